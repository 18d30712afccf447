"""How the demo signs off in practice: with the weapon, and on the forklift."""

import datetime

from django.utils import timezone

from certification.ledger import record_completion
from certification.models import Completion, Course, CurriculumItem
from courses.models import Practice
from courses.practice.signing import set_practice
from lms.demo.timeline import later
from people.models import User

RANGE_SAFETY, RANGE_SAFETY_ITEM = "BAAN", "BAAN.VEILIG"
FORKLIFT_COURSES = ("HEFT-T", "HEFT-P")
DAYS_QUALIFIED = 120

WEAPON = [
    ("Controleert of het wapen ontladen is", "Checks that the weapon is unloaded"),
    ("Houdt de loop in een veilige richting", "Keeps the muzzle in a safe direction"),
    (
        "Houdt de vinger buiten de trekkerbeugel tot het vuurcommando",
        "Keeps the finger outside the trigger guard until the order to fire",
    ),
    ("Laadt en ontlaadt op commando", "Loads and unloads on command"),
    ("Verhelpt een storing volgens de handeling", "Clears a stoppage by the drill"),
    ("Geeft zelf ‘Staakt vuren’ bij gevaar", "Calls ‘Cease fire’ at any danger"),
]
FORKLIFT = [
    ("Doet de dagelijkse controle", "Does the daily check"),
    ("Draagt de gordel", "Wears the belt"),
    ("Rijdt met de vorken laag", "Drives with the forks low"),
    ("Stapelt en ontstapelt recht", "Stacks and unstacks straight"),
    ("Geeft voetgangers voorrang", "Gives way to people on foot"),
]


def write_sheets(on: datetime.date, instructors: list[User], *, driver: User) -> None:
    """Sheets for two courses; the instructors hold what the range asks of assessors.

    The driver may also assess on the forklift.
    """
    _write("WAPEN", RANGE_SAFETY_ITEM, WEAPON, second_witness=False)
    _write("HEFT-P", "MAG.HEFTRUCK", FORKLIFT, second_witness=True)
    day = later(on, -DAYS_QUALIFIED)
    for person in instructors:
        _hold(person, RANGE_SAFETY, day)
    for code in FORKLIFT_COURSES:
        _hold(driver, code, day)


def _hold(person: User, course: str, day: datetime.date) -> None:
    record_completion(
        person=person,
        course=Course.objects.get(code=course),
        completed_on=day,
        source=Completion.Source.CLASSROOM,
        reference="Instructeursopleiding",
        by=None,
        at=timezone.make_aware(datetime.datetime.combine(day, datetime.time(16))),
    )


def _write(
    course: str, item: str, criteria: list[tuple[str, str]], *, second_witness: bool
) -> None:
    sheet = Practice(
        course=Course.objects.get(code=course),
        assessor_item=CurriculumItem.objects.get(code=item),
        criteria=[{"nl": dutch, "en": english} for dutch, english in criteria],
        second_witness=second_witness,
    )
    set_practice(practice=sheet, by=None)
