"""People by items: grouped, sorted, searched, added up, and the same in every form."""

import csv
import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, Category, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
AGO = timedelta(days=400)
SHEET = "/units/A/matrix/"


@pytest.fixture
def company():
    """Three people in two platoons with two items, and somebody of the company itself."""
    company = people.unit("A")
    north = people.unit("A.2", company)
    south = people.unit("A.3", company)
    safety = make.course("C1", title="Safety", validity_months=60)
    fire = make.course("C2", title="Fire", validity_months=60)
    for course in (safety, fire):
        of = make.curriculum(f"K-{course.code}")
        make.item(course, code=f"I-{course.code}", of=of)
        make.requirement(of, unit=company)
    for number, rank, prefix, family, where, role in (
        ("1001", "soldaat", "van der", "Berg", north, "driver"),
        ("1002", "kapitein", "", "Zwart", south, "rifleman"),
        ("1003", "sergeant", "", "Aalbers", company, "driver"),
        ("1004", "", "", "Çelik", north, "clerk"),
    ):
        who = people.person(number, rank=rank, prefix=prefix, last_name=family)
        category = Category.MILITARY if rank else Category.CIVILIAN
        people.appointment(
            who, where, start=today() - AGO, role=people.role(role), category=category
        )
    make.completion(someone("1002"), safety, today() - timedelta(days=9))
    make.completion(someone("1002"), fire, today() - timedelta(days=9))
    make.completion(someone("1003"), fire, today() - timedelta(days=9))
    commander = people.person("2000", language="en", last_name="Bakker")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return company


@pytest.fixture
def commander(client, company):
    client.force_login(someone("2000"))
    return client


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def shown(client, query: str = "", **posted: str) -> list[str]:
    answer = (
        client.post(f"{SHEET}{query}", posted)
        if posted
        else client.get(f"{SHEET}{query}")
    )
    assert answer.status_code == 200
    return [row.member.family for row in answer.context["matrix"].rows]


def rows_of(client, query: str) -> list[list[str]]:
    text = client.get(f"{SHEET}?{query}&format=csv").content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_by_name_a_prefix_and_an_accent_do_not_sort(commander):
    assert shown(commander) == ["Aalbers", "Berg", "Çelik", "Zwart"]


def test_by_rank_the_highest_stands_first_and_civilians_last(commander):
    assert shown(commander, "?sort=rank") == ["Zwart", "Aalbers", "Berg", "Çelik"]


def test_by_urgency_the_most_gaps_stand_first(commander):
    assert shown(commander, "?sort=urgency") == ["Berg", "Çelik", "Aalbers", "Zwart"]


@pytest.mark.parametrize(
    ("group", "headings", "order"),
    [
        (
            "unit",
            ["A Unit A", "A.2 Unit A.2", "A.3 Unit A.3"],
            "Aalbers Berg Çelik Zwart",
        ),
        ("role", ["Clerk", "Driver", "Rifleman"], "Çelik Aalbers Berg Zwart"),
        ("category", ["civilian", "military"], "Çelik Aalbers Berg Zwart"),
    ],
)
def test_people_stand_in_groups(commander, group, headings, order):
    answer = commander.get(f"{SHEET}?group={group}")
    rows = answer.context["matrix"].rows
    assert [row.heading for row in rows if row.heading] == headings
    assert [row.member.family for row in rows] == order.split()


def test_items_stand_under_their_curriculum(commander):
    page = commander.get(f"{SHEET}?group=curriculum").content.decode()
    assert 'scope="colgroup" colspan="1">Curriculum K-C1' in page


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("berg", ["Berg"]),
        ("VAN DER berg", ["Berg"]),
        ("celik", ["Çelik"]),
        ("1003", ["Aalbers"]),
        ("100", []),
        ("sanne zwart", ["Zwart"]),
        ("berg zwart", []),
    ],
)
def test_a_name_is_found_in_it(commander, name, found):
    assert shown(commander, name=name) == found


def test_a_name_that_is_searched_stands_in_no_address(commander):
    page = commander.post(f"{SHEET}?group=unit", {"name": "berg"}).content.decode()
    assert "?name" not in page
    assert "called “berg”" in page


def test_only_the_people_of_the_unit_itself(commander):
    assert shown(commander, "?direct=on") == ["Aalbers"]
    page = commander.get("/units/A/?direct=on").context["page"]
    assert (page.figures.people, page.out_of_sight) == (1, 0)
    assert [row[2] for row in rows_of(commander, "direct=on")[1:]] == ["1 of 2"]


def test_an_item_narrows_people_and_columns(commander):
    answer = commander.get(f"{SHEET}?item=I-C2&gaps=on")
    found = answer.context["matrix"]
    assert [row.member.family for row in found.rows] == ["Berg", "Çelik"]
    assert [column.title.code for column in found.sheet.columns] == ["I-C2"]
    assert shown(commander, "?item=NOPE") == []


def test_items_and_people_are_added_up(commander):
    found = commander.get(SHEET).context["matrix"]
    totals = [
        (c.total.people, c.total.compliant, c.total.gaps) for c in found.sheet.columns
    ]
    assert totals == [(4, 1, 3), (4, 2, 2)]
    assert [row.member.in_order for row in found.rows] == [1, 0, 0, 2]


def test_who_is_absent_is_counted_in_no_total(commander):
    people.absence(someone("1001"), today() - AGO, today() + AGO)
    total = commander.get(SHEET).context["matrix"].sheet.columns[0].total
    assert (total.people, total.gaps) == (3, 2)


def test_a_cell_leads_to_its_reasons(commander):
    page = commander.get(f"{SHEET}?on={today()}").content.decode()
    address = f"/people/{someone('1001').public_id}/items/I-C1/?on={today()}"
    assert f'href="{address}"' in page
    assert commander.get(address).status_code == 200


def test_the_file_has_everybody_in_the_order_and_groups_of_the_page(commander):
    rows = rows_of(commander, "group=unit&sort=rank")
    assert rows[0][:4] == ["Group", "Name", "Service number", "In order"]
    assert [row[2] for row in rows[1:]] == ["1003", "1001", "1004", "1002"]
    assert rows[1][4].startswith("not yet obtained, since")
    assert rows[1][5].startswith("valid until ")
    book = load_workbook(
        io.BytesIO(commander.get(f"{SHEET}?group=unit&format=xlsx").content)
    )
    sheet = book.worksheets[0]
    assert sheet.freeze_panes == "D2"
    assert sheet.cell(sheet.max_row, 1).value == "With a gap"
    assert sheet.cell(sheet.max_row, 5).value == 3


def test_pages_follow_each_other_without_loss(commander, company, monkeypatch):
    monkeypatch.setattr("certification.units.page.PAGE", 3)
    assert shown(commander) + shown(commander, "?page=2") == [
        *("Aalbers", "Berg", "Çelik", "Zwart"),
    ]


@pytest.mark.parametrize("query", ["group=horoscope", "sort=hat", "on=never"])
def test_a_layout_that_is_none_is_said_beside_the_field(commander, query):
    assert commander.get(f"{SHEET}?{query}").status_code == 400


def test_it_costs_as_many_queries_for_many_people(
    commander, company, django_assert_num_queries
):
    commander.get(SHEET)
    with django_assert_num_queries(QUERIES):
        commander.get(SHEET)
    for number in range(3000, 3030):
        people.appointment(people.person(str(number)), company, start=today() - AGO)
    rebuild_stale()
    with django_assert_num_queries(QUERIES):
        commander.get(SHEET)


QUERIES = 26
