"""Somebody at a calculator, the tables behind it, and goods to ask about."""

import pytest
from django.test import Client

from people.models import User
from tests.factories import people
from tests.factories import reference as make
from tests.hazmat.starter import starter_rows


@pytest.fixture
def soldier() -> User:
    return people.person("1", last_name="Visser", language="en")


@pytest.fixture
def reader(client: Client, soldier: User) -> Client:
    client.force_login(soldier)
    return client


@pytest.fixture
def tables() -> None:
    for name in (
        "adr_transport_categories",
        "adr_mixed_loading",
        "class1_mixed_loading",
        "adr_tunnel_codes",
        "air_segregation",
        "imdg_segregation",
        "clp_classes",
        "dg_functions",
    ):
        make.rows(name, list(starter_rows(name)))


@pytest.fixture
def petrol() -> None:
    make.un_entry(
        "1203",
        name_en="MOTOR SPIRIT or GASOLINE or PETROL",
        name_nl="BENZINE",
        adr_class="3",
        hazard_division="3",
        classification_code="F1",
        packing_group="II",
        labels="3",
        transport_category="2",
        tunnel_code="D/E",
        hazard_identification_number="33",
        limited_quantity="1 L",
        excepted_quantity="E2",
    )


@pytest.fixture
def acid() -> None:
    for variant, group, category in ((1, "I", "1"), (2, "II", "2")):
        make.un_entry(
            "2031",
            variant,
            adr_class="8",
            classification_code="CO1",
            packing_group=group,
            labels="8;5.1",
            transport_category=category,
            tunnel_code="E",
        )


def page(reader: Client, address: str, status: int = 200) -> str:
    answer = reader.get(address)
    assert answer.status_code == status
    return answer.content.decode()
