"""Exercises from the data: repeatable, with one right answer, and right."""

import dataclasses
import random
import re
from collections.abc import Mapping

import pytest
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st

from hazmat.drawings.labels import MODELS
from hazmat.drawings.pictograms import PICTOGRAMS
from hazmat.exercises import GENERATORS
from hazmat.exercises.asking import LackingError
from hazmat.exercises.drilling import seed_for
from hazmat.exercises.facts import Facts, goods_key
from hazmat.exercises.together import verdict
from hazmat.transport.goods import Goods
from hazmat.transport.mixed_loading import loading_tables, mixed_loading
from tests.hazmat.exercise_facts import rows_of, starter_facts

KINDS = sorted(GENERATORS)
seeds = st.integers(min_value=0, max_value=2**31)
quickly = settings(max_examples=40, deadline=None)


@pytest.mark.parametrize("kind", KINDS)
@quickly
@given(seed=seeds)
def test_the_same_seed_asks_the_same(kind: str, seed: int):
    facts = starter_facts()
    assert GENERATORS[kind].make(seed, facts) == GENERATORS[kind].make(seed, facts)


@pytest.mark.parametrize("kind", KINDS)
@quickly
@given(seed=seeds)
def test_exactly_one_answer_is_right_and_none_is_there_twice(kind: str, seed: int):
    exercise = GENERATORS[kind].make(seed, starter_facts())
    keys = [option.key for option in exercise.options]
    assert keys.count(exercise.right) == 1
    assert len(set(keys)) == len(keys)
    for language in ("nl", "en"):
        said = [
            (option.text[language], *option.drawings) for option in exercise.options
        ]
        assert len(set(said)) == len(said)
        assert exercise.text[language]
        assert exercise.explanation[language]


@pytest.mark.parametrize("kind", KINDS)
@quickly
@given(seed=seeds)
def test_a_question_can_be_asked_again_by_its_rows(kind: str, seed: int):
    generator, facts = GENERATORS[kind], starter_facts()
    exercise = generator.make(seed, facts)
    assert generator.ask(exercise.rows, seed, facts) == exercise


@pytest.mark.parametrize("kind", KINDS)
def test_many_seeds_ask_many_questions(kind: str):
    asked = {GENERATORS[kind].make(seed, starter_facts()).rows[0] for seed in range(60)}
    assert len(asked) > 12


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_edition_asks_nothing(kind: str):
    with pytest.raises(LackingError):
        GENERATORS[kind].make(1, Facts({}))


def test_goods_alone_in_the_tables_are_not_asked_apart_from_themselves():
    """Their own two labels make a pair of the table, but a package is no two packages."""
    facts, air = starter_facts(), GENERATORS["hazmat_air"]
    alone = next(
        {key: row} for key, row in facts.goods.items() if row["labels"] == "3;8"
    )
    for seed in range(6):
        with pytest.raises(LackingError):
            air.rows(seed, Facts({**facts.tables, "un_numbers": alone}))


@pytest.mark.parametrize("kind", ["hazmat_air", "hazmat_vehicle"])
@pytest.mark.parametrize("gone", [0, 1])
def test_nothing_is_asked_about_two_goods_of_which_one_is_gone(kind: str, gone: int):
    facts = starter_facts()
    exercise = GENERATORS[kind].make(1, facts)
    lost = exercise.rows[gone].partition(":")[2]
    left = {key: row for key, row in facts.goods.items() if key != lost}
    with pytest.raises(LackingError):
        GENERATORS[kind].ask(
            exercise.rows, 1, Facts({**facts.tables, "un_numbers": left})
        )


