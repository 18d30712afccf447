"""A file of thousands of questions is taken in as few queries as a small one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from courses.models import AnswerKey, Question, QuestionVersion
from courses.question_files.drafts import Choice, Chosen, Draft
from courses.questions.intake import take_questions
from tests.factories.courses import course
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def drafts(count: int, right: str = "ja") -> list[Draft]:
    choices = tuple(Choice({"nl": said}, said == right) for said in ("ja", "nee"))
    return [
        Draft(f"Q-{n}", {"nl": f"Vraag {n}?"}, Chosen(choices, True), topic="T")
        for n in range(count)
    ]


def take(made, some: list[Draft]) -> int:
    """How many queries it costs."""
    keys = {draft.key for draft in some}
    with CaptureQueriesContext(connection) as queries:
        take_questions(course=made, drafts=some, keys=keys, by=person())
    return len(queries)


def test_many_questions_cost_as_many_queries_as_few() -> None:
    take(course(), drafts(1))  # what is asked once and remembered
    few, many = take(course(), drafts(2)), take(course(), drafts(60))
    assert many == few
    assert AnswerKey.objects.count() == 63


def test_what_changed_gets_its_next_version_and_the_rest_stays() -> None:
    made = course()
    take(made, drafts(3))
    changed = [*drafts(1, right="nee"), *drafts(3)[1:]]
    take(made, changed)
    numbers = Question.objects.filter(course=made).values_list(
        "key", "versions__number"
    )
    assert sorted(numbers) == [("Q-0", 1), ("Q-0", 2), ("Q-1", 1), ("Q-2", 1)]
    assert QuestionVersion.objects.get(number=2).answer_key.right != []
