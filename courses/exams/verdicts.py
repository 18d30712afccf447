"""What the answers of an attempt are worth, by what is right as we know now."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from courses.models import (
    Answer,
    AnswerKey,
    Attempt,
    AttemptQuestion,
    Correction,
    Marking,
    QuestionVersion,
)
from people.models import User


@dataclass(frozen=True, slots=True)
class Right:
    """What is right; of a question that was wrong itself, everything is."""

    right: Any = None
    everything: bool = False

    def holds(self, version: QuestionVersion, answer: Any) -> bool:
        """Whether an answer is right; none at all is wrong."""
        if self.everything:
            return True
        return answer is not None and version.type.is_right(self.right, answer)


def first_right_of(versions: Collection[int]) -> dict[int, Right]:
    """What was right of each of these questions by its own key."""
    keys = AnswerKey.objects.filter(version__in=versions)
    return {
        version: Right(right) for version, right in keys.values_list("version", "right")
    }


def right_of(versions: Collection[int]) -> dict[int, Right]:
    """What is right of each of these questions: the last correction, or its key."""
    known = first_right_of(versions)
    later = Correction.objects.filter(version__in=versions).order_by("pk")
    for version, right in later.values_list("version", "right"):
        known[version] = Right(right, everything=right is None)
    return known


def judge(
    attempt: Attempt, by: Callable[[Collection[int]], dict[int, Right]] = right_of
) -> dict[int, bool]:
    """By question number, whether the last answer in time is right."""
    chosen = chosen_in(attempt)
    questions = list(attempt.questions.select_related("version"))
    known = by([question.version_id for question in questions])
    return {
        question.number: _is_right(question, known, chosen) for question in questions
    }


def _is_right(
    question: AttemptQuestion, known: dict[int, Right], chosen: dict[int, Any]
) -> bool:
    return known[question.version_id].holds(question.version, chosen.get(question.pk))


def chosen_in(attempt: Attempt) -> dict[int, Any]:
    """The last answer to each question that came in time, by the key of the question."""
    until = attempt.counts_until
    in_time = Q() if until is None else Q(recorded_at__lte=until)
    in_order = Answer.objects.filter(in_time, question__attempt=attempt).order_by("pk")
    return dict(in_order.values_list("question_id", "chosen"))


def marks_of(attempt: Attempt) -> dict[int, bool]:
    """The newest marking, by question number; before there were markings, by the keys."""
    newest = Marking.objects.filter(attempt=attempt).order_by("number").last()
    if newest is None:
        return judge(attempt, by=first_right_of)
    return {int(number): verdict for number, verdict in newest.verdicts.items()}


def first_marking(
    attempt: Attempt, verdicts: dict[int, bool], *, by: User | None
) -> None:
    """The marking at handing in; attempts from before there were markings get it now."""
    if attempt.submitted_at is None or Marking.objects.filter(attempt=attempt).exists():
        return
    Marking.objects.create(
        attempt=attempt,
        number=1,
        verdicts=verdicts,
        right=attempt.right or 0,
        passed=bool(attempt.passed),
        recorded_at=attempt.submitted_at,
        recorded_by=by,
    )
