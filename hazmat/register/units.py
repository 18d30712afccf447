"""What the page of a unit in the register shows: stock, tasks, functions, what follows."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet

from certification.models import FunctionHolding, HazardFunction
from hazmat.models import (
    DerivationEvent,
    DerivedHolding,
    Exposure,
    FunctionAppointment,
    RoleFunction,
    StockLine,
    Task,
    TaskHolder,
)
from hazmat.register.goods import Kept, with_sheets
from people.models import Appointment, Membership, Unit, User
from people.organisation import unit_tree

EVENTS = 10
"""So many of what changes brought about are shown."""

LOOKED_THROUGH = 200
"""Among so many of the latest changes they are looked for."""


@dataclass(frozen=True, slots=True)
class Following:
    """A hazard function that so many people of a unit perform, now or from a day on."""

    function: HazardFunction
    start: datetime.date | None
    count: int


@dataclass(frozen=True, slots=True)
class Happened:
    """What a change brought about for a unit."""

    event: DerivationEvent
    begun: int
    changed: int
    ended: int


@dataclass(slots=True)
class Stock:
    """The lines of a unit and those below it, by whether they are there today."""

    now: list[Kept] = field(default_factory=list)
    to_come: list[Kept] = field(default_factory=list)
    ended: list[Kept] = field(default_factory=list)


def below(unit: Unit, day: datetime.date) -> set[int]:
    """The unit and all that stand below it on a day."""
    ordinal = day.toordinal()
    return {
        pk
        for pk, spans in unit_tree().below(unit.pk).items()
        if any(first <= ordinal <= last for first, last in spans)
    }


def stock_of(units: set[int], day: datetime.date) -> Stock:
    """What lies there, will lie there, and was used up."""
    stock = Stock()
    lines = StockLine.objects.filter(unit__in=units, withdrawn=False)
    ordered = lines.select_related("unit", "product", "role").order_by(
        "unit__code", "product__name", "start"
    )
    for kept in with_sheets(ordered, day):
        if kept.line.start > day:
            stock.to_come.append(kept)
        elif kept.line.end < day:
            stock.ended.append(kept)
        else:
            stock.now.append(kept)
    return stock


def tasks_of(units: set[int], day: datetime.date) -> QuerySet[Task]:
    """The work that is done there, with how much is known about it."""
    there = Task.objects.filter(unit__in=units, withdrawn=False, end__gte=day)
    counted = {
        "met": Count("exposures", filter=Q(exposures__withdrawn=False), distinct=True),
        "given": Count("holders", filter=Q(holders__withdrawn=False), distinct=True),
    }
    return there.annotate(**counted).select_related("unit").order_by("unit__code")


def role_functions_of(
    unit: Unit, units: set[int], day: datetime.date
) -> QuerySet[RoleFunction]:
    """The functions that come with a role there, or in every unit with a role of here."""
    held = Appointment.objects.filter(
        person__in=belonging(unit, day).values("person"),
        withdrawn=False,
        start__lte=day,
        end__gte=day,
    )
    everywhere = Q(unit=None, role__in=held.values("role"))
    return RoleFunction.objects.filter(
        everywhere | Q(unit__in=units), withdrawn=False, end__gte=day
    ).select_related("role", "unit")


@dataclass(frozen=True, slots=True)
class Appointed:
    """Who of a unit is appointed to a function: by name, or how many are out of sight."""

    people: list[FunctionAppointment]
    unseen: list[FunctionAppointment]


def appointments_of(unit: Unit, seen: QuerySet[User], day: datetime.date) -> Appointed:
    """The appointments to functions of whoever belongs to a unit."""
    found = FunctionAppointment.objects.filter(
        person__in=belonging(unit, day).values("person"), withdrawn=False, end__gte=day
    )
    return Appointed(
        list(found.filter(person__in=seen).select_related("person")),
        list(found.exclude(person__in=seen)),
    )


def belonging(unit: Unit, day: datetime.date) -> QuerySet[Membership]:
    """Whoever belongs to the unit on a day, or to one below it."""
    return Membership.objects.filter(unit=unit, start__lte=day, end__gte=day)


def following(unit: Unit, day: datetime.date) -> list[Following]:
    """Which functions its people perform through the register, and from when."""
    derived = DerivedHolding.objects.filter(
        holding__person__in=belonging(unit, day).values("person"),
        holding__withdrawn=False,
        holding__end__gte=day,
    )
    first: dict[tuple[int, int], datetime.date] = {}
    for function, person, start in derived.values_list(
        "holding__hazard_function", "holding__person", "holding__start"
    ):
        key = (function, person)
        first[key] = min(max(start, day), first.get(key, datetime.date.max))
    return _counted(first, day)


def _counted(
    first: dict[tuple[int, int], datetime.date], day: datetime.date
) -> list[Following]:
    counts = Counter((function, start) for (function, _), start in first.items())
    known = HazardFunction.objects.select_related("knowledge_centre")
    functions = known.in_bulk({function for function, _ in counts})
    rows = [
        Following(functions[function], None if start == day else start, count)
        for (function, start), count in counts.items()
    ]
    return sorted(rows, key=lambda row: (row.function.code, row.start or day))


def happened(units: set[int]) -> list[Happened]:
    """The latest changes, of which only what they did in these units is told."""
    latest = list(DerivationEvent.objects.all()[:LOOKED_THROUGH])
    named = {pk for one in latest for pk in (*one.begun, *one.changed, *one.ended)}
    here = set(
        FunctionHolding.objects.filter(pk__in=named, unit__in=units).values_list(
            "pk", flat=True
        )
    )
    rows = [
        Happened(
            event,
            _of(event.begun, here),
            _of(event.changed, here),
            _of(event.ended, here),
        )
        for event in latest
    ]
    return [row for row in rows if row.begun or row.changed or row.ended][:EVENTS]


def _of(holdings: Sequence[int], here: set[int]) -> int:
    return sum(1 for pk in holdings if pk in here)


def with_products(units: QuerySet[Unit], day: datetime.date) -> list[tuple[Unit, int]]:
    """The units by code, each with how many products lie there."""
    lines = StockLine.objects.filter(
        unit__in=units, start__lte=day, end__gte=day, withdrawn=False
    ).order_by()
    counts = dict(lines.values_list("unit").annotate(Count("product", distinct=True)))
    return [(unit, counts.get(unit.pk, 0)) for unit in units.order_by("code")]


def exposures_of(task: Task) -> QuerySet[Exposure]:
    """What is met in a task, with what it says of each."""
    return task.exposures.filter(withdrawn=False).select_related("product")


@dataclass(frozen=True, slots=True)
class Holders:
    """Who does a task: roles, people whom the reader sees, and how many others."""

    roles: list[TaskHolder]
    people: list[TaskHolder]
    unseen: list[TaskHolder]


def holders_of(task: Task, seen: QuerySet[User]) -> Holders:
    """Who does it; whoever is out of sight is not named."""
    holders = task.holders.filter(withdrawn=False).select_related("role")
    by_name = holders.filter(person__isnull=False)
    return Holders(
        list(holders.filter(role__isnull=False)),
        list(by_name.filter(person__in=seen).select_related("person")),
        list(by_name.exclude(person__in=seen)),
    )
