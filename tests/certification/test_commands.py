"""The commands that answer, on the golden organisations."""

import csv
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from openpyxl import load_workbook

from certification.models import StandingSpan
from people.models import User
from tests.oracle import gap_report as second_reading
from tests.oracle import random_days, random_organisation, write_data_set

pytestmark = pytest.mark.django_db
GOLDEN = Path(__file__).parent.parent / "golden"
FREE_TEXT = ("name", "item")


def said(command: str, *options: str) -> str:
    out = io.StringIO()
    call_command(command, *options, stdout=out, stderr=io.StringIO())
    return out.getvalue()


def rows(command: str, *options: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(said(command, *options))))


def without_text(lines: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(
        ({k: v for k, v in line.items() if k not in FREE_TEXT} for line in lines),
        key=lambda line: (line["service_number"], line["item_code"]),
    )


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_every_golden_report_is_given_line_by_line(name: str) -> None:
    said("import_data_set", str(GOLDEN / name))
    for expected in sorted((GOLDEN / name / "expected").glob("*.csv")):
        on, unit = expected.stem.split("_", 1)
        options = ["--on", on] + (["--unit", unit] if unit != "all" else [])
        lines = without_text(rows("gap_report", *options))
        with expected.open(encoding="utf-8", newline="") as file:
            assert lines == list(csv.DictReader(file)), expected.name
    assert said("check_standing") == ""


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_organisations_nobody_wrote_come_in_and_are_reported(
    seed: int, tmp_path: Path
) -> None:
    data = random_organisation(seed)
    write_data_set(tmp_path, data)
    said("import_data_set", str(tmp_path))
    for day in random_days(data, seed, count=3):
        lines = without_text(rows("gap_report", "--on", str(day)))
        assert lines == second_reading(data, day), day


@pytest.fixture
def golden() -> None:
    said("import_data_set", str(GOLDEN / "a"))


DAY = "2024-02-29"


def test_the_report_is_ordered_by_unit_number_and_item(golden) -> None:
    lines = rows("gap_report", "--on", DAY)
    in_tree = ["ROOT", "ROOT0", "ROOT00", "U4", "U40", "U5", "U6", "U3"]
    known = [unit for unit in in_tree if unit in {line["unit_code"] for line in lines}]
    found = list(dict.fromkeys(line["unit_code"] for line in lines))
    assert sorted(found) == sorted(known)
    for unit in found:
        keys = [
            (line["service_number"], line["item_code"])
            for line in lines
            if line["unit_code"] == unit
        ]
        assert keys == sorted(keys)


def test_the_report_ends_its_lines_in_lf_and_always_has_a_header(golden) -> None:
    nothing = said("gap_report", "--on", "1990-01-01")
    assert nothing.startswith("as_of,unit_code,service_number,name,role_code,item_code")
    assert nothing.count("\n") == 1
    assert "\r" not in said("gap_report", "--on", DAY)


def test_statuses_can_be_asked_singly_or_by_what_they_count_as(golden) -> None:
    lines = rows("gap_report", "--on", DAY)
    gaps = [line for line in lines if line["status"] in {"expired", "missing"}]
    assert rows("gap_report", "--on", DAY, "--status", "gap") == gaps
    asked = ["--status", "missing", "--status", "expired"]
    assert rows("gap_report", "--on", DAY, *asked) == gaps


def test_one_item_can_be_asked(golden) -> None:
    lines = rows("gap_report", "--on", DAY, "--item", "A30")
    assert {line["item_code"] for line in lines} == {"A30"}


@pytest.mark.parametrize(
    "options",
    [["--unit", "NOPE"], ["--item", "NOPE"], ["--status", "fine"]],
)
def test_what_is_unknown_is_an_error(golden, options: list[str]) -> None:
    with pytest.raises(CommandError):
        said("gap_report", "--on", DAY, *options)


@pytest.mark.parametrize("day", ["2024-02-30", "29-02-2024", "yesterday"])
def test_a_day_that_is_none_is_wrong_usage(golden, day: str) -> None:
    with pytest.raises(CommandError, match="2026-11-23"):
        said("gap_report", "--on", day)


def test_the_report_can_be_json_and_a_spreadsheet(golden, tmp_path: Path) -> None:
    lines = rows("gap_report", "--on", DAY)
    said("gap_report", "--on", DAY, "--output", str(tmp_path / "gaps.json"))
    assert json.loads((tmp_path / "gaps.json").read_text(encoding="utf-8")) == lines
    said("gap_report", "--on", DAY, "--output", str(tmp_path / "gaps.xlsx"))
    sheet = load_workbook(tmp_path / "gaps.xlsx").active
    assert sheet.max_row == len(lines) + 1


@pytest.mark.parametrize("name", ["gaps.csv", "gaps.json", "gaps.xlsx"])
def test_a_file_that_cannot_be_written_is_told(golden, tmp_path, name) -> None:
    with pytest.raises(CommandError, match="No such file or directory"):
        said("gap_report", "--on", DAY, "--output", str(tmp_path / "no" / name))


def test_the_summary_counts_the_lines_of_the_report(golden) -> None:
    counted: Counter = Counter()
    for line in rows("gap_report", "--on", DAY):
        if line["absent"] == "no":
            counted[line["item_code"]] += 1
    whole = [row for row in rows("gap_summary", "--on", DAY) if not row["unit_code"]]
    assert {
        row["item_code"]: int(row["people"]) for row in whole if row["people"] != "0"
    } == counted


def test_the_summary_of_a_unit_goes_on_with_the_units_below_it(golden) -> None:
    units = [
        row["unit_code"] for row in rows("gap_summary", "--on", DAY, "--unit", "ROOT")
    ]
    assert units[0] == "ROOT"
    assert set(units) <= {"ROOT", "ROOT0", "ROOT00", "U3", "U5"}


def test_the_forecast_of_a_day_is_the_report_of_that_day(golden) -> None:
    forecast = rows(
        "gap_summary", "--on", "2024-01-15", "--by", "month", "--months", "3"
    )
    ends = list(dict.fromkeys(row["as_of"] for row in forecast))
    assert ends == ["2024-01-31", "2024-02-29", "2024-03-31"]
    at_end = [row for row in forecast if row["as_of"] == DAY]
    direct = [row for row in rows("gap_summary", "--on", DAY) if not row["unit_code"]]
    assert at_end == direct


def test_compliance_has_four_decimals_and_is_empty_without_people(golden) -> None:
    for row in rows("gap_summary", "--on", DAY):
        if row["people"] == "0":
            assert row["compliance"] == ""
        else:
            share = int(row["compliant"]) / int(row["people"])
            assert row["compliance"] == f"{share:.4f}"


def test_explain_gives_status_reason_and_next_step(golden) -> None:
    text = said("explain", "110", "A30", "--on", DAY)
    assert text.startswith("110 A30 2024-02-29: grace")
    assert "Q5 (law)" in text


def test_explain_says_so_when_nothing_is_asked(golden) -> None:
    assert "nothing asks this" in said("explain", "110", "A30", "--on", "1990-01-01")


@pytest.mark.parametrize("who", [("NOBODY", "A30"), ("110", "NOTHING")])
def test_explain_knows_neither_unknown_people_nor_items(golden, who) -> None:
    with pytest.raises(CommandError):
        said("explain", *who)


def test_a_changed_span_is_found_and_repaired(golden) -> None:
    victim = User.objects.get(service_number="110")
    StandingSpan.objects.filter(person=victim).update(status="valid")
    for options in ([], ["--repair"]):
        out = io.StringIO()
        with pytest.raises(SystemExit) as stopped:
            call_command("check_standing", *options, stdout=out, stderr=io.StringIO())
        assert stopped.value.code == 1
        assert "110" in out.getvalue()
    assert said("check_standing") == ""


def test_a_rebuild_gives_the_same_spans(golden) -> None:
    before = said("gap_report", "--on", DAY)
    StandingSpan.objects.all().delete()
    said("rebuild_standing")
    assert said("gap_report", "--on", DAY) == before
    assert said("check_standing") == ""


def test_a_past_and_a_future_day_may_be_asked_as_known_now(golden) -> None:
    later = date(2035, 1, 1).isoformat()
    known = ["--known-at", "2099-01-01T00:00:00+00:00"]
    for on in (DAY, later):
        plain = said("gap_report", "--on", on)
        assert said("gap_report", "--on", on, *known) == plain


@pytest.mark.parametrize(
    ("command", "options", "said"),
    [
        ("gap_summary", ["--by", "month", "--months", "0"], "--months: at least 1"),
        ("gap_report", ["--known-at", "yesterday"], "is not an instant"),
        ("import_data_set", ["/no/such/data-set"], "/no/such/data-set"),
    ],
)
def test_what_cannot_be_asked_is_said_with_the_remedy(command, options, said) -> None:
    with pytest.raises(CommandError, match=said):
        call_command(command, *options)
