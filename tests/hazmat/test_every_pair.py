"""Every pair of classes, labels and groups, by a second reckoning; on the shipped tables.

The tables stand here and in ``test_full_edition_pairs`` once more, as the regulations
print them, and are asked by other code than that of the calculators.
"""

from itertools import product

import pytest

from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import air_segregation, air_table
from hazmat.transport.goods import Goods
from hazmat.transport.mixed_loading import loading_tables, mixed_loading
from hazmat.transport.sea_segregation import SeaGoods, sea_segregation, sea_tables
from tests.hazmat.starter import starter_rows
from tests.hazmat.test_full_edition_pairs import (
    APART,
    CELLS,
    ON_A_SHIP,
    ON_A_VEHICLE,
    PLACE,
)

AIR = air_table(starter_rows("air_segregation"))
SEA = sea_tables(starter_rows("imdg_segregation"), starter_rows("class1_mixed_loading"))
ROAD = loading_tables(
    starter_rows("adr_mixed_loading"), starter_rows("class1_mixed_loading")
)
DIVISIONS = ("1.1", "1.2", "1.3", "1.4", "1.5", "1.6")
OTHERS = (
    *("2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3"),
    *("5.1", "5.2", "6.1", "6.2", "8", "9"),
)
GROUPS = "ABCDEFGHJKLNS"


def at_sea(number: str, name: str) -> SeaGoods:
    return SeaGoods(number, "X", name)


def package(number: str, label: str, code: str = "") -> Goods:
    return Goods(
        number, "X", "1" if code else "9", code[:3], code, code[3:], labels=(label,)
    )


def explosive(number: str, division: str, group: str) -> Goods:
    label = division if division in {"1.4", "1.5", "1.6"} else "1"
    return package(number, label, f"{division}{group}")


# --- on a ship ----------------------------------------------------------------------
def test_every_pair_of_classes_stands_as_far_apart_as_the_code_prints():
    compared = 0
    for one, other in product((*DIVISIONS, *OTHERS, "7"), repeat=2):
        if {one, other} <= {*DIVISIONS}:
            continue
        cell = CELLS[PLACE[one]][PLACE[other]]
        expected = 0 if cell == "X" else int(cell)
        for a, b in product(hazards(one), hazards(other)):
            found = sea_segregation(at_sea("9001", a), at_sea("9002", b), SEA)
            assert found.level == expected, (a, b)
            compared += 1
    assert compared > 364


def hazards(of: str) -> list[str]:
    """A class as the list writes it; explosives with some of their groups."""
    return [f"{of}{group}" for group in "BDGS"] if of in DIVISIONS else [of]


def test_a_subsidiary_hazard_asks_the_distance_of_its_class_for_every_pair():
    for main, subsidiary, other in product(OTHERS, repeat=3):
        levels = [CELLS[PLACE[one]][PLACE[other]] for one in (main, subsidiary)]
        expected = max(0 if level == "X" else int(level) for level in levels)
        goods = SeaGoods("9001", "X", main, subsidiary=(subsidiary,))
        found = sea_segregation(goods, at_sea("9002", other), SEA)
        assert found.level == expected, (main, subsidiary, other)


CONDITIONS = {"CG", "DG", "EG", "LL", "NN", "AS"}
"""Groups of which a note asks something before they may lie together."""


def test_every_pair_of_groups_is_stowed_as_the_code_prints():
    for (here, one), (there, other) in product(product(DIVISIONS, GROUPS), repeat=2):
        found = sea_segregation(
            at_sea("0001", f"{here}{one}"), at_sea("0002", f"{there}{other}"), SEA
        )
        expected = Verdict.YES if other in ON_A_SHIP[one] else Verdict.NO
        if "".join(sorted((one, other))) in CONDITIONS:
            expected = Verdict.CONDITIONAL
        assert found.explained.verdict is expected, (one, other)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("1.4G", "1.1D", "no fireworks"),
        ("1.1L", "1.1L", "identical"),
        ("1.6N", "1.6N", "count as 1.1"),
        ("1.6N", "1.2E", "group D"),
        ("1.6N", "1.4S", "group N"),
        ("1.1A", "1.4S", "specialist"),
    ],
)
def test_a_note_on_two_groups_is_told_either_way_round(one, other, told):
    for a, b in ((one, other), (other, one)):
        (duty,) = sea_segregation(
            at_sea("0001", a), at_sea("0002", b), SEA
        ).explained.duties
        assert told in duty


# --- in an aircraft -------------------------------------------------------------------
BY_AIR = {
    "1": [package("0081", "1", "1.1D"), package("0328", "1", "1.2C")],
    "1.4S": [package("0012", "1.4", "1.4S")],
    "li": [package("3480", "9A"), package("3090", "9A")],
    "9": [package("3077", "9"), package("3481", "9A"), package("3091", "9A")],
    **{name: [package("9001", name)] for name in OTHERS if name != "9"},
    "7": [package("2915", name) for name in ("7A", "7B", "7C")],
}


def test_every_pair_of_labels_stands_apart_in_an_aircraft_as_the_table_prints():
    pairs = {frozenset((a, b)) for a, row in APART for b in row.split()}
    for one, other in product(BY_AIR, repeat=2):
        if one == other == "1":
            continue
        apart = frozenset((one, other)) in pairs
        expected = Verdict.CONDITIONAL if apart else Verdict.YES
        for a, b in product(BY_AIR[one], BY_AIR[other]):
            assert air_segregation(a, b, AIR).verdict is expected, (one, other)


def test_every_pair_of_groups_flies_together_only_where_that_is_known():
    for (here, one), (there, other) in product(product(DIVISIONS, GROUPS), repeat=2):
        a, b = explosive("0001", here, one), explosive("0002", there, other)
        safe = [g for g in (a, b) if g.explosive_code == "1.4S"]
        if safe or one == other:
            expected = Verdict.YES
        elif "B" in {one, other}:
            expected = Verdict.CONDITIONAL
        else:
            expected = Verdict.UNKNOWN
        assert air_segregation(a, b, AIR).verdict is expected, (a, b)


# --- on a vehicle ---------------------------------------------------------------------
def test_every_pair_of_groups_lies_on_a_vehicle_as_the_table_prints():
    said = [group for group in GROUPS if group in ON_A_VEHICLE]
    for (here, one), (there, other) in product(product(DIVISIONS, said), repeat=2):
        a, b = explosive("0001", here, one), explosive("0002", there, other)
        beside = ON_A_VEHICLE[one]
        if other in beside:
            expected = Verdict.YES
        elif other.lower() in beside:
            expected = Verdict.CONDITIONAL
        else:
            expected = Verdict.NO
        assert mixed_loading(a, b, ROAD).verdict is expected, (a, b)


def test_every_pair_of_labels_lies_on_a_vehicle_as_the_table_prints():
    plain = [package("9001", name) for name in (*OTHERS, "7A", "9A")]
    for a, b in product(plain, repeat=2):
        assert mixed_loading(a, b, ROAD).verdict is Verdict.YES, (a, b)
    for division, group in product(DIVISIONS, "BCDEFGHJLNS"):
        safe = (division, group) == ("1.4", "S")
        expected = Verdict.YES if safe else Verdict.NO
        for other in plain:
            one = explosive("0001", division, group)
            assert mixed_loading(one, other, ROAD).verdict is expected, (one, other)
            assert mixed_loading(other, one, ROAD).verdict is expected, (one, other)
