"""The demo's courses go before learners in both languages."""

import pytest
from django.test import Client
from django.utils.html import escape
from wagtail.models import Page, Site

from certification.models import Completion
from courses.models import (
    CataloguePage,
    CoursePage,
    LessonPage,
    QuestionVersion,
    Quiz,
    TrainingImage,
)
from courses.publishing import ensure_catalogues
from lms.demo.body import TO_CONFIRM
from lms.demo.content import safety_awareness
from lms.demo.content.shelf import SHELF
from lms.demo.course import publish_course
from tests.factories.courses import course
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def publish(content):
    return publish_course(content, by=person(), approved_by=person())


@pytest.fixture(params=[one.content for one in SHELF], ids=lambda one: one.CODE)
def content(request):
    course(code=request.param.CODE, title=request.param.COURSES["nl"].title)
    return request.param


def test_catalogues_are_made_once():
    first = ensure_catalogues()
    assert ensure_catalogues() == first
    assert Site.objects.get(is_default_site=True).root_page_id == first[0].pk
    assert len({page.translation_key for page in first}) == 1


def test_a_course_is_there_in_both_languages(content):
    release = publish(content)
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
    (quiz,) = Quiz.objects.all()
    assert {part["topic"] for part in quiz.blueprint} == {
        lesson.key for lesson in content.COURSES["nl"].lessons
    }


def test_publishing_it_again_makes_nothing_new(content):
    release = publish(content)
    pages = Page.objects.count()
    assert publish(content) == release
    assert Page.objects.count() == pages
    assert TrainingImage.objects.count() == len(content.DRAWINGS)


def test_every_page_of_it_answers(content, client: Client):
    publish(content)
    client.force_login(person())
    for page in Page.objects.live().type(CataloguePage, CoursePage, LessonPage):
        answer = client.get(page.get_url())
        assert answer.status_code == 200
        text = answer.content.decode()
        assert text.count("<h1") == 1
        assert f'lang="{page.locale.language_code}"' in text


def test_what_a_specialist_must_still_confirm_says_so(content, client: Client):
    publish(content)
    client.force_login(person())
    for language, heading in TO_CONFIRM.items():
        lesson = content.COURSES[language].lessons[0]
        page = LessonPage.objects.live().get(
            slug=lesson.slug, locale__language_code=language
        )
        told, points = page.body[-2].value, page.body[-1].value.source
        assert told == heading
        assert all(escape(point) in points for point in lesson.needs_confirmation)


def test_a_recruit_takes_it_from_my_training_to_the_certificate(client):
    course(code=safety_awareness.CODE, title="Safety awareness")
    release = publish(safety_awareness)
    recruit = person()
    client.force_login(recruit)
    client.post(f"/my/courses/{safety_awareness.CODE}/begin/")
    for lesson in LessonPage.objects.filter(locale__language_code="nl").order_by(
        "path"
    ):
        for block in lesson.body:
            if block.id in lesson.check_ids:
                options = block.value["options"].bound_blocks
                right = [o.id for o in options if o.value["is_right"]]
                url = f"/my/lessons/{lesson.pk}/checks/{block.id}/"
                assert client.post(url, {"choice": right}).status_code == 302
    client.post(f"/my/courses/{safety_awareness.CODE}/exam/")
    attempt = recruit.attempts.get()
    for asked in attempt.questions.select_related("version__answer_key"):
        right = asked.version.answer_key.right
        handles = [handle for handle, key in asked.handles if key in right]
        url = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        client.post(url, {"choice": handles})
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    completion = Completion.objects.get()
    assert completion.version == release.version
    certificate = client.get(f"/my/certificates/{completion.public_id}.pdf")
    assert certificate.content.startswith(b"%PDF")
