"""The list of a session: who sees it, who was there, and what is recorded of it."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from certification.ledger import revoke_completion
from certification.models import Completion
from courses.models import Attendance, Outcome, Session
from courses.sessions.enrolling import cancel_enrolment, enrol, let_in
from courses.sessions.planning import cancel_session, change_session
from courses.sessions.results import participants, record_results, would_record
from people.days import today
from people.models import AccessRole, Meeting, User
from people.sight import people_in_sight, people_met
from tests.factories import certification as duty
from tests.factories.courses import HOUR, session
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def instructor(client: Client) -> User:
    who = person(last_name="Docent", language="en")
    grant(who, AccessRole.INSTRUCTOR)
    client.force_login(who)
    return who


@pytest.fixture
def lesson(instructor: User) -> Session:
    """Three people have a place and one waits."""
    made = session(
        duty.course(delivery="classroom", validity_months=12),
        instructors=[instructor],
        capacity=3,
    )
    for name in ("Aalders", "Bakker", "Cornelissen", "Dekker"):
        who = person(last_name=name)
        enrol(session=made, person=who, by=who)
    return made


def held(made: Session, *, hours_ago: int = 3) -> Session:
    start = timezone.now() - hours_ago * HOUR
    Session.objects.filter(pk=made.pk).update(starts_at=start, ends_at=start + HOUR)
    made.refresh_from_db()
    return made


def places(made: Session) -> list:
    return list(made.enrolments.with_place().order_by("person__last_name"))


def page_of(made: Session) -> str:
    return reverse("courses:participants", args=[made.public_id])


def all_passed(made: Session) -> dict[int, Outcome]:
    return {one.pk: Outcome.PASSED for one in places(made)}


def test_an_instructor_meets_whoever_is_enrolled(instructor, lesson):
    met = people_met(instructor)
    assert met.filter(last_name__in=["Aalders", "Dekker"]).count() == 2
    assert list(people_in_sight(instructor)) == [instructor]


def test_who_is_met_has_no_page_to_open(client, instructor, lesson):
    who = User.objects.get(last_name="Aalders")
    address = reverse("certification:person", args=[who.public_id])
    assert client.get(address).status_code == 404


def test_meeting_ends_a_month_after_the_session(instructor, lesson):
    last = lesson.last_day + 30 * DAY
    assert people_met(instructor, last).filter(last_name="Aalders").exists()
    assert not people_met(instructor, last + DAY).filter(last_name="Aalders").exists()


def test_who_gives_up_the_place_is_met_no_longer(instructor, lesson):
    cancel_enrolment(enrolment=places(lesson)[0], by=instructor)
    assert not people_met(instructor).filter(last_name="Aalders").exists()
    assert Meeting.objects.filter(person__last_name="Aalders").exists()


def test_another_instructor_takes_over_the_sight(instructor, lesson):
    other = person()
    change_session(session=lesson, instructors=[other], by=instructor)
    assert people_met(other).filter(last_name="Aalders").exists()
    assert list(people_met(instructor)) == [instructor]


def test_nobody_is_met_in_a_session_that_is_called_off(instructor, lesson):
    cancel_session(session=lesson, by=instructor)
    assert list(people_met(instructor)) == [instructor]


def test_a_suspended_instructor_meets_nobody(instructor, lesson):
    instructor.is_active = False
    assert not people_met(instructor).exists()


def test_the_list_names_places_and_those_who_wait(client, lesson):
    text = client.get(page_of(lesson)).content.decode()
    assert text.index("Aalders") < text.index("Waiting list") < text.index("Dekker")
    assert "<select" not in text


def test_the_list_does_not_exist_for_others(client, lesson):
    for role in (None, AccessRole.INSTRUCTOR, AccessRole.COMMANDER):
        who = person()
        if role:
            grant(who, role)
        client.force_login(who)
        assert client.get(page_of(lesson)).status_code == 404


def test_a_coordinator_reads_the_names_in_sight_and_how_many_more(client, lesson):
    company, who = unit("A"), person(language="en")
    appointment(User.objects.get(last_name="Bakker"), company)
    grant(who, AccessRole.COORDINATOR, company)
    client.force_login(who)
    text = client.get(page_of(lesson)).content.decode()
    assert "Bakker" in text
    assert "Aalders" not in text
    assert "Not in your sight, and not named: 3." in text


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    client, lesson, django_assert_num_queries
):
    held(lesson)
    client.get(page_of(lesson))
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))
    Session.objects.filter(pk=lesson.pk).update(
        capacity=30, starts_at=timezone.now() + HOUR, ends_at=timezone.now() + 2 * HOUR
    )
    for _ in range(12):
        who = person()
        enrol(session=lesson, person=who, by=who)
    held(lesson)
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))


QUERIES = 11


def test_before_it_is_recorded_one_sees_what_will_be(client, lesson):
    held(lesson)
    first, second, _third = places(lesson)
    posted = {
        f"outcome-{first.pk}": "no-show",
        f"outcome-{second.pk}": "",
        "rest": "passed",
    }
    text = client.post(page_of(lesson), posted).content.decode()
    assert "did not show up" in text
    assert "Completions that will be on record for good: 2." in text
    assert not Attendance.objects.exists()
    posted |= {"act": "record"}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert "Recorded for 3 people." in text
    assert Completion.objects.count() == 2
    assert {one.evidence for one in Completion.objects.all()} == {"attested"}


def test_back_on_the_list_everything_chosen_is_still_there(client, lesson):
    first, second, _third = places(held(lesson))
    chosen = {f"outcome-{first.pk}": "no-show", f"outcome-{second.pk}": "failed"}
    client.post(page_of(lesson), {**chosen, "act": "check"})
    text = client.post(page_of(lesson), {**chosen, "act": "back"}).content.decode()
    assert text.count('value="no-show" selected') == 1
    assert text.count('value="failed" selected') == 1
    assert not Attendance.objects.exists()


def test_results_that_are_refused_are_told_with_what_would_be_recorded(
    client, instructor, lesson
):
    lesson.capacity = 5
    change_session(session=lesson, by=instructor)
    enrol(session=lesson, person=instructor, by=instructor)
    sent = {"rest": "passed", "act": "record"}
    answer = client.post(page_of(held(lesson)), sent)
    text = answer.content.decode()
    assert answer.status_code == 200
    (told,) = answer.context["messages"]
    assert "Nobody records a result of one's own." in str(told)
    assert "Aalders" in text
    assert not Attendance.objects.exists()


def test_the_completion_is_of_the_last_day_and_runs_by_the_rules(instructor, lesson):
    made = held(lesson)
    record_results(session=made, chosen=all_passed(made), by=instructor)
    done = Completion.objects.first()
    assert done.completed_on == made.last_day
    assert done.source == "classroom"
    assert done.valid_until.year == made.last_day.year + 1


def test_recording_twice_is_recording_once(instructor, lesson):
    made = held(lesson)
    record_results(session=made, chosen=all_passed(made), by=instructor)
    assert not record_results(session=made, chosen=all_passed(made), by=instructor)
    assert Completion.objects.count() == 3


def test_one_line_that_is_wrong_stops_all_of_it(instructor, lesson):
    made = lesson
    made.capacity = 5
    change_session(session=made, by=instructor)
    enrol(session=made, person=instructor, by=instructor)
    held(made)
    with pytest.raises(ValidationError) as refusal:
        record_results(session=made, chosen=all_passed(made), by=instructor)
    assert "Nobody records a result of one's own." in str(refusal.value)
    assert not Completion.objects.exists()
    assert not Attendance.objects.exists()


def test_nothing_is_recorded_before_the_session_begins(instructor, lesson):
    with pytest.raises(ValidationError):
        record_results(session=lesson, chosen=all_passed(lesson), by=instructor)


def test_nobody_passes_before_the_last_day(instructor, lesson):
    held(lesson)
    Session.objects.filter(pk=lesson.pk).update(ends_at=timezone.now() + 3 * DAY)
    lesson.refresh_from_db()
    entries = would_record(lesson, all_passed(lesson), by=instructor)
    assert {entry.problem for entry in entries} == {
        "Nobody passes before the last day."
    }


def test_a_version_that_was_retired_says_so_for_each_person(instructor, lesson):
    version = lesson.course.versions.get()
    version.retired_on = today() - DAY
    version.save()
    entries = would_record(held(lesson), all_passed(lesson), by=instructor)
    assert all("retired" in entry.problem for entry in entries)


def test_an_entry_is_corrected_by_a_later_one(instructor, lesson):
    made, first = held(lesson), places(lesson)[0]
    for outcome in (Outcome.NO_SHOW, Outcome.EXCUSED):
        record_results(session=made, chosen={first.pk: outcome}, by=instructor)
    (shown,) = (
        one
        for one in participants(made, people_met(instructor))
        if one.enrolment.pk == first.pk
    )
    assert shown.outcome == Outcome.EXCUSED
    assert first.attendance.count() == 2


def test_a_pass_stands_until_it_is_revoked(instructor, lesson):
    made, first = held(lesson), places(lesson)[0]
    (entered,) = record_results(
        session=made, chosen={first.pk: Outcome.PASSED}, by=instructor
    )
    with pytest.raises(ValidationError):
        record_results(session=made, chosen={first.pk: Outcome.FAILED}, by=instructor)
    revoke_completion(
        completion=entered.completion,
        effective_on=made.last_day,
        reason="Wrong person",
        by=person(),
    )
    record_results(session=made, chosen={first.pk: Outcome.FAILED}, by=instructor)
    record_results(session=made, chosen={first.pk: Outcome.PASSED}, by=instructor)
    assert first.person.completions.count() == 2


def test_who_waits_gets_no_result(instructor, lesson):
    made = held(lesson)
    waiting = made.enrolments.waiting().get()
    record_results(session=made, chosen={waiting.pk: Outcome.PASSED}, by=instructor)
    assert not Completion.objects.exists()


def came(client: Client, made: Session, name: str) -> str:
    address = reverse("courses:participant_came", args=[made.public_id])
    return client.post(address, {"name": name}, follow=True).content.decode()


def test_who_waited_and_came_has_a_place_also_where_it_was_full(client, lesson):
    held(lesson)
    assert "Dekker" in came(client, lesson, "Dekker").split("Came without a place")[0]
    assert lesson.enrolments.with_place().count() == 4


def test_only_somebody_in_sight_is_added(client, lesson):
    held(lesson)
    hidden = person(last_name="Verborgen")
    text = came(client, lesson, hidden.service_number)
    assert "Nobody in your sight is called" in text
    assert not hidden.enrolments.exists()
    assert "Several people are called" in came(client, lesson, "Sanne")


def test_nobody_is_added_before_it_begins_or_long_after(instructor, lesson):
    who = person()
    with pytest.raises(ValidationError):
        let_in(session=lesson, person=who, by=instructor)
    held(lesson, hours_ago=24 * 40)
    with pytest.raises(ValidationError):
        let_in(session=lesson, person=who, by=instructor)


def test_adding_twice_is_adding_once(instructor, lesson):
    held(lesson)
    who = person()
    once = let_in(session=lesson, person=who, by=instructor)
    assert let_in(session=lesson, person=who, by=instructor) == once
    assert people_met(instructor).filter(pk=who.pk).exists()


def test_who_cannot_be_let_in_is_told_why(client, lesson):
    text = came(client, lesson, "Dekker")
    assert "The list of this session is not kept now." in text
    assert lesson.enrolments.waiting().get().person.last_name == "Dekker"
