"""The answers of all who were asked a question, gathered for its analysis.

It takes as many queries for one question as for a whole bank.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Count, Min, QuerySet
from django.utils.translation import gettext_lazy as _

from courses.exams.verdicts import Right, right_of
from courses.models import (
    Answer,
    AttemptQuestion,
    CheckAnswer,
    Marking,
    Question,
    QuestionVersion,
    Release,
)
from courses.question_types.choices import Choice, TrueFalse
from courses.questions.analysis import Analysis, Met, Taken, Worry, analyse

IN_WORDS = {
    Worry.AGAINST: _(
        "Who knows more has it wrong more often. Is the right answer marked as right?"
    ),
    Worry.WRONG_PREFERRED: _("A wrong answer is chosen more often than a right one."),
    Worry.HARD: _("Fewer than three in ten have it right."),
    Worry.UNSEEN: _(
        "Often missed unseen: the lesson did not show that it was not known."
    ),
    Worry.WEAK: _("It hardly tells who knows more from who knows less."),
    Worry.IDLE: _(
        "A wrong answer is chosen by fewer than one in twenty: it misleads nobody."
    ),
    Worry.EASY: _("More than nineteen in twenty have it right."),
}

Missed = Mapping[tuple[int, uuid.UUID], datetime]
"""By run and lesson, when a knowledge check was first answered wrong."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A version of a question, where it is used, and what its answers say."""

    version: QuestionVersion
    analysis: Analysis
    releases: tuple[Release, ...] = ()

    @property
    def worries(self) -> list[str]:
        return [str(IN_WORDS[worry]) for worry in self.analysis.worries]

    @property
    def languages_in_words(self) -> str:
        return self.version.languages().in_words()

    @property
    def missing(self) -> str:
        """The languages of the organisation in which it cannot be asked at all."""
        said = self.version.languages()
        wanted = [code for code, _name in settings.LANGUAGES]
        there = {*said.complete, *said.partial}
        return ", ".join(code for code in wanted if code not in there)

    @property
    def facility(self) -> int | None:
        """Out of a hundred."""
        share = self.analysis.facility
        return None if share is None else round(share * 100)

    @property
    def unseen(self) -> int | None:
        """Out of a hundred."""
        share = self.analysis.unseen
        return None if share is None else round(share * 100)

    @property
    def options(self) -> list[tuple[str, Taken, int]]:
        """Each option in words, whether it is right, and who chose it out of a hundred."""
        words = _option_words(self.version)
        return [
            (words[option.key], option, round(option.share * 100))
            for option in self.analysis.options
        ]


def to_look_at(courses: Collection[int] | None = None) -> list[Looked]:
    """The questions in use that were asked, those first that need a look most.

    Of these courses, by their keys, or of all.
    """
    latest = _latest(courses)
    looked = [one for one in analysed(latest) if one.analysis.count]
    return sorted(looked, key=lambda one: (-one.analysis.gravity, -one.analysis.count))


def _latest(courses: Collection[int] | None) -> list[QuestionVersion]:
    questions = Question.objects.filter(withdrawn=False)
    if courses is not None:
        questions = questions.filter(course__in=courses)
    versions = (
        QuestionVersion.objects.filter(question__in=questions)
        .select_related("question__course", "answer_key")
        .order_by("question", "number")
    )
    return list({version.question_id: version for version in versions}.values())


def looked_back_on(question: Question) -> list[Looked]:
    """Every version of a question with its use and its analysis, the latest first."""
    versions = list(question.versions.select_related("question", "answer_key"))
    used: dict[int, list[Release]] = defaultdict(list)
    for release in Release.objects.filter(
        version__course=question.course_id
    ).select_related("version__course"):
        for pk in release.manifest["questions"]:
            used[pk].append(release)
    return [
        Looked(one.version, one.analysis, tuple(used[one.version.pk]))
        for one in reversed(analysed(versions))
    ]


def analysed(versions: Iterable[QuestionVersion]) -> list[Looked]:
    """The analysis of each version, in their order."""
    versions = list(versions)
    facts = _Facts.about(versions)
    return [Looked(version, _analysis(version, facts)) for version in versions]


