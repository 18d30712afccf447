"""What the pages of a course lack, read from them as they are published or written."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from courses.authoring.readiness import (
    Lack,
    Written,
    lacks_of_course,
    lacks_of_examples,
    lacks_of_languages,
    lacks_of_lesson,
)
from courses.blocks import check_ids
from courses.models import CoursePage, LearningPage, LessonPage

LANGUAGES = [code for code, _name in settings.LANGUAGES]


@dataclass(frozen=True, slots=True)
class PageLacks:
    """A page, and what it lacks; the heaviest first."""

    page: LearningPage
    lacks: Sequence[Lack]


def checklist(pages: Sequence[LearningPage], *, on: datetime.date) -> list[PageLacks]:
    """What the pages of one course lack, those that lack something only."""
    found = []
    for number, page in enumerate(pages):
        lacks = [*lacks_of(page, on=on)]
        if number == 0:
            lacks += _languages(pages)
        if lacks:
            ordered = sorted(lacks, key=lambda lack: not lack.must)
            found.append(PageLacks(page, ordered))
    return found


def lacks_of(page: Any, *, on: datetime.date) -> Iterator[Lack]:
    """What one page lacks by itself."""
    if isinstance(page, CoursePage):
        yield from lacks_of_course(page, on=on)
    elif isinstance(page, LessonPage):
        yield from lacks_of_lesson(page)
        yield from lacks_of_examples(page)


def _languages(pages: Sequence[LearningPage]) -> Iterator[Lack]:
    roots = [page for page in pages if isinstance(page, CoursePage)]
    lessons: dict[Any, list[Written]] = defaultdict(list)
    for page in pages:
        if isinstance(page, LessonPage):
            lessons[page.translation_key].append(_written(page))
    yield from lacks_of_languages(
        lessons.values(),
        languages=[root.locale.language_code for root in roots],
        wanted=LANGUAGES,
        reason=next(filter(None, (r.one_language_reason for r in roots)), ""),
    )


def _written(lesson: LessonPage) -> Written:
    raw = list(lesson.body.raw_data)
    return Written(
        title=lesson.title,
        language=lesson.locale.language_code,
        blocks=tuple(block["type"] for block in raw),
        checks=frozenset(check_ids(raw)),
    )
