"""A release is words put right, or a new version."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from certification.models import CourseVersion
from courses.lessons.learning import begin_course
from courses.lessons.paths import On
from courses.models import LearningRun, LessonPage, Release
from courses.questions.bank import Option, Wording, write_question
from courses.releases.editions import Lesson, Substance, differences
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
    quiz,
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


@pytest.fixture
def larger():
    """A released course of two lessons, one question and a refresher."""
    made = course()
    page = course_page(made, refresher_months=6)
    module = module_page(page)
    for title in ("Knots", "Ropes"):
        lesson_page(module, title=title)
    quiz(made, draw=1)
    question(made, "q-spare")
    release(made)
    return made


def lesson_taken_out(made):
    LessonPage.objects.get(title="Ropes").unpublish()


def lesson_on_another_path(made):
    mend(LessonPage.objects.get(title="Ropes"), lies_on=On.INITIAL)


def question_taken_out(made):
    made.questions.filter(key="q-spare").update(withdrawn=True)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lesson_taken_out, "The lesson “Ropes” was taken out."),
        (lesson_on_another_path, "“Ropes” lies on another path."),
        (question_taken_out, "Question q-spare was taken out."),
    ],
)
def test_what_asks_less_or_elsewhere_is_named_and_no_edition(larger, change, said):
    change(larger)
    with pytest.raises(ValidationError) as refused:
        release_edition(course=larger, by=person())
    assert refused.value.messages[1:] == [said]
    assert Release.objects.count() == 1


def test_a_question_that_is_new_or_has_other_answers_is_named(taught):
    asked = taught.questions.get()
    other_right_answer(taught)
    added = question(taught)
    with pytest.raises(ValidationError) as refused:
        release_edition(course=taught, by=person())
    assert set(refused.value.messages[1:]) == {
        f"Question {added.key} is new.",
        f"Question {asked.key} has other answers.",
    }


def test_a_lesson_without_one_of_its_languages_is_no_edition():
    kept = Lesson("Knots", frozenset(), frozenset({"nl"}), "")
    both = replace(kept, languages=frozenset({"nl", "en"}))
    was, now = (Substance({"k": lesson}, {}, {}) for lesson in (both, kept))
    assert list(differences(was, now)) == ["“Knots” lacks a language."]
    assert not list(differences(now, was))


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
