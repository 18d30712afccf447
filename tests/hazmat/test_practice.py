"""Practising with the data: pages, what is kept, and what a correction does to it."""

import io
import re
from fractions import Fraction

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from courses.authoring.approving import approve_question
from courses.exams.attempts import answer_question, start_attempt, submit_attempt
from courses.lessons.learning import begin_course, read_lesson
from courses.models import Correction, LessonPage, Marking
from courses.questions.bank import set_quiz
from hazmat.exercises import GENERATORS
from hazmat.exercises.banking import bank_exercises
from hazmat.exercises.facts import Facts
from hazmat.exercises.practising import answer_exercise
from hazmat.exercises.reading import Shelf, facts_on
from hazmat.exercises.remarking import mark_by_data
from hazmat.exercises.stock import stock_weights
from hazmat.models import PracticeAnswer, PracticeMarking, UNEntry
from people.days import today
from people.models import AccessRole, User
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import grant, person
from tests.hazmat.exercise_facts import STARTER, starter_facts

pytestmark = pytest.mark.django_db
GOODS = GENERATORS["hazmat_goods"]


@pytest.fixture
def loaded() -> None:
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())


@pytest.fixture
def learner() -> User:
    return person(language="en")


@pytest.fixture
def room(learner: User) -> Client:
    client = Client(headers={"accept-language": "en"})
    client.force_login(learner)
    return client


def page(slug: str, seed: int) -> str:
    return f"{reverse('hazmat:practice_exercise', args=[slug])}?q={seed}"


def relabelled(facts: Facts, number: str, label: str) -> Facts:
    goods = {
        key: {**row, "labels": label} if row["un_number"] == number else row
        for key, row in facts.rows("un_numbers").items()
    }
    return Facts({**facts.tables, "un_numbers": goods}, {"un_numbers": "a correction"})


def test_the_data_read_from_the_database_asks_what_the_files_ask(loaded):
    facts = facts_on(today())
    for kind, generator in GENERATORS.items():
        if kind == "hazmat_clp":  # what applies from a later day is not asked yet
            continue
        one, other = generator.make(7, facts), generator.make(7, starter_facts())
        assert (one.rows, one.right) == (other.rows, other.right)
        assert one.edition


def test_a_classification_of_a_later_day_is_not_asked_yet(loaded):
    table = facts_on(today()).rows("clp_annex_vi")
    assert "056-006-00-9" not in table  # barium chromate, from 1 February 2027
    assert "601-020-00-8" in table


def test_reading_the_facts_takes_four_queries_and_one_once_they_are_kept(
    loaded, django_assert_num_queries
):
    shelf = Shelf()
    with django_assert_num_queries(4):
        shelf.facts_on(today())
    with django_assert_num_queries(1):
        shelf.facts_on(today())


