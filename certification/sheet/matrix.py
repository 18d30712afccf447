"""People by items: the sheet on which a commander finds a person and a gap."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from certification.figures import Figure, counts
from certification.gaps import (
    BATCH,
    GapLine,
    by_person,
    computed,
    lines_of,
    stale_among,
)
from certification.headline import Tally
from certification.loading import Record, Title
from certification.models import StandingSpan
from certification.placing import people_of, places
from certification.question import Question
from certification.sheet.arranging import Grouping, Member, called, in_order
from certification.sheet.marks import day_words
from certification.status import GAPS, Standing, Status
from people.models import Category, Role, Unit, User

PAGE = 50
"""People on one page of the sheet."""

IN_ORDER = frozenset({Status.VALID, Status.EXEMPT, Status.WAIVED})


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the sheet is laid out, and whom it leaves out."""

    grouping: str = Grouping.NONE
    order: str = "name"
    figure: str = Figure.EVERYBODY
    name: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """Of an item: people of whom it is asked and who are here, and how they stand."""

    people: int
    compliant: int
    gaps: int

    @property
    def share(self) -> float | None:
        return self.compliant / self.people if self.people else None


@dataclass(frozen=True, slots=True)
class Column:
    """An item that is asked of somebody on the sheet."""

    line: int
    title: Title
    curriculum: str
    total: Total


@dataclass(frozen=True, slots=True)
class Cell:
    """An item for a person: no line where the item is not asked."""

    column: Column
    line: GapLine | None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing needs doing about it now."""
        return self.line is None or self.line.status in IN_ORDER

    @property
    def note(self) -> str:
        """The day that matters, with its word."""
        return day_words(self.line) if self.line else ""


@dataclass(frozen=True, slots=True)
class Row:
    """A person with a cell for every item; the first of a group has its heading."""

    member: Member
    heading: str
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everybody to be shown, in order, and the items asked of them."""

    question: Question
    record: Record
    members: Sequence[Member]
    columns: Sequence[Column]
    labels: Mapping[str, str]
    grouping: str

    def rows(self, members: Sequence[Member]) -> Iterator[Row]:
        """The rows of some of the members; memory stays flat."""
        before = None
        for start in range(0, len(members), BATCH):
            some = members[start : start + BATCH]
            people = [member.person for member in some]
            lines = by_person(lines_of(people, self.question.on, self.record))
            for member in some:
                group = self.group_of(member)
                heading, before = ("" if group == before else group), group
                yield self._row(member, heading, lines.get(member.person, ()))

    def _row(self, member: Member, heading: str, lines: Sequence[GapLine]) -> Row:
        of = {line.line: line for line in lines}
        cells = [Cell(column, of.get(column.line)) for column in self.columns]
        return Row(member, heading, cells)

    def group_of(self, member: Member) -> str:
        """The heading under which a member stands; empty without groups of people."""
        codes = {
            Grouping.UNIT: member.place.unit,
            Grouping.ROLE: member.place.role,
            Grouping.CATEGORY: member.place.category,
        }
        code = codes.get(Grouping(self.grouping))
        return "" if code is None else self.labels.get(code) or code or _("none")

    @property
    def curricula(self) -> list[tuple[str, int]]:
        """The curricula above the items, with how many items each has."""
        found: list[tuple[str, int]] = []
        for column in self.columns:
            if found and found[-1][0] == column.curriculum:
                found[-1] = (column.curriculum, found[-1][1] + 1)
            else:
                found.append((column.curriculum, 1))
        return found if self.grouping == Grouping.CURRICULUM else []


