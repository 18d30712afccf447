"""Two tablets, one sheet: what is signed or recorded at once is so once."""

import datetime

from django.utils import timezone

from certification.models import Completion
from courses.models import Attendance, Outcome, Session, SignOff
from courses.practice.signing import Signature, mark_shown, sign_off
from courses.sessions.enrolling import enrol
from courses.sessions.results import record_results
from people.days import today
from people.models import User
from tests.factories import certification as duty
from tests.factories.courses import practice, session
from tests.factories.people import appointment, person, unit
from tests.racing import HANDS, at_once

DAY = datetime.timedelta(days=1)


def held(code: str) -> tuple[Session, User]:
    """A session with three people, and who teaches it."""
    teacher = person()
    appointment(teacher, unit("A"))
    made = session(duty.course(code), instructors=[teacher], capacity=3)
    for _ in range(3):
        who = person()
        enrol(session=made, person=who, by=who)
    end = timezone.now()
    start = end - datetime.timedelta(minutes=1)
    Session.objects.filter(pk=made.pk).update(starts_at=start, ends_at=end)
    made.refresh_from_db()
    return made, teacher


def test_a_sheet_is_signed_once_by_six_tablets_at_once(throw_away_database):
    made, teacher = held("FORK")
    item = duty.item(duty.course("ASSESS"))
    duty.completion(teacher, duty.Course.objects.get(code="ASSESS"), today() - DAY)
    sheet = practice(made.course, item)
    there = list(made.enrolments.select_related("person"))
    marks = {(one.pk, key): True for one in there for key in sheet.asked_in(made)}
    mark_shown(session=made, marks=marks, by=teacher)
    signature = Signature(made.day)

    def sign() -> None:
        sign_off(session=made, enrolments=there, signature=signature, by=teacher)

    assert at_once(sign) == 1
    assert SignOff.objects.count() == 3
    assert Completion.objects.filter(course=made.course).count() == 3


def test_results_are_recorded_once_by_six_tablets_at_once(throw_away_database):
    made, teacher = held("DRILL")
    chosen = {one.pk: Outcome.PASSED for one in made.enrolments.all()}

    def record() -> None:
        record_results(session=made, chosen=chosen, by=teacher)

    assert at_once(record) == HANDS
    assert Attendance.objects.count() == 3
    assert Completion.objects.count() == 3
