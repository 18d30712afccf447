"""In which groups and in which order people stand on a sheet. Pure."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from certification.headline import Tally
from certification.placing import Place
from people.names import folded, name_key
from people.ranks import rank_key


class Grouping(TextChoices):
    """What stands together; a curriculum groups items, the others people."""

    NONE = "", _("not grouped")
    UNIT = "unit", _("by unit")
    ROLE = "role", _("by role")
    CATEGORY = "category", _("by category")
    CURRICULUM = "curriculum", _("items by curriculum")


class Order(TextChoices):
    """Who stands first."""

    NAME = "name", _("name")
    RANK = "rank", _("rank")
    URGENCY = "urgency", _("urgency")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a unit on a day: who, where, and how many lines are gaps."""

    person: int
    public_id: uuid.UUID
    number: str
    rank: str
    given: str
    prefix: str
    family: str
    place: Place
    tally: Tally

    @property
    def name(self) -> str:
        """With the family name first, as a sheet is searched."""
        given = " ".join(filter(None, (self.given, self.prefix)))
        family = ", ".join(filter(None, (self.family, given))) or self.number
        return f"{family} ({self.rank})" if self.rank else family

    @property
    def in_order(self) -> int:
        """Lines about which nothing need be done now."""
        one = self.tally
        rest = one.gaps + one.tolerated + one.paused + one.expiring
        return one.lines - rest

    def is_called(self, words: Sequence[str]) -> bool:
        """Whether all of these words, folded, occur in the name or are the number."""
        name = folded(f"{self.given} {self.prefix} {self.family}")
        return all(word in name or word == folded(self.number) for word in words)


Key = Callable[[Member], Any]

ORDERS: Mapping[str, Key] = {
    Order.NAME: lambda one: 0,
    Order.RANK: lambda one: rank_key(one.rank),
    Order.URGENCY: lambda one: (
        -one.tally.gaps,
        -one.tally.tolerated,
        -one.tally.expiring,
    ),
}
"""What comes before the name."""

GROUPS: Mapping[str, Key] = {
    Grouping.UNIT: lambda one: one.place.unit_position,
    Grouping.ROLE: lambda one: one.place.role,
    Grouping.CATEGORY: lambda one: one.place.category,
}


def _alike(_: Member) -> int:
    return 0


def in_order(members: Iterable[Member], *, order: str, grouping: str) -> list[Member]:
    """Group by group; within a group by urgency, rank or name."""
    group, first = GROUPS.get(grouping, _alike), ORDERS[order]
    return sorted(
        members,
        key=lambda one: (
            group(one),
            first(one),
            name_key(one.family, one.given, one.number),
        ),
    )


def called(members: Iterable[Member], name: str) -> list[Member]:
    """Those in whose name or service number every word occurs; without one, all."""
    words = folded(name).split()
    return [one for one in members if not words or one.is_called(words)]
