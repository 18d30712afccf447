"""How long it takes to satisfy an item."""

import datetime

import pytest

from hazmat.duties.course_length import lengths_of
from tests.factories import certification as duty
from tests.factories import courses as learning

pytestmark = pytest.mark.django_db

MORNING = datetime.datetime(2030, 3, 4, 9, 0, tzinfo=datetime.UTC)


def planned(course, *, lasts: datetime.timedelta) -> None:
    learning.session(course, starts_at=MORNING, ends_at=MORNING + lasts)


def test_a_session_takes_from_its_beginning_to_its_end():
    course = duty.course()
    planned(course, lasts=datetime.timedelta(hours=7, minutes=30))
    item = duty.item(course)
    assert lengths_of([item]) == {item.pk: 450}


@pytest.mark.parametrize("hours", [24, 32])
def test_how_long_a_session_of_several_days_takes_is_not_known(hours: int):
    """Nobody sits there by night; how much of it is teaching nobody said."""
    course = duty.course()
    planned(course, lasts=datetime.timedelta(hours=hours))
    item = duty.item(course)
    assert lengths_of([item]) == {item.pk: None}


def test_of_an_item_the_shortest_courses_count():
    short, long = duty.course(), duty.course()
    planned(short, lasts=datetime.timedelta(hours=1))
    planned(long, lasts=datetime.timedelta(hours=3))
    one, both = duty.item(short, long), duty.item(short, long, minimum=2)
    assert lengths_of([one, both]) == {one.pk: 60, both.pk: 240}


@pytest.mark.parametrize("number", [1, 4])
def test_more_items_take_no_more_queries(number, django_assert_num_queries):
    items = [duty.item(duty.course()) for _ in range(number)]
    with django_assert_num_queries(3):
        lengths_of(items)
