"""What an answer is worth. Pure: no database, no clock, no rounding."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Key:
    """The options of a question and which of them are right."""

    options: frozenset[str]
    right: frozenset[str]
    single: bool


def is_answer(key: Key, chosen: object) -> bool:
    """Whether something that came from outside is an answer to the question at all.

    An answer is a collection of different options of this question, at least one, and
    exactly one where one is asked. Whatever else may come in is not an answer.
    """
    if not isinstance(chosen, list | tuple | set | frozenset) or not chosen:
        return False
    if not all(isinstance(option, str) for option in chosen):
        return False
    different = frozenset(chosen)
    if len(different) != len(chosen) or not different <= key.options:
        return False
    return len(different) == 1 or not key.single


def is_right(key: Key, chosen: object) -> bool:
    """All that is right and nothing else; half an answer is worth nothing."""
    return (
        isinstance(chosen, Collection)
        and is_answer(key, chosen)
        and frozenset(chosen) == key.right
    )


def passes(right: int, *, of: int, pass_mark: Fraction) -> bool:
    """Whether so many right answers reach the mark, exactly."""
    return of > 0 and Fraction(right, of) >= pass_mark
