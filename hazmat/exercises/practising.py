"""Practising: what somebody is asked next, what was answered, and how it goes.

It counts for nothing but the learner's own progress, so a wrong answer costs nothing.
"""

import datetime
import random
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from courses.question_types import Given, of
from courses.question_types.dealing import LessonDealer
from hazmat.exercises import GENERATORS, Exercise
from hazmat.exercises.asking import Generator
from hazmat.exercises.drilling import seed_for, weights_of
from hazmat.exercises.facts import Facts
from hazmat.exercises.kinds import in_words
from hazmat.exercises.stock import stock_weights
from hazmat.models import PracticeAnswer
from people.models import User

PREFIX = "hazmat_"
REMEMBERED = 200
"""So many of somebody's last answers of a kind decide what comes back."""


@dataclass(frozen=True, slots=True)
class Going:
    """How it goes with one kind of exercise."""

    generator: Generator
    asked: int = 0
    right: int = 0

    @property
    def slug(self) -> str:
        """Its name in an address."""
        return self.generator.kind.removeprefix(PREFIX)


def generator_called(slug: str) -> Generator | None:
    """The generator with this name in an address."""
    return GENERATORS.get(f"{PREFIX}{slug}")


def next_seed(
    generator: Generator, facts: Facts, person: User, day: datetime.date
) -> int:
    """What comes next: one's own substances and one's own mistakes come more often."""
    last = PracticeAnswer.objects.filter(person=person, kind=generator.kind)
    answers = list(last.order_by("-recorded_at", "-pk")[:REMEMBERED])
    own = stock_weights(person, day)
    learnt = weights_of((one.rows, one.is_right) for one in reversed(answers))
    weights = {key: own.get(key, 1.0) * learnt.get(key, 1.0) for key in {*own, *learnt}}
    return seed_for(generator, facts, weights, random.SystemRandom())


def own_facts(facts: Facts, person: User, day: datetime.date) -> Facts:
    """Only what the person's own units keep, to choose from what is asked."""
    return facts.only(stock_weights(person, day).keys())


def sheet_of(exercise: Exercise, person: User, answer: str | None) -> dict[str, Any]:
    """The form fields of an exercise, as its kind of question shows them."""
    asks, content = of(exercise.kind), in_words(exercise)
    drawn = asks.draw(content, _dealer(exercise, person))
    shown = asks.shown(content)
    return asks.fields(shown, drawn, None if answer is None else [answer])


def _dealer(exercise: Exercise, person: User) -> LessonDealer:
    return LessonDealer(person.pk, exercise.kind, exercise.seed)


@transaction.atomic
def answer_exercise(*, exercise: Exercise, given: Given, by: User) -> PracticeAnswer:
    """Keep what somebody answered, with the rows that the question rested on."""
    asks, content = of(exercise.kind), in_words(exercise)
    chosen = asks.read(asks.draw(content, _dealer(exercise, by)), given)
    answer = PracticeAnswer(
        person=by,
        kind=exercise.kind,
        seed=exercise.seed,
        edition=exercise.edition,
        rows=list(exercise.rows),
        answer=chosen[0],
        right=exercise.right,
        recorded_by=by,
    )
    answer.full_clean()
    answer.save()
    return answer


def last_answer(exercise: Exercise, person: User) -> PracticeAnswer | None:
    """What somebody answered last to this very question."""
    given = PracticeAnswer.objects.filter(
        person=person, kind=exercise.kind, seed=exercise.seed
    )
    return given.order_by("-pk").first()


def goings(person: User, since: datetime.datetime) -> list[Going]:
    """How it goes with every kind since that moment; one query."""
    answers = PracticeAnswer.objects.filter(person=person, recorded_at__gte=since)
    counted: dict[str, list[bool]] = {}
    for kind, answer, right in answers.values_list("kind", "answer", "right"):
        counted.setdefault(kind, []).append(answer == right)
    return [
        Going(one, len(verdicts := counted.get(kind, [])), sum(verdicts))
        for kind, one in GENERATORS.items()
    ]


def seed_in(text: str) -> int | None:
    """The seed that an address names; none where it is no number of ours."""
    if text.isascii() and text.isdigit() and len(text) <= 12:
        return int(text)
    return None
