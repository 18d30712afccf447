"""Who belongs to which unit on which days: worked out from appointments and the tree.

A person belongs to a unit while an appointment in it, or in a unit that lies below it
on that day, is in force (rule 6).
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from django.db import transaction

from people.calendar import Span, tidy
from people.insertion import insert
from people.models import Appointment, Membership, User
from people.organisation import unit_tree
from people.same_people import (
    Links,
    counting_for,
    with_others,
    with_those_counted_for,
)
from people.tree import Tree

CHUNK = 2_000


class Belonging(NamedTuple):
    """A person belongs to a unit from a day until a day; days are ordinals."""

    person: int
    unit: int
    first: int
    last: int


def memberships(appointments: Iterable[Belonging], tree: Tree) -> Iterator[Belonging]:
    """The days on which each person belongs to each unit or one above it.

    Spans of one person and unit that touch or overlap are one, so nobody counts twice.
    """
    spans: dict[tuple[int, int], list[Span]] = defaultdict(list)
    for person, unit, first, last in appointments:
        for ancestor, above_from, above_until in tree.lineage(unit):
            start, end = max(first, above_from), min(last, above_until)
            if start <= end:
                spans[person, ancestor].append((start, end))
    for (person, unit), days in spans.items():
        for start, end in tidy(days):
            yield Belonging(person, unit, start, end)


@transaction.atomic
def rebuild_memberships(
    people: Collection[int] | None = None, *, tree: Tree | None = None
) -> None:
    """Write anew to which units these people belong; left out, everybody."""
    tree, links = tree or unit_tree(), counting_for()
    everybody = User.objects.values_list("pk", flat=True)
    asked = everybody if people is None else people
    concerned = sorted(with_those_counted_for(asked, links))
    for start in range(0, len(concerned), CHUNK):
        chunk = concerned[start : start + CHUNK]
        Membership.objects.filter(person__in=chunk).delete()
        _insert(memberships(_appointments(chunk, links), tree))


def _appointments(people: Collection[int], links: Links) -> Iterator[Belonging]:
    """Who was entered twice belongs nowhere: it counts for the one person there is."""
    asked = with_others((one for one in people if one not in links), links)
    held = Appointment.objects.counting().filter(person__in=asked).order_by()
    for person, unit, start, end in held.values_list("person", "unit", "start", "end"):
        one = links.get(person, person)
        yield Belonging(one, unit, start.toordinal(), end.toordinal())


def _insert(belongings: Iterable[Belonging]) -> None:
    """A million rows, with days as databases take them."""
    written = cache(lambda day: datetime.date.fromordinal(day).isoformat())
    insert(
        Membership,
        ("person", "unit", "start", "end"),
        ((p, u, written(first), written(last)) for p, u, first, last in belongings),
    )
