"""The desk of an instructor: own courses, and what waits for this person."""

import datetime
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from courses.authoring.desk import State, desk_of
from courses.authoring.publishing import ensure_workflow, submit_drafts
from courses.authoring.review_reminding import remind_of_reviews
from courses.authoring.workbench import bench_of
from courses.models import CoursePage, Question
from courses.questions.bank import Option, Wording, write_question
from people.access import align_groups
from people.models import AccessRole, Letter
from tests.factories import certification as duty
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.date(2026, 6, 1)


def instructor(**more):
    who = person(**more)
    grant(who, AccessRole.INSTRUCTOR)
    align_groups(who)
    return who


def own(who, **more):
    """A published course that this person owns."""
    root = course_page(course(), owner=who, **more)
    lesson_page(module_page(root))
    return root


def states(who):
    return [one.state for one in desk_of(who, on=DAY).courses]


def test_one_sees_the_courses_one_made_and_no_others() -> None:
    who = instructor()
    root = own(who)
    own(instructor())
    (found,) = desk_of(who, on=DAY).courses
    assert found.page == root


def test_who_wrote_in_a_lesson_has_the_course_on_the_desk() -> None:
    who = instructor()
    root = own(instructor())
    root.get_descendants().last().specific.save_revision(user=who)
    assert [one.page for one in desk_of(who, on=DAY).courses] == [root]


def test_what_is_published_waits_for_a_release() -> None:
    who = instructor()
    root = own(who)
    assert states(who) == [State.CHANGED]
    release(root.course)
    assert states(who) == [State.RELEASED]


def test_a_change_makes_it_a_draft_then_wait_then_unreleased() -> None:
    who = instructor()
    root = own(who)
    ensure_workflow()
    release(root.course)
    lesson = root.get_descendants().last().specific
    lesson.title = "Better"
    lesson.save_revision(user=who)
    assert states(who) == [State.DRAFT]
    assert submit_drafts(course=root.course, by=who) == 1
    assert states(who) == [State.WAITING]
    assert submit_drafts(course=root.course, by=who) == 0
    colleague = instructor()
    assert desk_of(colleague, on=DAY).pages_to_read == 1
    (unread,) = desk_of(colleague, on=DAY).courses_to_read
    assert (unread.page, unread.pages) == (root, 1)
    assert desk_of(who, on=DAY).pages_to_read == 0
    assert not desk_of(who, on=DAY).courses_to_read
    lesson.refresh_from_db()
    lesson.current_workflow_task_state.reject(user=colleague, comment="Shorter.")
    assert states(who) == [State.RETURNED]
    assert desk_of(who, on=DAY).courses[0].has_drafts
    assert submit_drafts(course=root.course, by=who) == 1
    lesson.refresh_from_db()
    lesson.current_workflow_task_state.approve(user=colleague)
    assert states(who) == [State.CHANGED]


@pytest.mark.parametrize(("days", "due"), [(-1, True), (0, True), (1, False)])
def test_a_day_of_review_that_has_come_is_told(days, due) -> None:
    who = instructor()
    own(who, review_on=DAY + datetime.timedelta(days=days))
    (found,) = desk_of(who, on=DAY).courses
    assert found.is_review_due == due


def wording() -> Wording:
    return Wording(
        "single",
        {"nl": "Wat?"},
        [Option("a", {"nl": "Dit"}, is_right=True), Option("b", {"nl": "Dat"})],
    )


def test_questions_of_others_wait_and_ones_own_do_not() -> None:
    who = instructor()
    asked = Question(course=course(), key="q", review_on=DAY)
    write_question(question=asked, wording=wording(), by=who)
    assert desk_of(who, on=DAY).questions_to_approve == 0
    desk = desk_of(instructor(), on=DAY)
    assert (desk.questions_to_approve, desk.questions_to_review) == (1, 1)


def test_the_desk_and_the_bench_name_a_course_in_the_language_of_the_reader() -> None:
    who = instructor()
    root = own(who, title="Hijsen")
    course_page(
        root.course, "en", title="Lifting", translation_key=root.translation_key
    )
    root.get_descendants().last().specific.save_revision(user=who)
    ensure_workflow()
    submit_drafts(course=root.course, by=who)
    colleague = instructor()
    for language, title in (("nl", "Hijsen"), ("en", "Lifting")):
        with translation.override(language):
            (found,) = desk_of(who, on=DAY).courses
            (unread,) = desk_of(colleague, on=DAY).courses_to_read
            bench = bench_of(root.course, reader=who, on=DAY)
            assert found.title == unread.page.title == bench.title == title


def test_the_desk_costs_as_much_for_many_courses_as_for_few() -> None:
    who = instructor()
    counts = []
    desk_of(who, on=DAY)
    for _ in range(2):
        for _ in range(3):
            release(own(who).course)
        with CaptureQueriesContext(connection) as queries:
            desk_of(who, on=DAY)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_desk_of_a_second_person_leads_to_the_course_that_waits() -> None:
    who = instructor()
    root = own(who)
    ensure_workflow()
    root.get_descendants().last().specific.save_revision(user=who)
    submit_drafts(course=root.course, by=who)
    client = Client()
    client.force_login(instructor())
    page = client.get("/admin/").content.decode()
    assert f'<a href="/admin/courses/{root.course_id}/">' in page


