"""What a page still lacks before it may come before learners. Pure.

What a block needs it says itself, in its own ``clean``: alternative text, captions and
a transcript, a right answer. This module asks the blocks and adds what a page needs.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from courses.authoring.skeletons import examples_in
from courses.blocks import checks_of
from courses.blocks.questions import Explained


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing: what, at which block or field, and how much it weighs.

    What ``must`` be there stops a release; the rest is advice.
    """

    words: str
    must: bool = True
    place: str = ""

    @property
    def anchor(self) -> str:
        """Where it stands in the editor of the page."""
        if self.place.startswith("block-"):
            return f"{self.place}-section"
        return "body" if self.place == "body" else f"id_{self.place}"


def lacks_of_course(page: Any, *, on: datetime.date) -> Iterator[Lack]:
    """What the page of a course lacks by itself."""
    if not page.summary:
        yield Lack(_("Say in a summary what it is about."), must=False, place="summary")
    if not page.sources:
        yield Lack(_("Name the source."), place="sources")
    if page.review_on is None:
        yield Lack(_("Give the day of the next review."), place="review_on")
    elif page.review_on <= on:
        yield Lack(
            _("The day of review has come: read it again and give the next one."),
            place="review_on",
        )


def lacks_of_lesson(page: Any) -> Iterator[Lack]:
    """What a lesson lacks, block by block."""
    if not page.objectives:
        words = _("Say what somebody can do afterwards.")
        yield Lack(words, must=False, place="objectives")
    if not len(page.body):
        yield Lack(_("Write the lesson."), place="body")
    for block in page.body:
        yield from lacks_of_block(block)
        yield from _unexplained(block)
    if not any(checks_of(page.body)):
        yield Lack(_("Ask at least one question."), must=False, place="body")


def _unexplained(block: Any) -> Iterator[Lack]:
    """Who has a question wrong learns from the why, not from trying once more."""
    if isinstance(block.block, Explained) and not block.value["explanation"]:
        words = _("%(kind)s: say why; it is read by who has it wrong.")
        said = {"kind": block.block.label}
        yield Lack(words % said, must=False, place=f"block-{block.id}")


def lacks_of_examples(page: Any) -> Iterator[Lack]:
    """Where a lesson still says what its skeleton says for example."""
    language = page.locale.language_code
    for block_id, example in examples_in(page.body.raw_data, language):
        words = _("Write your own text instead of the example “%(example)s”.")
        yield Lack(words % {"example": example}, place=f"block-{block_id}")


def lacks_of_block(block: Any) -> Iterator[Lack]:
    """What a block demands and does not get."""
    try:
        block.block.clean(block.value)
    except ValidationError as refusal:
        for words in _sentences(refusal, block.block, [str(block.block.label)]):
            yield Lack(words, place=f"block-{block.id}")


def _sentences(
    refusal: ValidationError, block: Any, path: Sequence[str]
) -> Iterator[str]:
    """The refusals within a block, each with the way to it in the author's words."""
    if isinstance(refusal, StructBlockValidationError):
        for name, inner in refusal.block_errors.items():
            child = block.child_blocks[name]
            yield from _sentences(inner, child, [*path, str(child.label)])
    elif isinstance(refusal, ListBlockValidationError):
        for number, inner in refusal.block_errors.items():
            way = [*path, str(number + 1)]
            yield from _sentences(inner, block.child_block, way)
    else:
        yield f"{' · '.join(path)}: {' '.join(refusal.messages)}"
        return
    for words in refusal.non_block_errors:
        yield f"{' · '.join(path)}: {words}"


@dataclass(frozen=True, slots=True)
class Written:
    """A lesson in one language, as far as another must be in step with it."""

    title: str
    language: str
    blocks: tuple[str, ...]
    checks: frozenset[str]


def lacks_of_languages(
    lessons: Iterable[Sequence[Written]],
    *,
    languages: Sequence[str],
    wanted: Sequence[str],
    reason: str,
) -> Iterator[Lack]:
    """Where the languages of a course are not in step.

    ``lessons`` has each lesson in the languages it is written in, ``languages`` those
    that the course has a page in, ``wanted`` those that it should have.
    """
    missing = [code for code in wanted if code not in languages]
    if missing and not reason:
        words = _("Write it in %(language)s as well, or say why not.")
        named = ", ".join(map(_named, missing))
        yield Lack(words % {"language": named}, place="one_language_reason")
    for lesson in lessons:
        yield from _in_step(lesson, languages)


def _named(language: str) -> str:
    return str(get_language_info(language)["name_translated"])


def _in_step(lesson: Sequence[Written], languages: Sequence[str]) -> Iterator[Lack]:
    first, *others = lesson
    absent = set(languages) - {one.language for one in lesson}
    for code in sorted(absent):
        words = _("“%(lesson)s” is not there in %(language)s.")
        yield Lack(words % {"lesson": first.title, "language": _named(code)})
    for other in others:
        said = {"lesson": first.title, "language": _named(other.language)}
        if other.checks != first.checks:
            words = _("“%(lesson)s” asks different questions in %(language)s.")
            yield Lack(words % said)
        elif other.blocks != first.blocks:
            words = _("“%(lesson)s” is built in another way in %(language)s.")
            yield Lack(words % said, must=False)