def test_nothing_is_asked_about_goods_that_the_air_table_cannot_judge():
    """A cell in words of its own decides nothing: neither answer would be right."""
    facts, air = starter_facts(), GENERATORS["hazmat_air"]
    exercise = air.make(1, facts)
    cells = {f"air_segregation:{key}": key for key in facts.rows("air_segregation")}
    worded = {cells[key] for key in exercise.rows if key in cells}
    assert worded
    table = {
        key: {**row, "segregate": "see the note"} if key in worded else row
        for key, row in facts.rows("air_segregation").items()
    }
    with pytest.raises(LackingError):
        air.ask(exercise.rows, 1, Facts({**facts.tables, "air_segregation": table}))


@pytest.mark.parametrize(
    ("kind", "column", "value"),
    [
        ("hazmat_goods", "labels", ""),
        ("hazmat_goods", "labels", "3;8"),
        ("hazmat_air", "labels", ""),
        ("hazmat_points", "transport_category", ""),
        ("hazmat_tunnel", "tunnel_code", ""),
        ("hazmat_tunnel", "tunnel_code", "B1000C"),
        ("hazmat_plate", "hazard_identification_number", ""),
        ("hazmat_clp", "pictograms", ""),
    ],
)
def test_goods_that_a_new_edition_makes_otherwise_are_asked_about_no_more(
    kind: str, column: str, value: str
):
    facts, generator = starter_facts(), GENERATORS[kind]
    exercise = generator.make(1, facts)
    assert generator.again(exercise.rows, 1, facts) == exercise
    table, _colon, key = exercise.rows[0].partition(":")
    rows = facts.rows(table)
    corrected = {**rows, key: {**rows[key], column: value}}
    now = Facts({**facts.tables, table: corrected})
    assert generator.again(exercise.rows, 1, now) is None
    gone = Facts({**facts.tables, table: {}})
    assert generator.again(exercise.rows, 1, gone) is None


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        ("hazmat_label", "class_labels"),
        ("hazmat_hin", "hazard_identification_numbers"),
    ],
)
def test_a_question_with_one_answer_to_choose_from_is_not_asked(kind: str, table: str):
    facts = starter_facts()
    key = GENERATORS[kind].make(1, facts).right
    alone = Facts({table: {key: facts.rows(table)[key]}})
    with pytest.raises(LackingError):
        GENERATORS[kind].make(1, alone)


@pytest.mark.parametrize("kind", KINDS)
def test_every_drawing_of_a_question_exists(kind: str):
    for seed in range(40):
        exercise = GENERATORS[kind].make(seed, starter_facts())
        drawn = [d for option in exercise.options for d in option.drawings]
        for name in [*drawn, *exercise.drawings]:
            sort, _colon, code = name.partition(":")
            assert sort in {"label", "pictogram", "plate"}
            assert sort == "plate" or code in MODELS or code in PICTOGRAMS


GOODS: Mapping[str, dict[str, str]] = {
    f"un_numbers:{row['un_number']}|{row['variant']}": row
    for row in rows_of("un_numbers")
}


@quickly
@given(seed=seeds)
def test_goods_are_never_prohibited_and_never_ambiguous(seed: int):
    for kind in ("hazmat_goods", "hazmat_plate", "hazmat_vehicle", "hazmat_air"):
        for key in GENERATORS[kind].make(seed, starter_facts()).rows[:2]:
            assert GOODS[key]["carriage_prohibited"] == "0"
            assert GOODS[key]["not_subject_to_adr"] == "0"


@quickly
@given(seed=seeds)
def test_the_label_of_goods_is_that_of_table_a(seed: int):
    exercise = GENERATORS["hazmat_goods"].make(seed, starter_facts())
    row = GOODS[exercise.rows[0]]
    assert exercise.right == row["labels"]
    told = (row["un_number"], row["classification_code"], row["packing_group"])
    for other in GOODS.values():
        if (other["un_number"], other["classification_code"]) == told[:2]:
            assert other["packing_group"] != told[2] or other["labels"] == row["labels"]


