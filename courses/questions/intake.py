"""Questions of a file on their way into the bank: what would happen, and the act."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course
from courses.models import Question
from courses.models.questions import worded
from courses.question_files.drafts import Draft
from courses.question_types import of
from courses.questions.bank import (
    Wording,
    refuse_unanswerable,
    says_the_same,
    store_wordings,
    wording_of,
)
from courses.questions.drafting import wording_from
from people.models import User

FIELDS = ("topic", "objective", "difficulty", "source")
BATCH = 200


class Verdict(StrEnum):
    """What becomes of a question of a file."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Planned:
    """A question of a file beside the one of the bank that has its key."""

    draft: Draft
    question: Question
    wording: Wording
    said: Wording | None
    fields: dict[str, Any]
    """What it would be called and be about, where that changes."""
    refusal: str = ""

    @property
    def verdict(self) -> Verdict:
        if self.refusal:
            return Verdict.REFUSED
        if self.said is None:
            return Verdict.NEW
        if self.fields or self.says_other:
            return Verdict.CHANGED
        return Verdict.UNCHANGED

    @property
    def says_other(self) -> bool:
        """Whether the bank would say something else from now on."""
        return self.said is None or not says_the_same(self.said, self.wording)

    @property
    def is_offered(self) -> bool:
        return self.verdict in (Verdict.NEW, Verdict.CHANGED)

    @property
    def is_advised(self) -> bool:
        """Whether it is taken unless somebody says otherwise.

        A name that happens to be the same is no reason to change a question.
        """
        return self.is_offered and (self.said is None or self.draft.has_own_key)

    @property
    def kind_in_words(self) -> str:
        return str(of(self.wording.kind).label)

    def lines(self) -> list[str]:
        """What a new question says."""
        return said_in_lines(self.wording)

    def gone(self) -> list[str]:
        """What the bank says and would say no longer."""
        before = said_in_lines(self.said) if self.said else []
        after = set(self.lines())
        old = [str(getattr(self.question, name) or "–") for name in self.fields]
        return [*(line for line in before if line not in after), *old]

    def come(self) -> list[str]:
        """What it would say instead."""
        before = set(said_in_lines(self.said)) if self.said else set()
        new = [str(value) for value in self.fields.values()]
        return [*(line for line in self.lines() if line not in before), *new]


def said_in_lines(wording: Wording) -> list[str]:
    """A question as its author reads it: its texts in every language, and what is right."""
    texts = [wording.text, *(option.text for option in wording.options)]
    texts.extend(target["text"] for target in wording.particulars.get("targets", ()))
    lines = [f"{code}: {words}" for text in texts for code, words in text.items()]
    lines.extend(_in_picture(wording))
    content = worded(wording.content)
    lines.extend(
        f"= {right}" for right in of(wording.kind).told_right(content, wording.right)
    )
    lines.extend(f"{code}: {words}" for code, words in wording.explanation.items())
    return lines


def _in_picture(wording: Wording) -> Iterator[str]:
    """Which picture it is, and where the places of its letters are."""
    if "picture" not in wording.particulars:
        return
    picture, places = wording.particulars["picture"], wording.particulars["places"]
    yield _("picture") + f" {picture['digest'][:8]}"
    for option in wording.options:
        across, down = places[option.key]
        yield f"{next(iter(option.text.values()))}: {across} %, {down} %"


def planned(course: Course, drafts: Iterable[Draft]) -> list[Planned]:
    """What would become of each question; nothing is written."""
    there = {
        question.key: question
        for question in Question.objects.filter(course=course).prefetch_related(
            "versions__answer_key"
        )
    }
    return [_planned(draft, there.get(draft.key), course) for draft in drafts]


def _planned(draft: Draft, question: Question | None, course: Course) -> Planned:
    latest = question.latest if question else None
    said = wording_of(latest) if latest else None
    wording = wording_from(draft, said)
    question = question or Question(course=course, key=draft.key)
    fields = {
        name: value
        for name in FIELDS
        if (value := getattr(draft, name)) and value != getattr(question, name)
    }
    return Planned(draft, question, wording, said, fields, _refusal(question, wording))


def _refusal(question: Question, wording: Wording) -> str:
    try:
        refuse_unanswerable(wording)
        question.clean_fields(exclude=["course"])
    except ValidationError as refusal:
        return " ".join(refusal.messages)
    return ""


@transaction.atomic
def take_questions(
    *, course: Course, drafts: Sequence[Draft], keys: Collection[str], by: User
) -> list[Question]:
    """Write the questions of a file that somebody chose, all of them or none.

    A file holds thousands of them, so they are written together: each was judged when
    it was planned (``_refusal``), and the database holds that a key is there once.
    """
    chosen = [
        plan
        for plan in planned(course, drafts)
        if plan.draft.key in keys and plan.is_offered
    ]
    for plan in chosen:
        for name, value in plan.fields.items():
            setattr(plan.question, name, value)
    taken = [plan.question for plan in chosen]
    known = [question for question in taken if question.pk]
    Question.objects.bulk_update(known, FIELDS, batch_size=BATCH)
    Question.objects.bulk_create([one for one in taken if not one.pk])
    new = [plan for plan in chosen if plan.says_other]
    store_wordings([(plan.question, plan.wording) for plan in new], by=by)
    if taken:
        written = {"questions": len(taken), "keys": [one.key for one in taken]}
        log(course, "courses.questions.take", user=by, data=written)
    return taken
