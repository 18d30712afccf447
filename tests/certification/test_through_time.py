"""A unit through time: month by month, and two days side by side."""

import datetime
from datetime import timedelta

import pytest

from certification.gaps import GapLine
from certification.rebuilding import rebuild_stale
from certification.status import Status
from certification.units.comparing import changed, compare
from certification.units.trend import days_around, trend_of
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)
DAY = timedelta(days=1)


@pytest.fixture
def company():
    """Two people; one obtained something ten days ago that lasts half a year."""
    company = people.unit("A")
    course = make.course("HEAT", title="Heat", validity_months=6)
    heat = make.item(course, code="I-HEAT").curriculum
    make.requirement(heat, unit=company, deadline_days=0)
    for number in ("1001", "1002"):
        who = people.person(number, last_name=f"Canary{number}")
        people.appointment(who, company, start=today() - 2 * YEAR)
    make.completion(someone("1001"), course, today() - 10 * DAY)
    commander = people.person("2000", language="en")
    people.grant(commander, AccessRole.COMMANDER, company, end=today() + YEAR)
    rebuild_stale()
    return company


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


@pytest.fixture
def commander(client, company):
    client.force_login(someone("2000"))
    return client


@pytest.mark.parametrize(
    "on",
    [
        datetime.date(2026, 1, 1),
        datetime.date(2026, 1, 31),
        datetime.date(2024, 2, 29),
        datetime.date(2025, 12, 30),
    ],
)
def test_a_year_of_month_ends_lies_on_either_side_of_the_day(on):
    days = list(days_around(on))
    assert days == sorted(set(days))
    place = days.index(on)
    before, after = days[:place], days[place + 1 :]
    assert (len(before), len(after)) == (12, 12)
    assert all((day + DAY).day == 1 for day in [*before, *after])


def test_the_trend_agrees_with_the_page_of_each_day(company):
    moments = {moment.on: moment for moment in trend_of(company, today())}
    assert moments[today()].figures.without_gaps == 1
    assert not moments[today()].is_ahead
    days = list(moments)
    assert moments[days[0]].figures.without_gaps == 0
    assert moments[days[-1]].figures.without_gaps == 0
    assert moments[days[-1]].is_ahead


def test_the_page_draws_it_and_says_it_in_numbers(commander, company):
    page = commander.get("/units/A/trend/").content.decode()
    assert f"{today():%b ’%y}</text>" in page
    assert page.count("<circle") == 25
    assert "1 (50&nbsp;%)" in page
    assert page.index(f'{today():%Y-%m-%d}">') < page.index(
        "Forecast: if nobody trains"
    )
    assert page.count('scope="rowgroup"') == 1


def test_comparing_tells_who_and_why(commander, company):
    page = commander.get("/units/A/compare/").content.decode()
    assert "1 gap closed" in page
    assert "Canary1001" in page
    assert "Canary1002" not in page
    assert "Obtained; valid until and including" in page
    back = f"?first={today() - 5 * DAY}&second={today() + YEAR}"
    page = commander.get(f"/units/A/compare/{back}").content.decode()
    assert "1 gap opened" in page
    assert "It lapsed" in page


@pytest.mark.parametrize(
    "query",
    [
        f"?first={today()}&second={today()}",
        f"?first={today()}&second={today() - DAY}",
        "?first=never&second=",
    ],
)
def test_two_days_that_cannot_be_compared_are_explained(commander, company, query):
    answer = commander.get(f"/units/A/compare/{query}")
    assert answer.status_code == 400
    assert "error" in answer.content.decode()


def test_who_came_and_who_left_is_said(company):
    late = people.person("1003")
    people.appointment(late, company, start=today() - 3 * DAY)
    rebuild_stale()
    found = compare(company, today() - 9 * DAY, today(), seen=User.objects.all())
    assert [change.person for change in found.opened] == [late]
    assert "new in the unit" in str(found.opened[0].why)


def line(person: int, status: Status) -> GapLine:
    day = today()
    return GapLine(person, 1, day, day, status, day, None, None, False, "")


def test_only_becoming_a_gap_or_no_gap_is_a_change():
    before = {(n, 1): line(n, Status.VALID) for n in (1, 2)}
    before[3, 1] = line(3, Status.MISSING)
    after = {(1, 1): line(1, Status.EXPIRED), (2, 1): line(2, Status.EXPIRING)}
    assert changed(before, after) == [(1, 1), (3, 1)]
    assert changed(after, before) == [(1, 1), (3, 1)]


def test_the_pages_cost_as_many_queries_for_few_as_for_many(
    commander, company, django_assert_max_num_queries
):
    for address, most in (("/units/A/trend/", 110), ("/units/A/compare/", 40)):
        counts = []
        for more in range(2):
            for number in range(6 * more):
                who = people.person(f"3{number}{address[9]}")
                people.appointment(who, company, start=today() - 5 * DAY)
            rebuild_stale()
            commander.get(address)
            with django_assert_max_num_queries(most) as queries:
                assert commander.get(address).status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1]
