"""The orange plate, the line in the transport document, and small quantities."""

from decimal import Decimal

import pytest

from hazmat.explaining import Verdict
from hazmat.transport.goods import Goods
from hazmat.transport.loads import Way
from hazmat.transport.orange_plate import Plate, orange_plate
from hazmat.transport.small_quantities import Small, excepted_quantity, limited_quantity
from hazmat.transport.transport_document import (
    Described,
    document_line,
    hazards_of,
    name_choices,
)
from tests.hazmat.starter import goods_of

PETROL = Goods(
    "1203",
    "MOTOR SPIRIT or GASOLINE or PETROL",
    "3",
    packing_group="II",
    labels=("3",),
    tunnel_code="D/E",
    hazard_identification_number="33",
    limited_quantity="1 L",
    excepted_quantity="E2",
)
MEANINGS = {"33": "highly flammable liquid", "X423": "reacts with water"}


def plate(goods: Goods = PETROL, way: str = Way.TANK, **values: bool) -> Plate:
    return orange_plate(goods, way, MEANINGS, **values)


def test_a_tank_has_the_number_of_hazard_above_that_of_the_goods():
    found = plate()
    assert (found.hin, found.un_number) == ("33", "1203")
    assert any("highly flammable" in step.result for step in found.explained.steps)


def test_packages_have_blank_plates():
    found = plate(way=Way.PACKAGES)
    assert (found.hin, found.is_needed) == ("", True)


def test_an_exempt_load_has_no_plates():
    assert not plate(way=Way.PACKAGES, is_exempt=True).is_needed
    assert plate(way=Way.TANK, is_exempt=True).is_needed


def test_an_x_means_no_water():
    sodium = Goods("1428", "SODIUM", "4.3", hazard_identification_number="X423")
    results = [step.result for step in plate(sodium).explained.steps]
    assert any("no water" in result for result in results)


def test_an_empty_tank_keeps_its_plates_until_it_is_clean():
    steps = plate(is_empty_uncleaned=True).explained.steps
    assert "ADR 5.3.2.1.7" in {step.article for step in steps}


def test_a_missing_number_is_not_made_up():
    explosive = Goods("0081", "EXPLOSIVE", "1", "1.1")
    assert plate(explosive).explained.verdict is Verdict.UNKNOWN


def line(goods: Goods, name: str, **values: object) -> str:
    described = Described(name, **{"language": "en", **values})
    return document_line(goods, described).text


ALCOHOL = Goods(
    "1098",
    "ALLYL ALCOHOL",
    "6.1",
    packing_group="I",
    labels=("6.1", "3"),
    tunnel_code="C/D",
)


def test_the_particulars_stand_in_their_order():
    assert line(ALCOHOL, "ALLYL ALCOHOL") == "UN 1098 ALLYL ALCOHOL, 6.1 (3), I, (C/D)"


def test_the_tunnel_code_may_stay_away_where_no_tunnel_is_passed():
    assert line(PETROL, "PETROL", through_tunnels=False) == "UN 1203 PETROL, 3, II"


def test_waste_says_so_before_the_name_and_only_once():
    assert line(PETROL, "PETROL", is_waste=True).startswith("UN 1203 WASTE PETROL,")
    assert line(PETROL, "WASTE X", is_waste=True).startswith("UN 1203 WASTE X,")


def test_empty_packagings_say_so():
    assert line(PETROL, "PETROL", is_empty_uncleaned=True).startswith(
        "EMPTY, UNCLEANED, UN 1203"
    )


def test_explosives_have_their_classification_code_and_no_packing_group():
    explosive = Goods(
        "0081",
        "EXPLOSIVE, BLASTING, TYPE A",
        "1",
        "1.1",
        "1.1D",
        "D",
        "II",
        ("1",),
        tunnel_code="B1000C",
    )
    assert line(explosive, "EXPLOSIVE, BLASTING, TYPE A") == (
        "UN 0081 EXPLOSIVE, BLASTING, TYPE A, 1.1D, (B1000C)"
    )


def test_lithium_batteries_are_class_nine():
    battery = Goods(
        "3480", "LITHIUM ION BATTERIES", "9", labels=("9A",), tunnel_code="E"
    )
    assert line(battery, "LITHIUM ION BATTERIES") == (
        "UN 3480 LITHIUM ION BATTERIES, 9, (E)"
    )


