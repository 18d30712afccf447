"""The acts of a sign-off sheet: mark what was shown, sign, sign as the second."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.ledger import counting_version, record_completion
from certification.loading import facts
from certification.may_they.clearance import Answer
from certification.may_they.clearances import Task, clearances
from certification.models import Completion, CurriculumItem
from courses.models import (
    Attendance,
    Countersignature,
    CriterionMark,
    Enrolment,
    Practice,
    Session,
    SignOff,
)
from courses.practice.signatures import Signer, Terms, refusals
from courses.practice.words import words_of
from courses.sessions.announcing import ask_second
from courses.sessions.meeting import let_second_meet
from people.days import today
from people.models import User
from people.recording import lock


@transaction.atomic
def set_practice(*, practice: Practice, by: User | None) -> None:
    """Say how a course is signed off; other criteria are another edition."""
    practice.full_clean()
    practice.save()
    newest = practice.editions.order_by("pk").last()
    if newest is None or newest.criteria != practice.criteria:
        practice.editions.create(criteria=practice.criteria, recorded_by=by)
    log(practice, "courses.practice.set", user=by)


@transaction.atomic
def mark_shown(
    *, session: Session, marks: Mapping[tuple[int, str], bool], by: User
) -> int:
    """Note what changed: who, by enrolment, showed which criterion; how many marks."""
    _refuse_own({enrolment for enrolment, _key in marks}, by)
    known = CriterionMark.objects.shown({enrolment for enrolment, _key in marks})
    practice = session.course.practice
    words = practice.asked_in(session)
    new = [
        CriterionMark(
            enrolment_id=enrolment,
            criterion=key,
            words=words[key],
            is_shown=is_shown,
            recorded_by=by,
        )
        for (enrolment, key), is_shown in marks.items()
        if is_shown != (key in known.get(enrolment, ()))
    ]
    CriterionMark.objects.bulk_create(new)
    if new:
        log(practice, "courses.practice.mark", user=by, data={"marks": len(new)})
    return len(new)


def _refuse_own(enrolments: Collection[int], by: User) -> None:
    if Enrolment.objects.filter(pk__in=enrolments, person=by).exists():
        raise ValidationError(_("Nobody marks or signs for oneself."))


@dataclass(frozen=True, slots=True)
class Signature:
    """What is signed: of which day, who signs as the second, and the paper sheet."""

    shown_on: datetime.date
    second: User | None = None
    photo: File[bytes] | None = None


@transaction.atomic
def sign_off(
    *, session: Session, enrolments: Sequence[Enrolment], signature: Signature, by: User
) -> list[SignOff]:
    """Sign for all of these people, or for nobody.

    Without a second it counts at once; with one, when that person has signed too.
    """
    session = Session.objects.select_for_update(no_key=True).get(pk=session.pk)
    lock(*(enrolment.person_id for enrolment in enrolments))
    practice = session.course.practice
    problems = problems_of(session, practice, enrolments, signature, by=by)
    if problems:
        raise ValidationError(problems)
    made = list(_signed(session, enrolments, signature, by))
    if signature.second is not None:
        let_second_meet(signature.second, made)
        ask_second(signature.second, made)
    return made


def _signed(
    session: Session,
    enrolments: Sequence[Enrolment],
    signature: Signature,
    by: User,
) -> Iterator[SignOff]:
    """One row for each person; the paper is kept once for all of them."""
    practice = session.course.practice
    asked = list(practice.asked_in(session).values())
    qualified = qualified_on([by], practice.assessor_item, signature.shown_on)
    photo: Any = signature.photo
    for enrolment in enrolments:
        signed = SignOff(
            enrolment=enrolment,
            shown_on=signature.shown_on,
            criteria=asked,
            assessor=by,
            is_trainee=by.pk not in qualified,
            second=signature.second,
            photo=photo,
            recorded_by=by,
        )
        signed.full_clean()
        signed.save()
        photo = signed.photo.name
        log(signed, "courses.sign_off.sign", user=by)
        _complete(signed)
        yield signed


def problems_of(
    session: Session,
    practice: Practice,
    enrolments: Sequence[Enrolment],
    signature: Signature,
    *,
    by: User,
) -> list[str]:
    """Everything that stands in the way; what holds for all of them is said once."""
    day, second = signature.shown_on, signature.second
    if day < session.day:
        return [_("The day lies before the session.")]
    if not session.has_begun:
        return [_("The session has not begun yet.")]
    signers = [by] if second is None else [by, second]
    qualified = qualified_on(signers, practice.assessor_item, day)
    unready = _unready(session, practice, enrolments)
    stopped: dict[str, list[User]] = {}
    for enrolment in enrolments:
        refused = refusals(
            person=enrolment.person_id,
            shown_on=day,
            assessor=Signer(by.pk, by.pk in qualified),
            second=Signer(second.pk, second.pk in qualified) if second else None,
            terms=Terms(practice.second_witness, practice.days_back),
            on=today(),
        )
        words = [words_of(one, practice) for one in refused]
        for said in words + unready.get(enrolment.pk, []):
            stopped.setdefault(said, []).append(enrolment.person)
    return _unreleased(session, day) + list(_said(stopped, len(enrolments)))


def _unready(
    session: Session, practice: Practice, enrolments: Sequence[Enrolment]
) -> dict[int, list[str]]:
    """By enrolment what its own sheet and place still lack."""
    keys = [one.pk for one in enrolments]
    shown = CriterionMark.objects.shown(keys)
    asked = practice.asked_in(session).keys()
    settled = SignOff.objects.settled(keys)
    absent = Attendance.objects.absent(session.pk)
    found: dict[int, list[str]] = {}
    for key in keys:
        if asked - shown.get(key, set()):
            found.setdefault(key, []).append(_("Not everything has been shown yet."))
        if key in settled:
            found.setdefault(key, []).append(_("This is signed already."))
        if key in absent:
            words = _("Entered as absent: mend that on the list first.")
            found.setdefault(key, []).append(words)
    return found


def _said(stopped: Mapping[str, list[User]], asked: int) -> Iterator[str]:
    """Each reason once, with whom it concerns unless that is everybody of several."""
    for words, people in stopped.items():
        if len(people) == asked > 1:
            yield words
        else:
            yield f"{', '.join(str(person) for person in people)}: {words}"


def _unreleased(session: Session, day: datetime.date) -> list[str]:
    try:
        counting_version(session.course, day)
    except ValidationError as refusal:
        return list(refusal.messages)
    return []


def qualified_on(
    people: Sequence[User], item: CurriculumItem, day: datetime.date
) -> set[int]:
    """Who of them holds an item on a day, by the rules; a waiver is no qualification."""
    task = Task(day, day, [item])
    return {
        one.person.pk
        for one in clearances(people, task, facts())
        if all(cause.answer is Answer.YES for cause in one.causes)
    }


@transaction.atomic
def countersign(*, sign_off: SignOff, agrees: bool, by: User) -> Countersignature:
    """Sign as the second who was named, or say that it was not so."""
    sign_off = SignOff.objects.select_for_update(no_key=True).get(pk=sign_off.pk)
    if sign_off.second_id != by.pk:
        raise PermissionDenied
    if sign_off.answer is not None:
        return sign_off.answer
    signed = Countersignature(sign_off=sign_off, agrees=agrees, recorded_by=by)
    signed.full_clean()
    signed.save()
    log(signed, "courses.sign_off.countersign", user=by, data={"agrees": agrees})
    sign_off.countersignature = signed
    _complete(sign_off)
    return signed


def _complete(signed: SignOff) -> None:
    """Record the completion as soon as everybody signed."""
    if not signed.counts:
        return
    enrolment = signed.enrolment
    record_completion(
        person=enrolment.person,
        course=enrolment.session.course,
        completed_on=signed.shown_on,
        source=Completion.Source.PRACTICAL,
        evidence=Completion.Evidence.ATTESTED,
        reference=str(signed.public_id),
        idempotency_key=signed.key,
        by=signed.assessor,
    )
