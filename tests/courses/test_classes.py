"""Classes: who is in one, how far they are, and enrolling all of them at once."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from certification.rebuilding import rebuild_stale
from courses.models import TrainingClass
from courses.sessions.classes import form_class
from people.access import align_groups, ensure_groups
from people.days import today
from people.models import AccessRole, Letter, User
from people.sight import people_met
from tests.factories import certification as duty
from tests.factories.courses import session, training_class
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def instructor(client: Client) -> User:
    ensure_groups()
    who = person(last_name="Docent", language="en")
    grant(who, AccessRole.INSTRUCTOR)
    align_groups(who)
    client.force_login(who)
    return who


@pytest.fixture
def formed(instructor: User) -> TrainingClass:
    """Two people who learn two things; one of them holds the first."""
    basic = duty.curriculum("BASIC")
    aid, drill = duty.course("AID"), duty.course("DRILL")
    duty.item(aid, code="I-AID", of=basic)
    duty.item(drill, code="I-DRILL", of=basic)
    people = [person(last_name=name) for name in ("Aalders", "Bakker")]
    for number, who in enumerate(people):
        appointment(who, unit(f"U{number}"))
    duty.completion(people[0], aid, today() - DAY)
    rebuild_stale()
    return training_class(basic, people, [instructor])


def page_of(formed: TrainingClass) -> str:
    return reverse("courses:training_class", args=[formed.public_id])


def test_the_instructor_reads_how_far_everybody_is(client, formed):
    text = client.get(page_of(formed)).content.decode()
    assert "0 of 2 hold everything today." in text
    row = text.split("Aalders")[1].split("</tr>")[0]
    assert row.count("status--valid") == 1
    assert row.count("status--missing") == 1


def test_who_leaves_the_class_is_met_no_longer(formed, instructor):
    (stays,) = formed.people.filter(last_name="Bakker")
    form_class(formed=formed, people=[stays], instructors=[instructor], by=instructor)
    assert set(people_met(instructor)) == {instructor, stays}
    assert set(people_met(instructor, formed.end + 31 * DAY)) == {instructor}


def test_the_whole_class_is_enrolled_at_once(client, formed):
    made = session(duty.Course.objects.get(code="DRILL"), capacity=1)
    posted = {"session": str(made.public_id)}
    text = client.post(page_of(formed), posted, follow=True).content.decode()
    assert (
        "2 people were enrolled and get a letter. Of them on the waiting list: 1."
        in text
    )
    assert Letter.objects.count() == 2
    client.post(page_of(formed), posted)
    assert made.enrolments.count() == 2


def test_only_sessions_of_what_the_class_learns_are_offered(client, formed):
    other = session(duty.course("OTHER"))
    assert "Enrol the class" not in client.get(page_of(formed)).content.decode()
    client.post(page_of(formed), {"session": str(other.public_id)})
    assert not other.enrolments.exists()


def test_a_class_does_not_exist_for_others(client, formed):
    for role in (None, AccessRole.INSTRUCTOR, AccessRole.COMMANDER):
        who = person()
        if role:
            grant(who, role)
        client.force_login(who)
        assert client.get(page_of(formed)).status_code == 404


def test_a_coordinator_reads_of_the_people_in_sight_only(client, formed):
    who = person(language="en")
    grant(who, AccessRole.COORDINATOR, unit_of(formed, "Bakker"))
    client.force_login(who)
    text = client.get(page_of(formed)).content.decode()
    assert "Bakker" in text
    assert "Aalders" not in text
    assert "Not in your sight, and not named: 1." in text


def unit_of(formed: TrainingClass, name: str):
    return formed.people.get(last_name=name).appointments.get().unit


def test_the_page_costs_as_many_queries_for_many_as_for_one(
    client, formed, instructor, django_assert_num_queries
):
    client.get(page_of(formed))
    with django_assert_num_queries(QUERIES):
        client.get(page_of(formed))
    more = [person() for _ in range(9)]
    form_class(
        formed=formed,
        people=[*formed.people.all(), *more],
        instructors=[instructor],
        by=instructor,
    )
    with django_assert_num_queries(QUERIES):
        client.get(page_of(formed))


QUERIES = 30


def test_the_classes_of_an_instructor_are_listed(client, formed, instructor):
    other = training_class(formed.curriculum)
    text = client.get("/classes/").content.decode()
    assert page_of(formed) in text
    assert page_of(other) not in text


def entered(formed: TrainingClass, numbers: str, **more) -> dict:
    return {
        "name": "Opkomst 12",
        "curriculum": formed.curriculum_id,
        "start": today().isoformat(),
        "end": (today() + 60 * DAY).isoformat(),
        "numbers": numbers,
        **more,
    }


def test_a_class_is_put_together_by_service_number(client, formed):
    who = person(language="en")
    grant(who, AccessRole.COORDINATOR)
    align_groups(who)
    client.force_login(who)
    people = [person() for _ in range(2)]
    for one in people:
        appointment(one, unit(f"Z{one.pk}"))
    numbers = "\r\n".join(one.service_number for one in people)
    answer = client.post("/admin/courses/classes/new/", entered(formed, numbers))
    assert answer.status_code == 302
    made = TrainingClass.objects.get(name="Opkomst 12")
    assert set(made.people.all()) == set(people)


def test_a_number_out_of_sight_is_told_and_nothing_is_saved(client, formed, instructor):
    hidden = person()
    address = f"/admin/courses/classes/edit/{formed.pk}/"
    posted = entered(formed, f"{hidden.service_number}\nP-NOBODY")
    text = client.post(address, posted).content.decode()
    assert "Nobody with these service numbers is in your sight" in text
    assert formed.people.count() == 2


def test_who_is_out_of_sight_stays_in_the_class(client, formed):
    who = person(language="en")
    grant(who, AccessRole.COORDINATOR, unit_of(formed, "Bakker"))
    align_groups(who)
    client.force_login(who)
    client.post(f"/admin/courses/classes/edit/{formed.pk}/", entered(formed, ""))
    assert [one.last_name for one in formed.people.all()] == ["Aalders"]


def test_a_class_ends_on_its_first_day_at_the_earliest():
    TrainingClass(start=today(), end=today()).clean()
    with pytest.raises(ValidationError) as refused:
        TrainingClass(start=today(), end=today() - datetime.timedelta(days=1)).clean()
    assert list(refused.value.message_dict) == ["end"]
