"""What people ask and what is decided about it, in a browser; and a unit through time."""

import datetime

import pytest
from playwright.sync_api import Page

from certification.models import Application
from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.browser.looking import faults_of
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
DAY = datetime.timedelta(days=1)


@pytest.fixture
def soldier(site: str) -> User:
    """Somebody with a gap who asked two things; commander and coordinator are one."""
    company = people.unit("A.1", people.unit("A"))
    of = make.curriculum("BASIC")
    courses = [make.course("SAFE", title="Safety"), make.course("AID")]
    items = [make.item(course, code=f"I-{course.code}", of=of) for course in courses]
    make.requirement(of, unit=company, deadline_days=0, basis="Arbowet art. 8")
    who = people.person("1001", password=PASSWORD)
    people.appointment(who, company, start=today() - 90 * DAY)
    make.application(who, item=items[0])
    make.application(
        who, kind=Application.Kind.EVIDENCE, course=courses[1], obtained_on=today()
    )
    leader = people.person("2000", password=PASSWORD)
    for role in (AccessRole.COMMANDER, AccessRole.COORDINATOR):
        people.grant(leader, role, company)
    make.waiver(who, by=who)
    rebuild_stale()
    return who


def sign_in(page: Page, number: str) -> None:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", number)
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_load_state()


def faults_at(page: Page, *addresses: str) -> dict[str, list[str]]:
    """The pages that have faults, with those."""
    found = {}
    for address in addresses:
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        if faults := faults_of(page):
            found[address] = faults
    return found


def test_every_page_on_which_one_asks_is_for_everybody(
    page: Page, soldier: User
) -> None:
    completion = make.completion(soldier, make.course("DRILL"), today())
    sign_in(page, "1001")
    assert not faults_at(
        page,
        "/my/applications/",
        "/my/applications/evidence/",
        "/my/applications/waiver/",
        f"/my/applications/correction/{completion.public_id}/",
    )


def test_a_form_with_errors_is_for_everybody(page: Page, soldier: User) -> None:
    sign_in(page, "1001")
    page.goto("/my/applications/evidence/")
    page.locator("main form button").last.click()
    page.wait_for_load_state()
    assert not faults_of(page)


def test_every_page_on_which_is_decided_is_for_everybody(
    page: Page, soldier: User
) -> None:
    sign_in(page, "2000")
    asked = Application.objects.all()
    assert not faults_at(
        page,
        "/applications/",
        *(f"/applications/{one.public_id}/" for one in asked),
        f"/people/{soldier.public_id}/items/I-SAFE/decide/",
    )


def test_a_unit_through_time_is_for_everybody(page: Page, soldier: User) -> None:
    sign_in(page, "2000")
    assert not faults_at(page, "/units/A.1/trend/", "/units/A.1/compare/")
