"""What a commander must do now: the gaps of a unit by item, the most serious first."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Count, Min, Q, QuerySet

from certification.gaps import computed, lines_of, stale_among
from certification.loading import Record, Title
from certification.models import (
    Course,
    CurriculumItem,
    GapDecision,
    Line,
    StandingSpan,
)
from certification.placing import People
from certification.status import GAPS
from people.models import StaleMark, User

MONTH = datetime.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Task:
    """One item in which people have a gap now, or will within a month."""

    title: Title
    line: int
    gaps: int
    coming: int
    since: datetime.date | None
    is_hazardous: bool
    decided: int = 0
    courses: Sequence[Course] = field(default=())

    @property
    def is_online(self) -> bool:
        """Whether each does it alone on the site: there is nothing to invite to."""
        return bool(self.courses) and all(
            course.delivery == Course.Delivery.E_LEARNING for course in self.courses
        )

    @property
    def undecided(self) -> int:
        """Gaps for which nobody answers yet."""
        return self.gaps - self.decided


def in_order(tasks: Iterable[Task]) -> list[Task]:
    """Dangerous work first, then where a gap is, then by how many and how long."""
    return sorted(
        tasks,
        key=lambda task: (
            not task.gaps,
            not task.is_hazardous,
            -task.gaps,
            task.since or datetime.date.max,
            -task.coming,
            task.title.code,
        ),
    )


def tasks_for(people: People, on: datetime.date, record: Record) -> list[Task]:
    """What must be done about these people; the absent are left in peace."""
    now = _open_now(people, on, record)
    coming = _coming(people, on, now)
    lines = now.by_line.keys() | coming.keys()
    hazardous, courses = _hazardous(lines), _courses(lines)
    decided = _decided(people, on, now)
    return in_order(
        Task(
            title=record.titles[line],
            line=line,
            gaps=now.by_line[line].gaps if line in now.by_line else 0,
            coming=coming[line],
            since=now.by_line[line].since if line in now.by_line else None,
            is_hazardous=line in hazardous,
            decided=decided[line],
            courses=courses.get(line, ()),
        )
        for line in lines
    )


class Open(NamedTuple):
    """How many people have a gap in a line, and since when the first of them."""

    gaps: int
    since: datetime.date | None


@dataclass(frozen=True, slots=True)
class OpenNow:
    """The gaps of people who are here: counted by the database where it knows them."""

    stored: QuerySet[StandingSpan]
    worked_out: Collection[tuple[int, int]]
    """By person and line those of whom the table does not know the newest."""
    by_line: Mapping[int, Open]

    def among(self, pairs: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
        """Which of these people have a gap in these lines now."""
        if not pairs:
            return set()
        people, lines = zip(*pairs, strict=True)
        rows = self.stored.filter(person__in=set(people), line__in=set(lines))
        found = set(rows.values_list("person_id", "line_id")) | set(self.worked_out)
        return found & set(pairs)


def _open_now(people: People, on: datetime.date, record: Record) -> OpenNow:
    stale = stale_among(people)
    stored = StandingSpan.objects.filter(
        *(Q(person__in=people), Q(absent=False), Q(status__in=GAPS)),
        *(Q(first__lte=on), Q(last__gte=on)),
    ).exclude(person__in=StaleMark.objects.values("person"))
    counted = stored.order_by().values_list("line_id")
    found = {
        line: [Open(gaps, since)]
        for line, gaps, since in counted.annotate(Count("pk"), Min("gap_since"))
    }
    worked_out = set()
    for one in computed(sorted(stale), on, record):
        if one.status in GAPS and not one.absent:
            worked_out.add((one.person, one.line))
            found.setdefault(one.line, []).append(Open(1, one.gap_since))
    return OpenNow(
        stored, worked_out, {line: _sum(some) for line, some in found.items()}
    )


def _sum(some: Sequence[Open]) -> Open:
    since = min((one.since for one in some if one.since), default=None)
    return Open(sum(one.gaps for one in some), since)


def _coming(people: People, on: datetime.date, now: OpenNow) -> Counter[int]:
    """By line, how many are in order today and will not be within a month."""
    spans = StandingSpan.objects.filter(
        person__in=people,
        absent=False,
        status__in=GAPS,
        first__gt=on,
        first__lte=on + MONTH,
    )
    pairs = set(spans.values_list("person_id", "line_id"))
    return Counter(line for _person, line in pairs - now.among(pairs))


def _hazardous(lines: Collection[int]) -> set[int]:
    """The lines that a requirement for dangerous work asks."""
    items = CurriculumItem.objects.filter(
        line__in=lines, curriculum__requirements__hazard_function__isnull=False
    )
    return set(items.values_list("line_id", flat=True))


def _courses(lines: Collection[int]) -> dict[int, list[Course]]:
    pairs = Line.courses.through.objects.filter(line__in=lines)
    found: dict[int, list[Course]] = defaultdict(list)
    for pair in pairs.select_related("course").order_by("course__code"):
        found[pair.line_id].append(pair.course)
    return found


def _decided(people: People, on: datetime.date, now: OpenNow) -> Counter[int]:
    decisions = GapDecision.objects.in_force_on(on).filter(person__in=people)
    pairs = set(decisions.values_list("person_id", "line_id"))
    return Counter(line for _person, line in now.among(pairs))


def decisions_on(people: QuerySet[User], on: datetime.date) -> list[GapDecision]:
    """The decisions that hold for these people on a day, the first to end first."""
    found = GapDecision.objects.in_force_on(on).filter(person__in=people)
    return list(found.select_related("person", "line", "recorded_by"))


def with_gap(
    people: Collection[int], line: int, on: datetime.date, record: Record
) -> list[int]:
    """Which of these people have a gap in a line and are here."""
    return [
        found.person
        for found in lines_of(people, on, record, only=[line], statuses=GAPS)
        if not found.absent
    ]
