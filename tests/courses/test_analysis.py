"""What the answers to a question say about the question."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.questions.analysis import FEWEST, FEWEST_TO_COMPARE, Met, Worry, analyse


def met(is_right: bool, others: int = 5, *chosen: str, unseen: bool | None = None):
    return Met(is_right, others, 10, chosen, unseen)


def many(right: int, wrong: int, *, knowing: int = 8, not_knowing: int = 3):
    """Who has it right has so many of the others right, who has it wrong so many."""
    return [met(True, knowing)] * right + [met(False, not_knowing)] * wrong


def test_with_fewer_than_ten_answers_nothing_is_said():
    few = analyse(many(5, 4))
    assert few.has_too_few
    assert few.facility is few.discrimination is few.unseen is None
    assert few.worries == ()
    assert analyse(many(5, 5)).facility == Fraction(1, 2)


@pytest.mark.parametrize(
    ("right", "wrong", "is_said"),
    [(15, 15, True), (25, 5, True), (15, 14, False), (26, 4, False), (4, 26, False)],
)
def test_discrimination_takes_thirty_with_five_on_each_side(right, wrong, is_said):
    assert (analyse(many(right, wrong)).discrimination is not None) == is_said


def test_who_knows_more_has_it_right_more_often():
    assert analyse(many(20, 20)).discrimination == pytest.approx(1)


def test_against_the_rest_is_the_gravest():
    one = analyse(many(20, 20, knowing=3, not_knowing=8))
    assert one.discrimination == pytest.approx(-1)
    assert one.worries == (Worry.AGAINST,)
    assert one.gravity > analyse(many(5, 35)).gravity > 0


def test_discrimination_compares_shares_where_exams_are_of_different_length():
    short = [Met(True, 4, 5)] * 15 + [Met(False, 2, 5)] * 15
    long = [Met(True, 16, 20)] * 15 + [Met(False, 8, 20)] * 15
    assert analyse([*short, *long]).discrimination == pytest.approx(1)


def test_an_exam_of_one_question_compares_nothing():
    alone = [Met(True, 0, 0)] * 20 + [Met(False, 0, 0)] * 20
    assert analyse(alone).discrimination is None


def test_everybody_alike_in_the_rest_tells_nothing():
    assert analyse(many(20, 20, knowing=5, not_knowing=5)).discrimination is None


def test_hard_and_easy():
    assert Worry.HARD in analyse(many(2, 8)).worries
    assert Worry.HARD not in analyse(many(3, 7)).worries
    assert Worry.EASY in analyse(many(10, 0)).worries
    assert Worry.EASY not in analyse(many(19, 1)).worries


def test_how_often_each_option_was_chosen():
    answers = [met(True, 5, "a")] * 20 + [met(False, 5, "b")] * 9 + [met(False, 5, "c")]
    one = analyse(answers, ["a", "b", "c"], ["a"])
    assert [(o.key, o.is_right, o.count) for o in one.options] == [
        ("a", True, 20),
        ("b", False, 9),
        ("c", False, 1),
    ]
    assert one.options[0].share == Fraction(2, 3)
    assert Worry.IDLE in one.worries
    assert Worry.WRONG_PREFERRED not in one.worries


def test_a_wrong_answer_chosen_most_is_a_worry():
    answers = [met(True, 5, "a")] * 4 + [met(False, 5, "b")] * 6
    assert Worry.WRONG_PREFERRED in analyse(answers, ["a", "b"], ["a"]).worries


def test_missed_unseen_counts_the_wrong_ones_that_the_lesson_did_not_show():
    answers = [
        *[met(True, 5, unseen=True)] * 7,
        *[met(False, 5, unseen=True)] * 2,
        met(False, 5, unseen=False),
    ]
    one = analyse(answers)
    assert one.unseen == Fraction(2, 10)
    assert Worry.UNSEEN in one.worries


def test_missed_unseen_is_not_known_without_a_lesson():
    assert analyse(many(10, 10)).unseen is None


ANSWERS = st.builds(
    Met,
    st.booleans(),
    st.integers(0, 10),
    st.just(10),
    st.lists(st.sampled_from("abc"), unique=True).map(tuple),
    st.sampled_from([True, False, None]),
)


@given(st.lists(ANSWERS, max_size=60))
def test_measures_keep_within_their_bounds(answers):
    one = analyse(answers, "abc", "a")
    assert one.facility is None or 0 <= one.facility <= 1
    assert one.unseen is None or 0 <= one.unseen <= 1
    assert one.discrimination is None or -1.000001 <= one.discrimination <= 1.000001
    assert all(0 <= option.share <= 1 for option in one.options)
    assert (one.facility is None) == (len(answers) < FEWEST)
    if len(answers) < FEWEST_TO_COMPARE:
        assert one.discrimination is None


@given(st.lists(ANSWERS, max_size=60), st.randoms())
def test_the_order_of_the_answers_does_not_matter(answers, chance):
    mixed = chance.sample(answers, len(answers))
    one, other = analyse(answers, "abc", "a"), analyse(mixed, "abc", "a")
    assert (one.facility, one.options, one.unseen) == (
        other.facility,
        other.options,
        other.unseen,
    )
