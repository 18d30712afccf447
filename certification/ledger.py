"""The acts that add to the ledger. Nothing here changes or removes an entry."""

import datetime
import uuid

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.loading import Record
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    Derogation,
    Revocation,
)
from certification.partial import PartialRecord, lines_touched
from certification.rebuilding import rebuild
from certification.validity import valid_until as decide
from people.calendar import as_date
from people.models import User
from people.recording import lock, mark_stale


@transaction.atomic
def record_completion(
    *,
    person: User,
    course: Course,
    completed_on: datetime.date,
    source: str,
    by: User | None,
    version: CourseVersion | None = None,
    valid_until: datetime.date | None = None,
    score: str = "",
    reference: str = "",
    evidence: str = Completion.Evidence.ATTESTED,
    idempotency_key: str | None = None,
    at: datetime.datetime | None = None,
) -> Completion:
    """A person completed a course: every answer about the person is right at once.

    Without ``valid_until`` the rules decide it now, for good (rules §2). Told again with
    the same key, the entry that is there is given back. Only the demo backdates (``at``).
    """
    lock(person.pk)
    if told_before := _told_before(idempotency_key, person, course):
        return told_before
    part = PartialRecord(lines_touched([course.pk]), courses=_deciding(course))
    completion = Completion(
        person=person,
        course=course,
        version=version or version_on(course, completed_on),
        completed_on=completed_on,
        valid_until=valid_until or valid_until_of(person, course, completed_on, part),
        source=source,
        entry=_next_entry(person, course, completed_on, source),
        score=score,
        reference=reference,
        evidence=evidence,
        recorded_at=at or timezone.now(),
        recorded_by=by,
        idempotency_key=idempotency_key or uuid.uuid4().hex,
    )
    return _entered(completion, by, part, explicit=valid_until)


def _entered(
    completion: Completion,
    by: User | None,
    part: PartialRecord,
    *,
    explicit: datetime.date | None,
) -> Completion:
    _check(completion, explicit=explicit)
    completion.save()
    rebuild([completion.person_id], part=part)
    log(completion, "certification.completion.record", user=by)
    return completion


def _told_before(key: str | None, person: User, course: Course) -> Completion | None:
    """The entry with this key; for somebody or something else it is refused."""
    if key is None:
        return None
    there = Completion.objects.filter(idempotency_key=key).first()
    if there and (there.person_id, there.course_id) != (person.pk, course.pk):
        raise ValidationError(_("This key was used for another completion."))
    return there


def version_on(course: Course, day: datetime.date) -> CourseVersion:
    """The latest version released on or before the day."""
    released = course.versions.filter(released_on__lte=day)
    version = released.order_by("released_on", "version").last()
    if version is None:
        raise ValidationError(
            _("No version of %(course)s was released on %(day)s yet.")
            % {"course": course.code, "day": day}
        )
    return version


def counting_version(course: Course, day: datetime.date) -> CourseVersion:
    """The version of which a completion on the day would count; or why there is none."""
    version = version_on(course, day)
    if version.retired_on is not None and day >= version.retired_on:
        raise ValidationError({"version": _("It was retired by that day.")})
    return version


def valid_until_of(
    person: User, course: Course, day: datetime.date, record: Record | None = None
) -> datetime.date | None:
    """Until when a completion on this day would be valid (rules §2)."""
    courses = _deciding(course)
    record = record or PartialRecord(courses=courses)
    policy = record.policies[course.pk]
    done = record.done(person.pk, courses=courses)
    until = decide(
        policy,
        day.toordinal(),
        [one for one in done if one.completed_on <= day.toordinal()],
        policies=record.policies,
        extensions=record.extensions,
    )
    return as_date(until)


def _deciding(course: Course) -> list[int]:
    """The courses that decide until when a completion of this one is valid."""
    return [one for one in (course.pk, course.expires_with_id) if one is not None]


