"""A clock that jumped or a backup that was put back: nobody is flooded or forgotten."""

import datetime
from collections.abc import Iterator

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import ngettext

from certification.exchange.feed import administrators
from certification.models import Reminded
from people.models import Letter, User
from people.post import Draft, put

DAY = datetime.timedelta(days=1)
READABLE = datetime.timedelta(days=7)


def tell_administrators(held: int, *, now: datetime.datetime) -> None:
    """Letters that wait for a decision must not lie there unseen: these ones do go."""
    if held:
        put(list(_letters(held, now)))


def _letters(held: int, now: datetime.datetime) -> Iterator[Draft]:
    for person in administrators(now.date()):
        with translation.override(person.language):
            yield _letter(held, person, now)


def _letter(held: int, person: User, now: datetime.datetime) -> Draft:
    subject = ngettext(
        "%(n)s letter is held until you decide",
        "%(n)s letters are held until you decide",
        held,
    )
    context = {"person": person, "held": held, "site": settings.PUBLIC_BASE_URL}
    return Draft(
        key=f"held:{now:%Y-%m-%dT%H:%M:%S}:{person.public_id}",
        kind=Letter.Kind.HELD,
        person=person.pk,
        subject=subject % {"n": held},
        body=render_to_string("certification/letters/held.txt", context),
        last_day=now.date() + READABLE,
    )


@transaction.atomic
def forget_what_lies_ahead(on: datetime.date) -> int:
    """Takes back what a clock before its time wrote and nobody got; how many letters.

    Left standing, it would count as told: on the day itself nobody would be reminded.
    """
    midnight = datetime.datetime.combine(on + DAY, datetime.time.min)
    ahead = Letter.objects.filter(made_at__gte=timezone.make_aware(midnight))
    unsent = ahead.filter(sent_at=None)
    untold = set(unsent.values_list("person", flat=True))
    reminders = ahead.filter(kind=Letter.Kind.REMINDER)
    untold -= set(reminders.exclude(sent_at=None).values_list("person", flat=True))
    Reminded.objects.filter(told_on__gt=on, person__in=untold).delete()
    forgotten, _by_model = unsent.delete()
    return forgotten
