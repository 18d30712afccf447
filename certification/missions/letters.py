"""Writes to who goes on a mission and lacks something, and when it is called off.

When somebody is put on the list, and again so many days before departure: once each,
however often and late the work is done.
"""

import datetime
from collections.abc import Iterator

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from certification.letters.coming import mark_for
from certification.loading import Record, facts
from certification.may_they.clearance import Answer
from certification.may_they.clearances import Cleared, clearances
from certification.missions.page import task_of
from certification.models import Mission
from people.models import Letter, User
from people.models.letters import REMINDER_DAYS
from people.post import Draft, put

NEWS = datetime.timedelta(days=7)
READY = {Answer.YES, Answer.AWAY}


@transaction.atomic
def write_about_missions(*, on: datetime.date) -> int:
    """Every letter about missions that is due on a day; how many are new."""
    watched = Mission.objects.all().watched_on(on).select_related("curriculum")
    record = facts() if watched else None
    written = 0
    for mission in watched:
        if record is not None:
            written += put(list(_lacking(mission, on, record)))
    off = Mission.objects.filter(cancelled_at__date__gte=on - NEWS, start__gte=on)
    for mission in off:
        written += put(list(_called_off(mission, on)))
    return written


def _lacking(mission: Mission, on: datetime.date, record: Record) -> Iterator[Draft]:
    mark = mark_for((mission.start - on).days, REMINDER_DAYS)
    when = "joined" if mark is None else str(mark)
    known = set(
        Letter.objects.filter(key__startswith=_key(mission, when)).values_list(
            "person_id", flat=True
        )
    )
    going = (
        mission.people.filter(is_active=True).exclude(email="").exclude(pk__in=known)
    )
    for one in clearances(list(going.order_by("pk")), task_of(mission), record):
        if one.answer not in READY:
            yield _letter(mission, one, when)


def _key(mission: Mission, when: str) -> str:
    return f"mission:{mission.public_id}:{when}:"


def _letter(mission: Mission, one: Cleared, when: str) -> Draft:
    with translation.override(one.person.language):
        context = {
            "person": one.person,
            "mission": mission,
            "causes": one.causes,
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"{_key(mission, when)}{one.person.public_id}",
            kind=Letter.Kind.MISSION,
            person=one.person.pk,
            subject=_("%(mission)s: what you must still obtain")
            % {"mission": mission.name},
            body=render_to_string("certification/letters/mission.txt", context),
            last_day=mission.start,
        )


def _called_off(mission: Mission, on: datetime.date) -> Iterator[Draft]:
    """To whoever was written to about it."""
    told = Letter.objects.filter(key__startswith=f"mission:{mission.public_id}:")
    people = User.objects.filter(pk__in=told.values("person"), missions=mission)
    for person in people.order_by("pk"):
        with translation.override(person.language):
            subject = _("%(mission)s was called off") % {"mission": mission.name}
            yield Draft(
                key=f"{_key(mission, 'off')}{person.public_id}",
                kind=Letter.Kind.MISSION,
                person=person.pk,
                subject=subject,
                body=_("%(subject)s. You need not do anything more for it.\n")
                % {"subject": subject},
                last_day=on + NEWS,
            )
