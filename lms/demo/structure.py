"""The imaginary brigade: its units, the roles people have in it, and its seats.

Nothing here is like a real brigade: units bear the names of animals of the polder.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle

from lms.demo.diary import Diary
from lms.demo.timeline import ONE_DAY, Timeline

ROOT = "LBR"
MOVED, OLD_PARENT, NEW_PARENT = "G", "A", "C"
"""The company that went to another battalion, and between which."""
CLOSED, SUCCESSOR = "B.2.2", "B.2.1"
"""The platoon that was disbanded, and the one that took over."""
MONTHS_SINCE_MOVE, MONTHS_SINCE_CLOSURE = 20, 29

UNITS: tuple[tuple[str, str, str, str], ...] = (
    (ROOT, "Lichte Brigade De Reiger", "brigade", ""),
    ("A", "Infanteriebataljon De Otter", "bataljon", ROOT),
    ("B", "Infanteriebataljon De Das", "bataljon", ROOT),
    ("C", "Logistiek Bataljon De Bever", "bataljon", ROOT),
    ("S", "Stafgroep De Reiger", "staf", ROOT),
    ("A.1", "Alfacompagnie De Otter", "compagnie", "A"),
    ("A.2", "Bravocompagnie De Otter", "compagnie", "A"),
    ("A.10", "Ondersteuningscompagnie De Otter", "compagnie", "A"),
    ("B.1", "Alfacompagnie De Das", "compagnie", "B"),
    ("B.2", "Bravocompagnie De Das", "compagnie", "B"),
    ("B.3", "Reservecompagnie De Das", "compagnie", "B"),
    ("C.1", "Transportcompagnie De Bever", "compagnie", "C"),
    ("C.2", "Onderhoudscompagnie De Bever", "compagnie", "C"),
    ("C.3", "Bevoorradingscompagnie De Bever", "compagnie", "C"),
    (MOVED, "Geneeskundige compagnie", "compagnie", OLD_PARENT),
    ("S.1", "Stafcompagnie", "compagnie", "S"),
    ("S.2", "Opleidingscompagnie", "compagnie", "S"),
    ("A.1.1", "1e peloton Alfacompagnie De Otter", "peloton", "A.1"),
    ("A.1.2", "2e peloton Alfacompagnie De Otter", "peloton", "A.1"),
    ("A.2.1", "1e peloton Bravocompagnie De Otter", "peloton", "A.2"),
    ("A.2.2", "2e peloton Bravocompagnie De Otter", "peloton", "A.2"),
    ("A.10.1", "Verkenningspeloton De Otter", "peloton", "A.10"),
    ("A.10.2", "Mortierpeloton De Otter", "peloton", "A.10"),
    ("B.1.1", "1e peloton Alfacompagnie De Das", "peloton", "B.1"),
    ("B.1.2", "2e peloton Alfacompagnie De Das", "peloton", "B.1"),
    (SUCCESSOR, "1e peloton Bravocompagnie De Das", "peloton", "B.2"),
    (CLOSED, "2e peloton Bravocompagnie De Das", "peloton", "B.2"),
    ("B.3.1", "Reservepeloton De Das", "peloton", "B.3"),
    ("C.1.1", "Vrachtwagenpeloton", "peloton", "C.1"),
    ("C.1.2", "Munitietransportpeloton", "peloton", "C.1"),
    ("C.2.1", "Spuiterij en carrosseriewerkplaats", "werkplaats", "C.2"),
    ("C.2.2", "Voertuigwerkplaats", "werkplaats", "C.2"),
    ("C.3.1", "Magazijn gevaarlijke stoffen", "magazijn", "C.3"),
    ("C.3.2", "Luchtverzending", "magazijn", "C.3"),
    ("G.1", "Afvoerpeloton", "peloton", MOVED),
    ("S.2.1", "Instructiegroep", "groep", "S.2"),
)

ROLES: tuple[tuple[str, str, str], ...] = (
    ("leiding", "Leidinggevende", ""),
    ("brigadecommandant", "Brigadecommandant", "leiding"),
    ("bataljonscommandant", "Bataljonscommandant", "leiding"),
    ("compagniescommandant", "Compagniescommandant", "leiding"),
    ("plaatsvervanger", "Plaatsvervangend compagniescommandant", "leiding"),
    ("pelotonscommandant", "Pelotonscommandant", "leiding"),
    ("werkplaatschef", "Chef werkplaats of magazijn", "leiding"),
    ("groepscommandant", "Groepscommandant", "leiding"),
    ("soldaat", "Soldaat", ""),
    ("schutter", "Schutter", "soldaat"),
    ("verkenner", "Verkenner", "soldaat"),
    ("chauffeur", "Chauffeur", ""),
    ("vrachtwagenchauffeur", "Vrachtwagenchauffeur", "chauffeur"),
    ("munitiechauffeur", "Chauffeur munitietransport", "chauffeur"),
    ("techniek", "Technicus", ""),
    ("monteur", "Monteur", "techniek"),
    ("spuiter", "Voertuigspuiter", "techniek"),
    ("magazijn", "Magazijnmedewerker", ""),
    ("magazijnbeheerder", "Beheerder gevaarlijke stoffen", "magazijn"),
    ("verzender", "Medewerker luchtverzending", "magazijn"),
    ("hulpverlener", "Geneeskundig hulpverlener", ""),
    ("instructeur", "Instructeur", ""),
    ("staf", "Stafmedewerker", ""),
    ("stafofficier", "Stafofficier", "staf"),
    ("administratie", "Administratief medewerker", "staf"),
    ("opleidingscoordinator", "Opleidingscoördinator", "staf"),
    ("arbodeskundige", "Arbodeskundige", "staf"),
    ("nevenfunctie", "Nevenfunctie", ""),
    ("bhv", "Bedrijfshulpverlener", "nevenfunctie"),
    ("baanveiligheid", "Veiligheidsfunctionaris schietbaan", "nevenfunctie"),
)

RANKS = {
    "brigadecommandant": ("brigadegeneraal",),
    "bataljonscommandant": ("luitenant-kolonel",),
    "compagniescommandant": ("majoor", "kapitein", "kapitein"),
    "plaatsvervanger": ("kapitein", "luitenant"),
    "pelotonscommandant": ("luitenant",),
    "werkplaatschef": ("adjudant", "sergeant-majoor"),
    "groepscommandant": ("sergeant",),
    "stafofficier": ("majoor", "kapitein"),
    "opleidingscoordinator": ("sergeant-majoor", "adjudant"),
    "instructeur": ("sergeant", "sergeant-majoor"),
    "magazijnbeheerder": ("sergeant", "korporaal"),
    "hulpverlener": ("korporaal", "korporaal", "sergeant"),
    "monteur": ("korporaal", "korporaal", "sergeant"),
}
OTHER_RANKS = ("soldaat", "soldaat", "soldaat", "korporaal", "korporaal")

_INFANTRY = "schutter schutter schutter groepscommandant schutter schutter chauffeur"
_WORKSHOP = "monteur monteur/civilian monteur monteur monteur/hired monteur monteur"
CREWS = {
    **dict.fromkeys(("A.1.1", "A.1.2", "A.2.1", "A.2.2", "B.1.1", "B.1.2"), _INFANTRY),
    **dict.fromkeys((SUCCESSOR, CLOSED, "A.10.2"), _INFANTRY),
    "A.10.1": "verkenner verkenner verkenner groepscommandant verkenner chauffeur",
    "B.3.1": "schutter/reservist schutter/reservist groepscommandant/reservist",
    "C.1.1": "vrachtwagenchauffeur vrachtwagenchauffeur vrachtwagenchauffeur groepscommandant",
    "C.1.2": "munitiechauffeur munitiechauffeur groepscommandant munitiechauffeur",
    "C.2.1": "spuiter/civilian spuiter spuiter/hired spuiter spuiter/civilian",
    "C.2.2": _WORKSHOP,
    "C.3.1": "magazijnbeheerder magazijnbeheerder/civilian magazijnbeheerder",
    "C.3.2": "verzender verzender/civilian verzender",
    "G.1": "hulpverlener hulpverlener hulpverlener groepscommandant chauffeur",
    "S.2.1": "instructeur instructeur instructeur/hired instructeur/reservist",
    "S.1": "stafofficier administratie/civilian stafofficier administratie/civilian",
}
"""Who works in a unit, in the order in which its seats are filled."""

CHIEFS = {
    "brigade": "brigadecommandant",
    "bataljon": "bataljonscommandant",
    "staf": "stafofficier",
    "compagnie": "compagniescommandant",
    "peloton": "pelotonscommandant",
    "groep": "groepscommandant",
    "werkplaats": "werkplaatschef",
    "magazijn": "werkplaatschef",
}


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the organisation that somebody fills."""

    unit: str
    role: str
    category: str = "military"