def test_the_room_shows_every_exercise(room, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        answer = room.get(reverse("hazmat:practice"))
    for generator in GENERATORS.values():
        assert str(generator.label) in answer.content.decode()


def test_who_is_not_signed_in_does_not_practise(client):
    assert client.get(reverse("hazmat:practice")).status_code == 302


def test_an_unknown_exercise_does_not_exist(room):
    assert room.get(page("nothing", 1)).status_code == 404


def test_without_data_the_page_says_so(room):
    assert "not loaded" in room.get(page("goods", 1)).content.decode()


def test_groups_of_ammunition_are_not_said_to_be_of_the_own_unit(loaded, room):
    told = room.get(f"{page('class1', 1)}&own=1").content.decode()
    assert "May explosives" in told
    assert "About what your own unit keeps" not in told


def test_an_exercise_gets_an_address_of_its_own(loaded, room):
    answer = room.get(reverse("hazmat:practice_exercise", args=["label"]))
    assert answer.status_code == 302
    assert re.search(r"\?q=\d+$", answer.url)


@pytest.mark.parametrize("odd", ["x", "-1", "", "9" * 40, "٣"])
def test_an_odd_seed_gives_another_question(loaded, room, odd):
    answer = room.get(f"{reverse('hazmat:practice_exercise', args=['hin'])}?q={odd}")
    assert answer.status_code == 302


@pytest.mark.parametrize("kind", GENERATORS)
def test_a_page_asks_and_does_not_tell(loaded, room, kind):
    exercise = GENERATORS[kind].make(11, facts_on(today()))
    html = room.get(page(kind.removeprefix("hazmat_"), 11)).content.decode()
    assert exercise.explanation["en"] not in html
    assert html.count('type="radio"') == len(exercise.options)


def test_a_right_answer_is_praised_and_kept_with_its_rows(loaded, room, learner):
    exercise = GOODS.make(3, facts_on(today()))
    room.post(page("goods", 3), {"choice": exercise.right})
    kept = PracticeAnswer.objects.get(person=learner)
    assert kept.is_right
    assert kept.rows == list(exercise.rows)
    html = room.get(page("goods", 3)).content.decode()
    assert "Right" in html
    assert "ADR 3.2, table A, column 5 · ADR 2025" in html


def test_a_wrong_answer_is_told_why(loaded, room):
    exercise = GOODS.make(3, facts_on(today()))
    wrong = next(o.key for o in exercise.options if o.key != exercise.right)
    html = room.post(page("goods", 3), {"choice": wrong}, follow=True).content.decode()
    assert "Not right" in html
    assert "The right answer:" in html


def test_no_answer_is_asked_for_again(loaded, room):
    for choice in ({}, {"choice": "nothing"}, {"choice": ["3", "8"]}):
        answer = room.post(page("goods", 3), choice)
        assert answer.status_code == 422
        assert "Choose one answer." in answer.content.decode()
    assert not PracticeAnswer.objects.exists()


def test_a_question_can_be_tried_again(loaded, room):
    exercise = GOODS.make(3, facts_on(today()))
    room.post(page("goods", 3), {"choice": exercise.right})
    html = room.get(page("goods", 3) + "&again=1").content.decode()
    assert "Check" in html
    assert "The right answer:" not in html


def test_another_reader_sees_nothing_of_an_answer(loaded, room, client):
    exercise = GOODS.make(3, facts_on(today()))
    room.post(page("goods", 3), {"choice": exercise.right})
    client.force_login(person())
    assert (
        exercise.explanation["en"] not in client.get(page("goods", 3)).content.decode()
    )


def test_who_keeps_nothing_has_no_weights(learner):
    assert stock_weights(learner, today()) == {}


def test_a_corrected_row_marks_practice_again_once(loaded, learner):
    facts = facts_on(today())
    exercise = GOODS.make(3, facts)
    other = next(o.key for o in exercise.options if o.key != exercise.right)
    given = {"choice": [other]}
    answer = answer_exercise(exercise=exercise, given=given, by=learner)
    number = exercise.rows[0].partition(":")[2].partition("|")[0]
    corrected = relabelled(facts, number, other)
    assert mark_by_data(facts=corrected, by=learner).answers == 1
    marking = PracticeMarking.objects.get(practice_answer=answer)
    assert marking.is_right
    assert not answer.is_right
    assert mark_by_data(facts=corrected, by=learner).answers == 0


def test_a_row_that_is_gone_judges_nothing(loaded, learner):
    facts = facts_on(today())
    exercise = GOODS.make(3, facts)
    answer_exercise(exercise=exercise, given={"choice": [exercise.right]}, by=learner)
    empty = Facts({**facts.tables, "un_numbers": {}})
    assert mark_by_data(facts=empty, by=learner).answers == 0


def test_a_row_that_answers_the_question_no_more_judges_nothing(loaded, learner):
    facts = facts_on(today())
    exercise = GOODS.make(3, facts)
    answer_exercise(exercise=exercise, given={"choice": [exercise.right]}, by=learner)
    number = exercise.rows[0].partition(":")[2].partition("|")[0]
    two_labels = relabelled(facts, number, "3;8")
    assert mark_by_data(facts=two_labels, by=learner).answers == 0


def test_exercises_go_into_the_bank_as_questions(loaded):
    made = bank_exercises(
        course=course(),
        generator=GOODS,
        facts=starter_facts(),
        count=5,
        seed=1,
        by=person(),
    )
    assert len({question.latest.particulars["rows"][0] for question in made}) == 5
    for question in made:
        assert question.latest.kind == "hazmat_goods"
        assert set(question.latest.languages().complete) == {"nl", "en"}
        assert "ADR 3.2" in question.source


def test_an_instructor_puts_exercises_into_the_bank(loaded, client):
    made, author = course(), person(language="en")
    grant(author, AccessRole.INSTRUCTOR)
    client.force_login(author)
    form = {"course": made.pk, "kind": "hazmat_plate", "count": 4}
    html = client.post(reverse("hazmat:exercise_bank"), form, follow=True)
    assert "4 questions are in the bank" in html.content.decode()
    assert made.questions.count() == 4
    assert client.get(reverse("hazmat:practice")).content.decode().count("bank") >= 1


@pytest.mark.parametrize("count", [0, 21, "x", ""])
def test_too_many_exercises_are_refused(loaded, client, count):
    author = person()
    grant(author, AccessRole.ADMINISTRATOR)
    client.force_login(author)
    form = {"course": course().pk, "kind": "hazmat_plate", "count": count}
    assert client.post(reverse("hazmat:exercise_bank"), form).status_code == 422


def test_who_writes_no_questions_has_no_bank(room):
    assert room.get(reverse("hazmat:exercise_bank")).status_code == 404


def test_exams_are_marked_again_when_a_row_is_corrected(loaded):
    """A package carries another label after all: who chose it passes on paper."""
    facts, author = starter_facts(), person()
    made = course()
    lesson_page(module_page(course_page(made)))
    (asked,) = bank_exercises(
        course=made, generator=GOODS, facts=facts, count=1, seed=3, by=author
    )
    approve_question(version=asked.latest, by=person())
    quiz_of_one(made)
    right = asked.latest.answer_key.right[0]
    wrong = next(o["key"] for o in asked.latest.options if o["key"] != right)
    attempt = take(made, wrong)
    assert not attempt.passed
    number = asked.latest.particulars["rows"][0].partition(":")[2].partition("|")[0]
    done = mark_by_data(facts=relabelled(facts, number, wrong), by=author)
    assert done.questions == 1
    correction = Correction.objects.get()
    assert correction.right == [wrong]
    assert "a correction" in correction.reason
    assert Marking.objects.filter(attempt=attempt).order_by("number").last().passed
    again = mark_by_data(facts=relabelled(facts, number, wrong), by=author)
    assert again.questions == 0


def quiz_of_one(made) -> None:
    set_quiz(course=made, draw=1, pass_mark=Fraction(1), by=person())
    release(made)


def take(made, key: str):
    who = person()
    run = begin_course(person=who, course=made, by=who)
    read_lesson(person=who, lesson=LessonPage.objects.get(), by=who)
    attempt = start_attempt(run=run, by=who)
    question = attempt.questions.get()
    given = {"choice": [handle for handle, k in question.handles if k == key]}
    answer_question(question=question, given=given, by=who)
    return submit_attempt(attempt=attempt, by=who)


def test_table_a_in_the_database_is_that_of_the_files(loaded):
    assert UNEntry.objects.current().count() == len(starter_facts().rows("un_numbers"))
