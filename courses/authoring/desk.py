"""What lies on the desk of an instructor: own courses, and what waits for this person."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, TaskState, WorkflowState

from courses.authoring.approving import waiting
from courses.catalogue import in_reader_language
from courses.exams.regrading import mended
from courses.models import (
    CoursePage,
    Question,
    QuestionVersion,
    Release,
    ReleasedPage,
    Session,
)
from courses.questions.item_analysis import to_look_at
from people.models import User

COURSES = 50
"""Of somebody with more courses than this the first are shown."""


class State(models.TextChoices):
    """How far the pages of a course are, the least far first."""

    RETURNED = "returned", _("came back: read what must change")
    DRAFT = "draft", _("drafts that nobody has read")
    WAITING = "waiting", _("waits for a second person")
    CHANGED = "changed", _("published, not yet released")
    RELEASED = "released", _("released as it is published")


@dataclass(frozen=True, slots=True)
class Own:
    """A course that somebody writes or teaches, in all its languages."""

    pages: Sequence[CoursePage]
    state: State
    is_review_due: bool

    @property
    def page(self) -> CoursePage:
        return self.pages[0]

    @property
    def title(self) -> str:
        """In the language of the reader, where it is written in that."""
        return str(in_reader_language(self.pages).title)

    @property
    def has_drafts(self) -> bool:
        """Whether something can be submitted to a second person."""
        return self.state in {State.RETURNED, State.DRAFT}

    @property
    def is_returned(self) -> bool:
        """Whether somebody said what must change."""
        return self.state == State.RETURNED

    @property
    def waits_for_its_author(self) -> bool:
        """Whether somebody, or the day of review, asks for another look at it."""
        return self.is_returned or self.is_review_due

    @property
    def may_release(self) -> bool:
        """Whether there is something published to release."""
        return self.state == State.CHANGED


@dataclass(frozen=True, slots=True)
class Unread:
    """A course in which pages that others wrote wait for this person.

    Its page is the one in the language of the reader, where there is one.
    """

    page: CoursePage
    pages: int


@dataclass(frozen=True, slots=True)
class Desk:
    """All of it, for one person on one day."""

    courses: Sequence[Own]
    pages_to_read: int
    courses_to_read: Sequence[Unread]
    questions_to_approve: int
    questions_to_review: int
    questions_failing: int
    """Of one's own courses: those of which the exams say that something is the matter."""

    questions_mended: int
    """Mended after exams that are not marked again."""

    @property
    def is_clear(self) -> bool:
        """Whether nothing waits for this person."""
        return not (
            any(own.waits_for_its_author for own in self.courses)
            or self.pages_to_read
            or self.questions_to_approve
            or self.questions_to_review
            or self.questions_failing
            or self.questions_mended
        )


def desk_of(person: User, *, on: datetime.date) -> Desk:
    """What somebody writes and teaches, and what waits, as of a day."""
    courses = _courses(person, on)
    own = [one.page.course_id for one in courses]
    to_read = _to_read(person)
    return Desk(
        courses=courses,
        pages_to_read=len(to_read),
        courses_to_read=_unread(to_read),
        questions_to_approve=waiting().exclude(recorded_by=person).count(),
        questions_to_review=Question.objects.to_review(on).count(),
        questions_failing=sum(one.analysis.is_failing for one in to_look_at(own)),
        questions_mended=_mended(own),
    )


def _mended(courses: Collection[int]) -> int:
    found = mended().filter(question__course__in=courses, corrections=None)
    return found.count()


def _to_read(person: User) -> list[int]:
    """Pages that others submitted and this person may judge."""
    mine = TaskState.objects.reviewable_by(person)
    others = mine.exclude(revision__user=person)
    waiting_here = others.filter(status=TaskState.STATUS_IN_PROGRESS).order_by()
    return [
        int(key) for key in waiting_here.values_list("revision__object_id", flat=True)
    ]


def _unread(pages: Collection[int]) -> list[Unread]:
    """In which courses they are; a page of the catalogue is in none."""
    paths = Page.objects.filter(pk__in=pages).order_by().values_list("path", flat=True)
    count = Counter(path[: CoursePage.steplen * 3] for path in paths)
    by_course: dict[int, list[CoursePage]] = defaultdict(list)
    for root in CoursePage.objects.select_related("locale").order_by("path"):
        by_course[root.course_id].append(root)
    found = (
        (roots, sum(count[root.path] for root in roots)) for roots in by_course.values()
    )
    return [Unread(in_reader_language(roots), total) for roots, total in found if total]


