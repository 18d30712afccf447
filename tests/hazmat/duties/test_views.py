"""The pages of training rules and of the duties that work brings."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from certification.models import HazardFunction, Requirement
from hazmat.duties.asked import courses_asked
from hazmat.models import FunctionAppointment, Product, TrainingRule
from hazmat.register.acts import give_function
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import certification, hazmat, people

pytestmark = pytest.mark.django_db

CHROMATE = "10294-40-3"
APPLIES = datetime.date(2127, 2, 1)


def signed_in(who: User) -> Client:
    client = Client()
    client.force_login(who)
    return client


@pytest.fixture
def shop() -> Unit:
    return people.unit("A.3", parent=people.unit("A"))


@pytest.fixture
def painter(shop: Unit) -> User:
    who = people.person(first_name="Fatima", last_name="Bos")
    people.appointment(who, shop)
    return who


@pytest.fixture
def specialist() -> User:
    who = people.person(language="en")
    people.grant(who, AccessRole.SAFETY_SPECIALIST)
    return who


@pytest.fixture
def primer(shop: Unit, painter: User) -> Product:
    hazmat.rule("CMR", "h_code in [H350*]", "substances:cmr")
    hazmat.classification(CHROMATE, "H350", APPLIES)
    made = hazmat.product("Primer X")
    hazmat.sheet(made, hazmat.component("Barium chromate", "8", CHROMATE))
    hazmat.stock(made, shop)
    return made


def page_of(who: User) -> str:
    return reverse("hazmat:person_duties", args=[who.public_id])


def test_everybody_reads_why_the_work_asks_something(
    primer: Product, painter: User
) -> None:
    answer = signed_in(painter).get(page_of(painter))
    assert answer.status_code == 200
    for words in ("Primer X", "Barium chromate 8\u00a0%", "H350", "CMR, art. CMR"):
        assert words in answer.content.decode()


def test_a_function_is_told_by_its_name_and_its_days_once(
    painter: User, specialist: User
) -> None:
    hazmat.rule("DIVE", "function in [diver]", "diving:work")
    since = datetime.date(2026, 3, 4)
    appointed = FunctionAppointment(person=painter, function="diver", start=since)
    give_function(fact=appointed, by=specialist)
    text = signed_in(painter).get(page_of(painter)).text
    assert "Duiker" in text
    assert "diver ·" not in text
    assert text.count("4 maart 2026") == 1


def test_who_is_out_of_sight_has_no_duties_to_look_at(
    primer: Product, painter: User, specialist: User
) -> None:
    other = people.person()
    assert signed_in(other).get(page_of(painter)).status_code == 404
    assert signed_in(specialist).get(page_of(painter)).status_code == 404


def test_the_page_of_a_person_costs_the_same_however_many_duties(
    primer: Product, painter: User, shop: Unit
) -> None:
    client = signed_in(painter)
    client.get(page_of(painter))

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(page_of(painter))
        return len(captured)

    before = queries()
    hazmat.rule("ANY", "h_code in [H3*]", "substances:any")
    hazmat.stock(primer, shop, place="Cabinet 9")
    assert queries() == before


def test_what_is_coming_counts_people_and_says_through_what(
    primer: Product, specialist: User
) -> None:
    answer = signed_in(specialist).get(reverse("hazmat:coming"))
    text = answer.content.decode()
    assert "1 person from 1 February 2127" in text
    assert "Primer X → Barium chromate 8\u00a0% → H350" in text
    assert "In our products:" in text
    assert "Fatima" not in text


@pytest.fixture
def yearly(primer: Product) -> Requirement:
    """What asks the yearly course of whoever works with such substances."""
    asked = certification.item(certification.course("CMR-YEAR", title="CMR every year"))
    function = HazardFunction.objects.get(code="substances:cmr")
    return certification.requirement(asked.curriculum, hazard_function=function)


def test_a_commander_sees_who_is_touched_and_by_which_courses(
    primer: Product, yearly: Requirement, shop: Unit
) -> None:
    commander = people.person(language="en")
    people.grant(commander, AccessRole.COMMANDER, shop)
    text = signed_in(commander).get(reverse("hazmat:coming")).content.decode()
    assert "Fatima Bos" in text
    assert "CMR every year" in text


def test_the_courses_of_a_function_cost_two_queries_however_many(
    yearly: Requirement, django_assert_num_queries: Any
) -> None:
    for number in range(3):
        asked = certification.item(certification.course(f"MORE-{number}"))
        certification.requirement(
            asked.curriculum, hazard_function=yearly.hazard_function
        )
    assert yearly.hazard_function is not None
    with django_assert_num_queries(2):
        found = courses_asked({yearly.hazard_function.pk}, today())
    assert len(found[yearly.hazard_function.pk]) == 4


def test_the_reason_of_a_duty_goes_down_to_the_course(
    primer: Product, yearly: Requirement, painter: User
) -> None:
    text = signed_in(painter).get(page_of(painter)).content.decode()
    chain = (
        "Primer X",
        "Barium chromate 8\u00a0%",
        "H350",
        "art. CMR",
        "CMR every year",
    )
    places = [text.index(words) for words in chain]
    assert places == sorted(places)


def test_who_is_trained_moves_no_number_that_a_specialist_reads(
    yearly: Requirement, primer: Product, painter: User, specialist: User
) -> None:
    """Decision 0097: how many do the work is counted, not how they stand."""
    other = hazmat.product("Primer Y")
    hazmat.sheet(other, hazmat.component("Water", "100", ""))
    asked = (
        f"{reverse('hazmat:what_if')}?old={primer.code}&new={other.code}&on={APPLIES}"
    )
    pages = reverse("hazmat:coming"), asked

    def read() -> list[str]:
        answers = [signed_in(specialist).get(page) for page in pages]
        assert [answer.status_code for answer in answers] == [200, 200]
        return [
            answer.content.decode().partition("<main")[2].partition("csrf")[0]
            for answer in answers
        ]

    before = read()
    (course,) = yearly.curriculum.items.get().line.courses.all()
    certification.completion(painter, course, today())
    people.absence(painter, today(), today())
    assert read() == before


def test_who_gets_a_function_in_two_units_is_one_person(
    primer: Product, painter: User, specialist: User
) -> None:
    second = people.unit("A.4", parent=Unit.objects.get(code="A"))
    people.appointment(painter, second)
    hazmat.stock(primer, second)
    text = signed_in(specialist).get(reverse("hazmat:coming")).content.decode()
    assert "1 person from 1 February 2127" in text


def test_another_product_takes_its_courses_away_too(
    primer: Product, yearly: Requirement, specialist: User
) -> None:
    other = hazmat.product("Primer Y")
    hazmat.sheet(other, hazmat.component("Zinc phosphate", "8"))
    question = {"old": primer.code, "new": other.code, "on": APPLIES.isoformat()}
    answer = signed_in(specialist).get(reverse("hazmat:what_if"), question)
    assert "CMR every year" in answer.content.decode()


def test_what_is_coming_counts_nobody_of_other_units(primer: Product) -> None:
    elsewhere = people.person(language="en")
    unit = people.unit("B")
    people.grant(elsewhere, AccessRole.SAFETY_SPECIALIST, unit)
    answer = signed_in(elsewhere).get(reverse("hazmat:coming"))
    assert "No duty of your units begins" in answer.content.decode()


def test_another_product_takes_the_duty_away_before_anybody_decides(
    primer: Product, specialist: User
) -> None:
    other = hazmat.product("Primer Y")
    hazmat.sheet(other, hazmat.component("Zinc phosphate", "8"))
    question = {"old": primer.code, "new": other.code, "on": APPLIES.isoformat()}
    answer = signed_in(specialist).get(reverse("hazmat:what_if"), question)
    (swing,) = answer.context["swings"]
    assert (swing.function.code, swing.day) == ("substances:cmr", APPLIES)
    assert (swing.before, swing.after, swing.difference) == (1, 0, -1)
    del question["on"]
    undated = signed_in(specialist).get(reverse("hazmat:what_if"), question)
    assert undated.context["swings"] == [swing]
    same = {**question, "new": primer.code}
    refused = signed_in(specialist).get(reverse("hazmat:what_if"), same)
    assert "Choose another product." in refused.content.decode()


def test_a_specialist_confirms_what_was_remembered(specialist: User) -> None:
    rule = hazmat.rule("ATEX", "process in [tank]", "atex", state="remembered")
    client = signed_in(specialist)
    page = client.get(reverse("hazmat:rule", args=[rule.code]))
    assert "I have looked it up" in page.content.decode()
    client.post(reverse("hazmat:rule_confirm", args=[rule.code]))
    rule.refresh_from_db()
    assert rule.state == TrainingRule.State.CONFIRMED
    assert rule.confirmed_by == specialist


def test_an_administrator_brings_a_rule_into_force(specialist: User) -> None:
    rule = hazmat.rule("CMR", "h_code in [H350]", "substances:cmr")
    administrator = people.person()
    people.grant(administrator, AccessRole.ADMINISTRATOR)
    address = reverse("hazmat:rule", args=[rule.code])
    asked = {"curriculum": certification.curriculum().pk, "start": "2026-12-01"}
    assert signed_in(specialist).post(address, asked).status_code == 403
    assert signed_in(administrator).post(address, {}).status_code == 400
    assert signed_in(administrator).post(address, asked).status_code == 302
    requirement = Requirement.objects.get(code="CMR")
    assert requirement.hazard_function == rule.hazard_function
    assert signed_in(administrator).post(address, asked).status_code == 400


def test_the_list_of_rules_costs_the_same_however_many(specialist: User) -> None:
    client = signed_in(specialist)
    hazmat.rule("A", "h_code in [H350]", "a")
    with CaptureQueriesContext(connection) as one:
        client.get(reverse("hazmat:rules"))
    hazmat.rule("B", "h_code in [H340]", "b")
    with CaptureQueriesContext(connection) as two:
        client.get(reverse("hazmat:rules"))
    assert len(one) == len(two)
