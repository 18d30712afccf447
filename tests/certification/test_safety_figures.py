"""Figures for a safety specialist: no name, no exact count, nothing by difference."""

import datetime
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certification.ledger import revoke_completion
from certification.models import Course
from certification.rebuilding import rebuild_all
from certification.safety.coarsening import coarse, coarse_part, share
from certification.safety.page import coarse_figures, days_to_ask
from people.days import today
from people.membership import rebuild_memberships
from people.merging import merge_persons
from people.models import AccessRole, Appointment, StaleMark, Unit, User
from tests.factories import certification as duty
from tests.factories import people as make

DAY = datetime.timedelta(days=1)


# --- the rule (pure) -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "shown"),
    [(0, None), (1, None), (4, None), (5, 5), (7, 5), (8, 10), (12, 10), (13, 15)],
)
def test_a_count_is_a_multiple_of_five_or_is_not_shown(count, shown):
    assert coarse(count) == shown


def test_a_percentage_is_worked_out_from_what_is_shown():
    assert share(coarse(6), coarse(22)) == 25
    assert share(coarse(4), coarse(22)) is None
    assert share(coarse(8), coarse(7)) == 100


people = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", "C"]),  # the unit below
        st.sampled_from(["I1", "I2"]),  # the item
        st.booleans(),  # a gap on one day
        st.booleans(),  # a gap on another day
    ),
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(people)
def test_no_subtraction_of_shown_figures_gives_one_to_four(rows):
    """Over totals, siblings, days and item filters; two figures or three."""
    counts: Counter[tuple] = Counter()
    for unit, item, now, then in rows:
        for place in (unit, "all"):
            for filtered in (item, "every"):
                counts[place, filtered, "people"] += 1
                counts[place, filtered, "now"] += now
                counts[place, filtered, "then"] += then
    shown = {figure for figure in map(coarse, counts.values()) if figure is not None}

    for one, two in combinations(shown, 2):
        assert abs(one - two) not in range(1, 5)
    for one, two, three in combinations(sorted(shown), 3):
        assert abs(three - two - one) not in range(1, 5)


@given(st.integers(5, 10_000))
def test_what_is_shown_may_stand_for_several_counts(count):
    same = [other for other in range(5, 10_010) if coarse(other) == coarse(count)]

    assert len(same) >= 3


@given(st.integers(1, 300))
def test_who_knows_how_many_they_are_does_not_read_that_it_is_all_of_them(whole):
    """Nor any other count for certain: the size of a group is no secret of the register."""
    by_figure: dict[int | None, set[int]] = {}
    for part in range(whole + 1):
        by_figure.setdefault(coarse_part(part, whole), set()).add(part)

    assert all(len(parts) > 1 for parts in by_figure.values())


@given(st.integers(6, 300), st.data())
def test_a_part_is_a_multiple_of_five_and_no_more_than_the_whole(whole, data):
    part = data.draw(st.integers(0, whole))
    shown = coarse_part(part, whole)

    assert shown is None if part < 5 else shown % 5 == 0
    assert (shown or 0) <= coarse(whole)
    assert abs((shown or part) - part) <= 4


def test_only_the_first_days_of_thirteen_months_can_be_asked():
    days = days_to_ask(datetime.date(2026, 1, 15))

    assert days[0] == datetime.date(2026, 1, 1)
    assert days[-1] == datetime.date(2025, 1, 1)
    assert len(days) == 13


# --- the page ---------------------------------------------------------------------------


@pytest.fixture
def house(db):
    """A battalion with seven people with a gap in one company and one in another."""
    battalion = make.unit("B")
    first, second = make.unit("B.1", battalion), make.unit("B.2", battalion)
    elsewhere = make.unit("C")
    item = duty.item(duty.course("KNOTS"), code="KNOTS")
    duty.requirement(item.curriculum, unit=battalion)
    duty.requirement(item.curriculum, unit=elsewhere)
    for unit, number in ((first, 7), (second, 1), (elsewhere, 9)):
        for at in range(number):
            person = make.person(last_name=f"Kanarie{unit.code}{at}")
            make.appointment(person, unit, today() - 400 * DAY)
    rebuild_all()
    specialist = make.person("safe", language="en")
    make.grant(specialist, AccessRole.SAFETY_SPECIALIST, battalion)
    return specialist


def test_the_page_shows_no_count_under_five_and_nobody(client, house):
    client.force_login(house)

    page = client.get("/safety/B/").content.decode()

    assert "Kanarie" not in page
    rows = {
        row.unit: (row.people, row.gap)
        for row in client.get("/safety/B/").context["rows"]
    }
    assert rows == {"B": (5, 5), "B.1": (5, 5)}


