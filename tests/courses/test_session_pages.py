"""The pages of sessions: what there is, one's own place, planning and changing."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from certification.rebuilding import rebuild_stale
from courses.models import Enrolment, Session
from courses.sessions.announcing import remind_of_sessions
from courses.sessions.enrolling import enrol
from courses.sessions.planning import cancel_session, change_session
from people.access import align_groups, ensure_groups
from people.models import AccessRole, Letter, Unit, User
from tests.factories import certification as duty
from tests.factories.courses import HOUR, course_page, session
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def recruit(client: Client) -> User:
    who = person(last_name="Bakker", language="en")
    appointment(who, unit("A"))
    client.force_login(who)
    return who


def instructor(client: Client, role: AccessRole = AccessRole.INSTRUCTOR) -> User:
    ensure_groups()
    who = person(last_name="Docent", language="en")
    grant(who, role)
    align_groups(who)
    client.force_login(who)
    return who


def needed(who: User, title: str = "First aid"):
    """A course that somebody is asked to hold and does not hold."""
    made = duty.course(title=title)
    duty.requirement(duty.item(made).curriculum, person=who, deadline_days=None)
    rebuild_stale()
    return made


def page_of(made: Session) -> str:
    return reverse("courses:session", args=[made.public_id])


def test_what_one_must_still_do_comes_first(client, recruit):
    later = session(needed(recruit), starts_at=timezone.now() + 9 * DAY)
    session(starts_at=timezone.now() + DAY, place="Elsewhere")
    text = client.get("/sessions/").content.decode()
    assert text.index(page_of(later)) < text.index("Elsewhere")
    assert f"You need it for: {later.course.lines.get().items.get().title}" in text


def test_what_is_over_or_called_off_is_not_offered(client, recruit):
    begun = session(place="Begun")
    Session.objects.filter(pk=begun.pk).update(starts_at=timezone.now())
    off = session(place="Called off")
    cancel_session(session=off, by=recruit)
    text = client.get("/sessions/").content.decode()
    assert "Begun" not in text
    assert "Called off" not in text


@pytest.mark.parametrize(
    ("question", "there", "gone"),
    [
        ("place=hall", "Hall 3", "Field"),
        ("course=ROPES", "Field", "Hall 3"),
        ("mine=on", "Field", "Hall 3"),
        ("course=NONE&page=minus", "Field", "Nowhere"),
    ],
)
def test_sessions_are_narrowed_in_the_address(client, recruit, question, there, gone):
    session(capacity=2)
    ropes = session(duty.course("ROPES"), place="Field")
    enrol(session=ropes, person=recruit, by=recruit)
    text = client.get(f"/sessions/?{question}").content.decode()
    assert there in text
    assert gone not in text


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    client, recruit, django_assert_num_queries
):
    session(needed(recruit))
    client.get("/sessions/")
    with django_assert_num_queries(QUERIES):
        client.get("/sessions/")
    for _ in range(8):
        enrol(session=session(capacity=2), person=recruit, by=recruit)
    with django_assert_num_queries(QUERIES):
        client.get("/sessions/")


QUERIES = 18


def test_who_teaches_a_session_is_offered_no_place_in_it(client, recruit):
    made = session(instructors=[recruit])
    enrolling = reverse("courses:session_enrol", args=[made.public_id])
    text = client.get(page_of(made)).text
    assert "You teach this session." in text
    assert enrolling not in text
    made.instructors.clear()
    assert enrolling in client.get(page_of(made)).text


def test_what_one_teaches_stands_apart_and_is_not_to_be_followed(client, recruit):
    far = timezone.now() + 90 * DAY
    taught = session(instructors=[recruit], starts_at=far, place="Hall 7")
    text = client.get("/sessions/").text
    assert reverse("courses:participants", args=[taught.public_id]) in text
    assert f'href="{page_of(taught)}"' not in text
    assert text.count("Hall 7") == 1


def test_a_commander_invites_to_a_session_of_his_own(client, recruit):
    grant(recruit, AccessRole.COMMANDER, Unit.objects.get(code="A"))
    taught = session(instructors=[recruit])
    inviting = reverse("courses:invite", args=[taught.public_id])
    assert inviting in client.get("/sessions/?unit=A").text


def test_a_session_says_where_who_and_what_to_bring(client, recruit):
    who = person(first_name="Iris", last_name="Smit")
    made = session(
        instructors=[who], bring_along="Helmet\n\nGloves ", remarks="Eat well"
    )
    text = client.get(page_of(made)).content.decode()
    for words in ("Location", "Hall 3", "Iris Smit", "<li>Helmet</li>", "Eat well"):
        assert words in text
    assert "<li></li>" not in text


def test_one_enrols_and_gives_up_ones_place_on_the_page(client, recruit):
    made = session()
    enter, leave = (
        reverse(f"courses:session_{act}", args=[made.public_id])
        for act in ("enrol", "leave")
    )
    text = client.post(enter, follow=True).content.decode()
    assert "You have a place in this session." in text
    text = client.post(leave, follow=True).content.decode()
    assert "You are no longer enrolled." in text
    assert not made.enrolments.standing().exists()


def test_who_waits_reads_how_many_are_before_them(client, recruit):
    made = session()
    for who in (person(), person(), recruit):
        enrol(session=made, person=who, by=who)
    text = client.get(page_of(made)).content.decode()
    assert "You are on the waiting list, 1 person is before you." in text


def test_names_of_others_are_not_shown(client, recruit):
    made, other = session(), person(last_name="Geheim")
    enrol(session=made, person=other, by=other)
    assert "Geheim" not in client.get(page_of(made)).content.decode()


def test_a_session_that_began_is_read_and_not_joined(client, recruit):
    made = session()
    Session.objects.filter(pk=made.pk).update(starts_at=timezone.now())
    enter = reverse("courses:session_enrol", args=[made.public_id])
    text = client.post(enter, follow=True).content.decode()
    assert "This session has started already." in text
    assert not made.enrolments.exists()


def test_the_course_and_my_training_lead_to_the_next_session(client, recruit):
    made = session(needed(recruit))
    page = course_page(made.course)
    assert page_of(made) in client.get("/my/").content.decode()
    assert page_of(made) in client.get(page.get_url()).content.decode()


def test_a_session_stays_one_of_its_course_with_a_place_for_everybody(recruit):
    made = session(capacity=2)
    for who in (recruit, person()):
        enrol(session=made, person=who, by=who)
    was, made.course = made.course, duty.course()
    with pytest.raises(ValidationError, match="another course"):
        change_session(session=made, by=recruit)
    made.course, made.capacity = was, 1
    with pytest.raises(ValidationError, match="More people than this"):
        change_session(session=made, by=recruit)
    assert not Letter.objects.filter(kind=Letter.Kind.SESSION).exists()


def test_a_change_is_told_once_to_everybody_enrolled(recruit):
    made = session(capacity=1)
    for who in (recruit, person()):
        enrol(session=made, person=who, by=who)
    made.place = "Hall 9"
    change_session(session=made, by=recruit, message="Mind the new hall.")
    letters = Letter.objects.filter(kind=Letter.Kind.SESSION)
    assert letters.count() == 2
    mine = letters.get(person=recruit)
    assert "Hall 9" in mine.body
    assert "Mind the new hall." in mine.body
    assert page_of(made) in mine.body


def test_a_letter_is_in_the_language_of_who_gets_it():
    made, who = session(), person(language="nl")
    enrol(session=made, person=who, by=who)
    cancel_session(session=made, by=who)
    assert Letter.objects.get(person=who).body.startswith("Beste ")


def reminded(made: Session, days: int) -> int:
    """New letters so many days before it."""
    return remind_of_sessions(on=made.day - datetime.timedelta(days=days))


def expected_at(made: Session, has_place: bool = True) -> Enrolment:
    who = person(language="en", email="x@example.org")
    long_ago = made.starts_at - datetime.timedelta(days=20)
    return Enrolment.objects.create(
        session=made, person=who, has_place=has_place, enrolled_at=long_ago
    )


def test_who_has_a_place_is_told_the_day_before_and_once():
    made = session(bring_along="Boots")
    expected_at(made)
    expected_at(made, has_place=False)
    assert [reminded(made, days) for days in (2, 1, 1, 0)] == [0, 1, 0, 0]
    told = Letter.objects.get()
    assert "Tomorrow you are expected" in told.subject
    assert "Boots" in told.body
    assert told.last_day == made.last_day


def test_what_is_put_off_is_told_of_again_and_what_is_called_off_is_not():
    made = session()
    mine = expected_at(made)
    assert reminded(made, 1) == 1
    made.starts_at += datetime.timedelta(days=7)
    made.ends_at += datetime.timedelta(days=7)
    made.save()
    assert reminded(made, 1) == 1
    off = session()
    expected_at(off)
    cancel_session(session=off, by=mine.person)
    Letter.objects.all().delete()
    assert reminded(off, 1) == 0


def test_who_enrols_the_day_before_knows_it_already():
    made = session()
    mine = expected_at(made)
    mine.enrolled_at = made.starts_at - datetime.timedelta(days=1)
    mine.save()
    assert reminded(made, 1) == 0


def test_more_places_go_to_who_waited_longest_with_a_letter():
    made = session()
    people = [person(language="en") for _ in range(3)]
    for who in people:
        enrol(session=made, person=who, by=who)
    made.capacity = 2
    change_session(session=made, by=people[0])
    taken = made.enrolments.with_place().values_list("person", flat=True)
    assert list(taken) == [people[0].pk, people[1].pk]
    told = Letter.objects.get(person=people[1], key__startswith="session:place")
    assert "A place came free" in told.body


def test_nobody_loses_a_place_by_a_change():
    made = session(capacity=2)
    for _ in range(2):
        who = person()
        enrol(session=made, person=who, by=who)
    made.capacity = 1
    with pytest.raises(ValidationError) as refusal:
        change_session(session=made, by=who)
    assert "capacity" in refusal.value.message_dict


def test_what_is_called_off_stays_so(recruit):
    made = session()
    cancel_session(session=made, by=recruit)
    for act in (cancel_session, change_session):
        with pytest.raises(ValidationError):
            act(session=made, by=recruit)
    with pytest.raises(ValidationError):
        enrol(session=made, person=recruit, by=recruit)


def entered(**more):
    start = timezone.localtime() + DAY
    return {
        "place": "Hall 5",
        "starts_at": start.strftime("%Y-%m-%dT%H:%M"),
        "ends_at": (start + HOUR).strftime("%Y-%m-%dT%H:%M"),
        "capacity": 8,
        **more,
    }


@pytest.mark.parametrize("role", [AccessRole.INSTRUCTOR, AccessRole.COORDINATOR])
def test_a_session_is_planned_in_the_administration(client, role):
    who, ropes = instructor(client, role), duty.course("ROPES")
    posted = entered(course=ropes.pk)
    answer = client.post("/admin/courses/sessions/new/", posted)
    assert answer.status_code == 302
    made = Session.objects.get(course=ropes)
    assert (made.place, made.planned_by) == ("Hall 5", who)


def test_an_instructor_changes_only_sessions_of_their_own(client):
    who = instructor(client)
    own, other = session(instructors=[who]), session()
    address = "/admin/courses/sessions/edit/{}/"
    answer = client.post(
        address.format(own.pk), entered(instructors=[who.pk], message="Later")
    )
    assert answer.status_code == 302
    own.refresh_from_db()
    assert (own.place, own.edition) == ("Hall 5", 1)
    assert client.get(address.format(other.pk)).status_code == 404


def test_a_session_is_called_off_in_the_administration(client):
    who = instructor(client)
    own = session(instructors=[who])
    client.post(f"/admin/courses/sessions/edit/{own.pk}/", entered(call_off="on"))
    own.refresh_from_db()
    assert own.cancelled_at is not None


def test_what_the_act_refuses_stands_on_the_form(client):
    who = instructor(client)
    own = session(instructors=[who])
    Session.objects.filter(pk=own.pk).update(starts_at=timezone.now())
    answer = client.post(f"/admin/courses/sessions/edit/{own.pk}/", entered())
    assert "This session has started already." in answer.content.decode()
