"""Amounts are written as the reader's language writes them."""

from decimal import Decimal

import pytest
from django.utils import translation

from hazmat.transport.amounts import plainly


@pytest.mark.parametrize(
    ("number", "english", "dutch"),
    [
        ("6.25", "6.25", "6,25"),
        ("18.750", "18.75", "18,75"),
        ("16000", "16000", "16000"),
        ("1E+3", "1000", "1000"),
        ("0.00", "0", "0"),
    ],
)
def test_an_amount_has_the_decimal_mark_of_the_language_and_no_idle_noughts(
    number, english, dutch
):
    assert plainly(Decimal(number)) == english
    with translation.override("nl"):
        assert plainly(Decimal(number)) == dutch
