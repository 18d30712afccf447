"""The attendance and results of a session: judged together, recorded together or not."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import (
    counting_version,
    record_completion,
    valid_until_of,
)
from certification.loading import Record, facts
from certification.models import Completion, Course
from courses.models import Attendance, Enrolment, Outcome, Session, SignOff
from people.days import today
from people.models import User
from people.querysets import UserQuerySet
from people.recording import lock

Chosen = Mapping[int, Outcome]
"""What is to be recorded, by enrolment."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What would be recorded for one person; or why it cannot be."""

    enrolment: Enrolment
    outcome: Outcome
    valid_until: datetime.date | None = None
    problem: str = ""

    @property
    def completes(self) -> bool:
        """Whether a completion follows from it."""
        return self.outcome == Outcome.PASSED and not self.problem


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who is enrolled, with what was entered last."""

    enrolment: Enrolment
    latest: Attendance | None
    chosen: str = ""
    is_signed: bool = False
    """Somebody signed on the sheet that this person showed everything."""

    @property
    def outcome(self) -> str:
        """What counts now; empty where nothing was entered."""
        return self.latest.outcome if self.latest else ""

    def meant_by(self, rest: str) -> str:
        """What was chosen for the rest, where it is for this person as well."""
        is_told = bool(self.outcome) or (self.is_signed and rest != Outcome.PRESENT)
        return "" if is_told else rest

    @property
    def selected(self) -> str:
        """What the list shows: what was chosen just now, or else what counts."""
        return self.chosen or self.outcome


def participants(session: Session, seen: UserQuerySet) -> list[Participant]:
    """Whoever is enrolled and in sight, first those with a place, by name."""
    latest = Attendance.objects.latest_of(session.pk)
    standing = session.enrolments.standing().filter(person__in=seen)
    ordered = standing.order_by(
        "-has_place", "person__last_name", "person__first_name", "pk"
    )
    found = list(ordered.select_related("person"))
    on_sheet = hasattr(session.course, "practice")
    signed = SignOff.objects.settled(one.pk for one in found) if on_sheet else set()
    return [
        Participant(one, latest.get(one.pk), is_signed=one.pk in signed)
        for one in found
    ]


def would_record(session: Session, chosen: Chosen, *, by: User) -> list[Entry]:
    """Everything new among what was chosen, with its consequence or its problem."""
    latest = Attendance.objects.latest_of(session.pk)
    signed = SignOff.objects.settled(chosen)
    standing = session.enrolments.with_place().filter(pk__in=chosen)
    ordered = standing.select_related("person").order_by("person__last_name", "pk")
    record = facts()
    return [
        _entry(session, one, chosen[one.pk], by, record)
        if not (_has_passed(latest.get(one.pk)) or _denies(chosen[one.pk], one, signed))
        else Entry(one, chosen[one.pk], problem=_revoke_first())
        for one in ordered
        if not _is_known(latest.get(one.pk), chosen[one.pk])
    ]


@transaction.atomic
def record_results(*, session: Session, chosen: Chosen, by: User) -> list[Attendance]:
    """Record all of it, with the completions of who passed, or nothing at all."""
    session = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    if not session.has_begun or session.cancelled_at is not None:
        raise ValidationError(_("There is nothing to record before a session begins."))
    concerned = session.enrolments.filter(pk__in=chosen)
    lock(*concerned.values_list("person_id", flat=True))
    entries = would_record(session, chosen, by=by)
    problems = [
        f"{entry.enrolment.person}: {entry.problem}"
        for entry in entries
        if entry.problem
    ]
    if problems:
        raise ValidationError(problems)
    return list(_recorded(session, entries, by))


def _recorded(
    session: Session, entries: Sequence[Entry], by: User
) -> Iterator[Attendance]:
    for entry in entries:
        attendance = Attendance(
            enrolment=entry.enrolment,
            outcome=entry.outcome,
            completion=_completion(session, entry, by) if entry.completes else None,
            recorded_by=by,
        )
        attendance.full_clean()
        attendance.save()
        log(attendance, "courses.attendance.record", user=by)
        yield attendance


def _completion(session: Session, entry: Entry, by: User) -> Completion:
    person = entry.enrolment.person
    return record_completion(
        person=person,
        course=session.course,
        completed_on=session.last_day,
        source=source_of(session.course),
        reference=f"{session.place}, {timezone.localtime(session.starts_at):%Y-%m-%d %H:%M}",
        evidence=Completion.Evidence.ATTESTED,
        idempotency_key=_key(session, entry.enrolment),
        by=by,
    )


def _key(session: Session, enrolment: Enrolment) -> str:
    """One for each time that a result is entered: again after a revocation."""
    entered = Attendance.objects.filter(enrolment=enrolment).count()
    return f"session:{session.public_id}:{enrolment.person.public_id}:{entered}"


def source_of(course: Course) -> str:
    """A practical course is completed in practice; any other one in the classroom."""
    if course.delivery == Course.Delivery.PRACTICAL:
        return Completion.Source.PRACTICAL
    return Completion.Source.CLASSROOM


def _has_passed(latest: Attendance | None) -> bool:
    """Whether a completion stands from this session."""
    if latest is None or latest.completion is None:
        return False
    return latest.completion.revocation is None


def _is_known(latest: Attendance | None, outcome: Outcome) -> bool:
    if outcome == Outcome.PASSED:
        return _has_passed(latest)
    return latest is not None and latest.outcome == outcome


def _denies(outcome: Outcome, enrolment: Enrolment, signed: set[int]) -> bool:
    """Whether it says the opposite of what was signed for on the sheet."""
    return enrolment.pk in signed and outcome != Outcome.PRESENT


def _revoke_first() -> str:
    return _("Passed is on record: who administers training revokes that first.")


def _entry(
    session: Session, enrolment: Enrolment, outcome: Outcome, by: User, record: Record
) -> Entry:
    """Judged for one person of whom no completion from this session stands."""
    if enrolment.person_id == by.pk:
        own = _("Nobody records a result of one's own.")
        return Entry(enrolment, outcome, problem=own)
    if outcome != Outcome.PASSED:
        return Entry(enrolment, outcome)
    course, day = session.course, session.last_day
    if hasattr(course, "practice"):
        sheet = _("This course is signed off on a sheet.")
        return Entry(enrolment, outcome, problem=sheet)
    if day > today():
        early = _("Nobody passes before the last day.")
        return Entry(enrolment, outcome, problem=early)
    try:
        counting_version(course, day)
    except ValidationError as refusal:
        return Entry(enrolment, outcome, problem=" ".join(refusal.messages))
    until = valid_until_of(enrolment.person, course, day, record)
    return Entry(enrolment, outcome, until)
