"""The note about one load by road: points, mixed loading and tunnels together."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from hazmat.explaining import Explained, Verdict
from hazmat.reference.reading import tables_now
from hazmat.transport.goods import Goods
from hazmat.transport.loads import LoadLine, categories
from hazmat.transport.mixed_loading import loading_tables, pairs_of_load
from hazmat.transport.points import Points, points
from hazmat.transport.tunnel_of_load import LoadTunnels, tunnels_of_load
from hazmat.transport.tunnels import tunnel_codes

TABLES = (
    *("adr_transport_categories", "adr_mixed_loading", "class1_mixed_loading"),
    "adr_tunnel_codes",
)


@dataclass(frozen=True, slots=True)
class LoadNote:
    """What an inspector would write about a load."""

    points: Points
    tunnels: LoadTunnels
    pairs: Sequence[tuple[Goods, Goods, Explained]]

    @property
    def apart(self) -> int:
        """How many pairs may not lie together, or are not known to."""
        bad = (Verdict.NO, Verdict.UNKNOWN)
        return sum(answer.verdict in bad for _one, _other, answer in self.pairs)


def load_note(lines: Sequence[LoadLine], limited_gross_kg: Decimal | None) -> LoadNote:
    """Judge a load with the tables that hold now; one query."""
    tables = tables_now(*TABLES)
    counted = points(lines, categories(tables["adr_transport_categories"]))
    together = loading_tables(
        tables["adr_mixed_loading"],
        tables["class1_mixed_loading"],
        edition=tables["adr_mixed_loading"].edition_words,
    )
    return LoadNote(
        counted,
        tunnels_of_load(
            lines,
            tunnel_codes(tables["adr_tunnel_codes"]),
            is_exempt=counted.is_exempt,
            limited_gross_kg=limited_gross_kg or Decimal(0),
        ),
        pairs_of_load([one.goods for one in lines if not one.is_small], together),
    )
