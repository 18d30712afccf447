"""The acts of the question bank: write a question, set the exam of a course."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from fractions import Fraction
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course
from courses.exams.blueprint import Part
from courses.exams.drawing import bank_of, refuse_parts
from courses.exams.limits import Limits
from courses.models import AnswerKey, Question, QuestionVersion, Quiz
from courses.question_types import of
from courses.question_types.choices import Choice
from courses.questions.drawn_pictures import Picture
from courses.questions.pictures import keep_pictures
from people.models import User


@dataclass(frozen=True, slots=True)
class Option:
    """An option as an author writes it, in every language."""

    key: str
    text: Mapping[str, str]
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """All that a question says, in every language."""

    kind: str
    text: Mapping[str, str]
    options: Sequence[Option] = ()
    explanation: Mapping[str, str] = field(default_factory=dict)
    particulars: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None
    """What is right, where it is more than a mark beside some of the options."""
    picture: Picture | None = None
    """What it is about, where the bank may not have it yet."""

    @property
    def right(self) -> Any:
        if self.answer is not None:
            return self.answer
        return sorted(option.key for option in self.options if option.is_right)

    @property
    def content(self) -> dict[str, Any]:
        """What it says beside its text, as a version stores it."""
        options = [{"key": o.key, "text": dict(o.text)} for o in self.options]
        return {**self.particulars, "options": options}


@transaction.atomic
def write_question(*, question: Question, wording: Wording, by: User) -> Question:
    """Store a question and what it says from now on; exams held keep what it said."""
    refuse_unanswerable(wording)
    question.full_clean()
    question.save()
    latest = question.latest
    if latest is None or not says_the_same(wording_of(latest), wording):
        store_wordings([(question, wording)], by=by)
    log(question, "courses.question.write", user=by)
    return question


def refuse_unanswerable(wording: Wording) -> None:
    """A question has words, and what its kind needs to be answered."""
    if not any(wording.text.values()):
        raise ValidationError(_("Write the question."))
    if len({option.key for option in wording.options}) != len(wording.options):
        raise ValidationError(_("Every answer needs a key of its own."))
    of(wording.kind).refuse(wording.content, wording.right)


def wording_of(version: QuestionVersion) -> Wording:
    """What a version says, for its author."""
    answer_key = version.answer_key
    marked = isinstance(version.type, Choice)
    return Wording(
        kind=version.kind,
        text=version.text,
        options=[
            Option(o["key"], o["text"], marked and o["key"] in answer_key.right)
            for o in version.options
        ],
        explanation=answer_key.explanation,
        particulars=version.particulars,
        answer=answer_key.right,
    )


def says_the_same(one: Wording, other: Wording) -> bool:
    """Whether two wordings ask the same and count the same as right."""
    return _content(one) == _content(other)


def _content(wording: Wording) -> tuple[object, ...]:
    said = wording.text, wording.explanation
    return wording.kind, wording.content, wording.right, *map(dict, said)


def store_wordings(said: Sequence[tuple[Question, Wording]], *, by: User) -> None:
    """A new version of each of these questions, in as many queries as of one."""
    pictures = [wording.picture for _, wording in said if wording.picture]
    keep_pictures(pictures, by=by)
    there = QuestionVersion.objects.filter(question__in=[one.pk for one, _ in said])
    newest = there.order_by().values_list("question").annotate(Max("number"))
    numbers = dict(newest)
    versions = QuestionVersion.objects.bulk_create(
        [
            _version(question, wording, numbers.get(question.pk, 0) + 1, by)
            for question, wording in said
        ]
    )
    AnswerKey.objects.bulk_create(
        [
            _answer_key(version, wording, by)
            for version, (_question, wording) in zip(versions, said, strict=True)
        ]
    )


def _version(
    question: Question, wording: Wording, number: int, by: User
) -> QuestionVersion:
    return QuestionVersion(
        question=question,
        number=number,
        kind=wording.kind,
        text=dict(wording.text),
        options=wording.content["options"],
        particulars=dict(wording.particulars),
        recorded_by=by,
    )


def _answer_key(version: QuestionVersion, wording: Wording, by: User) -> AnswerKey:
    return AnswerKey(
        version=version,
        right=wording.right,
        explanation=dict(wording.explanation),
        recorded_by=by,
    )


@transaction.atomic
def set_quiz(
    *,
    course: Course,
    draw: int,
    pass_mark: Fraction,
    by: User,
    limits: Limits = Limits(),  # noqa: B008  it cannot change
    parts: Sequence[Part] = (),
) -> Quiz:
    """Say what the exam draws, what passes and what it allows, from the next release."""
    quiz = Quiz.objects.filter(course=course).first() or Quiz(course=course)
    quiz.draw = draw
    quiz.pass_numerator = pass_mark.numerator
    quiz.pass_denominator = pass_mark.denominator
    quiz.blueprint = [part.written() for part in parts]
    if parts:
        refuse_parts(parts, draw=draw, bank=bank_of(course))
    for name, value in asdict(limits).items():
        setattr(quiz, name, value)
    quiz.full_clean()
    quiz.save()
    log(quiz, "courses.quiz.set", user=by)
    return quiz
