"""A course with an exam of one question, and what that question said."""

from fractions import Fraction

import pytest

from courses.models import QuestionVersion
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    quiz,
    release,
)


@pytest.fixture
def made():
    """A course with an exam of one question, of which a is right says its author."""
    made = course()
    lesson_page(module_page(course_page(made)))
    quiz(made, draw=1, pass_mark=Fraction(1))
    release(made)
    return made


@pytest.fixture
def version(made) -> QuestionVersion:
    return made.questions.get().latest
