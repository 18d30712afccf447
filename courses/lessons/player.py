"""What the pages of a course show to one reader. Gathers; decides nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from courses.authoring.readiness import lacks_of_block
from courses.blocks import CHECKS
from courses.blocks.exercises import Turn, turns_of
from courses.learner import LearnerRequest
from courses.lessons.checks import Card, Judged, card
from courses.lessons.progress import (
    course_page_of,
    draft_outline,
    outline_for,
    release_for,
    run_now,
)
from courses.lessons.refresher_path import Refresher, refresher_for
from courses.lessons.screens import Piece, screens_of
from courses.models import (
    Attempt,
    CheckAnswer,
    CoursePage,
    LearningRun,
    LessonPage,
    Release,
    ScreenSeen,
)
from courses.models.progress import facts_of
from courses.releases.manifest import Manifest
from people.models import User


@dataclass(frozen=True, slots=True)
class Problem:
    """Why what a reader sent for a check was not taken."""

    block_id: str
    message: str


def course_context(page: CoursePage, request: LearnerRequest) -> dict[str, Any]:
    """A course: what it is, how far the reader is, and the one thing to do next."""
    if is_tried(request):
        return {"trying": True, "outline": draft_outline(page)}
    run, cut_off = run_now(request.user, page.course)
    release = release_for(page.course, run)
    return {
        "run": run,
        "cut_off": cut_off,
        "manifest": Manifest.read(release.manifest) if release else None,
        "outline": outline_for(page, release, run),
        "attempt": open_attempt(run),
        "refresher": _refresher(page, release, request, run),
    }


def is_tried(request: LearnerRequest) -> bool:
    """Whether an author looks at a draft, of which nothing is kept."""
    return bool(getattr(request, "is_preview", False))


def _refresher(
    page: CoursePage,
    release: Release | None,
    request: LearnerRequest,
    run: LearningRun | None,
) -> Refresher | None:
    """The refresher beside the whole course, where either can be begun."""
    if release is None or (run is not None and run.is_open):
        return None
    months = Manifest.read(release.manifest).refresher_months
    return refresher_for(request.user, page.course, months)


def open_attempt(run: LearningRun | None) -> Attempt | None:
    """The exam that was begun and not handed in."""
    if run is None or not run.is_open:
        return None
    return Attempt.objects.filter(run=run, submitted_at__isnull=True).first()


def lesson_context(
    lesson: LessonPage, request: LearnerRequest, problem: Problem | None = None
) -> dict[str, Any]:
    """A lesson: its blocks, what was answered, and the way on."""
    course_page = course_page_of(lesson)
    if is_tried(request):
        return _tried(lesson, course_page, request)
    run, cut_off = run_now(request.user, course_page.course)
    release = release_for(course_page.course, run)
    outline = outline_for(course_page, release, run)
    before, here, after = outline.around(lesson)
    screens = screens_of(pieces_of(lesson, request.user, run, problem))
    return {
        "course_page": course_page,
        "manifest": Manifest.read(release.manifest) if release else None,
        "run": run,
        "cut_off": cut_off,
        "outline": outline,
        "before": before,
        "here": here,
        "after": after,
        "screens": screens,
        "not_right": [s for s in screens if s.card and s.card.verdict is False],
        "resume": "" if here and here.is_done else last_screen(lesson, run),
    }


def _tried(
    lesson: LessonPage, course_page: CoursePage, request: LearnerRequest
) -> dict[str, Any]:
    """A draft as a learner will find it, with the way to the drafts beside it."""
    outline = draft_outline(course_page)
    before, here, after = outline.around(lesson)
    return {
        "trying": True,
        "course_page": course_page,
        "outline": outline,
        "before": before,
        "here": here,
        "after": after,
        "screens": screens_of(_drafted(lesson, request.user)),
        "not_right": [],
        "resume": "",
    }


def _drafted(lesson: LessonPage, author: User) -> list[Piece]:
    """The blocks of a draft; of one that is not finished, what it lacks."""
    return [
        piece
        for block in lesson.body
        for piece in _unfinished(block) or _pieces(block, author, {}, None)
    ]


def _unfinished(block: Any) -> list[Piece]:
    lacks = tuple(lack.words for lack in lacks_of_block(block))
    return [Piece(block, lacks=lacks)] if lacks else []


def last_screen(lesson: LessonPage, run: LearningRun | None) -> str:
    """How far the reader came in a lesson, on whichever device."""
    seen = facts_of(run, ScreenSeen).filter(lesson_key=lesson.translation_key)
    return seen.order_by("pk").values_list("screen", flat=True).last() or ""


def check_context(lesson: LessonPage, answer: CheckAnswer) -> dict[str, Any]:
    """A question alone, as it looks after this answer."""
    judged = Judged(answer.chosen, answer.is_right)
    block = lesson.check_block(answer.block_id)
    found = card(block, reader=answer.run.person_id, judged=judged)
    return {"page": lesson, "card": found}


def pieces_of(
    lesson: LessonPage, reader: User, run: LearningRun | None, problem: Problem | None
) -> list[Piece]:
    """The blocks of a lesson as this reader may see them."""
    answers = facts_of(run, CheckAnswer).filter(lesson_key=lesson.translation_key)
    latest = {answer.block_id: answer for answer in answers.order_by("pk")}
    return [
        piece
        for block in lesson.body
        for piece in _pieces(block, reader, latest, problem)
    ]


def _pieces(
    block: Any,
    reader: User,
    latest: Mapping[str, CheckAnswer],
    problem: Problem | None,
) -> Iterator[Piece]:
    """A block as it is, a question with its card, an exercise question by question."""
    if block.block_type in CHECKS:
        yield Piece(block, _card(block, reader, latest.get(block.id), problem))
    elif block.block_type == "exercise":
        for turn in turns_of(block):
            yield Piece(block, _card(turn, reader, latest.get(turn.id), problem))
    else:
        yield Piece(block)


def _card(
    block: Any, reader: User, answer: CheckAnswer | None, problem: Problem | None
) -> Card:
    refused = problem.message if problem and problem.block_id == block.id else ""
    judged = Judged(answer.chosen, answer.is_right) if answer else None
    if refused and not isinstance(block, Turn):
        judged = None
    return card(block, reader=reader.pk, judged=judged, problem=refused)


def way_on(page: CoursePage, request: LearnerRequest) -> str:
    """Where to go on: the first lesson to do, or the course with its exam."""
    run, _cut_off = run_now(request.user, page.course)
    outline = outline_for(page, release_for(page.course, run), run)
    step = outline.next_step
    return str((step.page if step else page).get_url(request))
