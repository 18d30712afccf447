"""The pages of the calculators: what is asked, what is refused, what is answered."""

import pytest
from django.test import Client

from hazmat.calculators.forms import LabelForm
from hazmat.calculators.listing import CALCULATORS
from hazmat.models import SeaEntry
from tests.factories import reference as make
from tests.hazmat.calculators.conftest import page

pytestmark = pytest.mark.django_db
LOAD = "/hazmat/calculators/load/?"


def line(at: int, number: str, quantity: str, unit: str = "l", **more: str) -> str:
    values = {"un_number": number, "quantity": quantity, "unit": unit, **more}
    values.setdefault("way", "packages")
    return "&".join(f"{at}-{name}={value}" for name, value in values.items())


@pytest.mark.parametrize(
    "name", [one.url_name.removeprefix("hazmat:calculate_") for one in CALCULATORS]
)
def test_every_calculator_opens_empty(reader: Client, tables: None, name: str):
    page(reader, f"/hazmat/calculators/{name}/")
    assert f"/hazmat/calculators/{name}/" in page(reader, "/hazmat/")


def test_a_load_is_counted(reader: Client, tables: None, petrol: None):
    shown = page(reader, f"{LOAD}{line(0, '1203', '100')}")
    assert "Quantity: 300 points" in shown
    assert "Exempt by quantity." in shown
    assert "ADR 1.1.3.6.3" in shown
    assert "ADR 2025" in shown


def test_a_number_with_several_rows_asks_which(
    reader: Client, tables: None, acid: None
):
    shown = page(reader, f"{LOAD}{line(0, '2031', '10')}", 400)
    assert "UN 2031 has 2 rows: choose the one you mean." in shown
    chosen = page(reader, f"{LOAD}{line(0, 'UN 2031', '10', variant='2')}")
    assert "Quantity: 30 points" in chosen


def test_what_is_wrong_is_said_in_one_place_with_the_goods_it_is_about(
    reader: Client, tables: None, petrol: None
):
    lines = [line(0, "1203", "0"), line(1, "1203", "5"), line(2, "9999", "1")]
    shown = page(reader, f"{LOAD}{'&'.join(lines)}", 400)
    assert shown.count('role="alert"') == 1
    assert "Goods 1, Quantity: Give an amount above zero." in shown
    assert "Goods 3, UN number: UN 9999 is not in this edition." in shown
    assert "Goods 2," not in shown


def test_a_load_that_nobody_can_have_is_refused(
    reader: Client, tables: None, petrol: None
):
    for quantity in ("0", "-1", "x"):
        page(reader, f"{LOAD}{line(0, '1203', quantity)}", 400)
    assert "is not in this edition" in page(
        reader, f"{LOAD}{line(0, '9999', '1')}", 400
    )
    make.un_entry(
        "1072", adr_class="2", classification_code="1O", transport_category="3"
    )
    assert "water capacity" in page(reader, f"{LOAD}{line(0, '1072', '5', 'kg')}", 400)


def test_a_tank_closes_more_tunnels(reader: Client, tables: None, petrol: None):
    shown = page(reader, f"{LOAD}{line(0, '1203', '100', way='tank')}")
    assert "not through tunnels of category D, E" in shown


def test_a_load_costs_a_fixed_number_of_queries(
    reader: Client, tables: None, petrol: None, acid: None, django_assert_num_queries
):
    one = f"{LOAD}{line(0, '1203', '1')}"
    more = "&".join(line(at, "2031", "1", variant="2") for at in range(1, 9))
    page(reader, one)
    with django_assert_num_queries(7):
        page(reader, one)
    with django_assert_num_queries(7):
        page(reader, f"{one}&lines=9&{more}")


def test_packages_on_a_vehicle(reader: Client, tables: None, petrol: None):
    make.un_entry(
        "0081",
        adr_class="1",
        hazard_division="1.1",
        classification_code="1.1D",
        compatibility_group="D",
        labels="1",
    )
    address = "/hazmat/calculators/road/?0-un_number=1203&5-un_number=0081"
    assert "May not be loaded together." in page(reader, address)


def test_explosives_on_a_vehicle(reader: Client, tables: None):
    make.un_entry(
        "0161",
        adr_class="1",
        hazard_division="1.3",
        classification_code="1.3C",
        compatibility_group="C",
        labels="1",
    )
    address = "/hazmat/calculators/explosives/?0-un_number=0161&0-quantity=5001"
    assert "5001 kg is more than the 5000 kg" in page(reader, address)
    larger = page(reader, f"{address}&vehicle=ex3")
    assert "5001 kg of the 16000 kg that an EX/III takes." in larger
    page(reader, f"{address}&vehicle=lorry", 400)


