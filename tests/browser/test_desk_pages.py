"""The desk of a commander in a browser: figures, deputies, waivers, drafts."""

import datetime

import pytest
from playwright.sync_api import Page

from certification.models import QuarterlyReport
from certification.rebuilding import rebuild_stale
from people.access import align_groups, ensure_groups
from people.days import today
from people.models import AccessRole, Grant, User
from tests.browser.looking import faults_of
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
DAY = datetime.timedelta(days=1)


@pytest.fixture
def company(site: str) -> User:
    """A company whose only soldier has a gap, entered twice; a commander, two offices."""
    ensure_groups()
    company = people.unit("A.1", people.unit("A"))
    item = make.item(make.course("C1", title="Safety awareness"), code="I-SAFE")
    make.requirement(item.curriculum, code="Q1", unit=company, basis="Arbowet art. 8")
    soldier = people.person("1001", first_name="Jan", last_name="Bakker")
    double = people.person("1002", first_name="Jan", last_name="Bakker")
    for who in (soldier, double):
        people.appointment(who, company)
    for number, role in (
        ("2000", AccessRole.COMMANDER),
        ("3000", AccessRole.ADMINISTRATOR),
        ("4000", AccessRole.SAFETY_SPECIALIST),
    ):
        user = people.person(number, password=PASSWORD)
        people.grant(user, role, company if role == AccessRole.COMMANDER else None)
        align_groups(user)
    make.quarterly_report(company)
    rebuild_stale()
    return soldier


def signed_in(page: Page, number: str) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", number)
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url(lambda address: "login" not in address)
    return page


def faults_at(page: Page, addresses: list[str]) -> dict[str, list[str]]:
    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = faults_of(page)
    return {address: faults for address, faults in found.items() if faults}


def test_the_pages_of_a_commander_are_for_everybody(page: Page, company: User) -> None:
    draft = make.draft(User.objects.get(service_number="2000"))
    line = f"/people/{company.public_id}/items/I-SAFE/"
    report = QuarterlyReport.objects.get()
    faults = faults_at(
        signed_in(page, "2000"),
        [
            "/units/",
            "/units/A.1/?figure=with-gaps",
            "/units/A.1/?figure=absent",
            "/units/A.1/deputies/",
            line,
            f"{line}excuse/",
            f"{line}decide/",
            "/units/A.1/items/I-SAFE/decide/",
            "/units/A.1/items/I-SAFE/excuse/",
            "/units/A.1/may/?item=I-SAFE",
            "/units/A.1/trend/",
            "/units/A.1/compare/",
            f"/quarterly-reports/{report.public_id}/",
            f"/requirements/{draft.public_id}/",
        ],
    )
    assert not faults


def test_who_comes_back_to_the_sheet_is_in_the_cell_that_was_opened(
    page: Page, company: User
) -> None:
    desk = signed_in(page, "2000")
    desk.set_viewport_size({"width": 1280, "height": 400})
    desk.goto("/units/A.1/matrix/")
    last = desk.locator(".people-by-items td a").last
    last.focus()
    opened = last.get_attribute("href")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/items/I-SAFE/**")
    desk.evaluate("history.back()")
    desk.wait_for_url("**/matrix/")
    desk.wait_for_function(
        "opened => document.activeElement.getAttribute('href') === opened", arg=opened
    )


def test_a_number_is_opened_a_deputy_named_and_everybody_ticked_by_keyboard(
    page: Page, company: User
) -> None:
    desk = signed_in(page, "2000")
    desk.goto("/units/A.1/")
    desk.locator(".kpi__link").last.focus()
    desk.keyboard.press("Enter")
    desk.wait_for_url("**figure=**")
    assert desk.locator(".people-by-items tbody tr").count() == 2
    desk.goto("/units/A.1/deputies/")
    desk.fill("input[name=person]", "1001")
    desk.fill("input[name=end]", (today() + 9 * DAY).isoformat())
    desk.press("input[name=end]", "Enter")
    desk.wait_for_selector(".todo__item")
    assert Grant.objects.get(access_role=AccessRole.DEPUTY).person == company
    desk.goto("/units/A.1/items/I-SAFE/decide/")
    everybody = desk.locator("[data-everybody]")
    everybody.focus()
    desk.keyboard.press("Space")
    assert desk.locator("input[name=who]:checked").count() == 2
    desk.keyboard.press("Tab")
    desk.keyboard.press("Space")
    assert desk.locator("input[name=who]:checked").count() == 1
    assert not everybody.is_checked()
    assert not faults_of(desk)
