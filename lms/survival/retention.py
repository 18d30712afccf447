"""How long is kept what, and what is due to go."""

import datetime
from dataclasses import dataclass

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from hazmat.passport.retention import kept_for_exposure
from lms.survival.holding import held
from people.models import Appointment, DestructionLine, Grant, Letter, SignInCode, User
from people.querysets import UserQuerySet

GONE = "destroyed-"
MOST = 200
"""People on one list: so many somebody can look at."""


@dataclass(frozen=True, slots=True)
class Term:
    """One class of record, how long it is kept, and how much of it is due."""

    name: str
    words: str
    days: int
    due: int
    by_list: bool


def years_before(day: datetime.date, years: int) -> datetime.date:
    """The same day so many years ago; of 29 February the day before."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def people_due(on: datetime.date) -> UserQuerySet:
    """Who left longer ago than records are kept: no appointment and no access since.

    Somebody who never had an appointment is due so long after being entered. Of whoever
    was exposed, that exposure stays by its own term; when it is over, decades later, they
    are due once more. A legal hold goes before every term.
    """
    limit = years_before(on, settings.RETENTION_YEARS)
    since = Appointment.objects.filter(end__gte=limit, withdrawn=False)
    access = Grant.objects.filter(end__gte=limit, withdrawn=False)
    appointed = Appointment.objects.values("person")
    entered = timezone.make_aware(datetime.datetime.combine(limit, datetime.time.min))
    kept = Q(pk__in=since.values("person")) | Q(pk__in=access.values("person"))
    due = User.objects.get_queryset().exclude(kept).exclude(is_superuser=True)
    gone = DestructionLine.objects.filter(list__approval__isnull=False)
    waiting = Q(pk__in=kept_for_exposure(on)) & Q(pk__in=gone.values("account"))
    due = due.exclude(waiting)
    due = due.filter(Q(pk__in=appointed) | Q(date_joined__lt=entered))
    due = due.exclude(pk__in=held().values("pk"))
    return due.exclude(service_number__startswith=GONE).order_by("service_number")


def letters_due(now: datetime.datetime) -> QuerySet[Letter]:
    limit = now - datetime.timedelta(days=settings.RETENTION_LETTER_DAYS)
    return Letter.objects.filter(made_at__lt=limit)


def codes_due(now: datetime.datetime) -> QuerySet[SignInCode]:
    return SignInCode.objects.filter(valid_until__lt=now - datetime.timedelta(days=30))


def sessions_due(now: datetime.datetime) -> QuerySet[Session]:
    return Session.objects.filter(expire_date__lt=now)


def terms(now: datetime.datetime) -> list[Term]:
    """Every class with what is due now: the dry run."""
    record = settings.RETENTION_YEARS * 365
    people = people_due(timezone.localdate(now)).count()
    return [
        Term("record", _("record of a person, after leaving"), record, people, True),
        Term(
            "letters",
            _("letters"),
            settings.RETENTION_LETTER_DAYS,
            letters_due(now).count(),
            False,
        ),
        Term(
            "codes", _("sign-in codes that ran out"), 30, codes_due(now).count(), False
        ),
        Term(
            "sessions",
            _("browser sessions that ran out"),
            0,
            sessions_due(now).count(),
            False,
        ),
    ]


def clear_out(now: datetime.datetime) -> int:
    """Remove what needs no list: it is about nobody's training."""
    return sum(
        rows.delete()[0]
        for rows in (letters_due(now), codes_due(now), sessions_due(now))
    )
