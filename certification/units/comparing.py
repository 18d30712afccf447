"""Two days side by side: whose standing changed, in which item, and by what."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.gaps import GapLine, lines_of
from certification.loading import Title, facts
from certification.snapshot import one_snapshot
from certification.status import GAPS, Status
from people.models import Membership, Unit, User

Key = tuple[int, int]
"""A person and a line."""


@dataclass(frozen=True, slots=True)
class Change:
    """A line that is a gap on one of two days and not on the other."""

    person: User
    title: Title
    before: GapLine | None
    after: GapLine | None

    @property
    def opened(self) -> bool:
        """Whether the gap is there on the later day."""
        return is_gap(self.after)

    @property
    def why(self) -> str:
        """What lies between the two days, in a few words."""
        if self.after is None:
            return _("It is no longer asked, or the person has left the unit.")
        if self.before is None and self.opened:
            return _("It was not asked before, or the person is new in the unit.")
        return _between(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one day to a later one."""

    opened: list[Change]
    closed: list[Change]


def is_gap(line: GapLine | None) -> bool:
    """Whether a line is there and a gap."""
    return line is not None and line.status in GAPS


def changed(before: Mapping[Key, GapLine], after: Mapping[Key, GapLine]) -> list[Key]:
    """The lines that are a gap on exactly one of the two days."""
    return sorted(
        key
        for key in before.keys() | after.keys()
        if is_gap(before.get(key)) != is_gap(after.get(key))
    )


def compare(
    unit: Unit, first: datetime.date, second: datetime.date, *, seen: QuerySet[User]
) -> Comparison:
    """The gaps that opened and closed among people in sight, by name."""
    with one_snapshot():
        record = facts()
        before, after = (
            _by_key(lines_of(_members(unit, day, seen), day, record))
            for day in (first, second)
        )
        keys = changed(before, after)
        people = User.objects.in_bulk({person for person, _line in keys})
        changes = [
            Change(
                people[person],
                record.titles[line],
                before.get((person, line)),
                after.get((person, line)),
            )
            for person, line in keys
        ]
    changes.sort(key=lambda one: (one.title.code, one.person.last_name))
    return Comparison(
        [one for one in changes if one.opened],
        [one for one in changes if not one.opened],
    )


def _members(unit: Unit, day: datetime.date, seen: QuerySet[User]) -> list[int]:
    there = Membership.objects.filter(unit=unit, start__lte=day, end__gte=day)
    found = seen.filter(pk__in=there.values("person"))
    return list(found.values_list("pk", flat=True))


def _by_key(lines: Iterable[GapLine]) -> dict[Key, GapLine]:
    return {(line.person, line.line): line for line in lines}


def _between(before: GapLine | None, after: GapLine) -> str:
    day = after.gap_since or after.first
    said = {"day": date_format(day)}
    if after.status == Status.EXPIRED:
        return _("It lapsed; a gap since %(day)s.") % said
    if after.status == Status.MISSING:
        return _("It was due and not obtained; a gap since %(day)s.") % said
    if after.status in {Status.WAIVED, Status.EXEMPT}:
        return _("Excused since %(day)s.") % {"day": date_format(after.first)}
    if after.valid_until is not None:
        until = date_format(after.valid_until)
        return _("Obtained; valid until and including %(day)s.") % {"day": until}
    if after.status == Status.VALID:
        return _("Obtained; it does not expire.")
    return _("It is not due yet.") if before else _("It has been asked since then.")
