"""Instructors see whom they teach: from enrolling until some weeks after the session."""

import datetime
from collections.abc import Sequence

from courses.models import Session, SignOff, TrainingClass
from people.days import today
from people.meetings import set_meetings
from people.models import User

AFTERWARDS = datetime.timedelta(days=30)
"""So long after a session its attendance and results can still be entered."""


def let_meet(session: Session) -> None:
    """The instructors of a session see whoever is enrolled, on the waiting list too."""
    viewers = list(session.instructors.values_list("pk", flat=True))
    people = list(session.enrolments.standing().values_list("person", flat=True))
    if session.cancelled_at is not None:
        people = []
    set_meetings(
        reason=f"session:{session.public_id}",
        pairs=[(who, one) for who in viewers for one in people if who != one],
        on=today(),
        until=session.last_day + AFTERWARDS,
    )


def let_class_meet(formed: TrainingClass) -> None:
    """The instructors of a class see whoever is in it, until some weeks after it."""
    viewers = list(formed.instructors.values_list("pk", flat=True))
    people = list(formed.people.values_list("pk", flat=True))
    set_meetings(
        reason=f"class:{formed.public_id}",
        pairs=[(who, one) for who in viewers for one in people if who != one],
        on=today(),
        until=formed.end + AFTERWARDS,
    )


def let_second_meet(second: User, signed: Sequence[SignOff]) -> None:
    """Who signs as the second sees for whom, until some weeks from now."""
    for one in signed:
        set_meetings(
            reason=one.key,
            pairs=[(second.pk, one.enrolment.person_id)],
            on=today(),
            until=today() + AFTERWARDS,
        )
