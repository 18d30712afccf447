"""The acts of who comes to a session: enrol, and give one's place to the next."""

import datetime
from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from courses.models import Enrolment, Session
from courses.sessions.announcing import News, tell
from courses.sessions.booking import tell_bookings
from courses.sessions.meeting import AFTERWARDS, let_meet
from people.models import User


@transaction.atomic
def enrol(
    *,
    session: Session,
    person: User,
    by: User | None,
    at: datetime.datetime | None = None,
) -> Enrolment:
    """Give somebody a place, or the last spot of the waiting list.

    Who is enrolled already stays where they are. The lock on the session lets one
    enrolment at a time see how many places are left. Only the demo backdates (``at``).
    """
    moment = at or timezone.now()
    session = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    there = session.enrolments.standing().filter(person=person).first()
    if there is not None:
        return there
    _refuse_closed(session, moment)
    enrolment = _enter(session, person, by, moment)
    let_meet(session)
    tell_bookings(session)
    return enrolment


@transaction.atomic
def invite(*, session: Session, people: Sequence[User], by: User) -> list[Enrolment]:
    """Enrol all of these people, in this order, each with a letter.

    Who is enrolled already stays where they are and gets no letter.
    """
    session = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    now = timezone.now()
    _refuse_closed(session, now)
    known = set(session.enrolments.standing().values_list("person", flat=True))
    new = [person for person in people if person.pk not in known]
    made = [_enter(session, person, by, now) for person in dict.fromkeys(new)]
    let_meet(session)
    tell_bookings(session)
    tell(session, [one for one in made if one.has_place], News.INVITED)
    tell(session, [one for one in made if not one.has_place], News.WAITING)
    return made


def _enter(
    session: Session, person: User, by: User | None, at: datetime.datetime
) -> Enrolment:
    """One more in a session that is locked: a place, or the end of the waiting list."""
    enrolment = Enrolment(
        session=session,
        person=person,
        has_place=bool(session.places_left),
        enrolled_at=at,
    )
    enrolment.full_clean()
    enrolment.save()
    log(enrolment, "courses.enrolment.enter", user=by)
    return enrolment


@transaction.atomic
def let_in(*, session: Session, person: User, by: User) -> Enrolment:
    """Who came without a place was there all the same, also where it was full.

    From the beginning of a session, for as long as its list is kept.
    """
    session = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    now = timezone.now()
    _refuse_cancelled(session)
    if not session.starts_at <= now <= session.ends_at + AFTERWARDS:
        raise ValidationError(_("The list of this session is not kept now."))
    there = session.enrolments.standing().filter(person=person).first()
    if there is None:
        there = Enrolment(session=session, person=person, enrolled_at=now)
    elif there.has_place:
        return there
    there.has_place = True
    there.full_clean()
    there.save()
    log(there, "courses.enrolment.let_in", user=by)
    let_meet(session)
    tell_bookings(session)
    return there


@transaction.atomic
def cancel_enrolment(*, enrolment: Enrolment, by: User) -> None:
    """Give up a place or the wait for one; the first who waits gets the place.

    Cancelling twice is cancelling once.
    """
    session = Session.objects.select_for_update(no_key=True).get(
        pk=enrolment.session_id
    )
    enrolment = session.enrolments.get(pk=enrolment.pk)
    if enrolment.cancelled_at is not None:
        return
    now = timezone.now()
    _refuse_closed(session, now)
    enrolment.cancelled_at = now
    enrolment.save(update_fields=["cancelled_at"])
    log(enrolment, "courses.enrolment.cancel", user=by)
    let_meet(session)
    tell_bookings(session)
    give_free_places(session=session, by=by)


def give_free_places(*, session: Session, by: User) -> None:
    """Give every free place of a locked session to who has waited longest, by letter."""
    lucky = list(session.enrolments.waiting()[: session.places_left])
    for enrolment in lucky:
        enrolment.has_place = True
        enrolment.save(update_fields=["has_place"])
        log(enrolment, "courses.enrolment.promote", user=by)
    if lucky:
        tell_bookings(session)
    tell(session, lucky, News.PLACE)


def _refuse_closed(session: Session, moment: datetime.datetime) -> None:
    _refuse_cancelled(session)
    if session.starts_at <= moment:
        raise ValidationError(_("This session has started already."))


def _refuse_cancelled(session: Session) -> None:
    if session.cancelled_at is not None:
        raise ValidationError(_("This session was called off."))
