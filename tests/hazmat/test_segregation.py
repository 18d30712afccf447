"""Segregation in aircraft and on ships."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import air_segregation, air_table
from hazmat.transport.goods import Goods
from hazmat.transport.sea_segregation import (
    SeaGoods,
    SeaTables,
    sea_segregation,
    sea_tables,
)
from tests.hazmat.starter import starter_rows

AIR = air_table(starter_rows("air_segregation"))
SEA = sea_tables(starter_rows("imdg_segregation"), starter_rows("class1_mixed_loading"))


def air(number: str, *labels: str, code: str = "") -> Goods:
    return Goods(
        number, "X", "1" if code else "", code[:3], code, code[3:], labels=labels
    )


PETROL = air("1203", "3")


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (PETROL, air("1942", "5.1"), Verdict.CONDITIONAL),
        (air("1361", "4.2"), air("1942", "5.1"), Verdict.CONDITIONAL),
        (air("1428", "4.3"), air("1789", "8"), Verdict.CONDITIONAL),
        (PETROL, air("1789", "8"), Verdict.YES),
        (PETROL, air("3480", "9A"), Verdict.CONDITIONAL),
        (PETROL, air("3090", "9A"), Verdict.CONDITIONAL),
        (PETROL, air("3481", "9A"), Verdict.YES),
        (PETROL, air("2810", "6.1"), Verdict.YES),
        (PETROL, air("0012", "1.4", code="1.4S"), Verdict.YES),
        (PETROL, air("0161", "1", code="1.3C"), Verdict.CONDITIONAL),
        (
            air("0255", "1.4", code="1.4B"),
            air("0161", "1", code="1.3C"),
            Verdict.CONDITIONAL,
        ),
        (air("1295", "4.3", "3", "8"), air("1789", "8"), Verdict.CONDITIONAL),
        (air("3537"), PETROL, Verdict.UNKNOWN),
    ],
)
def test_labels_decide_what_stands_apart_in_an_aircraft(
    one: Goods, other: Goods, wanted: Verdict
):
    assert air_segregation(one, other, AIR).verdict is wanted
    assert air_segregation(other, one, AIR).verdict is wanted


def test_the_table_of_the_air_is_symmetric():
    for (a, b), cell in AIR.cells.items():
        assert AIR.cells[b, a] == cell, (a, b)


def sea(number: str, imdg_class: str, **values: object) -> SeaGoods:
    return SeaGoods(number, "X", imdg_class, **values)


def level(one: SeaGoods, other: SeaGoods) -> int | None:
    return sea_segregation(one, other, SEA).level


HYDROCHLORIC = sea("1789", "8", codes=("SG36", "SG49"), groups=("SGG1",))
LYE = sea("1824", "8", codes=("SG35",), groups=("SGG18",))


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (sea("1203", "3"), sea("1942", "5.1"), 2),
        (sea("1203", "3"), sea("1789", "8"), 0),
        (sea("1203", "3"), sea("0081", "1.1D"), 4),
        (sea("1203", "3"), sea("0012", "1.4S"), 2),
        (sea("1230", "3", subsidiary=("6.1",)), sea("1942", "5.1"), 2),
        (sea("1428", "4.3"), sea("1789", "8"), 1),
    ],
)
def test_the_table_of_classes_counts_for_every_hazard(
    one: SeaGoods, other: SeaGoods, wanted: int
):
    assert level(one, other) == wanted
    assert level(other, one) == wanted


def test_acids_and_alkalis_are_separated_by_column_16b():
    answer = sea_segregation(HYDROCHLORIC, LYE, SEA)
    assert answer.level == 2
    assert {step.article for step in answer.explained.steps} == {
        "IMDG 7.2.4",
        "IMDG 3.2 (16b), 7.2.8",
    }


def test_column_16b_takes_precedence_for_the_class_that_it_names():
    stricter = sea("9001", "3", codes=("SG17",))
    milder = sea("9002", "3", codes=("SG10",))
    oxidiser = sea("1942", "5.1")
    assert level(stricter, oxidiser) == 2
    assert level(milder, oxidiser) == 1


def test_goods_are_segregated_as_if_they_were_of_another_class():
    as_flammable = sea("9003", "9", codes=("SG5",))
    assert level(as_flammable, sea("1942", "5.1")) == 2


def test_column_16b_holds_among_explosives_too():
    chlorate = sea("0083", "1.1D", codes=("SG28",))
    ammonium = sea("0222", "1.1D", codes=("SG27",), groups=("SGG2",))
    answer = sea_segregation(chlorate, ammonium, SEA)
    assert answer.level == 2
    assert answer.explained.verdict is Verdict.CONDITIONAL
    assert [step.article for step in answer.explained.steps] == [
        "IMDG 7.2.7.1.4",
        "IMDG 3.2 (16b), 7.2.8",
    ]
    assert any("SG27" in duty for duty in answer.explained.duties)
    assert sea_segregation(ammonium, chlorate, SEA).level == 2


def test_column_16b_does_not_soften_what_groups_forbid():
    answer = sea_segregation(
        sea("0397", "1.1J", codes=("SG67",)), sea("0081", "1.1D"), SEA
    )
    assert answer.explained.verdict is Verdict.NO


def test_explosives_go_by_their_groups():
    assert level(sea("0081", "1.1D"), sea("0012", "1.4S")) == 0
    answer = sea_segregation(sea("0074", "1.1A"), sea("0081", "1.1D"), SEA)
    assert (answer.level, answer.explained.verdict) == (None, Verdict.NO)


def test_a_code_that_the_rules_do_not_hold_is_named():
    food = sea("2810", "6.1", codes=("SG50",))
    duties = sea_segregation(food, sea("1203", "3"), SEA).explained.duties
    assert "SG50" in duties[0]


def test_a_class_that_the_table_lacks_is_not_known():
    assert level(sea("1950", "2"), sea("1203", "3")) is None


def test_the_table_of_the_sea_is_symmetric():
    for (a, b), row in SEA.classes.items():
        assert SEA.classes[b, a]["code"] == row["code"], (a, b)


PARTS = [HYDROCHLORIC, LYE, sea("1203", "3"), sea("1942", "5.1"), sea("0081", "1.1D")]


@given(st.sampled_from(PARTS), st.sampled_from(PARTS))
def test_the_distance_is_the_same_both_ways(one: SeaGoods, other: SeaGoods):
    assert level(one, other) == level(other, one)


def among(*rows: tuple[str, str, str, str]) -> SeaTables:
    """A table of explosives that holds these groups and no other."""
    names = ("group_1", "group_2", "permitted", "note")
    said = [dict(zip(names, row, strict=True)) for row in rows]
    return sea_tables([], [{"regime": "IMDG 7.2.7.1.4", **row} for row in said])


def test_explosives_without_a_row_are_not_known_and_so_not_together():
    known = among(("D", "S", "yes", ""))
    answer = sea_segregation(sea("0081", "1.1D"), sea("0029", "1.1B"), known)
    assert (answer.level, answer.explained.verdict) == (None, Verdict.UNKNOWN)
    assert "not known, so not together" in answer.explained.headline
    (step,) = answer.explained.steps
    assert step.article == "IMDG 7.2.7.1.4"
    assert "UN 0081 1.1D + UN 0029 1.1B" in step.given


def test_explosives_that_go_only_under_a_note_are_told_the_note():
    noted = among(("C", "G", "conditional", "1"))
    answer = sea_segregation(sea("0161", "1.3C"), sea("0430", "1.3G"), noted)
    assert (answer.level, answer.explained.verdict) == (None, Verdict.CONDITIONAL)
    assert answer.explained.headline == "Only together under note 1 of the Code."
