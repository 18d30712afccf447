"""Section 14 of a sheet: what a product is in transport, its label, and its drills."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.utils import translation

from hazmat.exercises import GENERATORS
from hazmat.exercises.practising import own_facts
from hazmat.exercises.reading import facts_on
from hazmat.exercises.stock import stock_weights
from hazmat.models import Product, SafetyDataSheet, UNEntry
from hazmat.reference.loading import STARTER
from hazmat.register.cards import contains
from hazmat.register.goods import carried
from hazmat.register.products import ingredients
from people.days import today
from people.models import Unit, User
from tests.factories import hazmat, people
from tests.factories import reference as make
from tests.hazmat.register.readers import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded() -> None:
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())


def carried_as(name: str, number: str, group: str = "") -> Product:
    """A product whose sheet names these goods."""
    made = hazmat.product(name)
    sheet = hazmat.sheet(
        made,
        hazmat.component("HDI diisocyanate", "0.3", "822-06-0", "H334 H317"),
        hazmat.component("Water", "50"),
        statements="H226 H317 H334",
    )
    sheet.un_number, sheet.packing_group = number, group
    sheet.full_clean()
    sheet.save()
    return made


def test_a_packing_group_goes_with_a_number() -> None:
    sheet = SafetyDataSheet(product=hazmat.product(), revised_on=today())
    sheet.packing_group = "II"
    with pytest.raises(ValidationError, match="packing group"):
        sheet.full_clean()


def test_the_packing_group_of_the_sheet_chooses_the_rows(loaded: None) -> None:
    found = carried(carried_as("Acid", "1789", "III").sheets.get())
    assert found is not None
    assert [row.packing_group for row in found.rows] == ["III"]
    assert found.labels == ["8"]


def test_rows_that_differ_name_no_label(loaded: None) -> None:
    found = carried(carried_as("Spray can", "1950").sheets.get())
    assert found is not None
    assert len(found.rows) == 12
    assert found.labels == []


@pytest.mark.parametrize(
    ("statements", "code", "labels"),
    [
        ("H222 H229 H315 H336", "5F", ["2.1"]),
        ("H229", "5A", ["2.2"]),
        ("H223 H229 H314 H331", "5TFC", ["2.1", "6.1", "8"]),
        ("H229 H272 H314", "5CO", ["2.2", "5.1", "8"]),
    ],
)
def test_a_spray_can_is_known_by_what_its_sheet_says(
    loaded: None, statements: str, code: str, labels: list[str]
) -> None:
    sheet = carried_as("Spray can", "1950").sheets.get()
    sheet.statements = statements
    found = carried(sheet)
    assert found is not None
    assert [row.classification_code for row in found.rows] == [code]
    assert found.labels == labels


def test_one_practises_with_the_rows_that_ones_sheets_mean(
    loaded: None, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(carried_as("Paint", "1263", "III"), shop)
    can = carried_as("Spray can", "1950")
    can.sheets.update(statements="H222 H229")
    hazmat.stock(can, shop)
    weights = stock_weights(painters[0], today())
    assert "class_labels:2.1" in weights
    assert "class_labels:5.1" not in weights
    entries = UNEntry.objects.filter(un_number="1263")
    meant = {one.variant for one in entries if one.packing_group == "III"}
    kept = {key for key in weights if key.startswith("un_numbers:1263")}
    assert kept == {f"un_numbers:1263|{variant}" for variant in meant}


def test_goods_that_this_edition_lacks_are_not_guessed(
    client: Client, specialist: User, loaded: None
) -> None:
    product = carried_as("Rare", "3999")
    signed_in(client, specialist)
    page = client.get(f"/hazmat/register/products/{product.code}/").text
    assert carried(product.sheets.get()) is None
    assert "not in this edition of table A" in page


def load_of_the_stock(client: Client) -> HttpResponse:
    """The load calculator, by the link on the page of the unit."""
    page = client.get("/hazmat/register/units/A.3/").text
    address = page.split('href="/hazmat/calculators/load/', 1)[1].split('"', 1)[0]
    return client.get("/hazmat/calculators/load/" + address.replace("&amp;", "&"))


def test_the_stock_of_a_unit_fills_the_load_calculator(
    client: Client, shop: Unit, specialist: User, loaded: None
) -> None:
    line = hazmat.stock(carried_as("Acid", "1789", "III"), shop)
    line.quantity, line.quantity_unit = "0.500", "l"
    line.save()
    hazmat.stock(hazmat.product("Soap"), shop)
    signed_in(client, specialist)
    answer = load_of_the_stock(client)
    assert answer.status_code == 200
    assert "0.5 × 1 = 0.5" in answer.text


def test_an_amount_in_another_measure_than_a_load_counts_is_asked(
    client: Client, shop: Unit, specialist: User, loaded: None
) -> None:
    line = hazmat.stock(carried_as("Spray can", "1950"), shop)
    line.quantity, line.quantity_unit = "36", "l"
    line.save()
    signed_in(client, specialist)
    answer = load_of_the_stock(client)
    assert answer.status_code == 200
    assert '<option value="kg" selected>' in answer.text
    assert 'value="36"' not in answer.text


def test_the_label_page_shows_both_languages_and_every_step(
    client: Client, shop: Unit, specialist: User, loaded: None
) -> None:
    product = carried_as("Primer Y", "1263", "III")
    line = hazmat.stock(product, shop)
    line.quantity, line.quantity_unit = "40.000", "l"
    line.save()
    signed_in(client, specialist)
    page = client.get(f"/hazmat/register/products/{product.code}/print/").text
    assert "In stock: 40 l" in page
    assert "Kan een allergische huidreactie veroorzaken." in page
    assert "May cause an allergic skin reaction." in page
    assert "Bevat: HDI diisocyanate" in page
    assert "CLP 26 (1)(d)" in page


def test_a_label_names_what_gives_the_health_hazards(loaded: None) -> None:
    sheet = carried_as("Primer Y", "1263", "III").sheets.get()
    assert contains(sheet, ingredients(sheet, today())) == ["HDI diisocyanate"]


def test_a_drill_may_be_about_the_own_stock_only(shop: Unit, loaded: None) -> None:
    recruit = people.person("RECRUIT")
    people.appointment(recruit, shop)
    hazmat.stock(carried_as("Acid", "1789", "III"), shop)
    facts = facts_on(today())
    own = own_facts(facts, recruit, today())
    assert {row["un_number"] for row in own.rows("un_numbers").values()} == {"1789"}
    for seed in range(5):
        assert GENERATORS["hazmat_label"].rows(seed, own) == ["class_labels:8"]


def test_the_own_drill_is_asked_answered_and_followed_by_another(
    client: Client, shop: Unit, loaded: None
) -> None:
    recruit = people.person("RECRUIT", language="en")
    people.appointment(recruit, shop)
    hazmat.stock(carried_as("Acid", "1789", "III"), shop)
    signed_in(client, recruit)
    asked = client.get("/hazmat/practice/label/?own=1")
    assert asked.status_code == 302
    assert "own=1" in asked["Location"]
    assert "About what your own unit keeps." in client.get(asked["Location"]).text
    room = client.get("/hazmat/practice/?own=1").text
    assert "/hazmat/practice/label/?own=1" in room


def test_too_little_stock_for_a_drill_offers_the_rest(
    client: Client, loaded: None
) -> None:
    signed_in(client, people.person("RECRUIT", language="en"))
    page = client.get("/hazmat/practice/label/?own=1")
    assert page.status_code == 200
    assert "too little for this exercise" in page.text


def test_the_page_of_a_product_says_what_it_is_in_transport(
    loaded: None, client: Client, specialist: User
) -> None:
    acid = carried_as("Acid", "1789", "III")
    page = signed_in(client, specialist).get(f"/hazmat/register/products/{acid.code}/")
    edition = UNEntry.objects.filter(un_number="1789").first().edition
    assert "HYDROCHLORIC ACID" in page.text
    assert f"{edition}" in page.text


def test_the_label_of_an_explosive_bears_its_division_and_group(loaded: None) -> None:
    found = carried(carried_as("Blasting explosive", "0081").sheets.get())
    assert found is not None
    assert found.code == "1.1D"


def test_what_runs_on_behind_a_bracket_is_no_name() -> None:
    entry = make.un_entry("1263", name_en="PAINT (lacquer)", name_nl="VERF (lak)")
    found = carried(carried_as("Paint", "1263").sheets.get())
    assert found is not None
    with translation.override("en"):
        assert found.name == "PAINT"
    assert found.edition == f"{entry.edition}"
