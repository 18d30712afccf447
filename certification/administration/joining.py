"""Joining people who were entered twice, with all whose standing follows from it."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from django.db import transaction
from django.db.models import Q

from certification.effects.planning import Change, PlannedRecord
from certification.gaps import GapLine, computed
from certification.loading import Title, facts
from certification.models import Waiver
from certification.snapshot import one_snapshot
from people.merging import merge_persons, separate_persons
from people.models import SamePerson, User
from people.recording import mark_stale


class JoinedLine(NamedTuple):
    """A line of two people who may be one: of each by themselves, and together."""

    title: Title
    one: GapLine | None
    other: GapLine | None
    joined: GapLine | None


def lines_joined(one: User, other: User, *, on: datetime.date) -> Sequence[JoinedLine]:
    """How it stands with them apart and as one, by item. Nothing is written."""
    with one_snapshot():
        apart = facts()
        as_one = PlannedRecord(Change([SamePerson(person=one, other=other)]))
        of_each = [
            {line.line: line for line in computed([person], on, record)}
            for person, record in (
                *((one.pk, apart), (other.pk, apart)),
                (one.pk, as_one),
            )
        ]
        lines = set().union(*of_each)
        titles = {line: apart.titles[line] for line in lines}
    return [
        JoinedLine(titles[line], *(found.get(line) for found in of_each))
        for line in sorted(lines, key=lambda line: titles[line].code)
    ]


@transaction.atomic
def join_persons(
    *, person: User, other: User, reason: str, by: User | None
) -> SamePerson:
    """They are one; what the one asked and the other approved excuses nobody any more."""
    link = merge_persons(person=person, other=other, reason=reason, by=by)
    _mark_excused(link)
    return link


@transaction.atomic
def part_persons(*, link: SamePerson, by: User | None) -> None:
    """They are two again, and so are their signatures."""
    separate_persons(link=link, by=by)
    _mark_excused(link)


def _mark_excused(link: SamePerson) -> None:
    both = (link.person_id, link.other_id)
    decided = Waiver.objects.filter(
        Q(requested_by__in=both) | Q(approval__approved_by__in=both)
    )
    mark_stale(set(decided.order_by().values_list("person_id", flat=True)))
