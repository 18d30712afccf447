"""A recruit takes a lesson on a telephone, also where the network comes and goes."""

import uuid
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from courses.lessons.learning import begin_course
from courses.models import CheckAnswer, LearningRun, LessonPage
from people.models import User
from tests.browser.looking import faults_of
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    option,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.browser
PASSWORD = "Kompas-Berk-17"
FIRST_LOAD = 100_000  # bytes
FULL = "() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }"


def block(kind: str, value: object) -> dict[str, object]:
    return {"type": kind, "id": str(uuid.uuid4()), "value": value}


def item(value: object) -> dict[str, object]:
    return {"type": "item", "id": str(uuid.uuid4()), "value": value}


def kinds_of_question() -> list[dict[str, object]]:
    why = {"explanation": "Because it is so."}
    pairs = [item({"thing": t, "target": t.upper()}) for t in ("fuel", "acid")]
    ways = [
        item({"text": "Warn", "consequence": "All leave.", "ends_well": True}),
        item({"text": "Smoke", "consequence": "It burns."}),
    ]
    situation = {"name": "smell", "text": "You smell gas.", "ways": ways}
    return [
        block("true_false", {"question": "Fuel burns.", "is_true": True, **why}),
        block("numeric", {"question": "How far?", "value": "5", "unit": "m", **why}),
        block("blanks", {"question": "Fill in.", "text": "Call [112].", **why}),
        block(
            "ordering",
            {"question": "In order?", "things": [item("one"), item("two")], **why},
        ),
        block("matching", {"question": "Match.", "pairs": pairs, "others": [], **why}),
        block(
            "scenario", {"question": "And now?", "situations": [item(situation)], **why}
        ),
        block("checklist", {"question": "Done?", "things": [item("a"), item("b")]}),
        block("steps", {"title": "Do", "steps": [item("<p>x</p>"), item("<p>y</p>")]}),
        block("table", {"caption": "Signs", "rows": [item("Sign|Means"), item("A|B")]}),
        block(
            "accordion",
            {"parts": [item({"title": t, "text": "<p>z</p>"}) for t in "pq"]},
        ),
    ]


@pytest.fixture
def recruit(page: Page) -> User:
    who = person(language="")
    who.set_password(PASSWORD)
    who.save()
    sign_in(page, who)
    return who


