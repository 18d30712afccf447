"""Questions to remember: what was hard or matters most; they complete nothing."""

import datetime
import uuid

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from certification.models import Completion
from courses.lessons.learning import answer_check
from courses.lessons.remembering import to_remember
from courses.models import CheckAnswer, LearningRun, RefresherAnswer
from people.days import today
from people.models import User
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def recruit(client: Client) -> User:
    who = person()
    client.force_login(who)
    return who


@pytest.fixture
def lesson():
    critical = check(question="Critical?")
    critical["value"]["is_critical"] = True
    made = course()
    hard = check(question="Hard?", explanation="Because they cannot know.")
    blocks = [hard, check(question="Easy?"), critical]
    page = lesson_page(module_page(course_page(made)), *blocks)
    release(made)
    return page


def options(block, text: str) -> list[str]:
    parts = block.value["options"].bound_blocks
    return [part.id for part in parts if part.value["text"] == text]


def give(who: User, lesson, place: int, text: str) -> CheckAnswer:
    block = lesson.body[place]
    return answer_check(
        person=who,
        lesson=lesson,
        block_id=block.id,
        given={"choice": options(block, text)},
        token=uuid.uuid4(),
        by=who,
    )


@pytest.fixture
def learned(recruit, lesson):
    """The first question was missed once; the course is completed."""
    give(recruit, lesson, 0, "Run")
    for place in range(3):
        give(recruit, lesson, place, "Warn")
    assert Completion.objects.filter(person=recruit).exists()
    return lesson


def days_ago(days: int) -> None:
    ended = LearningRun.objects.get().ended_at
    LearningRun.objects.update(ended_at=ended - days * DAY)


def send(client: Client, lesson, place: int, text: str, **more: str):
    block = lesson.body[place]
    sent = {"choice": options(block, text), "token": str(uuid.uuid4()), **more}
    return client.post(f"/my/remember/{lesson.pk}/{block.id}/", sent)


def test_what_was_missed_and_what_is_critical_comes_back(client, recruit, learned):
    assert to_remember(recruit, today() + DAY) == []
    asked = to_remember(recruit, today() + 2 * DAY)
    questions = {one.block.value["question"] for one in asked}
    assert questions == {"Hard?", "Critical?"}


def test_it_is_offered_and_answered_and_gone_for_the_day(client, recruit, learned):
    days_ago(2)
    assert "/my/remember/" in client.get("/my/").content.decode()
    page = client.get("/my/remember/").content.decode()
    assert "Hard?" in page
    assert "Easy?" not in page
    send(client, learned, 0, "Warn")
    send(client, learned, 2, "Run")
    assert RefresherAnswer.objects.count() == 2
    assert 'data-resume="onward"' in client.get("/my/remember/").content.decode()
    assert "/my/remember/" not in client.get("/my/").content.decode()


def test_it_neither_completes_nor_takes_away(client, recruit, learned):
    days_ago(2)
    before = list(Completion.objects.values()), CheckAnswer.objects.count()
    for text in ("Run", "Warn"):
        send(client, learned, 0, text)
    assert (list(Completion.objects.values()), CheckAnswer.objects.count()) == before


def test_before_the_answer_nothing_tells_what_is_right(client, recruit, learned):
    days_ago(2)
    page = client.get("/my/remember/").content.decode()
    assert "is_right" not in page
    assert "checked" not in page
    assert 'class="feedback' not in page


def test_who_did_not_take_the_course_is_not_asked(client, recruit, learned):
    stranger = Client()
    stranger.force_login(person())
    assert send(stranger, learned, 0, "Warn").status_code == 404
    assert not RefresherAnswer.objects.exists()


def test_one_token_is_one_answer(client, recruit, learned):
    days_ago(2)
    token = str(uuid.uuid4())
    for text, status in [("Run", 302), ("Run", 302), ("Warn", 409)]:
        assert send(client, learned, 0, text, token=token).status_code == status
    assert RefresherAnswer.objects.count() == 1


def test_nothing_is_answered_before_its_day(client, recruit, learned):
    days_ago(1)
    assert send(client, learned, 0, "Warn").status_code == 422
    assert send(client, learned, 1, "Warn").status_code == 422
    assert not RefresherAnswer.objects.exists()
    days_ago(1)
    assert send(client, learned, 0, "Warn").status_code == 302
    assert send(client, learned, 1, "Warn").status_code == 422
    assert len(to_remember(recruit, today())) == 1


def test_what_was_wrong_may_be_answered_again_the_same_day(client, recruit, learned):
    days_ago(2)
    for text in ("Run", "Warn"):
        assert send(client, learned, 0, text).status_code == 302
    assert len(to_remember(recruit, today())) == 1


def test_an_answer_that_came_yesterday_may_be_sent_once_more(client, recruit, learned):
    days_ago(2)
    token = str(uuid.uuid4())
    send(client, learned, 0, "Warn", token=token)
    with time_machine.travel(timezone.now() + DAY):
        assert send(client, learned, 0, "Warn", token=token).status_code == 302
        assert send(client, learned, 0, "Warn").status_code == 422


def test_a_wrong_answer_is_explained_in_its_place(client, recruit, learned):
    days_ago(2)
    answer = send(client, learned, 0, "Run")
    assert answer.url == f"/my/remember/#check-{learned.body[0].id}"
    page = client.get("/my/remember/").content.decode()
    assert "Because they cannot know." in page
    assert 'class="feedback feedback--wrong"' in page
    assert f'data-resume="screen-{learned.body[2].id}"' in page


def test_without_a_choice_it_is_asked_once_more(client, recruit, learned):
    days_ago(2)
    answer = send(client, learned, 0, "Nothing of the kind")
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()


def test_the_player_gets_the_question_with_its_answer_or_the_refusal(
    client, recruit, learned
):
    days_ago(2)
    block = learned.body[0]
    address = f"/my/remember/{learned.pk}/{block.id}/"

    def play(choice: list[str]):
        sent = {"choice": choice, "token": str(uuid.uuid4())}
        return client.post(address, sent, headers={"X-Player": "1"})

    refused = play([])
    assert (refused.status_code, refused["Content-Type"]) == (
        422,
        "text/plain; charset=utf-8",
    )
    assert refused.content.decode()
    assert not RefresherAnswer.objects.exists()
    part = play(options(block, "Run"))
    text = part.content.decode()
    assert part.status_code == 200
    assert "Because they cannot know." in text
    assert "<html" not in text
    assert not RefresherAnswer.objects.get().is_right


def test_finding_out_costs_as_many_queries_for_one_course_as_for_many(
    recruit, learned, django_assert_num_queries
):
    days_ago(2)
    with django_assert_num_queries(5):
        assert len(to_remember(recruit, today())) == 2


def test_the_old_address_leads_here(client, recruit):
    answer = client.get("/my/refresher/")
    assert (answer.status_code, answer.url) == (301, "/my/remember/")
