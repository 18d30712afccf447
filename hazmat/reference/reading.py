"""Reading the small tables of the edition that holds now, each row with its key.

``tables_now`` costs one query for as many tables as are asked. A table that was never
loaded is empty and has no edition; whoever reads it says so.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from django.utils.translation import get_language

from hazmat.models import ReferenceEdition, ReferenceRow
from hazmat.reference.tables import BY_NAME

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableNow:
    """A small table as its current edition has it."""

    name: str
    edition: ReferenceEdition | None = None
    rows: Mapping[str, Row] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows.values())

    def __len__(self) -> int:
        return len(self.rows)

    def find(self, *key: str) -> Row | None:
        """The row with these key values, if the table has it."""
        return self.rows.get(key_of(key))

    @property
    def edition_words(self) -> str:
        """The edition as people read it; empty where nothing was loaded."""
        return str(self.edition) if self.edition else ""


def said(row: Row, stem: str) -> str:
    """The text of a row in the reader's language, in English where there is none."""
    return row.get(f"{stem}_{get_language()}") or row.get(f"{stem}_en", "")


def key_of(values: Iterable[str]) -> str:
    """The key of a row, from the values of its key columns."""
    return "|".join(values)


def tables_now(*names: str) -> dict[str, TableNow]:
    """These tables as they are now; a name that is no table's is a mistake."""
    found: dict[str, list[ReferenceRow]] = {BY_NAME[name].name: [] for name in names}
    rows = ReferenceRow.objects.filter(
        edition__table__in=found,
        edition__state=ReferenceEdition.State.CURRENT,
    ).select_related("edition")
    for row in rows.order_by("edition_id", "number"):
        found[row.edition.table].append(row)
    return {name: _table(name, rows) for name, rows in found.items()}


def table_now(name: str) -> TableNow:
    """One table as it is now."""
    return tables_now(name)[name]


def _table(name: str, rows: Sequence[ReferenceRow]) -> TableNow:
    edition = rows[0].edition if rows else None
    return TableNow(name, edition, {row.key: row.data for row in rows})
