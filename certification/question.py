"""What a report is asked: about whom, on which day, and as known when."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass, field

from certification.status import Status
from people.days import today
from people.models import Unit


@dataclass(frozen=True, slots=True)
class Question:
    """One question gives one answer, whatever form it is asked in.

    Without a unit it is about the whole organisation; without ``known_at`` it is
    answered as we know things now. Statuses and item narrow the lines, not the people.
    With ``until`` it is about the worst of a period, whose first day is ``on``; with
    ``direct`` only about people of the unit itself, and not of those below it.
    """

    on: datetime.date
    unit: Unit | None = None
    statuses: Collection[Status] = field(default_factory=frozenset)
    item: str | None = None
    known_at: datetime.datetime | None = None
    until: datetime.date | None = None
    direct: bool = False

    @property
    def last(self) -> datetime.date:
        """The last day that is asked about."""
        return self.until or self.on

    @property
    def is_now(self) -> bool:
        """Asked about today as we know it, when something can still be done."""
        return self.known_at is None and self.on == today()

    def wants(self, status: str, item: str) -> bool:
        """Whether a line with this status and item code is asked for."""
        if self.statuses and status not in self.statuses:
            return False
        return self.item is None or self.item == item


def statuses_named(names: Collection[str]) -> frozenset[Status]:
    """Single statuses, or the groups they count as; ValueError names the unknown one."""
    chosen: set[Status] = set()
    for name in names:
        group = {status for status in Status if status.counts_as == name}
        if not group and name not in Status.values:
            raise ValueError(name)
        chosen |= group or {Status(name)}
    return frozenset(chosen)
