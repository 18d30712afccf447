"""What can be learned in the brigade, and for how long it is good."""

import datetime
from dataclasses import dataclass

from lms.demo.diary import Diary
from lms.demo.timeline import FRIDAY, ONE_DAY, THURSDAY, YEARS, Timeline

SAFETY, SAFETY_AT_DEFENCE = "SAFE-AW", "VEILIG-DEF"
LEADING_SAFELY, SUBSTANCES_FIRST_AID = "LEID-VEILIG", "EH-STOF"
DANGEROUS_GOODS, BY_ROAD, BY_AIR = "DG-BASIS", "DG-WEG", "LUCHT-ACC"
LABELS, DATA_SHEETS, CARCINOGENS = "ETIKET", "VIB", "CMR"
INTEGRITY = "INTEG"
FIRST_AID, CIVIL_FIRST_AID = "EHBO", "EHBO-CIV"
ADR, ADR_EXPLOSIVES = "ADR-BASIS", "ADR-KL1"
FORKLIFT_THEORY, FORKLIFT_PRACTICE = "HEFT-T", "HEFT-P"

MONTHS_SINCE_SECOND_INTEGRITY, MONTHS_SINCE_FIRST_ENDED = 20, 17
MONTHS_SINCE_EQUIVALENCE = 44
MONTHS_SINCE_CLOSED_CLASSROOMS = 41
"""When an infection kept the classrooms closed, and what expired held longer."""


@dataclass(frozen=True, slots=True)
class DemoCourse:
    """A course with its validity policy.

    ``since`` is how many months ago it came into the catalogue. What came after the
    first day gets its first version when it is released.
    """

    code: str
    title: str
    theme: str
    delivery: str
    months: int | None
    window: int = 0
    month_end: bool = False
    base: str = ""
    grace: int = 0
    since: int = YEARS * 12

    @property
    def weekday(self) -> int:
        """When it is followed: lessons on Thursday, what is practised on Friday."""
        return FRIDAY if self.delivery == "practical" else THURSDAY


COURSES = (
    DemoCourse(
        SAFETY,
        "Veiligheidsbewustzijn",
        "veiligheid",
        "e-learning",
        24,
        window=3,
        grace=14,
    ),
    DemoCourse(
        INTEGRITY,
        "Integriteit en gedragscode",
        "integriteit",
        "e-learning",
        24,
        window=3,
        grace=14,
    ),
    DemoCourse(
        "DIGI",
        "Digitaal veilig werken",
        "informatiebeveiliging",
        "e-learning",
        24,
        window=3,
        grace=14,
    ),
    DemoCourse(
        FIRST_AID,
        "Eerste hulp aan jezelf en je kameraad",
        "eerste hulp",
        "classroom",
        24,
        window=3,
        grace=30,
    ),
    DemoCourse(
        CIVIL_FIRST_AID,
        "Diploma eerste hulp van een civiele opleider",
        "eerste hulp",
        "external",
        24,
    ),
    DemoCourse(
        "BHV",
        "Bedrijfshulpverlening: brand, ontruiming en reanimatie",
        "veiligheid",
        "practical",
        12,
        window=2,
    ),
    DemoCourse(
        "WAPEN",
        "Veilig omgaan met het persoonlijk wapen",
        "wapens",
        "practical",
        12,
        window=2,
        grace=14,
    ),
    DemoCourse(
        "GEHOOR",
        "Gehoor beschermen bij schieten en voertuigen",
        "gezondheid",
        "e-learning",
        36,
        window=3,
        grace=30,
    ),
    DemoCourse(
        "RIE",
        "Risico's inventariseren en evalueren voor leidinggevenden",
        "veiligheid",
        "classroom",
        48,
        window=6,
    ),
    DemoCourse(
        ADR,
        "ADR-certificaat basis (stukgoed)",
        "gevaarlijke stoffen",
        "external",
        60,
        window=12,
    ),
    DemoCourse(
        ADR_EXPLOSIVES,
        "ADR-aantekening klasse 1 (ontplofbare stoffen)",
        "gevaarlijke stoffen",
        "external",
        None,
        base=ADR,
    ),
    DemoCourse(
        "DG-LUCHT",
        "Gevaarlijke stoffen door de lucht: verpakken en aanbieden",
        "gevaarlijke stoffen",
        "classroom",
        24,
        window=3,
        month_end=True,
    ),
    DemoCourse(
        CARCINOGENS,
        "Kankerverwekkende, mutagene en reprotoxische stoffen",
        "gevaarlijke stoffen",
        "e-learning",
        12,
        window=2,
    ),
    DemoCourse(
        "DIISO",
        "Veilig werken met diisocyanaten",
        "gevaarlijke stoffen",
        "classroom",
        60,
        window=6,
    ),
    DemoCourse(
        "ADEM",
        "Adembescherming dragen, met pastest",
        "gevaarlijke stoffen",
        "practical",
        12,
        window=2,
    ),
    DemoCourse(
        FORKLIFT_THEORY,
        "Heftruck: theorie",
        "intern transport",
        "e-learning",
        60,
        window=6,
    ),
    DemoCourse(
        FORKLIFT_PRACTICE,
        "Heftruck: praktijk",
        "intern transport",
        "practical",
        36,
        window=6,
    ),
    DemoCourse(
        "BAAN",
        "Veiligheidsfunctionaris schietbaan",
        "wapens",
        "practical",
        24,
        window=3,
    ),
    DemoCourse(
        "BATTERIJ",
        "Lithiumbatterijen: herkennen, opslaan, blussen",
        "gevaarlijke stoffen",
        "e-learning",
        36,
    ),
    DemoCourse(
        SAFETY_AT_DEFENCE,
        "Veiligheid bij Defensie",
        "veiligheid",
        "e-learning",
        36,
        window=3,
        since=4,
    ),
    DemoCourse(
        LEADING_SAFELY,
        "Leidinggeven en veiligheid",
        "veiligheid",
        "e-learning",
        36,
        window=3,
        since=3,
    ),
    DemoCourse(
        SUBSTANCES_FIRST_AID,
        "Eerste hulp bij gevaarlijke stoffen",
        "gevaarlijke stoffen",
        "e-learning",
        24,
        window=3,
        since=2,
    ),
    DemoCourse(
        DANGEROUS_GOODS,
        "Gevaarlijke stoffen: de basis",
        "gevaarlijke stoffen",
        "e-learning",
        24,
        window=6,
        since=2,
    ),
    DemoCourse(
        BY_ROAD,
        "Gevaarlijke stoffen over de weg",
        "gevaarlijke stoffen",
        "e-learning",
        24,
        window=6,
        since=2,
    ),
    DemoCourse(
        BY_AIR,
        "Gevaarlijke stoffen door de lucht: aannemen en laden",
        "gevaarlijke stoffen",
        "e-learning",
        24,
        window=3,
        month_end=True,
        since=2,
    ),
    DemoCourse(
        LABELS,
        "Etiketten en gevaren",
        "gevaarlijke stoffen",
        "e-learning",
        36,
        window=3,
        since=2,
    ),
    DemoCourse(
        DATA_SHEETS,
        "Het veiligheidsinformatieblad",
        "gevaarlijke stoffen",
        "e-learning",
        36,
        window=3,
        since=2,
    ),
)
BY_CODE = {course.code: course for course in COURSES}


