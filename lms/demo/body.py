"""What was written down for a lesson, as the blocks of a page store it.

Whatever an answer may name has a key that is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from django.utils.html import format_html, format_html_join

from lms.demo.content import shapes
from lms.demo.content.papers import Document

Key = Callable[..., str]
"""The key of a block, or of a part of it by the keys of its parts."""

PictureOf = Callable[[shapes.Picture | shapes.Hotspot], int]
"""The stored picture of a drawing."""

DocumentOf = Callable[[str | Document], int]
"""The stored file of a film by its name, or of a paper that was written down."""

Stored = tuple[str, Any]
"""The type of a block, and its value."""

BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:kg|g|l|ml|km|m|%|°C)(?!\w))")
"""What keeps an amount from its unit."""


def stored(
    written: shapes.Block, key: Key, picture: PictureOf, document: DocumentOf
) -> Stored:
    """A block as the body of a lesson has it."""
    match written:
        case shapes.Film() | Document():
            return _held(written, document)
        case shapes.Picture():
            words = {"alt_text": written.alt, "caption": written.caption}
            return "picture", {"image": picture(written), **words}
        case shapes.Hotspot():
            return "hotspot", _hotspot(written, key, picture(written))
        case shapes.Exercise():
            return "exercise", _exercise(written)
        case shapes.Heading() | shapes.Text() | shapes.Callout():
            return _prose(written)
        case shapes.Steps() | shapes.Table() | shapes.Accordion():
            return _laid_out(written, key)
        case shapes.TrueFalse() | shapes.Numeric() | shapes.Blanks():
            return _by_itself(written)
        case _:
            return _with_parts(written, key)


def _held(written: shapes.Film | Document, document: DocumentOf) -> Stored:
    if isinstance(written, Document):
        return "document", _explained(written, document=document(written))
    return "video", {
        "title": written.title,
        "film": document(written.file),
        "captions_nl": document(f"{written.name}.nl.vtt"),
        "captions_en": document(f"{written.name}.en.vtt"),
        "transcript": written.html,
    }


def _prose(written: shapes.Heading | shapes.Text | shapes.Callout) -> Stored:
    match written:
        case shapes.Heading():
            return "heading", written.text
        case shapes.Text():
            return "text", written.html
        case shapes.Callout():
            value = {"kind": written.kind, "title": written.title}
            return "callout", {**value, "text": written.html}


def _exercise(written: shapes.Exercise) -> dict[str, Any]:
    return {
        "exercise": written.exercise,
        "count": written.count,
        "subjects": written.subjects,
        "own": written.own,
    }


def _laid_out(
    written: shapes.Steps | shapes.Table | shapes.Accordion, key: Key
) -> Stored:
    match written:
        case shapes.Steps():
            steps = [_item(key(one.key), one.text) for one in written.steps]
            return "steps", {"title": written.title, "steps": steps}
        case shapes.Table():
            rows = [_item(key(str(n)), row) for n, row in enumerate(written.rows)]
            return "table", {"caption": written.caption, "rows": rows}
        case shapes.Accordion():
            parts = [
                _item(key(part.key), {"title": part.title, "text": part.html})
                for part in written.parts
            ]
            return "accordion", {"parts": parts}


def _by_itself(
    written: shapes.TrueFalse | shapes.Numeric | shapes.Blanks,
) -> Stored:
    """A question that is answered without anything to choose from."""
    asked = _explained(written)
    match written:
        case shapes.TrueFalse():
            return "true_false", {**asked, "is_true": written.is_true}
        case shapes.Numeric():
            number = {"value": written.value, "tolerance": written.tolerance}
            return "numeric", {**asked, **number, "unit": written.unit}
        case shapes.Blanks():
            return "blanks", {**asked, "text": written.text}


def _with_parts(
    written: shapes.Choice
    | shapes.Ordering
    | shapes.Matching
    | shapes.Scenario
    | shapes.Checklist,
    key: Key,
) -> Stored:
    """A question about parts that an answer names."""
    match written:
        case shapes.Choice():
            kind = "multiple_choice" if written.multiple else "single_choice"
            return kind, _explained(written, options=_options(written, key))
        case shapes.Ordering():
            return "ordering", _explained(written, things=_things(written.things, key))
        case shapes.Matching():
            pairs, others = _pairs(written, key), _things(written.others, key)
            return "matching", _explained(written, pairs=pairs, others=others)
        case shapes.Scenario():
            return "scenario", _explained(written, situations=_story(written, key))
        case shapes.Checklist():
            things = _things(written.things, key)
            return "checklist", {"question": written.question, "things": things}


def _explained(
    written: shapes.Choice
    | shapes.TrueFalse
    | shapes.Numeric
    | shapes.Blanks
    | shapes.Ordering
    | shapes.Matching
    | shapes.Scenario
    | shapes.Hotspot
    | Document,
    **parts: Any,
) -> dict[str, Any]:
    return {
        "question": _kept_together(written.question),
        **parts,
        "explanation": _kept_together(written.explanation),
        "is_critical": written.is_critical,
    }


def _kept_together(text: str) -> str:
    """An amount and its unit stay on one line."""
    return BEFORE_UNIT.sub("\u00a0", text)


def _item(key: str, value: Any) -> dict[str, Any]:
    return {"type": "item", "id": key, "value": value}


def _things(things: tuple[shapes.Thing, ...], key: Key) -> list[dict[str, Any]]:
    return [_item(key(thing.key), thing.text) for thing in things]


def _options(written: shapes.Choice, key: Key) -> list[dict[str, Any]]:
    return [
        _item(
            key(option.key),
            {
                "text": option.text,
                "is_right": option.is_right,
                "feedback": option.feedback,
            },
        )
        for option in written.options
    ]


def _pairs(written: shapes.Matching, key: Key) -> list[dict[str, Any]]:
    return [
        _item(key(pair.key), {"thing": pair.thing, "target": pair.target})
        for pair in written.pairs
    ]


def _story(written: shapes.Scenario, key: Key) -> list[dict[str, Any]]:
    return [
        _item(
            key(one.key),
            {
                "name": one.key,
                "text": one.text,
                "ways": [_item(key(one.key, way.key), _way(way)) for way in one.ways],
            },
        )
        for one in written.situations
    ]


def _way(way: shapes.Way) -> dict[str, Any]:
    return {
        "text": way.text,
        "consequence": way.consequence,
        "goes_to": way.goes_to,
        "ends_well": way.ends_well,
    }


def _hotspot(written: shapes.Hotspot, key: Key, image: int) -> dict[str, Any]:
    spots = [
        _item(
            key(spot.key),
            {
                "across": spot.across,
                "down": spot.down,
                "is_right": spot.is_right,
                "feedback": spot.feedback,
            },
        )
        for spot in written.spots
    ]
    return _explained(written, image=image, alt_text=written.alt, spots=spots)


TO_CONFIRM = {
    "nl": "Nog te bevestigen door een specialist",
    "en": "A specialist must still confirm",
}


def to_confirm(lesson: shapes.Lesson) -> str:
    """The points of a lesson that nobody has signed yet."""
    points = format_html_join("", "<li>{}</li>", zip(lesson.needs_confirmation))
    return format_html("<ul>{}</ul>", points)
