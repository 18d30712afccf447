"""Asking to excuse a person, and deciding on it: two people, neither the subject."""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import anew
from certification.models import (
    Course,
    CurriculumItem,
    Requirement,
    Waiver,
    WaiverApproval,
)
from certification.rebuilding import rebuild
from people.models import User
from people.same_people import counting_for


@transaction.atomic
def ask_waiver(
    *,
    person: User,
    item: CurriculumItem | None = None,
    course: Course | None = None,
    requirement: Requirement | None = None,
    kind: str = Waiver.Kind.WAIVER,
    start: datetime.date,
    end: datetime.date,
    reason: str,
    by: User,
    at: datetime.datetime | None = None,
) -> Waiver:
    """Ask to excuse somebody from an item or a course; it counts once approved."""
    target = item or course
    if target is None:
        raise ValidationError(_("Name the item or the course to be excused from."))
    waiver = Waiver(
        person=person,
        item=item,
        course=course,
        requirement=requirement,
        kind=kind,
        start=start,
        end=end,
        reason=reason,
        requested_by=by,
        recorded_at=at or timezone.now(),
        recorded_by=by,
    )
    waiver.idempotency_key = anew(key_of(waiver), _withdrawn_before(waiver))
    waiver.full_clean()
    waiver.save()
    log(waiver, "certification.waiver.ask", user=by)
    return waiver


@transaction.atomic
def approve_waiver(
    *, waiver: Waiver, by: User, at: datetime.datetime | None = None
) -> WaiverApproval:
    """Let a waiver count: by neither the person concerned nor the one who asked."""
    if is_concerned(waiver, by):
        raise ValidationError(
            _("Somebody else must approve: neither who asked nor who is excused.")
        )
    if hasattr(waiver, "refusal"):
        raise ValidationError(_("This waiver has been refused already."))
    if hasattr(waiver, "withdrawal"):
        raise ValidationError(_("This waiver was withdrawn."))
    approval = WaiverApproval(
        waiver=waiver,
        approved_by=by,
        recorded_at=at or timezone.now(),
        recorded_by=by,
        idempotency_key=f"approval:{waiver.pk}",
    )
    approval.full_clean()
    approval.save()
    rebuild([waiver.person_id])
    log(approval, "certification.waiver.approve", user=by)
    return approval


def _withdrawn_before(waiver: Waiver) -> int:
    """How often the same was asked and withdrawn; what stands is not asked twice."""
    names = ("person", "item", "course", "requirement", "start")
    same = Waiver.objects.filter(**{name: getattr(waiver, name) for name in names})
    if same.standing().exists():
        message = _(
            "For %(person)s this was asked from %(day)s already: choose another first day."
        )
        said = {"person": waiver.person, "day": date_format(waiver.start)}
        raise ValidationError(message % said)
    return same.count()


def is_concerned(waiver: Waiver, by: User) -> bool:
    """Whether it is somebody's own: the person excused, or who asked, by any account."""
    links = counting_for()
    own = (waiver.person_id, waiver.requested_by_id)
    return links.get(by.pk, by.pk) in {links.get(one, one) for one in own if one}


def key_of(waiver: Waiver) -> str:
    """The key of what was asked, however often."""
    target, requirement = waiver.item or waiver.course, waiver.requirement
    return waiver_key(
        waiver.person_id,
        target.code if target else "",
        requirement.code if requirement else "",
        waiver.start,
    )


def waiver_key(person: int, target: str, requirement: str, start: datetime.date) -> str:
    """The same request told twice has the same key."""
    return f"waiver:{person}:{target}:{requirement}:{start}"
