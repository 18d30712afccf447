"""Duties follow appointments, though nobody in `people` asks for it."""

import datetime

import pytest

from certification.models import FunctionHolding
from hazmat.duties.keeping_up import behind, catch_up
from hazmat.models import DerivationEvent
from people.models import Unit
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db


@pytest.fixture
def shop() -> Unit:
    """A shop in which everybody meets a danger."""
    made = people.unit("A.3", parent=people.unit("A"))
    hazmat.rule("CMR", "h_code in [H350]", "substances:cmr")
    solvent = hazmat.product("Solvent")
    hazmat.sheet(solvent, statements="H350")
    hazmat.stock(solvent, made)
    catch_up()
    return made


def test_who_is_appointed_gets_the_duties_of_the_place(shop: Unit) -> None:
    newcomer = people.person()
    assert not behind()
    people.appointment(newcomer, shop, start=datetime.date(2026, 5, 1))
    assert behind()
    event = catch_up()
    assert event is not None
    assert len(event.begun) == 1
    holding = FunctionHolding.objects.get(person=newcomer)
    assert holding.start == datetime.date(2026, 5, 1)
    assert not behind()


def test_who_is_appointed_elsewhere_gets_none(shop: Unit) -> None:
    people.appointment(people.person(), people.unit("B"))
    assert catch_up() is None


def test_a_unit_that_moves_takes_its_people_along(shop: Unit) -> None:
    section = people.unit("S")
    people.appointment(people.person(), section)
    assert catch_up() is None
    people.move(section, datetime.date(2026, 9, 1), shop)
    event = catch_up()
    assert event is not None
    assert [one.start for one in FunctionHolding.objects.all()] == [
        datetime.date(2026, 9, 1)
    ]


def test_looking_again_thoroughly_changes_nothing(shop: Unit) -> None:
    people.appointment(people.person(), shop)
    catch_up()
    events = DerivationEvent.objects.count()
    assert catch_up(thoroughly=True) is None
    assert DerivationEvent.objects.count() == events
