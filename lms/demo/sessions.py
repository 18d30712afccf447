"""The sessions of the demo: planned ahead, and partly taken, on the day it is made for."""

import datetime
from dataclasses import dataclass
from random import Random

from django.utils import timezone

from certification.models import Course, Curriculum, StandingSpan
from certification.status import Status
from courses.exams.sittings import plan_sitting
from courses.models import Session, TrainingClass
from courses.sessions.classes import form_class
from courses.sessions.enrolling import enrol
from courses.sessions.planning import plan_session
from lms.demo.cast import ADMINISTRATOR, APPROVER, AUTHOR, RECRUITS
from lms.demo.sheets import write_sheets
from lms.demo.timeline import later, on_weekday
from people.models import Appointment, User

SUPERVISED = "VEILIG-DEF"
OPEN = (Status.MISSING, Status.EXPIRED, Status.GRACE, Status.DUE, Status.EXPIRING)
FIELD_DRESS = "Gevechtstenue\nStevige schoenen\nDefensiepas"
WEAPON = "Persoonlijk wapen, ongeladen en gecontroleerd\nGehoorbescherming\nHelm\nVeiligheidsbril"


@dataclass(frozen=True, slots=True)
class Planned:
    """A session so many days from today, on the weekday before or on that day."""

    course: str
    place: str
    days: int
    weekday: int
    first: str
    last: str
    capacity: int
    coming: int
    by: str = AUTHOR
    kit: str = FIELD_DRESS
    remarks: str = ""


PLANNED = (
    Planned("WAPEN", "Schietbaan 2, De Plaat", 9, 1, "08:00", "12:00", 10, 13, kit=WEAPON),
    Planned("WAPEN", "Schietbaan 2, De Plaat", 16, 1, "08:00", "12:00", 10, 4, kit=WEAPON),
    Planned(
        "EHBO",
        "Instructielokaal 4, gebouw K",
        10,
        3,
        "08:30",
        "16:00",
        12,
        7,
        by=APPROVER,
        remarks="Trek kleren aan die vuil mogen worden.\nDe lunch is in de kantine.",
    ),
    Planned("EHBO", "Instructielokaal 4, gebouw K", 24, 3, "08:30", "16:00", 12, 0, by=APPROVER),
    Planned("BHV", "Oefenterrein De Vlasberg", 18, 4, "09:00", "16:30", 8, 3),
    Planned("HEFT-P", "Magazijn gevaarlijke stoffen, hal 2", 13, 2, "13:00", "17:00", 4, 2),
    Planned("ADEM", "Pastestruimte, gebouw W", 20, 0, "09:00", "12:00", 6, 2, by=APPROVER),
    Planned("WAPEN", "Schietbaan 2, De Plaat", -1, 4, "08:00", "12:00", 10, 6, kit=WEAPON),
    Planned("EHBO", "Instructielokaal 4, gebouw K", -1, 3, "08:30", "16:00", 12, 8),
)  # fmt: skip


def plan_sessions(on: datetime.date) -> None:
    """Plan them all, two of them just held, and enrol who needs the course most."""
    instructors = User.objects.in_bulk([AUTHOR, APPROVER], field_name="service_number")
    enrolled_at = _moment(later(on, -14), "19:00")
    write_sheets(on, list(instructors.values()), driver=instructors[APPROVER])
    for number, planned in enumerate(PLANNED):
        session = _plan(planned, instructors[planned.by], on)
        likely = _who_need(session.course, on)
        coming = Random(number).sample(
            likely, min(planned.coming, len(likely))
        )  # a story, no secret
        for person in coming:
            enrol(session=session, person=person, by=person, at=enrolled_at)

    _form_class(instructors[AUTHOR], on)
    for day in (on, on_weekday(later(on, 14), 3)):
        _plan_sitting(instructors[APPROVER], day)


def _plan_sitting(supervisor: User, on: datetime.date) -> None:
    """All day long the exam of one course can be taken under supervision."""
    plan_sitting(
        course=Course.objects.get(code=SUPERVISED),
        place="Instructielokaal 4, gebouw K",
        opens_at=_moment(on, "00:01"),
        closes_at=_moment(on, "23:59"),
        by=supervisor,
    )


def _form_class(instructor: User, on: datetime.date) -> None:
    """Recruits and others who arrived lately, in the basic skills of a soldier."""
    arrived = Appointment.objects.filter(start__gt=later(on, -365), start__lte=on)
    people = User.objects.filter(pk__in=arrived.values("person"), is_active=True)
    form_class(
        formed=TrainingClass(
            name=f"Opkomst {on:%Y-%m}",
            curriculum=Curriculum.objects.get(code="MILITAIR"),
            start=later(on, -30),
            end=later(on, 60),
        ),
        people=list(people.order_by("service_number")[:15]),
        instructors=[instructor],
        by=User.objects.get(service_number=ADMINISTRATOR),
    )


def _plan(planned: Planned, instructor: User, on: datetime.date) -> Session:
    day = on_weekday(later(on, planned.days), planned.weekday)
    session = Session(
        course=Course.objects.get(code=planned.course),
        place=planned.place,
        starts_at=_moment(day, planned.first),
        ends_at=_moment(day, planned.last),
        capacity=planned.capacity,
        bring_along=planned.kit,
        remarks=planned.remarks,
    )
    plan_session(session=session, instructors=[instructor], by=instructor)
    return session


def _who_need(course: Course, on: datetime.date) -> list[User]:
    """Who must still do something for it; the visitor's own accounts stay free."""
    spans = StandingSpan.objects.filter(
        line__courses=course, status__in=OPEN, first__lte=on, last__gte=on, absent=False
    )
    found = User.objects.filter(pk__in=spans.values("person"), is_active=True)
    return list(found.exclude(service_number__in=RECRUITS).order_by("service_number"))


def _moment(day: datetime.date, clock: str) -> datetime.datetime:
    at = datetime.time.fromisoformat(clock)
    return timezone.make_aware(datetime.datetime.combine(day, at))
