"""One file of somebody else, read as files of a data set by which column is which."""

import datetime
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext as _

from certification.exchange.files import BY_FILE
from certification.exchange.findings import Finding, Findings
from certification.exchange.personnel import Given, Held, Movements, movements
from certification.exchange.reading import UnreadableError, Values
from certification.exchange.recognising import (
    Assignment,
    Columns,
    is_exact,
    recognised,
    suggested,
)
from certification.exchange.tables import Formula, Table
from certification.exchange.tidying import tidied
from certification.exchange.unit_choices import meant_units, unit_columns
from certification.exchange.writing import PARTICULARS
from people.columns import BadValueError, Column
from people.files import FileResource
from people.models import Appointment, User
from people.resources import AppointmentResource, PersonResource

PERSONNEL = "personnel"
PLACE = ("unit_code", "role_code", "start", "end", "category")
"""What a personnel file says about somebody's home appointment."""


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
        self._numbers: set[str] = set()
        self._unclear = False
        self.count = 0
        """How many rows the file has."""

    def rows(self, resource: type[FileResource], findings: Findings) -> list[Any]:
        """The rows of this kind whose values are all readable; others are refused."""
        findings.together = True
        if self._lines is None:
            self._lines = list(self._read(findings))
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

    def _read(self, findings: Findings) -> Iterator[Line]:
        parse = {name: self._parser(column) for name, column in self.columns.items()}
        width = len(self.table.headings)
        try:
            for line, cells in self.table.rows():
                self.count += 1
                if self.table.shape.kind == "xlsx":
                    cells += [""] * (width - len(cells))
                if len(cells) != width:
                    self._refuse_width(line, len(cells), findings)
                elif values := self._values(parse, line, cells, findings):
                    yield line, values
        except UnreadableError as error:
            for file in self.names:
                findings.about_file(f"{file}.csv", error.message, line=error.line)

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
                values[name] = parse[name][text]
            except BadValueError as error:
                file = f"{self._file_of(name)}.csv"
                wrong.append(Finding(file, line, name, text, str(error)))
        self._remember_number(values)
        for finding in wrong:
            findings.refuse(finding, values)
        return None if wrong else values

    def _cell(self, name: str, cells: list[str]) -> str:
        place = self.assignment.places.get(name)
        text = self.assignment.fixed.get(name, "") if place is None else cells[place]
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
        names = [name for name in PersonResource.fields if name != "service_number"]
        users = User.objects.values_list("service_number", *PARTICULARS)
        known = {row[0]: dict(zip(names, row[1:], strict=True)) for row in users}
        rows = []
        for line, values in self._lines or ():
            number = values["service_number"]
            stored = known.get(number, {})
            rest = [
                values[name] if name in told else stored.get(name, values[name])
                for name in names
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
            held_on(self.on),
            mentioned=self._numbers,
            on=self.on,
            complete=self.assignment.complete and not self._unclear,
        )
        by_line = dict(lines)
        for line, message in found.older.items():
            values = by_line[line]
            day = str(values["start"])
            finding = Finding("appointments.csv", line, "start", day, message)
            findings.refuse(finding, values)
        return [AppointmentResource.Row(at, *one, False) for at, one in found.rows]

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


def held_on(day: datetime.date) -> dict[str, list[Held]]:
    """The appointments of everybody that have not ended before a day."""
    rows = Appointment.objects.filter(withdrawn=False, end__gte=day).order_by("start")
    columns = (
        "person__service_number",
        "unit__code",
        "role__code",
        "start",
        "end",
        "category",
        "is_primary",
    )
    held: dict[str, list[Held]] = {}
    for row in rows.values_list(*columns).iterator(chunk_size=2_000):
        held.setdefault(row[0], []).append(Held(*row))
    return held
