"""A paint shop with its people, and a primer that obliges them."""

import pytest

from hazmat.models import Product
from people.models import AccessRole, Role, Unit, User
from tests.factories import hazmat, people
from tests.hazmat.register.readers import HDI


@pytest.fixture
def depot() -> Unit:
    return people.unit("A")


@pytest.fixture
def shop(depot: Unit) -> Unit:
    return people.unit("A.3", parent=depot)


@pytest.fixture
def elsewhere() -> Unit:
    return people.unit("B")


@pytest.fixture
def painter() -> Role:
    return people.role("painter")


@pytest.fixture
def painters(shop: Unit, painter: Role) -> list[User]:
    who = [people.person(last_name=f"Painter{number}") for number in range(3)]
    for each in who:
        people.appointment(each, shop, role=painter)
    return who


@pytest.fixture
def specialist(shop: Unit) -> User:
    who = people.person("SAFE", language="en")
    people.grant(who, AccessRole.SAFETY_SPECIALIST, shop)
    return who


@pytest.fixture
def primer() -> Product:
    hazmat.rule("DIISO", "group in [diisocyanate] and percent >= 0.1", "diiso")
    made = hazmat.product("Primer X")
    hazmat.sheet(made, hazmat.component("HDI diisocyanate", "0.3", HDI, "H334"))
    return made
