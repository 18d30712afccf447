"""A number as an answer: how people write it, and how near it must be."""

import re
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from courses.question_types import of
from courses.question_types.numbers import number


@given(
    st.text(max_size=12) | st.sampled_from(["1e400", "NaN", "inf", "\u0661", "1.000,0"])
)
def test_a_number_is_taken_only_as_people_write_it(written):
    taken = number(written)
    if taken is not None:
        assert taken.is_finite()
        assert set(written.strip()) <= set("0123456789+-.,")


@pytest.mark.parametrize(("language", "example"), [("nl", "0,5"), ("en", "0.5")])
def test_a_number_that_is_none_is_refused_with_one_as_the_reader_writes_it(
    language, example
) -> None:
    with override(language), pytest.raises(ValidationError, match=re.escape(example)):
        of("numeric").read([], {"number": ["much"]})


@pytest.mark.parametrize(
    ("written", "whole", "exact"),
    [
        ("1.000", "1000", "1"),
        ("10,000", "10000", "10"),
        ("-12,500", "-12500", "-12,5"),
        ("999.999", "999999", "999.9990"),
    ],
)
def test_what_may_be_a_thousand_is_asked_again_and_not_marked(written, whole, exact):
    asks = of("numeric")
    with override("en"), pytest.raises(ValidationError) as refused:
        asks.read([], {"number": [written]})
    assert refused.value.messages == [
        f"{written} can be read in two ways. Write {whole}, or {exact}."
    ]
    for one in (whole, exact):
        assert asks.read([], {"number": [one]}) == one


@pytest.mark.parametrize(
    "written", ["0.125", "0,500", "1000.000", "1.00", "1.0000", "1000"]
)
def test_a_number_that_reads_one_way_is_taken_as_it_is(written):
    assert of("numeric").read([], {"number": [written]}) == written


@given(
    st.decimals(-1000, 1000, places=3),
    st.decimals(0, 10, places=3),
    st.decimals(-20, 20, places=3),
)
def test_a_number_is_right_within_its_tolerance_and_not_a_hair_beyond(
    value, tolerance, off
):
    right = {"value": f"{value:f}", "tolerance": f"{tolerance:f}"}
    said = f"{value + off:f}".replace(".", ",")
    assert of("numeric").is_right(right, said) == (abs(Decimal(off)) <= tolerance)