def seats() -> Iterator[Seat]:
    """Without end: the staff, some of every crew, all who lead, and then crews in turn."""
    crews = {unit: cycle(crew.split()) for unit, crew in CREWS.items()}
    yield from _chiefs("brigade", "bataljon", "staf")
    yield from _next_of(crews)
    yield from _chiefs("compagnie", "peloton", "groep", "werkplaats", "magazijn")
    for code, _name, kind, _parent in UNITS:
        if kind == "compagnie":
            yield Seat(code, "plaatsvervanger")
    while True:
        yield from _next_of(crews)


def _chiefs(*kinds: str) -> Iterator[Seat]:
    for code, _name, kind, _parent in UNITS:
        if kind in kinds:
            yield Seat(code, CHIEFS[kind])


def _next_of(crews: Mapping[str, Iterator[str]]) -> Iterator[Seat]:
    for unit, crew in crews.items():
        role, _slash, category = next(crew).partition("/")
        yield Seat(unit, role, category or "military")


PARENTS = {code: parent for code, _name, _kind, parent in UNITS}
ROLES_ABOVE = {code: parent for code, _name, parent in ROLES}


def stands_in(unit: str, ancestor: str) -> bool:
    """Whether a unit ever is the other one or stands below it."""
    if not unit or unit == ancestor:
        return bool(unit)
    if unit == MOVED and stands_in(NEW_PARENT, ancestor):
        return True
    return stands_in(PARENTS[unit], ancestor)


