"""One course, two ways: the whole of it, and a refresher for who held it not long ago."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.html import escape
from hypothesis import given
from hypothesis import strategies as st

from certification.models import Completion
from courses.lessons.learning import begin_course, read_lesson
from courses.lessons.paths import Path, may_refresh
from courses.lessons.refresher_path import Refresher, refresher_for
from people.calendar import add_months
from people.days import today
from tests.factories.certification import completion
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("last_held", "on", "is_open"),
    [
        ("2026-01-31", "2026-01-31", True),  # held today
        ("2026-01-31", "2026-02-01", True),  # lapsed today
        ("2026-01-31", "2026-07-31", True),  # the day before it is six months ago
        ("2026-01-31", "2026-08-01", False),  # six months ago
        ("2026-01-31", "2026-08-02", False),
        ("2025-08-30", "2026-02-27", True),  # 31 August, clipped to the month's end
        ("2025-08-30", "2026-02-28", False),
    ],
)
def test_it_is_open_until_so_many_months_after_it_lapsed(last_held, on, is_open):
    assert may_refresh(day(last_held), on=day(on), months=6) == is_open


@given(st.integers(700_000, 740_000), st.integers(1, 60), st.integers(-400, 4_000))
def test_it_shuts_once_and_for_all(last_held, months, later):
    on = last_held + later
    shut = add_months(last_held + 1, months)
    assert may_refresh(last_held, on=on, months=months) == (on < shut)


def test_who_never_held_it_takes_the_whole_course():
    assert not may_refresh(None, on=day("2026-01-01"), months=6)


@pytest.fixture
def taught(db):
    """Two lessons for who is new, one of them also a refresher with one of its own."""
    made = course(validity_months=12)
    module = module_page(course_page(made, refresher_months=6))
    lessons = {
        "whole": lesson_page(module, lies_on="initial"),
        "both": lesson_page(module),
        "news": lesson_page(module, lies_on="refresher"),
    }
    release(made)
    return made, lessons


def held(made, ago: datetime.timedelta):
    who = person()
    completion(who, made, today() - ago)
    return who


def read(who, *lessons):
    for lesson in lessons:
        read_lesson(person=who, lesson=lesson, by=who)


YEAR = datetime.timedelta(days=365)


def test_the_whole_course_asks_its_lessons_and_not_those_of_the_refresher(taught):
    made, lessons = taught
    who = person()
    begin_course(person=who, course=made, by=who)
    with pytest.raises(ValidationError):
        read(who, lessons["news"])
    read(who, lessons["whole"], lessons["both"])
    assert Completion.objects.get(person=who).course == made


def test_the_refresher_is_shorter_and_gives_the_same_completion(taught):
    made, lessons = taught
    who = held(made, YEAR)
    begin_course(person=who, course=made, path=Path.REFRESHER, by=who)
    with pytest.raises(ValidationError):
        read(who, lessons["whole"])
    read(who, lessons["both"], lessons["news"])
    old, new = Completion.objects.filter(person=who).order_by("completed_on")
    assert (new.version, new.completed_on) == (old.version, today())


@pytest.mark.parametrize(("years", "is_open"), [(1, True), (2, False)])
def test_it_is_open_to_who_held_the_course_not_long_ago(taught, years, is_open):
    made, _lessons = taught
    who = held(made, years * YEAR)
    assert refresher_for(who, made, 6).is_open == is_open
    if not is_open:
        with pytest.raises(ValidationError, match="refresher"):
            begin_course(person=who, course=made, path=Path.REFRESHER, by=who)


def test_a_refresher_without_a_lesson_is_not_released(db):
    made = course()
    module = module_page(course_page(made, refresher_months=6))
    lesson_page(module, lies_on="initial")
    with pytest.raises(ValidationError, match="No lesson"):
        release(made)


def test_a_learner_chooses_the_way(taught, client):
    made, lessons = taught
    who = held(made, YEAR)
    client.force_login(who)
    root = lessons["both"].get_parent().get_parent()
    assert 'name="refresher"' in client.get(root.get_url()).content.decode()
    client.post(f"/my/courses/{made.code}/begin/", {"refresher": "1"})
    page = client.get(root.get_url()).content.decode()
    assert lessons["news"].title in page
    assert lessons["whole"].title not in page


@pytest.mark.parametrize("years", [None, 2])
def test_who_may_not_take_it_reads_why(taught, client, years):
    made, lessons = taught
    who = person() if years is None else held(made, years * YEAR)
    client.force_login(who)
    address = lessons["both"].get_parent().get_parent().get_url()
    with translation.override("nl"):
        why = escape(refresher_for(who, made, 6).refusal)
    page = client.get(address).content.decode()
    assert why in page
    assert 'name="refresher"' not in page
    asked = {"refresher": "1"}
    answer = client.post(f"/my/courses/{made.code}/begin/", asked, follow=True)
    assert answer.content.decode().count(why) == 2
    assert not who.runs.exists()


def test_the_reason_names_the_days_that_decide():
    lapsed = Refresher(months=6, last_held=day("2026-01-31"), on=day("2026-08-01"))
    assert "less than 6 months ago" in lapsed.refusal
    assert "31 January 2026" in lapsed.refusal
    assert "31 July 2026" in lapsed.refusal
    never = Refresher(months=1, last_held=None, on=day("2026-08-01"))
    assert "less than 1 month ago" in never.refusal
    assert "You have not held it" in never.refusal
