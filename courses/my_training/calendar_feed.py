"""What stands in somebody's own calendar: their sessions, and what lapses or falls due."""

import datetime
from collections.abc import Iterator

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _

from certification.letters.reminding import coming_for
from certification.loading import facts
from courses.models import Session
from exports.calendars import Event
from people.models import User

BEHIND = datetime.timedelta(days=31)
AHEAD = datetime.timedelta(days=366)


def events_of(person: User, on: datetime.date) -> list[Event]:
    """From a month ago to a year ahead. Nothing in it names anybody else."""
    return [*_sessions(person, on), *_days(person, on)]


def _sessions(person: User, on: datetime.date) -> Iterator[Event]:
    """Where somebody has a place, or teaches."""
    has_place = Q(
        enrolments__person=person,
        enrolments__has_place=True,
        enrolments__cancelled_at=None,
    )
    own = Session.objects.filter(has_place | Q(instructors=person), cancelled_at=None)
    own = own.filter(ends_at__date__gte=on - BEHIND, starts_at__date__lte=on + AHEAD)
    for session in own.select_related("course").distinct():
        yield Event(
            uid=_uid(f"session-{session.public_id}"),
            summary=session.course.title or session.course.code,
            starts=session.starts_at,
            ends=session.ends_at,
            location=session.place,
            address=f"{settings.PUBLIC_BASE_URL}/sessions/{session.public_id}/",
        )


def _days(person: User, on: datetime.date) -> Iterator[Event]:
    """The last day on which something is in order."""
    titles = facts().titles
    coming = coming_for({person.pk: person}, on, ahead=AHEAD).get(person.pk, [])
    for one in sorted(coming):
        words = _("Valid until and including today: %(what)s")
        if not one.was_held:
            words = _("Obtain by today: %(what)s")
        yield Event(
            uid=_uid(f"line-{person.public_id}-{one.line}"),
            summary=words % {"what": titles[one.line]},
            starts=one.last_day,
            address=f"{settings.PUBLIC_BASE_URL}/my/",
        )


def _uid(name: str) -> str:
    host = settings.PUBLIC_BASE_URL.partition("//")[2].partition("/")[0]
    return f"{name}@{host.partition(':')[0] or 'localhost'}"
