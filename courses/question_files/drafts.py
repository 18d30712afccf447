"""A question as a file says it, before it is in the bank or after it was taken out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar

from courses.questions.drawn_pictures import Picture

Words = Mapping[str, str]
"""What something says, by language."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An option, and whether it is right."""

    text: Words
    is_right: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """Options to choose from: exactly one of them, or all that are right."""

    choices: tuple[Choice, ...]
    single: bool

    @property
    def kind(self) -> str:
        return "single" if self.single else "multiple"

    def texts(self) -> Iterator[Words]:
        return (choice.text for choice in self.choices)


@dataclass(frozen=True, slots=True)
class TrueOrFalse:
    """Whether the statement is true."""

    is_true: bool
    kind: ClassVar[str] = "true_false"

    def texts(self) -> Iterator[Words]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Number:
    """A number that may be so much off, in a unit."""

    value: Decimal
    tolerance: Decimal = Decimal(0)
    unit: str = ""
    kind: ClassVar[str] = "numeric"

    def texts(self) -> Iterator[Words]:
        return iter(())


@dataclass(frozen=True, slots=True)
class Matched:
    """Things with what belongs to each, and answers to which nothing belongs."""

    pairs: tuple[tuple[Words, Words], ...]
    extra: tuple[Words, ...] = ()
    kind: ClassVar[str] = "matching"

    def texts(self) -> Iterator[Words]:
        for thing, target in self.pairs:
            yield from (thing, target)
        yield from self.extra


@dataclass(frozen=True, slots=True)
class Ordered:
    """Things in their right order."""

    items: tuple[Words, ...]
    kind: ClassVar[str] = "ordering"

    def texts(self) -> Iterator[Words]:
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Gaps:
    """The text around gaps, and for each gap all that may be written there."""

    parts: tuple[Words, ...]
    accepted: tuple[tuple[str, ...], ...]
    kind: ClassVar[str] = "blanks"

    def texts(self) -> Iterator[Words]:
        return iter(self.parts)


@dataclass(frozen=True, slots=True)
class Named:
    """What a place in a picture is called; how far from the left and top, in percents."""

    name: Words
    across: int
    down: int


@dataclass(frozen=True, slots=True)
class Labelled:
    """Places in a picture with a name each, and names that belong nowhere."""

    picture: Picture
    places: tuple[Named, ...]
    extra: tuple[Words, ...] = ()
    description: Words = field(default_factory=dict)
    """What the picture shows, for who does not see it."""
    kind: ClassVar[str] = "labels"

    def texts(self) -> Iterator[Words]:
        yield from (place.name for place in self.places)
        yield from (*self.extra, self.description)


@dataclass(frozen=True, slots=True)
class Pointed:
    """Places in a picture, of which one is right.

    A place says how far from the left and top it lies, in percents.
    """

    picture: Picture
    places: tuple[tuple[int, int], ...]
    right: int
    """Which of the places, counted from nought."""
    description: Words = field(default_factory=dict)
    kind: ClassVar[str] = "hotspot"

    def texts(self) -> Iterator[Words]:
        yield self.description


Content = Chosen | TrueOrFalse | Number | Matched | Ordered | Gaps | Labelled | Pointed


@dataclass(frozen=True, slots=True)
class Draft:
    """One question. ``line`` is where it begins in its file; 0 if it was in none."""

    key: str
    text: Words
    content: Content
    explanation: Words = field(default_factory=dict)
    topic: str = ""
    objective: str = ""
    difficulty: int | None = None
    source: str = ""
    line: int = 0
    has_own_key: bool = True
    """Whether the file gives it a key; if not, one was made from its name or its words."""

    @property
    def kind(self) -> str:
        return self.content.kind

    def texts(self) -> Iterator[Words]:
        """All that is said in the words of a language."""
        yield self.text
        yield self.explanation
        yield from self.content.texts()