def test_who_is_in_no_row_below_is_not_told_by_the_row_above(client, house):
    """One of the battalion's staff has a gap; what the page says is the same without it."""
    staff = make.person()
    make.appointment(staff, Unit.objects.get(code="B"), today() - 400 * DAY)
    rebuild_all()
    client.force_login(house)
    lacking = client.get("/safety/B/").context["rows"]
    duty.completion(staff, Course.objects.get(code="KNOTS"), today() - 300 * DAY)
    rebuild_all()

    held = client.get("/safety/B/").context["rows"]

    assert held == lacking
    assert {row.people for row in held} == {5}


def test_few_of_several_units_are_counted_above_them_together(client, house):
    battalion = Unit.objects.get(code="B")
    for _ in range(5):
        make.appointment(make.person(), battalion, today() - 400 * DAY)
    rebuild_all()
    client.force_login(house)

    rows = client.get("/safety/B/").context["rows"]

    assert [(row.unit, row.people, row.gap) for row in rows] == [
        ("B", 15, 15),
        ("B.1", 5, 5),
    ]


def test_who_has_two_appointments_is_counted_in_the_home_one(client, house):
    """In two rows, these and the row above would say how those in both stand."""
    second = Unit.objects.get(code="B.2")
    Appointment.objects.update(is_primary=True)
    for person in User.objects.in_unit(Unit.objects.get(code="B.1"), today()):
        make.appointment(person, second, today() - 300 * DAY)
    rebuild_memberships()
    rebuild_all()
    client.force_login(house)

    rows = client.get("/safety/B/").context["rows"]

    assert [row.unit for row in rows] == ["B", "B.1"]
    assert list(client.get("/safety/B.2/").context["rows"]) == []


def test_who_was_entered_twice_is_counted_once(client, house):
    one, other = User.objects.in_unit(Unit.objects.get(code="B.1"), today())[:2]
    merge_persons(person=one, other=other, reason="x", by=None)
    rebuild_all()
    client.force_login(house)

    rows = client.get("/safety/B.1/").context["rows"]

    assert [(row.people, row.gap) for row in rows] == [(5, 5)]


def test_who_is_stale_is_counted_from_the_facts(client, house):
    client.force_login(house)
    rebuilt = client.get("/safety/B/").context["rows"]
    StaleMark.objects.bulk_create(
        StaleMark(person=person) for person in User.objects.exclude(pk=house.pk)
    )

    assert client.get("/safety/B/").context["rows"] == rebuilt


def test_one_person_with_something_to_hold_looks_like_nobody(client, house):
    client.force_login(house)

    page = client.get("/safety/B.2/")

    assert list(page.context["rows"]) == []
    assert "or too few people to say so" in page.content.decode()


def test_a_gap_of_one_of_many_looks_like_no_gap(client, house):
    course = duty.course("ROPES")
    item = duty.item(course, code="ROPES")
    unit = Unit.objects.get(code="B.1")
    duty.requirement(item.curriculum, unit=unit)
    everybody = User.objects.in_unit(unit, today()).order_by("pk")
    for person in everybody:
        duty.completion(person, course, today() - 300 * DAY)
    rebuild_all()
    client.force_login(house)
    none = client.get("/safety/B.1/?item=ROPES").content
    revoke_completion(
        completion=everybody[0].completions.get(),
        effective_on=today() - 200 * DAY,
        reason="x",
        by=None,
    )

    one = client.get("/safety/B.1/?item=ROPES").content

    assert b"&lt; 5" in one
    assert one.partition(b"<main")[2] == none.partition(b"<main")[2]


def test_rows_stand_in_the_order_of_codes_not_of_figures(client, house):
    client.force_login(house)

    rows = client.get("/safety/B/").context["rows"]

    assert [row.unit for row in rows] == ["B", "B.1"]


def test_a_filter_shows_the_same_figures_and_no_other(client, house):
    client.force_login(house)

    every = client.get("/safety/B/").context["rows"]
    one = client.get("/safety/B/?item=KNOTS").context["rows"]

    assert one == every


@pytest.mark.parametrize(
    "query", ["on=2026-11-17", "on=tomorrow", "item=NONE", "on=1999-01-01"]
)
def test_any_other_day_or_item_is_refused(client, house, query):
    client.force_login(house)

    answer = client.get(f"/safety/B/?{query}")

    assert answer.status_code == 400
    assert "rows" not in answer.context


def test_a_unit_that_was_not_granted_does_not_exist(client, house):
    client.force_login(house)

    assert client.get("/safety/C/").status_code == 404
    assert client.get("/safety/NOWHERE/").status_code == 404
    listed = client.get("/safety/").context["units"]
    assert [row.unit.code for row in listed] == ["B", "B.1", "B.2"]


def test_figures_cost_a_fixed_number_of_queries(house, django_assert_max_num_queries):
    with django_assert_max_num_queries(30):
        coarse_figures(Unit.objects.get(code="B"), today())
