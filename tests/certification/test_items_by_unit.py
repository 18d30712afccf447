"""Items by unit: how a unit stands with each item, and where its gaps are."""

import csv
import io
import re
from datetime import timedelta
from html import unescape

import pytest

from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
AGO = timedelta(days=400)


@pytest.fixture
def commander(client):
    """Of two platoons one has two gaps in safety; somebody of the other is away."""
    company = people.unit("A")
    north, south = people.unit("A.1", company), people.unit("A.2", company)
    course = make.course("C1", title="Safety", validity_months=60)
    make.requirement(make.item(course, code="I-C1").curriculum, unit=company)
    for number, where in (("1", north), ("2", north), ("3", south), ("4", south)):
        people.appointment(people.person(number), where, start=today() - AGO)
    make.completion(someone("3"), course, today() - timedelta(days=5))
    people.absence(someone("4"), today() - AGO, today() + AGO)
    reader = people.person("2000", language="en")
    people.grant(reader, AccessRole.COMMANDER, company)
    rebuild_stale()
    client.force_login(reader)
    return client


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def rows_of(client, table: str) -> list[list[str]]:
    answer = client.get(f"/units/A/items/?format=csv&table={table}")
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_an_item_is_counted_with_the_absent_apart(commander):
    head, row = rows_of(commander, "items")
    told = dict(zip(head, row, strict=True))
    assert told["Item"] == "Item I-C1"
    counted = ("People", "Compliant", "Gap", "Tolerated", "Paused", "Absent")
    assert [told[name] for name in counted] == ["3", "1", "2", "0", "0", "1"]
    assert told["Share"].startswith("0.33")


def test_the_gaps_stand_by_unit_and_add_up(commander):
    head, row = rows_of(commander, "gaps")
    assert head[1:] == ["All together", "Unit A.1", "Unit A.2"]
    assert row[1:] == ["2", "2", "0"]


def test_the_page_shows_the_same(commander):
    page = commander.get("/units/A/items/").content.decode()
    assert "Gaps by unit" in page
    assert "33\u00a0%" in page
    assert "Compliant people ÷ people." in page


@pytest.mark.parametrize("asked", ["", f"on={today().isoformat()}"])
def test_a_number_opens_exactly_the_people_whom_it_counts(commander, asked):
    page = commander.get(f"/units/A/items/?{asked}").content.decode()
    opened = re.findall(r'<a href="(/units/[^"]+)#people">(\d+)</a>', page)
    assert [number for _, number in opened] == ["1", "2", "1", "2", "2"]
    for address, number in opened:
        address = unescape(address)
        assert asked in address
        people = commander.get(address).context["page"].people.rows
        assert len(people) == int(number), address


def test_on_a_day_that_is_none_it_is_said(commander):
    assert commander.get("/units/A/items/?on=never").status_code == 400


def test_another_unit_has_no_items(commander):
    people.unit("B")
    assert commander.get("/units/B/items/").status_code == 404


def test_it_costs_as_many_queries_for_many_items(commander, django_assert_num_queries):
    commander.get("/units/A/items/")
    with django_assert_num_queries(QUERIES):
        commander.get("/units/A/items/")
    for _ in range(5):
        of = make.item(make.course()).curriculum
        make.requirement(of, unit=make.Requirement.objects.first().unit)
    rebuild_stale()
    with django_assert_num_queries(QUERIES):
        commander.get("/units/A/items/")


QUERIES = 16