def sign_in(page: Page, who: User) -> None:
    page.goto("/accounts/login/")
    page.fill("#id_login", who.service_number)
    page.fill("#id_password", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_url("**/my/")


@pytest.fixture
def lesson(site: str) -> LessonPage:
    made = course()
    warn = [option("Warn", right=True), option("Run", feedback="They do not know.")]
    body = [
        block("text", "<p>Whoever sees danger warns the others.</p>"),
        check(*warn, question="Smoke?", explanation="Smoke kills."),
        block("heading", "Then"),
        block("text", "<p>Leave.</p>"),
        check(*warn, question="Fire?"),
    ]
    found = lesson_page(module_page(course_page(made)), *body)
    release(made)
    return found


def begin(who: User, lesson: LessonPage) -> None:
    made = lesson.get_parent().get_parent().specific.course
    begin_course(person=who, course=made, by=who)


def go_on(page: Page) -> None:
    page.locator("[data-on]").click()


def choose(page: Page, words: str) -> None:
    page.locator(".screen:not([hidden])").get_by_text(words, exact=True).click()
    go_on(page)


def shown(page: Page):
    return page.locator("[data-screen]:not([hidden]), [data-end]:not([hidden])")


def test_a_lesson_is_played_by_keyboard_and_wrong_answers_come_back(
    page, recruit, lesson
):
    page.goto(lesson.url)
    expect(shown(page)).to_have_count(1)
    page.keyboard.press("Enter")
    page.keyboard.press("1" if first_is(page, "Run") else "2")
    page.keyboard.press("Enter")
    expect(page.locator(".feedback--wrong")).to_be_focused()
    expect(page.locator(".feedback--wrong")).to_contain_text("Smoke kills.")
    expect(shown(page).get_by_role("button")).to_have_count(0)
    expect(shown(page).locator("input:enabled:not([type=hidden])")).to_have_count(0)
    for _ in range(2):
        page.keyboard.press("Enter")
    choose(page, "Warn")
    expect(shown(page).locator(".feedback--right")).to_be_visible()
    page.keyboard.press("Enter")
    expect(shown(page).get_by_text("Smoke?")).to_be_visible()
    expect(page.locator(".feedback--wrong")).to_have_count(0)
    choose(page, "Warn")
    expect(shown(page).locator(".feedback--right")).to_be_visible()
    go_on(page)
    expect(page.locator("[data-end]")).to_be_visible()
    expect(page.locator("[data-end] a[href*=certificates]").first).to_be_visible()


def test_what_is_asked_some_days_later_says_why_and_comes_back_at_the_end(
    page, recruit, lesson, browser, site
):
    begin(recruit, lesson)
    page.goto(lesson.url)
    go_on(page)
    choose(page, "Run")
    expect(shown(page).locator(".feedback--wrong")).to_be_visible()
    for _ in range(2):
        go_on(page)
    for _ in range(2):
        choose(page, "Warn")
        expect(shown(page).locator(".feedback--right")).to_be_visible()
        go_on(page)
    expect(page.locator("[data-end]")).to_be_visible()
    run = LearningRun.objects.get()
    LearningRun.objects.update(ended_at=run.ended_at - timedelta(days=2))
    page.goto("/my/remember/")
    choose(page, "Run")
    expect(shown(page).locator(".feedback--wrong")).to_contain_text("Smoke kills.")
    page.reload()
    go_on(page)
    choose(page, "Warn")
    expect(shown(page).locator(".feedback--right")).to_be_visible()
    shown(page).get_by_role("link").click()
    expect(shown(page)).to_contain_text("Whoever sees danger warns the others.")


def first_is(page: Page, words: str) -> bool:
    return shown(page).locator(".option").first.inner_text().strip() == words


def test_an_answer_given_without_a_network_arrives_once(page, recruit, lesson):
    begin(recruit, lesson)
    page.goto(lesson.url)
    go_on(page)
    page.context.set_offline(True)
    choose(page, "Warn")
    expect(page.locator("[data-saving]")).to_be_visible()
    go_on(page)
    expect(shown(page).get_by_text("Leave.")).to_be_visible()
    expect(page.locator("[data-saving]")).to_contain_text(": 1.")
    assert not CheckAnswer.objects.exists()
    page.context.set_offline(False)
    expect(page.locator("[data-saving][data-state=sent]")).to_have_count(1)
    assert CheckAnswer.objects.get().is_right


def test_an_answer_outlives_the_page_that_gave_it(page, recruit, lesson):
    begin(recruit, lesson)
    page.goto(lesson.url)
    go_on(page)
    page.route("**/checks/**", lambda route: route.abort())
    choose(page, "Warn")
    expect(page.locator("[data-saving]")).to_be_visible()
    page.unroute("**/checks/**")
    page.goto(lesson.url)
    expect(page.locator("[data-verdict=right]")).to_have_count(1)
    assert CheckAnswer.objects.count() == 1


def test_another_device_goes_on_at_the_same_screen(
    page, recruit, lesson, browser, site
):
    begin(recruit, lesson)
    page.goto(lesson.url)
    go_on(page)
    choose(page, "Warn")
    expect(shown(page).locator(".feedback--right")).to_be_visible()
    with page.expect_response("**/screens/**"):
        go_on(page)
    expect(shown(page).get_by_text("Leave.")).to_be_visible()
    other = browser.new_context(base_url=site).new_page()
    sign_in(other, recruit)
    other.goto(lesson.url)
    expect(shown(other).get_by_text("Leave.")).to_be_visible()
    other.context.close()


def test_without_javascript_the_lesson_is_one_page(
    browser, page, recruit, lesson, site
):
    state = page.context.storage_state()
    plain = browser.new_context(
        base_url=site,
        java_script_enabled=False,
        storage_state=state,
    ).new_page()
    plain.goto(lesson.url)
    expect(plain.get_by_text("Smoke?")).to_be_visible()
    first = plain.locator(".check").first
    first.get_by_text("Warn", exact=True).click()
    first.locator("button").click()
    expect(plain.locator(".feedback--right")).to_be_visible()
    plain.context.close()


def test_a_first_look_at_a_lesson_is_light(page, recruit, lesson):
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body())))
    page.goto(lesson.url, wait_until="networkidle")
    assert sum(sizes) <= FIRST_LOAD


