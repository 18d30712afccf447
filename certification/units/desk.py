"""What a commander must do now: the gaps of a unit by item, the most serious first."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import QuerySet

from certification.gaps import GapLine, lines_of
from certification.loading import Record, Title
from certification.models import (
    Course,
    CurriculumItem,
    GapDecision,
    Line,
    StandingSpan,
)
from certification.status import GAPS
from people.models import User

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


def tasks_for(people: Collection[int], on: datetime.date, record: Record) -> list[Task]:
    """What must be done about these people; the absent are left in peace."""
    now = lines_of(people, on, record, statuses=GAPS)
    gaps = _by_line(line for line in now if not line.absent)
    coming = _coming(people, on, gaps)
    lines = gaps.keys() | coming.keys()
    hazardous, courses = _hazardous(lines), _courses(lines)
    decided = _decided(people, on, gaps)
    return in_order(
        Task(
            title=record.titles[line],
            line=line,
            gaps=len(gaps.get(line, ())),
            coming=coming[line],
            since=min(
                (g.gap_since for g in gaps.get(line, ()) if g.gap_since), default=None
            ),
            is_hazardous=line in hazardous,
            decided=decided[line],
            courses=courses.get(line, ()),
        )
        for line in lines
    )


def _by_line(lines: Iterable[GapLine]) -> dict[int, list[GapLine]]:
    found: dict[int, list[GapLine]] = defaultdict(list)
    for line in lines:
        found[line.line].append(line)
    return dict(found)


def _coming(
    people: Collection[int], on: datetime.date, gaps: Mapping[int, list[GapLine]]
) -> Counter[int]:
    """By line, how many are in order today and will not be within a month."""
    open_now = {(gap.person, line) for line, some in gaps.items() for gap in some}
    spans = StandingSpan.objects.filter(
        person__in=people,
        absent=False,
        status__in=GAPS,
        first__gt=on,
        first__lte=on + MONTH,
    )
    pairs = set(spans.values_list("person_id", "line_id")) - open_now
    return Counter(line for _person, line in pairs)


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


def _decided(
    people: Collection[int], on: datetime.date, gaps: Mapping[int, list[GapLine]]
) -> Counter[int]:
    open_now = {(gap.person, line) for line, some in gaps.items() for gap in some}
    decisions = GapDecision.objects.in_force_on(on).filter(person__in=people)
    pairs = set(decisions.values_list("person_id", "line_id")) & open_now
    return Counter(line for _person, line in pairs)


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
        for found in lines_of(people, on, record, only=line, statuses=GAPS)
        if not found.absent
    ]
