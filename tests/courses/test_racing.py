"""Many hands on one exam at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

from django.db import connection

from certification.models import Completion
from courses.attempts import answer_question, start_attempt, submit_attempt
from courses.learning import begin_course, read_lesson
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

HANDS = 8


def together(act: Callable[[], object]) -> None:
    """The same act from several connections at once."""

    def one(_number: int) -> None:
        try:
            act()
        finally:
            connection.close()

    with ThreadPoolExecutor(HANDS) as pool:
        list(pool.map(one, range(HANDS)))


def test_starting_and_handing_in_at_once_is_doing_it_once(throw_away_database):
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=1, pass_mark=Fraction(1))
    release(made)
    recruit = person()
    together(lambda: begin_course(person=recruit, course=made, by=recruit))
    run = LearningRun.objects.get()
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    together(lambda: start_attempt(run=run, by=recruit))
    attempt = Attempt.objects.get()
    asked = attempt.questions.get()
    right = [handle for handle, key in asked.handles if key == "a"]
    given = {"choice": right}
    together(lambda: answer_question(question=asked, given=given, by=recruit))
    assert asked.answers.count() == 1
    together(lambda: submit_attempt(attempt=attempt, by=recruit))
    assert Completion.objects.count() == 1
    assert Attempt.objects.get().passed
