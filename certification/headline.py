"""How a unit stands in one sentence (rules §5, figures of a group; §6)."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, fields

from django.db import connection
from django.db.models import Count, Q

from certification.gaps import computed
from certification.loading import Record
from certification.models import StandingSpan, StandingTally
from certification.placing import everybody_in
from certification.question import Question
from certification.status import GAPS, QUALIFIED, TOLERATED, Status
from people.models import Membership, StaleMark


@dataclass(frozen=True, slots=True)
class Tally:
    """One person's lines on a day, counted."""

    person: int
    absent: bool
    lines: int
    gaps: int
    qualified: int
    waived: int
    tolerated: int
    paused: int
    expiring: int

    @property
    def fully_qualified(self) -> bool:
        return self.qualified == self.lines

    @property
    def is_tolerated(self) -> bool:
        """Without a gap, and not in order either."""
        return not self.gaps and self.tolerated > 0


@dataclass(frozen=True, slots=True)
class Headline:
    """Figures over the people with a line who are not absent; the absent apart."""

    people: int
    without_gaps: int
    fully_qualified: int
    with_waiver: int
    tolerated: int
    with_pause: int
    absent: int

    def __add__(self, other: Headline) -> Headline:
        """The figures of two groups of different people together."""
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Headline(*(one + another for one, another in pairs))

    @property
    def with_gaps(self) -> int:
        return self.people - self.without_gaps

    @property
    def share_without_gaps(self) -> float | None:
        """None for a group without lines: it has no percentage."""
        return self.without_gaps / self.people if self.people else None


def headline(tallies: Iterable[Tally]) -> Headline:
    """The figures of a group of people."""
    everybody = list(tallies)
    here = [tally for tally in everybody if not tally.absent]
    return Headline(
        people=len(here),
        without_gaps=sum(not tally.gaps for tally in here),
        fully_qualified=sum(tally.fully_qualified for tally in here),
        with_waiver=sum(tally.waived > 0 for tally in here),
        tolerated=sum(tally.is_tolerated for tally in here),
        with_pause=sum(tally.paused > 0 for tally in here),
        absent=len(everybody) - len(here),
    )


def tallies_by_unit(
    question: Question, record: Record, units: Collection[int]
) -> Mapping[int, list[Tally]]:
    """For each unit its people with lines on the day, however many appointments."""
    if record.known_at is not None:
        people = {unit: everybody_in(unit, question, record) for unit in units}
        return _from_facts(question, record, people)
    found: dict[int, list[Tally]] = defaultdict(list)
    for unit, tally in _from_spans(question.on, units):
        found[unit].append(tally)
    for unit, tallies in _from_facts(question, record, _stale(question, units)).items():
        found[unit] += tallies
    return found


def headlines(
    question: Question, record: Record, units: Collection[int]
) -> Mapping[int, Headline]:
    """The figures of each unit, summed in the database from the tallies of its people.

    Who has no tally for the day is counted from spans, who is stale from the facts; if
    that is everybody (another day, or as known at an instant), all are.
    """
    if record.known_at is not None or not units:
        found = tallies_by_unit(question, record, units)
        return {unit: headline(found.get(unit, ())) for unit in units}
    summed, without = _summed(question.on, units)
    found = defaultdict(list, _from_facts(question, record, _stale(question, units)))
    if without:
        for unit, tally in _from_spans(question.on, units, counted=True):
            found[unit] = [*found[unit], tally]
    return {unit: summed[unit] + headline(found.get(unit, ())) for unit in units}


SUMMED = """
SELECT here.unit_id,
       count(*) FILTER (WHERE kept.lines > 0 AND NOT kept.absent),
       count(*) FILTER (WHERE kept.lines > 0 AND NOT kept.absent AND kept.gaps = 0),
       count(*) FILTER (WHERE kept.lines > 0 AND NOT kept.absent
                          AND kept.qualified = kept.lines),
       count(*) FILTER (WHERE NOT kept.absent AND kept.waived > 0),
       count(*) FILTER (WHERE NOT kept.absent AND kept.gaps = 0 AND kept.tolerated > 0),
       count(*) FILTER (WHERE NOT kept.absent AND kept.paused > 0),
       count(*) FILTER (WHERE kept.lines > 0 AND kept.absent),
       count(*) FILTER (WHERE kept.person_id IS NULL)
FROM people_membership here
LEFT JOIN certification_standingtally kept
  ON kept.person_id = here.person_id AND kept.first <= %(on)s AND kept.last >= %(on)s
WHERE here.unit_id IN ({units}) AND here.start <= %(on)s AND here."end" >= %(on)s
  AND NOT EXISTS (
      SELECT 1 FROM people_stalemark stale WHERE stale.person_id = here.person_id)
GROUP BY here.unit_id
"""


