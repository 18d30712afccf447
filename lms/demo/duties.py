"""Who must hold what in the brigade, since when, and on which ground."""

import datetime
from dataclasses import dataclass

from lms.demo import catalogue
from lms.demo.diary import Diary
from lms.demo.structure import ROOT
from lms.demo.timeline import ONE_DAY, YEARS, Timeline, later

CURRICULA = (
    ("BASIS", "Basis voor iedereen"),
    ("GEDRAG", "Omgaan met elkaar"),
    ("DIGITAAL", "Digitaal veilig"),
    ("MILITAIR", "Basisvaardigheden van de militair"),
    ("EERSTE-HULP", "Eerste hulp"),
    ("GEHOOR-ZORG", "Werken in lawaai"),
    ("LEIDINGGEVEN", "Leidinggeven aan veilig werken"),
    ("BHV-PLOEG", "Bedrijfshulpverlening"),
    ("ADR-RIJDEN", "Gevaarlijke stoffen over de weg"),
    ("ADR-MUNITIE", "Munitie over de weg"),
    ("DG-ALGEMEEN", "Gevaarlijke stoffen in vervoer: algemeen"),
    ("DG-EIGEN-TAAK", "Gevaarlijke stoffen over de weg: eigen taak"),
    ("LUCHT-PAKKEN", "Gevaarlijke stoffen door de lucht"),
    ("LUCHT-AANNEMEN", "Gevaarlijke stoffen door de lucht: aannemen"),
    ("STOFFEN", "Werken met gevaarlijke stoffen"),
    ("CMR-STOFFEN", "Werken met CMR-stoffen"),
    ("SPUITWERK", "Spuiten met diisocyanaten"),
    ("MAGAZIJNWERK", "Werken in het magazijn"),
    ("SCHIETBAAN", "Veiligheid op de schietbaan"),
    ("BATTERIJEN", "Lithiumbatterijen"),
)

ITEMS: tuple[tuple[str, str, str, str], ...] = (
    ("BASIS.VEILIG", "BASIS", "Veilig en gezond werken", catalogue.SAFETY),
    ("GEDRAG.CODE", "GEDRAG", "Integriteit en gedragscode", catalogue.INTEGRITY),
    ("DIGI.VEILIG", "DIGITAAL", "Digitaal veilig werken", "DIGI"),
    ("MIL.WAPEN", "MILITAIR", "Omgaan met het wapen", "WAPEN"),
    ("MIL.EHBO", "MILITAIR", "Eerste hulp aan je kameraad", catalogue.FIRST_AID),
    ("EH.BASIS", "EERSTE-HULP", "Eerste hulp", catalogue.FIRST_AID),
    ("GEH.ZORG", "GEHOOR-ZORG", "Gehoor beschermen", "GEHOOR"),
    ("LEID.RIE", "LEIDINGGEVEN", "Risico's inventariseren en evalueren", "RIE"),
    ("LEID.VEILIG", "LEIDINGGEVEN", "Het goede voorbeeld", catalogue.SAFETY),
    ("BHV.INZET", "BHV-PLOEG", "Brand en ontruiming", "BHV"),
    ("HULP.BHV", "BHV-PLOEG", "Eerste hulp door de bhv'er", catalogue.FIRST_AID),
    ("ADR.BASIS", "ADR-RIJDEN", "ADR-certificaat", catalogue.ADR),
    ("MUN.BASIS", "ADR-MUNITIE", "ADR-certificaat voor munitie", catalogue.ADR),
    ("MUN.KL1", "ADR-MUNITIE", "Aantekening klasse 1", catalogue.ADR_EXPLOSIVES),
    ("DG.BASIS", "DG-ALGEMEEN", "Bewust van gevaar", catalogue.DANGEROUS_GOODS),
    ("DG.WEG", "DG-EIGEN-TAAK", "Laden en rijden", catalogue.BY_ROAD),
    ("LUCHT.PAK", "LUCHT-PAKKEN", "Verpakken en aanbieden", "DG-LUCHT"),
    ("LUCHT.AAN", "LUCHT-AANNEMEN", "Aannemen en laden", catalogue.BY_AIR),
    ("STOF.ETIKET", "STOFFEN", "Etiketten en gevaren", catalogue.LABELS),
    ("STOF.VIB", "STOFFEN", "Het veiligheidsinformatieblad", catalogue.DATA_SHEETS),
    ("CMR.JAAR", "CMR-STOFFEN", "Jaarlijkse voorlichting CMR", catalogue.CARCINOGENS),
    ("SPUIT.DIISO", "SPUITWERK", "Diisocyanaten", "DIISO"),
    ("SPUIT.ADEM", "SPUITWERK", "Adembescherming met pastest", "ADEM"),
    ("MAG.HEFTRUCK", "MAGAZIJNWERK", "Heftruck: theorie en praktijk", "HEFT-P|HEFT-T"),
    ("BAAN.VEILIG", "SCHIETBAAN", "Veiligheidsfunctionaris", "BAAN"),
    ("BAT.BASIS", "BATTERIJEN", "Lithiumbatterijen", "BATTERIJ"),
)
"""Code, curriculum, title and courses; where there are two courses both are asked."""