def sheet(
    question: Question,
    record: Record,
    tallies: Collection[Tally],
    seen: QuerySet[User],
    arrangement: Arrangement,
) -> Sheet:
    """Those of a unit who are in sight and asked for, in the order asked."""
    chosen = {one.person: one for one in tallies if counts(arrangement.figure, one)}
    line = _line_of(question.item, record)
    if line is not None:
        wanted = GAPS if arrangement.figure == Figure.WITH_GAPS else ()
        lines = lines_of(
            list(chosen), question.on, record, only=[line], statuses=wanted
        )
        asked = {one.person for one in lines}
        chosen = {person: one for person, one in chosen.items() if person in asked}
    found = called(_members(question, record, chosen, seen), arrangement.name)
    members = in_order(found, order=arrangement.order, grouping=arrangement.grouping)
    return Sheet(
        question,
        record,
        members,
        _columns(members, question, record, arrangement.grouping),
        _labels(members, arrangement.grouping),
        arrangement.grouping,
    )


def _line_of(item: str | None, record: Record) -> int | None:
    """The line of an item code; a code that no line bears finds nobody."""
    if item is None:
        return None
    return next((pk for pk, title in record.titles.items() if title.code == item), 0)


PARTICULARS = (
    *("pk", "public_id", "service_number"),
    *("rank", "first_name", "prefix", "last_name"),
)


def _members(
    question: Question,
    record: Record,
    chosen: Mapping[int, Tally],
    seen: QuerySet[User],
) -> Iterator[Member]:
    if not chosen:
        return
    at = places(question, record)
    them = seen.filter(pk__in=people_of(question, chosen.keys()))
    rows = them.order_by().values_list(*PARTICULARS)
    for person, public_id, number, rank, given, prefix, family in rows.iterator():
        if person in at and person in chosen:
            who = (public_id, number, rank, given, prefix, family)
            yield Member(person, *who, at[person], chosen[person])


# --- the items -------------------------------------------------------------------


def _columns(
    members: Sequence[Member], question: Question, record: Record, grouping: str
) -> list[Column]:
    curricula = _curricula(record)
    counted = _counted([one.person for one in members], question.on, record)
    columns = [
        Column(line, record.titles[line], curricula[line], _total(statuses))
        for line, statuses in counted.items()
        if question.item in {None, record.titles[line].code}
    ]
    by_curriculum = grouping == Grouping.CURRICULUM
    columns.sort(
        key=lambda one: (one.curriculum if by_curriculum else "", one.title.code)
    )
    return columns


def _curricula(record: Record) -> dict[int, str]:
    """The curriculum of the item by which each line is titled."""
    titles = {item.line_id: item.curriculum_id for item in reversed(record.items)}
    names = record.curricula
    return {line: names[pk] for line, pk in titles.items()}


Here = tuple[Status, bool]
"""A status, and whether the person is absent."""


def _counted(
    people: Sequence[int], on: datetime.date, record: Record
) -> Mapping[int, Counter[Here]]:
    found: dict[int, Counter[Here]] = defaultdict(Counter)
    stale = set(people)
    if record.known_at is None:
        stale = stale_among(people)
        spans = StandingSpan.objects.filter(
            person__in=[one for one in people if one not in stale],
            first__lte=on,
            last__gte=on,
        )
        rows = spans.order_by().values_list("line_id", "status", "absent")
        for line, status, absent, count in rows.annotate(count=Count("pk")):
            found[line][Status(status), bool(absent)] += count
    for one in computed(sorted(stale), on, record):
        found[one.line][one.status, one.absent] += 1
    return found


def _total(statuses: Mapping[Here, int]) -> Total:
    here = {status: count for (status, absent), count in statuses.items() if not absent}
    by = Counter[Standing]()
    for status, count in here.items():
        by[status.counts_as] += count
    return Total(sum(here.values()), by[Standing.COMPLIANT], by[Standing.GAP])


# --- the groups ------------------------------------------------------------------


def _labels(members: Sequence[Member], grouping: str) -> dict[str, str]:
    """What the codes by which is grouped are called."""
    if grouping == Grouping.CATEGORY:
        return {code: str(label) for code, label in Category.choices}
    if grouping == Grouping.UNIT:
        units = Unit.objects.filter(code__in={one.place.unit for one in members})
        return {unit.code: f"{unit.code} {unit.name}".strip() for unit in units}
    if grouping == Grouping.ROLE:
        roles = Role.objects.filter(code__in={one.place.role for one in members})
        return {role.code: str(role) for role in roles}
    return {}