@quickly
@given(seed=seeds)
def test_the_plate_shows_the_numbers_of_table_a(seed: int):
    exercise = GENERATORS["hazmat_plate"].make(seed, starter_facts())
    row = GOODS[exercise.rows[0]]
    number, hin = row["un_number"], row["hazard_identification_number"]
    assert exercise.drawings == (f"plate:{hin}:{number}",)
    assert exercise.right == number


@quickly
@given(seed=seeds)
def test_explosives_go_together_as_the_table_says(seed: int):
    exercise = GENERATORS["hazmat_class1"].make(seed, starter_facts())
    _regime, one, other = exercise.rows[0].partition(":")[2].split("|")
    table = {
        (row["group_1"], row["group_2"]): row["permitted"]
        for row in rows_of("class1_mixed_loading")
        if row["regime"] == "ADR 7.5.2.2"
    }
    assert exercise.right == table[one, other] == table[other, one]


@quickly
@given(seed=seeds)
def test_points_are_quantity_times_factor(seed: int):
    exercise = GENERATORS["hazmat_points"].make(seed, starter_facts())
    quantities = [
        int(part.strip().split(" ")[0])
        for part in exercise.text["en"].partition(": ")[2].split("; ")
        if re.match(r"\d+ (kg|kg net|l|kg or l) UN ", part.strip())
    ]
    rows = [GOODS[key] for key in exercise.rows if key in GOODS]
    assert len(quantities) == len(rows) == 3
    factors = {"1": 50, "2": 3, "3": 1, "4": 0}
    note = ["0081", "0082", "0084", "0241", "0331", "0332", "0482", "1005", "1017"]
    total = 0
    for quantity, row in zip(quantities, rows, strict=True):
        if row["transport_category"] == "0":
            assert exercise.right == "never"
            return
        by = 20 if row["un_number"] in note else factors[row["transport_category"]]
        total += quantity * by
    assert exercise.right == f"{total}" + ("!" if total > 1000 else "")


@quickly
@given(seed=seeds)
def test_the_label_of_a_substance_is_that_of_annex_vi(seed: int):
    exercise = GENERATORS["hazmat_clp"].make(seed, starter_facts())
    table = {row["index_no"]: row for row in rows_of("clp_annex_vi")}
    row = table[exercise.rows[0].partition(":")[2]]
    codes, _bar, word = exercise.right.partition("|")
    assert set(codes.split(";")) == set(row["pictograms"].split(";"))
    assert word == row["signal_word"]
    assert not {"GHS06", "GHS07"} <= set(codes.split(";"))


@pytest.mark.parametrize(
    ("substance", "took"),
    [("016-020-00-8", False), ("007-002-00-0", False), ("603-014-00-0", True)],
)
def test_precedence_is_told_only_where_it_took_something_away(
    substance: str, *, took: bool
):
    facts = starter_facts()
    exercise = GENERATORS["hazmat_clp"].ask([f"clp_annex_vi:{substance}"], 1, facts)
    assert ("; " in exercise.explanation["en"]) == took


def test_why_explosives_go_together_on_a_condition_says_the_condition():
    pair = ["class1_mixed_loading:ADR 7.5.2.2|B|D"]
    exercise = GENERATORS["hazmat_class1"].ask(pair, 1, starter_facts())
    assert "so kept apart that no detonation can pass" in exercise.explanation["en"]


def test_what_stands_apart_in_an_aircraft_is_said_in_dutch():
    chosen = (
        GENERATORS["hazmat_air"].make(seed, starter_facts()) for seed in range(40)
    )
    told = [one.explanation for one in chosen]
    assert any("(not 1.4S)" in one["en"] for one in told)
    assert not any("(not 1.4S)" in one["nl"] for one in told)


@quickly
@given(seed=seeds)
def test_statements_and_numbers_say_what_the_tables_say(seed: int):
    for kind, table, column in (
        ("hazmat_statement", "hazard_statements", "text_nl"),
        ("hazmat_hin", "hazard_identification_numbers", "meaning_nl"),
    ):
        exercise = GENERATORS[kind].make(seed, starter_facts())
        row = next(
            row for row in rows_of(table) if exercise.right == next(iter(row.values()))
        )
        assert row[column] in exercise.explanation["nl"]


