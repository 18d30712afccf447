"""The practice room in a browser: by keyboard, for everybody, wide and narrow."""

import io

import pytest
from django.core.management import call_command
from playwright.sync_api import Page

from hazmat.reference.loading import STARTER
from tests.browser.looking import faults_of
from tests.factories import people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"


@pytest.fixture
def learner(page: Page, site: str) -> Page:
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())
    people.person("1001", password=PASSWORD)
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "1001")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/my/**")
    return page


PAGES = ("", "label/?q=3", "goods/?q=3", "plate/?q=3", "points/?q=3", "clp/?q=3")


def test_every_page_of_the_room_is_for_everybody(learner: Page) -> None:
    for address in PAGES:
        learner.goto(f"/hazmat/practice/{address}")
        assert not faults_of(learner)


def test_a_label_is_chosen_and_explained_by_keyboard(learner: Page) -> None:
    learner.goto("/hazmat/practice/goods/?q=3")
    learner.locator("input[name=choice]").first.focus()
    learner.keyboard.press("Space")
    learner.keyboard.press("Enter")
    learner.wait_for_url("**#answer")
    assert "ADR 3.2" in learner.inner_text("#answer")
    assert not faults_of(learner)
