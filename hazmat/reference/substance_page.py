"""What the page of a substance shows: its classification now, to come, and before."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import get_language

from hazmat.models import Classification, Substance, SubstanceNumber
from hazmat.reference.reading import Row, tables_now
from hazmat.reference.statements import Statement, parts, statements

TABLES = (
    *("hazard_statements", "cmr_and_sensitisers", "diisocyanates_entry74"),
    *("limit_values_nl_2017", "limit_values_watchlist", "svhc_candidate_list"),
    "reach_annex_xvii",
)


@dataclass(frozen=True, slots=True)
class Classified:
    """The classification by one adaptation, with its statements in words."""

    row: Classification
    label: Sequence[Statement]
    supplemental: Sequence[Statement]
    other: Sequence[Statement]
    """What classifies the substance and does not stand on the label."""

    @property
    def classes(self) -> list[str]:
        """The hazard classes with their categories."""
        return parts(self.row.hazard_classes)

    @property
    def pictograms(self) -> list[str]:
        """The pictograms of the label."""
        return parts(self.row.pictograms)

    @property
    def limits(self) -> list[str]:
        """Specific concentration limits, M-factors and estimates."""
        return parts(self.row.specific_limits)


@dataclass(frozen=True, slots=True)
class Listed:
    """A table that names the substance, and what it says."""

    table: str
    edition: str
    row: Row


class SubstancePage:
    """A substance in the editions that hold now, as it is on a day."""

    def __init__(self, substance: Substance, on: datetime.date) -> None:
        self.substance, self.on = substance, on
        self._tables = tables_now(*TABLES)
        known = _by_day(substance)
        here = [one for one in known if one.in_application_from <= on]
        later = [one for one in known if one.in_application_from > on]
        self.now = self._classified(here[-1]) if here else None
        self.coming = [self._classified(one) for one in later]
        self.before = [self._classified(one) for one in reversed(here[:-1])]
        numbers = SubstanceNumber.objects.filter(substance=substance)
        self._cas = {one.number for one in numbers if one.kind == "cas"}

    @property
    def listed(self) -> list[Listed]:
        """Every other table that names the substance."""
        return [
            *self._by_index("cmr_and_sensitisers"),
            *self._by_cas("diisocyanates_entry74"),
            *self._by_cas("limit_values_nl_2017"),
            *self._by_cas("limit_values_watchlist"),
            *self._by_cas("svhc_candidate_list"),
            *self._by_cas("reach_annex_xvii"),
        ]

    def _by_index(self, name: str) -> list[Listed]:
        table = self._tables[name]
        row = table.find(self.substance.index_no)
        return [Listed(name, table.edition_words, row)] if row else []

    def _by_cas(self, name: str) -> list[Listed]:
        table = self._tables[name]
        return [
            Listed(name, table.edition_words, row)
            for row in table
            if row["cas_no"] in self._cas
        ]

    def _classified(self, row: Classification) -> Classified:
        texts = {one["code"]: one for one in self._tables["hazard_statements"]}
        language = get_language() or "en"
        label = statements(row.label_hazard_statements, texts, language)
        shown = {one.written for one in label}
        return Classified(
            row,
            label,
            statements(row.supplemental_statements, texts, language),
            [
                one
                for one in statements(row.hazard_statements, texts, language)
                if one.written not in shown
            ],
        )


def classified_on(substance: Substance, on: datetime.date) -> Classification | None:
    """What the substance is classified as on a day."""
    here = [row for row in _by_day(substance) if row.in_application_from <= on]
    return here[-1] if here else None


def _by_day(substance: Substance) -> list[Classification]:
    """What holds from each day, oldest first.

    Several adaptations may apply from one day; the table itself then wins of its history,
    and the later regulation of the earlier one.
    """
    rows = Classification.objects.through_time().filter(substance=substance)
    found: dict[str, Classification] = {}
    for row in sorted(rows.select_related("edition"), key=_order):
        found[row.atp] = row
    return sorted(found.values(), key=_order)


def _order(row: Classification) -> tuple[datetime.date, bool, str]:
    is_newest = row.edition.table == "clp_annex_vi"
    return row.in_application_from, is_newest, row.celex
