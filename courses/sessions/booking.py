"""What the pages of units must know of sessions: who has a place, and for which day."""

import datetime

from certification.booking import set_bookings
from courses.models import Session


def tell_bookings(session: Session) -> None:
    """Whoever has a place may complete the course on the last day; of a session that
    was called off nobody."""
    people = session.enrolments.with_place().values_list("person", flat=True)
    set_bookings(
        reason=f"session:{session.public_id}",
        course=session.course,
        day=session.last_day,
        people=[] if session.cancelled_at is not None else list(people),
    )


def tell_coming_bookings(now: datetime.datetime) -> None:
    """All of them anew, of the sessions that are not over yet."""
    for session in Session.objects.filter(ends_at__gte=now).select_related("course"):
        tell_bookings(session)
