"""Requirements that oblige nobody, today or in the coming year, and why.

Everybody together is asked as if it were one person: the engine then says on which days
a requirement obliges anybody at all.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.facts import Obligation, PersonFacts, Post
from certification.loading import Record, facts
from certification.models import FunctionHolding, Requirement
from certification.obligation import obliged_days
from certification.snapshot import one_snapshot
from people.calendar import Span, Spans, as_date, overlap, tidy
from people.models import Appointment

YEAR = datetime.timedelta(days=365)


class Why(models.TextChoices):
    """What is lacking for it to oblige somebody."""

    NO_ITEM = "item", _("its curriculum asks nothing then")
    UNIT_GONE = "unit", _("nobody is in the unit then: it is empty or closed")
    NO_ROLE = "role", _("nobody holds the role then")
    NO_HOLDER = "holder", _("nobody performs the hazard function then")
    NO_PERSON = "person", _("the person has no appointment then")
    TOGETHER = "together", _("nobody meets all its conditions at the same time")


@dataclass(frozen=True, slots=True)
class Idle:
    """A requirement in force that obliges nobody on these days."""

    requirement: Requirement
    today: bool
    all_year: bool
    again_on: datetime.date | None
    """The first later day on which it obliges somebody."""
    why: Why


def idle_requirements(on: datetime.date) -> list[Idle]:
    """Those in force on a day or in the year after it, all-year ones first."""
    with one_snapshot():
        record = facts()
        year = on.toordinal(), (on + YEAR).toordinal()
        crowd = Crowd(record, year)
        found = [
            idle
            for obligation in record.rules.obligations
            if (idle := _idle(obligation, crowd, record, year)) is not None
        ]
    return sorted(found, key=lambda one: (not one.all_year, one.requirement.code))


class Crowd:
    """Everybody with an appointment in the year, as one person with many posts."""

    def __init__(self, record: Record, year: Span) -> None:
        self.record = record
        self.all = PersonFacts(0, posts=_posts(year))
        self.performing = _performing(record)

    def obliged(self, obligation: Obligation) -> list[Span]:
        """The days on which it obliges anybody."""
        rules = self.record.rules
        if obligation.function is None and obligation.person is None:
            return obliged_days(self.all, obligation, rules)
        asked = self.performing.get(obligation.function, ())
        if obligation.person is not None:
            asked = list(self.record.people([obligation.person], courses=()))
        return tidy(
            span for one in asked for span in obliged_days(one, obligation, rules)
        )


def _posts(year: Span) -> list[Post]:
    """One post for each unit, role and category, on the days that anybody has it."""
    first, last = map(datetime.date.fromordinal, year)
    held = Appointment.objects.counting().filter(start__lte=last, end__gte=first)
    days: dict[tuple[int, int, str], list[Span]] = defaultdict(list)
    rows = held.order_by().values_list("unit", "role", "category", "start", "end")
    for unit, role, category, start, end in rows.iterator():
        days[unit, role, category].append((start.toordinal(), end.toordinal()))
    return [
        Post(0, unit, role, category, *span)
        for (unit, role, category), spans in days.items()
        for span in tidy(spans)
    ]


def _performing(record: Record) -> Mapping[int | None, Sequence[PersonFacts]]:
    holders = FunctionHolding.objects.counting().order_by()
    people = sorted(set(holders.values_list("person_id", flat=True)))
    found: dict[int | None, list[PersonFacts]] = defaultdict(list)
    for known in record.people(people, courses=()):
        for function in {one.function for one in known.performs}:
            found[function].append(known)
    return found


def _idle(
    obligation: Obligation, crowd: Crowd, record: Record, year: Span
) -> Idle | None:
    """None if it is not in force in the year, or somebody is obliged on every day."""
    in_force = overlap([(obligation.first, obligation.last)], [year])
    if not in_force:
        return None
    asking = tidy(span for spans in obligation.lines.values() for span in spans)
    obliged = overlap(overlap(crowd.obliged(obligation), asking), in_force)
    day = in_force[0][0]
    if any(first <= day <= last for first, last in obliged):
        return None
    later = next((first for first, _ in obliged if first > day), None)
    return Idle(
        record.requirements[obligation.code],
        today=day == year[0],
        all_year=later is None,
        again_on=as_date(later),
        why=_why(
            obligation, crowd, asking, in_force[0] if later is None else (day, day)
        ),
    )


def _why(obligation: Obligation, crowd: Crowd, asking: Spans, days: Span) -> Why:
    """The first of its conditions that nobody meets on these days."""
    if not overlap(asking, [days]):
        return Why.NO_ITEM
    for why, span in _conditions(obligation, crowd, days):
        if not overlap(tidy(span), [days]):
            return why
    return Why.TOGETHER


def _conditions(
    obligation: Obligation, crowd: Crowd, days: Span
) -> Iterator[tuple[Why, Iterable[Span]]]:
    posts, rules = crowd.all.posts, crowd.record.rules
    if obligation.person is not None:
        held = crowd.record.people([obligation.person], courses=())
        yield Why.NO_PERSON, ((p.first, p.last) for one in held for p in one.posts)
    if obligation.unit is not None:
        alone = Obligation(0, "", {}, *days, unit=obligation.unit)
        yield Why.UNIT_GONE, obliged_days(crowd.all, alone, rules)
    if obligation.role is not None:
        yield (
            Why.NO_ROLE,
            (
                (post.first, post.last)
                for post in posts
                if obligation.role in rules.roles_above[post.role]
            ),
        )
    if obligation.function is not None:
        yield (
            Why.NO_HOLDER,
            (
                (one.first, one.last)
                for person in crowd.performing.get(obligation.function, ())
                for one in person.performs
                if one.function == obligation.function
            ),
        )
