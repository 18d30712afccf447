"""The acts of the question bank: write a question, set the exam of a course."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course
from courses.models import AnswerKey, Question, QuestionVersion, Quiz
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
    options: Sequence[Option]
    explanation: Mapping[str, str] = field(default_factory=dict)

    @property
    def right(self) -> list[str]:
        return sorted(option.key for option in self.options if option.is_right)


@transaction.atomic
def write_question(*, question: Question, wording: Wording, by: User) -> Question:
    """Store a question and what it says from now on; exams held keep what it said."""
    refuse_unanswerable(wording)
    question.full_clean()
    question.save()
    latest = question.latest
    if latest is None or not _says(latest, wording):
        _store(question, wording, number=latest.number + 1 if latest else 1, by=by)
    log(question, "courses.question.write", user=by)
    return question


def refuse_unanswerable(wording: Wording) -> None:
    """A question has words, two options or more, and as many right as it asks."""
    if not any(wording.text.values()):
        raise ValidationError(_("Write the question."))
    if len({option.key for option in wording.options}) != len(wording.options):
        raise ValidationError(_("Every answer needs a key of its own."))
    if len(wording.options) < 2:
        raise ValidationError(_("Write at least two answers."))
    right = len(wording.right)
    if wording.kind == QuestionVersion.Kind.SINGLE and right != 1:
        raise ValidationError(_("Mark exactly one right answer."))
    if right == 0:
        raise ValidationError(_("Mark at least one right answer."))


def wording_of(version: QuestionVersion) -> Wording:
    """What a version says, for its author."""
    answer_key = version.answer_key
    return Wording(
        kind=version.kind,
        text=version.text,
        options=[
            Option(o["key"], o["text"], o["key"] in answer_key.right)
            for o in version.options
        ],
        explanation=answer_key.explanation,
    )


def _says(version: QuestionVersion, wording: Wording) -> bool:
    return _content(wording_of(version)) == _content(wording)


def _content(wording: Wording) -> tuple[object, ...]:
    options = [(o.key, dict(o.text), o.is_right) for o in wording.options]
    return wording.kind, dict(wording.text), options, dict(wording.explanation)


def _store(question: Question, wording: Wording, *, number: int, by: User) -> None:
    version = QuestionVersion.objects.create(
        question=question,
        number=number,
        kind=wording.kind,
        text=dict(wording.text),
        options=[{"key": o.key, "text": dict(o.text)} for o in wording.options],
        recorded_by=by,
    )
    AnswerKey.objects.create(
        version=version,
        right=wording.right,
        explanation=dict(wording.explanation),
        recorded_by=by,
    )


@transaction.atomic
def set_quiz(*, course: Course, draw: int, pass_mark: Fraction, by: User) -> Quiz:
    """Say how many questions the exam draws and what passes, from the next release."""
    quiz = Quiz.objects.filter(course=course).first() or Quiz(course=course)
    quiz.draw = draw
    quiz.pass_numerator = pass_mark.numerator
    quiz.pass_denominator = pass_mark.denominator
    quiz.full_clean()
    quiz.save()
    log(quiz, "courses.quiz.set", user=by)
    return quiz
