"""When the data is corrected, what rested on it is marked again (decision 0033).

A question of ours knows its rows and its seed. Asked again by the tables as they are now,
it says what is right now. Where that differs from what was right, whoever answered it is
marked anew; the old marking stays.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from courses.exams.regrading import correct_question
from courses.exams.verdicts import right_of
from courses.models import AttemptQuestion, QuestionVersion
from hazmat.exercises import GENERATORS
from hazmat.exercises.facts import Facts
from hazmat.models import PracticeAnswer, PracticeMarking
from people.models import User


@dataclass(frozen=True, slots=True)
class Outdated:
    """A question that was asked, with what is right by now; none: nothing it offered."""

    version: QuestionVersion
    right: str | None
    edition: str


@dataclass(frozen=True, slots=True)
class Remarked:
    """How many questions of exams were corrected, and practice answers judged anew."""

    questions: int
    answers: int


def outdated(facts: Facts) -> Iterator[Outdated]:
    """The questions of exams handed in, of which something else is right by now."""
    held = AttemptQuestion.objects.filter(attempt__submitted_at__isnull=False)
    versions = QuestionVersion.objects.filter(
        kind__in=GENERATORS, pk__in=held.values("version")
    ).select_related("question__course")
    known = right_of([version.pk for version in versions])
    for version in versions:
        now = GENERATORS[version.kind].again(*_source(version), facts)
        if now is None or known[version.pk].everything:
            continue
        if known[version.pk].right == [now.right]:
            continue
        offered = {option["key"] for option in version.options}
        right = now.right if now.right in offered else None
        yield Outdated(version, right, now.edition)


def _source(version: QuestionVersion) -> tuple[list[str], int]:
    said = version.particulars
    return list(said["rows"]), int(said["seed"])


@transaction.atomic
def mark_by_data(*, facts: Facts, by: User | None) -> Remarked:
    """Mark again whatever the data of now judges otherwise; done twice, it adds nothing.

    Exams are corrected in somebody's name; without one they wait for the next load.
    """
    questions = 0
    if by is not None:
        questions = _correct_exams(facts, by)
    return Remarked(questions, _mark_practice(facts, by))


def _correct_exams(facts: Facts, by: User) -> int:
    found = list(outdated(facts))
    for one in found:
        correct_question(
            version=one.version,
            right=None if one.right is None else [one.right],
            reason=_("The reference data was corrected: %(edition)s.")
            % {"edition": one.edition},
            by=by,
        )
    return len(found)


def _mark_practice(facts: Facts, by: User | None) -> int:
    made = 0
    answers = PracticeAnswer.objects.filter(kind__in=GENERATORS)
    for answer in answers.prefetch_related("markings").order_by("pk"):
        now = GENERATORS[answer.kind].again(answer.rows, answer.seed, facts)
        newest = max(answer.markings.all(), key=lambda one: one.pk, default=answer)
        if now is None or now.right == newest.right:
            continue
        PracticeMarking.objects.create(
            practice_answer=answer,
            right=now.right,
            edition=now.edition,
            is_right=answer.answer == now.right,
            recorded_by=by,
        )
        made += 1
    return made
