"""Supervised exams: a start code, one browser, a supervisor who sees only who is in it."""

import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from certification.models import Completion
from courses.exams.attempts import (
    answer_question,
    start_attempt,
    submit_attempt,
    take_over,
)
from courses.exams.sittings import LETTERS, close_sitting, plain
from courses.lessons.learning import begin_course, read_lesson
from courses.models import Attempt, CoursePage, LearningRun, LessonPage, Sitting
from people.models import AccessRole, User
from tests.factories.courses import (
    course,
    course_page,
    extra_time,
    lesson_page,
    module_page,
    quiz,
    release,
    sitting,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
MINUTE = datetime.timedelta(minutes=1)


def exam(**limits):
    made = course(title="Knots")
    lesson_page(module_page(course_page(made)))
    quiz(made, **limits)
    release(made)
    return made


def ready(made, **particulars) -> LearningRun:
    """Somebody who has done the lessons."""
    who = person(**particulars)
    run = begin_course(person=who, course=made, by=who)
    lesson = LessonPage.objects.descendant_of(CoursePage.objects.get(course=made)).get()
    read_lesson(person=who, lesson=lesson, by=who)
    return run


def supervisor() -> User:
    who = person(language="en")
    grant(who, AccessRole.INSTRUCTOR)
    return who


def start(run: LearningRun, code: str = "", seat: str = "") -> Attempt:
    return start_attempt(run=run, by=run.person, code=code, seat=seat)


def pass_it(attempt: Attempt) -> Attempt:
    for asked in attempt.questions.select_related("version", "attempt"):
        given = {"choice": [h for h, key in asked.handles if key == "a"]}
        answer_question(question=asked, given=given, by=attempt.person)
    return submit_attempt(attempt=attempt, by=attempt.person)


def test_an_exam_passed_in_a_sitting_is_supervised_evidence():
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    done = pass_it(start(ready(made), held.code))
    assert done.sitting == held
    assert Completion.objects.get().evidence == Completion.Evidence.SUPERVISED


def test_an_exam_passed_elsewhere_is_what_the_server_marked():
    made = exam()
    sitting(made, supervisor())
    pass_it(start(ready(made)))
    assert Completion.objects.get().evidence == Completion.Evidence.SERVER_MARKED


def test_a_supervised_exam_needs_its_start_code():
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    other = sitting(exam(), supervisor())
    run = ready(made)
    for code in ["", other.code, held.code[:-1], "'; --", "١٢٣٤٥٦"]:
        with pytest.raises(ValidationError):
            start(run, code)
    assert not Attempt.objects.exists()


@pytest.mark.parametrize(
    "typed", [str.lower, "  {} ".format, lambda c: f"{c[:3]}-{c[3:]}", "{}.".format]
)
def test_a_start_code_is_easy_to_type(typed):
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    assert set(held.code) <= set(LETTERS)
    assert plain(held.spoken_code) == held.code
    assert start(ready(made), typed(held.code)).sitting == held


@pytest.mark.parametrize("minutes", [-2, 61])
def test_a_start_code_works_only_while_the_sitting_is_open(minutes):
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    run = ready(made)
    moment = timezone.now() + minutes * MINUTE
    with time_machine.travel(moment), pytest.raises(ValidationError):
        start(run, held.code)


def test_nobody_begins_in_a_sitting_that_was_closed_and_who_began_goes_on():
    made = exam(supervised=True, minutes=30)
    held = sitting(made, supervisor())
    begun = start(ready(made), held.code)
    close_sitting(sitting=held, by=held.supervisor)
    with pytest.raises(ValidationError):
        start(ready(made), held.code)
    assert pass_it(begun).passed


def test_start_codes_cannot_be_guessed_by_trying():
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    run = ready(made)
    for _ in range(10):
        with pytest.raises(ValidationError, match="No sitting"):
            start(run, "AAAAAA")
    with pytest.raises(ValidationError, match="too many"):
        start(run, held.code)
    assert start(ready(made), held.code)  # somebody else is not held up


def test_the_sitting_ends_the_exam_and_extra_time_comes_on_top():
    made = exam(supervised=True, minutes=120)
    held = sitting(made, supervisor())
    assert start(ready(made), held.code).deadline == held.closes_at
    slow = ready(made)
    extra_time(slow.person, 25)
    assert start(slow, held.code).deadline == held.closes_at + 30 * MINUTE


def test_a_supervisor_takes_no_part_in_their_own_sitting():
    made = exam(supervised=True)
    run = ready(made)
    grant(run.person, AccessRole.INSTRUCTOR)
    held = sitting(made, run.person)
    with pytest.raises(ValidationError, match="cannot take part"):
        start(run, held.code)


def test_taking_over_under_supervision_needs_the_start_code_again():
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    attempt = start(ready(made), held.code, seat="here")
    for wrong in ["", "AAAAAA"]:
        with pytest.raises(ValidationError, match="not the start code"):
            take_over(attempt=attempt, by=attempt.person, seat="home", code=wrong)
    take_over(attempt=attempt, by=attempt.person, seat="next", code=held.code)
    attempt.refresh_from_db()
    assert attempt.seat == "next"


def browser(who: User) -> Client:
    opened = Client()
    opened.force_login(who)
    return opened


def test_a_supervisor_sees_who_is_in_the_sitting_and_nobody_else(
    django_assert_max_num_queries,
):
    made = exam(supervised=True)
    held, other = sitting(made, supervisor()), sitting(made, supervisor())
    inside = start(ready(made, last_name="Binnen"), held.code)
    done = start(ready(made, last_name="Klaar"), held.code)
    submit_attempt(attempt=done, by=done.person)
    start(ready(made, last_name="Buiten"), other.code)
    opened = browser(held.supervisor)
    with django_assert_max_num_queries(12):
        text = opened.get(f"/sittings/{held.public_id}/").content.decode()
    assert "Binnen" in text
    assert "handed in" in text
    assert held.spoken_code in text
    assert "Buiten" not in text
    assert inside.person.service_number not in text
    assert opened.get(f"/sittings/{other.public_id}/").status_code == 404
    listed = opened.get("/sittings/").content.decode()
    assert held.code not in listed
    assert str(other.public_id) not in listed


def test_the_page_of_a_sitting_costs_as_many_queries_for_many_as_for_one(
    django_assert_num_queries,
):
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    opened = browser(held.supervisor)
    address = f"/sittings/{held.public_id}/"
    opened.get(address)
    for _ in range(3):
        start(ready(made), held.code)
        with django_assert_num_queries(8):
            opened.get(address)


def test_the_start_code_is_on_no_page_of_who_takes_the_exam():
    made = exam(supervised=True)
    held = sitting(made, supervisor())
    run = ready(made, language="en")
    opened = browser(run.person)
    before = opened.get(f"/my/courses/{made.code}/exam/").content.decode()
    assert "Start code" in before
    assert "with a supervisor" in before
    opened.post(f"/my/courses/{made.code}/exam/", {"code": held.spoken_code.lower()})
    attempt = Attempt.objects.get()
    after = opened.get(f"/my/attempts/{attempt.public_id}/1/").content.decode()
    for text in (before, after):
        assert held.code not in text
        assert held.spoken_code not in text
    assert opened.get(f"/sittings/{held.public_id}/").status_code == 404
    assert opened.get("/sittings/").status_code == 404
    assert opened.post("/sittings/").status_code == 404


def test_an_instructor_plans_a_sitting_on_the_page():
    made = exam()
    who = supervisor()
    form = {"course": made.pk, "place": "Room 2"}
    form |= {"opens_at": "2026-12-01T09:00", "closes_at": "2026-12-01T08:00"}
    opened = browser(who)
    assert opened.post("/sittings/", form).status_code == 422
    form["closes_at"] = "2026-12-01T10:00"
    planned = opened.post("/sittings/", form)
    found = Sitting.objects.get()
    assert planned.url == f"/sittings/{found.public_id}/"
    assert found.supervisor == who
    assert opened.post(f"{planned.url}close/").url == planned.url
