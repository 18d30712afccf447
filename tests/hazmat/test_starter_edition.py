"""The starter edition: whole, honest about itself, and equal to the full data."""

import csv
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from hazmat.reference.tables import TABLES as KNOWN
from tests.conftest import FULL_EDITION, ROOT

STARTER = ROOT / "hazmat" / "starter"
TABLES = sorted(path.name for path in STARTER.glob("*.csv"))
Row = dict[str, str]

TABLE_KEYS = {f"{table.name}.csv": table.key or table.columns for table in KNOWN}

NOT_COMPARED = {"manifest.csv", "air_quantity_limits_us49cfr.csv"}
"""The air limits have no key; they are compared by number below."""

OURS: Mapping[tuple[str, str, str], str] = {
    ("un_numbers.csv", "2908/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2910/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2911/1", "carriage_loading"): "a remark, not a code",
    ("un_numbers.csv", "2031/2", "name_nl"): "changed places with the next row",
    ("un_numbers.csv", "2031/3", "name_nl"): "changed places with the row before",
    ("hazard_statements.csv", "H373", "text_en"): "a typing error in the English text",
    ("un_numbers.csv", "3291/1", "name_nl"): "changed places with the next row",
    ("un_numbers.csv", "3291/2", "name_nl"): "changed places with the row before",
    ("adr_mixed_loading.csv", "5.2/5.2+1", "permitted"): "ADR 2025: yes",
    ("adr_mixed_loading.csv", "5.2+1/5.2", "permitted"): "ADR 2025: yes",
    **{
        ("dg_functions.csv", f"air/air_7.{number}", "name_nl"): "no Dutch name there"
        for number in range(1, 11)
    },
    **{
        ("training_rules.csv", rule, "verification"): "looked up since"
        for rule in (
            *("ADR-1.10-SEC", "ADR-8.2-TANK", "ADR-8.2-CL1", "ADR-8.2-CL7"),
            *("ADR-8.2.3", "RID-1.3"),
        )
    },
}
"""Where the full data has a mistake of reading or a gap, and which."""


SHORTENED = {
    "clp_annex_vi.csv",
    "clp_annex_vi_history.csv",
    "cmr_and_sensitisers.csv",
}
"""Where a name of the law may run on for a paragraph, and ours stops before."""

LOOSE = {"proper_shipping_name", "subsidiary_hazards", "text_en"}

WHOLE_BY_NUMBER = (
    "un_numbers.csv",
    "imdg_list.csv",
    "air_quantity_limits_us49cfr.csv",
    "erg_guide_by_un.csv",
    "imdg_segregation_group_members.csv",
)
"""Of a UN number all rows are here, so that nobody takes one for all."""


def rows(folder: Path, table: str) -> list[Row]:
    with (folder / table).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def keyed(folder: Path, table: str) -> dict[str, Row]:
    key = TABLE_KEYS[table]
    return {"/".join(row[column] for column in key): row for row in rows(folder, table)}


def plain(value: str, column: str) -> str:
    """A value without what differs between two readers of one page."""
    if column.startswith("name") or column in LOOSE:
        return re.sub(r"[\s\-–,“”']", "", value).casefold().replace("iz", "is")
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
            theirs = plain(full[key][column], column)
            same = plain(value, column) == theirs
            if table in SHORTENED and column == "name":
                same = theirs.startswith(plain(value, column))
            if not same and (table, key, column) not in OURS:
                differences.append((key, column, value, full[key][column]))
    assert not differences


@pytest.mark.full_edition
@pytest.mark.parametrize("table", WHOLE_BY_NUMBER)
def test_of_a_un_number_all_rows_are_here(table: str):
    ours, full = rows(STARTER, table), rows(FULL_EDITION, table)
    numbers = {row["un_number"] for row in ours}
    facts = {told(row) for row in full if row["un_number"] in numbers}
    assert facts == {told(row) for row in ours}


def told(row: Row) -> tuple[str, ...]:
    """What a row says of its UN number by way of values, names left out."""
    columns = (
        "variant packing_group labels passenger_aircraft_max_net "
        "cargo_aircraft_max_net erg_guide group"
    )
    return (row["un_number"], *(row.get(name, "") for name in columns.split()))


def test_every_statement_that_a_substance_uses_has_its_text():
    known = {row["code"] for row in rows(STARTER, "hazard_statements.csv")}
    for row in rows(STARTER, "clp_annex_vi.csv"):
        codes = f"{row['hazard_statements']};{row['supplemental_statements']}"
        used = {code.split()[0] for code in codes.split(";") if code}
        assert used <= known, row["name"]


def test_every_substance_has_a_dutch_name():
    named = {row["cas_no"] for row in rows(STARTER, "substance_names.csv")}
    for row in rows(STARTER, "clp_annex_vi.csv"):
        number = row["cas_no"].split(";")[0].split(" ")[0]
        assert number == "-" or number in named, row["name"]
