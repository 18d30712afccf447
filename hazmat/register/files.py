"""The files in which a substance register comes and goes: their columns and keys.

A register is a folder of CSV files, each of which may be left out. A row is found again by
its key; a column that is left out leaves what is known as it is.
"""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.widgets import Widget

from hazmat.models import (
    Component,
    Context,
    Exposure,
    FunctionAppointment,
    Product,
    RoleFunction,
    SafetyDataSheet,
    StockLine,
    Task,
    TaskHolder,
)
from hazmat.models.products import (
    valid_precautions,
    valid_statements,
    valid_un_number,
)
from hazmat.register.written import spaced
from people.columns import (
    BadValueError,
    Choice,
    Code,
    Day,
    Text,
    YesNo,
)
from people.days import ALWAYS, FOREVER
from people.models import Fact

DUTCH_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})", re.ASCII)


class Amount(Widget):
    """A number that is not negative, with a point or a comma; empty is not known."""

    def __init__(self, *, digits: int, places: int, at_most: int | None = None) -> None:
        super().__init__()
        self.places = places
        self.at_most = Decimal(at_most or 10 ** (digits - places) - 1)

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> Decimal | None:
        if not value:
            return None
        try:
            number = Decimal(value.replace(",", "."))
        except InvalidOperation:
            raise BadValueError(_("is not a number; write it as 0.3.")) from None
        if not number.is_finite() or not 0 <= number <= self.at_most:
            told = _("lies outside 0 to %(most)s; correct it.")
            raise BadValueError(told % {"most": self.at_most})
        if -int(number.as_tuple().exponent) > self.places:
            told = _("has more than %(places)d decimals; round it.")
            raise BadValueError(told % {"places": self.places})
        return number

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "" if value is None else f"{value.normalize():f}"


class WrittenDay(Day):
    """A day of the calendar, also in the order of a Dutch office: 23-11-2026."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> datetime.date | None:
        found = DUTCH_DAY.fullmatch(value)
        if found:
            day, month, year = found.groups()
            value = f"{year}-{int(month):02d}-{int(day):02d}"
        return super().clean(value)


class Statements(Text):
    """Codes of hazard statements, set apart by spaces, commas or semicolons."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        codes = spaced(super().clean(value))
        try:
            valid_statements(codes)
        except ValidationError:
            told = _(
                "has what is no hazard statement; write codes as H225 H350i EUH066."
            )
            raise BadValueError(told) from None
        return codes


class Precautions(Text):
    """Codes of precautions, set apart as hazard statements are."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        codes = spaced(super().clean(value).replace(" + ", "+"))
        try:
            valid_precautions(codes)
        except ValidationError:
            told = _("has what is no precaution; write codes as P210 P303+P361+P353.")
            raise BadValueError(told) from None
        return codes


class UNNumber(Text):
    """Four figures, also with the letters UN before them."""

    def clean(self, value: str, row: Any = None, **kwargs: Any) -> str:
        number = super().clean(value).upper().removeprefix("UN").strip()
        try:
            valid_un_number(number or "0000")
        except ValidationError:
            told = _("is no UN number; write its four figures, as 1263.")
            raise BadValueError(told) from None
        return number


@dataclass(frozen=True, slots=True)
class Cell:
    """A column: how it is written, and whether it must be there in every row."""

    widget: Widget
    required: bool = False
    default: Any = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Columns that together name a row of another file, or of the organisation."""

    to: str
    columns: tuple[str, ...]


Values = Mapping[str, Any]
Fault = tuple[str, str]
"""A column, and what is wrong with it in words that follow its value."""


