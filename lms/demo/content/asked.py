"""Questions of the bank that are answered by more than choosing: pairs, a number, gaps."""

from dataclasses import dataclass

from lms.demo.content.shapes import Question, Words


@dataclass(frozen=True, slots=True)
class Belongs:
    """Something, and what belongs to it; two may share a target."""

    key: str
    thing: Words
    target: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked(Question):
    """A question without answers to choose from. ``objective`` says what it tests."""

    objective: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched(Worked):
    """What belongs to what; to ``others`` nothing belongs."""

    pairs: tuple[Belongs, ...]
    others: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned(Worked):
    """A number, written with a point; its unit is the same in every language."""

    value: str
    tolerance: str = "0"
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(Worked):
    """A text with gaps, written as ``___``, and for each gap all that may stand there."""

    around: Words
    accepted: tuple[tuple[str, ...], ...]
