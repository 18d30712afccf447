"""Marking agrees with a naive reading of the rule, whatever comes in."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.questions.marking import Key, is_answer, is_right, passes

LETTERS = "abcd"
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=True)
    | st.text(max_size=3)
    | st.sampled_from(LETTERS),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.tuples(inner, inner)
        | st.dictionaries(st.sampled_from(LETTERS), inner, max_size=3)
    ),
    max_leaves=8,
)
chosen = st.lists(st.sampled_from([*LETTERS, "z", ""]), max_size=6) | anything


@st.composite
def keys(draw):
    single = draw(st.booleans())
    right = draw(st.sets(st.sampled_from(LETTERS), min_size=1, max_size=4))
    if single:
        right = {min(right)}
    return Key(frozenset(LETTERS), frozenset(right), single)


def naive(key: Key, answer: object) -> bool:
    """Tick the boxes one by one and compare."""
    if type(answer) not in {list, tuple}:
        return False
    ticked = dict.fromkeys(key.options, 0)
    for one in answer:
        if not isinstance(one, str) or one not in ticked:
            return False
        ticked[one] += 1
    return all(
        count == (1 if letter in key.right else 0) for letter, count in ticked.items()
    )


@given(keys(), chosen)
def test_an_answer_is_right_exactly_when_every_box_is_as_it_should_be(key, answer):
    assert is_right(key, answer) == naive(key, answer)


@given(keys(), chosen)
def test_what_is_right_is_an_answer(key, answer):
    assert not is_right(key, answer) or is_answer(key, answer)


@pytest.mark.parametrize(
    "answer",
    [
        ["a", "b", "c", "d"],
        ["a", "a"],
        "a",
        b"a",
        {"a": 1},
        True,
        1e400,
        None,
        [],
        [["a"]],
    ],
)
def test_ticking_everything_or_something_else_is_no_answer_to_a_single_choice(answer):
    assert not is_answer(Key(frozenset(LETTERS), frozenset("a"), single=True), answer)


@pytest.mark.parametrize(
    ("chosen", "single", "several"),
    [
        (["a"], True, True),
        (["d"], True, True),
        (["a", "b"], False, True),
        ([*LETTERS], False, True),
        ({*LETTERS}, False, True),
        ([], False, False),
        (["a", "a"], False, False),
        (["a", "z"], False, False),
        (["z"], False, False),
    ],
)
def test_right_or_wrong_an_answer_is_one_option_or_several(chosen, single, several):
    options, right = frozenset(LETTERS), frozenset("a")
    assert is_answer(Key(options, right, single=True), chosen) is single
    assert is_answer(Key(options, right, single=False), chosen) is several


@given(
    st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.integers(1, 100).flatmap(lambda d: st.tuples(st.integers(1, d), st.just(d))),
)
def test_the_pass_mark_is_compared_without_rounding(score, mark):
    (right, of), (numerator, denominator) = score, mark
    assert passes(right, of=of, pass_mark=Fraction(numerator, denominator)) == (
        right * denominator >= numerator * of
    )


def test_just_below_the_mark_fails_and_on_it_passes():
    """T-39b: 79.5 percent is not 80."""
    assert not passes(159, of=200, pass_mark=Fraction(4, 5))
    assert passes(160, of=200, pass_mark=Fraction(4, 5))
    assert not passes(0, of=0, pass_mark=Fraction(1, 2))