def _next_entry(person: User, course: Course, day: datetime.date, source: str) -> int:
    same = Completion.objects.filter(
        person=person, course=course, completed_on=day, source=source
    )
    return (same.aggregate(last=Max("entry"))["last"] or 0) + 1


AT_HAND = frozenset(
    {"person", "course", "version", "recorded_by", "public_id", "idempotency_key"}
)
"""Was read just now, or is new: whether it is there, or there twice, need not be asked."""


def _check(completion: Completion, *, explicit: datetime.date | None) -> None:
    completion.full_clean(exclude=AT_HAND)
    version, day = completion.version, completion.completed_on
    if version.course_id != completion.course_id:
        raise ValidationError({"version": _("This is a version of another course.")})
    if day < version.released_on:
        raise ValidationError({"version": _("It was not released yet on that day.")})
    if version.retired_on is not None and day >= version.retired_on:
        raise ValidationError({"version": _("It was retired by that day.")})
    if explicit is not None and explicit < day:
        raise ValidationError(
            {"valid_until": _("Valid until lies before the completion.")}
        )


@transaction.atomic
def revoke_completion(
    *,
    completion: Completion,
    effective_on: datetime.date,
    reason: str,
    by: User | None,
    at: datetime.datetime | None = None,
) -> Revocation:
    """Withdraw a completion from a day on; what was recorded stays visible.

    One recorded in error is withdrawn from its own day of completion.
    """
    lock(completion.person_id)
    if effective_on < completion.completed_on:
        raise ValidationError(
            {"effective_on": _("A revocation cannot start before the completion.")}
        )
    if completion.revocations.standing().exists():
        raise ValidationError(_("This completion is revoked already."))
    revocation = Revocation(
        completion=completion,
        effective_on=effective_on,
        reason=reason,
        recorded_at=at or timezone.now(),
        recorded_by=by,
        idempotency_key=revocation_key(
            completion.pk, earlier=completion.revocations.count()
        ),
    )
    revocation.full_clean()
    revocation.save()
    rebuild([completion.person_id], courses=[completion.course_id])
    log(revocation, "certification.completion.revoke", user=by)
    return revocation


@transaction.atomic
def grant_derogation(
    *,
    course: Course,
    expiring_from: datetime.date,
    expiring_to: datetime.date,
    extended_until: datetime.date,
    authority: str,
    by: User | None,
    at: datetime.datetime | None = None,
) -> Derogation:
    """By decision of an authority what expires in a period holds longer.

    Everybody who has a completion of the course is marked stale.
    """
    same = Derogation.objects.filter(
        course=course, expiring_from=expiring_from, expiring_to=expiring_to
    )
    derogation = Derogation(
        course=course,
        expiring_from=expiring_from,
        expiring_to=expiring_to,
        extended_until=extended_until,
        authority=authority,
        recorded_at=at or timezone.now(),
        recorded_by=by,
        idempotency_key=derogation_key(
            course,
            expiring_from,
            expiring_to,
            earlier=same.filter(withdrawal__isnull=False).count(),
        ),
    )
    derogation.full_clean()
    derogation.save()
    mark_stale(whoever_completed_anything())
    log(derogation, "certification.derogation.grant", user=by)
    return derogation


def whoever_completed_anything() -> QuerySet[Completion, int]:
    """An extension also reaches those who hold by a base or an equivalence."""
    holders = Completion.objects.order_by().values_list("person_id", flat=True)
    return holders.distinct()


def revocation_key(completion: int, *, earlier: int) -> str:
    """The same revocation told twice has the same key, unless it was withdrawn between."""
    return anew(f"revocation:{completion}", earlier)


def derogation_key(
    course: Course, first: datetime.date, last: datetime.date, *, earlier: int
) -> str:
    """The same decision told twice has the same key, unless it was withdrawn between."""
    return anew(f"derogation:{course.pk}:{first}:{last}", earlier)


def anew(key: str, earlier: int) -> str:
    """The key of what was told, and withdrawn, so many times before."""
    return f"{key}:{earlier + 1}" if earlier else key
