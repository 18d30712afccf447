"""The demo's courses go before learners in both languages."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import translation
from django.utils.html import escape
from wagtail.models import Page, Site

from certification.models import Completion
from courses.authoring.publishing import ensure_catalogues
from courses.blocks import checks_of
from courses.blocks.exercises import Turn
from courses.lessons.exercising import turn_card
from courses.models import (
    AttemptQuestion,
    CataloguePage,
    CoursePage,
    LessonPage,
    QuestionPicture,
    QuestionVersion,
    Quiz,
    Release,
    TrainingImage,
)
from hazmat.reference.loading import STARTER
from lms.demo.body import TO_CONFIRM
from lms.demo.content import shapes
from lms.demo.content.shelf import SHELF
from lms.demo.course import publish_course
from people.models import User
from tests.factories.courses import course
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def publish(content):
    return publish_course(content, by=person(), approved_by=person())


@dataclass(frozen=True)
class Published:
    """A course of the shelf as it stands before learners."""

    content: Any
    release: Release


@pytest.fixture(
    scope="module", params=[one.content for one in SHELF], ids=lambda one: one.CODE
)
def published(request, django_db_setup, django_db_blocker) -> Iterator[Published]:
    """Published once for all that is asked of it: what a test does is taken back."""
    content = request.param
    unblocked, in_english = django_db_blocker.unblock(), translation.override("en")
    with unblocked, in_english, transaction.atomic():
        course(code=content.CODE, title=content.COURSES["nl"].title)
        if asks_exercises(content):
            quiet = {"stdout": io.StringIO(), "stderr": io.StringIO()}
            call_command("load_hazmat", STARTER, **quiet)
        yield Published(content, publish(content))
        transaction.set_rollback(True)


@pytest.fixture
def content(published: Published):
    return published.content


@pytest.fixture
def release(published: Published) -> Release:
    return published.release


def asks_exercises(content) -> bool:
    """Whether its lessons ask what the reference data makes."""
    return any(
        isinstance(block, shapes.Exercise)
        for lesson in content.COURSES["nl"].lessons
        for block in lesson.blocks
    )


def test_catalogues_are_made_once():
    first = ensure_catalogues()
    assert ensure_catalogues() == first
    assert Site.objects.get(is_default_site=True).root_page_id == first[0].pk
    assert len({page.translation_key for page in first}) == 1


def test_a_course_is_there_in_both_languages(content, release):
    lessons = LessonPage.objects.live()
    dutch = lessons.filter(locale__language_code="nl")
    english = lessons.filter(locale__language_code="en")
    written = len(content.COURSES["nl"].lessons)
    assert dutch.count() == english.count() == written
    for lesson in dutch:
        twin = english.get(translation_key=lesson.translation_key)
        assert twin.check_ids == lesson.check_ids
    assert len(release.manifest["lessons"]) == written
    assert release.manifest["draw"] == content.QUIZ.draw
    assert QuestionVersion.objects.count() == len(content.QUIZ.questions)
    scenes = sum(question.scene is not None for question in content.QUIZ.questions)
    assert QuestionPicture.objects.count() == scenes
    (quiz,) = Quiz.objects.all()
    assert {part["topic"] for part in quiz.blueprint} == {
        lesson.title for lesson in content.COURSES["nl"].lessons
    }


def test_publishing_it_again_makes_nothing_new(content, release):
    pages = Page.objects.count()
    assert publish(content) == release
    assert Page.objects.count() == pages
    assert TrainingImage.objects.count() == len(content.DRAWINGS)


def test_every_page_of_it_answers(content, client: Client):
    client.force_login(person())
    for page in Page.objects.live().type(CataloguePage, CoursePage, LessonPage):
        answer = client.get(page.get_url())
        assert answer.status_code == 200
        text = answer.content.decode()
        assert text.count("<h1") == 1
        assert f'lang="{page.locale.language_code}"' in text


def test_what_a_specialist_must_still_confirm_says_so(content, client: Client):
    client.force_login(person())
    for language, heading in TO_CONFIRM.items():
        lesson = content.COURSES[language].lessons[0]
        page = LessonPage.objects.live().get(
            slug=lesson.slug, locale__language_code=language
        )
        told, points = page.body[-2].value, page.body[-1].value.source
        assert told == heading
        assert all(escape(point) in points for point in lesson.needs_confirmation)


def right_form(kind: str, asks: dict[str, Any], right: Any) -> dict[str, Any]:
    """The form that somebody sends who has it right, in the keys of a question."""
    match kind:
        case "ordering":
            return {f"place-{key}": n for n, key in enumerate(right, start=1)}
        case "matching" | "labels":
            return {f"match-{key}": target for key, target in right.items()}
        case "numeric":
            return {"number": right["value"]}
        case "blanks":
            return {f"gap-{n}": words[0] for n, words in enumerate(right, start=1)}
        case "scenario":
            *path, last = way_to_a_good_end(asks["steps"], set(right))
            return {"path": path, "choice": last}
        case "document":
            return {**right, "read": "yes"}
        case _:
            return {"choice": right}


def right_as_drawn(asked: AttemptQuestion) -> Any:
    """What is right, in the names that this attempt gave to the answers."""
    drawn, right = asked.handles, asked.version.answer_key.right
    if asked.version.kind in {"numeric", "blanks"}:
        return right
    if isinstance(drawn, dict):
        things, targets = (
            {key: handle for handle, key in drawn[part]}
            for part in ("options", "targets")
        )
        return {things[key]: targets[target] for key, target in right.items()}
    handles = {key: handle for handle, key in drawn}
    return [handles[key] for key in right]


def way_to_a_good_end(steps: list[dict[str, Any]], good: set[str]) -> list[str]:
    """The choices that lead from the first situation to an end that is good."""
    by_key = {step["key"]: step for step in steps}
    ways = [([], steps[0]["key"])]
    for path, here in ways:
        for choice in by_key[here]["choices"]:
            if choice["key"] in good:
                return [*path, choice["key"]]
            if choice["next"]:
                ways.append(([*path, choice["key"]], choice["next"]))
    raise AssertionError("no way ends well")


def answer_exercise(client: Client, page: LessonPage, turn: Turn, who: User) -> None:
    """Answer a question that the data makes, the first time right."""
    with translation.override(page.locale.language_code):
        card = turn_card(turn, reader=who.pk)
        posed = turn.exercise.pose(turn.exercise.choose(turn.wish(who.pk, 0)))
    form = {"asked": card.asked, "choice": posed.right}
    url = f"/my/lessons/{page.pk}/checks/{turn.id}/"
    assert client.post(url, form).status_code == 302, form


def answer_every_check(client: Client, page: LessonPage, who: User) -> None:
    for block in checks_of(page.body):
        if isinstance(block, Turn):
            answer_exercise(client, page, block, who)
        else:
            asks, right = (
                block.block.content(block.value),
                block.block.right(block.value),
            )
            url = f"/my/lessons/{page.pk}/checks/{block.id}/"
            form = right_form(block.block.kind, asks, right)
            assert client.post(url, form).status_code == 302, form


def test_a_recruit_takes_it_in_two_languages_to_the_certificate(
    content, release, client
):
    recruit = person()
    client.force_login(recruit)
    client.post(f"/my/courses/{content.CODE}/begin/")
    dutch, english = (
        LessonPage.objects.filter(locale__language_code=language).order_by("path")
        for language in ("nl", "en")
    )
    for number, twins in enumerate(zip(dutch, english, strict=True)):
        answer_every_check(client, twins[number % 2], recruit)
    client.post(f"/my/courses/{content.CODE}/exam/")
    attempt = recruit.attempts.get()
    for asked in attempt.questions.select_related("version__answer_key"):
        url = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        client.post(url, right_form(asked.version.kind, {}, right_as_drawn(asked)))
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    completion = Completion.objects.get()
    assert completion.version == release.version
    certificate = client.get(f"/my/certificates/{completion.public_id}.pdf")
    assert certificate.content.startswith(b"%PDF")