@dataclass(frozen=True, slots=True)
class _Facts:
    """All that was asked, answered in time and marked; the newest marking counts."""

    asked: Mapping[int, list[Any]]
    chosen: Mapping[int, list[tuple[Any, datetime]]]
    markings: Mapping[int, tuple[dict[str, bool], int]]
    right: Mapping[int, Right]
    missed: Missed

    @classmethod
    def about(cls, versions: list[QuestionVersion]) -> _Facts:
        asked: dict[int, list[Any]] = defaultdict(list)
        for one in _asked(versions):
            asked[one.version_id].append(one)
        return cls(
            asked=asked,
            chosen=_chosen(versions),
            markings=_markings(versions),
            right=right_of([version.pk for version in versions]),
            missed=_missed(versions),
        )

    def answer(self, asked: Any) -> Any:
        """The last answer that came in time."""
        until = asked.attempt.counts_until
        in_time = [
            chosen
            for chosen, at in self.chosen.get(asked.pk, ())
            if until is None or at <= until
        ]
        return in_time[-1] if in_time else None


def _chosen(
    versions: list[QuestionVersion],
) -> Mapping[int, list[tuple[Any, datetime]]]:
    found: dict[int, list[tuple[Any, datetime]]] = defaultdict(list)
    answers = Answer.objects.filter(
        question__version__in=versions, question__attempt__submitted_at__isnull=False
    ).order_by("pk")
    for question, chosen, at in answers.values_list(
        "question_id", "chosen", "recorded_at"
    ):
        found[question].append((chosen, at))
    return found


def _markings(
    versions: list[QuestionVersion],
) -> Mapping[int, tuple[dict[str, bool], int]]:
    asking = AttemptQuestion.objects.filter(version__in=versions)
    newest = Marking.objects.filter(attempt__in=asking.values("attempt"))
    return {
        attempt: (verdicts, right)
        for attempt, verdicts, right in newest.order_by("number").values_list(
            "attempt_id", "verdicts", "right"
        )
    }


def _asked(versions: list[QuestionVersion]) -> QuerySet[AttemptQuestion, Any]:
    return (
        AttemptQuestion.objects.filter(
            version__in=versions, attempt__submitted_at__isnull=False
        )
        .annotate(drawn=Count("attempt__questions"))
        .select_related("attempt")
        .order_by()
    )


def _missed(versions: list[QuestionVersion]) -> Missed:
    lessons = {version.question.taught_in for version in versions} - {None}
    wrong = CheckAnswer.objects.filter(lesson_key__in=lessons, is_right=False)
    return {
        (run, lesson): first
        for run, lesson, first in wrong.values_list("run", "lesson_key").annotate(
            first=Min("recorded_at")
        )
    }


def _analysis(version: QuestionVersion, facts: _Facts) -> Analysis:
    met = [_met(version, one, facts) for one in facts.asked.get(version.pk, ())]
    options = _option_words(version)
    right = facts.right[version.pk].right or version.answer_key.right
    return analyse(met, list(options), right if options else ())


def _met(version: QuestionVersion, asked: Any, facts: _Facts) -> Met:
    attempt, answer = asked.attempt, facts.answer(asked)
    verdicts, all_right = facts.markings.get(attempt.pk, ({}, attempt.right))
    judged = facts.right[version.pk].holds(version, answer)
    is_right = verdicts.get(str(asked.number), judged)
    lesson = version.question.taught_in
    first = facts.missed.get((attempt.run_id, lesson)) if lesson else None
    has_keys = isinstance(answer, list) and _has_options(version)
    return Met(
        is_right=is_right,
        others_right=all_right - is_right,
        others=asked.drawn - 1,
        chosen=tuple(answer) if has_keys else (),
        was_unseen=None
        if lesson is None
        else first is None or first > attempt.submitted_at,
    )


def _has_options(version: QuestionVersion) -> bool:
    return isinstance(version.type, Choice)


def _option_words(version: QuestionVersion) -> dict[str, str]:
    """What each option says that can be chosen, by its key."""
    if not _has_options(version):
        return {}
    if isinstance(version.type, TrueFalse):
        return {key: version.type.told({}, [key])[0] for key in ("true", "false")}
    return {one["key"]: one["text"] for one in version.content()["options"]}
