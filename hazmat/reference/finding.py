"""Finding substances and UN numbers by number, name, part of a name, or nearly so. Pure.

Every name is cut into words. A word that is asked fits a word of a name when it is the
same, sounds the same, is its beginning or a part of it, shares enough trigrams of its
sound, or is a slip or two away; what is found is ordered by how well all words fit and by
how little else the name says. Dutch and English names of a chemical mostly sound the
same. Where nothing fits so, a name may still be meant of which the spaces were missed.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from hazmat.reference.slips import Spelled, near, spelled

T = TypeVar("T")

WORD = re.compile(r"[a-z0-9]+")
NUMBERS = (
    re.compile(r"(?:UN(?:\W*(?:no|nr|number|nummer))?\W*)?(\d{4})", re.IGNORECASE),
    re.compile(
        r"(?:CAS(?:\W*(?:no|nr|number|nummer))?\W*)?(\d{2,7}-\d{2}-\d)", re.IGNORECASE
    ),
    re.compile(r"(?:(?:EC|EG)\s*)?(\d{3}-\d{3}-\d)", re.IGNORECASE),
    re.compile(r"(\d{3}-\d{3}-\d{2}-[\dX])", re.IGNORECASE),
)
BARE_CAS = re.compile(r"(?:CAS\W*)?(\d{2,7})[ -]?(\d{2})[ -]?(\d)", re.IGNORECASE)
"""A CAS number whose hyphens are left out or are spaces."""

SAME, SOUNDS, BEGINS, HOLDS, RESEMBLES = 1.0, 0.95, 0.9, 0.75, 0.7
"""What a word is worth that fits so; the last one times the share of trigrams."""

SLIP = 0.65
"""One letter too many, too few or another one, or two that changed places."""

TWO_SLIPS = 0.5
"""Two of those in one word, for which no better word was found."""

ONE_LETTER = 0.5
"""A beginning of one letter: of a word that somebody has just begun to write."""

SPELLINGS = (
    *(("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("qu", "kw"), ("x", "ks")),
    *(("c", "k"), ("y", "i"), ("z", "s"), ("ij", "i"), ("oe", "u"), ("ae", "e")),
)
"""Letters that people exchange, within a language or between the two."""

DOUBLED = re.compile(r"(.)\1+")

FITTING = 1.5
"""How much more it counts that the words fit than how little else a name says."""

ENOUGH = 0.3
"""Of the worth of all words asked; below it nothing is found."""

CLOSE = 0.6
"""Of the worth of the best fit; what is worth less would only be in the way."""

LONG_ENOUGH, LONG_FOR_TWO = 5, 7
"""In shorter words a slip, or two, make too many others."""

MISSED = {8: 1, 10: 2, 16: 3}
"""From how many letters a whole name may have so many slips, spaces apart."""

ROUNDING = 1e-9

ALIKE = 0.45
"""The share of trigrams from which words resemble each other."""


class Kind(StrEnum):
    """What can be found."""

    UN = "un"
    SUBSTANCE = "substance"


@dataclass(frozen=True, slots=True)
class Entry:
    """A UN number or a substance, with all by which it may be asked."""

    kind: Kind
    key: str
    name: str
    numbers: Sequence[str] = ()
    name_nl: str = ""
    aliases: Sequence[str] = ()
    note: str = ""

    @property
    def names(self) -> list[str]:
        """Every name, the official ones first."""
        return [name for name in (self.name, self.name_nl, *self.aliases) if name]


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found, how well it fits, and whether by its number."""

    entry: Entry
    worth: float
    by_number: bool = False


