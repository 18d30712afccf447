"""What an import decided, and how that is taken back: by a fact of its own, never by less.

A revocation, derogation or waiver that came with the file is withdrawn. A waiver that was
asked before and only approved by the file is asked again as it was: it waits for somebody.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import ngettext

from certification.ledger import whoever_completed_anything
from certification.models import (
    Completion,
    Derogation,
    DerogationWithdrawal,
    ImportBatch,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverApproval,
    WaiverWithdrawal,
)
from people.models import User

UNDONE = "undone:"
"""How the key of an entry begins that took an import back."""

SHOWN = 3
WITH = ("approval", "withdrawal__asked_again", "item", "course", "person")


@dataclass(slots=True)
class Decisions:
    """The decisions of one import that still count."""

    revocations: list[Revocation] = field(default_factory=list)
    derogations: list[Derogation] = field(default_factory=list)
    waivers: list[Waiver] = field(default_factory=list)
    """Asked by the file, as they stand now."""
    approved: list[Waiver] = field(default_factory=list)
    """Asked before, and approved by the file."""

    def others_decided(self, batch: ImportBatch) -> list[Waiver]:
        """What the file asked, and somebody approved since."""
        return [
            waiver
            for waiver in self.waivers
            if hasattr(waiver, "approval")
            and waiver.approval.recorded_at != batch.recorded_at
        ]


def decisions_of(batch: ImportBatch) -> Decisions:
    """What the file of an import decided, as far as it was not withdrawn since."""
    at = batch.recorded_at
    revocations = Revocation.objects.standing().filter(recorded_at=at)
    waivers = Waiver.objects.filter(recorded_at=at).select_related(*WITH)
    approvals = WaiverApproval.objects.filter(recorded_at=at)
    before = Waiver.objects.standing().exclude(recorded_at=at)
    return Decisions(
        list(revocations.select_related("completion")),
        list(Derogation.objects.standing().filter(recorded_at=at)),
        list(_as_they_stand(waivers)),
        list(before.filter(approval__in=approvals).select_related(*WITH)),
    )


def _as_they_stand(waivers: Iterable[Waiver]) -> Iterator[Waiver]:
    """What was asked, or asked again since; nothing of what was withdrawn for good."""
    for waiver in waivers:
        latest: Waiver | None = waiver
        while latest is not None and hasattr(latest, "withdrawal"):
            latest = latest.withdrawal.asked_again
        if latest is not None:
            yield latest


def decided_since(batch: ImportBatch) -> Iterator[str]:
    """What a second person decided upon the file, in a sentence."""
    if found := decisions_of(batch).others_decided(batch):
        message = ngettext(
            "%(count)d waiver of this file was approved since by a second person; it runs until its last day (%(names)s).",
            "%(count)d waivers of this file were approved since by a second person; they run until their last day (%(names)s).",
            len(found),
        )
        names = [f"{one.person.service_number} {one}" for one in found[:SHOWN]]
        names += ["…"] if len(found) > SHOWN else []
        yield message % {"count": len(found), "names": ", ".join(names)}


def withdraw_decisions(
    batch: ImportBatch, *, reason: str, by: User, at: datetime.datetime
) -> set[int]:
    """Take back what the file decided; whose standing it changes."""
    found = decisions_of(batch)
    told: dict[str, Any] = {"reason": reason, "recorded_by": by, "recorded_at": at}
    key = f"{UNDONE}{batch.pk}:"
    RevocationWithdrawal.objects.bulk_create(
        RevocationWithdrawal(revocation=one, idempotency_key=f"{key}r{one.pk}", **told)
        for one in found.revocations
    )
    DerogationWithdrawal.objects.bulk_create(
        DerogationWithdrawal(derogation=one, idempotency_key=f"{key}d{one.pk}", **told)
        for one in found.derogations
    )
    again = _asked_again(found.approved, key=key, by=by, at=at)
    WaiverWithdrawal.objects.bulk_create(
        WaiverWithdrawal(
            waiver=one,
            asked_again=again.get(one.pk),
            idempotency_key=f"{key}w{one.pk}",
            **told,
        )
        for one in (*found.waivers, *found.approved)
    )
    return _concerned(found)


def _asked_again(
    waivers: Iterable[Waiver], *, key: str, by: User, at: datetime.datetime
) -> dict[int, Waiver]:
    """By what was asked before, the same once more."""
    again = {
        one.pk: Waiver(
            person=one.person,
            item=one.item,
            course=one.course,
            requirement_id=one.requirement_id,
            kind=one.kind,
            start=one.start,
            end=one.end,
            reason=one.reason,
            requested_by_id=one.requested_by_id,
            recorded_by=by,
            recorded_at=at,
            idempotency_key=f"{key}a{one.pk}",
        )
        for one in waivers
    }
    Waiver.objects.bulk_create(again.values())
    return again


def _concerned(found: Decisions) -> set[int]:
    concerned = {one.completion.person_id for one in found.revocations}
    concerned |= {one.person_id for one in (*found.waivers, *found.approved)}
    if found.derogations:
        concerned.update(whoever_completed_anything())
    return concerned


def pairs_decided_on(batch: ImportBatch) -> set[tuple[int, int]]:
    """The people and courses of which the file revoked a completion, or extended one."""
    at = batch.recorded_at
    standing = Revocation.objects.standing().filter(recorded_at=at)
    pairs = set(standing.values_list("completion__person_id", "completion__course_id"))
    for one in Derogation.objects.standing().filter(recorded_at=at):
        extended = Completion.objects.filter(
            course=one.course_id,
            valid_until__range=(one.expiring_from, one.expiring_to),
        )
        pairs |= set(extended.values_list("person_id", "course_id"))
    return pairs
