"""Mail about what lapses: once for each mark, nothing when there is nothing to say."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from certification.headline import headline
from certification.letters.coming import Coming, mark_for, to_tell
from certification.letters.digest import Long, digest
from certification.letters.digesting import write_digests
from certification.letters.reminding import remind
from certification.loading import Title
from certification.rebuilding import rebuild_stale
from certification.units.desk import Task, in_order
from people.days import today
from people.models import AccessRole, Letter
from people.models.letters import REMINDER_DAYS as MARKS
from people.post import wish
from tests.factories import certification as make
from tests.factories import people

ON = date(2026, 6, 1)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("left", "mark"),
    [
        (91, None),
        (90, 90),
        (31, 90),
        (30, 30),
        (15, 30),
        (14, 14),
        (2, 14),
        (1, 1),
        (0, 1),
        (-1, None),
    ],
)
def test_a_mark_is_reached_on_its_day(left, mark) -> None:
    assert mark_for(left, MARKS) == mark


def test_nobody_is_told_twice_at_one_mark_and_a_missed_mark_is_made_good() -> None:
    one = Coming(ON + 20 * DAY, person=1, line=2, was_held=True)
    key = (1, 2, one.last_day)
    assert to_tell([one], on=ON, told={}, marks=MARKS) == {one: 30}
    assert to_tell([one], on=ON, told={key: 30}, marks=MARKS) == {}
    assert to_tell([one], on=ON, told={key: 90}, marks=MARKS) == {one: 30}
    assert to_tell([one], on=ON, told={}, marks=[14]) == {}


def task(code: str, gaps: int, **more) -> Task:
    return Task(Title(code, code), 1, gaps, 0, None, **{"is_hazardous": False} | more)


def test_an_overview_has_the_first_three_things_of_the_page_of_the_unit() -> None:
    tasks = in_order(
        [
            task("many", 9),
            task("danger", 1, is_hazardous=True),
            task("few", 2),
            task("one", 1),
        ]
    )
    found = digest(headline([]), now=[], week_ago=[], tasks=tasks, long=[])
    assert [one.title.code for one in found.actions] == ["danger", "many", "few"]


def test_an_overview_without_change_or_work_says_nothing() -> None:
    same = {"now": [], "week_ago": [], "tasks": [], "long": [Long(1, 1)]}
    assert not digest(headline([]), **same).says_something


@pytest.mark.parametrize(
    "something",
    [{"now": [(1, 1)]}, {"week_ago": [(1, 1)]}, {"tasks": [task("one", 1)]}],
)
def test_an_overview_with_a_change_or_with_work_says_something(something) -> None:
    nothing = {"now": [], "week_ago": [], "tasks": [], "long": []}
    assert digest(headline([]), **nothing | something).says_something


def test_the_units_with_most_old_gaps_come_first() -> None:
    long = [Long(3, 1), Long(2, 5), Long(1, 1)]
    found = digest(headline([]), now=[], week_ago=[], tasks=[], long=long).long
    assert found == [Long(2, 5), Long(1, 1), Long(3, 1)]


@pytest.fixture
def soldier(db):
    """Somebody whose course lapses in twenty days, and a commander."""
    company = people.unit("A")
    who = people.person("1001", email="sanne@example.org", language="en")
    people.appointment(who, company)
    course = make.course("FIRE", title="Fire", validity_months=12)
    make.requirement(make.item(course, code="I-FIRE").curriculum, unit=company)
    lapses = today() + 20 * DAY
    make.completion(who, course, today() - 340 * DAY, valid_until=lapses)
    commander = people.person("2000", email="cdt@example.org", language="nl")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return who


def test_one_letter_for_all_that_comes_and_none_the_next_day(soldier) -> None:
    assert remind(on=today()) == 1
    (letter,) = Letter.objects.all()
    assert letter.person == soldier
    assert "I-FIRE" in letter.body
    assert "/my/mail/" in letter.body
    assert remind(on=today()) == 0
    assert remind(on=today() + DAY) == 0
    assert remind(on=today() + 6 * DAY) == 1


def test_days_without_a_run_are_made_good_by_one_letter(soldier) -> None:
    assert remind(on=today() + 19 * DAY) == 1
    assert remind(on=today() + 21 * DAY) == 0


def test_who_wants_no_reminders_gets_none(soldier) -> None:
    wish(person=soldier, reminder_days=[], digest=True)
    assert remind(on=today()) == 0


def test_who_is_absent_is_told_when_back(soldier) -> None:
    people.absence(soldier, today() - 60 * DAY, today() + DAY)
    rebuild_stale()
    assert remind(on=today()) == 0
    assert remind(on=today() + 2 * DAY) == 1


def test_a_commander_gets_one_overview_a_week_without_names(soldier) -> None:
    assert write_digests(on=today()) == 1
    assert write_digests(on=today()) == 0
    letter = Letter.objects.get(kind=Letter.Kind.DIGEST)
    assert "/units/A/" in letter.body
    assert soldier.last_name not in letter.body
    assert soldier.service_number not in letter.body


def test_a_run_asks_as_many_queries_for_one_person_as_for_many(soldier) -> None:
    with CaptureQueriesContext(connection) as alone:
        remind(on=today())
    company = soldier.appointments.get().unit
    for number in range(3):
        who = people.person(f"30{number}", email=f"p{number}@example.org")
        people.appointment(who, company)
    rebuild_stale()
    with CaptureQueriesContext(connection) as more:
        remind(on=today() + 6 * DAY)
    assert len(more) == len(alone)
