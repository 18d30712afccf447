"""One course as its writers see it: each page in each language, and what is left to do."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, TaskState, WorkflowState

from certification.models import Course
from courses.authoring.approving import waiting
from courses.authoring.checklist import PageLacks, checklist
from courses.authoring.judging import text_of
from courses.exams.drawing import bank_of, pools_for
from courses.models import (
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
    Quiz,
    Release,
)
from courses.releases.releasing import released_as_published
from people.models import User


class Stage(models.TextChoices):
    """How far a page is."""

    DRAFT = "draft", _("draft")
    RETURNED = "returned", _("came back")
    WAITING = "waiting", _("waits for a second person")
    PUBLISHED = "published", _("published")


UNREAD = {Stage.DRAFT, Stage.RETURNED}
"""What can be submitted to a second person."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in one language as it was last saved, and what may be done with it."""

    page: LearningPage
    stage: Stage
    to_judge: TaskState | None = None
    read_as: str = ""
    """The text that a reader has before the eyes; another one is judged anew."""
    sent_back: TaskState | None = None
    """By whom it was sent back to its author, and what that person said."""

    @property
    def language(self) -> str:
        return str(self.page.locale.language_code)

    @property
    def judged_as(self) -> str:
        """What a second person says it about: this task, and the text as it stood."""
        return f"{self.to_judge.pk}.{self.read_as}" if self.to_judge else ""


@dataclass(frozen=True, slots=True)
class Row:
    """The same page in all languages of the course; none where it lacks one."""

    title: str
    is_lesson: bool
    is_module: bool
    sheets: Sequence[Sheet | None]

    @property
    def first(self) -> Sheet | None:
        """What the other languages are translated from."""
        return next(filter(None, self.sheets), None)


@dataclass(frozen=True, slots=True)
class ExamBench:
    """What the exam asks for, and what the bank has."""

    quiz: Quiz
    approved: int
    problem: str

    @property
    def passes(self) -> str:
        return f"{self.quiz.pass_numerator}/{self.quiz.pass_denominator}"


@dataclass(frozen=True, slots=True)
class Bench:
    """A course with everything that its writers still have to do."""

    course: Course
    languages: Sequence[str]
    rows: Sequence[Row]
    lacks: Sequence[PageLacks]
    exam: ExamBench | None
    questions_waiting: int
    released: Release | None

    @property
    def title(self) -> str:
        """Of the course, in the language of the reader where it is written in that."""
        return self.rows[0].title if self.rows else self.course.title

    @property
    def sheets(self) -> list[Sheet]:
        return [sheet for row in self.rows for sheet in row.sheets if sheet]

    @property
    def drafts(self) -> int:
        return sum(sheet.stage in UNREAD for sheet in self.sheets)

    @property
    def returned(self) -> int:
        return sum(sheet.stage == Stage.RETURNED for sheet in self.sheets)

    @property
    def unread(self) -> int:
        return self.drafts - self.returned

    @property
    def waits(self) -> int:
        return sum(sheet.stage == Stage.WAITING for sheet in self.sheets)

    @property
    def to_judge(self) -> list[Sheet]:
        """The pages of which the reader is the second person."""
        return [sheet for sheet in self.sheets if sheet.to_judge]

    @property
    def needed(self) -> int:
        """How much must still be written before it may be released."""
        return sum(lack.must for each in self.lacks for lack in each.lacks)

    @property
    def may_release(self) -> bool:
        """Whether nothing stands in the way any more."""
        exam_is_ready = self.exam is None or not self.exam.problem
        return not (self.drafts or self.waits or self.needed) and exam_is_ready


def bench_of(course: Course, *, reader: User, on: datetime.date) -> Bench | None:
    """A course for one of its writers; none while it has no pages."""
    roots = CoursePage.objects.filter(course=course).select_related("locale")
    ordered = list(roots.order_by("path"))
    if not ordered:
        return None
    found = _pages(ordered)
    tasks = _to_judge(found, reader)
    under_way = _under_way({page.pk for page in found})
    sheets = [
        _sheet(page, under_way.get(page.pk), tasks.get(page.pk)) for page in found
    ]
    languages = [root.locale.language_code for root in ordered]
    return Bench(
        course=course,
        languages=languages,
        rows=_rows(sheets, languages),
        lacks=checklist([sheet.page for sheet in sheets], on=on),
        exam=_exam(course),
        questions_waiting=waiting().filter(question__course=course).count(),
        released=released_as_published(course),
    )


