"""The pages on which instructors write, plan and release, for everybody."""

import pytest
from playwright.sync_api import Page

from courses.authoring.publishing import ensure_workflow
from courses.models import Practice, Session, TrainingClass
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
PATIENCE = 120_000  # milliseconds, for the first page of the administration


@pytest.fixture
def addresses(site: str) -> dict[str, str]:
    """A course with an exam that was released, a sheet, a session and a class."""
    ensure_workflow()
    author = person("3000", password=PASSWORD, language="en")
    appointment(author, unit("A"))
    grant(author, AccessRole.INSTRUCTOR)
    made = course("KNOTS", title="Knots")
    lesson_page(module_page(course_page(made)))
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


def test_every_page_of_authoring_is_for_everybody(
    page: Page, addresses: dict[str, str]
) -> None:
    page.set_default_timeout(PATIENCE)
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "3000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_load_state()
    found = {}
    for name, address in addresses.items():
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == 200, name
        found[name] = faults_of(page)
    assert {name: faults for name, faults in found.items() if faults} == {}
    page.goto(addresses["sessions"])
    page.get_by_role("link", name="Forklift").first.press("Enter")
    page.wait_for_url("**/sessions/edit/**")
