"""What the record said then stays what it said then."""

from datetime import UTC, date, datetime, timedelta

import pytest

from certification.gaps import gap_report
from certification.models import Requirement
from certification.question import Question
from certification.rebuilding import rebuild_stale
from certification.summary import gap_summary
from people.models import Appointment, Unit
from people.recording import record
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture
def organisation():
    where = people.unit("A")
    for number in ("1001", "1002"):
        people.appointment(people.person(number), where, start=date(2026, 1, 1))
    found = make.item(make.course("C1", validity_months=12), code="I1")
    make.requirement(found.curriculum, code="Q1", unit=where)
    rebuild_stale()


def answer(known_at=None, unit=None, on=DAY):
    question = Question(on, unit=unit, known_at=known_at)
    return [
        (line.service_number, line.title.code, line.line.status, line.line.due)
        for line in gap_report(question)
    ]


def now() -> datetime:
    return datetime.now(UTC)


def test_a_correction_changes_today_and_not_what_was_known(organisation) -> None:
    before, instant = answer(), now()
    appointment = Appointment.objects.get(person__service_number="1001")
    appointment.start = date(2026, 2, 20)
    record([appointment], by=None)
    requirement = Requirement.objects.get()
    requirement.deadline_days = 5
    record([requirement], by=None)
    rebuild_stale()
    assert answer() != before
    assert answer(known_at=instant) == before


def test_a_completion_entered_later_was_not_known_before(organisation) -> None:
    before, instant = answer(), now()
    person = Appointment.objects.get(person__service_number="1001").person
    course = make.Course.objects.get(code="C1")
    make.completion(person, course, DAY - timedelta(days=5))
    assert {row[0]: row[2] for row in answer()}["1001"] == "valid"
    assert answer(known_at=instant) == before


def test_a_backdated_recording_was_known_from_that_instant(organisation) -> None:
    person = Appointment.objects.get(person__service_number="1002").person
    course = make.Course.objects.get(code="C1")
    at = now() - timedelta(days=30)
    make.completion(person, course, DAY, at=at)
    completion = person.completions.get()
    assert completion.recorded_at == at


def test_nobody_was_known_before_the_first_recording(organisation) -> None:
    assert answer(known_at=datetime(2020, 1, 1, tzinfo=UTC)) == []


def test_the_report_from_facts_and_from_spans_is_the_same(organisation) -> None:
    unit = Unit.objects.get()
    for on in (DAY, date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1)):
        assert answer(on=on) == answer(known_at=now(), on=on)
        spans = list(gap_summary(Question(on, unit=unit)))
        assert spans == list(gap_summary(Question(on, unit=unit, known_at=now())))
