"""How a version of a question did in the exams that asked it. Pure.

Facility is the share that had it right. Discrimination is the point-biserial correlation
between having it right and the share of the *other* questions of the same exam that were
right, so that a question does not agree with itself (S. Henrysson, 1963, Psychometrika
28). As exams draw different questions, shares are compared and not sums. It lies between
-1 and 1; below nought the ones who know more had it wrong more often, as happens where
the wrong answer is marked as right.

An option that fewer than one in twenty choose misleads nobody (M. Tarrant and others,
2009, BMC Medical Education 9:40).

*Missed unseen* is an answer that was wrong in the exam of somebody who, in the lesson
that teaches it and in the same run, never had a knowledge check wrong: either all were
right, or none was answered. The lesson did not show them what they did not know, so it is
the lesson that needs a look. Where a question does not say which lesson teaches it, this
is not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from statistics import StatisticsError, correlation

FEWEST = 10
"""With fewer answers nothing is said."""
FEWEST_TO_COMPARE = 30
FEWEST_ON_EACH_SIDE = 5
"""Discrimination takes so many answers, and so many right ones and wrong ones."""
HARD = Fraction(3, 10)
EASY = Fraction(95, 100)
WEAK = 0.1
IDLE = Fraction(1, 20)
OFTEN_UNSEEN = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Met:
    """One time that an exam which was handed in asked the question.

    ``chosen`` are the keys of options that were chosen, where there are any.
    """

    is_right: bool
    others_right: int
    others: int
    chosen: tuple[str, ...] = ()
    was_unseen: bool | None = None
    """Whether no knowledge check of its lesson was wrong before; none if not known."""


class Worry(StrEnum):
    """Why somebody should look at a question, gravest first."""

    AGAINST = "against"
    WRONG_PREFERRED = "wrong_preferred"
    HARD = "hard"
    UNSEEN = "unseen"
    WEAK = "weak"
    IDLE = "idle"
    EASY = "easy"


GRAVITY = {worry: 2 ** (len(Worry) - place) for place, worry in enumerate(Worry)}


FAILING = {Worry.AGAINST, Worry.WRONG_PREFERRED, Worry.HARD}


@dataclass(frozen=True, slots=True)
class Taken:
    """How often an option was chosen."""

    key: str
    is_right: bool
    count: int
    share: Fraction


@dataclass(frozen=True, slots=True)
class Analysis:
    """What is known of a version. None where there are too few answers to say."""

    count: int
    facility: Fraction | None
    discrimination: float | None
    options: tuple[Taken, ...]
    unseen: Fraction | None
    """The share of all answers that were missed unseen."""

    @property
    def has_too_few(self) -> bool:
        return self.count < FEWEST

    @property
    def worries(self) -> tuple[Worry, ...]:
        """All reasons for a look, gravest first."""
        return tuple(worry for worry in Worry if _WORRIES[worry](self))

    @property
    def is_failing(self) -> bool:
        """Whether the question itself may be wrong, rather than too easy or weak."""
        return bool(FAILING & set(self.worries))

    @property
    def gravity(self) -> int:
        """The higher, the sooner somebody should look."""
        return sum(GRAVITY[worry] for worry in self.worries)


def analyse(
    met: Sequence[Met], options: Sequence[str] = (), right: Collection[str] = ()
) -> Analysis:
    """What the answers say about a version with these options, of which some are right."""
    count = len(met)
    enough = count >= FEWEST
    known = [one for one in met if one.was_unseen is not None]
    unseen = sum(not one.is_right and bool(one.was_unseen) for one in known)
    return Analysis(
        count=count,
        facility=Fraction(sum(one.is_right for one in met), count) if enough else None,
        discrimination=_discrimination(met),
        options=_taken(met, options, right),
        unseen=Fraction(unseen, len(known)) if len(known) >= FEWEST else None,
    )


def _discrimination(met: Sequence[Met]) -> float | None:
    compared = [one for one in met if one.others]
    right = sum(one.is_right for one in compared)
    if len(compared) < FEWEST_TO_COMPARE:
        return None
    if min(right, len(compared) - right) < FEWEST_ON_EACH_SIDE:
        return None
    rest = [one.others_right / one.others for one in compared]
    try:
        return correlation([float(one.is_right) for one in compared], rest)
    except StatisticsError:  # all did equally well in the rest
        return None


def _taken(
    met: Sequence[Met], options: Sequence[str], right: Collection[str]
) -> tuple[Taken, ...]:
    counts = Counter(key for one in met for key in one.chosen)
    return tuple(
        Taken(key, key in right, counts[key], Fraction(counts[key], max(len(met), 1)))
        for key in options
    )


def _is_wrong_preferred(one: Analysis) -> bool:
    wrong = max((o.count for o in one.options if not o.is_right), default=0)
    right = min((o.count for o in one.options if o.is_right), default=wrong)
    return not one.has_too_few and wrong > right


def _is_idle(one: Analysis) -> bool:
    if one.count < FEWEST_TO_COMPARE:
        return False
    return any(o.share < IDLE for o in one.options if not o.is_right)


_WORRIES: dict[Worry, Callable[[Analysis], bool]] = {
    Worry.AGAINST: lambda one: (
        one.discrimination is not None and one.discrimination < 0
    ),
    Worry.WRONG_PREFERRED: _is_wrong_preferred,
    Worry.HARD: lambda one: one.facility is not None and one.facility < HARD,
    Worry.UNSEEN: lambda one: one.unseen is not None and one.unseen >= OFTEN_UNSEEN,
    Worry.WEAK: lambda one: (
        one.discrimination is not None and 0 <= one.discrimination < WEAK
    ),
    Worry.IDLE: _is_idle,
    Worry.EASY: lambda one: one.facility is not None and one.facility > EASY,
}
