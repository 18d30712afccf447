"""The pages of units and people: who sees what, on which day, in how many queries."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def company():
    """A company with a platoon, a twin by prefix, and their commander."""
    battalion = people.unit("A")
    company = people.unit("A.1", battalion)
    platoon = people.unit("A.1.1", company)
    twin = people.unit("A.10", battalion)
    found = make.item(
        make.course("C1", title="Safety awareness", validity_months=12), code="I-SAFE"
    )
    make.requirement(
        found.curriculum, code="Q1", unit=battalion, basis="Arbowet art. 8"
    )
    start = today() - timedelta(days=400)
    for number, where in (("1001", company), ("1002", platoon), ("1003", twin)):
        people.appointment(
            people.person(number, last_name=f"Canary{number}"), where, start=start
        )
    commander = people.person("2000", last_name="Bakker")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return company


@pytest.fixture
def commander(client, company) -> User:
    user = User.objects.get(service_number="2000")
    client.force_login(user)
    return user


def page(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, response.status_code
    return response.content.decode()


def test_a_commander_sees_the_own_company_and_what_lies_below(
    client, commander
) -> None:
    text = page(client, "/units/A.1/")
    assert "Canary1001" in text
    assert "Canary1002" in text
    assert "Canary1003" not in text


@pytest.mark.parametrize("code", ["A", "A.10", "NOPE"])
def test_other_units_do_not_exist(client, commander, code: str) -> None:
    assert client.get(f"/units/{code}/").status_code == 404


def test_the_overview_shows_the_topmost_unit_only(client, commander) -> None:
    text = page(client, "/units/")
    assert "/units/A.1/" in text
    assert "/units/A.1.1/" not in text


def test_a_completion_takes_one_gap_away_at_once_and_not_yesterday(
    client, commander
) -> None:
    before = client.get("/units/A.1/").context["page"].figures
    soldier = User.objects.get(service_number="1001")
    make.completion(soldier, make.Course.objects.get(code="C1"), today())
    after = client.get("/units/A.1/").context["page"].figures
    assert (before.with_gaps, after.with_gaps) == (2, 1)
    yesterday = today() - timedelta(days=1)
    past = client.get(f"/units/A.1/?on={yesterday}").context["page"].figures
    assert past == before


def test_a_page_of_people_costs_a_fixed_number_of_queries(
    client, commander, company, django_assert_num_queries
) -> None:
    client.get("/units/A.1/")
    with django_assert_num_queries(UNIT_QUERIES):
        client.get("/units/A.1/")
    for number in range(3000, 3012):
        people.appointment(people.person(str(number)), company)
    rebuild_stale()
    with django_assert_num_queries(UNIT_QUERIES):
        client.get("/units/A.1/")


UNIT_QUERIES = 42


def test_only_gaps_leaves_out_whoever_has_none(client, commander) -> None:
    soldier = User.objects.get(service_number="1001")
    make.completion(soldier, make.Course.objects.get(code="C1"), today())
    text = page(client, "/units/A.1/?gaps=on")
    assert "Canary1001" not in text
    assert "Canary1002" in text


def test_the_download_has_the_lines_of_those_in_sight(client, commander) -> None:
    response = client.get("/units/A.1/?format=csv")
    text = response.content.decode("utf-8-sig")
    assert text.count("\n") == 3
    assert "Canary1003" not in text


def test_a_name_that_begins_like_a_formula_is_text_in_a_download(
    client, commander
) -> None:
    User.objects.filter(service_number="1001").update(rank="=1+1")
    response = client.get("/units/A.1/?format=csv")
    text = response.content.decode("utf-8-sig")
    assert ",'=1+1 " in text


def test_a_spreadsheet_can_be_downloaded(client, commander) -> None:
    response = client.get("/units/A.1/?format=xlsx")
    assert response.content.startswith(b"PK")


def test_a_day_that_is_none_is_said_beside_the_field(client, commander) -> None:
    for address in ("/units/", "/units/A.1/"):
        response = client.get(f"{address}?on=2026-02-30")
        assert response.status_code == 400
        assert b"2026-11-23" in response.content


@pytest.mark.parametrize(
    ("query", "is_open"),
    [
        ("", False),
        ("?item=SAFETY", False),
        ("?on=2026-11-30", True),
        ("?figure=with-gaps", True),
        ("?direct=on", True),
        ("?on=30-11-26", True),
    ],
)
def test_the_question_lies_open_for_who_asked_something_else(
    client, commander, query: str, is_open: bool
) -> None:
    text = page(client, f"/units/A.1/{query}")
    assert ('<details class="otherwise" open>' in text) is is_open


def test_a_person_and_the_reason_of_a_line_are_shown_to_the_commander(
    client, commander
) -> None:
    soldier = User.objects.get(service_number="1001")
    text = page(client, f"/people/{soldier.public_id}/")
    assert "Arbowet art. 8" in text
    text = page(client, f"/people/{soldier.public_id}/items/I-SAFE/")
    assert "Safety awareness" in text


def test_a_person_outside_sight_does_not_exist(client, commander) -> None:
    other = User.objects.get(service_number="1003")
    assert client.get(f"/people/{other.public_id}/").status_code == 404
    address = f"/people/{other.public_id}/items/I-SAFE/"
    assert client.get(address).status_code == 404


def test_an_item_that_is_not_asked_has_no_reasons(client, commander) -> None:
    assert client.get(f"/people/{commander.public_id}/items/I-SAFE/").status_code == 404


def test_nobody_sees_a_unit_without_signing_in(client, company) -> None:
    assert client.get("/units/A.1/").status_code == 302


def test_on_a_day_long_ago_there_are_no_figures_and_no_percentage(
    client, commander
) -> None:
    text = page(client, f"/units/A.1/?on={date(2001, 1, 1)}")
    assert "%" not in text.split("<main")[1]


def test_the_page_asks_as_known_when_and_keeps_it_asked(
    client, commander, company
) -> None:
    moment = timezone.localtime() - timedelta(hours=3)
    response = client.get("/units/A.1/", {"known_at": moment.isoformat()})
    assert response.context["question"].known_at == moment
    assert f'value="{moment:%Y-%m-%dT%H:%M}"' in response.content.decode()
    again = client.get("/units/A.1/", {"known_at": f"{moment:%Y-%m-%dT%H:%M}"})
    asked = again.context["question"].known_at
    assert asked == moment.replace(second=0, microsecond=0)
    wrong = client.get("/units/A.1/", {"known_at": "yesterday"})
    assert wrong.status_code == 400
