"""What commands have in common: what is named on a line, and answers as tables."""

import datetime
import os
import sys
from argparse import ArgumentTypeError
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.models import CurriculumItem
from certification.question import Question, statuses_named
from certification.replica import beside_the_writers
from exports.tables import Row, write_csv, write_json
from exports.workbooks import write_xlsx
from people.days import today
from people.models import Unit, User


def a_day(text: str) -> datetime.date:
    """A day as it is written on a command line."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(
            f"{text!r} is not a day; write it as 2026-11-23."
        ) from error


def an_instant(text: str) -> datetime.datetime:
    """An instant; without an offset it is in the organisation's time zone."""
    try:
        instant = datetime.datetime.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(
            f"{text!r} is not an instant; write it as 2026-11-23T14:05:00+01:00."
        ) from error
    return timezone.make_aware(instant) if timezone.is_naive(instant) else instant


class ReportCommand(BaseCommand):
    """A command that takes a question and writes a table."""

    head: Sequence[str]

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--on", type=a_day, metavar="DATE", help="default: today")
        parser.add_argument("--unit", metavar="CODE", help="default: everybody")
        parser.add_argument(
            "--status",
            action="append",
            default=[],
            help="gap, tolerated, compliant, or a single status; may be repeated",
        )
        parser.add_argument("--item", metavar="CODE")
        parser.add_argument("--known-at", type=an_instant, metavar="INSTANT")
        parser.add_argument("--output", metavar="FILE", help=".csv, .xlsx or .json")

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Asked of a replica, if there is one: a report of everybody takes a while."""
        with beside_the_writers():
            return super().execute(*args, **options)

    def question(self, options: dict[str, Any]) -> Question:
        """The question that the options ask."""
        try:
            statuses = statuses_named(options["status"])
        except ValueError as error:
            raise CommandError(
                f"--status: {error} is not a status; use gap, tolerated, compliant "
                "or one of the nine."
            ) from error
        return Question(
            on=options["on"] or today(),
            unit=unit_named(options["unit"]),
            statuses=statuses,
            item=item_named(options["item"]),
            known_at=options["known_at"],
        )

    def write(self, rows: Generator[Row], output: str | None) -> None:
        """To standard output as CSV, or to a file in the form its name ends in."""
        with closing(rows):
            if output is None:
                self._print(rows)
                return
            try:
                self._write_file(rows, Path(output))
            except OSError as error:
                raise CommandError(f"--output: {output}: {error.strerror}.") from error

    def _write_file(self, rows: Iterable[Row], path: Path) -> None:
        if path.suffix == ".xlsx":
            with path.open("wb") as book:
                write_xlsx(rows, self.head, book)
            return
        with path.open("w", encoding="utf-8", newline="") as out:
            if path.suffix == ".json":
                write_json(rows, self.head, out)
            else:
                write_csv(rows, self.head, out, plain=True)

    def _print(self, rows: Iterable[Row]) -> None:
        """Whoever reads may stop reading, as ``head`` does."""
        try:
            write_csv(rows, self.head, self.stdout, plain=True)  # type: ignore[arg-type]  # it writes text
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def unit_named(code: str | None) -> Unit | None:
    """The unit with this code, if one is named; an unknown one is an error."""
    return None if code is None else known_unit(code)


def known_unit(code: str) -> Unit:
    """The unit with this code; an unknown one is an error."""
    unit = Unit.objects.filter(code=code).first()
    if unit is None:
        raise CommandError(f"--unit: there is no unit {code!r}; check its code.")
    return unit


def person_named(option: str, number: str | None) -> User | None:
    """Who has this service number; an unknown one is an error."""
    if number is None:
        return None
    person = User.objects.filter(service_number=number).first()
    if person is None:
        message = _("%(option)s: %(number)r is nobody's service number; correct it.")
        raise CommandError(message % {"option": option, "number": number})
    return person


def item_named(code: str | None) -> str | None:
    """The code of an item; an unknown one is an error."""
    if code is not None and not CurriculumItem.objects.filter(code=code).exists():
        raise CommandError(f"--item: there is no item {code!r}; check its code.")
    return code


class Progress:
    """A count on a terminal; silent where standard error is a file."""

    def __init__(self, total: int, what: str) -> None:
        self.total, self.what, self.count = total, what, 0
        self.shown = sys.stderr.isatty()

    def __call__(self, more: int) -> None:
        self.count += more
        if self.shown:
            sys.stderr.write(f"\r{self.count:,} of {self.total:,} {self.what}")
            sys.stderr.write("\n" if self.count >= self.total else "")
            sys.stderr.flush()
