"""Places in a session are given in order, and never twice."""

import datetime
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import timezone
from wagtail.models import ModelLogEntry

from courses.models import Enrolment, Session
from courses.sessions.enrolling import cancel_enrolment, enrol
from courses.sessions.planning import plan_session
from people.models import User
from tests.factories.courses import HOUR, course, session
from tests.factories.people import person


def begun(made: Session) -> None:
    now = timezone.now()
    Session.objects.filter(pk=made.pk).update(starts_at=now - HOUR, ends_at=now + HOUR)


def come(made: Session, count: int) -> list[Enrolment]:
    people = [person() for _ in range(count)]
    return [enrol(session=made, person=who, by=who) for who in people]


def with_place(made: Session) -> list[int]:
    standing = made.enrolments.standing().filter(has_place=True)
    return list(standing.values_list("pk", flat=True))


@pytest.mark.django_db
def test_the_last_place_is_given_and_the_next_person_waits():
    first, second, third = come(session(capacity=2), 3)
    assert (first.has_place, second.has_place, third.has_place) == (True, True, False)


@pytest.mark.django_db
def test_enrolling_twice_is_enrolling_once():
    made, who = session(), person()
    once = enrol(session=made, person=who, by=who)
    assert enrol(session=made, person=who, by=who) == once
    assert made.enrolments.count() == 1


@pytest.mark.django_db
def test_cancelling_gives_the_place_to_who_waited_longest():
    made = session()
    first, second, third = come(made, 3)
    cancel_enrolment(enrolment=first, by=first.person)
    cancel_enrolment(enrolment=first, by=first.person)
    assert with_place(made) == [second.pk]
    assert list(made.enrolments.waiting()) == [third]
    assert ModelLogEntry.objects.filter(action="courses.enrolment.promote").count() == 1


@pytest.mark.django_db
def test_leaving_the_waiting_list_gives_nobody_a_place():
    made = session()
    first, second, third = come(made, 3)
    cancel_enrolment(enrolment=second, by=second.person)
    assert with_place(made) == [first.pk]
    assert list(made.enrolments.waiting()) == [third]


@pytest.mark.django_db
def test_who_cancelled_and_comes_back_waits_at_the_end():
    made = session()
    first, _second, third = come(made, 3)
    cancel_enrolment(enrolment=first, by=first.person)
    back = enrol(session=made, person=first.person, by=first.person)
    assert list(made.enrolments.waiting()) == [third, back]


@pytest.mark.django_db
def test_a_session_that_has_started_takes_and_loses_nobody():
    made = session()
    (there,) = come(made, 1)
    begun(made)
    with pytest.raises(ValidationError):
        enrol(session=made, person=person(), by=person())
    with pytest.raises(ValidationError):
        cancel_enrolment(enrolment=there, by=there.person)
    assert with_place(made) == [there.pk]


@pytest.mark.django_db
@pytest.mark.parametrize(("minutes", "capacity"), [(0, 1), (-1, 1), (1, 0)])
def test_a_session_lasts_and_has_a_place(minutes, capacity):
    start = timezone.now()
    made = Session(
        course=course(),
        place="Hall 3",
        starts_at=start,
        ends_at=start + datetime.timedelta(minutes=minutes),
        capacity=capacity,
    )
    with pytest.raises(ValidationError):
        plan_session(session=made, by=person())


def test_forty_at_once_get_ten_places_and_a_list_in_order(throw_away_database):
    made = session(capacity=10)

    def one(who: User) -> None:
        try:
            enrol(session=made, person=who, by=who)
        finally:
            connection.close()

    people = [person() for _ in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one, people))
    order = list(made.enrolments.order_by("pk").values_list("has_place", flat=True))
    assert order == [True] * 10 + [False] * 30
