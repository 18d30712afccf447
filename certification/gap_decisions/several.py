"""Who of a unit has a gap in an item: to decide or to ask for several of them at once."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q

from certification.gaps import GapLine, lines_of
from certification.loading import facts
from certification.models import CurriculumItem, GapDecision, Waiver
from certification.snapshot import one_snapshot
from certification.status import GAPS
from people.models import Unit, User
from people.querysets import UserQuerySet
from people.sight import people_to_act_for

AT_ONCE = 200
"""So many of the oldest gaps are offered; a larger unit decides by its parts."""


@dataclass(frozen=True, slots=True)
class OpenGap:
    """A person who is here and has the gap, and what was said about it before."""

    person: User
    line: GapLine
    said: GapDecision | Waiver | None

    @property
    def oldest_first(self) -> tuple[datetime.date, str]:
        return self.line.gap_since or datetime.date.max, self.person.service_number


@dataclass(frozen=True, slots=True)
class OpenGaps:
    """Those about whom something can be said, and those about whom it was."""

    open: Sequence[OpenGap]
    said: Sequence[OpenGap]
    more: int
    """Who is not offered, because they are too many for one act."""

    @property
    def choosable(self) -> UserQuerySet:
        """The people among whom is chosen."""
        offered = [one.person.pk for one in self.open]
        return User.objects.get_queryset().filter(pk__in=offered)


def undecided_gaps(
    reader: User, unit: Unit, item: CurriculumItem, on: datetime.date
) -> OpenGaps:
    """The gaps in an item, apart from those for which somebody answers already."""
    decisions = GapDecision.objects.in_force_on(on).filter(line=item.line_id)
    with one_snapshot():
        found = _gaps(reader, unit, item, on)
        said = decisions.filter(person__in=found)
        return _apart(found, {one.person_id: one for one in said})


def unasked_gaps(
    reader: User, unit: Unit, item: CurriculumItem, on: datetime.date
) -> OpenGaps:
    """The gaps in an item, apart from those for which a waiver was asked already."""
    about = Q(item__line=item.line_id) | Q(course__lines=item.line_id)
    asked = Waiver.objects.standing().filter(about, refusal=None, end__gte=on)
    with one_snapshot():
        found = _gaps(reader, unit, item, on)
        said = asked.filter(person__in=found)
        return _apart(found, {one.person_id: one for one in said})


def with_gap_in(
    reader: User, unit: Unit, item: CurriculumItem, on: datetime.date
) -> list[User]:
    """Who of a unit has a gap in an item and is here, of those one acts for."""
    with one_snapshot():
        return [person for person, _gap in _gaps(reader, unit, item, on).values()]


def _gaps(
    reader: User, unit: Unit, item: CurriculumItem, on: datetime.date
) -> dict[int, tuple[User, GapLine]]:
    people = people_to_act_for(reader).in_unit(unit, on).distinct()
    known = {person.pk: person for person in people}
    lines = lines_of(list(known), on, facts(), only=[item.line_id], statuses=GAPS)
    return {one.person: (known[one.person], one) for one in lines if not one.absent}


def _apart(
    gaps: Mapping[int, tuple[User, GapLine]],
    said: Mapping[int, GapDecision | Waiver],
) -> OpenGaps:
    found = [OpenGap(*gap, said.get(person)) for person, gap in gaps.items()]
    found.sort(key=lambda one: one.oldest_first)
    still_open = [one for one in found if one.said is None]
    return OpenGaps(
        still_open[:AT_ONCE],
        [one for one in found if one.said is not None],
        len(still_open[AT_ONCE:]),
    )
