"""What differs between two editions of a table, and how to say it. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from django.utils.translation import gettext as _

Rows = Mapping[str, Mapping[str, str]]

NAMED = 20
"""Of each kind of difference, so many are named."""

NAMING = frozenset({"name", "ec_no", "cas_no", "atp", "celex"})
"""A change of these does not change what a substance is classified as."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value of a row that is there in both editions."""

    key: str
    column: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.key}: {self.column} {self.before or '–'} → {self.after or '–'}"


@dataclass(frozen=True, slots=True)
class Difference:
    """What one edition of a table has that the other has not."""

    table: str
    new: Sequence[str]
    gone: Sequence[str]
    changed: Sequence[Change]
    is_first: bool = False
    """Nothing was there before, so naming all that is new says nothing."""

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.changed)

    @property
    def reclassified(self) -> list[str]:
        """Substances that are classified otherwise than before."""
        if self.table != "clp_annex_vi":
            return []
        keys = (one.key for one in self.changed if one.column not in NAMING)
        return list(dict.fromkeys(keys))

    def words(self) -> Iterator[str]:
        """The difference, one line each, the counts first."""
        rows = len({one.key for one in self.changed})
        yield _("%(table)s: %(new)d new, %(gone)d gone, %(changed)d changed.") % {
            "table": self.table,
            "new": len(self.new),
            "gone": len(self.gone),
            "changed": rows,
        }
        yield from _named("+", () if self.is_first else self.new)
        yield from _named("-", self.gone)
        yield from _named("~", [str(one) for one in self.changed])


def difference(table: str, before: Rows, after: Rows) -> Difference:
    """What is new, gone and changed; the order of rows means nothing."""
    return Difference(
        table,
        [key for key in after if key not in before],
        [key for key in before if key not in after],
        [
            Change(key, column, before[key].get(column, ""), value)
            for key, row in after.items()
            if key in before
            for column, value in row.items()
            if before[key].get(column, "") != value
        ],
        is_first=not before,
    )


def _named(sign: str, keys: Sequence[str]) -> Iterator[str]:
    for key in islice(keys, NAMED):
        yield f"  {sign} {key}"
    if len(keys) > NAMED:
        yield "  " + sign + " " + _("and %(count)d more") % {"count": len(keys) - NAMED}
