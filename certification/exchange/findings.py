"""What an import found wrong: where, what, and what to do about it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

SHOWN = 60
"""So much of a bad value is repeated; the place is exact anyway."""


def quoted(value: str) -> str:
    """A value as a message shows it: in quotes, on one line, not too long."""
    return repr(value if len(value) <= SHOWN else value[:SHOWN] + "…")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a file, a line of it or a value on that line.

    ``line`` is the physical line on which the row begins; 0 is the file itself.
    """

    file: str
    line: int
    column: str
    value: str
    message: str

    @property
    def legible(self) -> str:
        """The value for a page: bytes that are no UTF-8 as question marks."""
        return self.value.encode(errors="replace").decode()

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f" {self.column}:" if self.column else ""
        value = f" {quoted(self.value)}" if self.value else ""
        return f"{place}:{column}{value} {self.message}"


@dataclass(slots=True)
class Refusal:
    """A row that is not imported: why, and as much of it as could be read."""

    file: str
    line: int
    values: dict[str, Any]
    reasons: list[Finding] = field(default_factory=list)
    dependent: bool = False
    """Nothing is wrong with it but that it counts on another refused row."""


class Findings:
    """All that is wrong with a data set, by file and line."""

    def __init__(self) -> None:
        self.about_files: list[Finding] = []
        self.refusals: dict[str, dict[int, Refusal]] = {}
        self.together = False
        """All rows are of one file: those on the same line are the same row."""

    def about_file(self, file: str, message: str, *, line: int = 0) -> None:
        """The file cannot be read as a whole, or beyond a certain line."""
        self.about_files.append(Finding(file, line, "", "", message))

    @property
    def unreadable(self) -> set[str]:
        """The files of which it is not known which rows they hold."""
        return {finding.file for finding in self.about_files}

    def refuse(
        self,
        finding: Finding,
        values: dict[str, Any] | None = None,
        *,
        dependent: bool = False,
    ) -> None:
        """A row is bad, for this reason among others."""
        lines = self.refusals.setdefault(finding.file, {})
        refusal = lines.get(finding.line)
        if refusal is None:
            refusal = Refusal(finding.file, finding.line, values or {}, [], dependent)
            lines[finding.line] = refusal
        refusal.dependent = refusal.dependent and dependent
        refusal.reasons.append(finding)

    def refused(self, file: str) -> dict[int, Refusal]:
        """The bad rows of a file by line."""
        return self.refusals.get(file, {})

    def __bool__(self) -> bool:
        return bool(self.about_files or self.refusals)

    def stops(self, *, salvage: bool) -> bool:
        """Nothing is written: not even the good rows, where these are asked for."""
        return bool(self.about_files or (self.refusals and not salvage))

    def __iter__(self) -> Iterator[Finding]:
        """By file and line, also what only depends on a refused row."""
        yield from self.about_files
        for refusal in self._by_line():
            yield from refusal.reasons

    def causes(self) -> Iterator[Finding]:
        """By file and line: what is wrong by itself."""
        yield from self.about_files
        for refusal in self._by_line():
            if not refusal.dependent:
                yield from refusal.reasons

    @property
    def lines(self) -> set[int]:
        """The bad lines of the one file."""
        return {line for lines in self.refusals.values() for line in lines if line}

    @property
    def count(self) -> int:
        """How many rows are refused."""
        if self.together:
            return len(self.lines)
        return sum(map(len, self.refusals.values()))

    @property
    def dependents(self) -> int:
        """How many rows are refused only because of others."""
        found = list(self._by_line())
        if not self.together:
            return sum(refusal.dependent for refusal in found)
        bad = {refusal.line for refusal in found if not refusal.dependent}
        return len(self.lines - bad)

    def reasons(self, line: int) -> list[Finding]:
        """All that is wrong with a line of the one file."""
        found = (lines[line] for lines in self.refusals.values() if line in lines)
        return [reason for refusal in found for reason in refusal.reasons]

    def _by_line(self) -> Iterator[Refusal]:
        for lines in self.refusals.values():
            for line in sorted(lines):
                yield lines[line]
