"""An author sees what a block looks like before taking it, and a page as on a phone."""

import pytest
from django.test import Client
from wagtail.blocks import ListBlock

from courses.authoring.publishing import ensure_workflow
from courses.blocks import LessonBody
from courses.models import LessonPage
from people.models import AccessRole
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    words,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
PALETTE = LessonPage.body.field.stream_block.child_blocks


@pytest.fixture
def module():
    return module_page(course_page(course()))


@pytest.fixture
def desk(module, client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return client


@pytest.mark.parametrize("name", ["single_choice", "numeric", "blanks", "scenario"])
def test_an_author_writes_the_question_first_and_the_explanation_last(name) -> None:
    asked = PALETTE[name].meta.form_layout.get_sorted_block_names()
    assert asked[0] == "question"
    assert asked[-2:] == ["explanation", "is_critical"]


def test_every_block_says_what_it_is_for() -> None:
    assert all(block.get_description() for block in LessonBody().child_blocks.values())


@pytest.mark.parametrize("name", PALETTE)
def test_a_preview_shows_the_block_as_a_learner_finds_it(desk, name) -> None:
    key = PALETTE[name].definition_prefix
    answer = desk.get(f"/admin/block-preview/?id={key}")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "lesson.css" in page
    assert "is_right" not in page


@pytest.mark.parametrize("name", ["picture", "video", "hotspot", "labels"])
def test_a_preview_shows_a_drawing_where_an_author_chooses_a_file(desk, name) -> None:
    key = PALETTE[name].definition_prefix
    answer = desk.get(f"/admin/block-preview/?id={key}")
    assert "example-store.svg" in answer.content.decode()


def test_a_lesson_is_previewed_as_a_learner_reads_it(module, desk) -> None:
    lesson = lesson_page(module, words(), check())
    form = {
        "title": "Nieuw",
        "slug": lesson.slug,
        "minutes": "5",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "heading",
        "body-0-id": "",
        "body-0-value": "Anders",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    url = f"/admin/pages/{lesson.pk}/edit/preview/"
    assert desk.post(url, form).json()["is_valid"]
    answer = desk.get(url)
    assert answer.status_code == 200
    assert "Anders" in answer.content.decode()
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]


def test_a_lesson_that_is_not_saved_yet_can_be_previewed(module, desk) -> None:
    form = {
        "title": "Nieuw",
        "slug": "nieuw",
        "minutes": "5",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "true_false",
        "body-0-id": "",
        "body-0-value-question": "Is dit waar?",
        "body-0-value-explanation": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    url = f"/admin/pages/add/courses/lessonpage/{module.pk}/preview/"
    assert desk.post(url, form).json()["is_valid"]
    assert "Is dit waar?" in desk.get(url).content.decode()


def test_the_phone_comes_first() -> None:
    first = LessonPage().preview_sizes[0]
    assert (first["name"], first["device_width"]) == ("mobile", 360)


@pytest.mark.parametrize("name", PALETTE)
def test_a_draft_with_a_block_that_was_only_just_taken_is_kept_and_shown(
    module, desk, name
) -> None:
    """No picture chosen, no answer written: the editor keeps it by itself like that."""
    lesson = lesson_page(module, words())
    form = {
        "title": "Nieuw",
        "slug": lesson.slug,
        "minutes": "5",
        "lies_on": "both",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": name,
        "body-0-id": "b4fb24a8-ace9-4cef-bfe7-ef414e981df6",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    for part, inside in getattr(PALETTE[name], "child_blocks", {}).items():
        if isinstance(inside, ListBlock):
            form[f"body-0-value-{part}-count"] = "0"
    assert desk.post(f"/admin/pages/{lesson.pk}/edit/", form).status_code == 302
    preview = f"/admin/pages/{lesson.pk}/edit/preview/"
    assert desk.post(preview, form).json()["is_valid"]
    course = lesson.get_parent().get_parent().specific.course
    for page in (preview, f"/admin/pages/{lesson.pk}/view_draft/"):
        assert "nog niet klaar" in desk.get(page).content.decode()
    assert desk.get(f"/admin/courses/{course.pk}/").context["bench"].needed