def _summed(
    on: datetime.date, units: Collection[int]
) -> tuple[Mapping[int, Headline], int]:
    """By unit the figures of people with a tally; and how many have none."""
    found = defaultdict(lambda: headline(()))
    without = 0
    statement = SUMMED.format(units=", ".join(str(int(unit)) for unit in units))
    with connection.cursor() as cursor:
        day = connection.ops.adapt_datefield_value(on)
        cursor.execute(statement, {"on": day})
        for unit, *figures, others in cursor.fetchall():
            found[unit] = Headline(*figures)
            without += others
    return found, without


def _from_spans(
    on: datetime.date, units: Collection[int], *, counted: bool = False
) -> Iterator[tuple[int, Tally]]:
    """Counted for each person once, and then shown in every unit.

    With ``counted`` only of those who have no tally for the day.
    """
    members = Membership.objects.filter(
        unit__in=units, start__lte=on, end__gte=on
    ).exclude(person__in=StaleMark.objects.values("person"))
    kept = StandingTally.objects.filter(first__lte=on, last__gte=on)
    others = members.exclude(person__in=kept.values("person"))
    rows = (
        StandingSpan.objects.filter(
            first__lte=on, last__gte=on, person__in=others.values("person")
        )
        .order_by()
        .values_list("person_id", "absent")
        .annotate(
            lines=Count("pk"),
            gaps=Count("pk", filter=Q(status__in=GAPS)),
            qualified=Count("pk", filter=Q(status__in=QUALIFIED)),
            waived=Count("pk", filter=Q(status=Status.WAIVED)),
            tolerated=Count("pk", filter=Q(status__in=TOLERATED)),
            paused=Count("pk", filter=Q(status=Status.PAUSED)),
            expiring=Count("pk", filter=Q(status=Status.EXPIRING)),
        )
    )
    tallies = {person: Tally(person, *counts) for person, *counts in rows.iterator()}
    if not counted:
        there = kept.filter(lines__gt=0, person__in=members.values("person"))
        columns = [field.name for field in fields(Tally)]
        tallies |= {row[0]: Tally(*row) for row in there.values_list(*columns)}
    for unit, person in members.values_list("unit_id", "person_id").iterator():
        if person in tallies:
            yield unit, tallies[person]


def _stale(question: Question, units: Collection[int]) -> Mapping[int, set[int]]:
    members = Membership.objects.filter(
        unit__in=units,
        start__lte=question.on,
        end__gte=question.on,
        person__in=StaleMark.objects.values("person"),
    )
    found: dict[int, set[int]] = defaultdict(set)
    for unit, person in members.values_list("unit_id", "person_id"):
        found[unit].add(person)
    return found


def _from_facts(
    question: Question, record: Record, people: Mapping[int, Collection[int]]
) -> Mapping[int, list[Tally]]:
    everybody = sorted({person for some in people.values() for person in some})
    statuses: dict[int, list[Status]] = defaultdict(list)
    absent: dict[int, bool] = {}
    for line in computed(everybody, question.on, record):
        statuses[line.person].append(line.status)
        absent[line.person] = line.absent
    tallies = {
        person: tally_of(person, found, absent=absent[person])
        for person, found in statuses.items()
    }
    return {
        unit: [tallies[person] for person in sorted(some) if person in tallies]
        for unit, some in people.items()
    }


def tally_of(person: int, statuses: list[Status], *, absent: bool) -> Tally:
    return Tally(
        person,
        absent,
        len(statuses),
        sum(status in GAPS for status in statuses),
        sum(status in QUALIFIED for status in statuses),
        sum(status == Status.WAIVED for status in statuses),
        sum(status in TOLERATED for status in statuses),
        sum(status == Status.PAUSED for status in statuses),
        sum(status == Status.EXPIRING for status in statuses),
    )
