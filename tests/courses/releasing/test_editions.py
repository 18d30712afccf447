"""A release is words put right, or a new version."""

import pytest
from django.core.exceptions import ValidationError

from certification.models import CourseVersion
from courses.lessons.learning import begin_course
from courses.models import LearningRun, Release
from courses.questions.bank import Option, Wording, write_question
from courses.releases.releasing import release_edition
from tests.courses.releasing.scene import lesson_of, mend
from tests.factories.courses import (
    approved,
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    question,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def test_words_put_right_are_another_edition_of_the_same_version(taught):
    mend(lesson_of(taught), title="Better title")
    edition = release_edition(course=taught, by=person())
    assert (edition.version.version, edition.edition) == (1, 2)
    assert CourseVersion.objects.filter(course=taught).count() == 1


def test_who_is_half_way_reads_the_new_words(taught):
    recruit = person()
    run = begin_course(person=recruit, course=taught, by=recruit)
    mend(lesson_of(taught), title="Better title")
    edition = release_edition(course=taught, by=person())
    assert LearningRun.objects.get(pk=run.pk).release == edition


def another_check(made):
    lesson = lesson_of(made)
    mend(lesson, body=[*lesson.body.raw_data, check()])


def another_lesson(made):
    lesson_page(lesson_of(made).get_parent().specific)


def another_question(made):
    question(made)


def other_right_answer(made):
    asked = made.questions.get()
    said = asked.latest
    options = [
        Option(o["key"], o["text"], is_right=o["key"] == "b") for o in said.options
    ]
    wording = Wording(said.kind, said.text, options)
    approved(write_question(question=asked, wording=wording, by=person()))


def other_pass_mark(made):
    made.quiz.pass_numerator = 1
    made.quiz.pass_denominator = 1
    made.quiz.save()


@pytest.mark.parametrize(
    "change",
    [
        another_check,
        another_lesson,
        another_question,
        other_right_answer,
        other_pass_mark,
    ],
)
def test_what_asks_something_else_is_no_edition(taught, change):
    change(taught)
    with pytest.raises(ValidationError, match="more than words"):
        release_edition(course=taught, by=person())
    assert Release.objects.count() == 1
    assert release(taught).version.version == 2


def test_a_question_in_other_words_is_an_edition(taught):
    asked = taught.questions.get()
    said = asked.latest
    options = [
        Option(o["key"], {"nl": f"beter {o['key']}"}, is_right=o["key"] == "a")
        for o in said.options
    ]
    wording = Wording(said.kind, {"nl": "Nu?"}, options)
    approved(write_question(question=asked, wording=wording, by=person()))
    edition = release_edition(course=taught, by=person())
    assert edition.manifest["questions"] == [asked.versions.last().pk]


def test_what_has_not_changed_is_no_edition(taught):
    with pytest.raises(ValidationError, match="Nothing has changed"):
        release_edition(course=taught, by=person())


def test_the_first_release_is_a_version():
    made = course()
    lesson_page(module_page(course_page(made)))
    with pytest.raises(ValidationError, match="no version yet"):
        release_edition(course=made, by=person())


def test_a_page_that_is_live_without_a_revision_is_not_released():
    made = course()
    lesson = lesson_page(module_page(course_page(made)), title="Knopen leggen")
    lesson.live_revision = None
    lesson.save()
    with pytest.raises(ValidationError, match="“Knopen leggen” has no published"):
        release(made)
    assert not Release.objects.exists()
