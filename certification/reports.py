"""The lines of one person, with what they ask: for the person and for a commander."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from certification import gaps
from certification.gaps import GapLine
from certification.loading import Title, facts
from certification.models import Course, Requirement
from certification.snapshot import one_snapshot
from certification.status import Standing, Status
from people.models import User


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One thing a person is asked to hold, and how it stands on a day."""

    line: GapLine
    title: Title
    requirements: Sequence[Requirement]
    courses: Sequence[Course]
    minimum: int = 1
    """How many of the courses must be held."""

    @property
    def status(self) -> Status:
        return self.line.status

    @property
    def is_gap(self) -> bool:
        return self.status.counts_as == Standing.GAP

    @property
    def is_pressing(self) -> bool:
        """Whether it will be a gap unless something is done."""
        return self.status in {Status.EXPIRING, Status.GRACE, Status.DUE}

    @property
    def item_code(self) -> str:
        return self.title.code

    @property
    def item_title(self) -> str:
        return str(self.title)

    @property
    def due(self) -> datetime.date:
        return self.line.due

    @property
    def valid_until(self) -> datetime.date | None:
        return self.line.valid_until

    @property
    def gap_since(self) -> datetime.date | None:
        return self.line.gap_since

    @property
    def absent(self) -> bool:
        return self.line.absent

    @property
    def urgency(self) -> tuple[int, datetime.date, str]:
        """Gaps first, then what is tolerated by its due day, then what expires."""
        counts_as = self.status.counts_as
        rank = {Standing.GAP: 0, Standing.TOLERATED: 1, Standing.APART: 3}
        position = 2 if self.status == Status.EXPIRING else rank.get(counts_as, 4)
        return position, self.moment, self.item_code

    @property
    def moment(self) -> datetime.date:
        """The day that matters now: since when, until when, or due when."""
        if self.gap_since is not None:
            return self.gap_since
        if self.status.counts_as == Standing.COMPLIANT and self.valid_until:
            return self.valid_until
        return self.due


def lines_of(
    person: User, on: datetime.date, *, known_at: datetime.datetime | None = None
) -> list[PersonLine]:
    """Everything asked of a person on a day, most urgent first."""
    with one_snapshot():
        record = facts(known_at)
        found = [
            PersonLine(
                line,
                record.titles[line.line],
                [record.requirements[code] for code in line.requirements.split("|")],
                [record.courses[pk] for pk in record.line_courses(line.line)],
                record.lines[line.line].minimum,
            )
            for line in gaps.lines_of([person.pk], on, record)
        ]
    return sorted(found, key=lambda one: one.urgency)
