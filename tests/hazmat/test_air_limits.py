"""How much goes into a package by air, and what the list does not say."""

from decimal import Decimal

import pytest

from hazmat.explaining import Verdict
from hazmat.transport.air_limits import Aircraft, AirRow, Parcel, air_limit
from hazmat.transport.goods import Goods

PETROL = Goods("1203", "PETROL", "3", packing_group="II")
NO, UNKNOWN, WITHIN = Verdict.NO, Verdict.UNKNOWN, Verdict.CONDITIONAL


def row(limit: str, group: str = "II") -> AirRow:
    return AirRow("Gasoline", group, limit, "60 L")


def of(limit: str, quantity: str | None, unit: str = "l") -> Verdict:
    parcel = Parcel(None if quantity is None else Decimal(quantity), unit)
    return air_limit(PETROL, [row(limit)], Aircraft.PASSENGER, parcel).verdict


@pytest.mark.parametrize(
    ("limit", "quantity", "unit", "wanted"),
    [
        ("5 L", "5", "l", WITHIN),
        ("5L", "5.001", "l", NO),
        ("0.5 kg", "0.5", "kg", WITHIN),
        ("50 mL or 50 g", "0.05", "l", WITHIN),
        ("50 mL or 50 g", "0.051", "kg", NO),
        ("4 L or 4 kg", "4", "kg", WITHIN),
        ("5 L", "5", "kg", UNKNOWN),
        ("30 kg gross", "31", "kg", NO),
        ("30 kg gross", "20", "kg", UNKNOWN),
        ("Forbidden", "0.001", "l", NO),
        ("Forbidden", None, "l", NO),
        ("No limit", "9999", "kg", WITHIN),
        ("No Limit", None, "kg", WITHIN),
        ("5 L", None, "l", WITHIN),
    ],
)
def test_a_package_is_laid_beside_the_limit(
    limit: str, quantity: str | None, unit: str, wanted: Verdict
):
    assert of(limit, quantity, unit) is wanted


@pytest.mark.parametrize("limit", ["", "60", "A", "See A105", "Less than .1 kg"])
def test_what_is_no_quantity_is_not_guessed(limit: str):
    assert of(limit, "0.01", "kg") is UNKNOWN


def test_goods_that_the_data_lacks_are_not_called_allowed():
    answer = air_limit(PETROL, [], Aircraft.CARGO, Parcel())
    assert answer.verdict is UNKNOWN
    assert "does not mean that it may go" in answer.headline


def test_the_limit_of_another_packing_group_is_not_borrowed():
    answer = air_limit(PETROL, [row("60 L", "III")], Aircraft.PASSENGER, Parcel())
    assert answer.verdict is UNKNOWN


def test_rows_that_differ_leave_the_answer_open():
    rows = [row("5 L"), row("Forbidden")]
    answer = air_limit(PETROL, rows, Aircraft.PASSENGER, Parcel(Decimal(1), "l"))
    assert answer.verdict is UNKNOWN
    assert "Its rows differ" in answer.headline


def test_even_within_the_limit_the_operator_decides():
    answer = air_limit(PETROL, [row("5 L")], Aircraft.PASSENGER, Parcel())
    assert "operator decides" in " ".join(answer.duties)
    assert answer.steps[0].article == "49 CFR 172.101 (9A)"
