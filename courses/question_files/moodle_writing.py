"""Moodle XML: drafts as a file."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from courses.question_files.drafts import (
    Chosen,
    Content,
    Draft,
    Gaps,
    Labelled,
    Matched,
    Number,
    Ordered,
    Pointed,
    TrueOrFalse,
)
from courses.question_files.gaps import with_the_gap
from courses.question_files.labels import category_of, tags_of
from courses.question_files.moodle_elements import put, say
from courses.question_files.moodle_gap_writing import (
    has_gaps,
    is_sayable,
    put_gaps,
)
from courses.question_files.moodle_places import put_places
from courses.question_files.moodle_pointing import wrong_places
from courses.question_files.saying import CONFUSED, Left, as_html, preface

TYPES = {
    "single": "multichoice",
    "multiple": "multichoice",
    "true_false": "truefalse",
    "numeric": "numerical",
    "matching": "matching",
    "ordering": "ordering",
    "blanks": "shortanswer",
    "labels": "ddimageortext",
    "hotspot": "ddmarker",
}


def unsaid(draft: Draft) -> str:
    """Why these files cannot say a question; empty where they can."""
    if isinstance(draft.content, Gaps) and has_gaps(draft):
        return "" if is_sayable(draft.text, draft.content) else CONFUSED
    return ""


def write_moodle(
    drafts: Iterable[Draft], language: str, left: Left = MappingProxyType({})
) -> str:
    """A file of questions by topic; ``language`` is the one that needs no mark.

    ``left`` are the keys of questions that are not in it, by the reason.
    """
    root = Element("quiz")
    topic = None
    for draft in sorted(drafts, key=lambda draft: draft.topic):
        if draft.topic != topic:
            topic = draft.topic
            category = SubElement(root, "question", type="category")
            put(SubElement(category, "category"), category_of(topic))
        kind = "cloze" if has_gaps(draft) else TYPES[draft.kind]
        _question(SubElement(root, "question", type=kind), draft, language)
    indent(root)
    head = "".join(f"<!-- {line} -->\n" for line in preface(language, left))
    body = tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{body}\n'


def _question(question: Element, draft: Draft, language: str) -> None:
    content = draft.content
    put(SubElement(question, "name"), draft.key)
    asked = SubElement(question, "questiontext")
    if isinstance(content, Gaps) and has_gaps(draft):
        put_gaps(asked, draft.text, content, language)
    elif isinstance(content, Gaps):
        say(asked, with_the_gap(draft.text, content), language)
    else:
        say(asked, draft.text, language)
    say(SubElement(question, "generalfeedback"), draft.explanation, language)
    put(question, "1", "defaultgrade")
    put(question, "0", "hidden")
    put(question, draft.key, "idnumber")
    _content(question, content, language)
    tags = tags_of(draft)
    if isinstance(content, Pointed):
        tags += wrong_places(content)
    if tags:
        holder = SubElement(question, "tags")
        for tag in tags:
            put(SubElement(holder, "tag"), tag)


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
        case Labelled() | Pointed():
            put_places(question, content, language)


def _gap(question: Element, content: Gaps) -> None:
    """One gap; more than one say themselves what is right."""
    if len(content.accepted) > 1:
        return
    put(question, "0", "usecase")
    for word in content.accepted[0]:
        _answer(question, word.replace("*", "\\*"), 100)


def _ordered(question: Element, content: Ordered, language: str) -> None:
    put(question, "VERTICAL", "layouttype")
    put(question, "ALL", "selecttype")
    put(question, "ALL_OR_NOTHING", "gradingtype")
    for place, item in enumerate(content.items, start=1):
        say(SubElement(question, "answer", fraction=str(place)), item, language)


def _answer(question: Element, text: str, fraction: float) -> Element:
    answer = SubElement(question, "answer", fraction=f"{fraction:g}")
    answer.set("format", "plain_text")
    put(answer, text)
    return answer


def _chosen(question: Element, chosen: Chosen, language: str) -> None:
    put(question, str(chosen.single).lower(), "single")
    put(question, "true", "shuffleanswers")
    right = sum(choice.is_right for choice in chosen.choices) or 1
    share, wrong = (100.0, 0) if chosen.single else (100 / right, -100)
    for choice in chosen.choices:
        fraction = share if choice.is_right else wrong
        answer = SubElement(question, "answer", fraction=f"{fraction:.7g}")
        say(answer, choice.text, language)


def _number(question: Element, number: Number) -> None:
    answer = _answer(question, f"{number.value:f}", 100)
    put(answer, f"{number.tolerance:f}", "tolerance")
    if number.unit:
        unit = SubElement(SubElement(question, "units"), "unit")
        put(unit, "1", "multiplier")
        put(unit, number.unit, "unit_name")


def _matched(question: Element, content: Matched, language: str) -> None:
    put(question, "true", "shuffleanswers")
    for thing, target in [*content.pairs, *(({}, one) for one in content.extra)]:
        sub = SubElement(question, "subquestion")
        say(sub, thing, language)
        put(SubElement(sub, "answer"), as_html(target, language))
