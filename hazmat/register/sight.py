"""What of the substance register somebody may see: products, and where they lie.

A product is no secret to who sees the register of any unit, nor to who works with it.
Where it lies, how much of it, and whom it reaches is seen of one's own units only
(threat T-113): elsewhere it is neither named nor counted.
"""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from django.db.models import TextField
from django.db.models.functions import Cast
from django.db.models.query import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from hazmat.duties.meeting import people_with, products_kept_for
from hazmat.models import (
    DerivedHolding,
    Exposure,
    FunctionAppointment,
    Product,
    RoleFunction,
    StockLine,
    Task,
    TaskHolder,
)
from people.days import today
from people.models import Unit, User
from people.sight import (
    people_to_keep_substances_for,
    sees_substances,
    units_to_keep_substances_of,
    units_whose_substances_are_seen,
)

Ended: TypeAlias = (
    StockLine | Task | Exposure | TaskHolder | RoleFunction | FunctionAppointment
)
"""Whatever a register holds from a day until a day."""


def products_in_sight(reader: User) -> QuerySet[Product]:
    """All products for who sees a register; for others those that they work with."""
    if sees_substances(reader):
        return Product.objects.all()
    return Product.objects.filter(code__in=products_met_by(reader))


def products_met_by(person: User) -> set[str]:
    """The codes of the products that somebody works with, or will.

    Through a duty or by a line of stock: whoever works with a substance may read its
    sheet, whether anything must be learned for it or not (REACH, article 35).
    """
    now = today().isoformat()
    derived = DerivedHolding.objects.filter(
        holding__person=person, holding__withdrawn=False
    )
    through_duties = {
        step["key"]
        for one in derived
        for reason in one.reasons
        if reason["until"] >= now
        for step in reason["chain"]
        if step["kind"] == "product"
    }
    return through_duties | products_kept_for(person, today())


def people_who_meet(product: Product, day: datetime.date) -> frozenset[int]:
    """Who works with a product on a day or later: of whom ``products_met_by`` says so."""
    through_duties = {
        derived.holding.person_id
        for derived in derived_through(product)
        for reason in derived.reasons
        if reason["until"] >= day.isoformat()
        and any(
            (step["kind"], step["key"]) == ("product", product.code)
            for step in reason["chain"]
        )
    }
    return people_with(product, Unit.objects.all(), day) | through_duties


def product_in_sight(reader: User, code: str) -> Product:
    """The product of a page; outside sight it is as if there were none (404)."""
    return get_object_or_404(products_in_sight(reader), code=code)


def unit_with_register(reader: User, code: str) -> Unit:
    """The unit of a page of the register; outside sight there is none (404)."""
    return get_object_or_404(units_whose_substances_are_seen(reader), code=code)


def unit_to_keep(reader: User, code: str) -> Unit:
    """A unit whose register one keeps; for others there is none (404)."""
    return get_object_or_404(units_to_keep_substances_of(reader), code=code)


def task_with_register(reader: User, code: str) -> Task:
    """A task in a unit whose register one sees."""
    tasks = Task.objects.filter(withdrawn=False).select_related("unit")
    return get_object_or_404(
        tasks, code=code, unit__in=units_whose_substances_are_seen(reader)
    )


def task_to_keep(reader: User, code: str) -> Task:
    """A task in a unit whose register one keeps."""
    task = task_with_register(reader, code)
    if not units_to_keep_substances_of(reader).contains(task.unit):
        raise Http404
    return task


KINDS: Mapping[str, tuple[type[Ended], str]] = {
    "stock": (StockLine, "unit"),
    "task": (Task, "unit"),
    "exposure": (Exposure, "task__unit"),
    "holder": (TaskHolder, "task__unit"),
    "role-function": (RoleFunction, "unit"),
    "appointment": (FunctionAppointment, "person"),
}
"""What a register holds, and by what it belongs to a unit or a person."""


def fact_to_keep(reader: User, kind: str, pk: int) -> Ended:
    """Something in a register that one keeps; elsewhere there is no such thing."""
    if kind not in KINDS:
        raise Http404
    model, by = KINDS[kind]
    kept: QuerySet[Any] = (
        people_to_keep_substances_for(reader)
        if by == "person"
        else units_to_keep_substances_of(reader)
    )
    facts: QuerySet[Any] = model._default_manager.filter(withdrawn=False)
    found: Ended = get_object_or_404(facts, pk=pk, **{f"{by}__in": kept})
    return found


def derived_through(product: Product) -> Iterator[DerivedHolding]:
    """What follows from a product; looked for in the text of the reasons first.

    Both databases write a reason as JSON text, in which the code stands in quotes.
    """
    written = DerivedHolding.objects.annotate(text=Cast("reasons", TextField()))
    found = written.filter(text__contains=f'"{product.code}"', holding__withdrawn=False)
    yield from found.select_related("holding__hazard_function")
