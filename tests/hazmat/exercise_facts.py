"""Facts for exercises straight from the files of the starter edition."""

import csv
from functools import cache

from hazmat.exercises.facts import Facts
from hazmat.reference.tables import BY_NAME
from tests.conftest import ROOT

STARTER = ROOT / "hazmat" / "starter"
NAMES = (
    *("un_numbers", "clp_annex_vi", "class_labels", "hazard_identification_numbers"),
    *("adr_mixed_loading", "class1_mixed_loading", "adr_transport_categories"),
    "hazard_statements",
    *("adr_tunnel_codes", "air_segregation"),
)


def rows_of(name: str) -> list[dict[str, str]]:
    with (STARTER / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def starter_facts() -> Facts:
    tables = {
        name: {
            "|".join(row[column] for column in BY_NAME[name].key): row
            for row in rows_of(name)
        }
        for name in NAMES
    }
    return Facts(tables, dict.fromkeys(NAMES, "the starter edition"))
