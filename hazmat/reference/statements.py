"""Hazard statements as Annex VI writes them, and what they say. Pure.

Codes are case sensitive. Stars and remarks in brackets belong to the entry, not to the
code: ``H372 (immune system) **`` is H372 with something to look up.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

CODE = re.compile(r"EUH\d{3}[A-Z]?|H\d{3}[A-Za-z]{0,2}")
PARENT = re.compile(r"(?:EU)?H\d{3}")
STARRED = re.compile(r"\*+")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of an entry: as written, its code, its text, and what is special."""

    written: str
    code: str
    text: str
    stars: str = ""

    @property
    def remark(self) -> str:
        """What stands behind the code, such as the organ that is meant."""
        return STARRED.sub("", self.written.removeprefix(self.code)).strip()


def parts(cell: str) -> list[str]:
    """The values of a cell."""
    return [part.strip() for part in cell.split(";") if part.strip()]


def code_of(written: str) -> str:
    """The code in a statement as written; empty where there is none."""
    found = CODE.match(written)
    return found[0] if found else ""


def statements(
    cell: str, known: Mapping[str, Mapping[str, str]], language: str
) -> list[Statement]:
    """The statements of a cell, with the text of the code or of the code it refines."""
    return [_statement(written, known, language) for written in parts(cell)]


def _statement(
    written: str, known: Mapping[str, Mapping[str, str]], language: str
) -> Statement:
    code = code_of(written)
    parent = PARENT.match(code)
    row = known.get(code) or known.get(parent[0] if parent else "") or {}
    text = row.get(f"text_{language}") or row.get("text_en", "")
    stars = STARRED.search(written)
    return Statement(written, code, text, stars[0] if stars else "")


def codes(cells: Iterable[str]) -> Sequence[str]:
    """All codes in these cells, each once, in their order."""
    found = (code_of(written) for cell in cells for written in parts(cell))
    return list(dict.fromkeys(code for code in found if code))
