"""The pages on which instructors write, plan and release, for everybody."""

import pytest
from playwright.sync_api import Page, expect

from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from courses.models import Practice, Session, TrainingClass
from people.access import align_groups
from people.models import AccessRole
from tests.browser.looking import faults_of
from tests.factories import certification as duty
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    practice,
    question,
    quiz,
    release,
    session,
    training_class,
)
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
ADMIN = "/admin/courses"
PATIENCE = 60_000  # milliseconds, for the first page of the administration


@pytest.fixture
def addresses(site: str) -> dict[str, str]:
    """A course with an exam that was released, a sheet, a session and a class."""
    ensure_catalogues()
    ensure_workflow()
    author = person("3000", password=PASSWORD, language="en")
    appointment(author, unit("A"))
    grant(author, AccessRole.INSTRUCTOR)
    align_groups(author)
    made = course("KNOTS", title="Knots")
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made)
    asked = question(made, "K-1")
    release(made)
    item = duty.item(duty.course("ASSESS"), code="ASSESSOR")
    practical = duty.course("FORK", title="Forklift", delivery="practical")
    practice(practical, item)
    session(practical, instructors=[author])
    training_class(item.curriculum, instructors=[author])
    return {
        "desk": "/admin/",
        "lesson": f"/admin/pages/{lesson.pk}/edit/",
        "bench": f"{ADMIN}/{made.pk}/",
        "begin": f"{ADMIN}/begin/",
        "question": f"{ADMIN}/questions/edit/{asked.pk}/",
        "questions": f"{ADMIN}/questions/",
        "release": f"{ADMIN}/releases/{made.pk}/",
        "exam": f"{ADMIN}/exams/edit/{made.quiz.pk}/",
        "sheets": f"{ADMIN}/sheets/",
        "sheet": f"{ADMIN}/sheets/edit/{Practice.objects.get().pk}/",
        "sessions": f"{ADMIN}/sessions/",
        "session": f"{ADMIN}/sessions/edit/{Session.objects.get().pk}/",
        "classes": f"{ADMIN}/classes/",
        "class": f"{ADMIN}/classes/edit/{TrainingClass.objects.get().pk}/",
        "approvals": f"{ADMIN}/approvals/",
        "corrections": "/corrections/",
        "sittings": "/sittings/",
    }


@pytest.fixture
def author(page: Page, addresses: dict[str, str]) -> Page:
    """The instructor, signed in."""
    page.set_default_timeout(PATIENCE)
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "3000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_load_state()
    return page


def test_the_phone_beside_the_editor_leaves_the_focus_to_who_writes(
    author: Page, addresses: dict[str, str]
) -> None:
    author.set_viewport_size({"width": 1280, "height": 800})
    author.goto(addresses["lesson"])
    author.locator("[data-side-panel-toggle=preview]").press("Enter")
    telephone = author.frame_locator("#w-preview-iframe")
    expect(telephone.locator(".is-playing")).to_be_visible(timeout=PATIENCE)
    assert author.evaluate("document.activeElement.tagName") == "BUTTON"


def test_a_block_is_added_by_keyboard(author: Page, addresses: dict[str, str]) -> None:
    author.goto(addresses["lesson"])
    author.locator(".c-sf-add-button").last.press("Enter")
    opened = author.locator(".w-combobox input")
    expect(opened).to_be_focused()
    author.keyboard.press("Escape")
    expect(author.locator(".c-sf-add-button").last).to_be_focused()


def test_a_block_is_moved_by_keyboard_as_far_as_one_likes(
    author: Page, addresses: dict[str, str]
) -> None:
    author.goto(addresses["lesson"])
    author.locator("[data-streamfield-action=DUPLICATE]").first.press("Enter")
    down = author.locator("[data-streamfield-action=MOVE_DOWN]:enabled").first
    down.press("Enter")
    expect(author.locator("[data-streamfield-action^=MOVE]:focus")).to_have_count(1)


def test_every_page_of_authoring_is_for_everybody(
    author: Page, addresses: dict[str, str]
) -> None:
    page = author
    others = {name: at for name, at in addresses.items() if name != "lesson"}
    found = {}
    for name, address in others.items():
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, name
        found[name] = faults_of(page)
    assert {name: faults for name, faults in found.items() if faults} == {}
    page.goto(addresses["sessions"])
    page.get_by_role("link", name="Forklift").first.press("Enter")
    page.wait_for_url("**/sessions/edit/**")
