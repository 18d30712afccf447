"""Who may have been entered twice: judged by name, mail address and service number. Pure."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _

MANY = 40
"""So many with one name are a common name, which says nothing by itself."""


class Known(NamedTuple):
    """What tells a person from another one."""

    id: int
    number: str
    first_name: str
    last_name: str
    email: str


class Likeness(models.TextChoices):
    """Why two may be one, the surest first."""

    MAIL = "mail", _("the same name and mail address")
    NUMBER = "number", _("the same name, and numbers that differ by one slip")
    NAME = "name", _("the same name")


class Pair(NamedTuple):
    """Two who may be one."""

    first: int
    second: int
    why: Likeness


def likely_pairs(people: Iterable[Known]) -> list[Pair]:
    """Pairs with one name, the surest first; of a common name only with more to go by."""
    named: Mapping[tuple[str, str], list[Known]] = defaultdict(list)
    for one in people:
        if one.last_name:
            named[_plain(one.first_name)[:1], _plain(one.last_name)].append(one)
    found = [pair for some in named.values() for pair in _pairs(some)]
    order = list(Likeness)
    return sorted(found, key=lambda pair: (order.index(pair.why), pair[:2]))


def _pairs(some: list[Known]) -> Iterator[Pair]:
    for one, two in combinations(sorted(some), 2):
        whole = _plain(one.first_name) == _plain(two.first_name)
        if whole and one.email and one.email.lower() == two.email.lower():
            yield Pair(one.id, two.id, Likeness.MAIL)
        elif (whole or _is_initial(one, two)) and is_slip(one.number, two.number):
            yield Pair(one.id, two.id, Likeness.NUMBER)
        elif whole and len(some) <= MANY and len(one.first_name) > 1:
            yield Pair(one.id, two.id, Likeness.NAME)


def _is_initial(one: Known, two: Known) -> bool:
    """Of one of them only the first letter is known."""
    return min(len(_plain(one.first_name)), len(_plain(two.first_name))) <= 1


def is_slip(one: str, two: str) -> bool:
    """One sign wrong, one too many or too few, or two neighbours exchanged."""
    if one == two or abs(len(one) - len(two)) > 1:
        return False
    if len(one) != len(two):
        short, long = sorted((one, two), key=len)
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    wrong = [at for at in range(len(one)) if one[at] != two[at]]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        first, second = wrong
        return one[first] == two[second] and one[second] == two[first]
    return len(wrong) == 1


def _plain(name: str) -> str:
    """Without capitals, accents, spaces and hyphens."""
    parted = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in parted if sign.isalpha())
