"""How far a class is: its people by the items of its curriculum, on a day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from certification.loading import facts
from certification.may_they.clearances import Said, Task, clearances
from certification.models import CurriculumItem
from certification.snapshot import one_snapshot
from courses.models import TrainingClass
from people.querysets import UserQuerySet


@dataclass(frozen=True, slots=True)
class Cell:
    """Whether somebody holds one item."""

    status: Said


@dataclass(frozen=True, slots=True)
class Progress:
    """One person of the class."""

    heading: str
    cells: Sequence[Cell]

    @property
    def held(self) -> int:
        """How many items."""
        return sum(cell.status is Said.YES for cell in self.cells)


@dataclass(frozen=True, slots=True)
class ClassPage:
    """The class over the people in sight."""

    columns: Sequence[str]
    rows: Sequence[Progress]
    unseen: int

    @property
    def complete(self) -> int:
        """How many hold everything."""
        return sum(row.held == len(row.cells) for row in self.rows)


def class_page(
    formed: TrainingClass, *, seen: UserQuerySet, on: datetime.date
) -> ClassPage:
    """By name; of each only what the class is about."""
    in_force = CurriculumItem.objects.filter(start__lte=on, end__gte=on)
    items = list(in_force.filter(curriculum=formed.curriculum_id).order_by("code"))
    there = seen.filter(classes=formed)
    people = list(there.order_by("last_name", "first_name", "service_number"))
    with one_snapshot():
        record = facts()
        found = list(clearances(people, Task(on, on, items), record))
        titles = {record.titles[item.line_id] for item in items}
    rows = [
        Progress(str(one.person), [Cell(cause.said) for cause in one.causes])
        for one in found
    ]
    return ClassPage(
        [str(title) for title in sorted(titles, key=lambda one: one.code)],
        rows,
        formed.people.count() - len(people),
    )
