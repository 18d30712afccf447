"""The last day of whatever a register holds, or that it was a mistake."""

import datetime

import pytest
from django.test import Client

from hazmat.models import FunctionAppointment, Product, RoleFunction
from hazmat.register.acts import give_function
from people.days import today
from people.models import Role, Unit, User
from tests.factories import hazmat
from tests.hazmat.register.readers import signed_in

pytestmark = pytest.mark.django_db


def test_used_up_stock_ends_and_a_mistake_is_as_if_it_had_never_been(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    line = hazmat.stock(primer, shop)
    other = hazmat.stock(primer, shop, place="Cabinet 5")
    signed_in(client, specialist)
    address = f"/hazmat/register/stock/{line.pk}/end/"
    page = client.post(address, {"last_day": "2026-12-31"}, follow=True)
    line.refresh_from_db()
    assert f"{line.end}" == "2026-12-31"
    assert page.status_code == 200
    client.post(f"/hazmat/register/stock/{other.pk}/end/", {"mistake": "on"})
    other.refresh_from_db()
    assert other.withdrawn


@pytest.fixture
def facts_of(primer: Product, shop: Unit, painter: Role, painters: list[User]):
    """One of each kind of thing that a register holds for a while, by its name there."""
    work = hazmat.task(shop)
    driver = FunctionAppointment(person=painters[0], function="driver", start=today())
    helper = RoleFunction(role=painter, unit=shop, function="bhv", start=today())
    for each in (driver, helper):
        give_function(fact=each, by=None)
    return {
        "task": work,
        "exposure": hazmat.exposure(work, product=primer, technique="spray-booth"),
        "holder": hazmat.holder(work, role=painter),
        "role-function": helper,
        "appointment": driver,
    }


KINDS = ("task", "exposure", "holder", "role-function", "appointment")


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_a_register_holds_ends_on_the_day_that_is_said(
    client: Client, specialist: User, facts_of, kind: str
) -> None:
    fact, tomorrow = facts_of[kind], today() + datetime.timedelta(days=1)
    signed_in(client, specialist)
    address = f"/hazmat/register/{kind}/{fact.pk}/end/"
    assert client.get(address).status_code == 200
    nothing = client.post(address, {"last_day": ""})
    assert nothing.status_code == 422
    assert "Say which day was the last." in nothing.text
    page = client.post(address, {"last_day": f"{tomorrow}"}, follow=True)
    assert page.status_code == 200
    fact.refresh_from_db()
    assert (fact.end, fact.withdrawn) == (tomorrow, False)


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_is_no_mistake_and_everything_else_may_be(
    client: Client, specialist: User, facts_of, kind: str
) -> None:
    fact = facts_of[kind]
    signed_in(client, specialist)
    address = f"/hazmat/register/{kind}/{fact.pk}/end/"
    answer = client.post(address, {"mistake": "on"})
    fact.refresh_from_db()
    regretted = kind in {"task", "exposure", "holder"}
    assert (answer.status_code == 302, fact.withdrawn) == (regretted, regretted)
