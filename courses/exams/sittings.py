"""The acts of a supervised sitting, and who finds which one."""

from __future__ import annotations

import datetime
import secrets

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course
from courses.models import Sitting
from people.models import AccessRole, User
from people.sight import roles_of
from people.throttle import Throttle

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""What cannot be taken for another one, spoken or written."""

LENGTH = 6
SUPERVISING = {AccessRole.INSTRUCTOR, AccessRole.ADMINISTRATOR}
tries = Throttle("start-code", tries=10, seconds=600)


def may_supervise(user: User) -> bool:
    """Instructors and administrators plan sittings; each supervises their own."""
    return bool(roles_of(user) & SUPERVISING)


def sittings_of(user: User) -> QuerySet[Sitting]:
    """The sittings that somebody supervises; an administrator reads all of them."""
    roles = roles_of(user)
    if AccessRole.ADMINISTRATOR in roles:
        return Sitting.objects.all()
    if roles & SUPERVISING:
        return Sitting.objects.filter(supervisor=user)
    return Sitting.objects.none()


@transaction.atomic
def plan_sitting(
    *,
    course: Course,
    place: str,
    opens_at: datetime.datetime,
    closes_at: datetime.datetime,
    by: User,
) -> Sitting:
    """Say where and when people take the exam of a course while ``by`` watches."""
    sitting = Sitting(
        course=course,
        place=place,
        opens_at=opens_at,
        closes_at=closes_at,
        supervisor=by,
        code="".join(secrets.choice(LETTERS) for _letter in range(LENGTH)),
    )
    sitting.full_clean()
    sitting.save()
    log(sitting, "courses.sitting.plan", user=by)
    return sitting


@transaction.atomic
def close_sitting(*, sitting: Sitting, by: User) -> Sitting:
    """Nobody begins any more; who has begun goes on until their own deadline."""
    sitting = Sitting.objects.select_for_update(no_key=True).get(pk=sitting.pk)
    now = timezone.now()
    if sitting.is_open_at(now):
        sitting.closes_at = now
        sitting.full_clean()
        sitting.save(update_fields=["closes_at"])
        log(sitting, "courses.sitting.close", user=by)
    return sitting


def sitting_with(code: str, *, course: Course, person: User) -> Sitting:
    """The sitting that a start code opens now, for somebody who may be in it."""
    _refuse_guessing(person)
    open_now = Sitting.objects.open_at(timezone.now()).filter(course=course)
    sitting = open_now.filter(code=plain(code)).first()
    if sitting is None:
        raise ValidationError(
            _("No sitting of this exam that is open now has this start code.")
        )
    if sitting.supervisor_id == person.pk:
        raise ValidationError(_("You supervise this sitting and cannot take part."))
    return sitting


def refuse_wrong_code(sitting: Sitting, code: str, *, person: User) -> None:
    """Whether somebody knows the start code of a sitting they are in already."""
    _refuse_guessing(person)
    if not secrets.compare_digest(plain(code), sitting.code):
        raise ValidationError(_("This is not the start code of your sitting."))


def _refuse_guessing(person: User) -> None:
    if not tries.allows(str(person.pk)):
        raise ValidationError(
            _("You tried too many start codes. Wait ten minutes, then try again.")
        )


def plain(code: str) -> str:
    """A start code without what people add: small letters, spaces, hyphens."""
    return "".join(sign for sign in code.upper() if sign in LETTERS)[:16]
