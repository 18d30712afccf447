"""What units above keep and do, as far as it reaches people of a unit below them.

Only that it does is told, not where it lies or how much of it: the unit above may be out
of the reader's sight (threat T-113), while the people it reaches and their duties are not.
"""

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from django.db.models import Count, Q, QuerySet

from hazmat.duties.deriving import Audience
from hazmat.duties.reach import reached
from hazmat.models import RoleFunction, StockLine, Task, TaskHolder
from people.calendar import Spans, overlap
from people.models import Membership, Unit, User
from people.organisation import unit_tree
from people.sight import units_whose_substances_are_seen

Kept: TypeAlias = StockLine | RoleFunction | TaskHolder
"""Whatever of a unit reaches people of the units below it."""


@dataclass(frozen=True, slots=True)
class FromAbove:
    """Stock, tasks and functions of units above that reach somebody here."""

    stock: Sequence[StockLine] = ()
    tasks: Sequence[Task] = ()
    role_functions: Sequence[RoleFunction] = ()
    seen: Collection[int] = ()
    """The units of these that have a page for the reader."""


def from_above(unit: Unit, day: datetime.date, reader: User) -> FromAbove:
    """What of the units above reaches people of this one, on the day or later.

    By the audiences and days from which duties are derived.
    """
    tree = unit_tree()
    higher = set(tree.path_on(unit.pk, day.toordinal())) - {unit.pk}
    kept = list(_kept(higher, day)) if higher else []
    if not kept:
        return FromAbove()
    here = Membership.objects.filter(unit=unit, start__lte=day, end__gte=day)
    people = set(here.values_list("person", flat=True))
    found = reached({_audience(one) for one in kept}, tree, people=people)
    reaching = [one for one in kept if _reaches(one, found, day)]
    seen = units_whose_substances_are_seen(reader).filter(pk__in=higher)
    tasks = {one.task_id for one in reaching if isinstance(one, TaskHolder)}
    return FromAbove(
        [one for one in reaching if isinstance(one, StockLine)],
        _tasks(tasks) if tasks else (),
        [one for one in reaching if isinstance(one, RoleFunction)],
        set(seen.values_list("pk", flat=True)),
    )


def _kept(units: Collection[int], day: datetime.date) -> Iterator[Kept]:
    yield from _stock(units, day)
    yield from _holders(units, day)
    yield from _functions(units, day)


def _stock(units: Collection[int], day: datetime.date) -> QuerySet[StockLine]:
    """What lies there and reaches people by itself, not only through a task."""
    lines = StockLine.objects.filter(unit__in=units, withdrawn=False, end__gte=day)
    shared = lines.exclude(reach=StockLine.Reach.TASKS)
    return shared.select_related("unit", "product", "role")


def _functions(units: Collection[int], day: datetime.date) -> QuerySet[RoleFunction]:
    found = RoleFunction.objects.filter(unit__in=units, withdrawn=False, end__gte=day)
    return found.select_related("unit", "role")


def _holders(units: Collection[int], day: datetime.date) -> QuerySet[TaskHolder]:
    holders = TaskHolder.objects.filter(withdrawn=False, end__gte=day)
    lasting = Q(task__unit__in=units, task__withdrawn=False, task__end__gte=day)
    return holders.filter(lasting).select_related("task")


def _tasks(found: Collection[int]) -> Sequence[Task]:
    met = Count("exposures", filter=Q(exposures__withdrawn=False), distinct=True)
    tasks = Task.objects.filter(pk__in=found).annotate(met=met)
    return list(tasks.select_related("unit").order_by("unit__code", "name"))


def _audience(one: Kept) -> Audience:
    if not isinstance(one, TaskHolder):
        return Audience(one.unit_id, role=one.role_id)
    unit = None if one.person_id else one.task.unit_id
    return Audience(unit, role=one.role_id, person=one.person_id)


def _reaches(
    one: Kept, found: Mapping[Audience, Mapping[int, Spans]], day: datetime.date
) -> bool:
    """Whether it reaches somebody on a day of its own, today or later."""
    days = max(one.start, day).toordinal(), one.end.toordinal()
    those = found.get(_audience(one), {}).values()
    return any(overlap([days], spans) for spans in those)
