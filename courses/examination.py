"""An exam as its taker may see it: handles and words until it is handed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from certification.models import Completion, Course
from courses.attempts import marks_of
from courses.learning import are_lessons_done
from courses.manifest import Manifest
from courses.models import (
    Answer,
    AnswerKey,
    Attempt,
    AttemptQuestion,
    LearningRun,
)
from people.days import today


@dataclass(frozen=True, slots=True)
class Intro:
    """What somebody must know before starting."""

    course: Course
    draw: int
    needed: int
    may_start: bool
    is_over: bool
    cut_off: bool
    attempt: Attempt | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A question on the screen, with the fields of its kind.

    Its handles mean nothing in any other attempt.
    """

    attempt: Attempt
    number: int
    total: int
    text: str
    kind: str
    template: str
    fields: Mapping[str, Any]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """Which questions of an open attempt are answered."""

    attempt: Attempt
    answered: Mapping[int, bool]

    @property
    def open_count(self) -> int:
        return sum(not done for done in self.answered.values())


@dataclass(frozen=True, slots=True)
class Review:
    """A question looked back on. What is right is told to who has passed."""

    number: int
    text: str
    is_right: bool
    chosen: tuple[str, ...]
    right: tuple[str, ...]
    explanation: str


@dataclass(frozen=True, slots=True)
class Result:
    """What an attempt was worth."""

    attempt: Attempt
    total: int
    needed: int
    completion: Completion | None
    cut_off: bool
    reviews: tuple[Review, ...]


def needed(draw: int, pass_mark: Fraction) -> int:
    """The smallest number of right answers that passes."""
    return -(-pass_mark.numerator * draw // pass_mark.denominator)


def intro_of(run: LearningRun) -> Intro:
    """The exam of a course as this run meets it."""
    manifest = Manifest.read(run.release.manifest)
    cut_off = run.is_cut_off_on(today())
    return Intro(
        course=run.course,
        draw=manifest.draw,
        needed=needed(manifest.draw, manifest.pass_mark),
        may_start=run.is_open and not cut_off and are_lessons_done(run),
        is_over=not run.is_open,
        cut_off=cut_off,
        attempt=Attempt.objects.filter(run=run, submitted_at__isnull=True).first(),
    )


def question_sheet(asked: AttemptQuestion, *, problem: str = "") -> Sheet:
    """A question with its options in the order of this attempt."""
    last = asked.answers.last()
    version, asks = asked.version, asked.version.type
    content = asks.shown(version.content())
    return Sheet(
        attempt=asked.attempt,
        number=asked.number,
        total=asked.attempt.questions.count(),
        text=version.in_words(),
        kind=version.kind,
        template=asks.template,
        fields=asks.fields(content, asked.handles, last.chosen if last else None),
        problem=problem,
    )


def summary_of(attempt: Attempt) -> Summary:
    """Which questions have an answer."""
    numbers = list(attempt.questions.values_list("pk", "number"))
    answers = Answer.objects.filter(question__attempt=attempt)
    done = set(answers.values_list("question_id", flat=True))
    return Summary(attempt, {number: pk in done for pk, number in numbers})


def result_of(attempt: Attempt) -> Result:
    """A submitted attempt, looked back on."""
    questions = list(attempt.questions.select_related("version"))
    reviews = _reviews(attempt, questions)
    pass_mark = Fraction(attempt.pass_numerator, attempt.pass_denominator)
    return Result(
        attempt=attempt,
        total=len(questions),
        needed=needed(len(questions), pass_mark),
        completion=attempt.run.completion,
        cut_off=attempt.run.is_cut_off_on(today()),
        reviews=tuple(reviews),
    )


def _reviews(attempt: Attempt, questions: list[AttemptQuestion]) -> list[Review]:
    marks = marks_of(attempt)
    answers = Answer.objects.filter(question__attempt=attempt).order_by("pk")
    chosen = dict(answers.values_list("question_id", "chosen"))
    versions = [question.version_id for question in questions]
    keys = AnswerKey.objects.filter(version__in=versions).in_bulk(
        field_name="version_id"
    )
    return [
        _review(
            question,
            keys[question.version_id] if attempt.passed else None,
            chosen.get(question.pk),
            is_right=marks[question.number],
        )
        for question in questions
    ]


def _review(
    question: AttemptQuestion,
    answer_key: AnswerKey | None,
    chosen: Any,
    *,
    is_right: bool,
) -> Review:
    asks, content = question.version.type, question.version.content()
    return Review(
        number=question.number,
        text=question.version.in_words(),
        is_right=is_right,
        chosen=() if chosen is None else asks.told(content, chosen),
        right=asks.told_right(content, answer_key.right) if answer_key else (),
        explanation=answer_key.explained() if answer_key else "",
    )
