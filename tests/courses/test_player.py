"""What the player of a lesson asks of the server."""

import uuid

import pytest
from django.test import Client

from certification.models import Completion, Revocation
from courses.lessons.learning import begin_course
from courses.models import (
    CheckAnswer,
    LessonPage,
    LessonRead,
    ScreenSeen,
    TrainingDocument,
)
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
PLAYER = {"X-Player": "1"}


@pytest.fixture
def recruit(client: Client) -> User:
    who = person()
    client.force_login(who)
    return who


@pytest.fixture
def lesson() -> LessonPage:
    made = course()
    text = {"type": "text", "id": str(uuid.uuid4()), "value": "<p>Warn.</p>"}
    page = lesson_page(module_page(course_page(made)), text, check(), check())
    release(made)
    return page


def begin(who: User, lesson: LessonPage):
    made = lesson.get_parent().get_parent().specific.course
    return begin_course(person=who, course=made, by=who)


def send(client: Client, lesson: LessonPage, text: str, token: uuid.UUID, place=1):
    block = lesson.body[place]
    chosen = [
        o.id for o in block.value["options"].bound_blocks if o.value["text"] == text
    ]
    address = f"/my/lessons/{lesson.pk}/checks/{block.id}/"
    sent = {"choice": chosen, "token": str(token)}
    return client.post(address, sent, headers=PLAYER)


def test_an_answer_comes_back_as_the_question_alone(client, recruit, lesson):
    answer = send(client, lesson, "Warn", uuid.uuid4())
    assert answer.status_code == 200
    text = answer.content.decode()
    assert text.strip().startswith("<section")
    assert 'data-verdict="right"' in text
    assert "<html" not in text


def test_an_answer_sent_again_after_a_cut_is_one_answer(client, recruit, lesson):
    token = uuid.uuid4()
    first, again = (send(client, lesson, "Run", token) for _ in range(2))
    assert (first.status_code, again.status_code) == (200, 200)
    assert 'data-verdict="wrong"' in again.content.decode()
    assert CheckAnswer.objects.count() == 1


def test_another_answer_under_the_same_token_is_refused(client, recruit, lesson):
    token = uuid.uuid4()
    send(client, lesson, "Run", token)
    assert send(client, lesson, "Warn", token).status_code == 409
    assert send(client, lesson, "Run", token, place=2).status_code == 409
    assert not CheckAnswer.objects.get().is_right


def test_what_is_no_answer_is_told_in_words(client, recruit, lesson):
    answer = send(client, lesson, "Nothing of the kind", uuid.uuid4())
    assert answer.status_code == 422
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert not CheckAnswer.objects.exists()


def test_every_question_of_a_page_has_a_token_of_its_own(client, recruit, lesson):
    text = client.get(lesson.url).content.decode()
    tokens = text.split('name="token" value="')[1:]
    assert len({one[:36] for one in tokens}) == len(tokens) == 2


def test_a_lesson_goes_on_at_the_screen_one_had_come_to(client, recruit, lesson):
    begin(recruit, lesson)
    screen = lesson.body[1].id
    address = f"/my/lessons/{lesson.pk}/screens/{screen}/"
    for _ in range(2):
        assert client.post(address).status_code == 204
    assert ScreenSeen.objects.count() == 1
    other_device = Client()
    other_device.force_login(recruit)
    assert (
        f'data-resume="screen-{screen}"'
        in other_device.get(lesson.url).content.decode()
    )


def test_the_screen_of_a_film_is_kept_as_any_other_and_says_no_more(client, recruit):
    made = course()
    names = {"film": "mp4", "captions_nl": "vtt", "captions_en": "vtt"}
    files = {
        name: TrainingDocument.objects.create(title=name, file=f"{name}.{ending}").pk
        for name, ending in names.items()
    }
    value = {"title": "Towing", "transcript": "<p>Hook on.</p>", **files}
    film = {"type": "video", "id": str(uuid.uuid4()), "value": value}
    page = lesson_page(module_page(course_page(made)), film)
    release(made)
    run = begin(recruit, page)
    client.post(f"/my/lessons/{page.pk}/screens/{film['id']}/")
    seen = ScreenSeen.objects.get()
    assert (seen.run, seen.screen) == (run, film["id"])
    assert seen.revision_id == page.live_revision_id
    assert not LessonRead.objects.exists()
    client.post(f"/my/lessons/{page.pk}/read/")
    assert LessonRead.objects.get().run == run


def test_a_lesson_that_is_done_begins_at_its_beginning(client, recruit, lesson):
    begin(recruit, lesson)
    client.post(f"/my/lessons/{lesson.pk}/screens/{lesson.body[1].id}/")
    for place in (1, 2):
        send(client, lesson, "Warn", uuid.uuid4(), place)
    assert 'data-resume=""' in client.get(lesson.url).content.decode()


def test_who_only_looks_leaves_no_place(client, recruit, lesson):
    address = f"/my/lessons/{lesson.pk}/screens/{lesson.body[1].id}/"
    assert client.post(address).status_code == 204
    assert not ScreenSeen.objects.exists()
    assert "data-seen=" not in client.get(lesson.url).content.decode()
    begin(recruit, lesson)
    elsewhere = f"/my/lessons/{lesson.pk}/screens/{uuid.uuid4()}/"
    assert client.post(elsewhere).status_code == 404
    assert not ScreenSeen.objects.exists()


def test_what_was_wrong_is_listed_at_the_end(client, recruit, lesson):
    send(client, lesson, "Run", uuid.uuid4())
    text = client.get(lesson.url).content.decode()
    assert f'<a href="#screen-{lesson.body[1].id}" data-goto>' in text
    assert f'<a href="#screen-{lesson.body[2].id}" data-goto>' not in text


def test_a_completed_course_may_be_gone_through_again_as_often_as_one_likes(
    client, recruit, lesson
):
    begin(recruit, lesson)
    for place in (1, 2):
        send(client, lesson, "Warn", uuid.uuid4(), place)
    completions = Completion.objects.filter(person=recruit)
    assert completions.count() == 1
    for _ in range(3):
        assert client.get(lesson.url).status_code == 200
        again = send(client, lesson, "Run", uuid.uuid4())
        assert 'data-verdict="wrong"' in again.content.decode()
    assert completions.count() == 1
    assert not Revocation.objects.exists()