def test_a_technical_name_is_asked_where_a_provision_asks_it():
    generic = Goods(
        "1993",
        "FLAMMABLE LIQUID, N.O.S.",
        "3",
        packing_group="II",
        labels=("3",),
        special_provisions=("274",),
    )
    described = Described("FLAMMABLE LIQUID, N.O.S.", language="en")
    assert document_line(generic, described).explained.verdict is Verdict.UNKNOWN
    assert "(ethanol)" in line(
        generic, "FLAMMABLE LIQUID, N.O.S.", technical_name="ethanol"
    )


@pytest.mark.parametrize(
    ("name", "language", "choices"),
    [
        (PETROL.name, "en", ["MOTOR SPIRIT", "GASOLINE", "PETROL"]),
        ("BENZINE (motorbrandstof)", "nl", ["BENZINE"]),
        (
            "PATRONEN VOOR WAPENS, met springlading",
            "nl",
            ["PATRONEN VOOR WAPENS"],
        ),
        ("ZUURSTOF, SAMENGEPERST", "nl", ["ZUURSTOF, SAMENGEPERST"]),
    ],
)
def test_the_shipping_name_is_what_stands_in_capitals(
    name: str, language: str, choices: list[str]
):
    assert name_choices(name, language) == choices


def small(
    inner: str = "1", unit: str = "l", total: str = "5", gross: str = "20"
) -> Small:
    return Small(PETROL, Decimal(inner), unit, Decimal(total), Decimal(gross))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (small(), Verdict.YES),
        (small("1.001"), Verdict.NO),
        (small("500", "ml"), Verdict.YES),
        (small(gross="30"), Verdict.YES),
        (small(gross="30.1"), Verdict.NO),
        (small(unit="kg"), Verdict.UNKNOWN),
    ],
)
def test_limited_quantities_have_a_limit_per_inner_packaging(
    given: Small, wanted: Verdict
):
    assert limited_quantity(given).verdict is wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (small("30", "ml", "500"), Verdict.YES),
        (small("30.5", "ml", "500"), Verdict.NO),
        (small("30", "ml", "501"), Verdict.NO),
    ],
)
def test_excepted_quantities_have_two_limits(given: Small, wanted: Verdict):
    assert excepted_quantity(given).verdict is wanted


@pytest.mark.parametrize(
    ("limited", "excepted", "wanted"),
    [
        ("0", "E0", Verdict.NO),
        ("see SP 251", "See SP 340", Verdict.UNKNOWN),
        ("", "", Verdict.UNKNOWN),
    ],
)
def test_what_the_columns_do_not_say_is_not_guessed(
    limited: str, excepted: str, wanted: Verdict
):
    goods = Goods(
        "3316", "KIT", "9", limited_quantity=limited, excepted_quantity=excepted
    )
    given = Small(goods, Decimal(1), "ml", Decimal(1), Decimal(1))
    assert limited_quantity(given).verdict is wanted
    assert excepted_quantity(given).verdict is wanted


PROHIBITED = goods_of("2186")


def test_what_may_not_be_carried_has_no_plate():
    for way in (Way.TANK, Way.PACKAGES):
        found = plate(PROHIBITED, way=way)
        assert (found.hin, found.un_number, found.is_needed) == ("", "", False)
        assert found.explained.verdict is Verdict.NO
        assert "may not be carried by road at all" in found.explained.headline


def test_what_may_not_be_carried_has_no_line_in_a_document():
    found = document_line(PROHIBITED, Described(PROHIBITED.name, language="en"))
    assert (found.text, found.explained.verdict) == ("", Verdict.NO)
    assert "may not be carried by road at all" in found.explained.headline


def test_radioactive_material_has_its_class_and_no_label_models_of_it():
    fluoride = goods_of("2977")
    assert line(fluoride, "RADIOACTIVE MATERIAL") == (
        "UN 2977 RADIOACTIVE MATERIAL, 7 (6.1, 8), (C)"
    )


def test_goods_without_a_label_have_their_class():
    vehicle = goods_of("3171")
    assert vehicle.labels == ()
    assert hazards_of(vehicle) == "9"
