"""The part of the record that bears on a few lines: all that one act can change.

A completion of a course changes the lines that ask for it, of one person. For these a
handful of the rules is enough, which is read in a tenth of the time of all.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from certification.facts import Done, LineRule
from certification.loading import Record, lines_of
from certification.models import (
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    Equivalence,
    Line,
    Requirement,
)
from people.models import Fact

F = TypeVar("F", bound=Fact)
LINE_COURSES = Line.courses.through


def lines_touched(courses: Collection[int]) -> frozenset[int]:
    """The lines to whose holding a completion of one of these courses can matter.

    They ask for it, for a course that ends with it, or for one that either counts as.
    """
    known = set(courses)
    known |= set(_keys(Course.objects.filter(expires_with__in=known), "pk"))
    known |= set(_keys(Equivalence.objects.filter(satisfied_by__in=known), "course"))
    return frozenset(_keys(LINE_COURSES.objects.filter(course__in=known), "line"))


def _keys(found: Any, name: str) -> Iterable[int]:
    return found.order_by().values_list(name, flat=True)


CURRICULUM = "curriculum:"


def part_of_curriculum(key: int) -> str:
    """How a stale mark says that only what a curriculum asks must be worked out."""
    return f"{CURRICULUM}{key}"


def lines_named(parts: Collection[str]) -> frozenset[int] | None:
    """The lines that the parts of stale marks are about; none if about everything."""
    if not all(part.startswith(CURRICULUM) for part in parts):
        return None
    keys = [int(part.removeprefix(CURRICULUM)) for part in parts]
    return frozenset(_keys(CurriculumItem.objects.filter(curriculum__in=keys), "line"))


def part_of(record: Record, lines: frozenset[int]) -> Record:
    """The part of a record that these lines need: read once, for as long as it lives."""
    if lines not in record.parts:
        record.parts[lines] = PartialRecord(lines)
    return record.parts[lines]


class PartialRecord(Record):
    """The record as we know it now, as far as these lines go; or only these courses."""

    def __init__(
        self, lines: Collection[int] = (), *, courses: Collection[int] = ()
    ) -> None:
        super().__init__()
        self.only = lines
        self.also = courses

    @cached_property
    def lines(self) -> Mapping[int, LineRule]:
        return lines_of(Line.objects.filter(pk__in=self.only)) if self.only else {}

    @cached_property
    def concerned(self) -> set[int]:
        """Their courses, those that count as one of them, and the bases of all."""
        asked = {course for line in self.lines.values() for course in line.courses}
        if asked:
            others = Equivalence.objects.filter(course__in=asked)
            asked |= set(_keys(others, "satisfied_by"))
            bases = Course.objects.filter(pk__in=asked, expires_with__isnull=False)
            asked |= set(_keys(bases, "expires_with"))
        return asked | set(self.also)

    def _facts(self, model: type[F]) -> Iterator[F]:
        found = model._default_manager.order_by("pk")
        if model is CurriculumItem:
            found = found.filter(line__in=self.only)
        elif model is Requirement:
            curricula = {item.curriculum_id for item in self.items}
            found = found.filter(curriculum__in=curricula)
        elif model is Course:
            found = found.filter(pk__in=self.concerned)
        elif model in {CourseVersion, Equivalence}:
            found = found.filter(course__in=self.concerned)
        return found.iterator()

    def _derogations(self) -> Iterable[Derogation]:
        return Derogation.objects.standing().filter(course__in=self.concerned)

    def _done(
        self, people: Collection[int], courses: Collection[int] | None
    ) -> Mapping[int, list[Done]]:
        return super()._done(people, self.concerned)
