"""Exercises: questions that are made by a seed from data, for a lesson to ask.

Who can make some registers them here when the site starts, as ``hazmat`` does with its
generators. A lesson names an exercise by its key and asks so many questions of it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from courses.question_types import Answer, Content

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from people.models import User

Origin = Mapping[str, Any]
"""By what a question can be posed again, as JSON: its seed and its rows."""


class NothingToAskError(Exception):
    """There is no data, or too little, to ask this about."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom a question is for and what it is to be about.

    ``subjects`` narrow the choice; empty, everything may be asked. With ``own``, what
    the reader's units work with comes rather than the rest. The same ``turn`` chooses
    the same question.
    """

    reader: int
    turn: str
    subjects: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Posed:
    """One question that an exercise made. ``kind`` is the kind of question that marks it."""

    kind: str
    text: str
    content: Content
    right: Answer
    explanation: str
    origin: Origin


class Exercise(ABC):
    """Makes questions of one sort, each with its seed."""

    key: ClassVar[str]
    label: ClassVar[StrOrPromise]

    @abstractmethod
    def refuse(self, subjects: Sequence[str]) -> None:
        """Raise ValidationError where it cannot be about these subjects."""

    @abstractmethod
    def choose(self, wish: Wish) -> Origin:
        """What to ask; ``NothingToAskError`` where there is nothing."""

    @abstractmethod
    def pose(self, origin: Origin) -> Posed | None:
        """The question in the reader's words; none where its data is gone."""

    @abstractmethod
    def keep(self, posed: Posed, answer: Answer, *, by: User) -> None:
        """Hear what somebody answered, to ask better and to mark it again one day."""


_registered: dict[str, Exercise] = {}


def register(exercise: Exercise) -> None:
    """Make an exercise known; a key is given once."""
    if exercise.key in _registered:
        raise ValueError(f"two exercises are called {exercise.key}")
    _registered[exercise.key] = exercise


def called(key: str) -> Exercise | None:
    """The exercise with this key, if somebody makes it."""
    return _registered.get(key)


def choices() -> list[tuple[str, StrOrPromise]]:
    """All exercises, for an author to choose from."""
    return [(one.key, one.label) for one in _registered.values()]
