from collections.abc import Generator
from typing import Any

from certification.gaps import ReportLine, gap_report
from certification.management.reporting import ReportCommand
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


def as_row(question: Question, found: ReportLine) -> Row:
    """A line as the exchange format writes it."""
    line = found.line
    return (
        question.on.isoformat(),
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

    def handle(self, *args: Any, **options: Any) -> None:
        question = self.question(options)
        self.write(self._rows(question), options["output"])

    def _rows(self, question: Question) -> Generator[Row]:
        for line in gap_report(question):
            yield as_row(question, line)
