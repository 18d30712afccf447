"""Substances, UN numbers and calculators in a browser: found, empty and in error."""

import datetime

import pytest
from playwright.sync_api import Page

from people.models import User
from tests.browser.looking import faults_of
from tests.factories import people
from tests.factories import reference as make
from tests.hazmat.starter import starter_rows

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
LOAD = "/hazmat/calculators/load/?0-un_number=1203&0-quantity=100&0-unit=l&0-way="


@pytest.fixture
def soldier(site: str) -> User:
    """A register with a plain number, one of several rows, and a substance to come."""
    for name in (
        "adr_transport_categories",
        "adr_mixed_loading",
        "class1_mixed_loading",
        "adr_tunnel_codes",
        "clp_classes",
        "dg_functions",
    ):
        make.rows(name, list(starter_rows(name)))
    petrol = {"adr_class": "3", "hazard_division": "3", "labels": "3"}
    make.un_entry("1203", transport_category="2", tunnel_code="D/E", **petrol)
    for variant, code in enumerate(("5A", "5F", "5T"), 1):
        make.un_entry("1950", variant, classification_code=code, labels="2.2")
    chromate = make.substance("056-006-00-9", "barium chromate", "10294-40-3")
    coming = datetime.date(2200, 2, 1)
    make.classification(
        chromate, "H350", coming, pictograms="GHS08", signal_word="Danger"
    )
    return people.person("2000", password=PASSWORD)


@pytest.fixture
def reader(page: Page, soldier: User) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "2000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/my/")
    return page


@pytest.mark.parametrize(
    "address",
    [
        "/hazmat/",
        "/hazmat/?q=1203",
        "/hazmat/?q=nothing-like-it",
        "/hazmat/un/1203/",
        "/hazmat/un/1950/",
        "/hazmat/substances/056-006-00-9/",
        "/hazmat/editions/",
        f"{LOAD}packages",
        f"{LOAD}tank&1-un_number=1950&1-quantity=5&1-unit=kg&1-way=packages",
        "/hazmat/calculators/road/?0-un_number=1203&1-un_number=1203",
        "/hazmat/calculators/label/?classes=Flam.+Liq.+2;Eye+Irrit.+2",
        "/hazmat/calculators/may/?function=road|driver&what=1203",
    ],
)
def test_every_page_of_hazards_is_for_everybody(reader: Page, address: str) -> None:
    reader.goto(address)
    assert not faults_of(reader)


def test_from_a_search_to_a_load_by_keyboard(reader: Page) -> None:
    reader.goto("/hazmat/")
    reader.fill("#q", "1203")
    reader.press("#q", "Enter")
    reader.locator(".hits__name").first.press("Enter")
    reader.wait_for_url("**/hazmat/un/1203/")
    reader.locator("a[href*='calculators/load']").first.press("Enter")
    assert reader.input_value("#id_0-un_number") == "1203"
