"""The story of the demo: believable, reproducible, and true to the rules."""

import datetime
from collections import Counter, defaultdict
from itertools import pairwise

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.management import CommandError, call_command

from lms.demo.accounts import accounts
from lms.demo.cast import RECRUITS
from lms.demo.catalogue import SAFETY
from lms.demo.diary import Diary, key_of
from lms.demo.duties import DUTIES
from lms.demo.story import story
from lms.demo.structure import ROOT, UNITS, company_of
from people.tree import Tree
from tests.certification.from_files import Organisation
from tests.lms.told import as_now_known
from tests.oracle import gap_report

ON = datetime.date(2026, 11, 24)
COMPLIANT = {"valid", "expiring", "exempt", "waived"}
GAPS = {"expired", "missing"}
LEDGER = ("completions", "revocations", "derogations")


@pytest.fixture(scope="module")
def deliveries():
    return story(persons=400, seed=1, on=ON)


@pytest.fixture(scope="module")
def data(deliveries):
    return as_now_known(deliveries)


@pytest.fixture(scope="module")
def lines(data):
    return Organisation(data).lines_on(ON)


def in_force(row, day=ON):
    text = day.isoformat()
    return (
        row.get("withdrawn") != "yes"
        and (row["start"] or text) <= text
        and (row["end"] or text) >= text
    )


def test_the_same_seed_tells_the_same_story():
    first, again = (story(persons=60, seed=7, on=ON) for _ in range(2))
    assert first == again


def test_another_seed_tells_another_story():
    assert story(persons=60, seed=7, on=ON) != story(persons=60, seed=8, on=ON)


@pytest.mark.parametrize("persons", [40, 41, 150, 400])
def test_there_are_exactly_as_many_people_as_asked(persons: int):
    told = as_now_known(story(persons=persons, seed=3, on=ON))
    assert len({row["service_number"] for row in told["people"]}) == persons


@pytest.mark.parametrize(
    "on", [datetime.date(2024, 2, 29), datetime.date(2025, 3, 1), ON]
)
def test_it_lasts_five_years_and_ends_the_day_before(on: datetime.date):
    days = [delivery.day for delivery in story(persons=40, seed=1, on=on)]
    assert days == sorted(set(days))
    assert days[0] == on.replace(year=on.year - 5, day=1)
    assert days[-1] <= on - datetime.timedelta(days=1)


def test_evidence_is_never_written_twice(deliveries):
    written = Counter(
        (file, key_of(file, row))
        for delivery in deliveries
        for file in LEDGER
        for row in delivery.rows.get(file, ())
    )
    assert max(written.values()) == 1


def test_every_delivery_names_only_what_was_delivered_by_then(deliveries):
    people, units = set(), set()
    for delivery in deliveries:
        rows = defaultdict(list, delivery.rows)
        units |= {row["code"] for row in rows["units"]}
        people |= {row["service_number"] for row in rows["people"]}
        for file in ("appointments", "absences", "completions", "function_holdings"):
            assert {row["service_number"] for row in rows[file]} <= people
        assert {row["unit_code"] for row in rows["appointments"]} <= units


def test_nothing_is_followed_before_its_version_or_after_its_end(data):
    released = defaultdict(list)
    for row in data["course_versions"]:
        released[row["course_code"]].append(
            (row["released_on"], int(row["version"]), row["retired_on"])
        )
    for row in data["completions"]:
        known = [v for v in released[row["course_code"]] if v[0] <= row["completed_on"]]
        retired_on = max(known)[2]
        assert not retired_on or row["completed_on"] < retired_on
        assert row["completed_on"] < ON.isoformat()


def test_nobody_has_two_primary_appointments_at_once(data):
    spans = defaultdict(list)
    for row in data["appointments"]:
        if row["primary"] == "yes" and row["withdrawn"] != "yes":
            span = (row["start"], row["end"] or "9999-12-31")
            spans[row["service_number"]].append(span)
    for person in spans.values():
        ordered = sorted(person)
        assert all(first <= last for first, last in ordered)
        assert all(a[1] < b[0] for a, b in pairwise(ordered))


def test_appointments_lie_within_the_days_of_their_unit(data):
    ends = {row["code"]: row["end"] for row in data["units"] if row["end"]}
    for row in data["appointments"]:
        closed = ends.get(row["unit_code"])
        assert not closed or (row["end"] or "9999-12-31") <= closed


def test_nobody_follows_anything_while_away(data):
    away = defaultdict(list)
    for row in data["absences"]:
        away[row["service_number"]].append((row["start"], row["end"] or "9999-12-31"))
    assert not [
        row
        for row in data["completions"]
        for first, last in away[row["service_number"]]
        if first <= row["completed_on"] <= last
    ]


def test_dangerous_work_is_done_by_who_is_there(data):
    spans = defaultdict(list)
    for row in data["appointments"]:
        key = row["service_number"], row["unit_code"]
        spans[key].append((row["start"], row["end"] or "9999-12-31"))
    for row in data["function_holdings"]:
        assert row["reason"]
        assert any(
            first <= row["start"] <= (row["end"] or last) <= last
            for first, last in spans[row["service_number"], row["unit_code"]]
        )


def test_what_is_written_again_in_a_week_counts_once():
    monday = datetime.date(2026, 11, 16)
    diary = Diary(monday - datetime.timedelta(7), monday + datetime.timedelta(9))
    for day, name in enumerate(("Stafgroep", "Staf", "Stafcompagnie")):
        row = {"code": "S", "name": name}
        diary.write(monday + datetime.timedelta(day * 4), "units", row)
    delivered = [(one.day.isoformat(), one.rows) for one in diary.deliveries()]
    assert [(day, rows["units"][0]["name"]) for day, rows in delivered] == [
        ("2026-11-20", "Staf"),
        ("2026-11-25", "Stafcompagnie"),
    ]


