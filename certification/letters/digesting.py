"""Writes the weekly overview to commanders and deputies: one a week for each unit.

Made on Monday, or on the first day after it on which the work is done (T-77).
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification.headline import headlines
from certification.letters.digest import Digest, Gap, Long, digest
from certification.loading import Record, Title, facts
from certification.models import StandingSpan
from certification.placing import people_of
from certification.question import Question
from certification.snapshot import one_snapshot
from certification.status import GAPS
from certification.units.desk import tasks_for
from people.models import AccessRole, Grant, Letter, MailWishes, Membership, Unit
from people.post import Draft, put

WEEK = datetime.timedelta(days=7)
MONTH = datetime.timedelta(days=30)
"""After how long a gap goes up the line."""

READERS = (AccessRole.COMMANDER, AccessRole.DEPUTY)


def monday_of(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=day.weekday())


def write_digests(*, on: datetime.date) -> int:
    """Every overview of this week that was not written yet; how many are new."""
    written = 0
    for unit, grants in _readers(on).items():
        with one_snapshot():
            record = facts()
            found = digest_of(unit, on, record)
            names = Unit.objects.in_bulk([one.unit for one in found.long])
        if found.says_something:
            drafts = [
                _letter(grant, unit, found, on, record.titles, names)
                for grant in grants
            ]
            with transaction.atomic():
                written += put(drafts)
    return written


def _readers(on: datetime.date) -> dict[Unit, list[Grant]]:
    """By unit, who must still hear about it this week."""
    grants = Grant.objects.in_force_on(on).filter(
        access_role__in=READERS, unit__isnull=False, person__is_active=True
    )
    silent = MailWishes.objects.filter(digest=False).values("person")
    grants = grants.exclude(person__email="").exclude(person__in=silent)
    grants = grants.select_related("person", "unit").order_by("unit", "person")
    written = set(
        Letter.objects.filter(
            kind=Letter.Kind.DIGEST, made_at__date__gte=monday_of(on)
        ).values_list("key", flat=True)
    )
    found: dict[Unit, list[Grant]] = {}
    for grant in grants:
        if grant.unit is not None and _key(grant, on) not in written:
            found.setdefault(grant.unit, []).append(grant)
    return found


def _key(grant: Grant, on: datetime.date) -> str:
    return f"digest:{monday_of(on):%Y-%m-%d}:{grant.unit_id}:{grant.person.public_id}"


def digest_of(unit: Unit, on: datetime.date, record: Record) -> Digest:
    """How a unit stands, what changed in a week, what to do, what is open too long."""
    question = Question(on, unit)
    there = Membership.objects.filter(unit=unit, start__lte=on, end__gte=on)
    people = set(there.values_list("person_id", flat=True))
    below = record.tree.children_on(unit.pk, on.toordinal())
    return digest(
        headlines(question, record, [unit.pk])[unit.pk],
        now=_gaps(unit, on),
        week_ago=_gaps(unit, on - WEEK),
        tasks=tasks_for(people_of(question, people), on, record),
        long=_long(below, on),
    )


def _inside(unit: Unit, on: datetime.date) -> Any:
    there = Membership.objects.filter(unit=unit, start__lte=on, end__gte=on)
    return StandingSpan.objects.filter(person__in=there.values("person"), absent=False)


def _gaps(unit: Unit, on: datetime.date) -> set[Gap]:
    spans = _inside(unit, on).filter(first__lte=on, last__gte=on, status__in=GAPS)
    return set(spans.values_list("person_id", "line_id"))


def _long(units: Iterable[int], on: datetime.date) -> list[Long]:
    """Gaps older than a month, by unit directly below: they come one level up."""
    there = Membership.objects.filter(unit__in=units, start__lte=on, end__gte=on)
    old = StandingSpan.objects.filter(
        person__in=there.values("person"),
        absent=False,
        first__lte=on,
        last__gte=on,
        status__in=GAPS,
        gap_since__lt=on - MONTH,
    )
    gaps = Counter(old.values_list("person_id", flat=True))
    by_unit: Counter[int] = Counter()
    for unit, person in there.values_list("unit_id", "person_id").distinct():
        by_unit[unit] += gaps[person]
    return [Long(unit, number) for unit, number in by_unit.items() if number]


def _letter(
    grant: Grant,
    unit: Unit,
    found: Digest,
    on: datetime.date,
    titles: Mapping[int, Title],
    units: Mapping[int, Unit],
) -> Draft:
    with translation.override(grant.person.language):
        context = {
            "person": grant.person,
            "unit": unit,
            "figures": found.figures,
            "changes": [(titles[one.line], one) for one in found.changes],
            "actions": [(one.title, one) for one in found.actions],
            "long": [(units[one.unit], one.gaps) for one in found.long],
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=_key(grant, on),
            kind=Letter.Kind.DIGEST,
            person=grant.person_id,
            subject=_("%(unit)s: %(gaps)s of %(people)s with gaps")
            % {
                "unit": unit.name,
                "gaps": found.figures.with_gaps,
                "people": found.figures.people,
            },
            body=render_to_string("certification/letters/digest.txt", context),
            last_day=monday_of(on) + datetime.timedelta(days=6),
        )
