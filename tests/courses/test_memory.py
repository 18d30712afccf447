"""When something learned is asked again: after 2, 7, 30 and 90 days, and then no more."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.lessons.memory import MOST, STAGES, Memory, Point, due_on, to_ask

LEARNED = datetime.date(2026, 1, 1)


def after(days: int) -> datetime.date:
    return LEARNED + datetime.timedelta(days)


def memory(*answers: tuple[int, bool], key: str = "q") -> Memory:
    given_answers = tuple((after(day), is_right) for day, is_right in answers)
    return Memory(Point("lesson", key), LEARNED, given_answers)


@pytest.mark.parametrize(
    ("answers", "due"),
    [
        ((), 2),
        (((2, True),), 2 + 7),
        (((2, False),), 2 + 2),
        (((2, True), (9, True)), 9 + 30),
        (((2, True), (9, False)), 9 + 2),
        (((2, True), (9, True), (39, True)), 39 + 90),
        (((2, True), (9, True), (39, True), (129, True)), None),
        (((2, True), (9, True), (39, True), (129, False)), 131),
        (((5, True),), 5 + 7),
        (((2, False), (2, True)), 2 + 2),
        (((2, True), (2, False)), 2 + 7),
    ],
)
def test_it_comes_back_later_each_time_it_is_right(answers, due):
    assert due_on(memory(*answers)) == (after(due) if due is not None else None)


@pytest.mark.parametrize(("day", "asked"), [(1, False), (2, True), (3, True)])
def test_it_is_asked_from_its_day_on(day, asked):
    assert bool(to_ask([memory()], after(day))) == asked


def test_what_has_waited_longest_comes_first_and_two_minutes_are_enough():
    memories = [memory((2, True), key=f"late{n}") for n in range(MOST)]
    asked = to_ask([*memories, memory(key="first")], after(40))
    assert asked[0].block_id == "first"
    assert len(asked) == MOST


def test_what_was_answered_today_is_part_of_the_two_minutes():
    waiting = [memory(key=f"new{n}") for n in range(2 * MOST)]
    answered = [memory((2, n % 2 == 0), key=f"done{n}") for n in range(MOST - 1)]
    assert len(to_ask(waiting + answered, after(2))) == 1
    assert to_ask([*waiting, *answered, memory((2, True))], after(2)) == []
    assert len(to_ask(waiting + answered, after(3))) == MOST


@given(st.lists(st.booleans(), max_size=12))
def test_only_four_right_answers_in_a_row_settle_it(verdicts):
    answers, day = [], 0
    for is_right in verdicts:
        due = due_on(memory(*answers))
        if due is None:
            break
        day = (due - LEARNED).days
        answers.append((day, is_right))
    last_four = [is_right for _day, is_right in answers[-len(STAGES) :]]
    settled = len(answers) >= len(STAGES) and all(last_four)
    assert (due_on(memory(*answers)) is None) == settled
