"""Three hundred misspelt names of the full data, and what people call goods and substances.

Runs where the full reference data lies. Each draw is its seed, so a miss can be repeated.
"""

import random
from collections import defaultdict
from functools import cache

import pytest

from hazmat.reference.dutch import likely_dutch
from hazmat.reference.finding import Entry, Index, Kind, words
from hazmat.reference.synonyms import GOODS, called, goods_called
from tests.hazmat.folders import full_rows

pytestmark = pytest.mark.full_edition
LETTERS = "abcdefghijklmnoprstuvwyz"


@cache
def index() -> Index:
    return Index([*_goods(), *_substances()])


def _goods() -> list[Entry]:
    names: dict[str, list[str]] = defaultdict(list)
    for row in full_rows("un_numbers"):
        names[row["un_number"]] += [row["name_en"], row["name_nl"]]
    return [
        Entry(Kind.UN, n, told[0], [n], told[1], [*told[2:], *goods_called(n)])
        for n, told in names.items()
    ]


def _substances() -> list[Entry]:
    found = []
    for row in full_rows("clp_annex_vi"):
        names = row["name"].split("; ")
        numbers = [row["index_no"], *row["cas_no"].split(";")]
        aliases = [*names, *called(numbers), *map(likely_dutch, names)]
        found.append(
            Entry(Kind.SUBSTANCE, row["index_no"], row["name"], (), "", aliases)
        )
    return found


def misspelt(name: str, draw: random.Random) -> str:
    """One letter left out, added, changed, or exchanged with the next; not the first."""
    at = draw.choice([n for n in range(1, len(name)) if name[n].isalpha()])
    letter = draw.choice(LETTERS)
    return draw.choice(
        [
            name[:at] + name[at + 1 :],
            name[:at] + letter + name[at:],
            name[:at] + letter + name[at + 1 :],
            name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :],
        ]
    )


def drawn(edits: int, many: int) -> list[tuple[str, set[str]]]:
    """Misspelt names, each with all that bears the name rightly spelt."""
    bearers: dict[str, set[str]] = defaultdict(set)
    for entry in index().entries:
        for name in entry.names:
            bearers[" ".join(words(name))].add(entry.key)
    names = sorted(n for n in bearers if 5 <= len(n) <= 32 and len(n.split()) < 4)
    names = [n for n in names if sum(map(str.isdigit, n)) < 3]
    found = []
    for number in range(many):
        draw = random.Random(f"misspelt/{edits}/{number}")
        name = asked = draw.choice(names)
        for _edit in range(edits):
            asked = misspelt(asked, draw)
        found.append((asked, bearers[name]))
    return found


@pytest.mark.parametrize(
    ("edits", "many", "at_once", "in_five"),
    [(1, 200, 0.94, 0.97), (2, 100, 0.88, 0.93)],
)
def test_a_misspelt_name_finds_what_was_meant(
    edits: int, many: int, at_once: float, in_five: float
):
    asked = drawn(edits, many)
    found = [[hit.entry.key for hit in index().find(text)] for text, _keys in asked]
    pairs = list(zip(found, asked, strict=True))
    first = sum(bool(hits) and hits[0] in keys for hits, (_text, keys) in pairs)
    missed = [text for hits, (text, keys) in pairs if not keys & set(hits[:5])]
    assert first / many >= at_once
    assert 1 - len(missed) / many >= in_five, missed


def test_what_people_call_goods_finds_them_among_the_first():
    known = {entry.key for entry in index().entries if entry.kind is Kind.UN}
    assert set(GOODS) <= known
    missed = {
        (name, number)
        for number, names in GOODS.items()
        for name in names.split("; ")
        if number not in {hit.entry.key for hit in index().find(name)[:6]}
    }
    assert not missed


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        ("thinner", "649-330-00-2"),
        ("lpg", "601-003-00-5"),
        ("avgas", "1971"),
        ("kwarts", "0027"),
        ("zinkchromaat", "2469"),
    ],
)
def test_no_everyday_name_leads_to_something_else_first(asked: str, wrong: str):
    assert wrong not in [hit.entry.key for hit in index().find(asked)[:1]]
