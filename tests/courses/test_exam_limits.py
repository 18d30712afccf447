"""Limits of an exam as the server keeps them: number, waiting, clock, extra time."""

import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from certification.models import Completion, CourseVersion
from courses.exams.attempts import (
    TokenUsedError,
    answer_question,
    start_attempt,
    submit_attempt,
)
from courses.exams.exhaustion import decide_exhausted, exhausted
from courses.exams.extra_time import (
    change_extra_time,
    enter_extra_time,
    extra_percent,
    withdraw_extra_time,
)
from courses.exams.limits import GRACE, Limits
from courses.lessons.learning import begin_course, read_lesson
from courses.models import Answer, Attempt, ExtraTime, LearningRun, LessonPage
from courses.questions.bank import set_quiz
from courses.releases.manifest import Manifest
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole
from tests.factories.courses import (
    course,
    course_page,
    extra_time,
    lesson_page,
    module_page,
    quiz,
    release,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
MINUTE = datetime.timedelta(minutes=1)
SECOND = datetime.timedelta(seconds=1)
TOKENS = [f"00000000-0000-4000-8000-00000000000{digit}" for digit in range(3)]


def run_with(**limits) -> LearningRun:
    """Somebody who has done the lessons of a course whose exam has these limits."""
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, **limits)
    release(made)
    recruit = person()
    begun = begin_course(person=recruit, course=made, by=recruit)
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    return begun


def give(attempt: Attempt, number: int, key: str, token: str | None = None) -> Answer:
    asked = attempt.questions.get(number=number)
    handles = [handle for handle, k in asked.handles if k == key]
    return answer_question(
        question=asked, given={"choice": handles}, by=attempt.person, token=token
    )


def fail(run: LearningRun) -> Attempt:
    attempt = start_attempt(run=run, by=run.person)
    return submit_attempt(attempt=attempt, by=run.person)


@pytest.fixture
def clock():
    with time_machine.travel(timezone.now(), tick=False) as traveller:
        yield traveller


def test_no_more_attempts_than_the_exam_allows():
    run = run_with(max_attempts=2)
    assert [fail(run).number, fail(run).number] == [1, 2]
    with pytest.raises(ValidationError, match="all your attempts"):
        start_attempt(run=run, by=run.person)


def test_the_database_knows_the_limit_too():
    attempt = start_attempt(run=(run := run_with(max_attempts=1)), by=person())
    submit_attempt(attempt=attempt, by=run.person)
    for number in (0, 1, 2):
        with pytest.raises(IntegrityError), transaction.atomic():
            Attempt.objects.create(
                person=run.person,
                quiz=attempt.quiz,
                run=run,
                number=number,
                number_limit=1,
                pass_numerator=1,
                pass_denominator=2,
            )


def test_a_limit_set_later_binds_from_the_next_release_on():
    run = run_with()
    set_quiz(
        course=run.course,
        draw=2,
        pass_mark=run.course.quiz.pass_mark,
        limits=Limits(max_attempts=1, minutes=5),
        by=person(),
    )
    fail(run)
    assert start_attempt(run=run, by=run.person).deadline is None
    release(run.course)
    assert (
        Limits(max_attempts=1, minutes=5).written()
        == (
            CourseVersion.objects.get(course=run.course, version=2)
            .releases.get()
            .manifest["limits"]
        )
    )


def test_the_next_attempt_waits_until_the_hours_have_passed(clock):
    run = run_with(cooling_hours=24)
    failed = fail(run)
    clock.shift(datetime.timedelta(hours=23, minutes=59))
    with pytest.raises(ValidationError, match="try again from"):
        start_attempt(run=run, by=run.person)
    clock.move_to(failed.submitted_at + datetime.timedelta(hours=24))
    assert start_attempt(run=run, by=run.person).number == 2


def test_an_exam_is_closed_before_it_opens_and_after_it_has_closed(clock):
    now = timezone.now()
    run = run_with(opens_at=now + MINUTE, closes_at=now + 3 * MINUTE)
    with pytest.raises(ValidationError, match="opens at"):
        start_attempt(run=run, by=run.person)
    clock.shift(2 * MINUTE)
    assert start_attempt(run=run, by=run.person).deadline == now + 3 * MINUTE
    clock.shift(2 * MINUTE)
    with pytest.raises(ValidationError, match="has closed"):
        start_attempt(run=run, by=run.person)


