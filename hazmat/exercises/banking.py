"""Exercises for the question bank of a course; a second person approves them like any."""

from django.db import transaction
from django.utils.translation import get_language

from certification.models import Course
from courses.models import Question
from courses.questions.bank import write_question
from hazmat.exercises.asking import Generator
from hazmat.exercises.facts import Facts
from hazmat.exercises.kinds import wording
from people.models import User

PATIENCE = 40
"""So many seeds per question are tried before there is nothing new left to ask."""


@transaction.atomic
def bank_exercises(
    *,
    course: Course,
    generator: Generator,
    facts: Facts,
    count: int,
    seed: int,
    by: User,
) -> list[Question]:
    """Put so many exercises into the bank, each about other rows, from this seed on."""
    language = (get_language() or "en")[:2]
    made: list[Question] = []
    asked: set[tuple[str, ...]] = set()
    for number in range(seed, seed + count * PATIENCE):
        if len(made) == count:
            break
        exercise = generator.make(number, facts)
        rows = tuple(exercise.rows)
        key = f"{generator.kind}-{number}"
        if rows in asked or course.questions.filter(key=key).exists():
            continue
        asked.add(rows)
        question = Question(
            course=course,
            key=key,
            topic=str(generator.label),
            objective=str(generator.teaches),
            source=f"{exercise.article[language]}, {exercise.edition}"[:255],
        )
        made.append(write_question(question=question, wording=wording(exercise), by=by))
    return made
