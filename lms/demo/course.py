"""Publishes a course that was written down: pages, pictures, exam and release.

Everything goes through the acts, as an author and a second person would do it.
"""

from __future__ import annotations

import datetime
import json
import uuid
from importlib.resources import files
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page, Revision

from certification.models import Course as CertifiedCourse
from courses.authoring.approving import approve_question
from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from courses.exams.blueprint import Part
from courses.exams.limits import Limits
from courses.models import (
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
    Question,
    Release,
    TrainingDocument,
    TrainingImage,
)
from courses.questions.bank import set_quiz, write_question
from courses.releases.releasing import release_version
from lms.demo.body import TO_CONFIRM, stored, to_confirm
from lms.demo.content import shapes
from lms.demo.content.asked import Worked
from lms.demo.content.papers import Document, typeset
from lms.demo.content.pictures.canvas import png
from lms.demo.content.shelf import Content
from lms.demo.timeline import months_later
from lms.demo.worded import wording_of
from people.models import User

ALLOWED = Limits(max_attempts=5, minutes=30, feedback="passed")
FILMS = "films"
NAMESPACE = uuid.UUID("5b0a6f5e-6c55-4f0e-9d52-7f1b8c0c7e11")


class Press:
    """Puts one course before learners, written by one person, approved by another."""

    def __init__(
        self,
        content: Content,
        *,
        by: User,
        approved_by: User,
        at: datetime.datetime | None,
    ) -> None:
        self.content, self.by, self.approved_by, self.at = content, by, approved_by, at
        self.course = CertifiedCourse.objects.get(code=content.CODE)
        self.pictures: dict[str, TrainingImage] = {}
        self.documents: dict[str, TrainingDocument] = {}

    def key(self, *parts: str) -> uuid.UUID:
        """What is the same thing in every language has the same key."""
        return uuid.uuid5(NAMESPACE, "/".join((self.content.CODE, *parts)))

    def publish(self, parent: Page, page: LearningPage) -> Any:
        page.live = False
        page.locale = parent.locale
        parent.add_child(instance=page)
        page.save_revision(user=self.by).publish(user=self.approved_by)
        if self.at is not None:
            self._backdate(page)
        return type(page).objects.get(pk=page.pk)

    def _backdate(self, page: Page) -> None:
        Revision.objects.for_instance(page).update(created_at=self.at)
        Page.objects.filter(pk=page.pk).update(
            first_published_at=self.at,
            last_published_at=self.at,
            latest_revision_created_at=self.at,
        )

    def picture(self, drawing: shapes.Picture | shapes.Hotspot) -> TrainingImage:
        if drawing.name not in self.pictures:
            drawn = png(self.content.DRAWINGS[drawing.name]())
            self.pictures[drawing.name] = TrainingImage.objects.create(
                title=drawing.name,
                description=drawing.alt[:255],
                file=ContentFile(drawn, name=drawing.file),
                uploaded_by_user=self.by,
            )
        return self.pictures[drawing.name]

    def document(self, asked: str | Document) -> TrainingDocument:
        """A film or its captions, as they lie with the course; or a paper, typeset."""
        if isinstance(asked, Document):
            return self._keep(asked.saved_as, asked.title, typeset(asked))
        held = (files(self.content.__name__) / FILMS / asked).read_bytes()
        return self._keep(asked, asked, held)

    def _keep(self, file: str, title: str, held: bytes) -> TrainingDocument:
        if file not in self.documents:
            self.documents[file] = TrainingDocument.objects.create(
                title=title,
                file=ContentFile(held, name=file),
                uploaded_by_user=self.by,
            )
        return self.documents[file]

    def course_page(self, parent: Page, written: shapes.Course) -> None:
        first = next(
            (
                block
                for lesson in written.lessons
                for block in lesson.blocks
                if isinstance(block, shapes.Picture)
            ),
            None,
        )
        page = CoursePage(
            title=written.title,
            slug=written.slug,
            summary=written.summary,
            course=self.course,
            picture=self.picture(first) if first else None,
            sources="\n".join(written.sources),
            review_on=self._review_on(),
            translation_key=self.key("course"),
        )
        page = self.publish(parent, page)
        for module in written.modules:
            self.module_page(page, module)

    def _review_on(self) -> datetime.date:
        """What was released is read again after two years."""
        return months_later(timezone.localdate(self.at or timezone.now()), 24)

    def module_page(self, parent: Page, written: shapes.Module) -> None:
        page = ModulePage(
            title=written.title,
            slug=written.slug,
            translation_key=self.key("module", written.key),
        )
        page = self.publish(parent, page)
        for lesson in written.lessons:
            self.publish(page, self.lesson_page(lesson, page.locale.language_code))

    def lesson_page(self, written: shapes.Lesson, language: str) -> LessonPage:
        body = [self.block(written, block) for block in written.blocks]
        body += self._to_confirm(written, language)
        return LessonPage(
            title=written.title,
            slug=written.slug,
            minutes=written.minutes,
            objectives="\n".join(written.objectives),
            body=json.dumps(body),
            translation_key=self.key("lesson", written.key),
        )

    def block(self, lesson: shapes.Lesson, written: shapes.Block) -> dict[str, Any]:
        """A block as a page stores it, with the key that it has in every language."""

        def key(*parts: str) -> str:
            return str(self.key("lesson", lesson.key, written.key, *parts))

        kind, value = stored(
            written,
            key,
            lambda drawn: self.picture(drawn).pk,
            lambda asked: self.document(asked).pk,
        )
        return {"type": kind, "id": key(), "value": value}

    def _to_confirm(self, lesson: shapes.Lesson, language: str) -> list[dict[str, Any]]:
        """What a specialist has not signed yet says so, on a screen of its own."""
        heading = self.key("lesson", lesson.key, "to-confirm")
        points = self.key("lesson", lesson.key, "to-confirm", "points")
        return [
            {"type": "heading", "id": str(heading), "value": TO_CONFIRM[language]},
            {"type": "text", "id": str(points), "value": to_confirm(lesson)},
        ]

    def exam(self, written: shapes.Quiz) -> None:
        lessons = self.content.COURSES["nl"].lessons
        topics = {lesson.key: lesson.title for lesson in lessons}
        for question in written.questions:
            asked = write_question(
                question=Question(
                    course=self.course,
                    key=question.key,
                    topic=topics[question.category],
                    difficulty=question.difficulty,
                    objective=_objective(question),
                    source=question.source["nl"],
                    taught_in=self.key("lesson", question.category),
                ),
                wording=wording_of(question),
                by=self.by,
            )
            approve_question(version=asked.versions.get(), by=self.approved_by)
        set_quiz(
            course=self.course,
            draw=written.draw,
            pass_mark=written.pass_mark,
            limits=ALLOWED,
            parts=self._parts(written),
            by=self.by,
        )

    def _parts(self, written: shapes.Quiz) -> list[Part]:
        """As many questions from every lesson, so that none is left out by chance."""
        lessons = self.content.COURSES["nl"].lessons
        levels: tuple[int | None, ...] = (None,)
        if written.by_difficulty:
            levels = tuple(Question.Difficulty.values)
        each = written.draw // (len(lessons) * len(levels))
        return [Part(one.title, level, each) for one in lessons for level in levels]


def _objective(question: shapes.Question) -> str:
    return question.objective["nl"] if isinstance(question, Worked) else ""


@transaction.atomic
def publish_course(
    content: Content,
    *,
    by: User,
    approved_by: User,
    at: datetime.datetime | None = None,
) -> Release:
    """Publish a course in every language and release it; once is enough.

    The course itself is there already. ``at`` backdates publication and release.
    """
    press = Press(content, by=by, approved_by=approved_by, at=at)
    there = Release.objects.filter(version__course=press.course).first()
    if there is not None:
        return there
    for catalogue in ensure_catalogues():
        language = Locale.objects.get(pk=catalogue.locale_id).language_code
        press.course_page(catalogue, content.COURSES[language])
    ensure_workflow()
    press.exam(content.QUIZ)
    return release_version(
        course=press.course,
        released_on=timezone.localdate(at) if at else timezone.localdate(),
        by=approved_by,
        at=at,
    )
