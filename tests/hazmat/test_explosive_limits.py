"""ADR 7.5.5.2: how much explosive a vehicle takes."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.explaining import Verdict
from hazmat.transport.explosive_limits import (
    LIMITS,
    Explosives,
    Vehicle,
    explosive_limit,
)
from hazmat.transport.goods import Goods


def explosive(code: str, net_kg: str) -> Explosives:
    goods = Goods("0000", "X", "1", code[:3], code, code[3:])
    return Explosives(goods, Decimal(net_kg))


@pytest.mark.parametrize(
    ("code", "ex2", "ex3"),
    [
        ("1.1A", "6.25", "18.75"),
        ("1.1D", "1000", "16000"),
        ("1.2G", "3000", "16000"),
        ("1.3C", "5000", "16000"),
        ("1.4G", "15000", "16000"),
        ("1.5D", "5000", "16000"),
        ("1.6N", "5000", "16000"),
    ],
)
def test_each_division_has_its_limit_on_each_vehicle(code: str, ex2: str, ex3: str):
    for vehicle, most in ((Vehicle.EX_II, ex2), (Vehicle.EX_III, ex3)):
        within = explosive_limit([explosive(code, most)], vehicle)
        too_much = f"{Decimal(most) + Decimal('0.001')}"
        above = explosive_limit([explosive(code, too_much)], vehicle)
        assert within.verdict is Verdict.YES, (code, vehicle)
        assert above.verdict is Verdict.NO, (code, vehicle)


def test_group_s_has_no_limit_and_is_not_counted_beside_others():
    alone = explosive_limit([explosive("1.4S", "999999")], Vehicle.EX_II)
    assert alone.verdict is Verdict.YES
    beside = [explosive("1.4S", "999999"), explosive("1.1D", "1000")]
    assert explosive_limit(beside, Vehicle.EX_II).verdict is Verdict.YES


def test_a_load_of_several_divisions_counts_as_the_most_dangerous():
    load = [explosive("1.1D", "1"), explosive("1.4G", "1000")]
    assert explosive_limit(load, Vehicle.EX_II).verdict is Verdict.NO
    assert explosive_limit(load[1:], Vehicle.EX_II).verdict is Verdict.YES


def test_a_little_1_2_beside_1_5_makes_the_whole_load_1_1():
    load = [explosive("1.5D", "1100"), explosive("1.2D", "1")]
    answer = explosive_limit(load, Vehicle.EX_II)
    assert answer.verdict is Verdict.NO
    assert any("counts as 1.1" in step.result for step in answer.steps)


def test_an_unknown_division_is_not_given_the_limit_of_another():
    sample = Explosives(Goods("0190", "SAMPLES, EXPLOSIVE", "1", "1"), Decimal(1))
    assert explosive_limit([sample], Vehicle.EX_III).verdict is Verdict.UNKNOWN


def test_what_may_not_be_carried_fits_no_vehicle():
    goods = Goods("0020", "X", "1", "1.2", "1.2K", "K", carriage_prohibited=True)
    load = [Explosives(goods, Decimal(1))]
    assert explosive_limit(load, Vehicle.EX_III).verdict is Verdict.NO


def test_goods_of_other_classes_do_not_count():
    petrol = Explosives(Goods("1203", "PETROL", "3"), Decimal(20000))
    load = [petrol, explosive("1.3C", "5000")]
    answer = explosive_limit(load, Vehicle.EX_II)
    assert answer.verdict is Verdict.YES
    assert answer.steps[0].result == "not of class 1: does not count"


CODES = st.sampled_from(
    ["1.1A", "1.1D", "1.2G", "1.3C", "1.4G", "1.4S", "1.5D", "1.6N"]
)
LOADS = st.lists(
    st.builds(explosive, CODES, st.integers(1, 20000).map(str)), min_size=1, max_size=5
)


@given(LOADS, st.builds(explosive, CODES, st.integers(1, 20000).map(str)))
def test_more_on_the_vehicle_never_makes_room(load: list[Explosives], more: Explosives):
    for vehicle in Vehicle:
        before = explosive_limit(load, vehicle).verdict
        after = explosive_limit([*load, more], vehicle).verdict
        assert after.rank >= before.rank


def test_an_ex_iii_never_takes_less_than_an_ex_ii():
    for code, most in LIMITS[Vehicle.EX_II].items():
        assert LIMITS[Vehicle.EX_III][code] > most
