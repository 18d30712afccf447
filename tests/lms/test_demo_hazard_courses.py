"""What the courses on hazardous substances say agrees with the reference data."""

import csv
import re
from collections.abc import Iterator

import pytest

from courses.models import Question
from hazmat.reference.loading import STARTER
from lms.demo.content import carcinogens, hazard_communication, safety_data_sheet
from lms.demo.content.shapes import LANGUAGES, Matching, Table
from lms.demo.content.shelf import Content

CONTENTS = (hazard_communication, safety_data_sheet, carcinogens)
EACH = pytest.mark.parametrize(
    "content", [pytest.param(one, id=one.CODE) for one in CONTENTS]
)
DIFFICULTIES = tuple(Question.Difficulty)
CODE = re.compile(r"(?:H|EUH)\d{3}[A-Za-z]{0,2}")


def official() -> dict[str, dict[str, str]]:
    """The statement of every code, by language."""
    found = {}
    with (STARTER / "hazard_statements.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[row["code"]] = {one: row[f"text_{one}"] for one in LANGUAGES}
    return found


STATEMENTS = official()


def beside_each_other(content: Content, language: str) -> Iterator[tuple[str, str]]:
    """What stands beside a code in tables and pairs."""
    for lesson in content.COURSES[language].lessons:
        for block in lesson.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    code, _, said = row.partition("|")
                    yield code, said
            if isinstance(block, Matching):
                for pair in block.pairs:
                    yield pair.thing, pair.target


@pytest.mark.parametrize("language", LANGUAGES)
@EACH
def test_a_statement_is_quoted_as_the_law_has_it(content: Content, language: str):
    quoted = [
        (code, said)
        for code, said in beside_each_other(content, language)
        if CODE.fullmatch(code) and code in STATEMENTS
    ]
    for code, said in quoted:
        assert said == STATEMENTS[code][language]


def test_the_course_on_labels_quotes_statements():
    (content,) = [one for one in CONTENTS if one.CODE == "ETIKET"]
    codes = {code for code, _said in beside_each_other(content, "nl")}
    assert len(codes & set(STATEMENTS)) >= 8


@EACH
def test_only_codes_that_exist_are_named(content: Content):
    said = repr((content.COURSES, content.QUIZ))
    codes = set(CODE.findall(said))
    assert codes
    assert codes <= set(STATEMENTS)


@EACH
def test_the_exam_has_a_choice_of_every_difficulty_in_every_lesson(content: Content):
    quiz = content.QUIZ
    lessons = [lesson.key for lesson in content.COURSES["nl"].lessons]
    drawn = quiz.draw // (len(lessons) * len(DIFFICULTIES))
    assert quiz.by_difficulty
    assert quiz.draw == drawn * len(lessons) * len(DIFFICULTIES)
    assert len(quiz.questions) >= 30
    for lesson in lessons:
        for difficulty in DIFFICULTIES:
            bank = [
                question
                for question in quiz.questions
                if (question.category, question.difficulty) == (lesson, difficulty)
            ]
            assert len(bank) > drawn, (lesson, difficulty)
