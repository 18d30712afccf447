"""The substance register in a browser, from a data sheet to used-up stock."""

import pytest
from playwright.sync_api import Page

from people.models import AccessRole, Unit
from tests.browser.looking import faults_of
from tests.factories import hazmat, people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
SHEET = {
    "name": "Primer Y",
    "revised_on": "2026-03-01",
    "start": "2026-03-03",
    "statements": "H226, H317",
    "c-0-name": "Hexamethylene diisocyanate",
    "c-0-cas_no": "822-06-0",
    "c-0-share": "0,3 %",
}


@pytest.fixture
def shop(site: str) -> Unit:
    """A paint shop with three painters, and who keeps its register."""
    made = people.unit("A.3")
    for _ in range(3):
        people.appointment(people.person(), made, role=people.role("painter"))
    hazmat.rule("DIISO", "group in [diisocyanate] and percent >= 0.1", "diiso")
    hazmat.exposure(hazmat.task(made, code="T-GRIND"), process="grinding")
    keeper = people.person("2000", password=PASSWORD)
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST)
    return made


@pytest.fixture
def reader(page: Page, shop: Unit) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "2000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/my/")
    return page


@pytest.mark.parametrize(
    "address",
    [
        "/hazmat/register/",
        "/hazmat/register/products/",
        "/hazmat/register/products/new/",
        "/hazmat/register/units/A.3/",
        "/hazmat/register/units/A.3/stock/new/",
        "/hazmat/register/units/A.3/ask/",
        "/hazmat/register/import/",
        "/hazmat/register/requests/",
        "/hazmat/register/centres/",
        "/hazmat/register/mine/",
    ],
)
def test_pages_of_the_register_have_no_faults(reader: Page, address: str) -> None:
    reader.goto(address)
    assert faults_of(reader) == []


def test_a_primer_comes_from_its_sheet_onto_the_shelf_and_is_used_up(
    reader: Page,
) -> None:
    reader.goto("/hazmat/register/products/new/")
    for name, value in SHEET.items():
        reader.fill(f"[name={name}]", value)
    reader.locator("main button[type=submit]:not([name])").click()
    reader.wait_for_url("**/products/PRIMER-Y/")
    assert faults_of(reader) == []
    reader.goto("/hazmat/register/units/A.3/stock/new/?product=PRIMER-Y")
    reader.locator("button[name=try]").click()
    assert reader.locator(".notice li").count() == 1
    assert faults_of(reader) == []
    reader.locator("main button[type=submit]:not([name])").click()
    reader.wait_for_url("**/units/A.3/")
    assert reader.get_by_text("diiso").count() == 1
    assert faults_of(reader) == []
    reader.locator("a[href$='/end/']").first.click()
    reader.locator("main button[type=submit]:not([name])").click()
    reader.wait_for_url("**/units/A.3/")
