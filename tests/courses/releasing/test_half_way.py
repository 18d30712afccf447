"""Half-way in a version that ends."""

import datetime

import pytest
import time_machine
from django.utils import timezone

from certification.models import Completion
from courses.lessons.learning import begin_course, read_lesson
from courses.models import LearningRun
from courses.releases.releasing import release_version
from courses.releases.touching import half_way
from people.days import today
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def halfway():
    """Half-way in a course of two lessons; everybody again in ten days."""
    made = course()
    module = module_page(course_page(made))
    lessons = [lesson_page(module), lesson_page(module)]
    release(made)
    recruit = person()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    assert half_way(made) == 1
    release_version(
        course=made, released_on=today(), again_from=today() + 10 * DAY, by=person()
    )
    return made, lessons, recruit


@pytest.mark.parametrize(("days", "version"), [(9, 1), (10, None), (11, None)])
def test_half_way_may_finish_until_the_day_before(
    halfway, time_machine_at, days, version
):
    _made, lessons, recruit = halfway
    time_machine_at(days)
    read_lesson(person=recruit, lesson=lessons[1], by=recruit)
    done = Completion.objects.filter(person=recruit).first()
    assert (done.version.version if done else None) == version


@pytest.fixture
def time_machine_at():
    """Travels so many days on from the real day."""
    travellers = []

    def go(days: int) -> None:
        traveller = time_machine.travel(timezone.now() + days * DAY, tick=True)
        traveller.start()
        travellers.append(traveller)

    yield go
    for traveller in reversed(travellers):
        traveller.stop()


def test_half_way_is_told_until_when(halfway, client):
    _made, lessons, recruit = halfway
    client.force_login(recruit)
    for page in (lessons[1], lessons[1].get_parent().get_parent()):
        answer = client.get(page.get_url(), follow=True).content.decode()
        assert "begin" in answer
        assert (today() + 9 * DAY).strftime("%Y") in answer


def test_cut_off_is_told_and_begins_again(halfway, client, time_machine_at):
    made, lessons, recruit = halfway
    time_machine_at(10)
    client.force_login(recruit)
    page = lessons[0].get_parent().get_parent()
    answer = client.get(page.get_url()).content.decode()
    assert "telt niet meer" in answer or "does not count any more" in answer
    assert f"/courses/{made.code}/" in answer  # the way to begin again
    begin_course(person=recruit, course=made, by=recruit)
    newest = LearningRun.objects.filter(person=recruit).first()
    assert newest.version.version == 2
