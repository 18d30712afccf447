"""Somebody tries to pass an exam without knowing anything (security, T-30 to T-39)."""

import datetime
import re
import uuid
from collections import deque
from fractions import Fraction
from typing import Any

import pytest
import time_machine
from django.test import Client

from certification.models import Completion
from courses.exams.attempts import HandedInError, answer_question, submit_attempt
from courses.exams.limits import Limits
from courses.models import Answer, Attempt, Question
from courses.questions.bank import Option, Wording, set_quiz, write_question
from courses.views.exams import SENDING
from lms.own_data import parts_about
from people.models import User
from tests.factories.courses import (
    approved,
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db
CANARY = "kanarie"
LINK = re.compile(r'(?:href|src|action|data-[\w-]+)="(/[^"#]*)')
NOWHERE = ("/accounts/", "/static/", "/language/", "/admin/")
ENOUGH = 120

TWO = [{"key": "een", "text": {"nl": "Een"}}, {"key": "twee", "text": {"nl": "Twee"}}]
ASKED = {
    "single": {
        "options": [
            Option(f"{CANARY}-goed", {"nl": "Ja"}, is_right=True),
            Option("mis", {"nl": "Nee"}),
        ]
    },
    "numeric": {
        "particulars": {"unit": "kg"},
        "answer": {"value": "771133", "tolerance": "0"},
    },
    "blanks": {
        "particulars": {"parts": [{"nl": "De "}, {"nl": "."}]},
        "answer": [[f"{CANARY}-woord"]],
    },
    "matching": {
        "options": [Option(f"{CANARY}-{n}", {"nl": f"Ding {n}"}) for n in "ab"],
        "particulars": {"targets": TWO},
        "answer": {f"{CANARY}-a": "een", f"{CANARY}-b": "twee"},
    },
    "ordering": {
        "options": [Option(f"{CANARY}-{n}", {"nl": f"Stap {n}"}) for n in "ab"],
        "answer": [f"{CANARY}-a", f"{CANARY}-b"],
    },
}
SECRETS = (CANARY, "771133")


def ready(client: Client, **limits: Any) -> User:
    """Somebody signed in before an exam with a question of every kind."""
    made = course(code="EXAM", title="Veilig werken")
    lesson = lesson_page(module_page(course_page(made)))
    for kind, more in ASKED.items():
        wording = Wording(
            kind=kind,
            text={"nl": f"Vraag {kind}?"},
            explanation={"nl": f"{CANARY}-uitleg"},
            **more,
        )
        asked = Question(course=made, key=f"k-{kind}", source=f"{CANARY}-bron")
        asked.objective = f"{CANARY}-doel"
        approved(write_question(question=asked, wording=wording, by=person()))
    allowed = Limits(**{"feedback": "score", **limits})
    set_quiz(
        course=made,
        draw=len(ASKED),
        pass_mark=Fraction(1, 2),
        limits=allowed,
        by=person(),
    )
    release(made)
    who = person(language="nl")
    client.force_login(who)
    client.post("/my/courses/EXAM/begin/")
    client.post(f"/my/lessons/{lesson.pk}/read/")
    return who


def start(client: Client) -> Attempt:
    client.post("/my/courses/EXAM/exam/")
    return Attempt.objects.get()


def page_of(attempt: Attempt, number: int | str = "", more: str = "") -> str:
    steps = [str(attempt.public_id), str(number), more]
    return "/my/attempts/" + "".join(f"{step}/" for step in steps if step)


def crawled(client: Client, begin: list[str]) -> dict[str, str]:
    """Every page that can be reached by what pages say, with its headers."""
    ahead, seen = deque(begin), dict[str, str]()
    while ahead and len(seen) < ENOUGH:
        address = ahead.popleft().replace("&amp;", "&")
        if address in seen or address.startswith(NOWHERE):
            continue
        answer = client.get(address)
        body = b"".join(answer) if answer.streaming else answer.content
        seen[address] = f"{answer.headers} {body.decode(errors='replace')}"
        ahead.extend(LINK.findall(seen[address]))
    return seen


def answer_the_single_one(client: Client, attempt: Attempt) -> None:
    asked = attempt.questions.get(version__kind="single")
    right = {key: handle for handle, key in asked.handles}[f"{CANARY}-goed"]
    client.post(page_of(attempt, asked.number), {"choice": right})


HIDDEN = [
    "/sitemap.xml",
    "/robots.txt",
    "/api/",
    "/nl/?q=kanarie",
    "/search/?q=kanarie",
]


def test_no_page_that_a_recruit_can_reach_says_what_is_right(client):
    """T-30: before, while and after, in pages, headers, names and data of one's own."""
    ready(client)
    begin = ["/my/", "/nl/", "/my/courses/EXAM/exam/", "/my/data/", *HIDDEN]
    before = crawled(client, begin)
    attempt = start(client)
    answer_the_single_one(client, attempt)
    pages = [page_of(attempt, number) for number in range(len(ASKED) + 1)]
    during = crawled(client, [page_of(attempt), *pages, *begin])
    assert page_of(attempt, 1) in during
    client.post(page_of(attempt, "submit"))
    after = crawled(client, [page_of(attempt), *begin])
    for seen in (before, during, after):
        for address, said in seen.items():
            found = [one for one in SECRETS if one in said.replace(address, "")]
            assert not found or "q=kanarie" in address, (address, found)


def test_the_copy_of_ones_own_data_is_no_open_book(client):
    """T-30: it says what was answered in words, not which of it was right."""
    who = ready(client)
    attempt = start(client)
    answer_the_single_one(client, attempt)
    client.post(page_of(attempt, "submit"))
    parts = {part.name: part for part in parts_about(who)}
    answers = parts["courses.answer"]
    assert ["Ja"] in [value for row in answers.rows for value in row]
    assert "verdicts" not in parts["courses.marking"].columns


def test_what_is_public_of_a_question_is_its_words_and_handles_only(client):
    """T-38: keys of the bank, which tell by their order, are in no form."""
    ready(client)
    attempt = start(client)
    for asked in attempt.questions.all():
        text = client.get(page_of(attempt, asked.number)).content.decode()
        values = re.findall(r'(?:name|value|id|data-[\w-]+)="([^"]*)"', text)
        assert not set(values) & {"een", "twee", "mis", "k-single", asked.version.kind}
        assert asked.version.question.key not in text


def every_answer(asked: Any, value: str) -> dict[str, Any]:
    """A form that fills everything a question could ask with one value."""
    names = ["choice", "number", "gap-1"]
    drawn = asked.handles
    pairs = drawn["options"] if isinstance(drawn, dict) else drawn
    handles = [pair[0] for pair in pairs if isinstance(pair, list)]
    names += [f"{kind}-{handle}" for handle in handles for kind in ("match", "place")]
    return dict.fromkeys(names, value)


@pytest.mark.parametrize(
    "value",
    [
        *("", "*", "%", "true", "null", "[]", "{}", "NaN", "Infinity", "1e400", "-1"),
        *(
            "0x1",
            "1_0",
            "٧٧١١٣٣",
            "\uff17\uff17\uff11\uff11\uff13\uff13",
            "\x00",
            "' OR '1'='1",
            "__all__",
            "0",
        ),
    ],
)
def test_no_trick_in_an_answer_is_worth_anything(client, value):
    """T-36: in every kind of question; what is no answer is refused, or wrong."""
    ready(client)
    attempt = start(client)
    for asked in attempt.questions.all():
        form = every_answer(asked, value)
        answer = client.post(page_of(attempt, asked.number), form)
        assert answer.status_code in (302, 422)
    client.post(page_of(attempt, "submit"))
    attempt.refresh_from_db()
    assert (attempt.right, attempt.passed) == (0, False)
    assert not Completion.objects.exists()


def test_the_handles_of_one_attempt_open_nothing_in_another(client):
    """T-33, T-38: what a friend wrote down is worth nothing."""
    ready(client)
    mine = start(client)
    asked = mine.questions.get(version__kind="single")
    right = {key: handle for handle, key in asked.handles}[f"{CANARY}-goed"]
    client.post(page_of(mine, asked.number), {"choice": right})
    client.post(page_of(mine, "submit"))
    client.post("/my/courses/EXAM/exam/")
    again = Attempt.objects.get(submitted_at=None)
    there = again.questions.get(version__kind="single")
    answer = client.post(page_of(again, there.number), {"choice": right})
    assert answer.status_code == 422
    assert not Answer.objects.filter(question__attempt=again).exists()


def test_fields_of_the_record_in_a_form_are_not_read(client):
    """T-26, T-32: nobody gives oneself marks, time or another person."""
    ready(client, minutes=10)
    lies = {"passed": "1", "right": "5", "deadline": "2999-01-01", "ran_out": "0"}
    lies |= {"person": "1", "number_limit": "99", "submitted_at": "", "draw": "1"}
    client.post("/my/courses/EXAM/exam/", lies)
    attempt = Attempt.objects.get()
    assert attempt.deadline - attempt.started_at == datetime.timedelta(minutes=10)
    assert attempt.questions.count() == len(ASKED)
    client.post(page_of(attempt, "submit"), lies)
    attempt.refresh_from_db()
    assert (attempt.right, attempt.passed) == (0, False)


def test_a_form_from_another_site_changes_nothing(client):
    """T-22: neither starting, nor answering, nor handing in."""
    who = ready(client)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(who)
    assert strict.post("/my/courses/EXAM/exam/").status_code == 403
    attempt = start(client)
    asked = attempt.questions.get(version__kind="single")
    form = {"choice": asked.handles[0][0], "token": str(uuid.uuid4())}
    for more in ("", "save"):
        address = page_of(attempt, asked.number, more)
        assert strict.post(address, form).status_code == 403
    assert strict.post(page_of(attempt, "submit")).status_code == 403
    attempt.refresh_from_db()
    assert attempt.is_open
    assert not Answer.objects.exists()


def test_signing_in_again_elsewhere_does_not_go_on_with_the_exam_by_itself(client):
    """T-35: neither reading its questions nor answering them, until it is taken over."""
    who = ready(client)
    attempt = start(client)
    asked = attempt.questions.get(version__kind="single")
    other = Client()
    other.force_login(who)
    for number in ("", 1):
        text = other.get(page_of(attempt, number), follow=True).content.decode()
        assert "Vraag " not in text
    form = {"choice": asked.handles[0][0]}
    assert other.post(page_of(attempt, asked.number, "save"), form).status_code == 409
    other.post(page_of(attempt, "submit"))
    attempt.refresh_from_db()
    assert attempt.is_open


def test_beginning_the_course_again_gives_no_new_attempts(client):
    """T-31: the run that is open stays the run, whatever way is asked for."""
    ready(client, max_attempts=1)
    client.post(page_of(start(client), "submit"))
    for form in ({}, {"refresher": "1"}):
        client.post("/my/courses/EXAM/begin/", form)
        assert client.post("/my/courses/EXAM/exam/").status_code == 422
    assert Attempt.objects.count() == 1


def test_an_exam_is_not_taken_before_its_lessons(client):
    """T-33: the end before the beginning."""
    ready(client)
    client.force_login(person())
    client.post("/my/courses/EXAM/begin/")
    assert client.post("/my/courses/EXAM/exam/").status_code == 422
    assert not Attempt.objects.exists()


def test_a_page_that_was_kept_open_answers_nothing_after_the_time(client):
    """T-32: a replay of a whole evening, an hour too late."""
    ready(client, minutes=10)
    attempt = start(client)
    asked = attempt.questions.get(version__kind="single")
    right = {key: handle for handle, key in asked.handles}[f"{CANARY}-goed"]
    with time_machine.travel(attempt.deadline + datetime.timedelta(hours=1)):
        for _ in range(3):
            form = {"choice": right, "token": str(uuid.uuid4())}
            client.post(page_of(attempt, asked.number, "save"), form)
            client.post(page_of(attempt, asked.number), form)
            client.post(page_of(attempt, "submit"))
    attempt.refresh_from_db()
    assert (attempt.right, attempt.ran_out) == (0, True)


def test_what_a_browser_may_keep_of_an_exam_is_nothing(client):
    """T-15, T-30: no page of it can be read from a cache by whoever comes next."""
    ready(client)
    attempt = start(client)
    for address in (page_of(attempt), page_of(attempt, 1), "/my/courses/EXAM/exam/"):
        headers = client.get(address).headers
        assert "no-store" in headers["Cache-Control"]


def test_nobody_fills_the_record_with_answers(client):
    """T-34: the button takes as many answers as hands can give."""
    ready(client)
    attempt = start(client)
    asked = attempt.questions.get(version__kind="single")
    page = page_of(attempt, asked.number)
    handles = [handle for handle, _key in asked.handles]
    told = [
        client.post(page, {"choice": handles[n % 2]}).status_code
        for n in range(SENDING.tries + 2)
    ]
    assert told[-3:] == [302, 429, 429]
    assert Answer.objects.count() == SENDING.tries


def test_an_answer_that_meets_the_handing_in_is_told_that_it_is_over(client):
    """T-35: read while it was open, and not told that it lacks something."""
    ready(client)
    attempt = start(client)
    asked = attempt.questions.select_related("attempt", "version").first()
    assert asked.attempt.is_open
    submit_attempt(attempt=attempt, by=attempt.person)
    with pytest.raises(HandedInError):
        answer_question(question=asked, given={}, by=attempt.person)
    assert not Answer.objects.exists()


def test_what_was_refused_comes_back_as_it_was_sent_and_is_not_kept(client):
    ready(client)
    attempt = start(client)
    asked = attempt.questions.get(version__kind="ordering")
    sent = {f"place-{handle}": "2" for handle, _key in asked.handles}
    answer = client.post(page_of(attempt, asked.number), sent)
    assert answer.status_code == 422
    assert answer.content.decode().count('<option value="2" selected>') == 2
    assert not asked.answers.exists()
