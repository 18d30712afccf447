"""Words a few slips of the pen apart: a letter too many, too few, another, or exchanged.

Pure. Before anything is compared, letters and lengths that differ too much are left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spelled:
    """A text without spaces, and which letters are in it."""

    text: str
    letters: int


def spelled(text: str) -> Spelled:
    """The text, ready to be compared with many others."""
    return Spelled(text, sum(1 << ord(letter) % 64 for letter in set(text)))


def near(asked: str, others: Iterable[Spelled], most: int) -> Iterator[tuple[str, int]]:
    """The texts that lie at most so many slips away, each with how many."""
    sought = spelled(asked)
    for other in others:
        if abs(len(other.text) - len(asked)) > most:
            continue
        if (sought.letters ^ other.letters).bit_count() > 2 * most:
            continue
        if (apart := slips(asked, other.text, most)) <= most:
            yield other.text, apart


def slips(one: str, other: str, most: int) -> int:
    """How many slips lie between two texts; counted no further than one too many."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before, row = before, row, [at]
        for to, letter_there in enumerate(other, 1):
            least = min(
                before[to] + 1,
                row[to - 1] + 1,
                before[to - 1] + (letter != letter_there),
            )
            if at > 1 and to > 1 and one[at - 2 : at] == letter_there + other[to - 2]:
                least = min(least, earlier[to - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return row[-1]
