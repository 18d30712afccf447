"""Taking an import back: a new act, after which the record says what it said before."""

import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.exchange.batches import (
    Written,
    model_of,
    obstacles,
    pieces,
    written_by,
)
from certification.exchange.decisions import UNDONE, withdraw_decisions
from certification.exchange.files import RESOURCES
from certification.exchange.importing import wait_for_other_imports
from certification.exchange.writing import PARTICULARS
from certification.models import (
    Completion,
    Curriculum,
    ImportBatch,
    Requirement,
    Revocation,
    Waiver,
)
from people.membership import rebuild_memberships
from people.models import Fact, PersonFact, User
from people.organisation import hold_tree
from people.recording import mark_stale, record, restored, take_back


@transaction.atomic
def undo_import(*, batch: ImportBatch, by: User) -> None:
    """What the import wrote is taken back; or ``ValidationError`` says what is in the way.

    New facts are gone from now on and changed ones are as they were; both stay known as
    what the record said meanwhile. New evidence is revoked from its own day, decisions
    are withdrawn. New people stay known by number, and their accounts are closed.
    """
    wait_for_other_imports()
    hold_tree()
    batch = ImportBatch.objects.select_for_update(no_key=True).get(pk=batch.pk)
    written = written_by(batch)
    if found := obstacles(batch, written):
        raise ValidationError(found)
    at = timezone.now()
    reason = (_("Import undone: %(name)s") % {"name": batch.name})[:500]
    decided = withdraw_decisions(batch, reason=reason, by=by, at=at)
    _revoke(batch, written, by, at, reason)
    _empty_requirements(batch, written, by, at, reason)
    touched, everybody = _restore_facts(written, by, at)
    everybody = everybody or bool(written.emptied)
    _restore_people(written)
    batch.undone_at, batch.undone_by = at, by
    batch.save(update_fields=["undone_at", "undone_by"])
    log(batch, "certification.import.undo", user=by)
    _derive(written, touched, decided, everybody=everybody)


def _revoke(
    batch: ImportBatch, written: Written, by: User, at: datetime.datetime, reason: str
) -> None:
    for some in pieces(written.completions):
        standing = Completion.objects.filter(pk__in=some).unrevoked()
        Revocation.objects.bulk_create(
            Revocation(
                completion=one,
                effective_on=one.completed_on,
                reason=reason,
                recorded_at=at,
                recorded_by=by,
                idempotency_key=f"{UNDONE}{batch.pk}:{one.pk}",
            )
            for one in standing
        )


def _empty_requirements(
    batch: ImportBatch, written: Written, by: User, at: datetime.datetime, reason: str
) -> None:
    """What a waiver of the file names stays, and asks nothing of anybody, on any day.

    Its audience may go with the file: who was excused stands in its place.
    """
    if not written.emptied:
        return
    nothing = Curriculum(code=f"UNDONE-{batch.pk}", title=reason[:200])
    record([nothing], by=by, at=at, touching=())
    waivers = Waiver.objects.filter(requirement__in=written.emptied)
    excused = dict(waivers.values_list("requirement_id", "person_id"))
    staying = list(Requirement.objects.filter(pk__in=written.emptied))
    for one in staying:
        one.curriculum = nothing
        one.unit = one.role = one.hazard_function = None
        one.person_id = excused[one.pk]
    record(staying, by=by, at=at, touching=())


ORDER = [*reversed([resource.model for resource in RESOURCES])]


def _restore_facts(
    written: Written, by: User, at: datetime.datetime
) -> tuple[set[int], bool]:
    """Last written, first taken back; which people it concerns, and whether everybody."""
    touched: set[int] = set()
    everybody = False
    kinds = sorted(written.before, key=lambda kind: ORDER.index(model_of(kind)))
    for kind in kinds:
        model: Any = model_of(kind)
        changed = [restored(model, was) for was in written.before[kind].values()]
        record(changed, by=by, at=at, touching=())
        new: list[Fact] = []
        for some in pieces(written.new[kind]):
            new += model._default_manager.filter(pk__in=some)
        take_back(new, by=by, at=at)
        if issubclass(model, PersonFact):
            touched.update(fact.person_id for fact in (*changed, *new))
        else:
            everybody = everybody or bool(changed or new)
    return touched, everybody


def _restore_people(written: Written) -> None:
    """New accounts are closed, changed people are called what they were called."""
    for some in pieces(written.people):
        User.objects.filter(pk__in=some).update(is_active=False)
    for some in pieces(written.people_before):
        users = list(User.objects.filter(pk__in=some))
        for user in users:
            for name, value in written.people_before[user.pk].items():
                setattr(user, name, value)
        User.objects.bulk_update(users, PARTICULARS, batch_size=200)


def _derive(
    written: Written, touched: set[int], decided: set[int], *, everybody: bool
) -> None:
    """Who belongs where, and whose standing must be worked out anew."""
    holders = set(decided)
    for some in pieces(written.completions):
        rows = Completion.objects.filter(pk__in=some)
        holders.update(rows.values_list("person_id", flat=True))
    if everybody:
        rebuild_memberships()
        mark_stale(User.objects.order_by("pk").values_list("pk", flat=True))
    else:
        rebuild_memberships(touched)
        mark_stale(touched | holders)