def test_a_row_has_no_column_that_its_file_has_not():
    diary = Diary(ON, ON)
    with pytest.raises(ValueError, match="nickname"):
        diary.write(ON, "units", {"code": "S", "nickname": "Staf"})


def test_the_brigade_is_a_tree_of_four_levels(data):
    codes = {row["code"]: at for at, row in enumerate(data["units"])}
    units = [
        (codes[r["code"]], r["code"], codes.get(r["parent_code"]))
        for r in data["units"]
    ]
    tree = Tree(units)
    assert len(units) >= 20
    assert max(len(tree.path_on(unit, ON.toordinal())) for unit, _, _ in units) == 4
    assert {ROOT, "A", "A.1", "A.10", "B"} <= codes.keys()


def test_everything_that_the_rules_know_happens(data):
    categories = {row["category"] for row in data["appointments"]}
    assert categories == {"military", "civilian", "reservist", "hired"}
    assert any(row["withdrawn"] == "yes" for row in data["appointments"])
    assert any(row["successor_code"] for row in data["units"])
    assert any(row["retired_on"] for row in data["course_versions"])
    assert any(row["expires_with"] for row in data["courses"])
    assert any(row["month_end"] == "yes" for row in data["courses"])
    assert any(row["minimum"] == "2" for row in data["curriculum_items"])
    assert any(row["service_number"] for row in data["requirements"])
    assert any(row["start"] > ON.isoformat() for row in data["requirements"])
    assert {row["kind"] for row in data["waivers"]} == {"waiver", "exemption"}
    assert any(not row["approved_by"] for row in data["waivers"])
    for file in ("unit_moves", "equivalences", "derogations", "revocations"):
        assert data[file], file


def test_every_requirement_names_its_basis():
    assert all(duty.basis for duty in DUTIES)


def test_an_officer_wears_two_hats(data):
    hats = [
        row
        for row in data["appointments"]
        if row["service_number"] == "100009" and in_force(row)
    ]
    assert {(row["unit_code"], row["primary"]) for row in hats} == {
        ("A.10", "yes"),
        ("G", "no"),
    }


def test_fourteen_people_spray_in_the_paint_shop_one_of_them_besides(data):
    painters = [
        row
        for row in data["appointments"]
        if row["role_code"] == "spuiter" and in_force(row)
    ]
    assert {row["unit_code"] for row in painters} == {"C.2.1"}
    assert Counter(row["primary"] for row in painters) == {"yes": 13, "no": 1}


def test_who_leaves_the_paint_shop_before_long_is_followed_by_somebody(data):
    coming = datetime.date(2027, 2, 1)
    painters = [
        row
        for row in data["appointments"]
        if row["role_code"] == "spuiter" and in_force(row, coming)
    ]
    assert len(painters) == 14


def test_most_lines_are_in_order_and_not_all(lines):
    share = sum(line["status"] in COMPLIANT for line in lines) / len(lines)
    assert 0.85 <= share <= 0.92


def test_every_status_is_to_be_seen(lines):
    assert {line["status"] for line in lines} == {
        *COMPLIANT,
        *GAPS,
        "grace",
        "due",
        "paused",
    }


def test_every_company_has_a_few_gaps(data, lines):
    units = {
        row["service_number"]: row["unit_code"]
        for row in data["appointments"]
        if row["primary"] == "yes" and in_force(row)
    }
    found = defaultdict(list)
    for line in lines:
        unit = company_of(units[line["service_number"]])
        found[unit].append(line["status"] in GAPS)
    companies = [code for code, _, kind, _ in UNITS if kind == "compagnie"]
    for company in companies:
        assert 0 < sum(found[company]) < 0.25 * len(found[company]), company


def test_the_first_recruit_is_too_late_and_the_second_nearly(lines):
    of = {
        (line["service_number"], line["item_code"]): line
        for line in lines
        if line["service_number"] in RECRUITS
    }
    first, second = (of[number, "BASIS.VEILIG"] for number in RECRUITS)
    assert first["status"] == "missing"
    assert second["status"] == "due"
    assert (
        ON < datetime.date.fromisoformat(second["due"]) <= ON + datetime.timedelta(14)
    )


def test_a_recruit_has_a_certificate_and_not_the_safety_course(data):
    for recruit in RECRUITS:
        done = {
            row["course_code"]
            for row in data["completions"]
            if row["service_number"] == recruit
        }
        assert done
        assert SAFETY not in done


def test_the_oracle_reads_the_same_as_the_engine():
    told = as_now_known(story(persons=40, seed=2, on=ON))
    shown = ("service_number", "item_code", "status", "due", "valid_until", "gap_since")

    def read(rows):
        return sorted(tuple(row[name] for name in shown) for row in rows)

    assert read(Organisation(told).lines_on(ON)) == read(gap_report(told, ON, None))


def test_there_are_accounts_of_every_kind_in_five_units():
    made = accounts()
    assert {account.role for account in made} == {
        *("recruit", "instructor", "coordinator", "commander", "deputy"),
        *("administrator", "safety-specialist", "inspector"),
    }
    commanded = {one.unit for one in made if one.role == "commander"}
    assert commanded == {ROOT, "A", "A.1", "A.10", "B"}
    assert len({account.password for account in made}) == len(made)
    for account in made:
        validate_password(account.password)


def test_the_demo_is_not_seeded_on_a_day_that_is_none() -> None:
    with pytest.raises(CommandError, match="'tomorrow' is not a day"):
        call_command("seed_demo", "--on", "tomorrow")
