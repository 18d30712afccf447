"""Writes to the commander above when gaps stay open that nobody answers for.

Once a week for each unit that hears of it; with figures by unit, and no names.
"""

import datetime
from collections.abc import Iterator, Mapping

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification.letters.digesting import monday_of
from certification.letters.escalation import MONTH, Silence, escalated
from certification.letters.line_of_command import LineOfCommand, home_units
from certification.models import GapDecision, StandingSpan
from certification.status import GAPS
from people.models import Letter, Unit, User
from people.post import Draft, put

WEEK = datetime.timedelta(days=7)


@transaction.atomic
def escalate(*, on: datetime.date) -> int:
    """Every letter of this week that was not written yet; how many are new."""
    since = monday_of(on)
    written = Letter.objects.filter(kind=Letter.Kind.ESCALATION)
    if written.filter(key__startswith=_prefix(since)).exists():
        return 0
    line = LineOfCommand(on)
    found = escalated(_silences(on, line))
    units = Unit.objects.in_bulk(
        {*found, *(u for below in found.values() for u in below)}
    )
    drafts = [
        _letter(person, units[above], _named(below, units), since)
        for above, below in sorted(found.items())
        for person in line.of(above)
        if person.email
    ]
    return put(drafts)


def _silences(on: datetime.date, line: LineOfCommand) -> Iterator[Silence]:
    """The gaps of who is there, older than a month, on which no decision holds."""
    old = StandingSpan.objects.filter(
        status__in=GAPS,
        absent=False,
        first__lte=on,
        last__gte=on,
        gap_since__lte=on - datetime.timedelta(days=MONTH),
    )
    rows = list(old.values_list("person_id", "line_id", "gap_since"))
    decided = set(
        GapDecision.objects.in_force_on(on).values_list("person_id", "line_id")
    )
    homes = home_units({person for person, _line, _since in rows}, on)
    for person, gap, since in rows:
        if (person, gap) not in decided and person in homes and since is not None:
            yield Silence(list(line.up_from(homes[person])), (on - since).days)


def _named(
    below: Mapping[int, int], units: Mapping[int, Unit]
) -> list[tuple[Unit, int]]:
    """Most gaps first."""
    ordered = sorted(below.items(), key=lambda one: (-one[1], units[one[0]].code))
    return [(units[unit], gaps) for unit, gaps in ordered]


def _prefix(monday: datetime.date) -> str:
    return f"escalation:{monday:%Y-%m-%d}:"


def _letter(
    person: User, unit: Unit, below: list[tuple[Unit, int]], monday: datetime.date
) -> Draft:
    with translation.override(person.language):
        context = {
            "person": person,
            "unit": unit,
            "below": below,
            "site": settings.PUBLIC_BASE_URL,
        }
        total = sum(gaps for _unit, gaps in below)
        return Draft(
            key=f"{_prefix(monday)}{unit.pk}:{person.public_id}",
            kind=Letter.Kind.ESCALATION,
            person=person.pk,
            subject=_("%(unit)s: %(gaps)s gaps that nobody answers for")
            % {"unit": unit.name or unit.code, "gaps": total},
            body=render_to_string("certification/letters/escalation.txt", context),
            last_day=monday + WEEK,
        )
