"""What changes on a day that is known already: duties, the law, sheets, editions."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from certification.models import Course, HazardFunction
from hazmat.duties.asked import courses_asked
from hazmat.models import (
    Classification,
    Component,
    DerivedHolding,
    ReferenceEdition,
    SafetyDataSheet,
)
from hazmat.reference.statements import parts
from people.models import User

AHEAD = datetime.timedelta(days=90)
"""A sheet that must be reviewed within these days is shown."""


@dataclass(frozen=True, slots=True)
class Coming:
    """From a day on, so many people perform a function: who, through what, and what for."""

    day: datetime.date
    function: HazardFunction
    people: int
    through: Sequence[str]
    who: Sequence[User] = ()
    """Those of them whom the reader sees by name."""

    courses: Sequence[Course] = ()


@dataclass(frozen=True, slots=True)
class Reclassified:
    """A substance that the law classifies otherwise from a day, and our products with it."""

    classification: Classification
    products: Sequence[str]

    @property
    def statements(self) -> list[str]:
        """What it will say, statement by statement."""
        return parts(self.classification.hazard_statements)


@dataclass(frozen=True, slots=True)
class RunsOut:
    """An edition of a regulation that has to be replaced, and how many tables have it."""

    edition: str
    until: datetime.date
    tables: int


@dataclass(frozen=True, slots=True)
class Radar:
    """Everything that is known to come."""

    duties: Sequence[Coming]
    reclassified: Sequence[Reclassified]
    sheets: Sequence[SafetyDataSheet]
    editions: Sequence[RunsOut]


def radar(
    people: QuerySet[User], on: datetime.date, named: QuerySet[User] | None = None
) -> Radar:
    """What comes after a day, as far as these people and our products are concerned."""
    sheets = SafetyDataSheet.objects.filter(
        withdrawn=False, review_due__lte=on + AHEAD
    ).select_related("product")
    return Radar(
        duties=_duties(people, on, User.objects.none() if named is None else named),
        reclassified=_reclassified(on),
        sheets=list(sheets.order_by("review_due", "product__name")),
        editions=_editions(on),
    )


def _duties(
    people: QuerySet[User], on: datetime.date, named: QuerySet[User]
) -> list[Coming]:
    """Functions that begin after the day, by day and function."""
    found: dict[tuple[datetime.date, int], list[DerivedHolding]] = defaultdict(list)
    begin = DerivedHolding.objects.filter(
        holding__withdrawn=False, holding__start__gt=on, holding__person__in=people
    ).select_related("holding__hazard_function")
    for one in begin:
        found[one.holding.start, one.holding.hazard_function_id].append(one)
    courses = courses_asked({function for _day, function in found}, on)
    touched = {one.holding.person_id for those in found.values() for one in those}
    seen = list(named.filter(pk__in=touched).order_by("last_name", "first_name"))
    return [
        Coming(
            day,
            those[0].holding.hazard_function,
            len({one.holding.person_id for one in those}),
            _through(those),
            _among(seen, those),
            courses.get(function, ()),
        )
        for (day, function), those in sorted(found.items())
    ]


def _among(seen: Sequence[User], those: Sequence[DerivedHolding]) -> list[User]:
    people = {one.holding.person_id for one in those}
    return [one for one in seen if one.pk in people]


def _through(those: Sequence[DerivedHolding]) -> list[str]:
    """From product to statement, each chain once."""
    chains = {
        " → ".join(
            step["label"]
            for step in reason["chain"]
            if step["kind"] in {"product", "component", "statement"}
        )
        for one in those
        for reason in one.reasons
    }
    return sorted(chains - {""})


def _editions(on: datetime.date) -> list[RunsOut]:
    found = (
        ReferenceEdition.objects.current()
        .filter(valid_until__lte=on + AHEAD)
        .values_list("edition", "valid_until")
        .annotate(tables=Count("pk"))
        .order_by("valid_until", "edition")
    )
    return [RunsOut(*row) for row in found]


def _reclassified(on: datetime.date) -> list[Reclassified]:
    ours = _products_by_number()
    coming = (
        Classification.objects.current()
        .filter(in_application_from__gt=on)
        .select_related("substance", "edition")
        .prefetch_related("substance__numbers")
        .order_by("in_application_from", "substance__index_no")
    )
    return [
        Reclassified(one, sorted({p for n in _cas(one) for p in ours.get(n, ())}))
        for one in coming
    ]


def _cas(one: Classification) -> list[str]:
    return [
        number.number for number in one.substance.numbers.all() if number.kind == "cas"
    ]


def _products_by_number() -> Mapping[str, set[str]]:
    """The names of products by the CAS number of what is in them."""
    found: dict[str, set[str]] = defaultdict(set)
    rows = Component.objects.exclude(cas_no="").filter(sheet__withdrawn=False)
    for cas, product in rows.values_list("cas_no", "sheet__product__name"):
        found[cas].add(product)
    return found
