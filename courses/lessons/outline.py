"""How far somebody is in a course: modules, lessons, and what comes next. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Step:
    """A lesson on the way, and whether it is done."""

    number: int
    page: Any
    is_done: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A module with its lessons."""

    page: Any
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The way through a course."""

    parts: tuple[Part, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        return tuple(step for part in self.parts for step in part.steps)

    @property
    def done(self) -> int:
        return sum(step.is_done for step in self.steps)

    @property
    def total(self) -> int:
        return len(self.steps)

    @property
    def is_done(self) -> bool:
        return self.total > 0 and self.done == self.total

    @property
    def minutes(self) -> int:
        return sum(step.page.minutes for step in self.steps)

    @property
    def next_step(self) -> Step | None:
        """The first lesson that is not done."""
        return next((step for step in self.steps if not step.is_done), None)

    def around(self, page: Any) -> tuple[Step | None, Step | None, Step | None]:
        """The step before a lesson, the lesson itself and the step after it."""
        steps: list[Step | None] = [None, *self.steps, None]
        for before, here, after in zip(steps, steps[1:], steps[2:], strict=False):
            if here is not None and here.page.pk == page.pk:
                return before, here, after
        return None, None, None


def is_lesson_done(
    lesson: Any, *, right: Mapping[str, Collection[str]], read: Collection[str]
) -> bool:
    """Every check was answered right once; without checks, it was read."""
    key = str(lesson.translation_key)
    checks = lesson.check_ids
    return checks <= set(right.get(key, ())) if checks else key in read


def outline_of(
    modules: Sequence[Any], lessons: Sequence[Any], *, done: Collection[int]
) -> Outline:
    """Lessons under their modules, both in the order of the page tree."""
    steps = [
        Step(number, lesson, lesson.pk in done)
        for number, lesson in enumerate(lessons, start=1)
    ]
    return Outline(
        tuple(
            Part(module, tuple(s for s in steps if s.page.path.startswith(module.path)))
            for module in modules
        )
    )
