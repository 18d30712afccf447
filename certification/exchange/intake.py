"""One file of somebody else, read as files of a data set by which column is which."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from operator import itemgetter
from pathlib import Path
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _

from certification.exchange.files import BY_FILE
from certification.exchange.findings import Finding, Findings
from certification.exchange.personnel import (
    Given,
    Held,
    Movements,
    as_it_stands,
    movements,
)
from certification.exchange.reading import UnreadableError, Values
from certification.exchange.recognising import (
    Assignment,
    Columns,
    is_exact,
    recognised,
    suggested,
)
from certification.exchange.tables import Formula, Record, Table
from certification.exchange.tidying import tidied
from certification.exchange.unchanged import NAMES, PLACE, Known, Sameness
from certification.exchange.unit_choices import meant_units, unit_columns
from people.columns import BadValueError, Column
from people.files import FileResource
from people.models import User
from people.resources import AppointmentResource, PersonResource

PERSONNEL = "personnel"


def _personnel() -> dict[str, Column]:
    columns = dict(PersonResource.fields)
    columns |= {name: AppointmentResource.fields[name] for name in PLACE}
    return columns


def label_of(kind: str, column: str) -> str:
    """A column in the words of the product."""
    if column == "service_number":
        return _("service number")
    resource = BY_FILE.get(kind)
    if resource is None:
        resource = (
            PersonResource if column in PersonResource.fields else AppointmentResource
        )
    attribute = resource.fields[column].attribute.partition("__")[0]
    try:
        field = resource.model._meta.get_field(attribute)
    except FieldDoesNotExist:
        return column
    return str(getattr(field, "verbose_name", column))


KINDS: dict[str, Columns] = {
    **{name: resource.fields for name, resource in BY_FILE.items()},
    PERSONNEL: _personnel(),
}
"""The columns of every kind of file that can come in."""


def suggestion(table: Table, kind: str = "") -> Assignment | None:
    """Which file it is and which column is which, as far as names tell."""
    stem = Path(table.name).stem
    names = [kind] if kind else [stem] if stem in BY_FILE else []
    if not kind:
        names += recognised(KINDS, table.headings)
    for name in names:
        found = Assignment(name, suggested(KINDS[name], table.headings))
        if kind or not found.lacking(KINDS[name]):
            return found
    return None


Line = tuple[int, dict[str, Any]]
"""A line of the file and the values of its columns."""


class Intake:
    """A file on its way in. What stands on one line comes in together, or not at all."""

    def __init__(
        self,
        table: Table,
        assignment: Assignment,
        *,
        on: datetime.date,
    ) -> None:
        self.table, self.assignment, self.on = table, assignment, on
        self.columns = KINDS[assignment.kind]
        self.is_personnel = assignment.kind == PERSONNEL
        self._unit_columns = unit_columns(self.columns)
        self._meant = meant_units(assignment.units)
        self.exact = is_exact(self.columns, [h for h in table.headings if h])
        files = ("people", "appointments") if self.is_personnel else (assignment.kind,)
        self.names = frozenset(files)
        self.movements: Movements | None = None
        self._lines: list[Line] | None = None
        self._same: dict[str, Record] = {}
        """By service number the lines that only say what is known."""
        self._known = Known(on)
        self._numbers: set[str] = set()
        self._unclear = False
        self.count = 0
        """How many rows the file has."""

    def rows(self, resource: type[FileResource], findings: Findings) -> list[Any]:
        """The rows of this kind whose values are all readable; others are refused."""
        findings.together = True
        if self._lines is None:
            self._lines = self._read(findings)
        if self.is_personnel and resource is AppointmentResource:
            return self._appointments(findings)
        if resource is PersonResource and not self.exact:
            return self._people()
        return [
            resource.Row(line, *(values[name] for name in resource.fields))
            for line, values in self._lines
        ]

    @property
    def is_relative(self) -> bool:
        return self.is_personnel

    def unchanged(self, file: str) -> int:
        """How many rows of a file say only what is known, and were left out."""
        return len(self._same) if file in self.names else 0

    @property
    def question(self) -> str:
        """What must be confirmed before this is written, or nothing."""
        found = self.movements
        if found is None or not found.leavers or not found.too_many_leave:
            return ""
        message = _(
            "%(leavers)d of %(staff)d people are not in this file and would leave today."
        )
        return message % {"leavers": len(found.leavers), "staff": found.staff}

    def heading(self, column: str) -> str:
        """What the file itself calls a column."""
        place = self.assignment.places.get(column)
        return self.table.headings[place] if place is not None else ""

    def _read(self, findings: Findings) -> list[Line]:
        """What may bring something in; a line that says what is known is put aside."""
        parse = {name: self._parser(column) for name, column in self.columns.items()}
        lines: list[Line] = []
        for line, cells in self._differing(parse, findings):
            if values := self._values(parse, line, cells, findings):
                lines.append((line, values))
        if self._same:
            numbers = {values["service_number"] for _line, values in lines}
            for number in numbers & self._same.keys():  # which of the two is right?
                line, cells = self._same.pop(number)
                if values := self._values(parse, line, cells, findings):
                    lines.append((line, values))
            lines.sort(key=itemgetter(0))
        return lines

    def _differing(
        self, parse: dict[str, Values], findings: Findings
    ) -> Iterator[Record]:
        width = len(self.table.headings)
        same = self._sameness(parse)
        try:
            for line, cells in self.table.rows():
                self.count += 1
                if self.table.shape.kind == "xlsx":
                    cells += [""] * (width - len(cells))
                if len(cells) != width:
                    self._refuse_width(line, len(cells), findings)
                elif same is None or not self._is_same(same, line, cells):
                    yield line, cells
        except UnreadableError as error:
            for file in self.names:
                findings.about_file(f"{file}.csv", error.message, line=error.line)

    def _is_same(self, same: Sameness, line: int, cells: list[str]) -> bool:
        number = cells[same.number_at]
        if number in self._same or not same.holds(cells):
            return False
        self._same[number] = line, cells
        self._numbers.add(number)
        return True

    def _sameness(self, parse: dict[str, Values]) -> Sameness | None:
        """By what a line is known to say nothing new; only a personnel file has such."""
        places, fixed = self.assignment.places, dict(self.assignment.fixed)
        if not self.is_personnel or "service_number" not in places:
            return None
        if self.exact:  # what such a file leaves out, it says is empty
            fixed = dict.fromkeys(NAMES, "") | {"language": User.Language.DUTCH} | fixed

        def reader(name: str) -> Callable[[str], Any]:
            return lambda text: parse[name][self._meaning(name, text)]

        read = {name: reader(name) for name in self.columns}
        literal = not self._meant and self.table.shape.kind == "csv"
        return Sameness(self._known, self.columns, places, fixed, read, literal=literal)

    def _parser(self, column: Column) -> Values:
        shape, exact = self.table.shape, self.exact
        return Values(
            lambda text: column.parsed(tidied(text, column, shape, exact=exact))
        )

    def _values(
        self,
        parse: dict[str, Values],
        line: int,
        cells: list[str],
        findings: Findings,
    ) -> dict[str, Any] | None:
        """The values of a row by column; none if one of them is bad."""
        values: dict[str, Any] = {}
        wrong: list[Finding] = []
        for name, column in self.columns.items():
            text = self._cell(name, cells)
            try:
                if isinstance(text, Formula):
                    tidied(text, column, self.table.shape)
                values[name] = parse[name][self._meaning(name, text)]
            except BadValueError as error:
                file = f"{self._file_of(name)}.csv"
                wrong.append(Finding(file, line, name, text, str(error)))
        self._remember_number(values)
        for finding in wrong:
            findings.refuse(finding, values)
        return None if wrong else values

    def _cell(self, name: str, cells: list[str]) -> str:
        place = self.assignment.places.get(name)
        return self.assignment.fixed.get(name, "") if place is None else cells[place]

    def _meaning(self, name: str, text: str) -> str:
        """What a cell says; a code of a unit may be read as another."""
        if name in self._unit_columns and not isinstance(text, Formula):
            return self._meant.get(text.strip(), text)
        return text

    def _file_of(self, column: str) -> str:
        if not self.is_personnel:
            return self.assignment.kind
        return "people" if column in PersonResource.fields else "appointments"

    def _remember_number(self, values: dict[str, Any]) -> None:
        """Everybody in the file is in it, also when the row is refused for another reason."""
        if "service_number" in values:
            self._numbers.add(values["service_number"])
        else:
            self._unclear = True

    def _refuse_width(self, line: int, count: int, findings: Findings) -> None:
        self._unclear = True
        message = _("has %(count)d values and the headings %(width)d; check the signs.")
        message %= {"count": count, "width": len(self.table.headings)}
        file = f"{'people' if self.is_personnel else self.assignment.kind}.csv"
        findings.refuse(Finding(file, line, "", "", message))

    def _people(self) -> list[Any]:
        """People of whom the file may tell a part: the rest stays as it is known."""
        told = self.assignment.places.keys() | self.assignment.fixed.keys()
        rows = []
        for line, values in self._lines or ():
            number = values["service_number"]
            known = self._known.particulars.get(number)
            stored = dict(zip(NAMES, known, strict=True)) if known else {}
            rest = [
                values[name] if name in told else stored.get(name, values[name])
                for name in NAMES
            ]
            rows.append(PersonResource.Row(line, number, *rest))
        return rows

    def _appointments(self, findings: Findings) -> list[Any]:
        told = self.assignment.places.keys() | self.assignment.fixed.keys()
        lines = self._lines or []
        times = Counter(values["service_number"] for _line, values in lines)
        given = [
            _given(line, values, told)
            for line, values in lines
            if times[values["service_number"]] == 1
        ]
        found = self.movements = movements(
            given,
            self._held(),
            mentioned=self._numbers,
            on=self.on,
            complete=self.assignment.complete and not self._unclear,
        )
        found.staff += sum(map(self._known.was_there, self._same))
        rows = [*found.rows]
        by_line = dict(lines)
        for line, message in found.older.items():
            values = by_line[line]
            if self._leads_nowhere(values):  # which says more than the day does
                rows.append((line, as_it_stands(_given(line, values, told), self.on)))
                continue
            day = str(values["start"])
            finding = Finding("appointments.csv", line, "start", day, message)
            findings.refuse(finding, values)
        return [AppointmentResource.Row(at, *one, False) for at, one in rows]

    def _leads_nowhere(self, values: Mapping[str, Any]) -> bool:
        known = self._known
        return (
            values["unit_code"] not in known.units.values()
            or values["role_code"] not in known.roles.values()
        )

    def _held(self) -> dict[str, list[Held]]:
        """Where everybody is of whom the file may say something new."""
        known = self._known
        return {one: known.held(one) for one in known.posts if one not in self._same}

    @property
    def leavers_wait(self) -> bool:
        """Of some row it is not known whose it is, so nobody is said to have left."""
        return self.is_personnel and self.assignment.complete and self._unclear


def _given(line: int, values: dict[str, Any], told: AbstractSet[str]) -> Given:
    def said(name: str) -> Any:
        return values[name] if name in told else None

    return Given(
        line,
        values["service_number"],
        values["unit_code"],
        values["role_code"],
        said("start"),
        said("end"),
        said("category"),
    )
