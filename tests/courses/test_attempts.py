"""An exam: drawn by chance, answered by handles, marked when it is handed in."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from random import SystemRandom

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from certification.models import Completion, CourseVersion
from courses.exams.attempts import (
    answer_question,
    chance,
    start_attempt,
    submit_attempt,
)
from courses.lessons.learning import begin_course, read_lesson
from courses.models import (
    Answer,
    Attempt,
    AttemptQuestion,
    LearningRun,
    LessonPage,
    Question,
    QuestionApproval,
)
from courses.questions.bank import Option, Wording, wording_of, write_question
from people.days import today
from tests.factories.courses import (
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


def handles_of(asked: AttemptQuestion, *keys: str) -> list[str]:
    return [handle for handle, key in asked.handles if key in keys]


def give(asked: AttemptQuestion, *keys: str) -> Answer:
    who = asked.attempt.person
    given = {"choice": handles_of(asked, *keys)}
    return answer_question(question=asked, given=given, by=who)


@pytest.fixture
def run() -> LearningRun:
    """Somebody who has done the lessons of a course with an exam of two questions."""
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=2, pass_mark=Fraction(1, 2))
    release(made)
    recruit = person()
    begun = begin_course(person=recruit, course=made, by=recruit)
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    return begun


def test_passing_the_exam_completes_the_course(run):
    attempt = start_attempt(run=run, by=run.person)
    give(attempt.questions.get(number=1), "a")
    give(attempt.questions.get(number=2), "b")
    done = submit_attempt(attempt=attempt, by=run.person)
    assert (done.right, done.passed) == (1, True)
    completion = Completion.objects.get()
    assert completion.evidence == Completion.Evidence.SERVER_MARKED
    assert completion.version == run.version


def test_whoever_passed_takes_the_exam_no_more(run):
    attempt = start_attempt(run=run, by=run.person)
    for asked in attempt.questions.all():
        give(asked, "a")
    submit_attempt(attempt=attempt, by=run.person)
    with pytest.raises(ValidationError, match="completed this course already"):
        start_attempt(run=run, by=run.person)


def test_a_course_without_an_exam_starts_none():
    made, recruit = course(), person()
    lesson_page(module_page(course_page(made)))
    release(made)
    begun = begin_course(person=recruit, course=made, by=recruit)
    with pytest.raises(ValidationError, match="has no exam"):
        start_attempt(run=begun, by=recruit)


def test_no_exam_is_started_of_a_version_that_counts_no_more(run):
    versions = CourseVersion.objects.filter(pk=run.version.pk)
    versions.update(retired_on=today())
    with pytest.raises(ValidationError, match="does not count any more"):
        start_attempt(run=run, by=run.person)
    versions.update(retired_on=today() + timedelta(days=1))
    assert start_attempt(run=run, by=run.person)


def test_not_passing_completes_nothing_and_may_be_tried_again(run):
    attempt = start_attempt(run=run, by=run.person)
    assert not submit_attempt(attempt=attempt, by=run.person).passed
    assert not Completion.objects.exists()
    assert start_attempt(run=run, by=run.person) != attempt


def test_handing_in_twice_is_handing_in_once(run):
    attempt = start_attempt(run=run, by=run.person)
    give(attempt.questions.get(number=1), "a")
    first = submit_attempt(attempt=attempt, by=run.person)
    again = submit_attempt(attempt=attempt, by=run.person)
    assert (again.submitted_at, again.right) == (first.submitted_at, first.right)
    assert Completion.objects.count() == 1


def test_the_last_answer_counts_and_every_answer_is_kept(run):
    attempt = start_attempt(run=run, by=run.person)
    asked = attempt.questions.get(number=1)
    give(asked, "b")
    give(asked, "a")
    give(asked, "a")
    assert [answer.chosen for answer in asked.answers.all()] == [["b"], ["a"]]
    assert submit_attempt(attempt=attempt, by=run.person).right == 1


def test_nothing_can_be_answered_after_handing_in(run):
    attempt = submit_attempt(
        attempt=start_attempt(run=run, by=run.person), by=run.person
    )
    with pytest.raises(ValidationError):
        give(attempt.questions.get(number=1), "a")
    assert not Answer.objects.exists()


def test_starting_twice_gives_the_open_attempt_back(run):
    first = start_attempt(run=run, by=run.person)
    assert start_attempt(run=run, by=run.person) == first
    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.create(
            person=run.person,
            quiz=first.quiz,
            run=run,
            pass_numerator=1,
            pass_denominator=2,
        )


def test_the_exam_opens_when_the_lessons_are_done():
    made = course()
    lesson_page(module_page(course_page(made)))
    quiz(made)
    release(made)
    recruit = person()
    begun = begin_course(person=recruit, course=made, by=recruit)
    with pytest.raises(ValidationError):
        start_attempt(run=begun, by=recruit)


def test_a_handle_of_another_question_or_a_key_is_no_answer(run):
    attempt = start_attempt(run=run, by=run.person)
    first, second = attempt.questions.all()
    for foreign in [handles_of(second, "a"), ["a"], ["a", "b", "c"], [], [""]]:
        with pytest.raises(ValidationError):
            answer_question(question=first, given={"choice": foreign}, by=run.person)
    everything = handles_of(first, "a", "b", "c")
    with pytest.raises(ValidationError):
        answer_question(question=first, given={"choice": everything}, by=run.person)


def test_an_edited_question_leaves_an_attempt_as_it_was_asked(run):
    attempt = start_attempt(run=run, by=run.person)
    asked = attempt.questions.get(number=1)
    edited = asked.version.question
    options = [Option("a", {"nl": "x"}), Option("b", {"nl": "y"}, is_right=True)]
    wording = Wording("single", {"nl": "Anders?"}, options)
    write_question(question=edited, wording=wording, by=person())
    assert edited.versions.count() == 2
    give(asked, "a")
    assert submit_attempt(attempt=attempt, by=run.person).right == 1


def test_an_attempt_is_evidence_and_cannot_be_deleted(run):
    attempt = start_attempt(run=run, by=run.person)
    with pytest.raises(ProtectedError):
        attempt.delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        AttemptQuestion.objects.filter(attempt=attempt).update(number=9)


def test_an_attempt_is_marked_exactly_when_it_is_handed_in(run):
    attempt = start_attempt(run=run, by=run.person)
    with pytest.raises(IntegrityError), transaction.atomic():
        Attempt.objects.filter(pk=attempt.pk).update(submitted_at=timezone.now())


def test_the_right_answer_stands_everywhere_as_often(run):
    """T-38: no place and no handle tells what is right: by chance a third each."""
    places: Counter[int] = Counter()
    seen: set[str] = set()
    for _ in range(100):
        attempt = start_attempt(run=run, by=run.person)
        for asked in attempt.questions.all():
            places[[key for _handle, key in asked.handles].index("a")] += 1
            handles = {handle for handle, _key in asked.handles}
            assert not handles & seen
            seen |= handles
        Attempt.objects.filter(pk=attempt.pk).update(
            submitted_at=timezone.now(), right=0, passed=False
        )
    expected = 200 / 3
    chi_square = sum((places[place] - expected) ** 2 / expected for place in range(3))
    assert chi_square < 18.4  # one in ten thousand, with two degrees of freedom


def test_a_withdrawn_question_is_in_no_later_release():
    made = course()
    lesson_page(module_page(course_page(made)))
    quiz(made, draw=1)
    gone = question(made)
    Question.objects.filter(pk=gone.pk).update(withdrawn=True)
    frozen = release(made).manifest["questions"]
    assert gone.latest.pk not in frozen
    assert len(frozen) == 1


def test_who_wrote_a_question_does_not_take_its_exam(run):
    """T-39: the author, and whoever wrote at it before or after the release."""
    asked = Question.objects.filter(course=run.course).first()
    refuse_as_author(run, asked.latest.recorded_by)
    wording = wording_of(asked.latest)
    later = person()
    said = replace(wording, explanation={"en": "Because."})
    write_question(question=asked, wording=said, by=later)
    refuse_as_author(run, later)
    assert start_attempt(run=run, by=run.person).is_open


def test_who_approved_a_question_does_not_take_its_exam(run):
    """T-39: the second person has read what is right as well as the author."""
    approval = QuestionApproval.objects.filter(version__question__course=run.course)
    refuse_as_author(run, approval.first().recorded_by)


def refuse_as_author(run, author) -> None:
    theirs = begin_course(person=author, course=run.course, by=author)
    lesson = LessonPage.objects.get()
    read_lesson(person=author, lesson=lesson, by=author)
    with pytest.raises(ValidationError, match="You wrote or approved"):
        start_attempt(run=theirs, by=author)


def test_the_draw_is_the_chance_of_the_operating_system_and_is_kept(run):
    """T-37: there is no seed to guess; what was drawn is stored, not drawn again."""
    assert isinstance(chance, SystemRandom)
    attempt = start_attempt(run=run, by=run.person)
    drawn = list(attempt.questions.values_list("version", "handles"))
    again = Attempt.objects.get(pk=attempt.pk)
    assert list(again.questions.values_list("version", "handles")) == drawn
