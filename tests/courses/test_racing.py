"""Many hands on one exam at the same moment (T-31)."""

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from wagtail.models import ModelLogEntry

from certification.models import Completion
from courses.exams.attempts import answer_question, start_attempt, submit_attempt
from courses.exams.verdicts import judge
from courses.lessons.learning import begin_course, read_lesson
from courses.models import Attempt, LearningRun
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    quiz,
    release,
)
from tests.factories.people import person

HANDS = 60


def together(act: Callable[[], Any]) -> list[Any]:
    """The same act from sixty connections at once; a refusal is an answer too."""

    def one(_number: int) -> Any:
        try:
            return act()
        except ValidationError as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(HANDS) as pool:
        return list(pool.map(one, range(HANDS)))


@pytest.fixture
def run(throw_away_database: None) -> Iterator[LearningRun]:
    """Somebody before an exam of two questions that may be taken three times."""
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=2, pass_mark=Fraction(1), max_attempts=3)
    release(made)
    recruit = person()
    together(lambda: begin_course(person=recruit, course=made, by=recruit))
    run = LearningRun.objects.get()
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    return run


def right_answers(attempt: Attempt) -> list[tuple[Any, dict[str, list[str]]]]:
    return [
        (asked, {"choice": [handle for handle, key in asked.handles if key == "a"]})
        for asked in attempt.questions.select_related("version", "attempt")
    ]


def test_starting_at_once_is_starting_once(run):
    started = together(lambda: start_attempt(run=run, by=run.person))
    assert Attempt.objects.count() == 1
    assert {attempt.pk for attempt in started} == {Attempt.objects.get().pk}


def test_sixty_hands_take_as_many_attempts_as_the_exam_allows(run):
    """T-31."""

    def go() -> None:
        """Once more than allowed: many hands may have shared the first attempt."""
        for _ in range(4):
            attempt = start_attempt(run=run, by=run.person)
            submit_attempt(attempt=attempt, by=run.person)

    refused = together(go)
    numbers = Attempt.objects.order_by("number").values_list("number", flat=True)
    assert list(numbers) == [1, 2, 3]
    assert all(isinstance(one, ValidationError) for one in refused)
    assert not Attempt.objects.open().exists()


def test_handing_in_at_once_is_handing_in_once(run):
    attempt = start_attempt(run=run, by=run.person)
    for asked, given in right_answers(attempt):
        answer_question(question=asked, given=given, by=run.person)
    together(lambda: submit_attempt(attempt=attempt, by=run.person))
    assert ModelLogEntry.objects.filter(action="courses.attempt.submit").count() == 1
    assert Completion.objects.count() == 1
    assert Attempt.objects.get().passed


def test_an_answer_sent_at_once_is_one_answer(run):
    attempt = start_attempt(run=run, by=run.person)
    asked, given = right_answers(attempt)[0]
    token = uuid.uuid4()
    together(
        lambda: answer_question(question=asked, given=given, by=run.person, token=token)
    )
    assert asked.answers.count() == 1


def test_what_was_marked_is_what_was_answered_however_close_it_was(run):
    """No answer slips in between marking and handing in."""
    attempt = start_attempt(run=run, by=run.person)
    answers = right_answers(attempt)

    def go() -> None:
        for asked, given in answers:
            answer_question(question=asked, given=given, by=run.person)
        submit_attempt(attempt=attempt, by=run.person)

    together(go)
    done = Attempt.objects.get()
    assert done.right == sum(judge(done).values())
    assert done.passed == Completion.objects.exists()
