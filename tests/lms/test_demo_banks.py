"""What the exams of the demo's courses draw from, and what they ask."""

from collections import Counter

import pytest

from courses.question_types import of
from lms.demo.content.asked import Filled, Matched, Reckoned, Worked
from lms.demo.content.shapes import (
    LANGUAGES,
    Question,
    Words,
)
from lms.demo.content.shelf import SHELF, Content
from lms.demo.worded import wording_of

CONTENTS = [written.content for written in SHELF]
EACH = pytest.mark.parametrize(
    "content", [pytest.param(one, id=one.CODE) for one in CONTENTS]
)
QUESTIONS = [
    pytest.param(question, id=f"{content.CODE}-{question.key}")
    for content in CONTENTS
    for question in content.QUIZ.questions
]


@EACH
def test_the_bank_holds_more_than_the_exam_draws_from_every_lesson(content: Content):
    quiz = content.QUIZ
    per_lesson = Counter(question.category for question in quiz.questions)
    assert len(quiz.questions) >= 2 * quiz.draw
    assert set(per_lesson) == {x.key for x in content.COURSES["nl"].lessons}
    assert min(per_lesson.values()) >= 3
    assert len({question.key for question in quiz.questions}) == len(quiz.questions)


@EACH
def test_an_exam_draws_as_many_from_every_lesson(content: Content):
    lessons = content.COURSES["nl"].lessons
    assert content.QUIZ.draw % len(lessons) == 0
    per_lesson = Counter(question.category for question in content.QUIZ.questions)
    assert min(per_lesson.values()) > content.QUIZ.draw // len(lessons)


@EACH
def test_a_pass_mark_is_a_number_of_questions(content: Content):
    needed = content.QUIZ.draw * content.QUIZ.pass_mark
    assert needed.denominator == 1
    assert 0.7 <= content.QUIZ.pass_mark < 1


def said_by(question: Worked) -> list[Words]:
    """What a question without answers says beside its text."""
    match question:
        case Matched():
            pairs = [
                words for pair in question.pairs for words in (pair.thing, pair.target)
            ]
            return [*pairs, *question.others]
        case Filled():
            return [question.around]
    return []


@pytest.mark.parametrize("code", ["VEILIG-DEF", "INTEG", "LEID-VEILIG", "EH-STOF"])
def test_what_everybody_learns_is_asked_by_more_than_choosing(code: str):
    bank = next(one.QUIZ.questions for one in CONTENTS if code == one.CODE)
    worked = [question for question in bank if isinstance(question, Worked)]
    assert {type(question) for question in worked} == {Matched, Reckoned, Filled}
    for question in worked:
        assert question.difficulty
        wording = wording_of(question)
        of(wording.kind).refuse(wording.content, wording.right)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_asked_in_every_language_and_can_be_marked(question: Question):
    right = sum(answer.is_right for answer in question.answers)
    if isinstance(question, Worked):
        assert (question.answers, question.multiple) == ((), False)
    elif question.scene is not None and question.scene.named:
        assert (right, len(question.scene.places)) == (0, len(question.answers) - 1)
    elif question.ordered:
        assert (right, question.multiple) == (0, False)
        assert len(question.answers) >= 3
    else:
        assert 1 <= right < len(question.answers)
        assert question.multiple == (right > 1)
    assert len({answer.key for answer in question.answers}) == len(question.answers)
    said = [question.text, question.explanation, question.source]
    said += [answer.text for answer in question.answers]
    if isinstance(question, Worked):
        said += [question.objective, *said_by(question)]
    if question.scene is not None:
        said.append(question.scene.shows)
        assert set(question.scene.places) <= {answer.key for answer in question.answers}
    assert all(tuple(words) == LANGUAGES for words in said)
