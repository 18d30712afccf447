"""Exercises in the lessons of a course: every generator is one there.

What is answered in a lesson is a practice answer as well. So it decides what comes back,
and is found and marked again when the data turns out wrong (decision 0066).
"""

import random
from collections.abc import Sequence
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django_stubs_ext import StrOrPromise

from courses.lessons import exercises
from courses.lessons.exercises import NothingToAskError, Origin, Posed, Wish
from courses.question_types import Answer
from hazmat.exercises import GENERATORS
from hazmat.exercises.asking import Generator, LackingError
from hazmat.exercises.drilling import seed_for
from hazmat.exercises.facts import Facts
from hazmat.exercises.kinds import in_words
from hazmat.exercises.reading import facts_on
from hazmat.exercises.stock import stock_weights
from hazmat.models import PracticeAnswer
from people.days import today
from people.models import User


class FromData(exercises.Exercise):
    """What a generator asks, asked by a lesson."""

    generator: ClassVar[Generator]

    def refuse(self, subjects: Sequence[str]) -> None:
        """Without any data nobody can say; with it there must be something to ask."""
        facts = facts_on(today())
        try:
            if subjects and facts.goods:
                rows = self.generator.rows(0, facts.about(subjects))
                self.generator.ask(rows, 0, facts)
        except LackingError as lacking:
            raise ValidationError(
                _("There is nothing to ask about %(subjects)s.")
                % {"subjects": ", ".join(subjects)}
            ) from lacking

    def choose(self, wish: Wish) -> Origin:
        """The rows that this reader is asked about; subjects without rows ask the rest."""
        facts = facts_on(today())
        for narrowed in (facts.about(wish.subjects), facts)[not wish.subjects :]:
            try:
                seed, rows = self._chosen(wish, narrowed)
            except LackingError:
                continue
            edition = self.generator.edition(facts)
            return {"seed": seed, "rows": list(rows), "edition": edition}
        raise NothingToAskError

    def _chosen(self, wish: Wish, facts: Facts) -> tuple[int, Sequence[str]]:
        chance = random.Random(f"{wish.reader}/{wish.turn}")  # noqa: S311 (no secret)
        own = _own(wish.reader) if wish.own else {}
        seed = seed_for(self.generator, facts, own, chance)
        return seed, self.generator.rows(seed, facts)

    def pose(self, origin: Origin) -> Posed | None:
        made = self.generator.again(origin["rows"], origin["seed"], facts_on(today()))
        if made is None:
            return None
        language = (get_language() or "en")[:2]
        why = f"{made.explanation[language]} ({made.article[language]}, {made.edition})"
        return Posed(
            kind=made.kind,
            text=made.text[language],
            content=in_words(made),
            right=[made.right],
            explanation=why,
            origin=origin,
        )

    def keep(self, posed: Posed, answer: Answer, *, by: User) -> None:
        PracticeAnswer.objects.create(
            person=by,
            kind=posed.kind,
            seed=posed.origin["seed"],
            edition=posed.origin["edition"],
            rows=posed.origin["rows"],
            answer=answer[0],
            right=posed.right[0],
            recorded_by=by,
        )


def _own(reader: int) -> dict[str, float]:
    return stock_weights(User.objects.get(pk=reader), today())


def exercise_of(generator: Generator) -> FromData:
    """The exercise by which lessons ask what a generator makes."""
    said: dict[str, StrOrPromise | Generator] = {
        "key": generator.kind,
        "label": generator.label,
        "generator": generator,
    }
    made: FromData = type(f"{type(generator).__name__}InLessons", (FromData,), said)()
    return made


def register_all() -> None:
    """Make all generators known to lessons."""
    for generator in GENERATORS.values():
        exercises.register(exercise_of(generator))
