"""Units, people and my training in a browser: full, empty and in error."""

import datetime

import pytest
from playwright.sync_api import Page

from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.browser.looking import faults_of
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"


@pytest.fixture
def commander(site: str) -> User:
    """A company with a gap, something valid and something that does not expire."""
    battalion = people.unit("A")
    company = people.unit("A.1", battalion)
    people.unit("A.1.1", company)
    of = make.curriculum("BASIC")
    courses = [
        make.course("C1", title="Safety awareness", validity_months=24),
        make.course("C2", title="First aid", validity_months=2),
        make.course("C3", title="Fire drill"),
    ]
    for course in courses:
        make.item(course, code=f"I-{course.code}", of=of)
    make.requirement(of, unit=battalion, basis="Arbowet art. 8")
    for number in range(1001, 1004):
        people.appointment(people.person(str(number)), company)
    soldier = User.objects.get(service_number="1001")
    for course in courses[1:]:
        make.completion(soldier, course, today())
    user = people.person("2000", password=PASSWORD)
    people.grant(user, AccessRole.COMMANDER, company)
    make.revocation(user, courses[0], datetime.date(2024, 11, 30))
    rebuild_stale()
    return user


@pytest.fixture
def reader(page: Page, commander: User) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "2000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/units/")
    return page


@pytest.mark.parametrize(
    "address",
    [
        "/units/",
        "/units/A.1/",
        "/units/A.1/?gaps=on",
        "/units/A.1/?on=1990-01-01",
        "/units/A.1/?on=never",
        "/units/A.1/?direct=on",
        "/units/A.1/matrix/?group=unit&sort=urgency",
        "/units/A.1/matrix/?group=curriculum&sort=rank",
        "/units/A.1/matrix/?sort=hat",
        "/units/A.1/items/",
        "/units/A.1/quarterly/",
        "/my/reports/",
        "/my/",
    ],
)
def test_every_page_of_a_commander_is_for_everybody(reader: Page, address: str) -> None:
    reader.goto(address)
    assert not faults_of(reader)


def test_from_a_unit_to_the_reason_of_a_gap(reader: Page) -> None:
    reader.goto("/units/A.1/")
    reader.locator(".people-by-items tbody th a").first.click()
    assert not faults_of(reader)
    reader.locator(".todo__item .button").first.click()
    assert "Arbowet art. 8" in reader.inner_text("main")
    assert not faults_of(reader)


def test_another_day_is_asked_by_keyboard(reader: Page) -> None:
    reader.goto("/units/A.1/")
    reader.locator(".otherwise > summary").press("Enter")
    reader.fill("input[name=on]", "2020-05-01")
    reader.press("input[name=on]", "Enter")
    reader.wait_for_url("**on=2020-05-01**")
    assert reader.input_value("input[name=on]") == "2020-05-01"


def test_a_sheet_is_walked_by_arrows_and_searched(reader: Page) -> None:
    reader.goto("/units/A.1/matrix/")
    first = reader.locator(".people-by-items tbody th a").first
    first.focus()
    reader.keyboard.press("ArrowRight")
    focused = "document.activeElement.closest('td') !== null"
    assert reader.evaluate(focused)
    reader.keyboard.press("ArrowLeft")
    assert first.evaluate("link => link === document.activeElement")
    reader.fill("#search-name", "1002")
    reader.press("#search-name", "Enter")
    reader.wait_for_selector("[role=status] a")
    assert reader.locator(".people-by-items tbody tr").count() == 1
    assert "1002" not in reader.url
    assert not faults_of(reader)
