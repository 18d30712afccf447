"""What the page of a UN number shows: every row of it, by road, rail, sea and air."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import Http404
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from hazmat.models import AirLimit, ReferenceEdition, SeaEntry, UNEntry
from hazmat.reference.reading import TableNow, said, tables_now
from hazmat.transport.package_marks import Mark, marks_of
from hazmat.transport.security import HighConsequence, high_consequence
from hazmat.transport.small_quantities import excepted_in_words, limit_in_words
from hazmat.transport.tunnels import code_in_words, tunnel_codes

COLUMNS = (
    *(("adr_class", "3a"), ("classification_code", "3b"), ("packing_group", "4")),
    *(("labels", "5"), ("special_provisions", "6"), ("limited_quantity", "7a")),
    *(("excepted_quantity", "7b"), ("packing_instructions", "8")),
    *(("packing_provisions", "9a"), ("mixed_packing_provisions", "9b")),
    *(
        ("portable_tank_instructions", "10"),
        ("tank_code", "12"),
        ("tank_vehicle", "14"),
    ),
    *(("transport_category", "15"), ("tunnel_code", "15"), ("carriage_packages", "16")),
    *(
        ("carriage_bulk", "17"),
        ("carriage_loading", "18"),
        ("carriage_operation", "19"),
    ),
    ("hazard_identification_number", "20"),
)
"""The columns of table A that are shown, each with its number."""

FIELDS = {field.name: field for field in UNEntry._meta.concrete_fields}

TABLES = (
    *("class_labels", "adr_transport_categories", "adr_tunnel_codes"),
    *("hazard_identification_numbers", "class1_compatibility_groups"),
    *("adr_high_consequence_goods", "erg_guide_by_un", "erg_guides", "ems_schedules"),
    *("hazard_divisions", "imdg_segregation_groups"),
)


@dataclass(frozen=True, slots=True)
class Value:
    """One value: its heading, the column it stands in, and what it means."""

    heading: str
    column: str
    text: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of table A, explained."""

    entry: UNEntry
    values: Sequence[Value]
    labels: Sequence[tuple[str, str]]
    """The labels on the package: model and name."""
    security: Sequence[HighConsequence]

    @property
    def code(self) -> str:
        """What an explosive writes on its label, such as 1.1D."""
        goods = self.entry.goods
        return goods.explosive_code if goods.is_explosive else ""

    @property
    def marks(self) -> list[Mark]:
        """Which marks its packages may bear besides labels."""
        return marks_of(self.entry.goods)

    @property
    def told_apart(self) -> str:
        """What tells this row from the others of its number."""
        return self.entry.goods.told_apart


@dataclass(frozen=True, slots=True)
class SeaRow:
    """A row of the IMDG list, with the names of its schedules and groups."""

    entry: SeaEntry
    schedules: str
    groups: str


class UNPage:
    """A UN number in the editions that hold now."""

    def __init__(self, un_number: str) -> None:
        entries = UNEntry.objects.current().filter(un_number=un_number)
        self.un_number = un_number
        self.entries = list(entries.select_related("edition").order_by("variant"))
        if not self.entries:
            raise Http404
        self._tables = tables_now(*TABLES)
        self._tunnels = tunnel_codes(self._tables["adr_tunnel_codes"])
        self.edition = self.entries[0].edition
        self.rows = [self._row(entry) for entry in self.entries]

    @property
    def name(self) -> str:
        """The name of the first row, in the reader's language."""
        return self.entries[0].name

    @property
    def names(self) -> list[str]:
        """Every name, in both languages."""
        both = [n for one in self.entries for n in (one.name_nl, one.name_en)]
        return list(dict.fromkeys(both))

    @property
    def sea(self) -> list[SeaRow]:
        """By sea, as the IMDG Code has it."""
        rows = SeaEntry.objects.filter(
            un_number=self.un_number, edition__state=ReferenceEdition.State.CURRENT
        )
        return [self._sea_row(row) for row in rows.select_related("edition")]

    @property
    def air(self) -> list[AirLimit]:
        """By air, as the United States have it."""
        rows = AirLimit.objects.filter(
            un_number=self.un_number, edition__state=ReferenceEdition.State.CURRENT
        )
        return list(rows.select_related("edition"))

    @property
    def guides(self) -> list[tuple[str, str]]:
        """The guides of the Emergency Response Guidebook, number and title."""
        titles = self._tables["erg_guides"]
        found = [
            row["erg_guide"]
            for row in self._tables["erg_guide_by_un"]
            if row["un_number"] == self.un_number
        ]
        return [(g, (titles.find(g) or {}).get("title_en", "")) for g in found]

    @property
    def guide_edition(self) -> str:
        """Of which guidebook the guides are."""
        return self._tables["erg_guide_by_un"].edition_words

    def _row(self, entry: UNEntry) -> Row:
        values = [
            Value(
                capfirst(str(FIELDS[name].verbose_name)),
                column,
                str(getattr(entry, name)).replace(";", ", "),
                self._meaning(name, entry),
            )
            for name, column in COLUMNS
        ]
        security = high_consequence(
            entry.goods, self._tables["adr_high_consequence_goods"]
        )
        return Row(entry, values, list(self._labels(entry)), security)

    def _labels(self, entry: UNEntry) -> Iterator[tuple[str, str]]:
        table = self._tables["class_labels"]
        for model in entry.label_models:
            row = table.find(model)
            yield model, said(row, "name") if row else ""

    def _meaning(self, name: str, entry: UNEntry) -> str:
        text = str(getattr(entry, name))
        match name:
            case "limited_quantity":
                return limit_in_words(text)
            case "excepted_quantity":
                return excepted_in_words(text)
            case "transport_category":
                return self._category_in_words(text)
            case "tunnel_code":
                return code_in_words(self._tunnels.get(text))
            case "hazard_identification_number":
                return _meaning_of(self._tables["hazard_identification_numbers"], text)
            case "adr_class":
                row = self._tables["hazard_divisions"].find(entry.hazard_division)
                return said(row, "name") if row else ""
        return ""

    def _category_in_words(self, category: str) -> str:
        if not category:
            return _("none in this edition, so no exemption by 1.1.3.6")
        row = self._tables["adr_transport_categories"].find(category)
        if row is None or category == "0":
            return _("never exempt by 1.1.3.6") if category == "0" else ""
        if not row["max_quantity_per_transport_unit"]:
            return _("counts for nothing in the sum of 1.1.3.6")
        return _("at most %(limit)s kg or l on a transport unit; factor %(factor)s") % {
            "limit": row["max_quantity_per_transport_unit"],
            "factor": row["factor"],
        }

    def _sea_row(self, entry: SeaEntry) -> SeaRow:
        codes = [entry.ems_fire, entry.ems_spill]
        schedules = [_named(self._tables["ems_schedules"], code) for code in codes]
        groups = [
            _named(self._tables["imdg_segregation_groups"], code)
            for code in entry.segregation_groups.split(";")
        ]
        return SeaRow(entry, _joined(schedules), _joined(groups))


def _named(table: TableNow, code: str) -> str:
    row = table.find(code)
    return f"{code} ({said(row, 'name')})" if row else code


def _joined(texts: Sequence[str]) -> str:
    return ", ".join(text for text in texts if text)


def _meaning_of(table: TableNow, code: str) -> str:
    row = table.find(code)
    return said(row, "meaning") if row else ""
