"""Somebody tries to count one person on the pages of figures, and cannot."""

import datetime
import re
from itertools import combinations, product

import pytest

from certification.rebuilding import rebuild_all
from certification.safety.page import days_to_ask
from people.days import today
from people.models import AccessRole, Unit
from tests.factories import certification as duty
from tests.factories import people as make

DAY = datetime.timedelta(days=1)
SIZES = {"B": 2, "B.1": 6, "B.2": 11, "B.3": 4, "B.1.1": 5}
QUERIES = [
    *(
        "format=csv",
        "format=xlsx",
        "format=pdf",
        "format=ics",
        "sort=gap",
        "order=-gap",
    ),
    *("known_at=2026-01-01T00:00", "until=2026-12-31", "figure=gaps", "direct=on"),
    *("q=Kanarie", "person=1", "role=rifleman", "page=2", "gaps=on", "group=role"),
]
PAGES_ABOUT_PEOPLE = [
    *("", "items/", "matrix/", "may/", "trend/", "compare/", "missions/", "deputies/"),
    *("?format=csv", "items/?format=xlsx", "matrix/?format=pdf", "trend/?format=csv"),
]


@pytest.fixture
def specialist(client, db):
    """Of a battalion in which every unit has another, telling number of people."""
    course, other = duty.course("KNOTS"), duty.course("ROPES")
    items = [duty.item(one, code=one.code) for one in (course, other)]
    for code, size in SIZES.items():
        above = Unit.objects.filter(code=code.rpartition(".")[0]).first()
        unit = make.unit(code, above)
        for at in range(size):
            who = make.person(last_name="Kanarie")
            make.appointment(who, unit, today() - (450 - 50 * at) * DAY)
            if at % 3:
                duty.completion(who, course, today() - (300 - 30 * at) * DAY)
    top, second = Unit.objects.get(code="B"), Unit.objects.get(code="B.2")
    duty.requirement(items[0].curriculum, unit=top)
    duty.requirement(items[1].curriculum, unit=second)
    rebuild_all()
    person = make.person("safe", language="en")
    make.grant(person, AccessRole.SAFETY_SPECIALIST, top)
    client.force_login(person)
    return person


def shown(client) -> dict[tuple, tuple]:
    """Everything that the pages say, over units, days and items."""
    found = {}
    days = [day.isoformat() for day in days_to_ask(today())[:3]]
    for unit, day, item in product(("B", "B.1", "B.2"), days, ("", "KNOTS", "ROPES")):
        page = client.get(f"/safety/{unit}/?on={day}&item={item}")
        for row in page.context["rows"]:
            place = (unit, day, item, row.unit, row.item)
            found[place] = (row.people, row.gap, row.share)
    return found


def test_no_two_or_three_figures_give_one_to_four(client, specialist):
    counts = {count for row in shown(client).values() for count in row[:2] if count}
    assert counts
    assert all(count % 5 == 0 for count in counts)
    for one, two in combinations(counts, 2):
        assert abs(one - two) >= 5
    for one, two, three in combinations(sorted(counts), 3):
        assert abs(three - two - one) not in range(1, 5)


def test_the_same_cell_says_the_same_whichever_way_it_is_asked(client, specialist):
    by_cell: dict[tuple, set] = {}
    for (_asked, day, _item, unit, item), row in shown(client).items():
        by_cell.setdefault((day, unit, item), set()).add(row)
    assert by_cell
    assert all(len(rows) == 1 for rows in by_cell.values())


def test_units_too_small_say_nothing_whoever_asks_beside_them(client, specialist):
    told = {unit for (_asked, _day, _item, unit, _i) in shown(client)}
    assert "B.3" not in told


@pytest.mark.parametrize("query", QUERIES)
def test_another_form_order_or_filter_gives_the_same_page(client, specialist, query):
    plain, asked = client.get("/safety/B/"), client.get(f"/safety/B/?{query}")
    assert asked["Content-Type"].startswith("text/html")
    assert _body(asked) == _body(plain)


def _body(page) -> str:
    main = page.content.decode().partition("<main")[2]
    return re.sub(r'(csrfmiddlewaretoken" value=")[^"]+', r"\1", main)


def test_who_comes_tomorrow_changes_no_day_that_can_be_asked(client, specialist):
    before = shown(client)
    make.appointment(make.person(), Unit.objects.get(code="B.1"), today() + DAY)
    rebuild_all()
    assert shown(client) == before


def test_one_person_more_moves_no_figure_by_less_than_five(client, specialist):
    """Recorded for the past, it may move a figure; never by one, and nobody is named."""
    before = shown(client)
    make.appointment(
        make.person(last_name="Kanarie"),
        Unit.objects.get(code="B.1"),
        today() - 60 * DAY,
    )
    rebuild_all()
    after = shown(client)
    for place in before.keys() & after.keys():
        for was, becomes in zip(before[place][:2], after[place][:2], strict=True):
            assert (was or 0) % 5 == (becomes or 0) % 5 == 0
    new = after.keys() - before.keys()
    assert all(after[place][0] == 5 for place in new)


@pytest.mark.parametrize("page", PAGES_ABOUT_PEOPLE)
def test_pages_with_exact_counts_do_not_exist_for_them(client, specialist, page):
    assert client.get(f"/units/B/{page}").status_code == 404


def test_nobody_stands_on_any_page(client, specialist):
    for unit in SIZES:
        assert "Kanarie" not in client.get(f"/safety/{unit}/").content.decode()
    assert list(client.get("/units/").context["units"]) == []
