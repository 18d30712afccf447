"""Putting words into the elements of Moodle XML."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from courses.question_files.decoding import FORBIDDEN
from courses.question_files.drafts import Words
from courses.question_files.saying import as_html


def put(element: Element, text: str, name: str = "text") -> None:
    """A text in an element of its own."""
    SubElement(element, name).text = FORBIDDEN.sub("", text)


def say(element: Element, text: Words, language: str) -> None:
    """Words as HTML, in all their languages."""
    element.set("format", "html")
    put(element, as_html(text, language))
