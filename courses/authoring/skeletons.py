"""Courses to begin from: lessons with examples in them, in every language. Pure."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Raw = dict[str, Any]
"""A block as a page stores it; its id comes with the lesson that it goes into."""


@dataclass(frozen=True, slots=True)
class LessonPlan:
    """A lesson to begin from; called in a language, ``blocks`` are in its words."""

    title: StrOrPromise
    minutes: int
    objectives: StrOrPromise
    blocks: Callable[[], Sequence[Raw]]


@dataclass(frozen=True, slots=True)
class ExamPlan:
    """How many questions are drawn and what passes."""

    draw: int
    pass_mark: Fraction


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What somebody begins from instead of an empty page."""

    name: str
    label: StrOrPromise
    description: StrOrPromise
    lessons: Sequence[LessonPlan]
    exam: ExamPlan | None = None


def with_ids(blocks: Sequence[Raw], lesson: uuid.UUID) -> list[Raw]:
    """The blocks with ids that are the same in every language of the lesson."""
    return [_with_id(block, lesson, str(number)) for number, block in enumerate(blocks)]


def _with_id(block: Raw, lesson: uuid.UUID, way: str) -> Raw:
    value = block["value"]
    if isinstance(value, dict):
        value = {
            name: [
                _with_id(item, lesson, f"{way}.{name}.{n}")
                for n, item in enumerate(part)
            ]
            if isinstance(part, list)
            else part
            for name, part in value.items()
        }
    return {**block, "id": str(uuid.uuid5(lesson, way)), "value": value}


def examples_in(blocks: Iterable[Raw], language: str) -> Iterator[tuple[str, str]]:
    """Where blocks still say what a skeleton says for example: block id and words."""
    samples = _samples(language)
    for block in blocks:
        for words in _sentences(block):
            if words in samples:
                yield block["id"], words


@cache
def _samples(language: str) -> frozenset[str]:
    with translation.override(language):
        plans = {plan.title: plan for one in SKELETONS for plan in one.lessons}
        blocks = [block for plan in plans.values() for block in plan.blocks()]
        return frozenset(words for block in blocks for words in _sentences(block))


def _sentences(block: Raw) -> Iterator[str]:
    """What its author must write; headings and steps may stay as they are."""
    value = block["value"]
    if block["type"] == "text":
        yield _plain(value)
    elif block["type"] == "callout":
        yield _plain(value["text"])
    elif block["type"] == "single_choice":
        yield from (_plain(item["value"]["text"]) for item in value["options"])


def _plain(words: str) -> str:
    return re.sub(r"<[^>]*>", "", words).strip()


def _heading(words: str) -> Raw:
    return {"type": "heading", "value": words}


def _text(words: str) -> Raw:
    return {"type": "text", "value": f"<p>{words}</p>"}


def _callout(kind: str, title: str, words: str) -> Raw:
    value = {"kind": kind, "title": title, "text": f"<p>{words}</p>"}
    return {"type": "callout", "value": value}


def _steps(*steps: str) -> Raw:
    items = [{"type": "item", "value": f"<p>{step}</p>"} for step in steps]
    return {"type": "steps", "value": {"title": "", "steps": items}}


def _check(question: str, right: str, *wrong: str) -> Raw:
    options = [(right, True), *((words, False) for words in wrong)]
    items = [
        {"type": "item", "value": {"text": text, "is_right": is_right, "feedback": ""}}
        for text, is_right in options
    ]
    value = {"question": question, "options": items, "explanation": ""}
    return {"type": "single_choice", "value": value}


def _why() -> Sequence[Raw]:
    return [
        _text(_("Begin with what went wrong once: one case, in three sentences.")),
        _heading(_("What can happen")),
        _text(_("Name the danger, and whom it hits.")),
        _callout("warning", _("Remember"), _("The one thing that nobody may forget.")),
        _check(
            _("Which danger is there in this case?"),
            _("The right danger"),
            _("One that seems likely and is not"),
            _("One that somebody confuses it with"),
        ),
    ]


def _how() -> Sequence[Raw]:
    return [
        _heading(_("What you do")),
        _steps(
            _("Look: what is different from yesterday?"),
            _("Decide: may I go on?"),
            _("Do it, or stop and tell."),
        ),
        _callout(
            "tip", _("In practice"), _("What somebody with experience would add.")
        ),
        _check(
            _("What do you do first?"),
            _("The first step"),
            _("A step that comes later"),
            _("What people do who are in a hurry"),
        ),
    ]


def _talk() -> Sequence[Raw]:
    return [
        _text(_("What this is about, and why today.")),
        _steps(
            _("What happened, or could happen."),
            _("What we do from now on."),
            _("What you do if it is not right."),
        ),
        _check(
            _("What has changed?"),
            _("What we do from now on"),
            _("What we did until now"),
        ),
    ]


WHY = LessonPlan(
    gettext_lazy("Why it matters"),
    8,
    gettext_lazy("name the danger\nsay whom it hits"),
    _why,
)
HOW = LessonPlan(
    gettext_lazy("How you do it"),
    10,
    gettext_lazy("do the steps in order\nsay when you stop"),
    _how,
)
TALK = LessonPlan(
    gettext_lazy("The talk"), 5, gettext_lazy("say what has changed"), _talk
)

SKELETONS = (
    Skeleton(
        "two_lessons",
        gettext_lazy("Two lessons and an exam"),
        gettext_lazy(
            "Why it matters and how it is done, each with a question in it, and an "
            "exam of ten questions of which eight must be right."
        ),
        (WHY, HOW),
        ExamPlan(10, Fraction(4, 5)),
    ),
    Skeleton(
        "toolbox_talk",
        gettext_lazy("Toolbox talk"),
        gettext_lazy("Five minutes about one thing: why, three steps, one question."),
        (TALK,),
    ),
    Skeleton(
        "one_lesson",
        gettext_lazy("One lesson with questions"),
        gettext_lazy("For what is known already: how it is done, without an exam."),
        (HOW,),
    ),
)


def skeleton(name: str) -> Skeleton:
    """The one with this name."""
    return next(one for one in SKELETONS if one.name == name)