def test_every_kind_of_question_is_accessible(page, recruit, site):
    made = course()
    found = lesson_page(module_page(course_page(made)), *kinds_of_question())
    release(made)
    page.goto(found.url)
    screens = page.locator("[data-screen]").evaluate_all("all => all.map(s => s.id)")
    assert len(screens) == 8
    for screen in [*screens, "onward"]:
        page.evaluate("id => { location.hash = id }", screen)
        expect(page.locator(f"#{screen}")).to_be_visible()
        assert faults_of(page) == []


@pytest.fixture
def ordering(page, recruit, site):
    """An open lesson in which two things are put in order."""
    made = course()
    found = lesson_page(module_page(course_page(made)), kinds_of_question()[3])
    release(made)
    begin(recruit, found)
    page.goto(found.url)


@pytest.mark.usefixtures("ordering")
def test_enter_checks_an_order_that_was_chosen_by_keyboard(page):
    places = shown(page).locator("select")
    for place, number in zip(places.all(), "12", strict=True):
        place.focus()
        page.keyboard.press(number)
    page.keyboard.press("Enter")
    expect(shown(page).locator(".feedback__verdict")).to_be_visible()


@pytest.mark.usefixtures("ordering")
def test_what_was_not_right_of_an_order_is_said_until_it_is_asked_again(page):
    labels = shown(page).locator(".order__label")
    for words, place in (("one", "2"), ("two", "1")):
        labels.filter(has_text=words).locator("select").select_option(place)
    go_on(page)
    expect(shown(page).locator(".part-verdict--wrong")).to_have_count(2)
    expect(shown(page).locator(".feedback--wrong")).to_contain_text("Goed: 0 van 2.")
    go_on(page)
    expect(shown(page).locator("[data-part]")).to_have_count(0)
    expect(shown(page).locator("select").first).to_be_enabled()


def test_a_story_that_ended_badly_is_begun_again_at_the_end_of_the_lesson(
    page, recruit, site
):
    made = course()
    found = lesson_page(module_page(course_page(made)), kinds_of_question()[5])
    release(made)
    begin(recruit, found)
    page.goto(found.url)
    choose(page, "Smoke")
    expect(page.locator(".feedback--wrong")).to_be_visible()
    expect(shown(page).locator("[type=radio]:visible")).to_have_count(0)
    go_on(page)
    choose(page, "Warn")
    expect(page.locator(".feedback--right")).to_be_visible()


def test_an_answer_given_on_a_device_that_is_full_arrives(page, recruit, lesson):
    begin(recruit, lesson)
    page.goto(lesson.url)
    go_on(page)
    page.context.set_offline(True)
    choose(page, "Warn")
    expect(page.locator("[data-saving]")).to_be_visible()
    page.evaluate(FULL)
    for _ in range(2):
        go_on(page)
    choose(page, "Warn")
    page.context.set_offline(False)
    expect(page.locator("[data-saving][data-state=sent]")).to_have_count(1)
    assert CheckAnswer.objects.count() == 2
