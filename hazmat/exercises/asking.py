"""What an exercise is, and what every generator can do."""

import random
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from django.conf import settings
from django.utils import translation
from django_stubs_ext import StrOrPromise

from hazmat.exercises.facts import Facts, Row

Said = Mapping[str, str]
"""A text in every language of the site."""

OPTIONS = 4


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose from; its key says what it stands for."""

    key: str
    text: Said
    drawings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    """One question, made from rows of the reference data."""

    kind: str
    seed: int
    text: Said
    options: Sequence[Option]
    right: str
    explanation: Said
    article: Said
    edition: str
    rows: Sequence[str]
    drawings: Sequence[str] = field(default=())


class LackingError(Exception):
    """The reference data has too few rows for this exercise, or they do not answer it."""


class Generator(ABC):
    """Makes exercises of one kind."""

    kind: ClassVar[str]
    label: ClassVar[StrOrPromise]
    teaches: ClassVar[StrOrPromise]
    article: ClassVar[StrOrPromise]
    tables: ClassVar[tuple[str, ...]]
    of_stock: ClassVar[bool] = True
    """Whether it asks about goods or substances, which a unit may keep."""

    def make(self, seed: int, facts: Facts) -> Exercise:
        """The exercise with this seed; ``LackingError`` where the data has too little."""
        return self.ask(self.rows(seed, facts), seed, facts)

    def rows(self, seed: int, facts: Facts) -> Sequence[str]:
        """The keys of the rows that this seed asks about."""
        chance = random.Random(f"{self.kind}/{seed}")  # noqa: S311 (no secret)
        return self.pick(chance, facts)

    def ask(self, rows: Sequence[str], seed: int, facts: Facts) -> Exercise:
        """The exercise about these rows, as the tables have them now; or ``LackingError``."""
        chance = random.Random(f"{self.kind}/{seed}/{'/'.join(rows)}")  # noqa: S311
        return self.about(rows, seed, facts, chance)

    def again(self, rows: Sequence[str], seed: int, facts: Facts) -> Exercise | None:
        """A question of before by the tables of now; none where they answer it no more."""
        if any(facts.row(key) is None for key in rows):
            return None
        try:
            return self.ask(rows, seed, facts)
        except LackingError:
            return None

    @abstractmethod
    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        """The keys of the rows to ask about."""

    @abstractmethod
    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        """The exercise about these rows."""

    def edition(self, facts: Facts) -> str:
        """The editions it rests on, in words."""
        return facts.edition(*self.tables)


def in_both(make: Callable[[], str]) -> Said:
    """A text in every language; ``make`` says it in the one that is active."""
    said = {}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            said[language] = make()
    return said


def named(row: Row, prefix: str = "name") -> str:
    """What a row says in the active language."""
    language = (translation.get_language() or "en")[:2]
    return row.get(f"{prefix}_{language}") or row[f"{prefix}_en"]


def short_name(row: Row) -> str:
    """The proper shipping name without what runs on in small letters between brackets."""
    name = named(row)
    for end in (" (including", " (waaronder", " (includes", " such as", " (mengsel"):
        name = name.partition(end)[0]
    if len(name) <= LONGEST:
        return name
    return f"{name[:LONGEST].rpartition(' ')[0].rstrip(' ,;(')} …"


LONGEST = 110


def chosen(chance: random.Random, keys: Sequence[str], count: int = 1) -> list[str]:
    """So many different keys."""
    if len(keys) < count:
        raise LackingError
    return chance.sample(list(keys), count)


def with_others(
    chance: random.Random, right: Option, others: Sequence[Option]
) -> list[Option]:
    """The right answer among the first of the others that read otherwise, shuffled."""
    offered, texts = [right], {tuple(right.text.values())}
    for other in others:
        same = other.key == right.key or tuple(other.text.values()) in texts
        if not same and len(offered) < OPTIONS:
            offered.append(other)
            texts.add(tuple(other.text.values()))
    if len(offered) < 2:
        raise LackingError
    chance.shuffle(offered)
    return offered
