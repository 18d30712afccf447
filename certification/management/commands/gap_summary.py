from collections.abc import Generator, Iterator
from typing import Any

from django.core.management.base import CommandError, CommandParser

from certification.management.reporting import ReportCommand
from certification.summary import Figures, forecast, gap_summary
from exports.tables import Row

HEAD = (
    "as_of",
    "unit_code",
    "item_code",
    "people",
    "compliant",
    "waived",
    "tolerated",
    "gap",
    "absent",
    "compliance",
)


def as_row(figures: Figures) -> Row:
    """Figures as the exchange format writes them."""
    compliance = figures.compliance
    return (
        figures.on.isoformat(),
        figures.unit,
        figures.item,
        figures.people,
        figures.compliant,
        figures.waived,
        figures.tolerated,
        figures.gap,
        figures.absent,
        "" if compliance is None else f"{compliance:.4f}",
    )


class Command(ReportCommand):
    help = "Counts people by item, for a unit and the units directly below it."
    head = HEAD

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--by", choices=["month"], help="the forecast by month end")
        parser.add_argument("--months", type=int, default=12)

    def handle(self, *args: Any, **options: Any) -> None:
        if options["months"] < 1:
            raise CommandError("--months: at least 1.")
        question = self.question(options)
        if options["by"] == "month":
            found = forecast(question, months=options["months"])
        else:
            found = gap_summary(question)
        self.write(self._rows(found), options["output"])

    def _rows(self, found: Iterator[Figures]) -> Generator[Row]:
        yield from map(as_row, found)
