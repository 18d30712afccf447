"""The act of beginning a course from a skeleton: all its pages, in every language."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Page

from certification.models import Course
from courses.authoring.skeletons import LessonPlan, Skeleton, with_ids
from courses.models import (
    CataloguePage,
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
)
from courses.questions.bank import set_quiz
from people.models import User

P = TypeVar("P", bound=LearningPage)
Keys = Mapping[str, uuid.UUID]


@transaction.atomic
def begin_from(
    *, course: Course, plan: Skeleton, titles: Mapping[str, str], by: User
) -> list[CoursePage]:
    """Make the pages of a course as drafts, alike in every language, and set its exam.

    ``titles`` says what the course is called in each language that it is wanted in.
    """
    if CoursePage.objects.filter(course=course).exists():
        raise ValidationError(_("This course has pages already."))
    catalogues = CataloguePage.objects.select_related("locale")
    keys = _keys(plan)
    made = []
    for catalogue in catalogues.order_by("path"):
        language = catalogue.locale.language_code
        if titles.get(language):
            with translation.override(language):
                page = _course(catalogue, course, titles[language], plan, keys, by)
            made.append(page)
    if not made:
        raise ValidationError(_("Give the course a title in at least one language."))
    if plan.exam is not None:
        exam = plan.exam
        set_quiz(course=course, draw=exam.draw, pass_mark=exam.pass_mark, by=by)
    log(made[0], "courses.course.begin", user=by, data={"skeleton": plan.name})
    return made


def _keys(plan: Skeleton) -> Keys:
    """What makes a page the same one in every language."""
    names = ["course", "module", *(str(n) for n in range(len(plan.lessons)))]
    return {name: uuid.uuid4() for name in names}


def _course(
    catalogue: CataloguePage,
    course: Course,
    title: str,
    plan: Skeleton,
    keys: Keys,
    by: User,
) -> CoursePage:
    page = CoursePage(title=title, course=course, translation_key=keys["course"])
    root = _draft(catalogue, page, by)
    module = ModulePage(title=title, translation_key=keys["module"])
    inside = _draft(root, module, by)
    for number, lesson in enumerate(plan.lessons):
        _draft(inside, _lesson(lesson, keys[str(number)]), by)
    return root


def _lesson(plan: LessonPlan, key: uuid.UUID) -> LessonPage:
    return LessonPage(
        title=str(plan.title),
        minutes=plan.minutes,
        objectives=str(plan.objectives),
        body=json.dumps(with_ids(plan.blocks(), key)),
        translation_key=key,
    )


def _draft(parent: Page, page: P, by: User) -> P:
    page.live = False
    page.locale = parent.locale
    page.owner = by
    parent.add_child(instance=page)
    page.save_revision(user=by, log_action=True)
    return page
