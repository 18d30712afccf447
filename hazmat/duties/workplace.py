"""How people meet danger: stock, tasks and functions, as one set of facts.

``load`` takes them from the database; what they come to is worked out from the set alone,
so that "what if we used another primer" is the same set with one product exchanged.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from hazmat.duties.classified import classified, names_in_law
from hazmat.duties.contents import Danger, Law, dangers
from hazmat.duties.deriving import Audience, Chain, Step, Way
from hazmat.duties.triggers import Situation
from hazmat.models import (
    Component,
    Exposure,
    FunctionAppointment,
    Product,
    RoleFunction,
    SafetyDataSheet,
    StockLine,
    Task,
    TaskHolder,
)
from people.calendar import Span, overlap, tidy
from people.organisation import unit_tree
from people.tree import Tree


@dataclass(frozen=True)
class Workplace:
    """Everything that says who meets which danger, on all days."""

    tree: Tree
    products: Mapping[int, Product] = field(default_factory=dict)
    sheets: Mapping[int, Sequence[SafetyDataSheet]] = field(default_factory=dict)
    components: Mapping[int, Sequence[Component]] = field(default_factory=dict)
    law: Law = field(default_factory=Law)
    stock: Sequence[StockLine] = ()
    exposures: Sequence[Exposure] = ()
    holders: Mapping[int, Sequence[TaskHolder]] = field(default_factory=dict)
    role_functions: Sequence[RoleFunction] = ()
    appointments: Sequence[FunctionAppointment] = ()
    supposed: Sequence[Way] = ()
    """What nobody recorded, and is only thought of."""

    def ways(self) -> Iterator[Way]:
        """Every way in which anybody meets a danger."""
        for line in self.stock:
            yield from self._of_stock(line)
        for exposure in self.exposures:
            for holder in self.holders.get(exposure.task_id, ()):
                yield from self._of_task(exposure, holder)
        for role_function in self.role_functions:
            audience = Audience(role_function.unit_id, role=role_function.role_id)
            yield _of_function(role_function, audience, str(role_function.role))
        for appointment in self.appointments:
            audience = Audience(None, person=appointment.person_id)
            yield _of_function(appointment, audience, appointment.proof)
        yield from self.supposed

    def with_ways(self, ways: Iterable[Way]) -> "Workplace":
        """The same work, and more of it."""
        return replace(self, supposed=(*self.supposed, *ways))

    def with_product_replaced(self, old: int, new: int) -> "Workplace":
        """The same work done with another product, wherever the old one is."""
        return replace(
            self,
            stock=[_with_product(line, old, new) for line in self.stock],
            exposures=[_with_product(one, old, new) for one in self.exposures],
        )

    def _of_stock(self, line: StockLine) -> Iterator[Way]:
        if line.reach == StockLine.Reach.TASKS:
            return
        audience = Audience(line.unit_id, role=line.role_id)
        step = Step("stock", str(line.pk), str(line.unit))
        plain = Situation(way=frozenset({"stock"}), part=frozenset({"user"}))
        for danger in self._dangers[line.product_id]:
            days = overlap([(danger.first, danger.last)], [span_of(line)])
            yield from _meeting(audience, days, plain, danger, (step, *danger.chain))

    def _of_task(self, exposure: Exposure, holder: TaskHolder) -> Iterator[Way]:
        task = exposure.task
        audience = Audience(
            None if holder.person_id else task.unit_id,
            role=holder.role_id,
            person=holder.person_id,
        )
        days = overlap([span_of(task)], [span_of(exposure)])
        days = overlap(days, [span_of(holder)])
        step = Step("task", task.code, task.name)
        situation = _situation(exposure, holder)
        if exposure.product_id is None:
            steps = (step, Step("process", exposure.process, _process(exposure)))
            for first, last in days:
                yield Way(audience, first, last, situation, steps)
            return
        if exposure.follows_stock:
            days = overlap(days, self._kept(exposure.product_id, task))
        for danger in self._dangers[exposure.product_id]:
            both = overlap(days, [(danger.first, danger.last)])
            yield from _meeting(
                audience, both, situation, danger, (step, *danger.chain)
            )

    @cached_property
    def _dangers(self) -> Mapping[int, Sequence[Danger]]:
        return {
            pk: list(
                dangers(product, self.sheets.get(pk, ()), self.components, self.law)
            )
            for pk, product in self.products.items()
        }

    @cached_property
    def _lines(self) -> Mapping[int, Sequence[StockLine]]:
        return grouped(self.stock, "product_id")

    def _kept(self, product: int, task: Task) -> list[Span]:
        """The days on which it lies in the unit of the task, above or below it."""
        return tidy(
            span
            for line in self._lines.get(product, ())
            for near in (
                self.tree.lies_in(line.unit_id, task.unit_id),
                self.tree.lies_in(task.unit_id, line.unit_id),
            )
            for span in overlap([span_of(line)], near)
        )


def load() -> Workplace:
    """What is recorded now, in a fixed number of queries."""
    products = {product.pk: product for product in Product.objects.all()}
    components = list(Component.objects.order_by("pk"))
    numbers = {component.cas_no for component in components} - {""}
    tasks = Exposure.objects.filter(withdrawn=False, task__withdrawn=False)
    counting = {"withdrawn": False}
    return Workplace(
        tree=unit_tree(),
        products=products,
        sheets=grouped(SafetyDataSheet.objects.filter(**counting), "product_id"),
        components=grouped(components, "sheet_id"),
        law=Law(classified(numbers), names_in_law(numbers)),
        stock=list(StockLine.objects.filter(**counting).select_related("unit")),
        exposures=list(tasks.select_related("task")),
        holders=grouped(TaskHolder.objects.filter(**counting), "task_id"),
        role_functions=list(
            RoleFunction.objects.filter(**counting).select_related("role")
        ),
        appointments=list(FunctionAppointment.objects.filter(**counting)),
    )


def grouped(rows: Iterable[Any], by: str) -> dict[int, list[Any]]:
    """The rows under the key that they have in common."""
    found = defaultdict(list)
    for row in rows:
        found[getattr(row, by)].append(row)
    return dict(found)


def span_of(fact: Any) -> Span:
    """The days of a fact as numbers."""
    return fact.start.toordinal(), fact.end.toordinal()


def _meeting(
    audience: Audience,
    days: Sequence[Span],
    plain: Situation,
    danger: Danger,
    chain: Chain,
) -> Iterator[Way]:
    situation = replace(
        plain, h_code=danger.statements, group=danger.groups, percent=danger.percent
    )
    for first, last in days:
        yield Way(audience, first, last, situation, chain)


def _situation(exposure: Exposure, holder: TaskHolder) -> Situation:
    return Situation(
        process=frozenset({exposure.process} - {""}),
        technique=frozenset({exposure.technique} - {""}),
        part=frozenset({holder.part}),
        way=frozenset({"task"}),
        context=exposure.task.context,
        noise_db=exposure.noise_db,
        peak_pa=exposure.peak_pa,
    )


def _process(exposure: Exposure) -> str:
    """What is met where there is no product: "asbestos-removal", "88.0 dB(A)"."""
    noise = "" if exposure.noise_db is None else f"{exposure.noise_db} dB(A)"
    peak = "" if exposure.peak_pa is None else f"{exposure.peak_pa} Pa"
    return ", ".join(filter(None, (exposure.process, noise, peak)))


def _of_function(
    fact: RoleFunction | FunctionAppointment, audience: Audience, by: str
) -> Way:
    label = " · ".join(filter(None, (fact.function, by)))
    situation = Situation(
        function=frozenset({fact.function}),
        way=frozenset({"function"}),
        context=fact.context,
    )
    first, last = span_of(fact)
    chain = (Step("function", fact.function, label),)
    return Way(audience, first, last, situation, chain)


def _with_product(fact: Any, old: int, new: int) -> Any:
    if fact.product_id != old:
        return fact
    changed = copy(fact)
    changed.product_id = new
    return changed
