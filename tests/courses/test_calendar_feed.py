"""Somebody's own calendar, at an address that only they know."""

import datetime

import pytest
from django.urls import reverse

from certification.rebuilding import rebuild_all
from courses.sessions.enrolling import enrol
from courses.sessions.planning import cancel_session
from people.calendar_addresses import open_calendar
from people.days import today
from people.models import CalendarAddress
from tests.factories import certification as duty
from tests.factories import courses as learning
from tests.factories import people as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher():
    return make.person(first_name="Geheim", last_name="Docent")


@pytest.fixture
def learner(teacher):
    """Somebody with a place in a session, and something that lapses within a year."""
    person = make.person(language="en")
    unit = make.unit("A")
    make.appointment(person, unit)
    course = duty.course("KNOTS", title="Knots, and more", validity_months=12)
    duty.completion(person, course, today() - datetime.timedelta(days=300))
    item = duty.item(course, code="KNOTS")
    duty.requirement(item.curriculum, unit=unit)
    session = learning.session(course, capacity=9, instructors=[teacher], by=teacher)
    enrol(session=session, person=person, by=person)
    rebuild_all()
    return person


def feed(client, secret: str, **headers):
    return client.get(reverse("courses:calendar_feed", args=[secret]), headers=headers)


def test_it_holds_sessions_and_days_and_nobody_else(client, learner, teacher):
    answer = feed(client, open_calendar(person=learner))

    text = answer.content.decode()
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert "SUMMARY:Knots\\, and more" in text
    assert "SUMMARY:Valid until and including today: " in text
    assert text.count("BEGIN:VEVENT") == 2
    assert "Docent" not in text
    assert learner.last_name not in text


def test_the_same_thing_has_the_same_uid_when_it_is_asked_again(client, learner):
    secret = open_calendar(person=learner)

    first = feed(client, secret)
    again = feed(client, secret, if_none_match=first["ETag"])

    assert feed(client, secret).content == first.content
    assert (again.status_code, again.content) == (304, b"")
    assert "no-store" in first["Cache-Control"]
    assert "no-store" in again["Cache-Control"]


def test_a_session_that_is_called_off_is_gone(client, learner, teacher):
    secret = open_calendar(person=learner)
    session = learner.enrolments.get().session
    cancel_session(session=session, by=teacher)

    assert str(session.public_id) not in feed(client, secret).content.decode()


def test_only_the_hash_of_the_secret_is_kept(learner):
    secret = open_calendar(person=learner)

    kept = CalendarAddress.objects.get()
    assert secret not in str(vars(kept))
    assert len(secret) >= 43


def test_an_address_made_anew_or_taken_away_works_no_more(client, learner):
    old = open_calendar(person=learner)
    new = open_calendar(person=learner)
    assert feed(client, old).status_code == 404
    assert feed(client, new).status_code == 200

    client.force_login(learner)
    client.post(reverse("courses:my_calendar"), {"close": "yes"})

    assert feed(client, new).status_code == 404


def test_a_closed_account_has_no_calendar(client, learner):
    secret = open_calendar(person=learner)
    learner.is_active = False
    learner.save()

    assert feed(client, secret).status_code == 404


def test_guessing_and_asking_too_often_are_slowed_down(client, learner):
    secret = open_calendar(person=learner)

    assert {feed(client, f"x{n}").status_code for n in range(300)} == {404}
    assert feed(client, "x").status_code == 429
    assert {feed(client, secret).status_code for _n in range(60)} == {200}
    assert feed(client, secret).status_code == 429


def test_the_address_is_shown_once_on_ones_own_page(client, learner):
    client.force_login(learner)
    page = reverse("courses:my_calendar")

    made = client.post(page).content.decode()

    assert "/calendar/" in made
    assert ".ics" in made
    assert ".ics" not in client.get(page).content.decode()


def test_asking_changes_nothing_and_needs_few_queries(
    client, learner, django_assert_max_num_queries
):
    secret = open_calendar(person=learner)

    with django_assert_max_num_queries(25):
        feed(client, secret)
