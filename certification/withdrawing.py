"""Taking back one decision that was taken by mistake: an entry of its own, for a reason.

From then on the decision counts as never having been there; what was known meanwhile
stays known. What has come to depend on it stands in the way, by name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.exchange.decisions import UNDONE
from certification.ledger import whoever_completed_anything
from certification.models import (
    Completion,
    Course,
    Derogation,
    DerogationWithdrawal,
    LedgerEntry,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverWithdrawal,
)
from certification.rebuilding import rebuild
from people.models import User
from people.recording import lock, mark_stale
from people.same_people import counting_for

NAMED = 3
CHUNK = 500

D = TypeVar("D", Revocation, Derogation, Waiver)


@transaction.atomic
def withdraw_revocation(
    *, revocation: Revocation, reason: str, by: User
) -> RevocationWithdrawal:
    """The completion counts again, as if nobody had revoked it."""
    lock(revocation.completion.person_id)
    revocation = _standing(revocation)
    completion = revocation.completion
    _refuse_own(completion.person_id, by)
    if revocation.idempotency_key.startswith(UNDONE):
        raise ValidationError(
            _("It came about when an import was undone: bring in the file again.")
        )
    if completion.source == Completion.Source.PRACTICE_LOG:
        raise ValidationError(_("What the practice log says is put right there."))
    _refuse_counted_upon(revocation, _by_pair([completion]))
    withdrawal = RevocationWithdrawal(
        revocation=revocation,
        reason=reason,
        recorded_by=by,
        idempotency_key=f"withdrawn:r{revocation.pk}",
    )
    _enter(withdrawal)
    rebuild([completion.person_id], courses=[completion.course_id])
    log(withdrawal, "certification.revocation.withdraw", user=by)
    return withdrawal


@transaction.atomic
def withdraw_derogation(
    *, derogation: Derogation, reason: str, by: User
) -> DerogationWithdrawal:
    """What it extended holds no longer than it says itself."""
    derogation = _standing(derogation)
    extended = Completion.objects.filter(
        course=derogation.course_id,
        valid_until__range=(derogation.expiring_from, derogation.expiring_to),
    )
    _refuse_counted_upon(derogation, _by_pair(extended))
    withdrawal = DerogationWithdrawal(
        derogation=derogation,
        reason=reason,
        recorded_by=by,
        idempotency_key=f"withdrawn:d{derogation.pk}",
    )
    _enter(withdrawal)
    mark_stale(whoever_completed_anything())
    log(withdrawal, "certification.derogation.withdraw", user=by)
    return withdrawal


@transaction.atomic
def withdraw_waiver(*, waiver: Waiver, reason: str, by: User) -> WaiverWithdrawal:
    """It excuses nobody; one that still waits for a second person waits no longer."""
    lock(waiver.person_id)
    waiver = _standing(waiver)
    _refuse_own(waiver.person_id, by)
    if hasattr(waiver, "refusal"):
        raise ValidationError(_("This waiver has been refused already."))
    withdrawal = WaiverWithdrawal(
        waiver=waiver,
        reason=reason,
        recorded_by=by,
        idempotency_key=f"withdrawn:w{waiver.pk}",
    )
    _enter(withdrawal)
    rebuild([waiver.person_id])
    log(withdrawal, "certification.waiver.withdraw", user=by)
    return withdrawal


def _standing(decision: D) -> D:
    """The decision, locked; one that was withdrawn meanwhile is not withdrawn again."""
    rows = type(decision)._base_manager.select_for_update(no_key=True)
    found: D = rows.get(pk=decision.pk)
    if hasattr(found, "withdrawal"):
        raise ValidationError(_("It was withdrawn already."))
    return found


def _refuse_own(person: int, by: User) -> None:
    links = counting_for()
    if links.get(by.pk, by.pk) == links.get(person, person):
        raise ValidationError(_("Somebody else withdraws what is about you."))


def _enter(withdrawal: LedgerEntry) -> None:
    withdrawal.full_clean()
    withdrawal.save()


Pairs = Mapping[tuple[int, int], set[int]]
"""By person and course the completions about which a decision says something."""


def _by_pair(completions: Iterable[Completion]) -> Pairs:
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for one in completions:
        found[one.person_id, one.course_id].add(one.pk)
    return found


def _refuse_counted_upon(decision: Revocation | Derogation, pairs: Pairs) -> None:
    """Later completions: until when they are valid was decided by what was known then."""
    found = list(_counting_upon(decision, pairs))
    if not found:
        return
    names = [f"{one.person.service_number} {one}" for one in found[:NAMED]]
    names += ["…"] if len(found) > NAMED else []
    message = _("Revoke first what was recorded since and counts on it: %(names)s.")
    raise ValidationError(message % {"names": ", ".join(names)})


def _counting_upon(
    decision: Revocation | Derogation, pairs: Pairs
) -> Iterator[Completion]:
    """Of the same person and course, or of one that expires with it, recorded since."""
    bases = dict(Course.objects.values_list("pk", "expires_with_id"))
    later = Completion.objects.filter(recorded_at__gt=decision.recorded_at).unrevoked()
    later = later.exclude(valid_until=None).select_related("person", "course")
    people = iter(sorted({person for person, _course in pairs}))
    while some := list(islice(people, CHUNK)):
        for one in later.filter(person__in=some).order_by("pk"):
            courses = (one.course_id, bases.get(one.course_id))
            told = (
                pairs.get((one.person_id, course), set())
                for course in courses
                if course
            )
            if set().union(*told) - {one.pk}:
                yield one
