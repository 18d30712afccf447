"""The questions of a course as a file of another system."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.db.models import Count, QuerySet

from certification.models import Course
from courses.models import Question
from courses.question_files import gift_writing, moodle_writing
from courses.question_files.drafts import Draft
from courses.question_files.saying import NO_SUCH_KIND, Left
from courses.questions.bank import wording_of
from courses.questions.drafting import draft_of
from courses.questions.pictures import kept_pictures

LANGUAGE = settings.LANGUAGES[0][0]


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file, and which questions it can say."""

    write: Callable[[Iterable[Draft], str, Left], str]
    unsaid: Callable[[Draft], str]
    content_type: str
    ending: str


FORMS = {
    "gift": Form(
        gift_writing.write_gift,
        gift_writing.unsaid,
        "text/plain; charset=utf-8",
        "gift.txt",
    ),
    "moodle": Form(
        moodle_writing.write_moodle,
        moodle_writing.unsaid,
        "application/xml; charset=utf-8",
        "xml",
    ),
}


def banks() -> QuerySet[Course, Any]:
    """The courses that have questions, with how many."""
    counted = Course.objects.annotate(questions_count=Count("questions"))
    return counted.filter(questions_count__gt=0).order_by("code")


def given_out(course: Course, form: str) -> str:
    """The file; it names at its top the questions that it cannot say, and why."""
    drafts: list[Draft] = []
    left: defaultdict[str, list[str]] = defaultdict(list)
    found = Question.objects.filter(course=course, withdrawn=False)
    questions = list(found.prefetch_related("versions__answer_key"))
    pictures = kept_pictures(digest for one in questions if (digest := _digest(one)))
    for question in questions:
        latest = question.latest
        said = wording_of(latest) if latest else None
        said = replace(said, picture=pictures.get(_digest(question))) if said else None
        draft = draft_of(question, said) if said else None
        if draft is None:
            left[NO_SUCH_KIND].append(question.key)
        elif reason := FORMS[form].unsaid(draft):
            left[reason].append(question.key)
        else:
            drafts.append(draft)
    return FORMS[form].write(drafts, LANGUAGE, left)


def _digest(question: Question) -> str:
    """Of the picture that a question is about."""
    particulars = question.latest.particulars if question.latest else {}
    return str(particulars.get("picture", {}).get("digest", ""))
