"""The acts of a session before it begins: plan it, change it, call it off."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.models import Session
from courses.sessions.announcing import News, tell
from courses.sessions.booking import tell_bookings
from courses.sessions.enrolling import give_free_places
from courses.sessions.meeting import let_meet
from people.models import User


@transaction.atomic
def plan_session(
    *, session: Session, by: User | None, instructors: Collection[User] = ()
) -> None:
    """Put a new session in the calendar."""
    session.planned_by = by
    session.full_clean()
    session.save(force_insert=True)
    session.instructors.set(instructors)
    log(session, "courses.session.plan", user=by)


@transaction.atomic
def change_session(
    *,
    session: Session,
    by: User,
    instructors: Collection[User] | None = None,
    message: str = "",
) -> None:
    """Change when, where or for how many; whoever is enrolled gets a letter.

    More places go to who has waited longest. Nobody who has a place loses it.
    """
    recorded = _changeable(session)
    if session.course_id != recorded.course_id:
        raise ValidationError({"course": _("Plan another session for another course.")})
    if session.capacity < recorded.enrolments.with_place().count():
        raise ValidationError(
            {"capacity": _("More people than this have a place already.")}
        )
    session.edition = recorded.edition + 1
    session.full_clean()
    session.save()
    if instructors is not None:
        session.instructors.set(instructors)
    log(session, "courses.session.change", user=by)
    let_meet(session)
    tell_bookings(session)
    tell(session, session.enrolments.standing(), News.CHANGED, words=message)
    give_free_places(session=session, by=by)


@transaction.atomic
def cancel_session(*, session: Session, by: User, message: str = "") -> None:
    """Call a session off; whoever is enrolled gets a letter."""
    recorded = _changeable(session)
    recorded.cancelled_at = timezone.now()
    recorded.save(update_fields=["cancelled_at"])
    log(recorded, "courses.session.cancel", user=by)
    let_meet(recorded)
    tell_bookings(recorded)
    tell(recorded, recorded.enrolments.standing(), News.CANCELLED, words=message)


def _changeable(session: Session) -> Session:
    """What is recorded of it, locked; what began or was called off stays as it is."""
    recorded = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    if recorded.cancelled_at is not None:
        raise ValidationError(_("This session was called off."))
    if recorded.has_begun:
        raise ValidationError(_("This session has started already."))
    return recorded