def _pages(roots: Sequence[CoursePage]) -> list[Page]:
    """Course, modules and lessons in every language; none that was taken off."""
    below = models.Q()
    for root in roots:
        below |= models.Q(path__startswith=root.path)
    inside = Page.objects.filter(below).order_by("path")
    related = inside.select_related("locale", "content_type", "latest_revision")
    return [page for page in related if page.live or page.has_unpublished_changes]


def _as_saved(page: Page) -> LearningPage:
    """What its authors last wrote, read without a query for each page."""
    model = page.content_type.model_class()
    revision = page.latest_revision
    if revision is None:
        return page.specific
    saved = model.from_serializable_data(revision.content, check_fks=False)
    for name in ("pk", "path", "depth", "live", "locale"):
        setattr(saved, name, getattr(page, name))
    return saved


def _sheet(
    page: Page, under_way: WorkflowState | None, to_judge: TaskState | None
) -> Sheet:
    stage = _stage(page, under_way)
    last = under_way.current_task_state if under_way else None
    return Sheet(
        page=_as_saved(page),
        stage=stage,
        to_judge=to_judge,
        read_as=text_of(page),
        sent_back=last if stage == Stage.RETURNED else None,
    )


def _stage(page: Page, under_way: WorkflowState | None) -> Stage:
    status = under_way.status if under_way else ""
    if status == WorkflowState.STATUS_IN_PROGRESS:
        return Stage.WAITING
    if not page.has_unpublished_changes:
        return Stage.PUBLISHED
    is_returned = status == WorkflowState.STATUS_NEEDS_CHANGES
    return Stage.RETURNED if is_returned else Stage.DRAFT


def _under_way(pages: Collection[int]) -> dict[int, WorkflowState]:
    """The pages that wait for a second person, or came back from one."""
    active = WorkflowState.objects.active().select_related(
        "current_task_state__finished_by"
    )
    found = active.filter(object_id__in=[str(pk) for pk in pages])
    return {int(state.object_id): state for state in found}


def _to_judge(pages: Sequence[Page], reader: User) -> dict[int, TaskState]:
    """The tasks on these pages of which the reader wrote nothing that is new."""
    keys = [str(page.pk) for page in pages]
    states = TaskState.objects.reviewable_by(reader).filter(
        status=TaskState.STATUS_IN_PROGRESS, workflow_state__object_id__in=keys
    )
    by_page = {
        int(state.workflow_state.object_id): state
        for state in states.select_related("workflow_state")
    }
    own: dict[int, list[datetime.datetime]] = defaultdict(list)
    written = Revision.page_revisions.filter(user=reader, object_id__in=keys)
    for key, at in written.values_list("object_id", "created_at"):
        own[int(key)].append(at)
    return {
        page.pk: by_page[page.pk]
        for page in pages
        if page.pk in by_page and not _wrote(page, own[page.pk])
    }


def _wrote(page: Page, own: Sequence[datetime.datetime]) -> bool:
    published = page.last_published_at
    return any(published is None or at > published for at in own)


def _rows(sheets: Sequence[Sheet], languages: Sequence[str]) -> list[Row]:
    """In the order of the first language; what only another has comes at its end."""
    by_key: dict[Any, dict[str, Sheet]] = defaultdict(dict)
    for sheet in sheets:
        by_key[sheet.page.translation_key].setdefault(sheet.language, sheet)
    return [_row(some, languages) for some in by_key.values()]


def _row(some: Mapping[str, Sheet], languages: Sequence[str]) -> Row:
    first = next(iter(some.values())).page
    read = some.get((get_language() or "")[:2])
    return Row(
        title=read.page.title if read else first.title,
        is_lesson=isinstance(first, LessonPage),
        is_module=isinstance(first, ModulePage),
        sheets=[some.get(code) for code in languages],
    )


def _exam(course: Course) -> ExamBench | None:
    quiz = Quiz.objects.filter(course=course).select_related("course").first()
    if quiz is None:
        return None
    try:
        pools_for(quiz)
        problem = ""
    except ValidationError as refusal:
        problem = " ".join(refusal.messages)
    return ExamBench(quiz, len(bank_of(course)), problem)