def is_a(role: str, above: str) -> bool:
    """Whether a role is the other one or stands below it."""
    return role == above or (bool(role) and is_a(ROLES_ABOVE[role], above))


def company_of(unit: str) -> str:
    """The company in which a unit lies, or the unit itself above that level."""
    kinds = {code: kind for code, _name, kind, _parent in UNITS}
    lies_below = kinds[unit] in {"peloton", "werkplaats", "magazijn", "groep"}
    return PARENTS[unit] if lies_below else unit


def write_structure(diary: Diary, time: Timeline) -> None:
    """Units and roles as they were when the system came, and what changed since."""
    closure = time.months_ago(MONTHS_SINCE_CLOSURE) - ONE_DAY
    for code, name, kind, parent in UNITS:
        row = {"code": code, "name": name, "kind": kind, "parent_code": parent}
        diary.write(time.begin, "units", row)
        if code == CLOSED:
            told = time.months_ago(MONTHS_SINCE_CLOSURE + 1, 9)
            ended = {**row, "end": closure, "successor_code": SUCCESSOR}
            diary.write(told, "units", ended)
    for code, name, parent in ROLES:
        diary.write(
            time.begin, "roles", {"code": code, "name": name, "parent_code": parent}
        )
    moved = {"unit_code": MOVED, "parent_code": NEW_PARENT}
    moved_on = time.months_ago(MONTHS_SINCE_MOVE)
    told = time.months_ago(MONTHS_SINCE_MOVE + 2, 14)
    diary.write(told, "unit_moves", {**moved, "start": moved_on})