PAINTING, CARCINOGENS = "substances:diisocyanates", "substances:cmr"
DRIVING, PACKING = "dg-road:driver", "dg-air:packing"
GENERAL, OWN_TASK = "dg-road:general", "dg-road:function"
HAZARDOUS, ACCEPTING = "substances:hazardous", "dg-air:acceptance"
FUNCTIONS = (
    (PAINTING, "Werken met diisocyanaten"),
    (CARCINOGENS, "Werken met kankerverwekkende, mutagene of reprotoxische stoffen"),
    (DRIVING, "Gevaarlijke stoffen over de weg vervoeren"),
    (PACKING, "Gevaarlijke stoffen voor luchtvervoer verpakken"),
    (GENERAL, "Gevaarlijke stoffen over de weg: algemeen"),
    (OWN_TASK, "Gevaarlijke stoffen over de weg: eigen taak"),
    (ACCEPTING, "Gevaarlijke stoffen voor luchtvervoer aannemen"),
    (HAZARDOUS, "Werken met gevaarlijke stoffen"),
)

ARBO = "Arbeidsomstandighedenwet"
BEFORE_WORK = None
BEGIN = YEARS * 12


@dataclass(frozen=True, slots=True)
class Duty:
    """A requirement of the brigade; its audience is whatever is given.

    Days are told in months before the one in which the demo is made.
    """

    code: str
    curriculum: str
    deadline: int | None
    basis: str
    since: int = BEGIN
    unit: str = ""
    role: str = ""
    category: str = ""
    function: str = ""
    number: str = ""
    until: int | None = None
    first_due: int | None = None
    pausable: bool = False

    @property
    def courses(self) -> tuple[str, ...]:
        """Every course that its items name."""
        return tuple(
            code
            for _item, curriculum, _title, codes in ITEMS
            if curriculum == self.curriculum
            for code in codes.split("|")
        )


DUTIES = (
    Duty(
        "E01-VEILIG",
        "BASIS",
        28,
        f"{ARBO}, artikel 8 (voorlichting en onderricht)",
        unit=ROOT,
        first_due=BEGIN - 3,
    ),
    Duty(
        "E02-GEDRAG",
        "GEDRAG",
        60,
        "Brigadeorder 2: omgaan met elkaar",
        unit=ROOT,
        pausable=True,
    ),
    Duty(
        "E03-MILITAIR",
        "MILITAIR",
        60,
        "Brigadeorder 4: basisvaardigheden van de militair",
        unit=ROOT,
        category="military",
        pausable=True,
    ),
    Duty(
        "E04-RESERVIST",
        "EERSTE-HULP",
        180,
        "Brigadeorder 4: basisvaardigheden van de reservist",
        since=50,
        category="reservist",
        first_due=44,
        pausable=True,
    ),
    Duty(
        "E05-INHUUR",
        "BASIS",
        BEFORE_WORK,
        f"{ARBO}, artikel 8, en het inhuurcontract van de brigade",
        since=36,
        category="hired",
    ),
    *(
        Duty(
            f"E06-LAWAAI-{battalion}",
            "GEHOOR-ZORG",
            45,
            "Arbeidsomstandighedenbesluit, hoofdstuk 6 (lawaai), en de risico-inventarisatie",
            since=48,
            unit=battalion,
            first_due=45,
        )
        for battalion in ("A", "B", "C")
    ),
    Duty(
        "E07-DIGITAAL",
        "DIGITAAL",
        60,
        "Brigadeorder 15: digitaal veilig werken",
        since=5,
        unit=ROOT,
        first_due=1,
        pausable=True,
    ),
    Duty(
        "F01-LEIDING",
        "LEIDINGGEVEN",
        90,
        f"{ARBO}, artikel 5 (risico-inventarisatie en -evaluatie)",
        role="leiding",
        first_due=BEGIN - 6,
    ),
    Duty(
        "F02-BHV",
        "BHV-PLOEG",
        45,
        f"{ARBO}, artikel 15 (bedrijfshulpverlening)",
        role="bhv",
    ),
    Duty(
        "F03-HEFTRUCK",
        "MAGAZIJNWERK",
        30,
        "Risico-inventarisatie Bevoorradingscompagnie: intern transport",
        role="magazijn",
    ),
    Duty(
        "F04-SCHIETBAAN",
        "SCHIETBAAN",
        BEFORE_WORK,
        "Brigadeorder 11: schietbaan",
        since=54,
        role="baanveiligheid",
    ),
    Duty(
        "F05-OEFENING",
        "EERSTE-HULP",
        21,
        "Oefenorder Rietkraag: eerste hulp voor de werkplaatsen",
        since=31,
        unit="C.2",
        until=27,
    ),
    Duty(
        "F06-BATTERIJ",
        "BATTERIJEN",
        30,
        "Risico-inventarisatie Bevoorradingscompagnie: opslag van lithiumbatterijen",
        since=-2,
        unit="C.3",
        first_due=-4,
    ),
    Duty(
        "G01-ADR",
        "ADR-RIJDEN",
        BEFORE_WORK,
        "ADR, hoofdstuk 8.2 (opleiding van de bestuurder)",
        function=DRIVING,
    ),
    Duty(
        "G02-MUNITIE",
        "ADR-MUNITIE",
        BEFORE_WORK,
        "ADR, hoofdstuk 8.2 (klasse 1), en Brigadeorder 9: munitietransport",
        role="munitiechauffeur",
        function=DRIVING,
    ),
    Duty(
        "G03-LUCHT",
        "LUCHT-PAKKEN",
        BEFORE_WORK,
        "ICAO Technical Instructions, deel 1, hoofdstuk 4 (opleiding)",
        function=PACKING,
    ),
    Duty(
        "G04-CMR",
        "CMR-STOFFEN",
        14,
        "Arbeidsomstandighedenbesluit, artikel 4.19",
        function=CARCINOGENS,
    ),
    Duty(
        "G05-SPUITERIJ",
        "SPUITWERK",
        BEFORE_WORK,
        "REACH (EG) nr. 1907/2006, bijlage XVII, vermelding 74",
        since=40,
        function=PAINTING,
    ),
    Duty(
        "G06-ADR-ALGEMEEN",
        "DG-ALGEMEEN",
        90,
        "ADR, 1.3.2.1 (algemene bewustwording)",
        since=1,
        function=GENERAL,
    ),
    Duty(
        "G07-STOFFEN",
        "STOFFEN",
        90,
        "Arbeidsomstandighedenbesluit, artikel 4.10d (voorlichting over gevaarlijke stoffen)",
        since=1,
        function=HAZARDOUS,
    ),
    Duty(
        "G08-ADR-EIGEN-TAAK",
        "DG-EIGEN-TAAK",
        90,
        "ADR, 1.3.2.2 (opleiding voor de eigen taak)",
        since=1,
        function=OWN_TASK,
    ),
    Duty(
        "G09-LUCHT-AANNEMEN",
        "LUCHT-AANNEMEN",
        90,
        "ICAO Technical Instructions, deel 1, hoofdstuk 4 (functie 7.3)",
        since=1,
        function=ACCEPTING,
    ),
)
"""All requirements of five years, and one that is to come."""

