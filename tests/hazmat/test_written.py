"""What a safety data sheet writes, read as the register keeps it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from hazmat.register.written import UnreadableError, read_share, refuse_odd_cas, spaced


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("8", "8", "8"),
        ("8 %", "8", "8"),
        ("20–40 %", "20", "40"),
        ("0,1 - 1", "0.1", "1"),
        ("≥ 0,1 – < 1 %", "0.1", "1"),
        (">=10-<=25", "10", "25"),
        ("< 0.3", "0", "0.3"),
        ("> 99", "99", None),
        ("", None, None),
    ],
)
def test_a_share_is_read_as_data_sheets_write_it(
    text: str, low: str | None, high: str | None
) -> None:
    share = read_share(text)
    assert share == (
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
    )


@pytest.mark.parametrize("text", ["much", "-8", "40-20", "101", "8..9", "1-2-3", "<"])
def test_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_share(text)


@given(some.integers(0, 1000), some.integers(0, 1000))
def test_every_pair_of_tenths_comes_back(one: int, other: int) -> None:
    low, high = sorted((Decimal(one) / 10, Decimal(other) / 10))
    assert read_share(f"{low}-{high}") == (low, high)


def test_the_last_digit_proves_a_cas_number() -> None:
    refuse_odd_cas("10294-40-3")
    refuse_odd_cas("822-06-0")
    with pytest.raises(UnreadableError, match="end in 3"):
        refuse_odd_cas("10294-40-4")
    with pytest.raises(UnreadableError, match="67-64-1"):
        refuse_odd_cas("10294403")


def test_statements_are_kept_with_a_space_between() -> None:
    assert spaced(" H225, H360Fd;EUH066 ") == "H225 H360Fd EUH066"
