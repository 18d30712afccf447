"""What the pages about missions show: who goes along, and whether they may."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from certification.loading import Record, facts
from certification.may_they.clearance import RANK, Answer
from certification.may_they.clearances import Cleared, Task, clearances, others_who_may
from certification.models import CurriculumItem, Mission
from certification.snapshot import one_snapshot
from people.models import User
from people.querysets import UserQuerySet


@dataclass(frozen=True, slots=True)
class MissionPage:
    """The people of a mission in sight, the worst answer first."""

    mission: Mission
    task: Task
    answers: Sequence[Cleared]
    others: Sequence[User]
    out_of_sight: int
    """People who go along and whom the reader may not see by name."""

    @property
    def may(self) -> int:
        """How many may."""
        return sum(one.answer is Answer.YES for one in self.answers)


@dataclass(frozen=True, slots=True)
class MissionRow:
    """A mission on a list, with how many may and how many go along."""

    mission: Mission
    may: int
    people: int


def task_of(mission: Mission) -> Task:
    """What the people of a mission must hold, and on which days."""
    items = CurriculumItem.objects.filter(
        curriculum=mission.curriculum_id,
        start__lte=mission.end,
        end__gte=mission.start,
    )
    return Task(mission.start, mission.end, list(items))


def mission_page(mission: Mission, *, seen: UserQuerySet) -> MissionPage:
    """A mission for a reader who sees these people."""
    with one_snapshot():
        record = facts()
        task = task_of(mission)
        going = list(_by_name(seen.filter(missions=mission)))
        answers = sorted(
            clearances(going, task, record), key=lambda one: -RANK[one.answer]
        )
        there = seen.in_unit(mission.unit_id, mission.start).distinct()
        beside = there.exclude(missions=mission)
        lacking = any(one.answer is not Answer.YES for one in answers)
        return MissionPage(
            mission,
            task,
            answers,
            others_who_may(beside, task, record) if lacking else [],
            mission.people.count() - len(going),
        )


def mission_rows(
    missions: Iterable[Mission], *, seen: UserQuerySet
) -> list[MissionRow]:
    """Missions with their figures, over the people in sight."""
    with one_snapshot():
        record = facts()
        return [_row(mission, seen, record) for mission in missions]


def _row(mission: Mission, seen: UserQuerySet, record: Record) -> MissionRow:
    going = list(seen.filter(missions=mission))
    answers = list(clearances(going, task_of(mission), record))
    return MissionRow(
        mission, sum(one.answer is Answer.YES for one in answers), len(going)
    )


def _by_name(people: QuerySet[User]) -> QuerySet[User]:
    return people.order_by("last_name", "first_name", "service_number")