AFTER_ACCIDENT = Duty(
    "P01-HERINSTRUCTIE",
    "MAGAZIJNWERK",
    21,
    "Melding 14 van de Bevoorradingscompagnie: omgevallen stelling",
    since=9,
)
"""One person must be able to show the whole of it again; who that is, the story says."""

NEEDS = (
    ("A.1", "BHV", 1),
    ("A.10", catalogue.FIRST_AID, 6),
    ("B", "BHV", 2),
    ("C.1", catalogue.ADR, 6),
    ("C.1.2", catalogue.ADR_EXPLOSIVES, 3),
    ("C.3", catalogue.FORKLIFT_PRACTICE, 4),
    ("C.3.2", "DG-LUCHT", 2),
    ("G", catalogue.FIRST_AID, 6),
    ("S", "BHV", 1),
)
"""Unit, course and how many available people must hold it."""


def write_duties(diary: Diary, time: Timeline) -> None:
    """Curricula, requirements and needs, each when it was decided."""
    for code, title in CURRICULA:
        diary.write(time.begin, "curricula", {"code": code, "title": title})
    for code, curriculum, title, codes in ITEMS:
        row = {"item_code": code, "curriculum_code": curriculum, "title": title}
        asked = {"minimum": 1 + codes.count("|"), "course_codes": codes}
        diary.write(_known_since(codes, time), "curriculum_items", {**row, **asked})
    for code, name in FUNCTIONS:
        diary.write(time.begin, "hazard_functions", {"code": code, "name": name})
    for duty in DUTIES:
        write_duty(diary, time, duty)
    for unit, course, holders in NEEDS:
        need = {"unit_code": unit, "course_code": course, "holders": holders}
        diary.write(time.months_ago(24), "unit_needs", {**need, "start": time.begin})


def _known_since(codes: str, time: Timeline) -> datetime.date:
    """An item names courses that are in the catalogue."""
    courses = [catalogue.BY_CODE[code] for code in codes.split("|")]
    return max(time.months_ago(course.since) for course in courses)


def write_duty(diary: Diary, time: Timeline, duty: Duty) -> None:
    """A requirement is entered two weeks before it starts."""
    start = time.months_ago(duty.since)
    until, first_due = duty.until, duty.first_due
    row = {
        "code": duty.code,
        "curriculum_code": duty.curriculum,
        "unit_code": duty.unit,
        "role_code": duty.role,
        "category": duty.category,
        "service_number": duty.number,
        "hazard_function": duty.function,
        "start": start,
        "end": None if until is None else time.months_ago(until) - ONE_DAY,
        "deadline_days": duty.deadline,
        "first_due": None if first_due is None else time.months_ago(first_due),
        "pausable": duty.pausable,
        "basis": duty.basis,
    }
    diary.write(later(start, -14), "requirements", row)
