"""Courses that were released: one with an exam, and one that a unit must hold."""

import datetime

import pytest

from certification.rebuilding import rebuild_stale
from tests.factories import certification as duty
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    quiz,
    release,
)
from tests.factories.people import appointment, person, unit


@pytest.fixture
def taught():
    """A released course of one lesson with a check, and an exam."""
    made = course()
    lesson_page(module_page(course_page(made)), check())
    quiz(made, draw=1)
    release(made)
    return made


@pytest.fixture
def obliged():
    """A course that a unit must hold; one who does, since the first version."""
    made = course()
    lesson_page(module_page(course_page(made)))
    release(made)
    company = unit("C")
    below = unit("C.1", company)
    item = duty.item(made, of=duty.curriculum())
    duty.requirement(item.curriculum, unit=company)
    who = person(last_name="Holder")
    appointment(who, below, start=datetime.date(2024, 1, 1))
    duty.completion(who, made, datetime.date(2024, 1, 2))
    rebuild_stale()
    return made, who, company, below
