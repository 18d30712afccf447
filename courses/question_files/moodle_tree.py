"""Moodle XML as a tree: parsed without entities, outside files or endless depth."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder, tostring

from defusedxml.common import (  # type: ignore[import-untyped]  # it ships no types
    DefusedXmlException,
)
from defusedxml.ElementTree import (  # type: ignore[import-untyped]
    DefusedXMLParser,
    ParseError,
)
from django.utils.translation import gettext as _

from courses.question_files.findings import NotTakenError

DEEPEST = 60
LINE = "#line"
"""Where an element begins; no file can have an attribute of this name."""
UNDEFINED_ENTITY = 11


class _Builder(TreeBuilder):
    """Keeps the line on which each question begins."""

    parser: Any = None

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: Any, attrs: Any, /) -> Any:
        self._depth += 1
        line = self.parser.CurrentLineNumber
        if self._depth > DEEPEST:
            raise NotTakenError(
                _("The file nests deeper than a question file does."),
                _("Export the questions again."),
                line=line,
            )
        if tag == "question":
            attrs = {**attrs, LINE: str(line)}
        return super().start(tag, attrs)

    def end(self, tag: Any, /) -> Any:
        self._depth -= 1
        return super().end(tag)


def tree_of(text: str) -> Element:
    """The ``quiz`` that a file holds; ``NotTakenError`` where it is none."""
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    builder.parser = parser.parser
    try:
        parser.feed(text)
        root: Element = parser.close()
    except DefusedXmlException:
        raise NotTakenError(
            _("The file declares a document type or entities, which may do harm."),
            _("Take out what stands between <!DOCTYPE and the first <quiz>."),
        ) from None
    except ParseError as error:
        raise _unreadable(error) from None
    if root.tag != "quiz":
        raise NotTakenError(
            _("The file is XML, but its questions do not stand in <quiz>."),
            _("Export the questions as Moodle XML."),
        )
    return root


def _unreadable(error: ParseError) -> NotTakenError:
    line, _column = error.position
    if error.code == UNDEFINED_ENTITY:
        return NotTakenError(
            _("The file uses a name such as &nbsp; that XML does not know."),
            _("Put such a text between <![CDATA[ and ]]>."),
            line=line,
        )
    return NotTakenError(
        _("The file is no well-formed XML from this line on."),
        _("Mend it there, or export the questions again."),
        line=line,
    )


def inner(element: Element | None) -> str:
    """What an element says, with the tags that somebody forgot to put away."""
    if element is None:
        return ""
    parts = [element.text or ""]
    parts.extend(tostring(child, "unicode", "html") for child in element)
    return "".join(parts)


def text_of(element: Element | None) -> str:
    """What stands in the ``text`` of an element, or in itself."""
    if element is None:
        return ""
    inside = element.find("text")
    return inner(element if inside is None else inside)
