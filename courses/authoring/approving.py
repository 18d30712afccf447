"""A question comes into an exam when somebody other than its author found it right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.models import QuestionApproval, QuestionVersion
from courses.models.questions import in_words_of
from courses.question_types.places import marked
from courses.questions.pictures import with_address
from people.models import User


@transaction.atomic
def approve_question(*, version: QuestionVersion, by: User) -> QuestionApproval:
    """Say as a second person that a question is right as it reads now.

    Twice is once. Its author may not, nor whoever wrote at it since the last approval.
    """
    there = QuestionApproval.objects.filter(version=version).first()
    if there is not None:
        return there
    newest = version.question.versions.aggregate(newest=Max("number"))["newest"]
    if version.number != newest:
        raise ValidationError(_("The question was changed meanwhile: read it again."))
    if by.pk in authors_of(version):
        raise ValidationError(
            _("Somebody other than the author must approve this question.")
        )
    if "picture" in version.particulars and not any(
        version.particulars["picture"]["alt"].values()
    ):
        raise ValidationError(
            _("Write the alternative text, for who does not see the picture.")
        )
    approval = QuestionApproval(
        version=version, recorded_by=by, recorded_at=timezone.now()
    )
    approval.full_clean()
    approval.save()
    log(version.question, "courses.question.approve", user=by)
    return approval


def authors_of(version: QuestionVersion) -> set[int | None]:
    """Who wrote what this version would newly bring into an exam."""
    versions = version.question.versions.filter(number__lte=version.number)
    approved = versions.filter(approval__isnull=False)
    since = approved.aggregate(newest=Max("number"))["newest"] or 0
    written = versions.filter(number__gt=since)
    return set(written.values_list("recorded_by", flat=True))


def waiting() -> QuerySet[QuestionVersion]:
    """What questions in use say now and nobody but their author has read."""
    newest = (
        QuestionVersion.objects.filter(question__withdrawn=False)
        .order_by()
        .values("question")
        .annotate(newest=Max("pk"))
        .values("newest")
    )
    return QuestionVersion.objects.filter(pk__in=newest, approval=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """A question in one language, for whoever judges it: with what is right."""

    language: str
    text: str
    right: tuple[str, ...]
    options: tuple[str, ...]
    explanation: str


def readings(version: QuestionVersion) -> Iterator[Reading]:
    """The question with its answer in every language that it is written in."""
    key = version.answer_key
    for code, _name in settings.LANGUAGES:
        if version.text.get(code):
            with translation.override(code):
                yield _reading(version, key.right, key.explanation, code)


def picture_of(version: QuestionVersion) -> dict[str, Any]:
    """Its picture with the marked places; nothing where it is about none."""
    if "picture" not in version.particulars:
        return {}
    return marked(with_address(version.content()))


def _reading(
    version: QuestionVersion, right: Any, explanation: dict[str, str], code: str
) -> Reading:
    content = version.content()
    return Reading(
        language=code,
        text=version.text[code],
        right=version.type.told_right(content, right),
        options=tuple(option["text"] for option in content["options"]),
        explanation=in_words_of(explanation, code),
    )