def test_packages_in_an_aircraft(
    reader: Client, tables: None, petrol: None, acid: None
):
    address = "/hazmat/calculators/air/?0-un_number=1203&1-un_number=2031&1-variant=1"
    assert "Must stand apart" in page(reader, address)


def test_small_quantities(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=500&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert "May go as a limited quantity." in shown
    assert "May not go as an excepted quantity." in shown
    assert 'aria-label="mark for limited quantities"' in shown


def test_no_mark_is_drawn_for_what_is_too_much(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=1001&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert "mark for limited quantities" not in shown


def test_by_air_a_limited_quantity_has_its_own_mark(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=500&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert 'aria-label="mark for limited quantities by air"' in shown
    assert "which are not in this data" in shown


def test_what_is_dangerous_to_the_environment_is_marked_so(
    reader: Client, petrol: None
):
    address = "/hazmat/calculators/document/?un_number=1203&language=en"
    name = "mark for environmentally hazardous substances"
    assert name not in page(reader, address)
    assert name in page(reader, f"{address}&is_environmental=on")


def test_the_plate_is_drawn(reader: Client, petrol: None):
    shown = page(reader, "/hazmat/calculators/plate/?un_number=1203&way=tank")
    assert "Plates with 33 above 1203." in shown
    assert "<svg" in shown


def test_every_name_gives_a_line(reader: Client, petrol: None):
    shown = page(reader, "/hazmat/calculators/document/?un_number=1203&language=en")
    assert "UN 1203 PETROL, 3, II, (D/E)" in shown
    assert "UN 1203 GASOLINE, 3, II, (D/E)" in shown


def test_a_label_follows_from_a_classification(reader: Client, tables: None):
    shown = page(
        reader,
        "/hazmat/calculators/label/?classes=Acute+Tox.+3;Skin+Irrit.+2"
        "&statements=H301;H315",
    )
    assert "falls away beside GHS06" in shown
    assert "GHS06, Danger" in shown


@pytest.mark.parametrize("between", [";", "+", ",+", "%0A"])
def test_the_statements_of_a_label_may_be_set_apart_in_any_way(
    reader: Client, tables: None, between: str
):
    codes = between.join(("H301", "H315"))
    shown = page(
        reader,
        "/hazmat/calculators/label/?classes=Acute+Tox.+3;Skin+Irrit.+2"
        f"&statements={codes}",
    )
    assert "<strong>H301</strong>" in shown
    assert "<strong>H315</strong>" in shown


@pytest.mark.parametrize("between", [";", ",+", "%0A"])
def test_the_classes_of_a_label_may_be_set_apart_in_any_way(
    reader: Client, tables: None, between: str
):
    classes = between.join(("Acute+Tox.+3", "Skin+Irrit.+2"))
    shown = page(reader, f"/hazmat/calculators/label/?classes={classes}")
    assert "falls away beside GHS06" in shown


def test_a_comma_within_a_class_does_not_part_it() -> None:
    form = LabelForm({"classes": "Flam. Gas 1A, Pyr. Gas, Eye Irrit. 2"})
    assert form.is_valid()
    assert form.values("classes") == ["Flam. Gas 1A, Pyr. Gas", "Eye Irrit. 2"]


def test_a_link_that_knows_a_part_of_a_load_asks_the_rest_without_reproach(
    reader: Client, tables: None, acid: None
):
    known = f"{LOAD}{line(0, '2031', '20')}"
    asked = page(reader, f"{known}&fill=1")
    assert "This is not right yet" not in asked
    assert "Choose a row" in asked
    assert 'value="20"' in asked
    assert "This is not right yet" in page(reader, known, 400)
    assert "Quantity: 60 points" in page(reader, f"{known}&0-variant=2&fill=1")


SEA = "/hazmat/calculators/sea/?0-un_number=1203&1-un_number=1942"


def at_sea(un_number: str, imdg_class: str) -> None:
    SeaEntry.objects.create(
        edition=make.edition("imdg_list", "IMDG 42-24"),
        un_number=un_number,
        variant=1,
        proper_shipping_name=f"GOODS {un_number}",
        imdg_class=imdg_class,
    )


def test_packages_on_a_ship(reader: Client, tables: None):
    at_sea("1203", "3")
    at_sea("1942", "5.1")
    shown = page(reader, SEA)
    assert "UN 1203 3 with UN 1942 5.1" in shown
    assert "2: separated from." in shown
    assert "IMDG 7.2.4" in shown
