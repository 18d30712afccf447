"""A lesson asks exercises: each question is a check, and a miss brings another one."""

import io
import re
import uuid
from html import unescape
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client
from django.utils import translation

from certification.models import Completion
from courses.authoring.readiness import lacks_of_lesson
from courses.lessons.exercises import Wish, called
from courses.lessons.exercising import judge_turn
from courses.models import CheckAnswer, LessonPage
from hazmat.exercises import GENERATORS
from hazmat.exercises.facts import Facts
from hazmat.exercises.remarking import mark_by_data
from hazmat.models import PracticeAnswer, PracticeMarking
from people.models import User
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import person
from tests.hazmat.exercise_facts import STARTER, starter_facts

pytestmark = pytest.mark.django_db
PLAYER = {"X-Player": "1"}


@pytest.fixture
def loaded() -> None:
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())


@pytest.fixture
def recruit(client: Client) -> User:
    who = person()
    client.force_login(who)
    return who


def exercise(key: str = "hazmat_goods", count: int = 2, **said: Any) -> dict[str, Any]:
    value = {"exercise": key, "count": count, "subjects": "", "own": False, **said}
    return {"type": "exercise", "id": str(uuid.uuid4()), "value": value}


def lesson_with(*blocks: dict[str, Any]) -> LessonPage:
    made = course()
    page = lesson_page(module_page(course_page(made)), *blocks)
    release(made)
    return page


def asked(client: Client, lesson: LessonPage) -> list[str]:
    """The signed questions that stand on the page of a lesson."""
    text = client.get(lesson.get_url()).content.decode()
    return [unescape(one) for one in re.findall(r'name="asked" value="([^"]*)"', text)]


def send(
    client: Client, lesson: LessonPage, who: User, number: int, *, right: bool, **more
):
    """Answer one question of the only exercise of a lesson, right or wrong."""
    turn = lesson.check_block(sorted(lesson.check_ids)[number - 1])
    last = CheckAnswer.objects.filter(block_id=turn.id, is_right=False).count()
    with translation.override("nl"):
        posed = turn.exercise.pose(turn.exercise.choose(turn.wish(who.pk, last)))
    keys = [one["key"] for one in posed.content["options"]]
    (good,) = posed.right
    chosen = good if right else next(key for key in keys if key != good)
    address = f"/my/lessons/{lesson.pk}/checks/{turn.id}/"
    field = {"asked": asked(client, lesson)[number - 1], "choice": chosen, **more}
    return posed, client.post(address, field, headers=PLAYER)


def test_an_exercise_has_a_screen_for_each_question(loaded, client, recruit):
    lesson = lesson_with(exercise(count=3))
    assert len(lesson.check_ids) == 3
    text = client.get(lesson.get_url()).content.decode()
    assert text.count("data-question") == 3
    assert all(f'id="check-{key}"' in text for key in lesson.check_ids)
    assert len(set(asked(client, lesson))) == 3


def test_the_same_reader_finds_the_same_question_and_another_reader_others(
    loaded, client, recruit
):
    lesson = lesson_with(exercise(count=3))
    mine = asked(client, lesson)
    assert asked(client, lesson) == mine
    client.force_login(person())
    assert not set(asked(client, lesson)) & set(mine)


def test_all_questions_answered_right_complete_the_course(loaded, client, recruit):
    lesson = lesson_with(exercise(count=2))
    _posed, answer = send(client, lesson, recruit, 1, right=True)
    assert 'data-verdict="right"' in answer.content.decode()
    assert not Completion.objects.exists()
    send(client, lesson, recruit, 2, right=True)
    assert Completion.objects.get().person == recruit


def test_a_miss_says_why_and_asks_another_question(loaded, client, recruit):
    lesson = lesson_with(exercise(count=1))
    (before,) = asked(client, lesson)
    posed, answer = send(client, lesson, recruit, 1, right=False)
    text = unescape(answer.content.decode())
    assert 'data-verdict="wrong"' in text
    assert posed.text in text
    assert posed.explanation in text
    (after,) = asked(client, lesson)
    assert after != before
    assert not Completion.objects.exists()
    send(client, lesson, recruit, 1, right=True)
    assert Completion.objects.exists()


def test_an_answer_comes_back_in_the_language_of_its_lesson(loaded, client):
    reader = person(language="en")
    client.force_login(reader)
    lesson = lesson_with(exercise(count=1))
    _posed, answer = send(client, lesson, reader, 1, right=False)
    assert "Nog niet goed" in answer.content.decode()


