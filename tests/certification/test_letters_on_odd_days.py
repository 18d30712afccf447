"""Leap days, the turn of the year and the Sundays on which the clock moves: one letter each."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from certification.letters.digesting import monday_of, write_digests
from certification.letters.reminding import remind
from certification.rebuilding import rebuild_stale
from people.models import AccessRole, Letter
from people.post import send_waiting
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
ODD_DAYS = [
    *(date(2027, 2, 28), date(2027, 3, 1), date(2028, 2, 28), date(2028, 2, 29)),
    *(date(2027, 3, 28), date(2027, 10, 31), date(2027, 12, 31), date(2028, 1, 1)),
]
"""The last day of a course; and so is the day on which its letters are written."""

AROUND_THE_MARKS = (91, 90, 89, 31, 30, 29, 15, 14, 13, 2, 1, 0, -1)


@pytest.fixture
def soldier():
    company = people.unit("A")
    who = people.person("1001", email="sanne@example.org", language="en")
    people.appointment(who, company)
    commander = people.person("2000", email="cdt@example.org", language="nl")
    people.grant(commander, AccessRole.COMMANDER, company)
    return who


def holds_until(who, last: date) -> None:
    course = make.course("FIRE", title="Fire")
    make.requirement(make.item(course, code="I-FIRE").curriculum, person=who)
    make.completion(who, course, date(2026, 1, 1), valid_until=last)
    rebuild_stale()


@pytest.mark.parametrize("last", ODD_DAYS)
def test_each_mark_is_told_once_on_its_own_day(soldier, last) -> None:
    holds_until(soldier, last)
    told = [left for left in AROUND_THE_MARKS if remind(on=last - left * DAY)]
    assert told == [90, 30, 14, 1]


@pytest.mark.parametrize("on", ODD_DAYS)
def test_what_is_written_on_such_a_day_is_written_once_and_names_it(
    soldier, on
) -> None:
    holds_until(soldier, on + 30 * DAY)
    assert [remind(on=on), remind(on=on), remind(on=on + DAY)] == [1, 0, 0]
    letter = Letter.objects.get()
    assert letter.last_day == on + 30 * DAY
    assert f"{letter.last_day.day} {letter.last_day:%B %Y}" in letter.body


@pytest.mark.parametrize("on", ODD_DAYS)
def test_a_commander_hears_once_in_each_week_around_such_a_day(soldier, on) -> None:
    make.requirement(make.item(make.course("ROPES")).curriculum, person=soldier)
    rebuild_stale()
    first, last = on - 10 * DAY, on + 10 * DAY
    for days in range((last - first).days + 1):
        write_digests(on=first + days * DAY)
    weeks = sorted({monday_of(first + days * DAY) for days in range(21)})
    written = Letter.objects.filter(kind=Letter.Kind.DIGEST).order_by("last_day")
    assert [letter.last_day for letter in written] == [week + 6 * DAY for week in weeks]


@pytest.mark.parametrize("on", [date(2027, 3, 28), date(2027, 10, 31)])
@pytest.mark.parametrize("hour", [0, 2, 3, 23])
def test_a_letter_leaves_once_however_long_the_day_is(
    soldier, mailoutbox, on, hour
) -> None:
    holds_until(soldier, on + 14 * DAY)
    remind(on=on)
    here = ZoneInfo("Europe/Amsterdam")
    moment = datetime.combine(on, time(hour, 30), tzinfo=here)
    for minutes in (0, 30, 60, 90):
        send_waiting(now=moment.astimezone(UTC) + timedelta(minutes=minutes))
    assert [mail.to for mail in mailoutbox] == [["sanne@example.org"]]
