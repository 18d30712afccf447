"""Names of imaginary people, as they are met in a Dutch barracks: of many origins."""

from dataclasses import dataclass
from random import Random

GIVEN = (
    "Aisha Amira Anouk Anton Arjan Ayoub Bart Bas Bilal Björn Bram Carlijn Chantal Daan "
    "Dewi Dieuwke Dion Elif Eline Emre Esra Eva Fatima Femke Finn Floor Gijs Guus Hanna "
    "Hasan Henk Hidde Ilias Ilse Imane Ingrid Iris Ivar Jalal Jasmijn Jasper Jelle Jeroen "
    "Jesse Joost Joris Judith Karim Kevin Kim Koen Lars Laura Leila Lieke Lotte Luuk Maaike "
    "Malik Marloes Martijn Mathijs Mehmet Meike Melissa Merel Milan Mohamed Naomi Nienke "
    "Nora Omar Pieter Priya Quinten Rachid Ravi Remco Rik Robin Roos Ruben Samira Sander "
    "Sanne Saskia Selin Sem Shanti Sietske Sjoerd Sofie Soraya Stefan Sven Teun Thijs Tim "
    "Tobias Vera Wessel Willem Wouter Yara Yasmin Youssef Zeynep Zoë"
).split()

FAMILY: tuple[tuple[str, str], ...] = tuple(
    (prefix, family)
    for prefix, families in (
        (
            "",
            "Aalbers Abdi Aksoy Amrani Bakker Benali Biharie Boersma Bos Brouwer Çelik",
        ),
        (
            "",
            "Cornelisse Demir Dijkstra Dekker Doornbos Engels Ferreira Goossens Groen",
        ),
        ("", "Haddad Hendriks Hoekstra Hofman Huisman Jansen Jonker Kaya Kok Koster"),
        ("", "Kowalski Kuipers Lewis Liem Martina Maduro Meijer Mertens Mulder Nguyen"),
        ("", "Nijboer Osman Oosterhof Peters Pinas Postma Prins Ramdin Rietveld Sahin"),
        (
            "",
            "Schouten Siahaya Smits Soumahoro Stam Tahiri Tan Tuhumury Veenstra Visser",
        ),
        (
            "",
            "Vos Wagenaar Westra Wiersma Yılmaz Zijlstra Zwart Pattiasina Wolters Blom",
        ),
        ("de", "Boer Bruin Graaf Groot Haan Jong Lange Leeuw Ruiter Vries Wit Zeeuw"),
        ("van", "Dam Dijk Dongen Doorn Leeuwen Loon Rijn Vliet Wijk Zanten Essen Beek"),
        ("van de", "Kamp Laar Pol Ven Wal Weerd Sande"),
        ("van den", "Berg Bosch Brink Broek Heuvel Hoek"),
        ("van der", "Hoeven Horst Linden Meer Molen Plas Veen Wielen Zee"),
        ("el", "Idrissi Khattabi Mansouri Ouali"),
        ("ter", "Braak Horst Steege"),
        ("ten", "Cate Have Hoor"),
        ("op den", "Akker Kelder"),
        ("in 't", "Veld Hout"),
        ("'t", "Hart Hooft"),
        ("da", "Costa Silva"),
        ("von", "Lindern"),
    )
    for family in families.split()
)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in its parts."""

    given: str
    prefix: str
    family: str


class Names:
    """Draws names; none twice until all have been given."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.taken: set[tuple[str, str, str]] = set()

    def reserve(self, name: Name) -> None:
        """Somebody has this name already."""
        self.taken.add((name.given, name.prefix, name.family))

    def draw(self) -> Name:
        """A name that is free, as far as there are any."""
        for _attempt in range(50):
            prefix, family = self.random.choice(FAMILY)
            name = Name(self.random.choice(GIVEN), prefix, family)
            if (name.given, name.prefix, name.family) not in self.taken:
                break
        self.reserve(name)
        return name
