"""What is worth asking somebody again, and the act of answering it."""

from __future__ import annotations

import datetime
import operator
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.models import Completion
from courses.blocks import CHECKS
from courses.catalogue import course_pages
from courses.lessons.checks import Card, Judged, card, judge
from courses.lessons.learning import kept_once
from courses.lessons.memory import Memory, Point, to_ask
from courses.lessons.progress import course_page_of
from courses.lessons.screens import told_before
from courses.models import CheckAnswer, LearningRun, LessonPage, RefresherAnswer
from courses.question_types import Given
from people.days import today
from people.models import User


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a lesson, and the run in which it was learned."""

    lesson: LessonPage
    run: LearningRun
    block_id: str
    is_critical: bool = False
    answer: RefresherAnswer | None = None
    """What was answered last on the day, where it was."""

    @property
    def point(self) -> Point:
        return Point(str(self.lesson.translation_key), self.block_id)

    @property
    def block(self) -> Any:
        return self.lesson.check_block(self.block_id)

    @property
    def reread(self) -> str:
        """The screen of its lesson that tells what it asks."""
        return told_before(self.lesson.body.raw_data, self.block_id)

    @property
    def card(self) -> Card:
        """How it looks, before it is answered or after."""
        given = self.answer
        judged = Judged(given.chosen, given.is_right) if given else None
        return card(self.block, reader=self.run.person_id, judged=judged, is_again=True)


def to_remember(person: User, on: datetime.date) -> list[Asked]:
    """What is left to ask somebody again today; nothing where nothing is due."""
    return [asked for asked in asked_on(person, on) if asked.answer is None]


def asked_on(person: User, on: datetime.date) -> list[Asked]:
    """The two minutes of a day: what was answered in them, then what is left."""
    runs = _learned(person)
    found = {
        Point(str(lesson.translation_key), block["id"]): Asked(
            lesson, runs[course], block["id"], bool(block["value"].get("is_critical"))
        )
        for course, lessons in _lessons(runs.keys()).items()
        for lesson in lessons
        for block in lesson.body.raw_data
        if block["type"] in CHECKS
    }
    answers = _answers(found)
    latest = {
        _point(answer): answer
        for answer in answers
        if timezone.localdate(answer.recorded_at) == on
    }
    answered = [
        replace(found[point], answer=answer)
        for point, answer in latest.items()
        if point in found
    ]
    left = to_ask(_memories(found, answers), on)
    return [*answered, *(found[point] for point in left)]


def _learned(person: User) -> dict[int, LearningRun]:
    """By course the run that was completed last."""
    runs = LearningRun.objects.filter(person=person, completion__isnull=False)
    newest: dict[int, LearningRun] = {}
    standing = Completion.objects.filter(person=person).unrevoked()
    for run in runs.filter(completion__in=standing).order_by("pk"):
        newest[run.course_id] = run
    return newest


def _lessons(courses: Iterable[int]) -> dict[int, list[LessonPage]]:
    """The lessons of these courses as they stand, in the reader's language."""
    pages = course_pages(list(courses))
    if not pages:
        return {}
    below = [Q(path__startswith=page.path) for page in pages.values()]
    inside = LessonPage.objects.live().filter(reduce(operator.or_, below))
    found: dict[int, list[LessonPage]] = defaultdict(list)
    for lesson in inside.order_by("path"):
        for course, page in pages.items():
            if lesson.path.startswith(page.path):
                found[course].append(lesson)
    return found


def _answers(found: Mapping[Point, Asked]) -> list[RefresherAnswer]:
    """What was answered since these were learned, in that order."""
    runs = {asked.run.pk for asked in found.values()}
    return list(RefresherAnswer.objects.filter(run__in=runs).order_by("pk"))


def _memories(
    found: Mapping[Point, Asked], answers: Iterable[RefresherAnswer]
) -> list[Memory]:
    """What was missed in its run, and what is safety-critical, as it was learned."""
    runs = {asked.run.pk for asked in found.values()}
    missed = _points(CheckAnswer.objects.filter(run__in=runs, is_right=False))
    since: dict[Point, list[tuple[datetime.date, bool]]] = defaultdict(list)
    for answer in answers:
        day = timezone.localdate(answer.recorded_at)
        since[_point(answer)].append((day, answer.is_right))
    return [
        Memory(point, timezone.localdate(asked.run.ended_at), tuple(since[point]))
        for point, asked in found.items()
        if point in missed or asked.is_critical
    ]


def _points(answers: Iterable[CheckAnswer]) -> set[Point]:
    return {_point(answer) for answer in answers}


def _point(answer: CheckAnswer | RefresherAnswer) -> Point:
    return Point(str(answer.lesson_key), answer.block_id)


def run_of(person: User, lesson: LessonPage) -> LearningRun | None:
    """The completed run in which somebody learned this lesson."""
    return _learned(person).get(course_page_of(lesson).course_id)


@transaction.atomic
def answer_again(
    *, asked: Asked, given: Given, token: uuid.UUID, by: User
) -> RefresherAnswer:
    """Answer something once more; it changes no completion, whatever the answer.

    Only what is asked today can be answered: answers ahead of their day would settle
    what was never remembered. What came before under its token is still that answer.
    """
    came = RefresherAnswer.objects.filter(run=asked.run, token=token)
    if not came.exists() and not _is_asked(asked, today()):
        raise ValidationError(_("This question is not asked today."))
    judged = judge(asked.block, given, reader=asked.run.person_id)
    answer = RefresherAnswer(
        run=asked.run, block_id=asked.block_id, token=token, recorded_by=by
    )
    kept, _made = kept_once(answer, asked.lesson, judged)
    return kept


def _is_asked(asked: Asked, on: datetime.date) -> bool:
    return any(one.point == asked.point for one in asked_on(asked.run.person, on))
