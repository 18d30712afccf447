"""The starter edition: whole, honest about itself, and equal to the full data."""

import csv
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from hazmat.tables import TABLES as KNOWN
from tests.conftest import FULL_EDITION, ROOT

STARTER = ROOT / "hazmat" / "starter"
TABLES = sorted(path.name for path in STARTER.glob("*.csv"))
Row = dict[str, str]

TABLE_KEYS = {f"{table.name}.csv": table.key or table.columns for table in KNOWN}

NOT_COMPARED = {"manifest.csv"}

OURS: Mapping[tuple[str, str, str], str] = {
    ("un_numbers.csv", "2908/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2910/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2911/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2031/2", "name_nl"): "changed places with the next row",
    ("un_numbers.csv", "2031/3", "name_nl"): "changed places with the row before",
    ("un_numbers.csv", "3291/1", "name_nl"): "changed places with the next row",
    ("un_numbers.csv", "3291/2", "name_nl"): "changed places with the row before",
}
"""Where the full data has a mistake of reading, and which."""


def rows(folder: Path, table: str) -> list[Row]:
    with (folder / table).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def keyed(folder: Path, table: str) -> dict[str, Row]:
    key = TABLE_KEYS[table]
    return {"/".join(row[column] for column in key): row for row in rows(folder, table)}


def plain(value: str, column: str) -> str:
    """A value without what differs between two readers of one page."""
    if column.startswith("name"):
        return re.sub(r"[\s\-,]", "", value).casefold()
    return (
        value.replace(" L4BH", ";L4BH")
        .replace(" L10CH", ";L10CH")
        .replace(" LGBV", ";LGBV")
    )


def test_every_table_is_in_the_manifest_with_its_hash():
    manifest = {row["file"]: row for row in rows(STARTER, "manifest.csv")}
    assert sorted(manifest) == sorted(set(TABLES) - {"manifest.csv"})
    for name, row in manifest.items():
        content = (STARTER / name).read_bytes()
        renew = f"{name} was changed; run python make/starter.py"
        assert row["sha256"] == hashlib.sha256(content).hexdigest(), renew
        assert row["rows"] == str(len(rows(STARTER, name))), renew
        assert row["origin"] == "own"
        assert row["edition"], name
        assert row["source"], name


def test_no_row_is_there_twice():
    for table in set(TABLES) - NOT_COMPARED:
        assert len(keyed(STARTER, table)) == len(rows(STARTER, table)), table


def test_the_well_known_rows_are_there():
    numbers = {row["un_number"] for row in rows(STARTER, "un_numbers.csv")}
    known = (
        "1203 1202 0012 0081 1017 2977 3480 3551 1072 1965 2031 1230 1428 1950 1845 "
        "2186 0074 1263 3481 3090 1005 1789 1824 2078 2281 3373 3077 3082"
    )
    assert set(known.split()) <= numbers
    assert len(numbers) >= 250


def test_all_divisions_of_explosives_are_there():
    divisions = {row["hazard_division"] for row in rows(STARTER, "un_numbers.csv")}
    everywhere = {row["division"] for row in rows(STARTER, "hazard_divisions.csv")}
    assert divisions >= everywhere


@pytest.mark.full_edition
@pytest.mark.parametrize("table", sorted(set(TABLES) - NOT_COMPARED))
def test_every_value_is_that_of_the_full_edition(table: str):
    if not (FULL_EDITION / table).exists():
        assert table == "substance_names.csv"
        return
    full, differences = keyed(FULL_EDITION, table), []
    for key, row in keyed(STARTER, table).items():
        assert key in full, f"{table} has no {key}"
        for column, value in row.items():
            same = plain(value, column) == plain(full[key][column], column)
            if not same and (table, key, column) not in OURS:
                differences.append((key, column, value, full[key][column]))
    assert not differences


@pytest.mark.full_edition
def test_of_a_un_number_all_rows_are_here():
    ours, full = keyed(STARTER, "un_numbers.csv"), keyed(FULL_EDITION, "un_numbers.csv")
    numbers = {row["un_number"] for row in ours.values()}
    missing = [
        k for k, r in full.items() if r["un_number"] in numbers and k not in ours
    ]
    assert not missing
