"""An exam as its taker may see it: handles and words until it is handed in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from django.utils import timezone

from certification.models import Completion, Course
from courses.exams.extra_time import extra_percent
from courses.exams.limits import Limits, Outlook, minutes_of, told
from courses.exams.prospects import bar_in_words, limits_for, outlook_for
from courses.exams.verdicts import Right, chosen_in, marks_of, right_of
from courses.lessons.learning import are_lessons_done
from courses.models import (
    Answer,
    AnswerKey,
    Attempt,
    AttemptQuestion,
    LearningRun,
    Marking,
)
from courses.question_types import Given
from courses.questions.pictures import marked_pictures, with_address
from courses.releases.manifest import Manifest
from people.days import today


@dataclass(frozen=True, slots=True)
class Intro:
    """What somebody must know before starting."""

    course: Course
    draw: int
    needed: int
    limits: Limits
    minutes: int | None
    outlook: Outlook
    are_lessons_done: bool
    is_over: bool
    is_completed: bool
    cut_off: bool
    attempt: Attempt | None
    asks_code: bool

    @property
    def may_start(self) -> bool:
        stopped = self.is_over or self.cut_off or self.outlook.bar is not None
        return self.are_lessons_done and not stopped

    @property
    def bar(self) -> str:
        """Why it cannot be started now, in words."""
        return bar_in_words(self.outlook)


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
    """A question looked back on, with as much as the exam tells."""

    number: int
    text: str
    is_right: bool
    chosen: tuple[str, ...]
    right: tuple[str, ...]
    explanation: str
    picture: Mapping[str, Any] = field(default_factory=dict)
    """The picture that it is about, with its places."""


@dataclass(frozen=True, slots=True)
class Result:
    """What an attempt was worth."""

    attempt: Attempt
    total: int
    needed: int
    completion: Completion | None
    cut_off: bool
    reviews: tuple[Review, ...]
    outlook: Outlook
    late: int
    markings: Sequence[Marking] = ()
    """Every time it was marked, the first time first; none where that was once."""

    @property
    def is_undecided(self) -> bool:
        """Whether the newest marking turns it and nobody has decided yet."""
        if not self.markings:
            return False
        newest = self.markings[-1]
        turns = newest.passed != self.attempt.passed
        return turns and not hasattr(newest, "decision")

    @property
    def may_try_again(self) -> bool:
        stopped = self.cut_off or self.outlook.bar is not None
        return self.attempt.run.is_open and not stopped

    @property
    def bar(self) -> str:
        """Why it cannot be tried again now, in words."""
        return bar_in_words(self.outlook) if self.attempt.run.is_open else ""


def needed(draw: int, pass_mark: Fraction) -> int:
    """The smallest number of right answers that passes."""
    return -(-pass_mark.numerator * draw // pass_mark.denominator)


def intro_of(run: LearningRun) -> Intro:
    """The exam of a course as this run meets it."""
    manifest = Manifest.read(run.release.manifest)
    limits = limits_for(run)
    return Intro(
        course=run.course,
        draw=manifest.draw,
        needed=needed(manifest.draw, manifest.pass_mark),
        limits=limits,
        minutes=minutes_of(limits, extra_percent(run.person, today())),
        outlook=outlook_for(run, now=timezone.now()),
        are_lessons_done=are_lessons_done(run),
        is_over=not run.is_open,
        is_completed=run.is_completed,
        cut_off=run.is_cut_off_on(today()),
        attempt=run.attempts.open().first(),
        asks_code=limits.supervised
        or run.course.sittings.open_at(timezone.now()).exists(),
    )


def question_sheet(
    asked: AttemptQuestion, *, problem: str = "", given: Given | None = None
) -> Sheet:
    """A question with its options in the order of this attempt.

    Filled in with what was answered last, or with what was sent and refused.
    """
    last = asked.answers.last()
    version, asks = asked.version, asked.version.type
    content = with_address(asks.shown(version.content()))
    fields = asks.fields(content, asked.handles, last.chosen if last else None)
    return Sheet(
        attempt=asked.attempt,
        number=asked.number,
        total=asked.attempt.questions.count(),
        text=version.in_words(),
        kind=version.kind,
        template=asks.template,
        fields=asks.again(fields, given) if given else fields,
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
    pass_mark = Fraction(attempt.pass_numerator, attempt.pass_denominator)
    late = Answer.objects.filter(
        question__attempt=attempt, recorded_at__gt=attempt.counts_until
    )
    return Result(
        attempt=attempt,
        total=len(questions),
        needed=needed(len(questions), pass_mark),
        completion=attempt.run.completion,
        cut_off=attempt.run.is_cut_off_on(today()),
        reviews=tuple(_reviews(attempt, questions)),
        outlook=outlook_for(attempt.run, now=timezone.now()),
        late=late.count(),
        markings=_markings(attempt),
    )


def _markings(attempt: Attempt) -> list[Marking]:
    found = list(attempt.markings.select_related("decision").order_by("number"))
    return found if len(found) > 1 else []


def _reviews(attempt: Attempt, questions: list[AttemptQuestion]) -> list[Review]:
    """Of each question as much as the exam tells; often that is nothing.

    While another attempt at the same exam is open, what was told before is hidden: it
    would be an open book.
    """
    limits = Manifest.read(attempt.run.release.manifest).limits
    tells = told(limits, now=timezone.now(), passed=bool(attempt.passed))
    if not tells.marks or _is_taking_again(attempt):
        return []
    marks = marks_of(attempt)
    chosen = chosen_in(attempt)
    versions = [question.version_id for question in questions if tells.answers]
    keys = AnswerKey.objects.filter(version__in=versions).in_bulk(
        field_name="version_id"
    )
    known = right_of(versions)
    pictures = marked_pictures(question.version for question in questions)
    return [
        _review(
            question,
            keys.get(question.version_id),
            known.get(question.version_id),
            chosen.get(question.pk),
            is_right=marks[question.number],
            picture=pictures.get(question.version_id, {}),
        )
        for question in questions
    ]


def _is_taking_again(attempt: Attempt) -> bool:
    same = Attempt.objects.open().filter(person=attempt.person, quiz=attempt.quiz)
    return same.exists()


def _review(
    question: AttemptQuestion,
    answer_key: AnswerKey | None,
    known: Right | None,
    chosen: Any,
    *,
    is_right: bool,
    picture: Mapping[str, Any],
) -> Review:
    asks, content = question.version.type, question.version.content()
    return Review(
        number=question.number,
        text=question.version.in_words(),
        is_right=is_right,
        chosen=() if chosen is None else asks.told(content, chosen),
        right=asks.told_right(content, known.right) if known and known.right else (),
        explanation=answer_key.explained() if answer_key else "",
        picture=picture,
    )
