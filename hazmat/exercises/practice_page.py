"""One exercise as a learner sees it: the question, and after an answer the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

from hazmat.exercises import Exercise
from hazmat.exercises.asking import Generator, Option
from hazmat.exercises.kinds import parts
from hazmat.exercises.practising import PREFIX, last_answer, sheet_of
from hazmat.models import PracticeAnswer
from people.models import User


@dataclass(frozen=True, slots=True)
class PracticePage:
    """What the page of an exercise shows."""

    generator: Generator
    exercise: Exercise
    fields: Mapping[str, Any]
    given: PracticeAnswer | None
    problem: str

    @classmethod
    def of(
        cls,
        generator: Generator,
        exercise: Exercise,
        person: User,
        problem: str,
        *,
        again: bool,
    ) -> PracticePage:
        """The exercise for this person, with the last answer unless it is tried again."""
        given = None if again or problem else last_answer(exercise, person)
        fields = sheet_of(exercise, person, given.answer if given else None)
        return cls(generator, exercise, fields, given, problem)

    @property
    def slug(self) -> str:
        """The name of the exercise in an address."""
        return self.generator.kind.removeprefix(PREFIX)

    @property
    def text(self) -> str:
        """The question in the reader's language."""
        return self.exercise.text[self._language]

    @property
    def explanation(self) -> str:
        """Why it is so."""
        return self.exercise.explanation[self._language]

    @property
    def article(self) -> str:
        """Where it stands."""
        return self.exercise.article[self._language]

    @property
    def right(self) -> Option:
        """The right answer, for after an answer only."""
        return next(o for o in self.exercise.options if o.key == self.exercise.right)

    @property
    def right_text(self) -> str:
        """The right answer in words."""
        return self.right.text[self._language]

    @property
    def right_drawings(self) -> list[list[str]]:
        """The right answer in drawings."""
        return parts(self.right.drawings)

    @property
    def _language(self) -> str:
        return (get_language() or "en")[:2]
