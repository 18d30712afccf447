"""What a page must have before it may come before learners, and who says so."""

import datetime
import json
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from courses.authoring.checklist import checklist
from courses.authoring.publishing import ensure_workflow
from courses.authoring.readiness import (
    Written,
    lacks_of_course,
    lacks_of_languages,
    lacks_of_lesson,
)
from courses.blocks import LessonBody
from courses.models import LessonPage, Release
from courses.releases.releasing import published_pages, release_version
from people.days import today
from people.models import AccessRole
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    option,
    words,
)
from tests.factories.people import grant, person

DAY = datetime.date(2026, 6, 1)
ONE = datetime.timedelta(days=1)


def page(**more):
    full = {"summary": "S", "sources": "Law", "review_on": DAY + ONE}
    return SimpleNamespace(**{**full, **more})


def places(lacks):
    return [(lack.place, lack.must) for lack in lacks]


def test_a_course_with_a_source_and_a_day_of_review_lacks_nothing() -> None:
    assert not list(lacks_of_course(page(), on=DAY))


@pytest.mark.parametrize(
    ("more", "place", "must"),
    [
        ({"summary": ""}, "summary", False),
        ({"sources": ""}, "sources", True),
        ({"review_on": None}, "review_on", True),
        ({"review_on": DAY - ONE}, "review_on", True),
        ({"review_on": DAY}, "review_on", True),
    ],
)
def test_what_a_course_lacks_is_named_at_its_place(more, place, must) -> None:
    assert places(lacks_of_course(page(**more), on=DAY)) == [(place, must)]


def lesson(*blocks, objectives: str = "Can do it"):
    body = LessonBody().to_python(list(blocks))
    return SimpleNamespace(objectives=objectives, body=body)


def block(kind: str, value, key: str = "b1"):
    return {"type": kind, "id": key, "value": value}


PICTURE = {"image": None, "alt_text": "", "caption": ""}
VIDEO = {"title": "Film", "transcript": ""}
WRONG = {**check(option("a"), option("b"), explanation="So."), "id": "b1"}


@pytest.mark.parametrize(
    ("broken", "words_said"),
    [
        (block("picture", PICTURE), "alternative text"),
        (block("video", VIDEO), "captions in Dutch"),
        (block("video", VIDEO), "captions in English"),
        (block("video", VIDEO), "transcript"),
        (WRONG, "right answer"),
    ],
)
@pytest.mark.django_db
def test_a_block_says_itself_what_it_lacks(broken, words_said) -> None:
    lacks = [k for k in lacks_of_lesson(lesson(broken)) if k.place == "block-b1"]
    assert lacks
    assert all(lack.must for lack in lacks)
    assert any(words_said in lack.words for lack in lacks)


def test_an_empty_lesson_is_no_lesson() -> None:
    assert ("body", True) in places(lacks_of_lesson(lesson()))


def test_a_lesson_that_asks_nothing_is_advised_to() -> None:
    assert places(lacks_of_lesson(lesson(words()))) == [("body", False)]


def test_a_lesson_with_words_and_a_question_lacks_nothing() -> None:
    explained = check(explanation="They cannot know.")
    assert not list(lacks_of_lesson(lesson(words(), explained)))


def test_a_question_without_its_why_is_advised_to_give_it() -> None:
    asked = check()
    assert places(lacks_of_lesson(lesson(words(), asked))) == [
        (f"block-{asked['id']}", False)
    ]


def written(language: str = "nl", **more):
    return Written(
        **{
            "title": "Les",
            "language": language,
            "blocks": ("text",),
            "checks": frozenset("q"),
            **more,
        }
    )


def languages(*lessons, here=("nl", "en"), reason=""):
    return list(
        lacks_of_languages(lessons, languages=here, wanted=["nl", "en"], reason=reason)
    )


def test_languages_in_step_lack_nothing() -> None:
    assert not languages([written(), written("en")])


def test_one_language_needs_a_reason() -> None:
    assert places(languages([written()], here=["nl"])) == [
        ("one_language_reason", True)
    ]
    assert not languages([written()], here=["nl"], reason="Only taught here")


def test_a_lesson_that_lacks_in_a_language_is_needed() -> None:
    (lack,) = languages([written()])
    assert lack.must
    assert "English" in lack.words


def test_other_questions_in_a_language_stop_and_another_build_does_not() -> None:
    (other,) = languages([written(), written("en", checks=frozenset("r"))])
    assert other.must
    (built,) = languages([written(), written("en", blocks=("text", "picture"))])
    assert not built.must


@pytest.fixture
def unready(db):
    made = course()
    root = course_page(made, sources="")
    body = json.loads(json.dumps(check(option("a"), option("b"))))
    lesson_page(module_page(root), body, title="Broken")
    return made


def test_a_release_is_refused_with_every_place(unready) -> None:
    with pytest.raises(ValidationError) as refusal:
        release_version(course=unready, released_on=today(), by=person())
    said = " ".join(refusal.value.messages)
    assert "Broken" in said
    assert "source" in said
    assert not Release.objects.exists()


def test_the_checklist_names_only_pages_that_lack_something(unready) -> None:
    found = checklist(published_pages(unready), on=today())
    assert [one.page.title for one in found] == [unready.title, "Broken"]


@pytest.fixture
def desk(client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return client


def test_an_author_sees_it_in_the_editor_with_the_way_there(unready, desk) -> None:
    lesson = LessonPage.objects.get()
    answer = desk.get(f"/admin/pages/{lesson.pk}/edit/").content.decode()
    (key,) = lesson.check_ids
    assert f"#block-{key}-section" in answer


def test_the_page_of_releases_leads_to_every_place(unready, desk) -> None:
    answer = desk.get(f"/admin/courses/releases/{unready.pk}/").content.decode()
    lesson = LessonPage.objects.get()
    assert f"/admin/pages/{lesson.pk}/edit/#block-" in answer
    assert "#id_sources" in answer
