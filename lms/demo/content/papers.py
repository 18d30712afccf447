"""Papers that a course gives to read, written down in words."""

from dataclasses import dataclass

from exports.leaflets import leaflet


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document, its lines below a heading."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A paper to read, such as a data sheet; it is typeset when it is published."""

    key: str
    question: str
    language: str
    saved_as: str
    title: str
    sections: tuple[Section, ...]
    explanation: str
    is_critical: bool = False


def typeset(written: Document) -> bytes:
    """The paper as a PDF."""
    sections = ((section.title, section.lines) for section in written.sections)
    return leaflet(written.title, sections, language=written.language)
