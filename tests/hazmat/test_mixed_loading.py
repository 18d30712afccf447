"""ADR 7.5.2: what may lie together, by labels and by compatibility groups."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.explaining import Verdict
from hazmat.transport.goods import Goods
from hazmat.transport.mixed_loading import (
    explosives_together,
    label_keys,
    loading_tables,
    mixed_loading,
    pairs_of_load,
)
from tests.hazmat.starter import starter_rows

TABLES = loading_tables(
    starter_rows("adr_mixed_loading"), starter_rows("class1_mixed_loading")
)


def goods(number: str, *labels: str, **values: object) -> Goods:
    return Goods(number, "X", labels=labels, **{"adr_class": "9", **values})


def explosive(code: str, number: str = "0001", *more: str) -> Goods:
    division, group = code[:3], code[3:]
    label = division if division in {"1.4", "1.5", "1.6"} else "1"
    return Goods(
        number,
        "X",
        "1",
        division,
        code,
        group,
        labels=(label, *more),
    )


PETROL = goods("1203", "3")
ACID = goods("1789", "8")


def verdict(one: Goods, other: Goods) -> Verdict:
    return mixed_loading(one, other, TABLES).verdict


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (PETROL, ACID, Verdict.YES),
        (PETROL, explosive("1.1D"), Verdict.NO),
        (PETROL, explosive("1.4S"), Verdict.YES),
        (PETROL, explosive("1.4G"), Verdict.NO),
        (goods("3104", "5.2", "1"), PETROL, Verdict.NO),
        (goods("3222", "4.1", "1"), PETROL, Verdict.NO),
        (goods("3222", "4.1", "1"), explosive("1.4S"), Verdict.NO),
        (goods("2990", "9"), explosive("1.1D"), Verdict.YES),
        (goods("3480", "9A"), explosive("1.1D"), Verdict.NO),
        (goods("3268", "9"), explosive("1.4G", "0503"), Verdict.YES),
        (goods("1942", "5.1"), explosive("1.1D", "0081"), Verdict.YES),
        (goods("1942", "5.1"), explosive("1.1D", "0083"), Verdict.NO),
        (goods("1017", "2.3", "5.1", "8"), PETROL, Verdict.YES),
        (goods("2919", "7X"), PETROL, Verdict.YES),
    ],
)
def test_labels_and_notes_decide(one: Goods, other: Goods, wanted: Verdict):
    assert verdict(one, other) is wanted
    assert verdict(other, one) is wanted


def test_every_label_of_a_package_counts():
    toxic_explosive = explosive("1.2G", "0018", "6.1", "8")
    assert verdict(toxic_explosive, ACID) is Verdict.NO


def test_two_packages_with_the_same_labels_may_lie_together():
    assert verdict(goods("3104", "5.2", "1"), goods("3103", "5.2", "1")) is Verdict.YES


def test_unknown_labels_are_not_taken_for_none():
    article = goods("3537", adr_class="2")
    assert verdict(article, PETROL) is Verdict.UNKNOWN


def test_what_may_not_be_carried_may_not_be_loaded():
    assert verdict(goods("2186", carriage_prohibited=True), PETROL) is Verdict.NO


def test_a_condition_of_the_table_is_only_as_good_as_the_condition():
    found = mixed_loading(explosive("1.1D"), goods("3077", "9"), TABLES)
    assert found.verdict is Verdict.NO
    assert "does not apply" in found.steps[0].result


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("1.1D", "1.4S", Verdict.YES),
        ("1.1D", "1.2C", Verdict.YES),
        ("1.1B", "1.1D", Verdict.CONDITIONAL),
        ("1.1A", "1.1D", Verdict.NO),
        ("1.3G", "1.4S", Verdict.YES),
        ("1.1F", "1.1D", Verdict.NO),
        ("1.3L", "1.3L", Verdict.CONDITIONAL),
        ("1.6N", "1.1D", Verdict.CONDITIONAL),
        ("1.2K", "1.2K", Verdict.UNKNOWN),
    ],
)
def test_compatibility_groups_decide_among_explosives(
    one: str, other: str, wanted: Verdict
):
    found = explosives_together(explosive(one), explosive(other), TABLES)
    assert found.verdict is wanted


def test_the_load_counts_as_its_most_dangerous_division():
    found = explosives_together(explosive("1.1D"), explosive("1.4D"), TABLES)
    assert "division 1.1" in found.duties[0]
    found = explosives_together(explosive("1.5D"), explosive("1.2D"), TABLES)
    assert "division 1.1" in found.duties[0]


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (explosive("1.1D"), Verdict.NO),
        (explosive("1.4G"), Verdict.YES),
        (explosive("1.3C", "0161"), Verdict.YES),
        (PETROL, Verdict.YES),
    ],
)
def test_limited_quantities_beside_explosives(one: Goods, wanted: Verdict):
    found = mixed_loading(one, ACID, TABLES, other_is_small=True)
    assert found.verdict is wanted


def test_food_is_kept_apart_where_cv28_asks_it():
    toxic = goods("1230", "3", "6.1", carriage_loading=("CV13", "CV28"))
    assert "food" in mixed_loading(toxic, ACID, TABLES).duties[0]


def test_both_tables_are_symmetric():
    for (a, b), row in TABLES.labels.items():
        assert TABLES.labels[b, a]["permitted"] == row["permitted"], (a, b)
    for (a, b), row in TABLES.groups.items():
        assert TABLES.groups[b, a]["permitted"] == row["permitted"], (a, b)


def test_labels_are_read_as_the_table_names_them():
    assert label_keys(goods("3104", "5.2", "1", "8")) == ["5.2+1", "8"]
    assert label_keys(goods("2977", "7X", "7E", "6.1", "8")) == ["7A;7B;7C", "6.1", "8"]
    assert label_keys(goods("3480", "9A")) == ["9;9A"]


LOAD = [PETROL, ACID, explosive("1.1D"), explosive("1.4S"), goods("3480", "9A")]


@given(st.permutations(LOAD))
def test_the_order_of_a_load_means_nothing(load: list[Goods]):
    def worst(goods: list[Goods]) -> Verdict:
        return pairs_of_load(goods, TABLES)[0][2].verdict

    assert worst(load) is worst(LOAD)


@given(st.lists(st.sampled_from(LOAD), min_size=2, max_size=4), st.sampled_from(LOAD))
def test_more_goods_never_make_a_load_better(load: list[Goods], more: Goods):
    def rank(goods: list[Goods]) -> int:
        pairs = itertools.combinations(goods, 2)
        return max(verdict(a, b).rank for a, b in pairs)

    assert rank([*load, more]) >= rank(load)
