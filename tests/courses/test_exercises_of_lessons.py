"""Exercises in lessons, whoever makes them: known once, and plain where nothing is left."""

from typing import Any

import pytest
from wagtail.blocks import StreamValue

from courses.blocks.exercises import ExerciseBlock, Turn, turns_of
from courses.lessons.exercises import Exercise, called, register
from courses.lessons.exercising import turn_card

LACKING = "There is no reference data to ask this about yet."


def block_of(key: str) -> Any:
    """An exercise of two questions as it stands in a lesson."""
    block = ExerciseBlock()
    said = {"exercise": key, "count": 2, "subjects": "", "own": False}
    return StreamValue.StreamChild(block, block.to_python(said), id="one")


class Vanishing(Exercise):
    """Chooses from data that is gone when the question is made of it."""

    key = "vanishing"
    label = "Vanishing"

    def refuse(self, subjects):
        """It is about anything."""

    def choose(self, wish):
        return {"row": wish.turn}

    def pose(self, origin):
        return None

    def keep(self, posed, answer, *, by):
        """There is never an answer."""


class OfVanishing(Turn):
    """A question of that exercise, which no lesson of the site can choose."""

    exercise = Vanishing()


def test_an_exercise_is_made_by_one_only() -> None:
    known = called("hazmat_goods")
    assert known is not None
    with pytest.raises(ValueError, match="two exercises are called hazmat_goods"):
        register(known)


def test_an_exercise_that_nobody_makes_any_more_asks_nothing() -> None:
    first, _second = turns_of(block_of("taken_out"))
    card = turn_card(first, reader=1)
    assert (card.problem, card.question, card.asked) == (LACKING, "", "")
    assert card.place.endswith("1 of 2")


def test_a_question_whose_data_is_gone_meanwhile_is_not_asked() -> None:
    card = turn_card(OfVanishing(block_of("vanishing"), 1), reader=1)
    assert (card.problem, card.question, card.asked) == (LACKING, "", "")
