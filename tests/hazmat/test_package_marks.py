"""Marks beside labels: each where its article asks for it, and nowhere else."""

from decimal import Decimal

import pytest
from django.test import Client

from hazmat.drawings.marks import MARKS, mark
from hazmat.drawings.shapes import RED
from hazmat.transport.goods import Goods
from hazmat.transport.package_marks import (
    environmental,
    marks_of,
    marks_of_vehicle,
    of_load,
    of_small,
)
from tests.factories import people
from tests.factories import reference as make

PETROL = Goods(
    "1203", "PETROL", labels=("3",), limited_quantity="1 L", excepted_quantity="E2"
)
BATTERY = Goods(
    "3481",
    "BATTERIES",
    labels=("9A",),
    special_provisions=("188", "230"),
    limited_quantity="0",
    excepted_quantity="E0",
)
HOT = Goods("3257", "HOT LIQUID", limited_quantity="0", excepted_quantity="E0")
POLLUTANT = Goods("3082", "POLLUTANT", limited_quantity="5 L", excepted_quantity="E1")


def codes(goods: Goods) -> list[str]:
    return [one.code for one in marks_of(goods)]


@pytest.mark.parametrize(
    ("goods", "expected"),
    [
        (PETROL, ["LQ", "EQ"]),
        (BATTERY, ["battery"]),
        (HOT, ["hot"]),
        (POLLUTANT, ["LQ", "EQ", "environment"]),
        (Goods("9999", "", limited_quantity="1 L", carriage_prohibited=True), []),
        (Goods("9999", "", limited_quantity="1 L", not_subject_to_adr=True), []),
    ],
)
def test_goods_have_the_marks_of_their_row(goods: Goods, expected: list[str]):
    assert codes(goods) == expected


def test_a_quantity_that_stands_elsewhere_is_no_quantity():
    assert codes(Goods("0012", "", limited_quantity="see SP 364")) == []


def test_the_mark_of_a_battery_has_its_own_number_in_it():
    (found,) = marks_of(BATTERY)
    words = mark(found.code, found.written).layers[-1].words
    assert [one.text for one in words] == ["UN 3481"]


def test_the_mark_of_an_excepted_quantity_has_one_colour_and_the_first_label():
    (_limited, found) = marks_of(PETROL)
    layer = mark(found.code, found.written).layers[-1]
    assert {shape.fill for shape in layer.words[:1]} == {RED}
    assert layer.words[-1].text == "3"
    assert {path.stroke if path.width else path.fill for path in layer.paths} == {RED}


def test_a_vehicle_is_marked_for_what_is_hot_or_pollutes_in_a_tank_only():
    assert [one.code for one in marks_of_vehicle(HOT, "tank")] == ["hot"]
    assert [one.article for one in marks_of_vehicle(POLLUTANT, "bulk")] == ["ADR 5.3.6"]
    assert marks_of_vehicle(HOT, "packages") == []


def test_a_vehicle_is_marked_above_eight_tonnes_of_limited_quantities():
    assert of_load(Decimal(8000)) == []
    (found,) = of_load(Decimal(8001))
    assert found.code == "LQ"
    assert "12 tonnes" in found.when
    assert "25 by 25 cm" in found.when


def test_every_mark_that_is_drawn_has_its_place():
    small = of_small(PETROL, is_limited=True, is_excepted=True)
    found = [
        *small,
        environmental(),
        *marks_of(BATTERY),
        *marks_of_vehicle(HOT, "tank"),
    ]
    assert {one.code for one in found} == set(MARKS)


@pytest.mark.django_db
def test_the_page_of_a_number_shows_its_marks(client: Client):
    make.un_entry("1203", limited_quantity="1 L", excepted_quantity="E2", labels="3")
    client.force_login(people.person("1", language="en"))
    shown = client.get("/hazmat/un/1203/").content.decode()
    assert 'aria-label="mark for limited quantities"' in shown
    assert 'aria-label="mark for excepted quantities"' in shown
    assert "5.2.1.10" in shown