def test_the_start_page_of_the_administration_is_the_desk() -> None:
    ensure_workflow()
    who = instructor()
    root = own(who)
    client = Client()
    client.force_login(who)
    answer = client.get("/admin/").content.decode()
    assert f"/admin/courses/releases/{root.course_id}/" in answer


# Letters


def reminded(who, day) -> int:
    remind_of_reviews(on=day)
    return Letter.objects.filter(person=who).count()


def test_who_wrote_is_told_four_weeks_before_and_on_the_day() -> None:
    who = instructor(email="a@example.org")
    own(who, review_on=DAY)
    weeks = datetime.timedelta(days=28)
    one = datetime.timedelta(days=1)
    assert reminded(who, DAY - weeks - one) == 0
    assert reminded(who, DAY - weeks) == 1
    assert reminded(who, DAY - one) == 1
    assert reminded(who, DAY) == 2
    assert reminded(who, DAY + one) == 2


def test_a_letter_that_comes_late_does_not_ask_for_a_day_that_has_passed() -> None:
    who = instructor(email="a@example.org", language="en")
    own(who, review_on=DAY)
    remind_of_reviews(on=DAY + datetime.timedelta(days=3))
    letter = Letter.objects.get(person=who)
    assert "was to be read again" in letter.subject
    assert "that day has passed" in letter.body


def test_who_wrote_both_languages_gets_one_letter_in_their_own() -> None:
    who = instructor(email="a@example.org", language="en")
    dutch = own(who, review_on=DAY, title="Tillen")
    course_page(dutch.course, "en", owner=who, review_on=DAY, title="Lifting")
    own(who, review_on=DAY, title="Dragen")
    assert reminded(who, DAY) == 2
    subjects = Letter.objects.filter(person=who).values_list("subject", flat=True)
    assert {subject.split(":")[0] for subject in subjects} == {"Lifting", "Dragen"}


def test_nobody_is_told_about_a_course_that_is_no_longer_there() -> None:
    who = instructor(email="a@example.org")
    root = own(who, review_on=DAY)
    CoursePage.objects.get(pk=root.pk).unpublish()
    assert reminded(who, DAY) == 0


def test_the_start_page_counts_no_pages_or_pictures() -> None:
    ensure_workflow()
    who = instructor()
    client = Client()
    client.force_login(who)
    assert 'href="/admin/images/"' not in client.get("/admin/").content.decode()


def test_a_coordinator_begins_with_what_waits_for_a_decision(client: Client) -> None:
    ensure_workflow()
    company = unit("A.1")
    who, asking = person(language="en"), person()
    for one in (who, asking):
        appointment(one, company)
    grant(who, AccessRole.COORDINATOR, company)
    align_groups(who)
    client.force_login(who)
    assert "Nothing waits for you." in client.get("/admin/").text
    given = {"course": duty.course("ADR"), "obtained_on": DAY}
    duty.application(asking, kind="evidence", **given)
    page = client.get("/admin/").text
    assert "1 application waits for your decision" in page
    assert "Nothing waits for you." not in page
    writer = instructor(language="en")
    client.force_login(writer)
    assert "Where you work" not in client.get("/admin/").text


def test_who_changes_language_is_not_written_to_again() -> None:
    who = instructor(email="a@example.org", language="nl")
    dutch = own(who, review_on=DAY, title="Tillen")
    course_page(dutch.course, "en", owner=who, review_on=DAY, title="Lifting")
    assert reminded(who, DAY) == 1
    who.language = "en"
    who.save()
    assert reminded(who, DAY) == 1


def test_a_letter_that_named_the_page_before_an_upgrade_does_not_go_again() -> None:
    who = instructor(email="a@example.org")
    dutch = own(who, review_on=DAY)
    english = course_page(dutch.course, "en", owner=who, review_on=DAY)
    assert reminded(who, DAY) == 1
    sent = Letter.objects.get(person=who)
    mark = sent.key.split(":", 2)[2]
    Letter.objects.filter(pk=sent.pk).update(key=f"review:{english.pk}:{mark}")
    upgrade = import_module("courses.migrations.0021_letters_of_review_by_course")
    upgrade.name_the_course(apps, None)
    assert reminded(who, DAY) == 1


def test_what_came_back_and_what_must_be_read_again_waits_on_the_desk(
    client: Client,
) -> None:
    ensure_workflow()
    who, second = instructor(language="en"), instructor()
    root = own(who, review_on=DAY)
    lesson = root.get_descendants().last().specific
    lesson.save_revision(user=who)
    submit_drafts(course=root.course, by=who)
    lesson.refresh_from_db()
    lesson.current_workflow_task_state.reject(user=second, comment="Shorter.")
    (found,) = desk_of(who, on=DAY).courses
    assert (found.is_returned, found.is_review_due) == (True, True)
    client.force_login(who)
    page = client.get("/admin/").text
    assert "Read what must change in" in page
    assert "again: its day of review has come" in page
    assert "Nothing waits for you." not in page
