"""The people of the demo whom a visitor can be: the same on every run."""

from dataclasses import dataclass

from lms.demo.names import Name
from lms.demo.structure import ROOT, Seat
from people.models import AccessRole

RECRUIT = "recruit"
LONG_AGO = 3_000


@dataclass(frozen=True, slots=True)
class Player:
    """A person with an account: who, where, since when, and what they may do.

    ``unit`` is what their access is for; empty is the whole organisation.
    """

    number: str
    name: Name
    rank: str
    seat: Seat | None
    days_here: int
    access_role: str
    unit: str
    password: str


CAST = (
    Player(
        "100001",
        Name("Noor", "van", "Dijk"),
        "soldaat",
        Seat("A.1.1", "schutter"),
        33,
        RECRUIT,
        "A.1",
        "laarzen-kompas-regen",
    ),
    Player(
        "100002",
        Name("Sem", "", "Kaya"),
        "soldaat",
        Seat("A.10.1", "verkenner"),
        16,
        RECRUIT,
        "A.10",
        "verrekijker-riet-mist",
    ),
    Player(
        "100003",
        Name("Ruben", "", "Tuhumury"),
        "sergeant-majoor",
        Seat("S.2.1", "instructeur"),
        LONG_AGO,
        AccessRole.INSTRUCTOR,
        "",
        "krijtbord-koffie-lokaal",
    ),
    Player(
        "100004",
        Name("Ilse", "de", "Boer"),
        "sergeant",
        Seat("S.2.1", "instructeur"),
        1_200,
        AccessRole.INSTRUCTOR,
        "",
        "potlood-vragen-bezem",
    ),
    Player(
        "100005",
        Name("Samira", "", "Benali"),
        "sergeant-majoor",
        Seat("A.1", "opleidingscoordinator"),
        LONG_AGO,
        AccessRole.COORDINATOR,
        "A.1",
        "agenda-rooster-stempel",
    ),
    Player(
        "100006",
        Name("Joost", "van der", "Meer"),
        "kapitein",
        Seat("A.1", "compagniescommandant"),
        430,
        AccessRole.COMMANDER,
        "A.1",
        "kaart-heuvel-fluitje",
    ),
    Player(
        "100007",
        Name("Leila", "", "Haddad"),
        "luitenant",
        Seat("A.1", "plaatsvervanger"),
        700,
        AccessRole.DEPUTY,
        "A.1",
        "zaklamp-brug-veldfles",
    ),
    Player(
        "100008",
        Name("Willem", "", "Hoekstra"),
        "luitenant-kolonel",
        Seat("A", "bataljonscommandant"),
        610,
        AccessRole.COMMANDER,
        "A",
        "otter-oever-morgen",
    ),
    Player(
        "100009",
        Name("Priya", "", "Ramdin"),
        "majoor",
        Seat("A.10", "compagniescommandant"),
        520,
        AccessRole.COMMANDER,
        "A.10",
        "mortier-meetlat-wind",
    ),
    Player(
        "100010",
        Name("Pieter", "ten", "Have"),
        "luitenant-kolonel",
        Seat("B", "bataljonscommandant"),
        290,
        AccessRole.COMMANDER,
        "B",
        "das-burcht-avond",
    ),
    Player(
        "100011",
        Name("Judith", "", "Westra"),
        "brigadegeneraal",
        Seat(ROOT, "brigadecommandant"),
        820,
        AccessRole.COMMANDER,
        ROOT,
        "reiger-sloot-vlag",
    ),
    Player(
        "100012",
        Name("Hasan", "", "Aksoy"),
        "",
        Seat("S.1", "administratie", "civilian"),
        LONG_AGO,
        AccessRole.ADMINISTRATOR,
        "",
        "sleutelbos-archief-lamp",
    ),
    Player(
        "100013",
        Name("Marloes", "op den", "Akker"),
        "",
        Seat("S.1", "arbodeskundige", "civilian"),
        1_500,
        AccessRole.SAFETY_SPECIALIST,
        "",
        "etiket-zuurkast-bril",
    ),
    Player(
        "100014",
        Name("Anton", "von", "Lindern"),
        "",
        None,
        0,
        AccessRole.INSPECTOR,
        "",
        "notitieblok-trein-hoed",
    ),
    Player(
        "100015",
        Name("Wouter", "", "Langendijk"),
        "",
        Seat("S.1", "administratie", "civilian"),
        900,
        AccessRole.ADMINISTRATOR,
        "",
        "nietmachine-map-raam",
    ),
)
RECRUITS = tuple(player.number for player in CAST if player.access_role == RECRUIT)
SECOND_HAT = Seat("G", "plaatsvervanger")
"""What the commander of A.10 also is."""
TWO_HATS = "100009"
AUTHOR, APPROVER = "100003", "100004"
"""Who wrote the course that can be followed, and who approved it."""
ADMINISTRATOR, SECOND_ADMINISTRATOR = "100012", "100015"
"""Who drafts a requirement, and who brings it into force."""
SPECIALIST = "100013"
ASKS, DECIDES = "100005", "100006"
"""Who asks for a waiver in company A.1, and who decides."""
