"""The acts of a session: plan it, enrol in it, give one's place to the next."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.models import Enrolment, Session
from people.models import User


@transaction.atomic
def plan_session(*, session: Session, by: User) -> None:
    """Put a new session in the calendar."""
    session.full_clean()
    session.save(force_insert=True)
    log(session, "courses.session.plan", user=by)


@transaction.atomic
def enrol(*, session: Session, person: User, by: User) -> Enrolment:
    """Give somebody a place, or the last spot of the waiting list.

    Who is enrolled already stays where they are. The lock on the session lets one
    enrolment at a time see how many places are left.
    """
    session = Session.objects.select_for_update().get(pk=session.pk)
    there = session.enrolments.standing().filter(person=person).first()
    if there is not None:
        return there
    if session.starts_at <= timezone.now():
        raise ValidationError(_("This session has started already."))
    enrolment = Enrolment(session=session, person=person, has_place=not session.is_full)
    enrolment.full_clean()
    enrolment.save()
    log(enrolment, "courses.enrolment.enter", user=by)
    return enrolment


@transaction.atomic
def cancel_enrolment(*, enrolment: Enrolment, by: User) -> None:
    """Give up a place or the wait for one; the first who waits gets the place.

    Cancelling twice is cancelling once.
    """
    session = Session.objects.select_for_update().get(pk=enrolment.session_id)
    enrolment = session.enrolments.get(pk=enrolment.pk)
    if enrolment.cancelled_at is not None:
        return
    if session.starts_at <= timezone.now():
        raise ValidationError(_("This session has started already."))
    enrolment.cancelled_at = timezone.now()
    enrolment.save(update_fields=["cancelled_at"])
    log(enrolment, "courses.enrolment.cancel", user=by)
    _promote(session, by=by)


def _promote(session: Session, *, by: User) -> None:
    """Give the free place to who has waited longest."""
    first = session.enrolments.waiting().first()
    if first is None or session.is_full:
        return
    first.has_place = True
    first.save(update_fields=["has_place"])
    log(first, "courses.enrolment.promote", user=by)
