"""Stale marks are cleared only as read, and what is stored is what the rules say."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from certification import rebuilding
from certification.checking import differing
from certification.duties import enter_requirement
from certification.ledger import record_completion
from certification.loading import facts
from certification.models import Completion, Requirement, StandingSpan
from certification.rebuilding import (
    _marks,
    rebuild_all,
    rebuild_stale,
    store_unless_overtaken,
)
from certification.spans import worked_out
from people.absences import enter_absence
from people.models import StaleMark, User
from people.recording import mark_stale
from tests.factories import certification as make
from tests.factories import people

START = date(2024, 1, 1)


@pytest.fixture
def soldiers(db) -> list[User]:
    return _soldiers()


def _soldiers() -> list[User]:
    """Three people in one unit who are asked for one course."""
    unit = people.unit("A")
    found = [people.person(str(number)) for number in range(1001, 1004)]
    for soldier in found:
        people.appointment(soldier, unit, start=START)
    of = make.curriculum("K")
    make.item(make.course("C", validity_months=12), of=of)
    make.requirement(of, unit=unit)
    return found


def complete(soldier: User) -> Completion:
    return record_completion(
        person=soldier,
        course=make.Course.objects.get(code="C"),
        completed_on=date(2024, 2, 1),
        source="classroom",
        by=None,
    )


def statuses(soldier: User) -> set[str]:
    spans = StandingSpan.objects.filter(person=soldier)
    return set(spans.values_list("status", flat=True))


def test_everybody_is_rebuilt_as_the_rules_say(soldiers) -> None:
    told: list[int] = []
    assert rebuild_all(told.append) == 3
    assert told == [3]
    assert not StaleMark.objects.exists()
    assert statuses(soldiers[0]) == {"due", "missing"}
    assert list(differing([soldier.pk for soldier in soldiers])) == []


def test_a_mark_made_while_spans_are_worked_out_stays(soldiers) -> None:
    everybody = [soldier.pk for soldier in soldiers]
    marks = _marks()
    found = worked_out(everybody, facts())
    mark_stale([everybody[0]])
    assert store_unless_overtaken(found, marks) == 3
    assert list(StaleMark.objects.values_list("person", flat=True)) == everybody[:1]


def test_who_was_rebuilt_by_an_act_meanwhile_keeps_the_newer_spans(soldiers) -> None:
    everybody = [soldier.pk for soldier in soldiers]
    marks = _marks()
    found = worked_out(everybody, facts())
    complete(soldiers[0])
    assert store_unless_overtaken(found, marks) == 2
    assert statuses(soldiers[0]) == {"due", "valid", "expiring", "expired"}
    assert not StaleMark.objects.exists()
    assert list(differing(everybody)) == []


def test_nothing_is_stored_where_acts_were_first_with_everybody(soldiers) -> None:
    everybody = [soldier.pk for soldier in soldiers]
    marks = _marks()
    found = worked_out(everybody, facts())
    for soldier in soldiers:
        complete(soldier)
    assert store_unless_overtaken(found, marks) == 0
    assert list(differing(everybody)) == []


def test_a_requirement_of_a_curriculum_without_items_changes_nothing(soldiers) -> None:
    rebuild_stale()
    before = StandingSpan.objects.count()
    of_nothing = Requirement(
        code="EMPTY", curriculum=make.curriculum(), unit=people.unit("B"), start=START
    )
    enter_requirement(requirement=of_nothing, by=None)
    assert rebuild_stale() == len(soldiers)
    assert StandingSpan.objects.count() == before


def test_a_fact_that_comes_meanwhile_is_worked_off_in_the_next_pass(soldiers) -> None:
    late = [soldiers[0]]

    def enter_late(done: int) -> None:
        if late:
            away = {"start": START, "end": date(2024, 6, 1), "return_days": 0}
            enter_absence(person=late.pop(), by=None, **away)

    rebuild_all(enter_late)
    assert not StaleMark.objects.exists()
    assert StandingSpan.objects.filter(person=soldiers[0], absent=True).exists()
    assert list(differing([soldier.pk for soldier in soldiers])) == []


def test_many_marks_of_one_person_are_one_piece_of_work(soldiers) -> None:
    rebuild_stale()
    for _ in range(3):
        mark_stale([soldiers[0].pk])
    assert rebuild_stale() == 1
    assert rebuild_stale() == 0


@pytest.mark.usefixtures("throw_away_database")
def test_many_are_rebuilt_by_processes_beside(monkeypatch) -> None:
    soldiers = _soldiers()
    monkeypatch.setenv("DATABASE_URL", _address())
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "lms.settings.test")
    monkeypatch.setattr(rebuilding, "WORTH_PROCESSES", 3)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    with CaptureQueriesContext(connection) as here:
        assert rebuild_all() == 3
    assert not any("certification_standingspan" in one["sql"] for one in here)
    assert statuses(soldiers[0]) == {"due", "missing"}
    assert list(differing([soldier.pk for soldier in soldiers])) == []


def _address() -> str:
    """Where a process beside finds the database of this test."""
    at = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{at['NAME']}"
    who = f"{at['USER']}:{at['PASSWORD']}"
    return f"postgres://{who}@{at['HOST']}:{at['PORT']}/{at['NAME']}"
