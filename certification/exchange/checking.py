"""Checks that every file of a data set has in common.

What a row by itself may not say, keys that are there twice, and references to rows
that do not exist or are refused themselves. All is judged on codes, before anything
is written.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from certification.exchange.files import BY_FILE
from certification.exchange.findings import Finding, Findings, Refusal
from certification.exchange.register import Register
from people.files import FileResource, Problem


@dataclass(slots=True)
class Examination:
    """A data set under examination: the rows that are good so far, and what is not."""

    findings: Findings = field(default_factory=Findings)
    register: Register = field(default_factory=Register)
    rows: dict[str, list[Any]] = field(default_factory=dict)
    already: Counter[str] = field(default_factory=Counter)
    """How many rows of a file of the ledger are recorded already."""

    def of(self, file: str) -> list[Any]:
        """The good rows of a file."""
        return self.rows.get(file, [])

    def refuse(
        self, file: str, row: Any, problem: Problem, *, dependent: bool = False
    ) -> None:
        """A row is bad; the caller keeps it out of ``rows`` by ``drop_refused``."""
        resource = BY_FILE[file]
        column = problem.column
        names = column.split(",") if column else []
        value = ",".join(resource.written(row, name) for name in names)
        finding = Finding(f"{file}.csv", row.line, column, value, problem.message)
        self.findings.refuse(finding, row._asdict(), dependent=dependent)

    def drop_refused(self, file: str) -> bool:
        """Leave out the rows that were refused; whether there were any."""
        refused = self.findings.refused(f"{file}.csv")
        rows = self.of(file)
        self.rows[file] = [row for row in rows if row.line not in refused]
        self.register.refuse(
            Refusal(file, refusal.line, refusal.values) for refusal in refused.values()
        )
        return len(self.rows[file]) < len(rows)


def check_rows(examination: Examination, file: str) -> None:
    """Judge each row of a file by itself, and its key and references."""
    resource = BY_FILE[file]
    for row in examination.of(file):
        for problem in resource.problems(row):
            examination.refuse(file, row, problem)
    _check_keys(examination, resource)
    rows = examination.of(file)
    examination.drop_refused(file)
    examination.register.add(file, examination.of(file))
    check_references(examination, file, rows)
    _check_partial_rows(examination, resource)


def check_references(
    examination: Examination, file: str, rows: Iterable[Any] | None = None
) -> None:
    """Refuse rows that name what is not there; again while that takes others along."""
    resource = BY_FILE[file]
    references = resource.references()
    names_itself = any(file in files for files in references.values())
    while True:
        columns = [
            (resource.Row._fields.index(name), name, Verdicts(examination, files))
            for name, files in references.items()
        ]
        for row in examination.of(file) if rows is None else rows:
            for place, name, verdicts in columns:
                if row[place] and (verdict := verdicts[row[place]]):
                    _refuse_reference(examination, file, row, name, verdict)
        rows = None
        if not (examination.drop_refused(file) and names_itself):
            return


@dataclass(frozen=True, slots=True)
class Verdict:
    """Why a code cannot be named."""

    code: str
    message: str
    dependent: bool


class Verdicts(dict[Any, tuple[Verdict, ...]]):
    """What is wrong with naming a code (or codes), worked out once each."""

    def __init__(self, examination: Examination, files: tuple[str, ...]) -> None:
        super().__init__()
        self.register, self.files = examination.register, files
        unreadable = examination.findings.unreadable
        # What such a file would have brought is not known, so nothing is unknown.
        self.silent = any(f"{file}.csv" in unreadable for file in files)

    def __missing__(self, value: str | tuple[str, ...]) -> tuple[Verdict, ...]:
        codes = (value,) if isinstance(value, str) else value
        found = tuple(filter(None, map(self._verdict, codes)))
        self[value] = found
        return found

    def _verdict(self, code: str) -> Verdict | None:
        for file in self.files:
            if refusal := self.register.refusal(file, code):
                message = _("depends on %(file)s.csv:%(line)d, which is refused.")
                message %= {"file": file, "line": refusal.line}
                return Verdict(code, message, dependent=True)
        known = any(self.register.knows(file, code) for file in self.files)
        if known or self.silent:
            return None
        files = " or ".join(f"{file}.csv" for file in self.files)
        message = _("is not known; add it to %(files)s or correct it.")
        return Verdict(code, message % {"files": files}, dependent=False)


def _refuse_reference(
    examination: Examination,
    file: str,
    row: Any,
    column: str,
    verdicts: tuple[Verdict, ...],
) -> None:
    for verdict in verdicts:
        finding = Finding(
            f"{file}.csv", row.line, column, verdict.code, verdict.message
        )
        examination.findings.refuse(finding, row._asdict(), dependent=verdict.dependent)


def _check_partial_rows(examination: Examination, resource: type[FileResource]) -> None:
    """Rows with an unreadable value: say as well which of their codes are unknown."""
    file = f"{resource.file}.csv"
    for refusal in list(examination.findings.refused(file).values()):
        if len(refusal.values) >= len(resource.fields):
            continue
        for name, files in resource.references().items():
            value = refusal.values.get(name)
            verdicts = Verdicts(examination, files)[value] if value else ()
            for verdict in verdicts:
                if not verdict.dependent:
                    refusal.reasons.append(
                        Finding(file, refusal.line, name, verdict.code, verdict.message)
                    )


def _check_keys(examination: Examination, resource: type[FileResource]) -> None:
    """Refuse every row whose key another row has too: which is right is not known."""
    places = [resource.Row._fields.index(name) for name in resource.key]
    rows = examination.of(resource.file)
    # Numbers instead of keys: a million of them fit in the memory.
    counts = Counter(hash(tuple(row[at] for at in places)) for row in rows)
    if len(counts) == len(rows):
        return
    twice = [row for row in rows if counts[hash(tuple(row[at] for at in places))] > 1]
    for row, other in _twins(twice, places):
        message = _("is the key of line %(line)d too; keep one of the two.")
        examination.refuse(
            resource.file,
            row,
            Problem(",".join(resource.key), message % {"line": other.line}),
        )


def _twins(rows: list[Any], places: list[int]) -> Iterator[tuple[Any, Any]]:
    """Each row with another that has the same key."""
    first: dict[tuple[Any, ...], Any] = {}
    named: set[int] = set()
    for row in rows:
        key = tuple(row[at] for at in places)
        other = first.setdefault(key, row)
        if other is row:
            continue
        yield row, other
        if other.line not in named:
            named.add(other.line)
            yield other, row