PAIRS = {
    ("1203", "1090"): "yes",
    ("1203", "0012"): "yes",  # 1.4S goes with anything (note a)
    ("1203", "0255"): "no",  # 1.4B does not
    ("1203", "0081"): "no",
    ("1942", "0081"): "conditional",  # note d
    ("2990", "0333"): "conditional",  # note b
    ("3480", "0333"): "no",
    ("0081", "0029"): "conditional",  # detonators with blasting explosive, note a
    ("0160", "0081"): "yes",
    ("0160", "0029"): "no",
    ("0012", "0029"): "yes",
    ("0074", "0081"): "no",
    ("3221", "0081"): "no",
    ("1072", "1978"): "yes",
    ("3268", "0503"): "conditional",  # note c
}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_what_goes_in_one_vehicle(pair: tuple[str, str]):
    facts = starter_facts()
    one, other = (facts.by_number[number][0] for number in pair)
    assert verdict(one, other, facts) == PAIRS[pair] == verdict(other, one, facts)


def goods_of(row: dict[str, str]) -> Goods:
    names = ("un_number", "adr_class", "hazard_division", "compatibility_group")
    labels = tuple(row["labels"].split(";"))
    return Goods(**{name: row[name] for name in names}, name="", labels=labels)


@pytest.mark.parametrize(
    "pair",
    [
        *(("1203", "0012"), ("2990", "0333"), ("3268", "0503"), ("1942", "0081")),
        *(("0081", "0029"), ("0486", "0081"), ("0486", "0486")),
    ],
    ids="-".join,
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_note_says_the_same_in_exercise_and_calculator(
    pair: tuple[str, str], language: str
):
    """Letter and words stand in one place, and the question cannot drift from the table."""
    facts = starter_facts()
    one, other = (facts.by_number[number][0] for number in pair)
    tables = loading_tables(
        rows_of("adr_mixed_loading"), rows_of("class1_mixed_loading")
    )
    kind = GENERATORS["hazmat_vehicle"]
    exercise = kind.ask([goods_key(row) for row in (one, other)], 1, facts)
    with override(language):
        answer = mixed_loading(goods_of(one), goods_of(other), tables)
        notes = [step.result for step in answer.steps if "(" in step.result]
    assert notes
    assert all(note in exercise.explanation[language] for note in notes)


def test_heavy_rows_are_asked_more_often_and_stay_repeatable():
    generator, facts = GENERATORS["hazmat_label"], starter_facts()
    weights = {"class_labels:8": 60.0}
    asked = [
        generator.make(seed_for(generator, facts, weights, random.Random(n)), facts)
        for n in range(40)
    ]
    assert sum(one.right == "8" for one in asked) > 15
    assert all(generator.make(one.seed, facts) == one for one in asked)


def test_a_corrected_row_changes_what_is_right():
    generator, facts = GENERATORS["hazmat_goods"], starter_facts()
    exercise = generator.make(5, facts)
    key = exercise.rows[0].partition(":")[2]
    goods = dict(facts.rows("un_numbers"))
    other = "8" if exercise.right != "8" else "3"
    for name, row in goods.items():
        if row["un_number"] == goods[key]["un_number"]:
            goods[name] = {**row, "labels": other}
    corrected = dataclasses.replace(facts, tables={**facts.tables, "un_numbers": goods})
    assert generator.ask(exercise.rows, 5, corrected).right == other


def test_wrong_answers_teach():
    """Beside a label stands one of the same class, beside a number its neighbour."""
    facts = starter_facts()
    for seed in range(30):
        exercise = GENERATORS["hazmat_goods"].make(seed, facts)
        same = [o for o in exercise.options if o.key[0] == exercise.right[0]]
        alone = exercise.right[0] in {"3", "8"}
        assert len(same) > 1 or alone
