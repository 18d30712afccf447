from collections.abc import Generator
from dataclasses import replace
from typing import Any

from django.core.management.base import CommandError, CommandParser

from certification.gaps import ReportLine, gap_report
from certification.management.reporting import ReportCommand, a_day
from certification.periods import worst_report
from certification.question import Question
from exports.tables import Row
from people.days import as_written

HEAD = (
    "as_of",
    "unit_code",
    "service_number",
    "name",
    "role_code",
    "item_code",
    "item",
    "status",
    "due",
    "valid_until",
    "gap_since",
    "absent",
    "requirements",
)


def as_row(found: ReportLine) -> Row:
    """A line as the exchange format writes it."""
    line = found.line
    return (
        found.on.isoformat(),
        found.place.unit,
        found.service_number,
        found.name,
        found.place.role,
        found.title.code,
        found.title.title,
        line.status.value,
        line.due.isoformat(),
        as_written(line.valid_until),
        as_written(line.gap_since),
        "yes" if line.absent else "no",
        line.requirements,
    )


class Command(ReportCommand):
    help = "Writes every line of a unit on a day: who holds what, who lacks what."
    head = HEAD

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--until",
            type=a_day,
            metavar="DATE",
            help="the worst of each line from --on to this day",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        question = replace(self.question(options), until=options["until"])
        if question.last < question.on:
            raise CommandError(
                f"--until: {question.last} lies before {question.on}; "
                "give the last day of the period."
            )
        self.write(self._rows(question), options["output"])

    def _rows(self, question: Question) -> Generator[Row]:
        report = gap_report if question.until is None else worst_report
        for line in report(question):
            yield as_row(line)