def test_a_late_answer_is_kept_and_does_not_count(clock):
    """T-32: the clock of the server decides, grace is seconds, nothing is lost."""
    run = run_with(minutes=10)
    attempt = start_attempt(run=run, by=run.person)
    give(attempt, 1, "b")
    clock.move_to(attempt.deadline + GRACE)
    assert not give(attempt, 1, "a").is_late
    clock.shift(SECOND)
    assert give(attempt, 1, "c").is_late
    done = submit_attempt(attempt=attempt, by=run.person)
    assert (done.right, done.passed, done.ran_out) == (1, True, True)
    assert give(attempt, 2, "a").is_late
    assert Answer.objects.filter(question__attempt=attempt).count() == 4
    assert Attempt.objects.get().right == 1


def test_grace_and_lateness_are_in_the_log(clock):
    run = run_with(minutes=10)
    attempt = start_attempt(run=run, by=run.person)
    clock.move_to(attempt.deadline + SECOND)
    give(attempt, 1, "a")
    clock.shift(MINUTE)
    give(attempt, 2, "a")
    submit_attempt(attempt=attempt, by=run.person)
    entry = ModelLogEntry.objects.get(action="courses.attempt.submit")
    assert entry.data == {"in_grace": 1, "late": 1}


def test_time_that_is_up_is_noticed_at_the_next_start(clock):
    run = run_with(minutes=10)
    first = start_attempt(run=run, by=run.person)
    clock.shift(20 * MINUTE)
    assert start_attempt(run=run, by=run.person).number == 2
    first.refresh_from_db()
    assert (first.passed, first.ran_out, first.ended_at) == (
        *(False, True),
        first.deadline,
    )


def test_the_day_of_a_completion_is_that_of_the_deadline(clock):
    """However late the night job comes by."""
    run = run_with(minutes=10)
    day = today()
    attempt = start_attempt(run=run, by=run.person)
    give(attempt, 1, "a")
    clock.shift(datetime.timedelta(days=3))
    call_command("run_jobs", once=True)
    completion = Completion.objects.get()
    assert completion.completed_on == timezone.localdate(attempt.deadline)
    assert completion.completed_on - day <= datetime.timedelta(days=1)


def test_waiting_begins_at_the_deadline_however_late_it_is_noticed(clock):
    run = run_with(minutes=10, cooling_hours=1)
    attempt = start_attempt(run=run, by=run.person)
    clock.move_to(attempt.deadline + datetime.timedelta(hours=1))
    assert start_attempt(run=run, by=run.person).number == 2


def test_an_open_attempt_of_a_course_that_was_retired_is_in_nobodys_way(clock):
    run = run_with()
    start_attempt(run=run, by=run.person)
    CourseVersion.objects.filter(pk=run.version_id).update(retired_on=today())
    release(run.course)
    again = begin_course(person=run.person, course=run.course, by=run.person)
    assert again != run
    lesson = LessonPage.objects.get()
    read_lesson(person=run.person, lesson=lesson, by=run.person)
    assert start_attempt(run=again, by=run.person).number == 1
    assert not Attempt.objects.get(run=run).is_open
    assert not Completion.objects.exists()


def test_an_answer_sent_twice_with_one_token_is_one_answer():
    """T-34: same token and same answer is once; another answer is refused."""
    attempt = start_attempt(run=(run := run_with()), by=person())
    first = give(attempt, 1, "b", TOKENS[0])
    assert give(attempt, 1, "b", TOKENS[0]) == first
    for number, key in [(1, "a"), (2, "b")]:
        with pytest.raises(TokenUsedError):
            give(attempt, number, key, TOKENS[0])
    give(attempt, 1, "a", TOKENS[1])
    assert give(attempt, 1, "b", TOKENS[0]) == first
    assert submit_attempt(attempt=attempt, by=run.person).right == 1


def test_extra_time_makes_the_deadline_later():
    run = run_with(minutes=60)
    extra_time(run.person, 25, start=today(), end=today())
    extra_time(run.person, 50, end=today() - datetime.timedelta(days=1))
    attempt = start_attempt(run=run, by=run.person)
    assert attempt.deadline - attempt.started_at == 75 * MINUTE


