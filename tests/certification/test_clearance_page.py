"""The page "May they?": who may, who may not and why, who may instead."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from certification.ledger import revoke_completion
from certification.models import Course
from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db

YEAR = timedelta(days=365)


@pytest.fixture
def platoon():
    """Three drivers and their commander; one of them holds ammunition by road."""
    company = people.unit("A")
    platoon = people.unit("A.1", company)
    elsewhere = people.unit("B")
    base = make.course("ADR", title="ADR basic", validity_months=60)
    class_1 = make.course("ADR1", title="ADR class 1", expires_with=base)
    make.item(class_1, code="I-CL1")
    for number, where in (("1001", platoon), ("1002", platoon), ("1003", elsewhere)):
        driver = people.person(number, last_name=f"Canary{number}")
        people.appointment(driver, where, start=today() - YEAR)
        for course in (base, class_1):
            make.completion(driver, course, today() - timedelta(30))
    people.appointment(
        people.person("1004", last_name="Canary1004"), platoon, start=today() - YEAR
    )
    commander = people.person("2000", last_name="Bakker", language="en")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return platoon


@pytest.fixture
def commander(client, platoon) -> User:
    user = User.objects.get(service_number="2000")
    client.force_login(user)
    return user


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def ask(client, *numbers: str, **question: str):
    who = [str(someone(number).public_id) for number in numbers]
    query = {"item": "I-CL1", "who": who, **question}
    return client.get("/units/A.1/may/", query)


def answers(response) -> dict[str, str]:
    found = response.context["page"].answers
    return {one.person.service_number: one.answer.value for one in found}


def test_the_whole_unit_is_asked_unless_somebody_is_chosen(client, commander) -> None:
    assert answers(ask(client)) == {"1001": "yes", "1002": "yes", "1004": "no"}
    assert answers(ask(client, "1004")) == {"1004": "no"}


def test_where_nobody_else_may_it_says_so(client, commander) -> None:
    nobody = "Of the others whom you see, nobody may do it instead."
    assert nobody in ask(client, "1001", "1002", "1004").content.decode()
    for enough in (ask(client), ask(client, "1001"), ask(client, "1001", "1004")):
        assert nobody not in enough.content.decode()


def test_of_a_unit_who_may_comes_first_and_who_loses_it_soonest_last_of_them(
    client, commander
) -> None:
    for name, days in (("ADR", 10), ("ADR1", 10)):
        course = Course.objects.get(code=name)
        make.completion(someone("1002"), course, today() - timedelta(days))
    rebuild_stale()
    assert list(answers(ask(client))) == ["1002", "1001", "1004"]
    assert list(answers(ask(client, "1001", "1004"))) == ["1004", "1001"]


def test_the_list_is_narrowed_to_one_answer_and_the_figures_stay(
    client, commander
) -> None:
    page = ask(client, answer="no").context["page"]
    assert [one.person.service_number for one in page.rows] == ["1004"]
    assert [number for _, _, number in page.counts] == [2, 1]


def test_where_nobody_may_the_unit_above_is_looked_through(client, commander) -> None:
    people.appointment(
        someone("2000"), people.unit("A.2", Unit.objects.get(code="A")), start=today()
    )
    rebuild_stale()
    response = client.get("/units/A.2/may/", {"item": "I-CL1"})
    assert answers(response) == {"2000": "no"}
    others = response.context["page"].others
    assert [person.service_number for person in others] == ["1001", "1002"]


def test_a_revoked_base_certificate_is_the_reason_and_others_are_named(
    client, commander
) -> None:
    base = someone("1001").completions.get(course__code="ADR")
    revoke_completion(
        completion=base,
        effective_on=today() - timedelta(1),
        reason="Licence withdrawn",
        by=commander,
    )
    response = ask(client, "1001", "1004")
    assert answers(response) == {"1001": "no", "1004": "no"}
    text = response.content.decode()
    assert "ADR basic: Does not count: revoked with effect from" in text
    assert [p.service_number for p in response.context["page"].others] == ["1002"]


def test_whoever_is_out_of_sight_is_neither_asked_about_nor_named(
    client, commander
) -> None:
    response = ask(client, "1003")
    assert response.status_code == 400
    nobody = client.get(
        "/units/A.1/may/", {"who": "00000000-0000-4000-8000-000000000000"}
    )
    assert nobody.status_code == 400
    assert "Canary1003" not in response.content.decode()
    assert client.get("/units/B/may/").status_code == 404


def test_a_name_is_posted_and_becomes_an_address_without_it(client, commander) -> None:
    response = client.post("/units/A.1/may/?item=I-CL1", {"name": "canary1002"})
    assert response.status_code == 302
    who = str(someone("1002").public_id)
    assert response.url == f"?item=I-CL1&who={who}"
    assert "Canary" not in response.url


def test_of_several_of_that_name_the_reader_chooses(client, commander) -> None:
    response = client.post("/units/A.1/may/", {"name": "canary"})
    found = response.context["found"]
    assert [person.service_number for person, _ in found] == ["1001", "1002", "1004"]


def test_nobody_of_that_name_is_said_and_tells_nothing_of_outsiders(
    client, commander
) -> None:
    found = client.post("/units/A.1/may/", {"name": "Canary1003"}).content.decode()
    nobody = client.post("/units/A.1/may/", {"name": "Nobody1003"}).content.decode()
    assert "Nobody of this unit in your sight" in found
    assert found.count("Canary1003") == nobody.count("Nobody1003")


@pytest.mark.parametrize(
    ("until", "said"),
    [(-1, "The last day lies before the first one."), (367, "one year at most")],
)
def test_a_period_that_is_none_is_refused(client, commander, until, said) -> None:
    day = str(today() + timedelta(until))
    response = ask(client, on=str(today()), until=day)
    assert response.status_code == 400
    assert said in response.content.decode()


def test_absence_in_the_period_is_said(client, commander) -> None:
    first = today() + timedelta(7)
    people.absence(someone("1001"), start=first, end=first)
    rebuild_stale()
    assert answers(ask(client, "1001", until=str(first - timedelta(1)))) == {
        "1001": "yes"
    }
    response = ask(client, "1001", until=str(first))
    assert answers(response) == {"1001": "away"}
    assert "Away on " in response.content.decode()


QUERIES = 39


def test_more_people_cost_no_more_queries(
    client, commander, platoon, django_assert_num_queries
) -> None:
    for number in range(3000, 3020):
        people.appointment(people.person(str(number)), platoon, start=today() - YEAR)
    rebuild_stale()
    ids = [str(person.public_id) for person in User.objects.order_by("pk")[3:]]
    client.get("/units/A.1/may/")
    for who in (ids[:2], ids):
        with django_assert_num_queries(QUERIES):
            client.get("/units/A.1/may/", {"item": "I-CL1", "who": who})


def test_somebody_is_added_from_the_form_as_the_page_holds_it(platoon):
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(people.person("2001"))
    people.grant(someone("2001"), AccessRole.COMMANDER, platoon)
    for asked in ("", "?item=I-CL1"):
        address = f"/units/A.1/may/{asked}"
        form = careful.get(address).content.decode().split("<main")[1]
        (token,) = re.findall(r'csrfmiddlewaretoken" value="([^"]+)', form)
        sent = {"name": "Canary1001", "csrfmiddlewaretoken": token}
        assert careful.post(address, sent).status_code == 302
