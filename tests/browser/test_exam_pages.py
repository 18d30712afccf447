"""An exam in a browser: two of them, a network that goes, a clock that runs out."""

import datetime
from fractions import Fraction

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from courses.exams.attempts import start_attempt, submit_attempt
from courses.exams.regrading import correct_question
from courses.lessons.learning import begin_course, read_lesson
from courses.models import (
    Answer,
    Attempt,
    LearningRun,
    LessonPage,
    Question,
    Sitting,
)
from courses.questions.bank import Wording, set_quiz, write_question
from people.models import AccessRole, User
from tests.browser.looking import faults_of
from tests.factories.courses import (
    approved,
    course,
    course_page,
    exhausted_attempt,
    failed_recheck,
    lesson_page,
    module_page,
    quiz,
    release,
    sitting,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.browser
PASSWORD = "Kompas-Berk-17"
SMALLEST = 44  # pixels, for a finger


@pytest.fixture
def run(site: str) -> LearningRun:
    """A recruit who has done the lessons before an exam of three questions."""
    made = course(code="KNOTS", title="Knots")
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=3, minutes=20, max_attempts=2, cooling_hours=24, feedback="wrong")
    release(made)
    recruit = person("1000001", password=PASSWORD)
    begun = begin_course(person=recruit, course=made, by=recruit)
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    return begun