def test_what_is_right_does_not_stand_on_the_page(loaded, client, recruit):
    lesson = lesson_with(exercise("hazmat_statement", count=1))
    turn = lesson.check_block(next(iter(lesson.check_ids)))
    with translation.override("nl"):
        posed = turn.exercise.pose(turn.exercise.choose(turn.wish(recruit.pk, 0)))
    assert posed.explanation not in client.get(lesson.get_url()).content.decode()


def test_a_question_of_somebody_else_or_of_ones_own_making_is_refused(
    loaded, client, recruit
):
    lesson = lesson_with(exercise(count=1))
    (mine,) = asked(client, lesson)
    turn = lesson.check_block(next(iter(lesson.check_ids)))
    for form in ({"asked": [mine]}, {"asked": ["{}"]}, {}):
        with pytest.raises(ValidationError):
            judge_turn(turn, {**form, "choice": ["3"]}, reader=recruit.pk + 1)


def test_no_answer_is_no_answer(loaded, client, recruit):
    lesson = lesson_with(exercise(count=1))
    _posed, answer = send(client, lesson, recruit, 1, right=True, choice="")
    assert answer.status_code == 422
    assert not CheckAnswer.objects.exists()


def test_the_same_answer_sent_twice_is_one(loaded, client, recruit):
    lesson = lesson_with(exercise(count=1))
    token = str(uuid.uuid4())
    (mine,) = asked(client, lesson)
    posed, _answer = send(client, lesson, recruit, 1, right=True, token=token)
    address = f"/my/lessons/{lesson.pk}/checks/{next(iter(lesson.check_ids))}/"
    again = {"asked": mine, "choice": posed.right[0], "token": token}
    assert client.post(address, again, headers=PLAYER).status_code == 200
    assert CheckAnswer.objects.count() == PracticeAnswer.objects.count() == 1


def test_without_javascript_the_answer_leads_back_to_its_question(
    loaded, client, recruit
):
    lesson = lesson_with(exercise(count=1))
    (mine,) = asked(client, lesson)
    key = next(iter(lesson.check_ids))
    form = {"asked": mine, "choice": "none of these"}
    address = f"/my/lessons/{lesson.pk}/checks/{key}/"
    assert client.post(address, form).status_code == 422
    posed, _answer = send(client, lesson, recruit, 1, right=False)
    (second,) = asked(client, lesson)
    keys = [one["key"] for one in posed.content["options"]]
    assert keys
    answer = client.post(address, {"asked": second, "choice": ""})
    assert answer.status_code == 422


def test_subjects_narrow_what_is_asked(loaded, recruit):
    goods = called("hazmat_goods")
    facts = starter_facts()
    for turn in range(12):
        wish = Wish(recruit.pk, str(turn), subjects=("8", "1203"))
        (row,) = goods.choose(wish)["rows"]
        assert facts.row(row)["adr_class"] == "8" or row.startswith("un_numbers:1203")


def test_subjects_about_which_there_is_nothing_to_ask_are_refused(loaded):
    with pytest.raises(ValidationError):
        called("hazmat_goods").refuse(["10"])
    called("hazmat_goods").refuse(["3", "8"])
    called("hazmat_statement").refuse(["H350"])


@pytest.mark.parametrize("key", GENERATORS)
def test_every_generator_can_be_asked_in_a_lesson(key, loaded, client, recruit):
    lesson = lesson_with(exercise(key, count=1))
    posed, answer = send(client, lesson, recruit, 1, right=True)
    assert posed.kind == key
    assert 'data-verdict="right"' in answer.content.decode()


def test_without_data_the_page_says_so(client, recruit):
    lesson = lesson_with(exercise(count=1))
    answer = client.get(lesson.get_url(), headers={"accept-language": "en"})
    assert answer.status_code == 200
    assert asked(client, lesson) == [""]


def test_a_lesson_with_an_exercise_asks_something(loaded):
    lesson = lesson_with(exercise())
    assert not [one for one in lacks_of_lesson(lesson) if one.place == "body"]


def test_an_answer_in_a_lesson_is_found_when_its_row_is_corrected(
    loaded, client, recruit
):
    lesson = lesson_with(exercise("hazmat_goods", count=1, subjects="1203"))
    send(client, lesson, recruit, 1, right=True)
    facts = starter_facts()
    goods = {
        key: {**row, "labels": "8"} if row["un_number"] == "1203" else row
        for key, row in facts.rows("un_numbers").items()
    }
    corrected = Facts({**facts.tables, "un_numbers": goods}, {"un_numbers": "newer"})
    assert mark_by_data(facts=corrected, by=None).answers == 1
    assert PracticeMarking.objects.get().practice_answer.person == recruit
