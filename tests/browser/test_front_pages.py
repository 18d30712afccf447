"""The pages around the content, as a browser and a screen reader meet them."""

import pytest
from playwright.sync_api import Page

from people.models import User
from tests.browser.looking import faults_of

pytestmark = pytest.mark.browser
PASSWORD = "Kompas-Berk-17"


@pytest.fixture
def recruit(site: str) -> User:
    user = User(service_number="1000001", first_name="Amina", last_name="El Idrissi")
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(page: Page, password: str = PASSWORD) -> None:
    page.goto("/accounts/login/")
    page.fill("#id_login", "1000001")
    page.fill("#id_password", password)
    page.click("main button[type=submit]")


@pytest.mark.parametrize(
    "address",
    [
        "/accounts/login/",
        "/accounts/password/reset/",
        "/accessibility/",
        "/integrity-help/",
        "/nowhere/",
    ],
)
def test_a_page_for_strangers_is_accessible(page, address):
    page.goto(address)
    assert faults_of(page) == []


def test_a_sign_in_that_fails_is_explained_accessibly(page, recruit):
    sign_in(page, "wrong")
    assert page.get_by_role("alert").is_visible()
    assert faults_of(page) == []


def test_the_frame_of_somebody_signed_in_is_accessible(page, recruit):
    sign_in(page)
    page.goto("/accounts/password/change/")
    assert page.get_by_text("Amina El Idrissi").is_visible()
    assert faults_of(page) == []


def test_the_demo_shows_its_accounts_accessibly(page, settings, tmp_path):
    settings.DEMO, settings.DATA_DIR = True, tmp_path
    (tmp_path / "demo-accounts.json").write_text(
        '[{"service_number": "1", "password": "p", "name": "Ada", "role": "recruit"}]'
    )
    page.goto("/accounts/login/")
    assert page.get_by_text("Ada").first.is_visible()
    assert faults_of(page) == []


def test_nothing_is_asked_of_another_host(page, site):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/accounts/login/")
    assert asked
    assert all(address.startswith(site) for address in asked)


def test_the_keyboard_finds_the_content_first(page):
    page.goto("/accounts/login/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip-link"


def test_the_language_changes_with_one_click(page):
    page.goto("/accessibility/")
    before = page.locator("html").get_attribute("lang")
    page.click("form[action='/language/'] button")
    assert page.locator("html").get_attribute("lang") != before
    assert page.url.endswith("/accessibility/")
