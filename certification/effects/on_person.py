"""What a decision about one person changes: which line, on which days, from what to what."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from certification.effects.effect import Inquiry
from certification.effects.planning import Change
from certification.effects.turning import differences
from certification.loading import Title
from certification.models import Waiver
from certification.snapshot import one_snapshot
from certification.status import Status
from people.calendar import OPEN_END


@dataclass(frozen=True, slots=True)
class Changed:
    """On these days a line has another status; none is a line that is not asked."""

    title: Title
    first: datetime.date
    last: datetime.date | None
    """The last of these days; none where no end is known."""
    was: Status | None
    becomes: Status | None


def effect_of_waiver(waiver: Waiver, *, since: datetime.date) -> Sequence[Changed]:
    """What it would change from a day on if it were approved. Nothing is written."""
    with one_snapshot():
        inquiry = Inquiry(Change(entries=[waiver]), since=since)
        return list(_changed(inquiry))


def _changed(inquiry: Inquiry) -> Iterator[Changed]:
    since = inquiry.since.toordinal()
    for before, after in inquiry.spans():
        for one in differences(before, after, since=since):
            last = None if one.last >= OPEN_END else _date(one.last)
            title = inquiry.titles[one.line]
            yield Changed(title, _date(one.first), last, one.was, one.becomes)


def _date(day: int) -> datetime.date:
    return datetime.date.fromordinal(day)