def words(text: str) -> list[str]:
    """The words of a text without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


def sound(word: str) -> str:
    """How a word sounds, so that its spellings meet: benzeen and benzene do."""
    for written, heard in SPELLINGS:
        word = word.replace(written, heard)
    return DOUBLED.sub(r"\1", word).removesuffix("e")


def trigrams(word: str) -> frozenset[str]:
    """The runs of three letters of a word, its beginning and end marked."""
    padded = f"  {word} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def gaps(word: str) -> frozenset[str]:
    """The word with each of its letters left out: words one slip apart share one."""
    return frozenset(word[:at] + word[at + 1 :] for at in range(len(word)))


def number_asked(text: str) -> str:
    """The number that is asked, if the question is one."""
    for pattern in NUMBERS:
        if found := pattern.fullmatch(text.strip()):
            return found[1].upper()
    found = BARE_CAS.fullmatch(text.strip())
    return "-".join(found.groups()) if found else ""


@dataclass(frozen=True, slots=True)
class _Name:
    entry: int
    words: frozenset[str]
    plain: str


@dataclass(slots=True)
class Index:
    """All that can be found, ready to be asked."""

    entries: Sequence[Entry]
    by_number: Mapping[str, list[int]] = field(init=False)
    _names: list[_Name] = field(init=False)
    _by_word: Mapping[str, list[int]] = field(init=False)
    _by_sound: Mapping[str, list[str]] = field(init=False)
    _by_trigram: Mapping[str, list[str]] = field(init=False)
    _by_gap: Mapping[str, list[str]] = field(init=False)
    _spelled_words: Sequence[Spelled] = field(init=False)
    _by_letters: Mapping[str, list[int]] = field(init=False)
    _spelled_names: Sequence[Spelled] = field(init=False)

    def __post_init__(self) -> None:
        numbers = defaultdict(list)
        self._names = []
        for place, entry in enumerate(self.entries):
            for number in entry.numbers:
                numbers[number].append(place)
            for text in dict.fromkeys(entry.names):
                found = words(text)
                self._names.append(_Name(place, frozenset(found), " ".join(found)))
        self.by_number = dict(numbers)
        self._by_word = _grouped(
            (word, place)
            for place, name in enumerate(self._names)
            for word in name.words
        )
        self._by_sound = _grouped((sound(word), word) for word in self._by_word)
        self._by_trigram = _grouped(
            (trigram, heard) for heard in self._by_sound for trigram in trigrams(heard)
        )
        self._by_gap = _grouped(
            (gap, word)
            for word in self._by_word
            if len(word) >= LONG_ENOUGH
            for gap in (word, *gaps(word))
        )
        self._spelled_words = [spelled(word) for word in self._by_word]
        self._by_letters = _grouped(
            (name.plain.replace(" ", ""), place)
            for place, name in enumerate(self._names)
        )
        self._spelled_names = [spelled(text) for text in self._by_letters]

    def find(self, asked: str, most: int = 50) -> list[Hit]:
        """The best fits; a number is taken as such as long as it is known."""
        places = self.by_number.get(number_asked(asked), ())
        if places:
            return [Hit(self.entries[place], 2.0, by_number=True) for place in places]
        told = words(asked)
        found = (self._by_name(told) or self._without_spaces(told))[:most]
        if not found:
            return []
        least = CLOSE * min(found[0].worth, FITTING * SAME)
        return [hit for hit in found if hit.worth >= least]

    def _by_name(self, asked: Sequence[str]) -> list[Hit]:
        if not asked:
            return []
        worth: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(asked):
            for place, fit in self._fits(word).items():
                worth[place] += fit
        best: dict[int, float] = {}
        for place, sum_of_fits in worth.items():
            name = self._names[place]
            mean = sum_of_fits / len(set(asked))
            least = max(ENOUGH, 1 - 1 / len(set(asked))) - ROUNDING
            if mean >= least:
                total = FITTING * mean + _closeness(name, asked)
                best[name.entry] = max(best.get(name.entry, 0), total)
        return self._in_order(best)

    def _in_order(self, best: Mapping[int, float]) -> list[Hit]:
        order = sorted(best, key=lambda place: (-best[place], self.entries[place].key))
        return [Hit(self.entries[place], best[place]) for place in order]

    def _without_spaces(self, asked: Sequence[str]) -> list[Hit]:
        """Names that are written alike when nobody minds where a word ends."""
        letters = "".join(asked)
        most = max((MISSED[n] for n in MISSED if n <= len(letters)), default=0)
        best: dict[int, float] = {}
        for text, apart in near(letters, self._spelled_names, most):
            for place in self._by_letters[text]:
                entry = self._names[place].entry
                best[entry] = max(best.get(entry, 0), SAME - apart / len(letters))
        return self._in_order(best)

    def _fits(self, asked: str) -> dict[int, float]:
        """How well the best word of each name fits this one."""
        found: dict[int, float] = {}
        for word, worth in self._words_like(asked).items():
            for place in self._by_word[word]:
                found[place] = max(found.get(place, 0), worth)
        return found

    def _words_like(self, asked: str) -> dict[str, float]:
        heard = sound(asked)
        alike = _resembling(heard, self._by_trigram) if len(asked) > 3 else {}
        alike[heard] = SOUNDS
        found = {
            word: worth
            for one, worth in alike.items()
            for word in self._by_sound.get(one, ())
        }
        for word in self._one_slip_from(asked):
            found[word] = max(found.get(word, 0), SLIP)
        for word in self._by_word:
            if asked in word:
                found[word] = max(found.get(word, 0), _worth_of_part(asked, word))
        if len(asked) >= LONG_FOR_TWO and max(found.values(), default=0) < SLIP:
            for word, _apart in near(asked, self._spelled_words, 2):
                found[word] = max(found.get(word, 0), TWO_SLIPS)
        return found

    def _one_slip_from(self, asked: str) -> set[str]:
        if len(asked) < LONG_ENOUGH:
            return set()
        return {w for gap in (asked, *gaps(asked)) for w in self._by_gap.get(gap, ())}


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


def _worth_of_part(asked: str, word: str) -> float:
    if asked == word:
        return SAME
    if word.startswith(asked):
        return BEGINS if len(asked) > 1 else ONE_LETTER
    return HOLDS if len(asked) > 2 else 0


def _resembling(
    asked: str, by_trigram: Mapping[str, Sequence[str]]
) -> dict[str, float]:
    shared: dict[str, int] = defaultdict(int)
    wanted = trigrams(asked)
    for trigram in wanted:
        for word in by_trigram.get(trigram, ()):
            shared[word] += 1
    alike = {
        word: 2 * count / (len(wanted) + len(word) + 1)
        for word, count in shared.items()
    }
    return {w: RESEMBLES * share for w, share in alike.items() if share >= ALIKE}


def _closeness(name: _Name, asked: Sequence[str]) -> float:
    """A name that says nothing else stands first; one that begins so, before others."""
    plain = " ".join(asked)
    if name.plain == plain:
        return 1.0
    begins = 0.1 if name.plain.startswith(plain) else 0.0
    return begins + 0.25 * len(set(asked)) / max(len(name.words), len(asked))
