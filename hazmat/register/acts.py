"""The acts of the substance register: products, what units keep, what is done with it.

Each act brings the duties of whoever it concerns into step in the same transaction, and
its event says what that changed; the act gives it back, and nothing where nothing changed.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from hazmat.duties.holdings import derive
from hazmat.duties.meeting import people_meeting
from hazmat.models import (
    Component,
    DerivationEvent,
    Exposure,
    FunctionAppointment,
    Product,
    RoleFunction,
    SafetyDataSheet,
    StockLine,
    Task,
    TaskHolder,
)
from people.models import Fact, User
from people.recording import enter

NOBODY: Sequence[int] = ()
"""Recording these marks nobody stale: the holdings that follow from them do."""


@dataclass(slots=True)
class Effect:
    """What an act brought about, known when it is done."""

    event: DerivationEvent | None = None


def enter_product(*, product: Product, by: User | None) -> None:
    """A product on the list; by itself it reaches nobody."""
    _enter(product, by=by)


@transaction.atomic
def receive_sheet(
    *,
    sheet: SafetyDataSheet,
    components: Iterable[Component],
    by: User | None,
) -> DerivationEvent | None:
    """A safety data sheet, or a revision of one, with what is in the product."""
    product = sheet.product
    cause = _("safety data sheet of %(product)s, revision of %(day)s") % {
        "product": product,
        "day": sheet.revised_on.isoformat(),
    }
    with _in_step(cause, by, products=[product.pk]) as effect:
        _enter(sheet, by=by)
        for component in components:
            component.sheet = sheet
            _enter(component, by=by)
    return effect.event


@transaction.atomic
def keep(*, line: StockLine, by: User | None) -> DerivationEvent | None:
    """A unit keeps a product from a day on."""
    with _in_step(_("stock: %s") % line, by, products=[line.product_id]) as effect:
        _enter(line, by=by)
    return effect.event


@transaction.atomic
def use_up(
    *, line: StockLine, last_day: datetime.date, by: User | None
) -> DerivationEvent | None:
    """The last day on which the unit keeps it; duties end with it by themselves."""
    with _in_step(_("used up: %s") % line, by, products=[line.product_id]) as effect:
        line.end = last_day
        _enter(line, by=by)
    return effect.event


@transaction.atomic
def plan_task(*, task: Task, by: User | None) -> DerivationEvent | None:
    """Work that is done in a unit."""
    with _in_step(
        _("task: %s") % task, by, tasks=[task.pk] if task.pk else []
    ) as effect:
        _enter(task, by=by)
    return effect.event


@transaction.atomic
def expose(*, exposure: Exposure, by: User | None) -> DerivationEvent | None:
    """What somebody meets who does the task."""
    with _in_step(_("exposure: %s") % exposure, by, tasks=[exposure.task_id]) as effect:
        _enter(exposure, by=by)
    return effect.event


@transaction.atomic
def give_task(*, holder: TaskHolder, by: User | None) -> DerivationEvent | None:
    """Somebody, or everybody with a role in its unit, does the task."""
    with _in_step(_("task given: %s") % holder, by, tasks=[holder.task_id]) as effect:
        _enter(holder, by=by)
    return effect.event


@transaction.atomic
def give_function(
    *, fact: RoleFunction | FunctionAppointment, by: User | None
) -> DerivationEvent | None:
    """A dangerous-goods function of a role, or of somebody who is appointed to it."""
    _enter(fact, by=by)
    people = [fact.person_id] if isinstance(fact, FunctionAppointment) else None
    return derive(cause=_("function: %s") % fact, by=by, people=people)


@transaction.atomic
def withdraw(
    *, fact: StockLine | Task | Exposure | TaskHolder, by: User | None
) -> DerivationEvent | None:
    """Recorded by mistake: it counts as never having been there."""
    fact.withdrawn = True
    products = [fact.product_id] if isinstance(fact, StockLine) else []
    with _in_step(
        _("withdrawn: %s") % fact, by, products=products, tasks=_tasks(fact)
    ) as effect:
        _enter(fact, by=by)
    return effect.event


def _tasks(fact: Fact) -> list[int]:
    if isinstance(fact, Task):
        return [fact.pk]
    return [fact.task_id] if isinstance(fact, (Exposure, TaskHolder)) else []


@contextmanager
def _in_step(
    cause: str,
    by: User | None,
    *,
    products: Sequence[int] = (),
    tasks: Sequence[int] = (),
) -> Iterator[Effect]:
    """Derive anew for whoever meets these products or tasks before or after the act."""
    before = people_meeting(products=products, tasks=tasks)
    effect = Effect()
    yield effect
    after = people_meeting(products=products, tasks=tasks)
    effect.event = derive(cause=cause, by=by, people=before | after)


def _enter(fact: Fact, *, by: User | None) -> None:
    kind = fact._meta.model_name
    enter(fact, by=by, action=f"hazmat.{kind}.enter", touching=NOBODY)
