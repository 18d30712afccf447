"""What joining two records does, or parting them, to everybody whom it touches.

Nothing is written.
"""

import datetime
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import product
from typing import Any, NamedTuple

from django.core.paginator import Paginator
from django.utils import timezone

from certification.effects.effect import Inquiry
from certification.effects.foretelling import figures_of
from certification.effects.planning import Change, PlannedRecord
from certification.effects.proposing import turns_of
from certification.effects.reaching import excused_between
from certification.effects.views import NAMES, months_chart, units_shown
from certification.loading import facts
from certification.models import Waiver
from certification.snapshot import one_snapshot
from people.models import SamePerson, User


class Twin(NamedTuple):
    """Two waivers of one thing, of each record one, on days that they share."""

    one: Waiver
    other: Waiver


def joining_foretold(
    one: User, other: User, *, since: datetime.date, reader: User
) -> dict[str, Any]:
    """Who turns from which day, by unit and month, and what becomes of waivers."""
    link = SamePerson(person=one, other=other)
    told = _foretold(link, since=since, reader=reader)
    return {
        **told,
        "annulled": _annulled(link, since),
        "twins": list(_twins(one, other, since)),
    }


def parting_foretold(
    link: SamePerson, *, since: datetime.date, reader: User
) -> dict[str, Any]:
    """The same, of two who were joined and would be two again."""
    apart = copy(link)
    apart.withdrawn = True
    return _foretold(apart, since=since, reader=reader)


def _foretold(
    link: SamePerson, *, since: datetime.date, reader: User
) -> dict[str, Any]:
    with one_snapshot():
        effect = Inquiry(Change([link]), since=since).effect()
    figures = figures_of(effect)
    turned = list(turns_of(effect))
    known = User.objects.in_bulk([turn.person_id for turn in turned])
    for turn in turned:
        turn.person = known[turn.person_id]
    return {
        "figures": figures,
        "what_if": {"since": since, "asked_at": timezone.now()},
        "touched": figures.year.worse + figures.year.eased + figures.later,
        "chart": months_chart(figures),
        "units": units_shown(figures, since, reader),
        "names": Paginator(turned, NAMES).get_page(1),
    }


def _annulled(link: SamePerson, since: datetime.date) -> Sequence[Waiver]:
    """What counts now, and would not once who asked and who approved are one."""
    between = excused_between(link).filter(end__gte=since)
    people = set(between.values_list("person_id", flat=True))
    people |= {link.person_id, link.other_id}
    counting = [
        {one.id for known in record.people(sorted(people)) for one in known.excuses}
        for record in (facts(), PlannedRecord(Change([link])))
    ]
    gone = between.filter(pk__in=counting[0] - counting[1])
    return list(gone.select_related("person", "item", "course").order_by("pk"))


def _twins(one: User, other: User, since: datetime.date) -> Iterator[Twin]:
    approved = Waiver.objects.standing().filter(
        person__in=[one, other], approval__isnull=False, end__gte=since
    )
    found = list(approved.select_related("item", "course").order_by("start", "pk"))
    of_each = (
        [each for each in found if each.person_id == who.pk] for who in (one, other)
    )
    for first, second in product(*of_each):
        same = (first.item_id, first.course_id) == (second.item_id, second.course_id)
        if same and first.start <= second.end and second.start <= first.end:
            yield Twin(first, second)
