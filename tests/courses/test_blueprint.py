"""An exam is drawn as its blueprint says: exactly so many of each topic and difficulty."""

import random
from collections import Counter
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from courses.authoring.publishing import ensure_workflow
from courses.exams.attempts import start_attempt, submit_attempt
from courses.exams.blueprint import (
    Asked,
    Part,
    Pool,
    draw,
    pools_of,
    short,
    topics_twice,
)
from courses.lessons.learning import begin_course, read_lesson
from courses.models import LessonPage, Question
from courses.questions.bank import set_quiz
from courses.releases.manifest import Manifest
from people.access import align_groups
from people.models import AccessRole
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    question,
    release,
)
from tests.factories.people import grant, person

FIRE, WATER = "Vuur", "Water"


@st.composite
def blueprints(build):
    """Parts that exclude each other, and a bank that has enough of each and more."""
    cells = build(
        st.lists(
            st.tuples(st.sampled_from("abcde"), st.sampled_from([None, 1, 2, 3])),
            unique=True,
        )
    )
    whole = {topic for topic, level in cells if level is None}
    kept = [c for c in cells if c[1] is None or c[0] not in whole]
    parts = [Part(*cell, build(st.integers(1, 4))) for cell in kept]
    bank: list[Asked] = [Asked(0, "x"), Asked(1, "x", 2)]
    for part in parts:
        for _ in range(part.count + build(st.integers(0, 3))):
            bank.append(Asked(len(bank), part.topic, part.difficulty))
    return parts, bank


@given(blueprints(), st.integers())
def test_every_draw_obeys_the_blueprint(made, seed):
    parts, bank = made
    assert not topics_twice(parts)
    assert not short(parts, bank)
    drawn = draw(pools_of(parts, bank), random.Random(seed))
    assert len(set(drawn)) == len(drawn) == sum(part.count for part in parts)
    by_version = {asked.version: asked for asked in bank}
    for part in parts:
        assert sum(part.asks_for(by_version[pk]) for pk in drawn) == part.count


@pytest.mark.parametrize(
    ("difficulty", "question", "asked"),
    [
        (None, Asked(1, "a", None), True),
        (None, Asked(1, "a", 2), True),
        (2, Asked(1, "a", 2), True),
        (2, Asked(1, "a", 1), False),
        (2, Asked(1, "a", None), False),
        (None, Asked(1, "b", 2), False),
        (2, Asked(1, "b", 2), False),
    ],
)
def test_a_part_asks_for_its_topic_at_its_difficulty(difficulty, question, asked):
    assert Part("a", difficulty, 1).asks_for(question) is asked


def test_a_part_with_too_few_questions_is_named_with_how_many_there_are():
    bank = [Asked(1, "a", 1), Asked(2, "a", 2), Asked(3, "b", 1)]
    enough, none = Part("a", None, 2), Part("c", None, 1)
    few = Part("a", 2, 2)
    assert short([enough, few, none], bank) == [(few, 1), (none, 0)]


def test_a_question_that_two_parts_ask_for_is_noticed():
    assert topics_twice([Part("a", None, 1), Part("a", 1, 1), Part("b", 1, 1)]) == {"a"}
    assert topics_twice([Part("a", 1, 1), Part("a", 1, 2)]) == {"a"}
    assert not topics_twice([Part("a", 1, 1), Part("a", 2, 1), Part("b", None, 1)])


def test_the_order_of_a_draw_does_not_tell_the_part():
    pools = [Pool(1, (1,)), Pool(1, (2,))]
    firsts = Counter(draw(pools, random.Random(seed))[0] for seed in range(400))
    assert all(150 < firsts[pk] < 250 for pk in (1, 2))


@pytest.fixture
def made(db):
    """A bank of three easy and two hard questions on fire, and two on water."""
    course_of = course()
    lesson_page(module_page(course_page(course_of)))
    for difficulty in (1, 1, 1, 3, 3):
        question(course_of, topic=FIRE, difficulty=difficulty)
    for _ in range(2):
        question(course_of, topic=WATER)
    return course_of


def set_parts(made, *parts: Part, total: int | None = None):
    wanted = total or sum(part.count for part in parts)
    return set_quiz(
        course=made, draw=wanted, pass_mark=Fraction(1, 2), parts=parts, by=person()
    )


BALANCED = (Part(FIRE, 1, 2), Part(FIRE, 3, 1), Part(WATER, None, 1))


def test_attempts_are_drawn_by_the_blueprint_that_was_released(made):
    set_parts(made, *BALANCED)
    released = release(made)
    assert Manifest.read(released.manifest).written() == released.manifest
    set_parts(made, Part(WATER, None, 2))  # binds from the next release
    recruit = person()
    run = begin_course(person=recruit, course=made, by=recruit)
    read_lesson(person=recruit, lesson=LessonPage.objects.get(), by=recruit)
    for _ in range(5):
        attempt = start_attempt(run=run, by=recruit)
        asked = [q.version.question for q in attempt.questions.all()]
        found = Counter((q.topic, q.difficulty) for q in asked)
        assert found == {(FIRE, 1): 2, (FIRE, 3): 1, (WATER, None): 1}
        submit_attempt(attempt=attempt, by=recruit)


@pytest.mark.parametrize(
    ("parts", "total", "words"),
    [
        ([Part(FIRE, 3, 3)], None, "asks 3 of “Vuur · hard” and the bank has 2"),
        ([Part("Lucht", None, 1)], None, "“Lucht” and the bank has 0"),
        ([Part(FIRE, None, 1), Part(FIRE, 1, 1)], None, "either any difficulty or"),
        ([Part(FIRE, 1, 2)], 5, "add up to 2 questions and the exam draws 5"),
    ],
)
def test_a_blueprint_that_cannot_be_drawn_is_refused(made, parts, total, words):
    with pytest.raises(ValidationError, match=words):
        set_parts(made, *parts, total=total)


def test_a_release_asks_again_whether_the_bank_has_enough(made):
    set_parts(made, *BALANCED)
    gone = Question.objects.filter(topic=FIRE, difficulty=3).values("pk")
    Question.objects.filter(pk__in=gone).update(withdrawn=True)
    with pytest.raises(ValidationError, match="hard” and the bank has 0"):
        release(made)


def test_an_author_divides_the_exam_on_the_form(client: Client, made):
    quiz = set_parts(made, *BALANCED)
    ensure_workflow()
    author = person(language="en")
    grant(author, AccessRole.INSTRUCTOR)
    align_groups(author)
    client.force_login(author)
    url = f"/admin/courses/exams/edit/{quiz.pk}/"
    form = client.get(url).context["form"]
    offered = {field.label: name for name, field in form.fields.items()}
    assert form.initial[offered["Vuur · easy"]] == 2
    sent = {"draw": 3, "pass_numerator": 1, "pass_denominator": 2}
    sent |= {"cooling_hours": 0, "feedback": "score", offered["Vuur · hard"]: 2}
    refused = client.post(url, {**sent, offered["Water"]: 3})
    assert "add up to 5" in refused.content.decode()
    saved = client.post(url, {**sent, offered["Water"]: 1})
    assert saved.url == f"/admin/courses/{made.pk}/"
    quiz.refresh_from_db()
    assert quiz.parts == (Part(FIRE, 3, 2), Part(WATER, None, 1))
