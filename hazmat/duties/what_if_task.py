"""What if a unit got a task: who would perform what, who lacks something, how long it takes.

The derivation that runs every day runs on the workplace with the functions of the task
added to a unit; certification says who of those people holds what is asked, for who may
know them by name. Nothing is written.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from certification.loading import facts
from certification.may_they.clearance import Answer
from certification.may_they.clearances import Cleared, Task, clearances
from certification.models import CurriculumItem, HazardFunction, Requirement
from hazmat.duties.course_length import lengths_of
from hazmat.duties.deriving import Audience, Performing, Step, Way
from hazmat.duties.holdings import what_follows
from hazmat.duties.triggers import Situation
from hazmat.duties.workplace import Workplace
from people.calendar import OPEN_END
from people.models import Role, Unit, User

LACKING = frozenset({Answer.NO, Answer.WAIVED})


@dataclass(frozen=True, slots=True)
class NewTask:
    """Functions that all in a unit, or those with a role there, would get from a day on."""

    unit: Unit
    functions: Sequence[str]
    on: datetime.date
    role: Role | None = None

    def ways(self) -> Iterable[Way]:
        """The task as the derivation takes it."""
        audience = Audience(self.unit.pk, role=self.role.pk if self.role else None)
        for code in self.functions:
            yield Way(
                audience,
                self.on.toordinal(),
                OPEN_END,
                Situation(function=frozenset({code}), way=frozenset({"function"})),
                (Step("function", code, code),),
            )


@dataclass(frozen=True, slots=True)
class Training:
    """An item that so many must obtain, and how many minutes that is for each."""

    item: CurriculumItem
    people: int
    minutes: int | None

    @property
    def hours(self) -> float | None:
        """Of all these people together; unknown where no length is known."""
        return None if self.minutes is None else self.people * self.minutes / 60


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the task would bring."""

    on: datetime.date
    functions: Sequence[tuple[HazardFunction, int]]
    people: int
    ready: int | None
    """Who may begin on the first day; none where nothing is told of who is trained."""
    silent: Sequence[HazardFunction]
    trainings: Sequence[Training]
    """What is lacking; or all that is asked, where nothing is told of who has it."""

    @property
    def hours(self) -> float:
        """All training together, as far as its length is known."""
        return sum(one.hours or 0 for one in self.trainings)

    @property
    def unknown(self) -> int:
        """Trainings of which nobody knows how long they take."""
        return sum(one.people for one in self.trainings if one.minutes is None)


def outlook(
    workplace: Workplace, task: NewTask, people: Collection[int], *, standing: bool
) -> Outlook:
    """What the task would bring on its first day, of these people.

    Without ``standing``, for who may not know them by name, it follows from their work
    alone, and is the same whoever of them is trained (decision 0101).
    """
    new = _new(workplace, task, people)
    functions = HazardFunction.objects.in_bulk(
        {f for those in new.values() for f in those}
    )
    found = list(_judged(new, functions, task.on))
    counted = Counter(function for those in new.values() for function in those)
    obliging = Requirement.objects.filter(hazard_function__in=functions)
    asked = set(obliging.values_list("hazard_function", flat=True))
    ready = sum(one.answer is Answer.YES for one in found)
    return Outlook(
        on=task.on,
        functions=sorted(
            ((functions[pk], count) for pk, count in counted.items()),
            key=lambda pair: pair[0].code,
        ),
        people=len(new),
        ready=ready if standing else None,
        silent=[one for one in functions.values() if one.pk not in asked],
        trainings=_trainings(found, LACKING if standing else frozenset(Answer)),
    )


def _new(
    workplace: Workplace, task: NewTask, people: Collection[int]
) -> Mapping[int, frozenset[int]]:
    """By person the functions that the task adds to what they perform that day."""
    before = what_follows(workplace, people=people)
    after = what_follows(workplace.with_ways(task.ways()), people=people)
    day = task.on.toordinal()
    found = {
        person: _on(runs, day) - _on(before.get(person, ()), day)
        for person, runs in after.items()
    }
    return {person: those for person, those in found.items() if those}


def _on(runs: Iterable[Performing], day: int) -> frozenset[int]:
    return frozenset(run.function for run in runs if run.first <= day <= run.last)


def _judged(
    new: Mapping[int, frozenset[int]],
    functions: Mapping[int, HazardFunction],
    on: datetime.date,
) -> Iterable[Cleared]:
    """Those with the same new functions are asked together."""
    alike: dict[frozenset[int], list[int]] = defaultdict(list)
    for person, those in sorted(new.items()):
        alike[those].append(person)
    record = facts()
    for those, people in alike.items():
        task = Task(on, on, functions=[functions[pk] for pk in sorted(those)])
        yield from clearances(list(User.objects.filter(pk__in=people)), task, record)


def _trainings(found: Iterable[Cleared], answers: Collection[Answer]) -> list[Training]:
    counted = Counter(
        cause.title.code
        for one in found
        for cause in one.causes
        if cause.answer in answers
    )
    items = CurriculumItem.objects.filter(code__in=counted).select_related("line")
    minutes = lengths_of(items)
    return [
        Training(item, counted[item.code], minutes[item.pk])
        for item in items.order_by("code")
    ]
