"""What the units of a learner keep, as weights: one practises with one's own substances."""

import datetime
from collections.abc import Iterator

from django.db.models import QuerySet

from hazmat.models import (
    Component,
    SafetyDataSheet,
    StockLine,
    SubstanceNumber,
)
from hazmat.register.goods import rows_meant
from people.models import Membership, User
from people.organisation import unit_tree

OWN = 5.0
"""So much heavier is a row about something that stands on one's own shelf."""


def stock_weights(person: User, day: datetime.date) -> dict[str, float]:
    """The rows about what the person's units keep, and those above them."""
    units = own_units(person, day)
    kept = StockLine.objects.filter(
        unit__in=units, withdrawn=False, start__lte=day, end__gte=day
    )
    sheets = SafetyDataSheet.objects.filter(
        product__in=kept.values("product"), start__lte=day, withdrawn=False
    )
    inside = Component.objects.filter(sheet__in=sheets)
    known = SubstanceNumber.objects.filter(
        kind=SubstanceNumber.Kind.CAS, number__in=inside.values("cas_no")
    )
    numbers = known.values_list("substance__index_no", flat=True)
    said = {*_codes(sheets, inside)}
    return {
        **dict.fromkeys(_carried(sheets), OWN),
        **{f"clp_annex_vi:{number}": OWN for number in numbers},
        **{f"hazard_statements:{code}": OWN for code in said},
    }


def own_units(person: User, day: datetime.date) -> set[int]:
    """The units of somebody, and those of which they are part: their cupboards too."""
    units = Membership.objects.filter(person=person, start__lte=day, end__gte=day)
    asked, tree = day.toordinal(), unit_tree()
    paths = (tree.path_on(pk, asked) for pk in units.values_list("unit", flat=True))
    return set[int]().union(*paths)


def _carried(sheets: QuerySet[SafetyDataSheet]) -> Iterator[str]:
    """Rows of table A, with their labels and their hazard number."""
    for row in rows_meant(sheets):
        yield f"un_numbers:{row.un_number}|{row.variant}"
        yield from (f"class_labels:{label}" for label in row.label_models)
        if row.hazard_identification_number:
            number = row.hazard_identification_number
            yield f"hazard_identification_numbers:{number}"


def _codes(
    sheets: QuerySet[SafetyDataSheet], inside: QuerySet[Component]
) -> Iterator[str]:
    for text in sheets.values_list("statements", flat=True):
        yield from text.split()
    for text in inside.values_list("statements", flat=True):
        yield from text.split()
