"""The small language in which a training rule says what sets it off. Pure.

    h_code in [H340*, H350*] and percent >= 0.1 or process in [diesel-exhaust]

A *situation* is one way in which somebody meets a danger: a component of a product that
a task uses, a noise, an appointment to a function. A trigger is asked of one situation at
a time, so that both halves of an ``and`` speak of the same substance. There are words,
lists, numbers, ``and``, ``or``, ``not`` and brackets; nothing is evaluated as code.
"""

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import fnmatchcase

from django.utils.translation import gettext as _

SETS = frozenset({"h_code", "group", "process", "technique", "function", "part", "way"})
"""Words that stand for several values; ``in`` asks whether one of them is listed."""

NUMBERS = frozenset({"percent", "noise_db", "peak_pa"})
"""Words that stand for one number."""

COUNTS_WHEN_UNKNOWN = frozenset({"percent"})
"""A share that the data sheet leaves out is taken to pass any threshold."""

COMPARISONS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
}
CONNECTIVES = frozenset({"and", "or", "not", "in"})
TOKEN = re.compile(r"\s*(>=|<=|[()\[\],<>]|[\w.:*/+-]+)")


@dataclass(frozen=True, slots=True)
class Situation:
    """One way in which somebody meets a danger, in the words that triggers use.

    ``context`` is where the work is done: no trigger asks it, the law exempts by it.
    """

    h_code: frozenset[str] = frozenset()
    group: frozenset[str] = frozenset()
    process: frozenset[str] = frozenset()
    technique: frozenset[str] = frozenset()
    function: frozenset[str] = frozenset()
    part: frozenset[str] = frozenset()
    way: frozenset[str] = frozenset()
    percent: Decimal | None = None
    noise_db: Decimal | None = None
    peak_pa: Decimal | None = None
    context: str = ""


class TriggerError(ValueError):
    """A trigger that cannot be read; says where and what was expected."""


Trigger = Callable[[Situation], bool]
"""Whether a situation sets a rule off."""


def read(text: str) -> Trigger:
    """The trigger that this text says; raises ``TriggerError`` naming the place."""
    reader = _Reader(text)
    try:
        trigger = reader.alternatives()
    except RecursionError:
        raise TriggerError(_("Brackets lie too deep within each other.")) from None
    reader.finish()
    return trigger


class _Reader:
    """Reads from left to right; each method takes what it names."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = [*_words(text), ("", len(text))]
        self.next = 0

    @property
    def word(self) -> str:
        return self.words[self.next][0]

    def take(self) -> str:
        word = self.word
        self.next += 1
        return word

    def expect(self, wanted: str) -> None:
        if self.word != wanted:
            raise self.wrong(wanted)
        self.next += 1

    def wrong(self, wanted: str) -> TriggerError:
        word, place = self.words[self.next]
        found = f"“{word}”" if word else _("the end")
        return TriggerError(
            _("Position %(place)d: expected %(wanted)s, found %(found)s.")
            % {"place": place + 1, "wanted": wanted, "found": found}
        )

    def alternatives(self) -> Trigger:
        parts = [self.conditions()]
        while self.word == "or":
            self.take()
            parts.append(self.conditions())
        return lambda situation: any(part(situation) for part in parts)

    def conditions(self) -> Trigger:
        parts = [self.condition()]
        while self.word == "and":
            self.take()
            parts.append(self.condition())
        return lambda situation: all(part(situation) for part in parts)

    def condition(self) -> Trigger:
        if self.word == "not":
            self.take()
            inner = self.condition()
            return lambda situation: not inner(situation)
        if self.word == "(":
            self.take()
            inner = self.alternatives()
            self.expect(")")
            return inner
        if self.word in SETS:
            return self.membership()
        if self.word in NUMBERS:
            return self.comparison()
        raise self.wrong(_("one of %s") % ", ".join(sorted(SETS | NUMBERS)))

    def membership(self) -> Trigger:
        name = self.take()
        self.expect("in")
        self.expect("[")
        patterns = [self.value()]
        while self.word == ",":
            self.take()
            patterns.append(self.value())
        self.expect("]")
        return lambda situation: _one_of(getattr(situation, name), patterns)

    def value(self) -> str:
        if not self.word or self.word in CONNECTIVES or not self.word[0].isalnum():
            raise self.wrong(_("a code"))
        return self.take()

    def comparison(self) -> Trigger:
        name = self.take()
        if self.word not in COMPARISONS:
            raise self.wrong(", ".join(COMPARISONS))
        compare = COMPARISONS[self.take()]
        if not re.fullmatch(r"\d+(\.\d+)?", self.word):
            raise self.wrong(_("a number such as 0.1"))
        limit = Decimal(self.take())
        unknown = name in COUNTS_WHEN_UNKNOWN

        def holds(situation: Situation) -> bool:
            value: Decimal | None = getattr(situation, name)
            return unknown if value is None else compare(value, limit)

        return holds

    def finish(self) -> None:
        if self.word:
            raise self.wrong(_("“and”, “or” or the end"))


def _one_of(values: frozenset[str], patterns: list[str]) -> bool:
    """Whether a value is listed; ``H350*`` lists H350 and H350i. Case tells apart."""
    return any(fnmatchcase(value, pattern) for value in values for pattern in patterns)


def _words(text: str) -> Iterator[tuple[str, int]]:
    place = 0
    while text[place:].strip():
        match = TOKEN.match(text, place)
        if match is None:
            skipped = len(text) - len(text[place:].lstrip())
            raise TriggerError(
                _("Position %(place)d: “%(found)s” means nothing here.")
                % {"place": skipped + 1, "found": text[skipped]}
            )
        yield match[1], match.start(1)
        place = match.end()
