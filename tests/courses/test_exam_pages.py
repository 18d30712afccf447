"""Exams in a browser; what is right stays on the server until it may be told."""

import datetime
import uuid
from fractions import Fraction
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import ModelLogEntry

from certification.models import Completion
from courses.exams.limits import Limits
from courses.models import Answer, AnswerKey, Attempt, Correction, Question
from courses.questions.bank import Option, Wording, set_quiz, write_question
from courses.views.exams import SAVING
from people.models import User
from tests.factories.courses import (
    approved,
    course,
    course_page,
    extra_time,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db

WHY = "kanarie-uitleg"
KEY = "kanarie-sleutel"


def ready(client: Client, **limits: Any) -> User:
    """Somebody signed in who has done the lessons of a course with such an exam."""
    made = course(code="EXAM", title="Veilig werken")
    lesson = lesson_page(module_page(course_page(made)))
    for number in range(3):
        options = [
            Option(f"{KEY}-{number}", {"nl": f"Juist {number}"}, is_right=True),
            Option(f"fout-{number}", {"nl": f"Mis {number}"}),
            Option(f"fout2-{number}", {"nl": f"Ook mis {number}"}),
        ]
        wording = Wording("single", {"nl": f"Vraag {number}?"}, options, {"nl": WHY})
        question = Question(course=made, key=f"q{number}")
        approved(write_question(question=question, wording=wording, by=person()))
    allowed = Limits(**{"feedback": "passed", **limits})
    set_quiz(course=made, draw=2, pass_mark=Fraction(1), limits=allowed, by=person())
    release(made)
    who = person(language="en")
    client.force_login(who)
    client.post("/my/courses/EXAM/begin/")
    client.post(f"/my/lessons/{lesson.pk}/read/")
    return who


@pytest.fixture
def recruit(client: Client) -> User:
    return ready(client)


def start(client: Client) -> Attempt:
    client.post("/my/courses/EXAM/exam/")
    return Attempt.objects.order_by("pk").last()


def reply(client: Client, attempt: Attempt, *, right: bool) -> None:
    for asked in attempt.questions.all():
        handle = next(h for h, key in asked.handles if key.startswith(KEY) == right)
        url = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        assert client.post(url, {"choice": handle}).status_code == 302


def test_the_whole_exam_ends_in_a_certificate(client, recruit):
    intro = client.get("/my/courses/EXAM/exam/").content.decode()
    assert "2" in intro
    attempt = start(client)
    reply(client, attempt, right=True)
    url = f"/my/attempts/{attempt.public_id}/"
    assert client.get(url).status_code == 200
    assert client.post(f"{url}submit/").url == url
    text = client.get(url).content.decode()
    assert f"/my/certificates/{Completion.objects.get().public_id}/" in text
    assert WHY in text


def test_nothing_tells_what_is_right_before_handing_in(client, recruit):
    attempt = start(client)
    reply(client, attempt, right=True)
    pages = ["/my/", "/my/courses/EXAM/exam/", f"/my/attempts/{attempt.public_id}/"]
    pages += [f"/my/attempts/{attempt.public_id}/{n}/" for n in (1, 2)]
    with CaptureQueriesContext(
        connection,
    ) as queries:
        texts = [client.get(page, follow=True).content.decode() for page in pages]
    assert not any(KEY in text or WHY in text for text in texts)
    table = AnswerKey._meta.db_table
    assert not [query for query in queries if table in query["sql"]]


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("feedback", ["score", "wrong", "passed"])
def test_after_handing_in_the_page_tells_what_the_exam_says(client, right, feedback):
    ready(client, feedback=feedback)
    attempt = start(client)
    reply(client, attempt, right=right)
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    text = client.get(f"/my/attempts/{attempt.public_id}/").content.decode()
    tells_all = feedback == "passed" and right
    assert ("review__item" in text) == (tells_all or feedback == "wrong")
    assert (WHY in text) == tells_all
    assert "2 of 2" in text if right else "0 of 2" in text
    if not right:
        assert "Juist" not in text


def test_the_attempt_of_somebody_else_does_not_exist(client, recruit):
    attempt = start(client)
    client.force_login(person())
    url = f"/my/attempts/{attempt.public_id}/"
    assert client.get(url).status_code == 404
    assert client.get(f"{url}1/").status_code == 404
    assert client.post(f"{url}1/", {"choice": "x"}).status_code == 404
    assert client.post(f"{url}submit/").status_code == 404
    assert Attempt.objects.get().is_open


def test_a_question_that_was_not_drawn_does_not_exist(client, recruit):
    attempt = start(client)
    assert client.get(f"/my/attempts/{attempt.public_id}/3/").status_code == 404


@pytest.mark.parametrize("choice", [[], ["x"], ["", ""], [KEY]])
def test_what_is_no_answer_is_asked_again(client, recruit, choice):
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/1/"
    assert client.post(url, {"choice": choice}).status_code == 422


def test_an_answer_after_handing_in_changes_nothing(client, recruit):
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/"
    client.post(f"{url}submit/")
    asked = attempt.questions.first()
    assert client.post(f"{url}1/", {"choice": asked.handles[0][0]}).url == url
    assert not asked.answers.exists()


def test_asking_for_a_page_starts_and_submits_nothing(client, recruit):
    client.get("/my/courses/EXAM/exam/")
    assert not Attempt.objects.exists()
    attempt = start(client)
    assert client.get(f"/my/attempts/{attempt.public_id}/submit/").status_code == 405
    assert Attempt.objects.get().is_open


def test_the_exam_of_a_course_one_has_not_begun_does_not_exist(client, recruit):
    client.force_login(person())
    assert client.get("/my/courses/EXAM/exam/").status_code == 404


def test_before_starting_the_page_says_what_is_allowed(client):
    who = ready(client, max_attempts=3, cooling_hours=24, minutes=20)
    extra_time(who, 50)
    text = client.get("/my/courses/EXAM/exam/").content.decode()
    assert "30 minutes" in text
    assert "3 left of 3" in text
    assert "24 hours" in text
    assert "once you have passed also what is right" in text


def test_after_the_last_attempt_there_is_no_way_to_start_and_a_reason(client):
    ready(client, max_attempts=1)
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/"
    client.post(f"{url}submit/")
    for page in (url, "/my/courses/EXAM/exam/"):
        text = client.get(page).content.decode()
        assert "You have used all your attempts" in text
        assert "Take the exam again" not in text
        assert "Start the exam" not in text
    assert client.post("/my/courses/EXAM/exam/").status_code == 422
    assert Attempt.objects.count() == 1


def save(client: Client, attempt: Attempt, handles: Any, **sent: Any) -> HttpResponse:
    url = f"/my/attempts/{attempt.public_id}/1/save/"
    return client.post(url, {"choice": handles, **sent})


def test_saving_answers_the_same_whether_right_or_wrong(client, recruit):
    """T-39d: status, headers and bytes tell nothing."""
    attempt = start(client)
    told = set()
    for handle, _key in attempt.questions.first().handles:
        answer = save(client, attempt, handle)
        headers = {
            name: value
            for name, value in answer.items()
            if name not in {"Expires", "X-Request-ID"}
        }
        told.add((answer.status_code, answer.content, str(sorted(headers.items()))))
    assert len(told) == 1
    assert told.pop()[:2] == (204, b"")
    assert attempt.questions.first().answers.count() == 3


def test_more_answers_than_hands_can_give_are_told_to_come_back(client, recruit):
    """The button saves all the same, and what was kept stays."""
    attempt = start(client)
    (first, _), (second, _), *_rest = attempt.questions.first().handles
    assert save(client, attempt, first).status_code == 204
    for _ in range(SAVING.tries - 2):
        SAVING.allows(f"{recruit.pk}:{attempt.public_id}")
    told = [save(client, attempt, handle) for handle in (second, first)]
    assert [answer.status_code for answer in told] == [204, 429]
    assert told[-1].headers["Retry-After"] == str(SAVING.seconds)
    url = f"/my/attempts/{attempt.public_id}/1/"
    assert client.post(url, {"choice": first}).status_code == 302
    assert attempt.questions.first().answers.count() == 3


def test_one_token_is_one_answer(client, recruit):
    """T-34: sent again it is there already; with something else it is refused."""
    attempt = start(client)
    (first, _), (second, _), *_rest = attempt.questions.first().handles
    token = str(uuid.uuid4())
    assert save(client, attempt, first, token=token).status_code == 204
    assert save(client, attempt, first, token=token).status_code == 204
    assert save(client, attempt, second, token=token).status_code == 409
    assert attempt.questions.first().answers.count() == 1


@pytest.mark.parametrize(
    "choice",
    [
        *([], [""], ["x"], ["true"], ["-1"], ["1e400"], ["NaN"], ["٣"], ["a" * 10**6]),
        *(["[object Object]"], ["\x00"], ["' OR 1=1 --"]),
    ],
)
def test_what_is_no_answer_is_not_saved(client, recruit, choice):
    """T-36."""
    attempt = start(client)
    assert save(client, attempt, choice).status_code == 422
    every = [handle for handle, _key in attempt.questions.first().handles]
    assert save(client, attempt, every).status_code == 422
    assert save(client, attempt, [every[0]] * 2).status_code == 422
    assert save(client, attempt, every[0], token="no token").status_code == 204


def test_after_the_time_answers_are_kept_as_late_whatever_a_browser_says(client):
    """T-32."""
    ready(client, minutes=10)
    attempt = start(client)
    right = next(h for h, k in attempt.questions.first().handles if k.startswith(KEY))
    page = f"/my/attempts/{attempt.public_id}/1/"
    with time_machine.travel(attempt.deadline + datetime.timedelta(minutes=1)):
        lies = {"started_at": "2999-01-01", "elapsed": "0", "deadline": "2999-01-01"}
        assert save(client, attempt, right, **lies).status_code == 409
        wanted = f"/my/attempts/{attempt.public_id}/"
        assert client.post(page, {"choice": right, **lies}).url == wanted
        text = client.get(wanted).content.decode()
    assert "Your time was up" in text
    assert "1 answer came too late" in text
    done = Attempt.objects.get()
    assert (done.right, done.ran_out) == (0, True)
    assert Answer.objects.get().is_late


def test_looking_at_an_attempt_whose_time_is_up_hands_it_in(client):
    ready(client, minutes=10)
    attempt = start(client)
    with time_machine.travel(attempt.deadline + datetime.timedelta(minutes=1)):
        url = f"/my/attempts/{attempt.public_id}/"
        assert client.get(f"{url}1/").url == url
    assert Attempt.objects.get().ran_out


def test_saving_in_the_attempt_of_somebody_else_does_not_exist(client, recruit):
    """T-33."""
    attempt = start(client)
    handle = attempt.questions.first().handles[0][0]
    client.force_login(person())
    assert save(client, attempt, handle).status_code == 404
    client.logout()
    assert save(client, attempt, handle).status_code == 302
    assert not Answer.objects.exists()


def test_an_answer_saved_after_handing_in_changes_nothing(client, recruit):
    """T-35."""
    attempt = start(client)
    handle = attempt.questions.first().handles[0][0]
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    assert save(client, attempt, handle).status_code == 409
    assert not Answer.objects.exists()


def test_neither_starting_nor_saving_reads_what_is_right(client, recruit):
    """T-30, D-7: the table of right answers is not touched before marking."""
    with CaptureQueriesContext(connection) as queries:
        attempt = start(client)
        for handle, _key in attempt.questions.first().handles:
            save(client, attempt, handle)
        client.get(f"/my/attempts/{attempt.public_id}/1/")
    tables = [AnswerKey._meta.db_table, Correction._meta.db_table]
    assert not [q for q in queries if any(table in q["sql"] for table in tables)]


def test_what_was_told_before_is_hidden_while_the_exam_is_taken_again(client):
    """T-30: the result of a former attempt is no open book."""
    ready(client, feedback="wrong")
    first = start(client)
    reply(client, first, right=False)
    client.post(f"/my/attempts/{first.public_id}/submit/")
    result = f"/my/attempts/{first.public_id}/"
    assert "review__item" in client.get(result).content.decode()
    again = start(client)
    assert "review__item" not in client.get(result).content.decode()
    client.post(f"/my/attempts/{again.public_id}/submit/")
    assert "review__item" in client.get(result).content.decode()


@pytest.mark.parametrize("kind", ["application/json", "text/plain"])
def test_an_answer_that_is_no_form_is_none(client, recruit, kind):
    """T-36: duplicate keys, arrays and large numbers have no way in."""
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/1/save/"
    handle = attempt.questions.first().handles[0][0]
    for body in (f'{{"choice": ["{handle}"], "choice": true}}', "1e400", "[[[["):
        assert client.post(url, body, content_type=kind).status_code == 422
    assert not Answer.objects.exists()


def another_browser(who: User) -> Client:
    other = Client()
    other.force_login(who)
    return other


def test_an_exam_can_be_answered_in_one_browser_only(client, recruit):
    """T-35, T-89: the second browser must say that it takes over, and that is logged."""
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/"
    handle = attempt.questions.first().handles[0][0]
    other = another_browser(recruit)
    assert other.get(f"{url}1/").url == url
    told = other.get(url)
    assert (told.status_code, "goes on elsewhere" in told.content.decode()) == (
        409,
        True,
    )
    assert other.post(f"{url}1/", {"choice": handle}).url == url
    assert save(other, attempt, handle).status_code == 409
    other.post(f"{url}submit/")
    assert Attempt.objects.get().is_open
    assert not Answer.objects.exists()


def test_taking_over_ends_the_browser_before_and_keeps_what_was_answered(
    client, recruit
):
    attempt = start(client)
    url = f"/my/attempts/{attempt.public_id}/"
    handles = [handle for handle, _key in attempt.questions.first().handles]
    assert save(client, attempt, handles[0]).status_code == 204
    other = another_browser(recruit)
    assert other.post(f"{url}take-over/").url == url
    assert other.get(f"{url}1/").status_code == 200
    assert save(client, attempt, handles[1]).status_code == 409
    assert client.get(url).status_code == 409
    assert save(other, attempt, handles[2]).status_code == 204
    assert attempt.questions.first().answers.count() == 2
    other.post(f"{url}submit/")
    assert client.get(url).status_code == 200
    actions = ModelLogEntry.objects.values_list("action", flat=True)
    assert list(actions).count("courses.attempt.take_over") == 1


def test_nobody_else_takes_an_attempt_over(client, recruit):
    attempt = start(client)
    stranger = another_browser(person())
    url = f"/my/attempts/{attempt.public_id}/take-over/"
    assert stranger.post(url).status_code == 404
    assert client.get(url).status_code == 405
    assert client.get(f"/my/attempts/{attempt.public_id}/1/").status_code == 200