def _courses(person: User, on: datetime.date) -> list[Own]:
    roots = CoursePage.objects.select_related("course", "locale").order_by("path")
    mine = _written(person)
    taught = set(
        Session.objects.filter(instructors=person).values_list("course", flat=True)
    )
    wanted = {r.course_id for r in roots if r.path in mine or r.course_id in taught}
    by_course: dict[int, list[CoursePage]] = defaultdict(list)
    for root in roots:
        if root.course_id in wanted:
            by_course[root.course_id].append(root)
    shown = dict(list(by_course.items())[:COURSES])
    states = _states(shown)
    return [
        Own(pages, states[course], _is_due(pages, on))
        for course, pages in shown.items()
    ]


def _is_due(pages: Collection[CoursePage], on: datetime.date) -> bool:
    days = [page.review_on for page in pages if page.review_on]
    return any(day <= on for day in days)


def _written(person: User) -> set[str]:
    """The courses in which this person wrote, by the path of their page."""
    edited = Revision.page_revisions.filter(user=person).order_by()
    keys = [int(key) for key in edited.values_list("object_id", flat=True).distinct()]
    own = Page.objects.filter(models.Q(owner=person) | models.Q(pk__in=keys))
    depth = CoursePage.steplen * 3
    paths = own.filter(depth__gte=3).order_by().values_list("path", flat=True)
    return {path[:depth] for path in paths}


def _states(courses: Mapping[int, Sequence[CoursePage]]) -> dict[int, State]:
    """How far each course is, by the page that is the least far."""
    inside = _inside(courses)
    under_way = _in_workflow({page.pk for some in inside.values() for page in some})
    frozen = _frozen(courses)
    asked = _asked(courses)
    return {
        course: _state(inside[course], under_way, frozen.get(course), asked[course])
        for course in courses
    }


def _state(
    pages: Collection[Page],
    under_way: Mapping[int, str],
    frozen: tuple[set[int], set[int]] | None,
    asked: set[int],
) -> State:
    drafts = [one for one in pages if one.has_unpublished_changes or not one.live]
    returned, waits = (
        WorkflowState.STATUS_NEEDS_CHANGES,
        WorkflowState.STATUS_IN_PROGRESS,
    )
    if any(under_way.get(page.pk) == returned for page in drafts):
        return State.RETURNED
    if any(under_way.get(page.pk) == waits for page in pages):
        return State.WAITING
    if drafts:
        return State.DRAFT
    revisions = {page.live_revision_id for page in pages}
    return State.RELEASED if frozen == (revisions, asked) else State.CHANGED


def _inside(courses: Mapping[int, Sequence[CoursePage]]) -> dict[int, list[Page]]:
    """The pages of each course in all its languages; none that was taken off."""
    course_of = {page.path: course for course, some in courses.items() for page in some}
    found: dict[int, list[Page]] = {course: [] for course in courses}
    if not course_of:
        return found
    below = models.Q()
    for path in course_of:
        below |= models.Q(path__startswith=path)
    depth = CoursePage.steplen * 3
    for page in Page.objects.filter(below).order_by("path"):
        if page.live or page.has_unpublished_changes:
            found[course_of[page.path[:depth]]].append(page)
    return found


def _in_workflow(pages: Collection[int]) -> dict[int, str]:
    """How the pages stand that wait for a second person, or came back from one."""
    active = WorkflowState.objects.active()
    found = active.filter(object_id__in=[str(pk) for pk in pages])
    return {
        int(key): status for key, status in found.values_list("object_id", "status")
    }


def _frozen(courses: Collection[int]) -> dict[int, tuple[set[int], set[int]]]:
    """By course: the page revisions and the questions of what was released last."""
    released = Release.objects.filter(version__course__in=courses)
    ordered = released.order_by("version__version", "edition")
    newest = {r.version.course_id: r for r in ordered.select_related("version")}
    revisions: dict[int, set[int]] = defaultdict(set)
    pages = ReleasedPage.objects.filter(release__in=newest.values())
    for release, revision in pages.values_list("release", "revision"):
        revisions[release].add(revision)
    return {
        course: (revisions[release.pk], set(release.manifest["questions"]))
        for course, release in newest.items()
    }


def _asked(courses: Collection[int]) -> dict[int, set[int]]:
    """By course: the questions as a release of today would take them."""
    found: dict[int, set[int]] = {course: set() for course in courses}
    approved = QuestionVersion.objects.filter(
        question__course__in=courses,
        question__course__quiz__isnull=False,
        question__withdrawn=False,
        approval__isnull=False,
    )
    newest = approved.order_by().values("question__course", "question")
    for row in newest.annotate(newest=models.Max("pk")):
        found[row["question__course"]].add(row["newest"])
    return found