def test_extra_time_is_never_entered_for_oneself_and_can_be_withdrawn():
    somebody, coordinator = person(), person()
    particulars = {"percent": 25, "basis": "M 1", "start": today(), "end": today()}
    with pytest.raises(PermissionDenied):
        enter_extra_time(person=somebody, by=somebody, **particulars)
    extra = enter_extra_time(person=somebody, by=coordinator, **particulars)
    assert extra_percent(somebody, today()) == 25
    withdraw_extra_time(extra=extra, by=coordinator)
    assert extra_percent(somebody, today()) == 0
    with pytest.raises(ValidationError):
        enter_extra_time(
            person=somebody, by=coordinator, **{**particulars, "percent": 101}
        )
    assert ExtraTime.objects.count() == 1


def test_extra_time_stays_with_who_it_was_given_to():
    extra = extra_time(person(), 25)
    extra.person = person()
    with pytest.raises(ValidationError, match="somebody else"):
        change_extra_time(extra=extra, by=None)
    assert extra_percent(extra.person, today()) == 0
    extra.refresh_from_db()
    extra.percent = 50
    change_extra_time(extra=extra, by=None)
    assert extra_percent(extra.person, today()) == 50


def test_an_administrator_corrects_and_withdraws_extra_time(client):
    ensure_groups()
    admin = person()
    grant(admin, AccessRole.ADMINISTRATOR)
    client.force_login(admin)
    extra = extra_time(person(), 25)
    address = reverse("courses_extra_time:edit", args=[extra.pk])
    sent = {"percent": 50, "basis": "Memo 2"}
    assert client.post(address, sent).status_code == 302
    extra.refresh_from_db()
    assert (extra.percent, extra.basis, extra.withdrawn) == (50, "Memo 2", False)
    assert extra_percent(extra.person, today()) == 50
    assert client.post(address, {**sent, "withdrawn": "on"}).status_code == 302
    assert extra_percent(extra.person, today()) == 0
    actions = ModelLogEntry.objects.filter(user=admin).order_by("pk")
    assert list(actions.values_list("action", flat=True)) == [
        "courses.extra_time.change",
        "courses.extra_time.withdraw",
    ]


def use_up(run: LearningRun) -> Attempt:
    """Fail as often as the exam allows."""
    for _ in range(Manifest.read(run.release.manifest).limits.max_attempts):
        failed = fail(run)
    return failed


def test_who_used_all_attempts_can_be_given_one_more():
    run = run_with(max_attempts=1)
    last = use_up(run)
    assert exhausted().get() == last
    more = {"choice": "more", "reason": "Was ill that day."}
    with pytest.raises(ValidationError, match="own exam"):
        decide_exhausted(attempt=last, by=run.person, **more)
    decide_exhausted(attempt=last, by=person(), **more)
    assert not exhausted().exists()
    again = start_attempt(run=run, by=run.person)
    assert (again.number, again.number_limit) == (2, 2)
    submit_attempt(attempt=again, by=run.person)
    with pytest.raises(ValidationError, match="all your attempts"):
        start_attempt(run=run, by=run.person)
    with pytest.raises(ValidationError, match="already"):
        decide_exhausted(attempt=last, by=person(), **more)


def test_who_used_all_attempts_can_begin_the_course_again():
    run = run_with(max_attempts=1)
    last = use_up(run)
    anew = {"choice": "anew", "reason": "The lessons were long ago."}
    decide_exhausted(attempt=last, by=person(), **anew)
    again = begin_course(person=run.person, course=run.course, by=run.person)
    assert again != run
    with pytest.raises(ValidationError, match="lessons first"):
        start_attempt(run=again, by=run.person)


def test_somebody_who_passed_or_has_attempts_left_waits_for_no_decision():
    run = run_with(max_attempts=2)
    fail(run)
    assert not exhausted().exists()
    attempt = start_attempt(run=run, by=run.person)
    give(attempt, 1, "a")
    assert submit_attempt(attempt=attempt, by=run.person).passed
    assert not exhausted().exists()
