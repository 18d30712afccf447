"""ADR 1.1.3.6: points, limits, and what is never exempt. Each pitfall has its test."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.explaining import Verdict
from hazmat.transport.goods import Goods
from hazmat.transport.loads import InvalidLoadError, LoadLine, Way, categories
from hazmat.transport.points import Points, points

NOTE_A = "note (a): UN 0081 0082 0084 0241 0331 0332 0482 1005 1017, multiply by 20"
ROWS = [
    ("0", "", "0", ""),
    ("1", "50", "20", "multiply by 50"),
    ("1a", "20", "50", NOTE_A),
    ("2", "3", "333", "multiply by 3"),
    ("3", "1", "1000", "multiply by 1"),
    ("4", "0", "", "unlimited, counts 0"),
]
COLUMNS = ("category", "factor", "max_quantity_per_transport_unit", "note")
KNOWN = categories(dict(zip(COLUMNS, row, strict=True)) for row in ROWS)


def goods(category: str, un_number: str = "1111", **values: object) -> Goods:
    return Goods(un_number, "SOMETHING", transport_category=category, **values)


def line(category: str, quantity: str, **values: object) -> LoadLine:
    number = values.pop("un_number", "1111")
    return LoadLine(goods(category, number), Decimal(quantity), **values)


def of(*lines: LoadLine) -> Points:
    return points(lines, KNOWN)


PETROL = Goods("1203", "PETROL", "3", transport_category="2", packing_group="II")
CHLORINE = Goods(
    "1017", "CHLORINE", "2", classification_code="2TOC", transport_category="1"
)
OXYGEN = Goods("1072", "OXYGEN", "2", classification_code="1O", transport_category="3")


@pytest.mark.parametrize(
    ("category", "exempt"),
    [("1", True), ("2", True), ("3", True), ("4", True), ("0", False), ("", False)],
)
def test_empty_packagings_count_nothing_unless_of_category_nought(category, exempt):
    found = of(line(category, "900", way=Way.EMPTY))
    assert (found.total, found.is_exempt) == (0, exempt)


def test_empty_packagings_beside_a_full_load_add_nothing():
    full = line("2", "333")
    assert of(full, line("1", "40", way=Way.EMPTY)).total == of(full).total


@pytest.mark.parametrize(
    ("category", "quantity", "total", "exempt"),
    [
        ("1", "20", 1000, True),
        ("1", "20.001", Decimal("1000.05"), False),
        ("2", "333", 999, True),
        ("2", "333.01", Decimal("999.03"), False),
        ("3", "1000", 1000, True),
        ("3", "1000.5", Decimal("1000.5"), False),
        ("4", "50000", 0, True),
        ("0", "0.001", 0, False),
    ],
)
def test_each_category_has_its_factor_and_limit(
    category: str, quantity: str, total: object, exempt: bool
):
    found = of(line(category, quantity))
    assert (found.total, found.is_exempt) == (total, exempt)


def test_fifty_kilograms_of_chlorine_are_exactly_a_thousand_and_exempt():
    found = of(LoadLine(CHLORINE, Decimal(50)))
    assert (found.total, found.is_exempt) == (1000, True)
    assert not of(LoadLine(CHLORINE, Decimal("50.1"))).is_exempt


@pytest.mark.parametrize("number", ["0081", "0082", "0084", "0241", "0331", "0332"])
def test_blasting_explosives_of_note_a_count_twenty_times(number: str):
    explosive = Goods(number, "EXPLOSIVE", "1", "1.1", transport_category="1")
    assert of(LoadLine(explosive, Decimal(10))).total == 200


def test_a_mixed_load_is_the_sum_of_its_products():
    found = of(line("1", "10"), line("2", "100"), line("3", "200"))
    assert (found.total, found.is_exempt) == (1000, True)
    assert not of(line("1", "10"), line("2", "100"), line("3", "201")).is_exempt


def chlorine(quantity: str) -> LoadLine:
    return LoadLine(CHLORINE, Decimal(quantity))


MIXTURES = {
    # worked by hand: 1.1.3.6.4, category 1 times 50, note (a) times 20, 2 times 3, 3 once
    "10 of 1, 5 of 2": ([line("1", "10"), line("2", "5")], "515", True),
    "19.9 of 1, 5 of 3": ([line("1", "19.9"), line("3", "5")], "1000", True),
    "20 of 1, a gram of 3": ([line("1", "20"), line("3", "0.001")], "1000.001", False),
    "25 of (a), 10 of 1": ([chlorine("25"), line("1", "10")], "1000", True),
    "25 of (a), 10.1 of 1": ([chlorine("25"), line("1", "10.1")], "1005", False),
    "20 of (a), 200 of 2": ([chlorine("20"), line("2", "200")], "1000", True),
    "49 of (a), 20 of 3": ([chlorine("49"), line("3", "20")], "1000", True),
    "333 of 2, 1 of 3": ([line("2", "333"), line("3", "1")], "1000", True),
    "333 of 2, 2 of 3": ([line("2", "333"), line("3", "2")], "1001", False),
    "333.3 of 2, 0.1 of 3": ([line("2", "333.3"), line("3", "0.1")], "1000", True),
    "333.3 of 2, 0.2 of 3": ([line("2", "333.3"), line("3", "0.2")], "1000.1", False),
    "250 of 2, 250 of 3": ([line("2", "250"), line("3", "250")], "1000", True),
    "of each": (
        [line("1", "5"), chlorine("10"), line("2", "100"), line("3", "250")],
        "1000",
        True,
    ),
    "of each, and much of 4": (
        [line("1", "5"), line("2", "100"), line("3", "450"), line("4", "9000")],
        "1000",
        True,
    ),
}


@pytest.mark.parametrize(
    ("load", "total", "exempt"), MIXTURES.values(), ids=MIXTURES.keys()
)
def test_of_a_mixture_the_sum_decides(
    load: list[LoadLine], total: str, exempt: bool
) -> None:
    found = of(*load)
    assert (found.total, found.is_exempt) == (Decimal(total), exempt)


@pytest.mark.parametrize(
    ("parts", "exempt"), [(("200", "133"), True), (("200", "133.1"), False)]
)
def test_products_of_one_category_together_keep_the_limit_of_column_3(
    parts: tuple[str, str], exempt: bool
) -> None:
    assert of(*(line("2", one) for one in parts)).is_exempt is exempt


def test_category_4_makes_no_mixture() -> None:
    assert not of(line("2", "333.3"), line("4", "100")).is_exempt


def test_category_nought_is_never_exempt_however_few_the_points():
    found = of(line("3", "1"), line("0", "0.1"))
    assert found.total <= 1000
    assert not found.is_exempt


def test_a_missing_category_is_no_category_three():
    found = of(line("", "1"))
    assert not found.is_exempt
    assert "no transport category" in found.explained.headline


def test_a_category_that_cannot_be_read_is_no_exemption():
    assert not of(line("9", "1")).is_exempt


@pytest.mark.parametrize("way", [Way.TANK, Way.BULK])
def test_tanks_and_bulk_are_not_treated_as_packages(way: Way):
    assert not of(LoadLine(PETROL, Decimal(10), "l", way)).is_exempt


@pytest.mark.parametrize("quantity", ["0", "-5", "-0.001"])
def test_nothing_and_less_than_nothing_are_refused(quantity: str):
    with pytest.raises(InvalidLoadError, match="above zero"):
        of(line("3", "500"), line("3", quantity))


def test_an_empty_load_is_refused():
    with pytest.raises(InvalidLoadError, match="empty"):
        of()


def test_two_rows_of_one_number_keep_their_own_category():
    first = Goods("2031", "NITRIC ACID", "8", packing_group="I", transport_category="1")
    other = Goods(
        "2031", "NITRIC ACID", "8", packing_group="II", transport_category="2"
    )
    found = of(LoadLine(first, Decimal(1), "l"), LoadLine(other, Decimal(1), "l"))
    assert found.total == 53


def test_compressed_gas_counts_by_the_volume_of_the_receptacle():
    assert of(LoadLine(OXYGEN, Decimal(150), "l")).total == 150
    with pytest.raises(InvalidLoadError, match="water capacity"):
        of(LoadLine(OXYGEN, Decimal(150), "kg"))


def test_liquefied_gas_counts_by_mass():
    with pytest.raises(InvalidLoadError, match="net mass"):
        of(LoadLine(CHLORINE, Decimal(10), "l"))


def test_explosives_count_by_net_explosive_mass():
    cartridges = Goods("0012", "CARTRIDGES", "1", "1.4", transport_category="4")
    with pytest.raises(InvalidLoadError, match="net explosive mass"):
        of(LoadLine(cartridges, Decimal(10), "l"))
    assert of(LoadLine(cartridges, Decimal(10))).total == 0


def test_limited_quantities_and_what_is_not_subject_do_not_count():
    ice = Goods("1845", "DRY ICE", "9", not_subject_to_adr=True)
    small = LoadLine(PETROL, Decimal(500), "l", is_small=True)
    found = of(small, LoadLine(ice, Decimal(500)), line("3", "10"))
    assert (found.total, found.is_exempt) == (10, True)


def test_what_may_not_be_carried_is_not_exempt():
    forbidden = Goods("2186", "HYDROGEN CHLORIDE", "2", carriage_prohibited=True)
    found = of(LoadLine(forbidden, Decimal(1)))
    assert not found.is_exempt
    assert found.explained.verdict is Verdict.NO
    assert "may not be carried" in found.explained.headline


def test_a_load_above_the_limit_may_go_under_all_of_adr():
    assert of(line("3", "1001")).explained.verdict is Verdict.CONDITIONAL


def test_an_exempt_load_says_what_stays_mandatory():
    duties = " ".join(of(line("3", "10")).explained.duties)
    for said in ("transport document", "2 kg", "Training", "Mixed loading"):
        assert said in duties


def test_the_note_names_article_quantity_and_product_of_every_line():
    found = of(LoadLine(PETROL, Decimal(100), "l"))
    step = found.explained.steps[0]
    assert step.article == "ADR 1.1.3.6.3"
    assert "UN 1203 II, 100 l" in step.given
    assert step.result == "category 2: 100 × 3 = 300"


quantities = st.decimals("0.01", "2000", places=2)
lines = st.lists(
    st.builds(LoadLine, st.sampled_from("01234").map(goods), quantities),
    min_size=1,
    max_size=6,
)


@given(lines, lines)
def test_adding_a_package_never_lowers_the_points_nor_frees_a_load(
    load: list[LoadLine], more: list[LoadLine]
):
    """But for what lies between 333 and a third of 1,000 of category 2 (1.1.3.6.4)."""
    before, after = points(load, KNOWN), points([*load, *more], KNOWN)
    assert after.total >= before.total
    if not before.is_exempt and after.is_exempt:
        assert {one.goods.transport_category for one in load} <= {"2", "4"}
        assert 999 < before.total <= 1000


@given(lines)
def test_the_sum_is_that_of_an_independent_sum(load: list[LoadLine]):
    factors = {"0": 0, "1": 50, "2": 3, "3": 1, "4": 0}
    wanted = sum(one.quantity * factors[one.goods.transport_category] for one in load)
    assert points(load, KNOWN).total == wanted


@given(lines)
def test_an_exempt_load_is_within_every_limit(load: list[LoadLine]):
    found = points(load, KNOWN)
    assert found.is_exempt is (found.explained.verdict is Verdict.YES)
    if found.is_exempt:
        assert found.total <= 1000
        assert all(one.goods.transport_category != "0" for one in load)
