"""Sessions, lists and sign-off sheets in a browser: on a telephone and at a desk."""

import datetime

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from certification.rebuilding import rebuild_stale
from courses.models import CriterionMark, Session
from courses.sessions.enrolling import enrol
from people.models import AccessRole
from tests.browser.looking import faults_of
from tests.factories import certification as make
from tests.factories import people
from tests.factories.courses import practice, session, training_class

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def lesson(site: str) -> Session:
    """Held just now, with a sheet, by somebody who also commands the company."""
    company = people.unit("A.1", people.unit("A"))
    who = people.person("3000", password=PASSWORD)
    people.appointment(who, company)
    people.grant(who, AccessRole.INSTRUCTOR)
    people.grant(who, AccessRole.COMMANDER, company)
    course = make.course("DRILL", title="Drill", delivery="practical")
    item = make.item(course, code="I-DRILL")
    make.requirement(item.curriculum, unit=company, deadline_days=0)
    practice(course, item, second_witness=True)
    made = session(course, instructors=[who], capacity=2, bring_along="Helmet\nGloves")
    session(course, starts_at=timezone.now() + 24 * HOUR, place="Field", capacity=9)
    soldiers = [people.person(str(number)) for number in range(1001, 1004)]
    for soldier in soldiers:
        people.appointment(soldier, company)
        enrol(session=made, person=soldier, by=soldier)
    training_class(item.curriculum, soldiers, [who])
    start = timezone.now() - 2 * HOUR
    Session.objects.filter(pk=made.pk).update(starts_at=start, ends_at=start + HOUR)
    rebuild_stale()
    return made


@pytest.fixture
def instructor(page: Page, lesson: Session) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "3000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/units/")
    return page


def test_every_page_of_a_session_is_for_everybody(
    instructor: Page, lesson: Session
) -> None:
    coming = Session.objects.get(place="Field")
    addresses = [
        "/sessions/",
        "/sessions/?place=nowhere",
        f"/sessions/{coming.public_id}/",
        f"/sessions/{coming.public_id}/invite/?unit=A.1",
        f"/sessions/{lesson.public_id}/participants/",
        f"/sessions/{lesson.public_id}/sheet/",
        f"/sessions/{lesson.public_id}/sheet/1/",
        f"/sessions/{lesson.public_id}/sheet/print/",
        "/sign-offs/",
        "/classes/",
    ]
    faults = {}
    for address in addresses:
        instructor.goto(address)
        faults[address] = faults_of(instructor)
    assert not any(faults.values()), faults


def test_the_group_is_marked_and_signed_by_keyboard(
    instructor: Page, lesson: Session
) -> None:
    instructor.goto(f"/sessions/{lesson.public_id}/sheet/1/")
    for onward in ("**/sheet/2/#content", "**/sheet/#content"):
        instructor.locator("button[name=all]").focus()
        instructor.keyboard.press("Enter")
        instructor.wait_for_url(onward)
    assert instructor.locator("input[name=who]").count() == 2
    assert not faults_of(instructor)
    instructor.locator("form[enctype] button").last.click()
    assert instructor.locator(".notice--error").is_visible()
    assert not faults_of(instructor)


def test_results_are_checked_before_they_are_recorded(
    instructor: Page, lesson: Session
) -> None:
    instructor.goto(f"/sessions/{lesson.public_id}/participants/")
    instructor.locator("#rest").select_option("present")
    instructor.locator("button[value=check]").click()
    assert not faults_of(instructor)
    instructor.locator("button[value=record]").click()
    assert instructor.locator(".messages").is_visible()


def test_the_class_and_how_far_it_is(instructor: Page, lesson: Session) -> None:
    instructor.goto("/classes/")
    instructor.locator(".todo__title").first.click()
    assert instructor.locator("table").is_visible()
    assert not faults_of(instructor)


def test_enter_on_a_tick_saves_what_is_ticked_and_no_more(
    instructor: Page, lesson: Session
) -> None:
    """By keyboard, Enter presses the first button of a form: not that for everybody."""
    instructor.goto(f"/sessions/{lesson.public_id}/sheet/1/")
    tick = instructor.locator("input[name=shown]").first
    tick.press("Space")
    tick.press("Enter")
    instructor.wait_for_url("**/sheet/2/#content")
    shown = CriterionMark.objects.filter(enrolment__session=lesson, is_shown=True)
    assert shown.count() == 1
