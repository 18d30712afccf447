"""Unit needs: how many hold a course, how many are too few, and who could soonest."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from certification.duties import enter_need
from certification.loading import facts
from certification.models import Booking, UnitNeed
from certification.question import Question
from certification.rebuilding import rebuild_stale
from certification.units.needs import Chance, needs_of, soonest
from courses.sessions.booking import tell_coming_bookings
from courses.sessions.enrolling import cancel_enrolment, enrol
from courses.sessions.planning import cancel_session
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people
from tests.factories.courses import session

pytestmark = pytest.mark.django_db
AGO = timedelta(days=900)
DAY = timedelta(days=1)


@pytest.fixture
def company():
    """Two must hold first aid: one does, one did, one must anyway, one never, one is away."""
    company = people.unit("A")
    platoon = people.unit("A.1", company)
    aid = make.course("AID", title="First aid", validity_months=12)
    for number in ("1", "2", "3", "4", "5"):
        who = people.person(number, last_name=f"Canary{number}")
        people.appointment(who, platoon, start=today() - AGO)
    make.completion(someone("1"), aid, today() - 30 * DAY)
    make.completion(someone("2"), aid, today() - 400 * DAY)
    make.completion(someone("5"), aid, today() - 30 * DAY)
    people.absence(someone("5"), today() - DAY, today() + DAY)
    make.requirement(make.item(aid).curriculum, person=someone("3"), deadline_days=5000)
    need = UnitNeed(unit=company, course=aid, holders=2)
    enter_need(need=need, by=None)
    commander = people.person("2000", language="en")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return company


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def needs(company, on=None, seen=None):
    question = Question(on or today(), company)
    return needs_of(question, facts(), User.objects.all() if seen is None else seen)


def test_who_holds_it_and_is_here_counts(company):
    (need,) = needs(company)
    assert (need.holders, need.lacking) == (1, 1)


def test_a_need_is_of_one_holder_at_least(company):
    course = make.course()
    with pytest.raises(ValidationError) as refused:
        enter_need(need=UnitNeed(unit=company, course=course, holders=0), by=None)
    assert list(refused.value.message_dict) == ["holders"]
    enter_need(need=UnitNeed(unit=company, course=course, holders=1), by=None)


def test_who_held_it_last_comes_first_and_then_who_must_anyway(company):
    (need,) = needs(company)
    assert [one.person.service_number for one in need.soonest] == ["2", "3"]
    assert need.soonest[0].held_until is not None
    assert need.soonest[1].is_asked


def test_who_has_a_place_comes_before_everybody_else(company):
    aid = make.Course.objects.get()
    late = session(aid, starts_at=timezone.now() + 30 * DAY)
    enrol(session=late, person=someone("4"), by=None)
    soon = session(aid, starts_at=timezone.now() + 5 * DAY)
    enrolment = enrol(session=soon, person=someone("4"), by=None)
    (need,) = needs(company)
    first = need.soonest[0]
    assert (first.person.service_number, first.booked_on) == ("4", soon.last_day)
    cancel_enrolment(enrolment=enrolment, by=someone("4"))
    assert needs(company)[0].soonest[0].booked_on == late.last_day
    cancel_session(session=late, by=someone("2"))
    assert [one.booked_on for one in needs(company)[0].soonest] == [None, None]


def test_who_only_waits_for_a_place_has_none_until_one_comes_free(company):
    full = session(make.Course.objects.get(), capacity=1)
    first = enrol(session=full, person=someone("3"), by=None)
    waiting = enrol(session=full, person=someone("4"), by=None)
    assert not waiting.has_place
    assert [one.person.service_number for one in needs(company)[0].soonest] == [
        "3",
        "2",
    ]
    cancel_enrolment(enrolment=first, by=someone("3"))
    assert needs(company)[0].soonest[0].person == someone("4")


def test_places_given_before_this_was_kept_are_told_by_night(company):
    coming = session(make.Course.objects.get())
    enrol(session=coming, person=someone("4"), by=None)
    Booking.objects.all().delete()
    tell_coming_bookings(timezone.now())
    assert Booking.objects.get().person == someone("4")


def test_a_need_that_is_met_names_nobody(company):
    make.completion(someone("2"), make.Course.objects.get(), today())
    (need,) = needs(company)
    assert (need.holders, need.lacking, list(need.soonest)) == (2, 0, [])


def test_on_a_past_day_it_is_as_it_was_then(company):
    (need,) = needs(company, on=today() - 300 * DAY)
    assert need.holders == 1
    assert needs(company, on=today() - 300 * DAY)[0].lacking == 1


def test_who_is_out_of_sight_is_not_named(company):
    (need,) = needs(company, seen=User.objects.filter(service_number="3"))
    assert [one.person.service_number for one in need.soonest] == ["3"]


def test_the_page_of_the_unit_says_it_and_the_unit_below_has_none(client, company):
    client.force_login(someone("2000"))
    page = client.get("/units/A/").content.decode()
    assert "1 available person holds it. Needed: 2." in page
    assert "1 too few." in page
    assert "Canary2" in page.split('id="needs"')[1].split("<h2")[0]
    assert "What the unit needs" not in client.get("/units/A.1/").content.decode()


chances = st.builds(
    Chance,
    person=st.integers(1, 99),
    last_held=st.none() | st.integers(1, 9_999),
    is_asked=st.booleans(),
)


@given(st.lists(chances))
def test_nobody_who_never_held_it_stands_before_somebody_who_did(some):
    found = soonest(some)
    held = [one.last_held for one in found if one.last_held is not None]
    assert held == sorted(held, reverse=True)
    assert [one.last_held is None for one in found] == sorted(
        one.last_held is None for one in found
    )
