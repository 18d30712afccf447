"""Writes about waivers: to who must decide, and what was decided to who asked."""

import datetime
from collections.abc import Iterator

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification.applications.deciding import waiting_waivers
from certification.letters.line_of_command import LineOfCommand, home_units
from certification.models import Waiver
from people.models import Letter, User
from people.post import Draft, put
from people.sight import ACTING

NEWS = datetime.timedelta(days=14)


@transaction.atomic
def write_about_waivers(*, on: datetime.date) -> int:
    """Every letter about waivers that is due on a day; how many are new."""
    return put([*_to_decide(on), *_decided(on)])


def _to_decide(on: datetime.date) -> Iterator[Draft]:
    """To who answers for the nearest unit, and neither asked it nor is excused by it."""
    waiting = waiting_waivers().filter(recorded_at__date__gte=on - NEWS)
    found = list(waiting.select_related("person", "item", "course"))
    homes = home_units({waiver.person_id for waiver in found}, on)
    line = LineOfCommand(on, ACTING)
    for waiver in found:
        but = {waiver.person_id, waiver.requested_by_id or 0}
        unit = homes.get(waiver.person_id)
        for person in line.nearest(unit, but=but) if unit is not None else ():
            yield _letter(waiver, person, on, "ask")


def _decided(on: datetime.date) -> Iterator[Draft]:
    """To who is excused and who asked; not of what came in with its decision.

    Who read that a waiver was approved is told as well when it was withdrawn.
    """
    recent = Waiver.objects.select_related("person", "requested_by", "item", "course")
    told = recent.exclude(approval__recorded_at=F("recorded_at"))
    found = {
        "approved": told.standing().filter(approval__recorded_at__date__gte=on - NEWS),
        "refused": recent.standing().filter(refusal__recorded_at__date__gte=on - NEWS),
        "withdrawn": told.filter(
            approval__isnull=False, withdrawal__recorded_at__date__gte=on - NEWS
        ),
    }
    for word, waivers in found.items():
        for waiver in waivers:
            for person in {waiver.person, waiver.requested_by} - {None}:
                if person is not None:
                    yield _letter(waiver, person, on, word)


def _letter(waiver: Waiver, person: User, on: datetime.date, word: str) -> Draft:
    with translation.override(person.language):
        subjects = {
            "ask": _("A waiver waits for your decision"),
            "approved": _("A waiver was approved"),
            "refused": _("A waiver was refused"),
            "withdrawn": _("The approval of a waiver was withdrawn"),
        }
        context = {
            "person": person,
            "waiver": waiver,
            "own": person.pk == waiver.person_id,
            "word": word,
            "subject": subjects[word],
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"waiver:{waiver.pk}:{word}:{person.public_id}",
            kind=Letter.Kind.WAIVER if word == "ask" else Letter.Kind.DECISION,
            person=person.pk,
            subject=subjects[word],
            body=render_to_string("certification/letters/waiver.txt", context),
            last_day=on + NEWS,
        )