@dataclass(frozen=True, slots=True)
class RegisterFile:
    """One file: the facts it holds, its columns, its links and its key."""

    name: str
    model: type[Fact]
    columns: Mapping[str, Cell]
    key: tuple[str, ...]
    links: Mapping[str, Link] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Columns that are called otherwise than the attribute in which they are kept."""
    named_by: tuple[str, ...] = ()
    """The columns by which other files name its rows."""
    faults: Callable[[Values], Iterator[Fault]] = lambda _values: iter(())

    @property
    def linking(self) -> frozenset[str]:
        """The columns that name rows elsewhere."""
        return frozenset(name for link in self.links.values() for name in link.columns)

    @property
    def key_attributes(self) -> tuple[str, ...]:
        """The attributes by which a stored fact is found again."""
        return tuple(
            f"{name}_id" if name in self.links else self.renamed.get(name, name)
            for name in self.key
        )


def _days(values: Values) -> Iterator[Fault]:
    start, end = values.get("start"), values.get("end")
    if start is not None and end is not None and end < start:
        yield "end", _("lies before start; a span ends on or after its first day.")


def _share(values: Values) -> Iterator[Fault]:
    low, high = values.get("percent_from"), values.get("percent_to")
    if low is not None and high is not None and high < low:
        yield "percent_to", _("lies below percent_from; correct one of them.")


def _carried(values: Values) -> Iterator[Fault]:
    if values.get("packing_group") and not values.get("un_number", True):
        yield "un_number", _("is empty beside a packing group; give the number too.")


def _for_whom(values: Values) -> Iterator[Fault]:
    yield from _days(values)
    if "reach" in values and (values["reach"] == "role") != bool(values.get("role")):
        yield (
            "role",
            _("goes with reach “role” and with no other; correct one of them."),
        )


def _what(values: Values) -> Iterator[Fault]:
    yield from _days(values)
    if not any(
        values.get(name) not in {None, ""}
        for name in ("product", "process", "noise_db", "peak_pa")
    ):
        yield (
            "product",
            _("is empty, and so are process, noise_db and peak_pa; fill one."),
        )


def _who(values: Values) -> Iterator[Fault]:
    yield from _days(values)
    if bool(values.get("person")) == bool(values.get("role")):
        yield "person", _("or role must be filled, and only one of them.")


def _code(to: str = "", *, required: bool = True) -> Cell:
    return Cell(Code(to=[to] if to else []), required)


def _one_of(choices: Any, empty: str = "") -> Cell:
    return Cell(Choice(choices.values, empty=empty), default=empty)


WITHDRAWN = {"withdrawn": Cell(YesNo(), default=False)}
SPAN = {
    "start": Cell(WrittenDay(empty=ALWAYS), default=ALWAYS),
    "end": Cell(WrittenDay(empty=FOREVER), default=FOREVER),
    **WITHDRAWN,
}
CONTEXT = _one_of(Context, Context.GARRISON)

FILES = (
    RegisterFile(
        "products",
        Product,
        {
            "code": _code(),
            "name": Cell(Text(200), required=True),
            "supplier": Cell(Text(200)),
            "ufi": Cell(Text(19)),
            "state": _one_of(Product.State, Product.State.LIQUID),
        },
        ("code",),
        named_by=("code",),
    ),
    RegisterFile(
        "sheets",
        SafetyDataSheet,
        {
            "product": _code("products"),
            "revised_on": Cell(WrittenDay(), required=True),
            "received_on": Cell(WrittenDay(empty=ALWAYS), default=ALWAYS),
            "review_due": Cell(WrittenDay(), default=None),
            "statements": Cell(Statements(300)),
            "precautions": Cell(Precautions(500)),
            "un_number": Cell(UNNumber(7)),
            "packing_group": _one_of(SafetyDataSheet.PackingGroup),
            **WITHDRAWN,
        },
        ("product", "revised_on"),
        {"product": Link("products", ("product",))},
        {"received_on": "start"},
        named_by=("product", "revised_on"),
        faults=_carried,
    ),
    RegisterFile(
        "components",
        Component,
        {
            "product": _code("products"),
            "revised_on": Cell(WrittenDay(), required=True),
            "name": Cell(Text(300), required=True),
            "cas_no": Cell(Text(16)),
            "percent_from": Cell(Amount(digits=7, places=4, at_most=100), default=None),
            "percent_to": Cell(Amount(digits=7, places=4, at_most=100), default=None),
            "statements": Cell(Statements(300)),
        },
        ("sheet", "name", "cas_no"),
        {"sheet": Link("sheets", ("product", "revised_on"))},
        faults=_share,
    ),
    RegisterFile(
        "stock",
        StockLine,
        {
            "unit": _code("units"),
            "product": _code("products"),
            "place": Cell(Text(120)),
            "quantity": Cell(Amount(digits=12, places=3), default=None),
            "quantity_unit": Cell(Text(12)),
            "reach": _one_of(StockLine.Reach, StockLine.Reach.EVERYBODY),
            "role": _code("roles", required=False),
            **SPAN,
        },
        ("unit", "product", "place", "start"),
        {
            "unit": Link("units", ("unit",)),
            "product": Link("products", ("product",)),
            "role": Link("roles", ("role",)),
        },
        faults=_for_whom,
    ),
    RegisterFile(
        "tasks",
        Task,
        {
            "code": _code(),
            "name": Cell(Text(200), required=True),
            "unit": _code("units"),
            "context": CONTEXT,
            "assessment": _one_of(Task.Assessment),
            "assessment_reference": Cell(Text(120)),
            **SPAN,
        },
        ("code",),
        {"unit": Link("units", ("unit",))},
        named_by=("code",),
        faults=_days,
    ),
    RegisterFile(
        "exposures",
        Exposure,
        {
            "task": _code("tasks"),
            "product": _code("products", required=False),
            "process": _code(required=False),
            "technique": _code(required=False),
            "follows_stock": Cell(YesNo(), default=True),
            "route": Cell(Text(60)),
            "frequency": Cell(Text(60)),
            "control": Cell(Text(200)),
            "noise_db": Cell(Amount(digits=5, places=1), default=None),
            "peak_pa": Cell(Amount(digits=7, places=1), default=None),
            **SPAN,
        },
        ("task", "product", "process", "technique", "start"),
        {
            "task": Link("tasks", ("task",)),
            "product": Link("products", ("product",)),
        },
        faults=_what,
    ),
    RegisterFile(
        "task_holders",
        TaskHolder,
        {
            "task": _code("tasks"),
            "person": _code("persons", required=False),
            "role": _code("roles", required=False),
            "part": _one_of(TaskHolder.Part, TaskHolder.Part.USER),
            **SPAN,
        },
        ("task", "person", "role", "part", "start"),
        {
            "task": Link("tasks", ("task",)),
            "person": Link("persons", ("person",)),
            "role": Link("roles", ("role",)),
        },
        faults=_who,
    ),
    RegisterFile(
        "role_functions",
        RoleFunction,
        {
            "role": _code("roles"),
            "unit": _code("units", required=False),
            "function": _code(),
            "context": CONTEXT,
            **SPAN,
        },
        ("role", "unit", "function", "start"),
        {"role": Link("roles", ("role",)), "unit": Link("units", ("unit",))},
        faults=_days,
    ),
    RegisterFile(
        "function_appointments",
        FunctionAppointment,
        {
            "person": _code("persons"),
            "function": _code(),
            "context": CONTEXT,
            "proof": Cell(Text(120)),
            **SPAN,
        },
        ("person", "function", "start"),
        {"person": Link("persons", ("person",))},
        faults=_days,
    ),
)
"""In the order in which they build on each other."""
