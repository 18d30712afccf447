"""What is wrong with a file, by what must be done about it. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from certification.exchange.findings import Finding

PARTICULAR = re.compile(r"\d+|'[^']*'|\"[^\"]*\"")
"""What of a message differs from row to row: numbers and quoted values."""

SAME = re.compile(f"{PARTICULAR.pattern}|…")

NAMED = 5
SHOWN = 50


@dataclass(slots=True)
class Remedy:
    """One thing to mend, and the rows that need it."""

    file: str
    column: str
    message: str
    heading: str = ""
    """What the file itself calls the column."""
    count: int = 0
    findings: list[Finding] = field(default_factory=list)
    """The first of them."""
    values: Counter[str] = field(default_factory=Counter)

    @property
    def lines(self) -> list[str]:
        """Where the first of them stand in the file."""
        return [str(one.line) for one in self.findings if one.line][:NAMED]

    @property
    def commonest(self) -> list[tuple[str, int]]:
        """The bad values met most, and how often: one wrong code is mended at once."""
        return self.values.most_common(NAMED)


def in_one_file(name: str, findings: Iterable[Finding]) -> list[Finding]:
    """What is wrong with the one file that was given, each thing once.

    Of a personnel file people and appointments are read, and both say what is wrong.
    """
    return list(dict.fromkeys(replace(one, file=name) for one in findings))


def remedies(findings: Iterable[Finding]) -> list[Remedy]:
    """Findings that ask for the same repair together; most rows first."""
    found: dict[tuple[str, str, str], Remedy] = {}
    for one in findings:
        kind = one.file, one.column, PARTICULAR.sub("…", one.message)
        remedy = found.setdefault(kind, Remedy(one.file, one.column, one.message))
        remedy.count += 1
        if one.message != remedy.message:
            remedy.message = _of_both(remedy.message, one.message)
        if one.value:
            remedy.values[one.legible[:60]] += 1
        if len(remedy.findings) < SHOWN:
            remedy.findings.append(one)
    return sorted(found.values(), key=lambda one: (-one.count, one.file, one.column))


def _of_both(message: str, other: str) -> str:
    """What two messages of one kind have in common: of one line it would be untrue."""
    theirs = iter(SAME.findall(other))
    return SAME.sub(lambda ours: ours[0] if ours[0] == next(theirs) else "…", message)
