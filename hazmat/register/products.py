"""What the page of a product shows: its sheets, what is in it, and whom it reaches."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from certification.models import HazardFunction
from hazmat.duties.classified import Classified, classified, statements_in
from hazmat.duties.contents import counting
from hazmat.models import (
    Component,
    Product,
    SafetyDataSheet,
    SheetPaper,
    StockLine,
    Task,
)
from hazmat.reference.group_entries import GroupEntry, groups_named
from hazmat.register.sight import derived_through
from people.calendar import Day
from people.days import ALWAYS
from people.models import Unit, User


@dataclass(frozen=True, slots=True)
class Statements:
    """Hazard statements from a day on; no day where they count already."""

    codes: Sequence[str]
    start: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Ingredient:
    """A component with what its supplier says of it, and what the law says and will say."""

    component: Component
    supplier: Sequence[str]
    law: Sequence[Statements]
    escapes: Sequence[str] = ()
    """The notes of the law by which a supplier may show that it is no carcinogen."""
    groups: Sequence[GroupEntry] = ()
    """Groups of the law that its name reads like, where its number is in no list."""


@dataclass(frozen=True, slots=True)
class Given:
    """A hazard function that a product gives to so many people from a day on."""

    function: HazardFunction
    start: datetime.date | None
    people: frozenset[int]


@dataclass(frozen=True, slots=True)
class SheetInTime:
    """A sheet, and whether it counts today, did, or will."""

    sheet: SafetyDataSheet
    first: datetime.date | None
    counts: bool
    is_to_come: bool
    papers: Sequence[SheetPaper] = ()


def called(products: QuerySet[Product], words: str) -> QuerySet[Product]:
    """Those whose name, code or supplier has these words, or that hold this CAS number."""
    asked = words.strip()
    if not asked:
        return products
    parts = Component.objects.filter(
        Q(cas_no=asked) | Q(name__icontains=asked), sheet__withdrawn=False
    )
    return products.filter(
        Q(name__icontains=asked)
        | Q(code__iexact=asked)
        | Q(supplier__icontains=asked)
        | Q(ufi__iexact=asked)
        | Q(pk__in=parts.values("sheet__product"))
    )


def sheets_of(product: Product, day: datetime.date) -> list[SheetInTime]:
    """All sheets that were not withdrawn, the latest first."""
    asked = day.toordinal()
    found = [
        SheetInTime(
            sheet,
            None if sheet.start == ALWAYS else sheet.start,
            counts=first <= asked <= last,
            is_to_come=first > asked,
            papers=list(sheet.papers.all()),
        )
        for sheet, (first, last) in counting(
            product.sheets.filter(withdrawn=False).prefetch_related("papers")
        )
    ]
    return list(reversed(found))


def ingredients(sheet: SafetyDataSheet, day: datetime.date) -> list[Ingredient]:
    """What section 3 of a sheet names, beside the law of that day and later."""
    components = list(sheet.components.all())
    law = classified({one.cas_no for one in components} - {""})
    return [
        Ingredient(
            one,
            sorted(statements_in(one.statements)),
            list(_through(law.get(one.cas_no, {}), day.toordinal())),
            _escapes(law.get(one.cas_no, {}), day.toordinal()),
            () if one.cas_no in law else groups_named(one.name),
        )
        for one in components
    ]


def _escapes(entries: Mapping[int, Sequence[Classified]], day: Day) -> Sequence[str]:
    """The notes of that day by which a supplier may show that it is no carcinogen."""
    there = [one for known in entries.values() for one in known if one.last >= day]
    return sorted({note for one in there if one.first <= day for note in one.escapes})


def _through(
    entries: Mapping[int, Sequence[Classified]], day: Day
) -> Iterator[Statements]:
    """What all entries with a CAS number say together: on the day, and after it."""
    spans = [one for known in entries.values() for one in known if one.last >= day]
    said: frozenset[str] = frozenset()
    for first in sorted({max(one.first, day) for one in spans}):
        on_it = [one.statements for one in spans if one.first <= first <= one.last]
        codes = frozenset().union(*on_it)
        if codes != said:
            since = None if first == day else datetime.date.fromordinal(first)
            yield Statements(sorted(codes), since)
        said = codes


def kept_in(units: QuerySet[Unit], product: Product, day: datetime.date) -> list[Any]:
    """Where it lies now or will lie, of the units that the reader sees."""
    lines = StockLine.objects.filter(product=product, withdrawn=False, end__gte=day)
    found = lines.filter(unit__in=units).select_related("unit", "role")
    return list(found.order_by("unit__code", "start"))


def given_by(
    product: Product, units: QuerySet[Unit], day: datetime.date
) -> list[Given]:
    """Which functions it gives to how many people, through these units only."""
    within = _places(product, units)
    found: dict[tuple[HazardFunction, int], datetime.date] = {}
    for derived in derived_through(product):
        days = list(_days(derived.reasons, product.code, within, day))
        if days:
            key = (derived.holding.hazard_function, derived.holding.person_id)
            found[key] = min(*days, found.get(key, days[0]))
    return _together(found, day)


def _places(product: Product, units: QuerySet[Unit]) -> set[tuple[str, str]]:
    """The steps of a reason with which it lies in these units."""
    lines = StockLine.objects.filter(product=product, unit__in=units)
    tasks = Task.objects.filter(exposures__product=product, unit__in=units)
    return {("stock", str(pk)) for pk in lines.values_list("pk", flat=True)} | {
        ("task", code) for code in tasks.values_list("code", flat=True)
    }


def _days(
    reasons: Iterable[Any], code: str, within: Collection[Any], day: datetime.date
) -> Iterator[datetime.date]:
    """The first days of the reasons that still hold and go by this product and place."""
    for reason in reasons:
        steps = {(step["kind"], step["key"]) for step in reason["chain"]}
        goes_by = ("product", code) in steps and not steps.isdisjoint(within)
        if goes_by and reason["until"] >= day.isoformat():
            yield datetime.date.fromisoformat(reason["from"])


def _together(
    found: Mapping[tuple[HazardFunction, int], datetime.date], day: datetime.date
) -> list[Given]:
    by_start: dict[tuple[HazardFunction, datetime.date], set[int]] = defaultdict(set)
    for (function, person), start in found.items():
        by_start[function, max(start, day)].add(person)
    ordered = sorted(by_start.items(), key=lambda pair: (pair[0][0].code, pair[0][1]))
    return [
        Given(function, None if start == day else start, frozenset(people))
        for (function, start), people in ordered
    ]


def named(given: Sequence[Given], seen: QuerySet[User]) -> list[User]:
    """Of whom it reaches those whom the reader sees by name."""
    reached = frozenset().union(*(one.people for one in given)) if given else ()
    return list(seen.filter(pk__in=reached).order_by("last_name", "first_name"))
