"""The question bank in a browser: a file in, what it did, a question of another kind."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from courses.authoring.publishing import ensure_workflow
from courses.models import Question
from people.models import AccessRole, User
from tests.browser.looking import faults_of
from tests.factories import people
from tests.factories.courses import course, question

pytestmark = pytest.mark.browser
PASSWORD = "drie gewone woorden"
BANK = "/admin/courses/questions/"
FILE = """// [id:K-1]
Welke knoop? {=mastworp#goed ~platte knoop}

// [id:K-2]
Zet op volgorde. {>2 ALL
eerst
dan}

Vertel. {}
"""


@pytest.fixture
def author(site: str) -> User:
    ensure_workflow()
    made = course("KNOOP", title="Knopen")
    question(made, "K-0", topic="knopen")
    user = people.person("3000", password=PASSWORD)
    people.grant(user, AccessRole.INSTRUCTOR)
    return user


@pytest.fixture
def writer(page: Page, author: User) -> Page:
    page.goto("/accounts/login/")
    page.fill("input[name=login]", "3000")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_load_state()
    return page


def test_a_file_comes_in_by_keyboard_and_again_changes_nothing(
    writer: Page, tmp_path: Path
) -> None:
    file = tmp_path / "knopen.txt"
    file.write_text(FILE, encoding="utf-8")
    for turn in ("first", "again"):
        writer.goto(f"{BANK}files/")
        assert not faults_of(writer)
        writer.set_input_files("#id_upload", file)
        writer.select_option("#id_course", label="Knopen")
        writer.locator("form[enctype] button").press("Enter")
        writer.wait_for_url("**/files/check/")
        assert not faults_of(writer)
        ticks = writer.locator("input[name=take]")
        assert ticks.count() == (2 if turn == "first" else 0)
        if turn == "first":
            writer.locator("main form[method=post] button").press("Enter")
            writer.wait_for_url("**/files/")


@pytest.mark.parametrize("address", ["look/", "look/{}/"])
def test_what_is_known_of_questions_is_for_everybody(
    writer: Page, address: str
) -> None:

    writer.goto(BANK + address.format(Question.objects.get().pk))
    assert not faults_of(writer)


def test_a_question_of_another_kind_is_asked(writer: Page) -> None:
    writer.goto(f"{BANK}new/?kind=numeric")
    writer.select_option("#id_course", label="Knopen")
    writer.fill("#id_key", "K-9")
    writer.fill("#id_text_nl", "Hoe zwaar?")
    writer.fill("#id_number_value", "3,5")
    writer.fill("#id_number_unit", "kg")
    writer.locator("#w-editor-form button[type=submit]").press("Enter")
    writer.wait_for_url(f"**{BANK}?course=*")
    assert "Hoe zwaar?" in writer.inner_text("main")


def test_there_is_room_for_one_answer_more_than_are_filled_in(writer: Page) -> None:
    writer.goto(f"{BANK}new/?kind=matching")
    third, fourth = (writer.locator(f"#id_option_{row}_nl") for row in (3, 4))
    expect(third).to_be_visible()
    expect(fourth).to_be_hidden()
    third.fill("mastworp")
    expect(fourth).to_be_visible()
    more = writer.get_by_role("button", name="Nog een")
    while more.is_visible():
        more.press("Enter")
    expect(writer.locator("#id_option_6_nl")).to_be_focused()
    assert not faults_of(writer)


def test_all_answers_of_a_question_are_shown_and_room_for_one(writer: Page) -> None:
    writer.goto(f"{BANK}edit/{Question.objects.get().pk}/")
    expect(writer.locator("#id_option_3_nl")).to_have_value("c van K-0")
    expect(writer.locator("#id_option_4_nl")).to_be_visible()
    expect(writer.locator("#id_option_5_nl")).to_be_hidden()
    expect(writer.get_by_role("button", name="Nog een")).to_be_visible()
