"""A course begins from a skeleton: all its pages, alike in every language, as drafts."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from courses.authoring.beginning import begin_from
from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from courses.authoring.readiness import lacks_of_lesson
from courses.authoring.skeletons import SKELETONS, skeleton
from courses.models import CoursePage, LessonPage
from people.access import align_groups
from people.models import AccessRole
from tests.factories.courses import course
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
TITLES = {"nl": "Nieuwe cursus", "en": "New course"}


@pytest.fixture(autouse=True)
def _catalogues():
    ensure_catalogues()


@pytest.mark.parametrize("plan", SKELETONS, ids=lambda plan: plan.name)
def test_every_skeleton_is_a_course_that_could_be_published(plan) -> None:
    begin_from(course=course(), plan=plan, titles=TITLES, by=person())
    lessons = LessonPage.objects.all()
    assert len(lessons) == 2 * len(plan.lessons)
    for lesson in lessons:
        assert not [lack for lack in lacks_of_lesson(lesson) if lack.must]
        assert not lesson.live


def test_both_languages_are_one_course() -> None:
    begin_from(
        course=course(), plan=skeleton("two_lessons"), titles=TITLES, by=person()
    )
    nl, en = (
        LessonPage.objects.filter(locale__language_code=code).order_by("path")
        for code in ("nl", "en")
    )
    for dutch, english in zip(nl, en, strict=True):
        assert dutch.translation_key == english.translation_key
        assert dutch.check_ids == english.check_ids != frozenset()
        assert dutch.body.raw_data[0] != english.body.raw_data[0]


def test_the_exam_is_set_and_no_more_than_that() -> None:
    with_exam, without = course(), course()
    begin_from(
        course=with_exam, plan=skeleton("two_lessons"), titles=TITLES, by=person()
    )
    assert with_exam.quiz.draw == 10
    begin_from(
        course=without, plan=skeleton("toolbox_talk"), titles=TITLES, by=person()
    )
    assert not hasattr(without, "quiz")


def test_one_language_is_enough_and_none_is_not() -> None:
    made = begin_from(
        course=course(),
        plan=skeleton("toolbox_talk"),
        titles={"nl": "Praatje"},
        by=person(),
    )
    assert [page.locale.language_code for page in made] == ["nl"]
    with pytest.raises(ValidationError, match="at least one language"):
        begin_from(
            course=course(), plan=skeleton("toolbox_talk"), titles={}, by=person()
        )


def test_a_course_that_has_pages_is_not_begun_again() -> None:
    made = course()
    for _ in range(2):
        try:
            begin_from(
                course=made, plan=skeleton("toolbox_talk"), titles=TITLES, by=person()
            )
        except ValidationError:
            break
    else:
        pytest.fail("begun twice")
    assert CoursePage.objects.filter(course=made).count() == 2


def test_an_instructor_begins_a_course_in_the_admin() -> None:
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client = Client()
    client.force_login(who)
    made = course()
    form = {"course": made.pk, "plan": "two_lessons", "title_nl": "Hijsen"}
    assert (
        client.post("/admin/courses/begin/", {**form, "course": ""}).status_code == 200
    )
    assert client.post("/admin/courses/begin/", form).status_code == 302
    page = CoursePage.objects.get()
    assert (page.title, page.owner, page.live) == ("Hijsen", who, False)
    edit = client.get(f"/admin/pages/{page.pk}/edit/")
    assert edit.status_code == 200


def test_a_course_without_pages_has_no_drafts_to_submit(client, db):
    ensure_workflow()
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    align_groups(who)
    client.force_login(who)
    assert client.post(f"/admin/courses/{course().pk}/submit/").status_code == 404
