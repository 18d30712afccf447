"""Who has something to hold and never signed in, and a letter that says how."""

import datetime
from collections import Counter

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Exists, OuterRef, QuerySet
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import StandingSpan
from people.models import Letter, Membership, User
from people.post import Draft, put
from people.querysets import UserQuerySet

READABLE = datetime.timedelta(days=30)


def never_signed_in(people: UserQuerySet, on: datetime.date) -> UserQuerySet:
    """Of these people those who have a duty on a day and never signed in."""
    asked = StandingSpan.objects.filter(
        person=OuterRef("pk"), first__lte=on, last__gte=on
    )
    return people.filter(Exists(asked), last_login=None, is_active=True)


def counted_by_unit(people: QuerySet[User], on: datetime.date) -> Counter[int]:
    """How many of them belong to each unit on a day."""
    there = Membership.objects.filter(
        person__in=people.order_by().values("pk"), start__lte=on, end__gte=on
    )
    counted = there.order_by().values("unit").annotate(n=Count("person", distinct=True))
    return Counter(dict(counted.values_list("unit", "n")))


@transaction.atomic
def write_to_newcomers(*, people: QuerySet[User], on: datetime.date, by: User) -> int:
    """A letter to each who has an address, once a week at most; how many are new."""
    drafts = [_letter(person, on) for person in people.exclude(email="")]
    written = put(drafts)
    log(by, "certification.newcomers.remind", user=by, data={"letters": written})
    return written


def _letter(person: User, on: datetime.date) -> Draft:
    year, week, _day = on.isocalendar()
    with translation.override(person.language):
        context = {"person": person, "site": settings.PUBLIC_BASE_URL}
        return Draft(
            key=f"newcomer:{year}-{week}:{person.public_id}",
            kind=Letter.Kind.REMINDER,
            person=person.pk,
            subject=_("You have training to do: sign in"),
            body=render_to_string("certification/letters/newcomer.txt", context),
            last_day=on + READABLE,
        )
