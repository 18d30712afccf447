"""Exams in a browser; what is right stays on the server until it may be told."""

from fractions import Fraction

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from certification.models import Completion
from courses.bank import Option, Wording, set_quiz, write_question
from courses.models import AnswerKey, Attempt, Question
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db

WHY = "kanarie-uitleg"
KEY = "kanarie-sleutel"


@pytest.fixture
def recruit(client: Client):
    """Somebody who has done the lessons."""
    made = course(code="EXAM", title="Veilig werken")
    lesson = lesson_page(module_page(course_page(made)))
    for number in range(3):
        options = [
            Option(f"{KEY}-{number}", {"nl": f"Juist {number}"}, is_right=True),
            Option(f"fout-{number}", {"nl": f"Mis {number}"}),
            Option(f"fout2-{number}", {"nl": f"Ook mis {number}"}),
        ]
        write_question(
            question=Question(course=made, key=f"q{number}"),
            wording=Wording("single", {"nl": f"Vraag {number}?"}, options, {"nl": WHY}),
            by=person(),
        )
    set_quiz(course=made, draw=2, pass_mark=Fraction(1), by=person())
    release(made)
    who = person()
    client.force_login(who)
    client.post("/my/courses/EXAM/begin/")
    client.post(f"/my/lessons/{lesson.pk}/read/")
    return who


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


def test_who_fails_hears_which_were_wrong_and_not_what_is_right(client, recruit):
    attempt = start(client)
    reply(client, attempt, right=False)
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    text = client.get(f"/my/attempts/{attempt.public_id}/").content.decode()
    assert "status--expired" in text
    assert "Juist" not in text
    assert WHY not in text
    assert not Completion.objects.exists()


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
