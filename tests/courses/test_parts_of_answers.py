"""Of an answer in parts a lesson tells which part is not right; an exam tells nothing."""

import re
import uuid
from fractions import Fraction
from typing import Any

import pytest
from django.test import Client

from courses.lessons.learning import begin_course
from courses.models import LessonPage, Question
from courses.question_types import Answer, of
from courses.question_types.dealing import LessonDealer
from courses.questions.bank import Option, Wording, set_quiz, write_question
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

LONG = "Explosives of division 1.4, compatibility group S"


def options(*keys: str) -> list[dict[str, str]]:
    return [{"key": key, "text": key.upper()} for key in keys]


MATCHING = {"options": options("a", "b"), "targets": options("x", "y")}
PLACED = {
    **MATCHING,
    "picture": {"url": "/p", "alt": "A store", "width": 800, "height": 600},
    "places": {"a": [10, 20], "b": [50, 50]},
}
ORDER = {"options": options("a", "b", "c")}
GAPS = {"parts": ["Call ", " and ", "."]}


def told(kind: str, content: Any, right: Answer, answer: Answer) -> dict[str, Any]:
    asks = of(kind)
    drawn = asks.draw(content, LessonDealer(1))
    fields = asks.fields(content, drawn, answer)
    return asks.part_by_part(fields, drawn, right, answer)


@pytest.mark.parametrize(
    ("kind", "content", "right", "answer", "parts"),
    [
        (
            "matching",
            MATCHING,
            {"a": "x", "b": "y"},
            {"a": "x", "b": "x"},
            {"a": True, "b": False},
        ),
        (
            "labels",
            PLACED,
            {"a": "x", "b": "y"},
            {"a": "y", "b": "y"},
            {"a": False, "b": True},
        ),
        (
            "ordering",
            ORDER,
            ["a", "b", "c"],
            ["a", "c", "b"],
            {"a": True, "b": False, "c": False},
        ),
        (
            "blanks",
            GAPS,
            [["112"], ["warn", "tell"]],
            ["113", " Tell"],
            {"gap-1": False, "gap-2": True},
        ),
    ],
)
def test_each_part_of_an_answer_is_right_or_not(kind, content, right, answer, parts):
    fields = told(kind, content, right, answer)
    listed = fields.get("things") or fields["gaps"]
    assert {part["handle"]: part["is_right"] for part in listed} == parts
    assert fields["right_count"] == sum(parts.values())
    assert fields["part_count"] == len(parts)


def test_an_answer_to_a_text_with_other_gaps_is_not_told_apart():
    fields = told("blanks", GAPS, [["112"], ["warn"]], ["113"])
    assert [gap["written"] for gap in fields["gaps"]] == ["", ""]
    assert "part_count" not in fields


def test_long_answers_are_read_first_and_chosen_by_name():
    short = told("matching", MATCHING, {"a": "x", "b": "y"}, {"a": "x", "b": "x"})
    assert not short["is_named"]
    targets = [{"key": "x", "text": LONG}, {"key": "y", "text": "Acid"}]
    asks = of("matching")
    content = {**MATCHING, "targets": targets}
    fields = asks.fields(content, asks.draw(content, LessonDealer(1)), None)
    assert fields["is_named"]
    assert [one["name"] for one in fields["targets"]] == ["A", "B"]


def test_what_names_a_place_in_a_picture_names_no_answer():
    fields = told("labels", PLACED, {"a": "x", "b": "y"}, {"a": "y", "b": "y"})
    assert [one["name"] for one in fields["targets"]] == ["1", "2"]


def item(value: object) -> dict[str, object]:
    return {"type": "item", "id": str(uuid.uuid4()), "value": value}


@pytest.fixture
def recruit(client: Client) -> User:
    who = person(language="en")
    client.force_login(who)
    return who


@pytest.fixture
def lesson() -> LessonPage:
    made = course()
    pairs = [
        item({"thing": "Orange plate", "target": LONG}),
        item({"thing": "Red diamond", "target": "Flammable"}),
    ]
    value = {"question": "What is it?", "pairs": pairs, "others": []}
    block = {"type": "matching", "id": str(uuid.uuid4()), "value": value}
    page = lesson_page(module_page(course_page(made)), block)
    release(made)
    return page


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.mark.django_db
def test_a_lesson_tells_which_part_is_not_right(client, recruit, lesson):
    made = lesson.get_parent().get_parent().specific.course
    begin_course(person=recruit, course=made, by=recruit)
    before = client.get(lesson.url).content.decode()
    assert "data-part" not in before
    assert f"{LONG}</option>" in before
    block = lesson.body[0]
    right = block.block.right(block.value)
    plate = next(o.id for o in block.value["pairs"].bound_blocks)
    form = {f"match-{key}": right[plate] for key in right}
    client.post(f"/my/lessons/{lesson.pk}/checks/{block.id}/", form)
    after = words_of(client.get(lesson.url).content.decode())
    assert "Orange plate ✓ goed" in after
    assert "Red diamond ✕ niet goed" in after
    assert "Goed: 1 van 2." in after
    client.post(
        f"/my/lessons/{lesson.pk}/checks/{block.id}/",
        {f"match-{key}": target for key, target in right.items()},
    )
    assert "data-part" not in client.get(lesson.url).content.decode()


@pytest.mark.django_db
def test_an_exam_does_not_tell_which_part_is_not_right(client, recruit):
    made = course(code="EXAM")
    lesson = lesson_page(module_page(course_page(made)))
    wording = Wording(
        "ordering",
        {"nl": "In welke volgorde?"},
        [Option(key, {"nl": key}) for key in ("warn", "leave", "call")],
        answer=["warn", "leave", "call"],
    )
    question = Question(course=made, key="q")
    approved(write_question(question=question, wording=wording, by=person()))
    set_quiz(course=made, draw=1, pass_mark=Fraction(1), by=person())
    release(made)
    client.post("/my/courses/EXAM/begin/")
    client.post(f"/my/lessons/{lesson.pk}/read/")
    client.post("/my/courses/EXAM/exam/")
    asked = recruit.runs.get().attempts.get().questions.get()
    url = f"/my/attempts/{asked.attempt.public_id}/1/"
    wrong = {key: place for place, key in enumerate(["warn", "call", "leave"], start=1)}
    form = {f"place-{handle}": wrong[key] for handle, key in asked.handles}
    assert client.post(url, form).status_code == 302
    page = client.get(url).content.decode()
    assert page.count(" selected>") == 3
    assert "data-part" not in page
    assert "right" not in words_of(page)