@dataclass(frozen=True, slots=True)
class Extended:
    """What expired in a period held until a day, by decision."""

    first: datetime.date
    last: datetime.date
    until: datetime.date


def closed_classrooms(time: Timeline) -> Extended:
    """Half a year in which nobody could be taught in a room."""
    since = MONTHS_SINCE_CLOSED_CLASSROOMS
    return Extended(
        time.months_ago(since),
        time.months_ago(since - 4) - ONE_DAY,
        time.months_ago(since - 8) - ONE_DAY,
    )


def second_integrity(time: Timeline) -> tuple[datetime.date, datetime.date]:
    """When the second version came, and from when the first no longer counted."""
    return (
        time.months_ago(MONTHS_SINCE_SECOND_INTEGRITY, 15),
        time.months_ago(MONTHS_SINCE_FIRST_ENDED),
    )


def equivalent_since(time: Timeline) -> datetime.date:
    """From when a civil first aid diploma counts as well."""
    return time.months_ago(MONTHS_SINCE_EQUIVALENCE)


def write_courses(diary: Diary, time: Timeline) -> None:
    """The catalogue of the first day, what was added and what was decided since."""
    for course in COURSES:
        day = time.months_ago(course.since)
        diary.write(
            day,
            "courses",
            {
                "code": course.code,
                "title": course.title,
                "theme": course.theme,
                "delivery": course.delivery,
                "validity_months": course.months,
                "renewal_window_months": course.window or None,
                "month_end": course.month_end,
                "expires_with": course.base,
                "grace_days": course.grace or None,
            },
        )
        if day == time.begin:
            first = {"course_code": course.code, "version": 1}
            diary.write(day, "course_versions", first)
    _write_decisions(diary, time)


def _write_decisions(diary: Diary, time: Timeline) -> None:
    released, retired = second_integrity(time)
    first = {"course_code": INTEGRITY, "version": 1, "retired_on": retired}
    second = {"course_code": INTEGRITY, "version": 2, "released_on": released}
    diary.write(released, "course_versions", first)
    diary.write(released, "course_versions", second)
    equivalence = {"course_code": FIRST_AID, "satisfied_by": CIVIL_FIRST_AID}
    since = equivalent_since(time)
    diary.write(since, "equivalences", {**equivalence, "start": since})
    closed = closed_classrooms(time)
    for course in (FIRST_AID, ADR):
        diary.write(
            closed.first,
            "derogations",
            {
                "course_code": course,
                "expiring_from": closed.first,
                "expiring_to": closed.last,
                "extended_until": closed.until,
                "authority": "Commandant Lichte Brigade De Reiger, besluit 7: leslokalen gesloten",
            },
        )
