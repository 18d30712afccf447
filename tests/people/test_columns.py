"""What a cell of a file may hold, and the sentence for what it may not."""

import pytest

from people.columns import BadValueError, Codes, Number


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A||B", "empty place"),
        ("A|", "empty place"),
        ("|", "empty place"),
        ("A|B|A", "names a code twice"),
    ],
)
def test_a_list_of_codes_has_each_of_them_once(written: str, said: str) -> None:
    with pytest.raises(BadValueError, match=said):
        Codes().clean(written)


def test_codes_keep_their_order_and_none_is_none() -> None:
    assert Codes().clean("B|A") == ("B", "A")
    assert Codes().clean("") == ()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("-1", "not a whole number"),
        ("1.5", "not a whole number"),
        ("٣", "not a whole number"),
        ("1", "at least 2"),
        ("13", "at most 12"),
        ("9" * 21, "at most 12"),
        ("9" * 5000, "at most 12"),
    ],
)
def test_a_number_outside_its_bounds_says_them(written: str, said: str) -> None:
    with pytest.raises(BadValueError, match=said):
        Number(at_least=2, at_most=12).clean(written)


@pytest.mark.parametrize(("written", "number"), [("2", 2), ("12", 12), ("007", 7)])
def test_a_number_on_its_bounds_is_taken(written: str, number: int) -> None:
    assert Number(at_least=2, at_most=12).clean(written) == number
