"""Moodle XML: drafts as a file."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from courses.question_files.decoding import FORBIDDEN
from courses.question_files.drafts import (
    Chosen,
    Content,
    Draft,
    Gaps,
    Labelled,
    Matched,
    Number,
    Ordered,
    TrueOrFalse,
    Words,
)
from courses.question_files.gaps import with_the_gap
from courses.question_files.labels import category_of, tags_of
from courses.question_files.saying import as_html, preface

TYPES = {
    "single": "multichoice",
    "multiple": "multichoice",
    "true_false": "truefalse",
    "numeric": "numerical",
    "matching": "matching",
    "ordering": "ordering",
    "blanks": "shortanswer",
    "labels": "ddimageortext",
}


def is_writable(draft: Draft) -> bool:
    """A question with several gaps has no plain form in these files."""
    return not isinstance(draft.content, Gaps) or len(draft.content.accepted) == 1


def write_moodle(
    drafts: Iterable[Draft], language: str, left: Iterable[str] = ()
) -> str:
    """A file of questions by topic; ``language`` is the one that needs no mark.

    ``left`` are the keys of questions that are not in it.
    """
    root = Element("quiz")
    topic = None
    for draft in sorted(drafts, key=lambda draft: draft.topic):
        if draft.topic != topic:
            topic = draft.topic
            category = SubElement(root, "question", type="category")
            _put(SubElement(category, "category"), category_of(topic))
        _question(SubElement(root, "question", type=TYPES[draft.kind]), draft, language)
    indent(root)
    head = "".join(f"<!-- {line} -->\n" for line in preface(language, left))
    body = tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{body}\n'


def _put(element: Element, text: str, name: str = "text") -> None:
    SubElement(element, name).text = FORBIDDEN.sub("", text)


def _question(question: Element, draft: Draft, language: str) -> None:
    text, content = draft.text, draft.content
    if isinstance(content, Gaps):
        text = with_the_gap(text, content)
    _put(SubElement(question, "name"), draft.key)
    _say(SubElement(question, "questiontext"), text, language)
    _say(SubElement(question, "generalfeedback"), draft.explanation, language)
    _put(question, "1", "defaultgrade")
    _put(question, "0", "hidden")
    _put(question, draft.key, "idnumber")
    _content(question, content, language)
    if tags := tags_of(draft):
        holder = SubElement(question, "tags")
        for tag in tags:
            _put(SubElement(holder, "tag"), tag)


def _say(element: Element, text: Words, language: str) -> None:
    element.set("format", "html")
    _put(element, as_html(text, language))


def _content(question: Element, content: Content, language: str) -> None:
    match content:
        case Chosen():
            _chosen(question, content, language)
        case TrueOrFalse():
            _answer(question, "true", 100 * content.is_true)
            _answer(question, "false", 100 * (not content.is_true))
        case Number():
            _number(question, content)
        case Matched():
            _matched(question, content, language)
        case Ordered():
            _ordered(question, content, language)
        case Gaps():
            _gap(question, content)
        case Labelled():
            _labelled(question, content, language)


def _gap(question: Element, content: Gaps) -> None:
    _put(question, "0", "usecase")
    for word in content.accepted[0]:
        _answer(question, word.replace("*", "\\*"), 100)


def _ordered(question: Element, content: Ordered, language: str) -> None:
    _put(question, "VERTICAL", "layouttype")
    _put(question, "ALL", "selecttype")
    _put(question, "ALL_OR_NOTHING", "gradingtype")
    for place, item in enumerate(content.items, start=1):
        _say(SubElement(question, "answer", fraction=str(place)), item, language)


def _answer(question: Element, text: str, fraction: float) -> Element:
    answer = SubElement(question, "answer", fraction=f"{fraction:g}")
    answer.set("format", "plain_text")
    _put(answer, text)
    return answer


def _chosen(question: Element, chosen: Chosen, language: str) -> None:
    _put(question, str(chosen.single).lower(), "single")
    _put(question, "true", "shuffleanswers")
    right = sum(choice.is_right for choice in chosen.choices) or 1
    share, wrong = (100.0, 0) if chosen.single else (100 / right, -100)
    for choice in chosen.choices:
        fraction = share if choice.is_right else wrong
        answer = SubElement(question, "answer", fraction=f"{fraction:.7g}")
        _say(answer, choice.text, language)


def _number(question: Element, number: Number) -> None:
    answer = _answer(question, f"{number.value:f}", 100)
    _put(answer, f"{number.tolerance:f}", "tolerance")
    if number.unit:
        unit = SubElement(SubElement(question, "units"), "unit")
        _put(unit, "1", "multiplier")
        _put(unit, number.unit, "unit_name")


def _matched(question: Element, content: Matched, language: str) -> None:
    _put(question, "true", "shuffleanswers")
    for thing, target in [*content.pairs, *(({}, one) for one in content.extra)]:
        sub = SubElement(question, "subquestion")
        _say(sub, thing, language)
        _put(SubElement(sub, "answer"), as_html(target, language))


def _labelled(question: Element, content: Labelled, language: str) -> None:
    """A picture with boxes onto which names are dragged, each box at its place."""
    SubElement(question, "shuffleanswers")
    picture = content.picture
    file = SubElement(question, "file", name="picture.webp", encoding="base64")
    file.text = base64.b64encode(picture.content).decode()
    _say(SubElement(question, "picturedescription"), content.description, language)
    names = [place.name for place in content.places]
    distinct = [name for n, name in enumerate(names) if name not in names[:n]]
    for number, name in enumerate([*distinct, *content.extra], start=1):
        drag = SubElement(question, "drag")
        _put(drag, str(number), "no")
        _put(drag, as_html(name, language))
        _put(drag, "1", "draggroup")
        SubElement(drag, "infinite")
    for number, place in enumerate(content.places, start=1):
        drop = SubElement(question, "drop")
        _put(drop, "")
        _put(drop, str(number), "no")
        _put(drop, str(distinct.index(place.name) + 1), "choice")
        _put(drop, str(round(place.across * picture.width / 100)), "xleft")
        _put(drop, str(round(place.down * picture.height / 100)), "ytop")
