"""Keeps of each person how many lines stand how today, so that nobody need count.

A tally says for which days it holds, and is written with the spans it counts. So it is
never wrong: on a day that it does not cover, and of whoever has a stale mark, reports
count the spans or ask the facts. ``renew_tallies`` only makes that rare.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from django.db import transaction

from certification.columns import day_of
from certification.folding import Flat
from certification.models import StandingSpan, StandingTally
from certification.status import GAPS, QUALIFIED, TOLERATED, Status
from people.calendar import OPEN_END, OPEN_START, Day
from people.insertion import insert
from people.models import StaleMark, User
from people.plain_rows import as_text, plain_rows

BATCH = 500


Lasting = tuple[Day, Day, str, bool]
"""From a day until a day a status, and whether the person is absent then."""


class Counts(NamedTuple):
    """How many lines stand how, from a day until a day."""

    first: Day
    last: Day
    absent: bool
    lines: int
    gaps: int
    qualified: int
    waived: int
    tolerated: int
    paused: int
    expiring: int


def tally_on(day: Day, spans: Iterable[Lasting]) -> Counts:
    """The count of a day, and all days around it on which no span begins or ends."""
    since, until = OPEN_START, OPEN_END
    statuses: list[str] = []
    absent = False
    for first, last, status, away in spans:
        if last < day:
            since = max(since, last + 1)
        elif first > day:
            until = min(until, first - 1)
        else:
            since, until = max(since, first), min(until, last)
            statuses.append(status)
            absent = away
    return Counts(
        since,
        until,
        absent,
        len(statuses),
        sum(status in GAPS for status in statuses),
        sum(status in QUALIFIED for status in statuses),
        statuses.count(Status.WAIVED),
        sum(status in TOLERATED for status in statuses),
        statuses.count(Status.PAUSED),
        statuses.count(Status.EXPIRING),
    )


def tally_of(flats: Iterable[Flat], day: Day) -> Counts:
    """The same of spans that were just worked out."""
    return tally_on(day, lastings_of(flats))


def lastings_of(flats: Iterable[Flat]) -> list[Lasting]:
    """What spans that were just worked out say."""
    return [(first, last, worth[0], worth[3]) for _, first, last, worth, _ in flats]


def tally_after(
    kept: Counts, day: Day, before: Iterable[Lasting], after: Iterable[Lasting]
) -> Counts:
    """The count of a day that a tally covers, when spans of some lines gave way to others.

    It may say less of the days around it than counting all would, and nothing else.
    """
    was, now = tally_on(day, before), tally_on(day, after)
    others = kept.lines > was.lines
    return Counts(
        max(kept.first, now.first),
        min(kept.last, now.last),
        now.absent if now.lines else others and kept.absent,
        *(k - w + n for k, w, n in zip(kept[3:], was[3:], now[3:], strict=True)),
    )


def keep_tallies(found: Mapping[int, Counts]) -> None:
    """Put these tallies in the place of those that are there."""
    StandingTally.objects.filter(person__in=found).delete()
    rows = ((person, *_as_stored(counts)) for person, counts in sorted(found.items()))
    insert(StandingTally, ["person_id", *Counts._fields], rows)


def _as_stored(counts: Counts) -> Iterable[object]:
    first, last, *rest = counts
    return _text(first), _text(last), *rest


def _text(day: Day) -> str:
    return datetime.date.fromordinal(day).isoformat()


def recount(
    before: Mapping[int, list[Lasting]], after: Mapping[int, list[Lasting]], day: Day
) -> None:
    """Keep the count of these people, of whom spans of some lines gave way to others.

    Who has no tally of the day is counted anew.
    """
    kept = {
        person: counts
        for person, counts in kept_tallies(after).items()
        if counts.first <= day <= counts.last
    }
    missing = after.keys() - kept.keys()
    there = stored_lastings(missing) if missing else {}
    found = {person: tally_on(day, there.get(person, ())) for person in missing}
    for person, counts in kept.items():
        counted = tally_after(counts, day, before.get(person, ()), after[person])
        if counted != counts:
            found[person] = counted
    if found:
        keep_tallies(found)


def renew_tallies(on: datetime.date) -> int:
    """Count anew, for a day, whoever has no tally that covers it; how many these were."""
    behind = User.objects.exclude(
        pk__in=StandingTally.objects.filter(first__lte=on, last__gte=on).values(
            "person"
        )
    ).exclude(pk__in=StaleMark.objects.values("person"))
    people = list(behind.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(people), BATCH):
        _renew(people[start : start + BATCH], on.toordinal())
    return len(people)


@transaction.atomic
def _renew(people: list[int], day: Day) -> None:
    """Whoever writes spans holds the person: so does who counts them."""
    held = User.objects.filter(pk__in=people).order_by("pk")
    kept = list(held.select_for_update(no_key=True).values_list("pk", flat=True))
    spans = stored_lastings(kept)
    keep_tallies({person: tally_on(day, spans.get(person, ())) for person in kept})


def stored_lastings(people: Iterable[int]) -> Mapping[int, list[Lasting]]:
    """What the spans of these people say."""
    found: dict[int, list[Lasting]] = defaultdict(list)
    rows = StandingSpan.objects.filter(person__in=list(people)).order_by()
    columns = rows.values_list(
        "person_id", as_text("first"), as_text("last"), "status", "absent"
    )
    for person, first, last, status, absent in plain_rows(columns):
        found[person].append((day_of(first), day_of(last), status, bool(absent)))
    return found


def kept_tallies(people: Iterable[int]) -> Mapping[int, Counts]:
    """What is kept of these people."""
    found = StandingTally.objects.filter(person__in=list(people))
    rows = found.values_list("person_id", *Counts._fields)
    return {
        person: Counts(first.toordinal(), last.toordinal(), *rest)
        for person, first, last, *rest in rows
    }
