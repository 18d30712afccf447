from collections.abc import Generator
from dataclasses import replace
from typing import Any

from django.core.management.base import CommandError, CommandParser

from certification.gap_rows import HEAD, as_row, gap_rows
from certification.management.reporting import ReportCommand, a_day
from certification.periods import worst_report
from certification.question import Question
from exports.tables import Row


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
        if question.until is None:
            yield from gap_rows(question)
        else:
            yield from map(as_row, worst_report(question))
