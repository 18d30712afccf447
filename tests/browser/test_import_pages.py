"""A personnel file through the administration in a browser: taken in, undone, done again."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from certification.rebuilding import rebuild_stale
from people.access import align_groups, ensure_groups
from people.models import AccessRole, Appointment
from tests.browser.looking import faults_of
from tests.factories import certification as duty
from tests.factories import people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
EXCHANGE = "/admin/certification/exchange/"


def sign_in(page: Page, number: str, *, arrives: str) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", number)
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url(arrives)
    return page


@pytest.fixture
def administrator(page: Page, site: str, settings, tmp_path: Path) -> Page:
    settings.DATA_DIR = tmp_path
    ensure_groups()
    user = people.person("boss", password=PASSWORD)
    people.grant(user, AccessRole.ADMINISTRATOR)
    align_groups(user)
    people.unit("A")
    people.role("R")
    return sign_in(page, "boss", arrives="**/units/")


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Twenty rows as a personnel system writes them, of which three are bad."""
    rows = [f"{n};Jansén;A;R;01-11-2026" for n in range(20)]
    rows[3], rows[4] = "3;Bos;X9;R;01-11-2026", "4;Bos;A;R;31-02-2026"
    rows[5] = "5 5;Bos;A;R;01-11-2026"
    path = tmp_path / "personeel.csv"
    head = "Personeelsnummer;Achternaam;Eenheid;Functie;Ingangsdatum"
    path.write_bytes("\r\n".join([head, *rows]).encode("cp1252"))
    return path


def bring_in(page: Page, path: Path) -> None:
    page.goto(EXCHANGE)
    page.set_input_files("input[name=upload]", path)
    page.click("form[enctype] button[type=submit]")


def test_a_personnel_file_is_taken_in_undone_and_taken_in_again(
    administrator: Page, roster: Path
) -> None:
    page = administrator
    bring_in(page, roster)
    page.wait_for_url("**/columns/")
    assert not faults_of(page)
    page.click(".nice-padding form[method=post] button[type=submit]")
    page.wait_for_url("**/preview/")
    assert page.locator(".remedy").count() == 3
    assert not faults_of(page)

    page.fill("[name=unit-0]", "A")
    page.click("button[name=units]")
    page.wait_for_load_state()
    assert page.locator(".remedy").count() == 2

    page.click("button[name=salvage]")
    page.wait_for_url("**/batches/*/")
    assert Appointment.objects.count() == 18
    page.reload()  # Wagtail's own notice fades in
    assert not faults_of(page)

    page.click("button.no")
    page.wait_for_load_state()
    assert not Appointment.objects.exists()

    bring_in(page, roster)
    page.wait_for_url("**/preview/")
    page.click("button[name=salvage]")
    page.wait_for_url("**/batches/*/")
    assert Appointment.objects.count() == 18
    page.goto(EXCHANGE)
    assert not faults_of(page)


def test_a_page_that_waits_for_the_check_opens_it_when_it_is_ready(
    administrator: Page, roster: Path, settings
) -> None:
    page = administrator
    bring_in(page, roster)
    page.wait_for_url("**/columns/")
    page.click(".nice-padding form[method=post] button[type=submit]")
    page.wait_for_url("**/preview/")
    (told,) = (Path(settings.DATA_DIR) / "imports").glob("*.check")
    done = told.read_text()
    told.write_text('{"state": "busy", "stage": "people.csv"}')

    page.goto(f"{EXCHANGE}preview/")
    assert page.locator("[data-looks-again]").count() == 1
    assert not faults_of(page)
    told.write_text(done)

    page.wait_for_selector(".remedy")


def test_the_pages_of_ones_own_calendar_and_of_who_looked(
    page: Page, site: str
) -> None:
    people.person("soldier", password=PASSWORD)
    sign_in(page, "soldier", arrives="**/my/")
    for address in ("/my/calendar/", "/my/looks/", "/my/mail/"):
        page.goto(address)
        assert not faults_of(page), address
    page.goto("/my/calendar/")
    page.click("main form button[type=submit]")
    page.wait_for_selector("code")
    assert not faults_of(page)


def test_figures_for_a_safety_specialist(page: Page, site: str) -> None:
    unit = people.unit("A")
    item = duty.item(duty.course("KNOTS"), code="KNOTS")
    duty.requirement(item.curriculum, unit=unit)
    for _number in range(7):
        people.appointment(people.person(), unit)
    rebuild_stale()
    people.grant(
        people.person("safe", password=PASSWORD), AccessRole.SAFETY_SPECIALIST, unit
    )
    sign_in(page, "safe", arrives="**/my/")
    for address in ("/safety/", "/safety/A/", "/safety/A/?on=never"):
        page.goto(address)
        assert not faults_of(page), address