def sign_in(page: Page, who: User) -> Page:
    page.goto("/accounts/login/")
    page.fill("#id_login", who.service_number)
    page.fill("#id_password", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_load_state()
    return page


@pytest.fixture
def taker(page: Page, run: LearningRun) -> Page:
    """The recruit at the first question."""
    sign_in(page, run.person).goto("/my/courses/KNOTS/exam/")
    assert not faults_of(page)
    page.click("main form button")
    page.wait_for_url("**/1/#content")
    return page


def choose(page: Page, number: int) -> None:
    page.locator("main input[name=choice]").nth(number).check()


def saved(page: Page) -> None:
    expect(page.locator("[data-saved]")).to_contain_text("✓")


def test_every_page_of_an_exam_is_for_everybody(taker: Page, run: LearningRun) -> None:
    assert not faults_of(taker)
    choose(taker, 0)
    saved(taker)
    assert not faults_of(taker)
    attempt = Attempt.objects.get()
    taker.goto(f"/my/attempts/{attempt.public_id}/")
    assert not faults_of(taker)
    taker.locator("form.button-row button").click()
    expect(taker.locator(".review__item")).to_have_count(3)
    assert not faults_of(taker)
    taker.goto("/my/courses/KNOTS/exam/")
    assert taker.locator("main form").count() == 0
    assert not faults_of(taker)


def test_an_answer_is_kept_as_soon_as_the_network_is_back(taker: Page) -> None:
    taker.context.set_offline(True)
    choose(taker, 0)
    choose(taker, 1)
    expect(taker.locator("[data-saved]")).to_contain_text("!")
    assert not Answer.objects.exists()
    taker.context.set_offline(False)
    saved(taker)
    asked = Attempt.objects.get().questions.get(number=1)
    assert Answer.objects.get().chosen == [asked.handles[1][1]]


def test_the_button_waits_for_the_network_and_then_goes_on(taker: Page) -> None:
    taker.context.set_offline(True)
    choose(taker, 1)
    taker.click("main form button")
    expect(taker.locator("[data-saved]")).to_contain_text("!")
    assert taker.url.endswith("/1/#content")
    taker.context.set_offline(False)
    taker.wait_for_url("**/2/#content")
    asked = Attempt.objects.get().questions.get(number=1)
    assert asked.answers.last().chosen == [asked.handles[1][1]]


def test_a_link_waits_until_what_was_chosen_is_kept(taker: Page) -> None:
    taker.context.set_offline(True)
    choose(taker, 1)
    taker.click("main form a")
    expect(taker.locator("[data-saved]")).to_contain_text("!")
    taker.context.set_offline(False)
    taker.wait_for_url(f"**/my/attempts/{Attempt.objects.get().public_id}/")
    asked = Attempt.objects.get().questions.get(number=1)
    assert asked.answers.last().chosen == [asked.handles[1][1]]


def test_handing_in_waits_for_the_network_and_says_so(taker: Page) -> None:
    with taker.expect_navigation():
        taker.click("main form a")
    taker.context.set_offline(True)
    taker.click("main form:last-of-type button")
    expect(taker.locator("[data-unsaved]")).to_contain_text("!")
    assert Attempt.objects.get().is_open
    taker.context.set_offline(False)
    expect(taker.locator("[data-unsaved]")).to_have_count(0)
    assert not Attempt.objects.get().is_open


def test_when_the_time_is_up_without_a_network_the_page_stays(taker: Page) -> None:
    soon = timezone.now() + datetime.timedelta(seconds=4)
    Attempt.objects.update(deadline=soon)
    taker.reload()
    taker.context.set_offline(True)
    choose(taker, 2)
    taker.wait_for_timeout(5000)
    expect(taker.locator("[data-saved]")).to_contain_text("!")
    taker.context.set_offline(False)
    taker.wait_for_url(f"**/my/attempts/{Attempt.objects.get().public_id}/")
    assert (Attempt.objects.get().ran_out, Answer.objects.count()) == (True, 1)


def test_when_the_time_is_up_the_exam_is_handed_in_with_what_was_chosen(
    taker: Page,
) -> None:
    soon = timezone.now() + datetime.timedelta(seconds=4)
    Attempt.objects.update(deadline=soon)
    taker.reload()
    choose(taker, 2)
    taker.wait_for_url(f"**/my/attempts/{Attempt.objects.get().public_id}/")
    assert not faults_of(taker)
    attempt = Attempt.objects.get()
    assert (attempt.ran_out, Answer.objects.count()) == (True, 1)


def test_a_second_browser_takes_over_and_the_first_one_is_told(
    taker: Page, browser: Browser, site: str, run: LearningRun
) -> None:
    other = browser.new_context(base_url=site).new_page()
    sign_in(other, run.person).goto(taker.url)
    assert not faults_of(other)
    with other.expect_navigation():
        other.click("main form button")
    choose(taker, 0)
    taker.wait_for_url(f"**/my/attempts/{Attempt.objects.get().public_id}/")
    assert taker.locator("main form").count() == 1
    assert not Answer.objects.exists()
    other.context.close()


def test_without_scripts_the_exam_is_a_plain_form(
    browser: Browser, site: str, run: LearningRun
) -> None:
    plain = browser.new_context(base_url=site, java_script_enabled=False).new_page()
    sign_in(plain, run.person).goto("/my/courses/KNOTS/exam/")
    plain.click("main form button")
    for _ in range(3):
        choose(plain, 0)
        plain.click("main form .button")
    plain.locator("form.button-row button").click()
    assert plain.locator(".review__item").count() == 3
    assert Answer.objects.count() == 3
    plain.context.close()


def test_the_pages_of_who_supervises_and_decides_are_for_everybody(
    page: Page, run: LearningRun
) -> None:
    attempt = start_attempt(run=run, by=run.person)
    submit_attempt(attempt=attempt, by=run.person)
    asked = attempt.questions.first().version
    correct_question(version=asked, right=None, reason="It was wrong.", by=person())
    failed_recheck(attempt)
    exhausted_attempt(run.person)
    chief = person("2000", password=PASSWORD)
    grant(chief, AccessRole.ADMINISTRATOR)
    sitting(run.course, chief)
    sign_in(page, chief)
    addresses = ["/sittings/", f"/sittings/{Sitting.objects.get().public_id}/"]
    addresses += ["/corrections/", f"/corrections/{asked.pk}/", "/decisions/"]
    for address in addresses:
        page.goto(address)
        assert not faults_of(page), address
    page.goto(f"/corrections/{asked.pk}/")
    page.click("button[name=preview]")
    assert not faults_of(page)


def test_a_field_in_an_exam_is_as_large_as_in_a_lesson(page: Page, site: str) -> None:
    made, author = course(code="LOADS"), person()
    lesson_page(module_page(course_page(made)))
    wording = Wording(
        kind="numeric",
        text={"nl": "Hoeveel?", "en": "How many?"},
        particulars={"unit": "kg"},
        answer={"value": "5", "tolerance": "0"},
    )
    asked = Question(course=made, key="load")
    approved(write_question(question=asked, wording=wording, by=author))
    set_quiz(course=made, draw=1, pass_mark=Fraction(1), by=author)
    release(made)
    recruit = person("1000002", password=PASSWORD)
    begin_course(person=recruit, course=made, by=recruit)
    read_lesson(person=recruit, lesson=LessonPage.objects.get(), by=recruit)
    sign_in(page, recruit).goto("/my/courses/LOADS/exam/")
    page.click("main form button")
    field = page.locator("[name=number]").bounding_box()
    assert field is not None
    assert field["height"] >= SMALLEST
