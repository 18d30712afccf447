"""Inviting from the gaps of a unit: who, in which order, and what they are told."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from certification.rebuilding import rebuild_stale
from courses.models import Session
from courses.sessions.enrolling import enrol, invite
from courses.sessions.inviting import candidates
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as duty
from tests.factories.courses import session
from tests.factories.people import absence, appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def company():
    """A company in which first aid is asked, with one who holds it for long."""
    made = unit("A.1", unit("A"))
    first_aid = duty.course("AID", validity_months=24, delivery="classroom")
    asked = duty.item(first_aid, code="FIRST-AID")
    duty.requirement(asked.curriculum, unit=made, deadline_days=60)
    for name, days in (("Nieuw", 10), ("Oud", 900), ("Ouder", 1200)):
        appointment(person(last_name=name), made, start=today() - days * DAY)
    holder = person(last_name="Houder")
    appointment(holder, made)
    duty.completion(holder, first_aid, today() - 5 * DAY)
    rebuild_stale()
    return made


@pytest.fixture
def lesson(company) -> Session:
    return session(
        duty.Course.objects.get(code="AID"),
        starts_at=timezone.now() + 9 * DAY,
        capacity=2,
    )


@pytest.fixture
def commander(client, company) -> User:
    who = person(last_name="Commandant", language="en")
    grant(who, AccessRole.COMMANDER, company)
    client.force_login(who)
    return who


def people_of(where):
    return User.objects.in_unit(where, today())


def names(found) -> list[str]:
    return [one.person.last_name for one in found]


def page_of(made: Session) -> str:
    return reverse("courses:invite", args=[made.public_id]) + "?unit=A.1"


def test_the_oldest_gap_is_first_and_who_holds_it_is_not_there(company, lesson):
    found = candidates(lesson, people_of(company), today())
    assert names(found.there) == ["Ouder", "Oud", "Nieuw"]


def test_who_is_away_that_day_is_apart(company, lesson):
    away = User.objects.get(last_name="Oud")
    absence(away, lesson.day, lesson.day)
    rebuild_stale()
    found = candidates(lesson, people_of(company), today())
    assert names(found.there) == ["Ouder", "Nieuw"]
    assert names(found.away) == ["Oud"]


def test_of_two_courses_only_the_one_that_lacks_is_invited_for(company):
    theory, practice = duty.course("T"), duty.course("P")
    both = duty.item(theory, practice, minimum=2)
    duty.requirement(both.curriculum, unit=company, deadline_days=0)
    who = User.objects.get(last_name="Oud")
    duty.completion(who, theory, today() - DAY)
    rebuild_stale()
    people = people_of(company).filter(pk=who.pk)
    assert not candidates(session(theory), people, today()).there
    assert names(candidates(session(practice), people, today()).there) == ["Oud"]


def test_all_chosen_are_enrolled_most_urgent_first_each_with_a_letter(
    client, commander, lesson
):
    User.objects.update(language="en")
    chosen = User.objects.filter(last_name__in=["Nieuw", "Oud", "Ouder"])
    posted = {"who": [str(one.public_id) for one in chosen]}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert (
        "3 people were enrolled and get a letter. Of them on the waiting list: 1."
        in text
    )
    placed = lesson.enrolments.with_place().values_list("person__last_name", flat=True)
    assert set(placed) == {"Oud", "Ouder"}
    assert Letter.objects.count() == 3
    waiting = Letter.objects.get(person__last_name="Nieuw")
    assert "It is full: you are on the waiting list." in waiting.body


def test_inviting_twice_is_inviting_once(commander, lesson):
    who = User.objects.get(last_name="Oud")
    enrol(session=lesson, person=who, by=who)
    assert not invite(session=lesson, people=[who, who], by=commander)
    assert not Letter.objects.exists()


def test_who_is_enrolled_is_counted_and_not_offered(client, commander, lesson):
    who = User.objects.get(last_name="Oud")
    enrol(session=lesson, person=who, by=who)
    text = client.get(page_of(lesson)).content.decode()
    assert "Enrolled already, of this unit: 1." in text
    assert str(who.public_id) not in text


def test_people_out_of_sight_are_not_enrolled(client, commander, lesson):
    other = person(last_name="Vreemd")
    appointment(other, unit("B"))
    client.post(page_of(lesson), {"who": [str(other.public_id), "nonsense"]})
    assert not lesson.enrolments.exists()


@pytest.mark.parametrize("role", [AccessRole.INSPECTOR, AccessRole.INSTRUCTOR, None])
def test_who_acts_for_no_unit_invites_nobody(client, company, lesson, role):
    who = person()
    if role:
        grant(who, role, company, end=today() + DAY)
    client.force_login(who)
    assert client.get(page_of(lesson)).status_code == 404
    assert client.post(page_of(lesson)).status_code == 404


def test_another_unit_is_not_there(client, commander, lesson):
    address = reverse("courses:invite", args=[lesson.public_id])
    assert client.get(f"{address}?unit=A").status_code == 404
    assert client.get(address).status_code == 200


def test_the_page_opens_on_the_topmost_unit_of_the_commander(
    client, commander, company, lesson
):
    below = unit("A.0", company)
    grant(commander, AccessRole.COORDINATOR, below)
    address = reverse("courses:invite", args=[lesson.public_id])
    response = client.get(address)
    assert response.context["unit"] == company
    assert names(response.context["found"].there) == ["Ouder", "Oud", "Nieuw"]


def test_who_administers_all_chooses_a_unit_first(client, company, lesson):
    who = person()
    grant(who, AccessRole.ADMINISTRATOR)
    client.force_login(who)
    address = reverse("courses:invite", args=[lesson.public_id])
    assert "unit" not in client.get(address).context


def test_from_the_gaps_of_a_unit_a_session_is_one_button_away(
    client, commander, lesson
):
    task_list = client.get(reverse("certification:unit", args=["A.1"])).content.decode()
    address = f"{reverse('courses:sessions')}?course=AID&amp;unit=A.1"
    assert address in task_list
    text = client.get(address.replace("&amp;", "&")).content.decode()
    assert page_of(lesson) in text


def test_a_unit_one_does_not_act_for_is_as_if_it_were_not_asked(
    client, commander, lesson
):
    text = client.get(f"{reverse('courses:sessions')}?unit=A").content.decode()
    assert "/invite/" not in text


def test_a_course_without_a_session_to_come_is_said(client, commander, lesson):
    text = client.get(f"{reverse('courses:sessions')}?course=GONE").content.decode()
    assert "No session of that course is planned." in text
    assert "field__error" not in text


def test_nobody_is_invited_to_what_has_begun(commander, lesson):
    Session.objects.filter(pk=lesson.pk).update(starts_at=timezone.now())
    with pytest.raises(ValidationError):
        invite(session=lesson, people=[commander], by=commander)


def test_the_page_costs_as_many_queries_for_many_as_for_one(
    client, commander, company, lesson, django_assert_num_queries
):
    client.get(page_of(lesson))
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))
    for _ in range(9):
        appointment(person(), company, start=today() - 400 * DAY)
    rebuild_stale()
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))


QUERIES = 38
