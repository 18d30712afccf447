"""Destroys the record of somebody whose time is over, so that the ledger stays provable.

What goes is named entry by entry in an approved list; the database lets nothing else go.
Of a person a husk without name or number is left, because others' entries point to it. An
exposure that must be kept longer stays, and then the name to which it belongs stays too.
"""

import datetime
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from certification.models import Identity
from certification.proof.kinds import person_path
from certification.proof.sealing import seal
from hazmat.models import ExposureRecord
from hazmat.passport.retention import exposures_kept
from lms.survival import journal
from lms.survival.holding import refuse_held
from lms.survival.retention import GONE
from people.days import today
from people.models import (
    AppendOnly,
    DestroyedEntry,
    DestructionApproval,
    DestructionLine,
    DestructionList,
    Fact,
    RecordedVersion,
    User,
)
from people.recording import lock

OURS = ("people", "certification", "courses", "hazmat")
BATCH = 1_000


@transaction.atomic
def propose_destruction(
    *, people: Sequence[User], reason: str, by: User
) -> DestructionList:
    """A list for a second person; nothing is destroyed yet."""
    if not people:
        raise ValidationError(_("There is nobody on this list."))
    refuse_held(people)
    made = DestructionList(reason=reason, recorded_by=by)
    made.full_clean()
    made.save()
    _write_lines(made, people, by)
    log(made, "people.destruction.propose", user=by)
    return made


def _write_lines(
    made: DestructionList, people: Iterable[User], by: User | None
) -> None:
    DestructionLine.objects.bulk_create(
        DestructionLine(list=made, account=who, was=who.public_id, recorded_by=by)
        for who in people
    )


def approve_destruction(*, proposed: DestructionList, by: User) -> int:
    """A second person agrees, and it is done; how many entries of the ledger went.

    The journal beside the checkpoints is written first: a backup from before, put back
    later, is told to forget again.
    """
    if by.pk == proposed.recorded_by_id:
        raise PermissionDenied(_("Somebody else approves what you proposed."))
    if DestructionApproval.objects.filter(list=proposed).exists():
        raise ValidationError(_("This was approved already."))
    folder = journal.folder()
    seal()
    with transaction.atomic():
        people = [line.account for line in proposed.lines.select_related("account")]
        lock(*(one.pk for one in people))
        refuse_held(people)
        gone = _destroy(proposed, by, today())
        journal.note(folder, proposed, timezone.now(), gone)
        log(proposed, "people.destruction.approve", user=by)
    return gone


@transaction.atomic
def destroy_again(
    *, public_id: uuid.UUID, people: Sequence[User], reason: str, on: datetime.date
) -> int:
    """What was destroyed on a day after a backup was made, once more after it was put back.

    What had to stay on that day stays: no more goes than the two people agreed to.
    """
    made = DestructionList.objects.filter(public_id=public_id).first()
    if made is None:
        made = DestructionList.objects.create(public_id=public_id, reason=reason)
        _write_lines(made, people, None)
    return _destroy(made, None, on)


def _destroy(proposed: DestructionList, by: User | None, on: datetime.date) -> int:
    DestructionApproval.objects.create(list=proposed, recorded_by=by)
    lines = list(proposed.lines.select_related("account"))
    lock(*(line.account_id for line in lines))
    gone = 0
    for line in lines:
        if by is not None and line.account_id == by.pk:
            raise PermissionDenied(_("You are on this list yourself."))
        gone += _destroy_record(line.account, proposed, by, on)
    return gone


def _destroy_record(
    person: User, proposed: DestructionList, by: User | None, on: datetime.date
) -> int:
    rows, something_stays = rows_to_go(person, on)
    entries = [
        DestroyedEntry(
            list=proposed, kind=model._meta.label_lower, entry=pk, recorded_by=by
        )
        for model, pks in rows.items()
        if issubclass(model, AppendOnly)
        for pk in pks
    ]
    DestroyedEntry.objects.bulk_create(entries, batch_size=BATCH)
    for model, pks in rows.items():
        _remove(model, pks)
    if something_stays:
        _close_account(person)
    else:
        _leave_a_husk(person)
    return len(entries)


def rows_to_go(
    person: User, on: datetime.date
) -> tuple[dict[type[models.Model], list[Any]], bool]:
    """The rows about somebody that go, and whether anything must stay.

    The identity stays with what stays: its key proves the digests of those entries.
    """
    rows = rows_about(person)
    kept = exposures_kept(on).filter(person=person).values_list("pk", flat=True)
    staying = set(kept)
    if not staying:
        return rows, False
    rows.pop(Identity, None)
    exposures = [pk for pk in rows.pop(ExposureRecord) if pk not in staying]
    return rows | ({ExposureRecord: exposures} if exposures else {}), True


def rows_about(person: User) -> dict[type[models.Model], list[Any]]:
    """Every row about somebody, in each table that leads to a person."""
    found: dict[type[models.Model], list[Any]] = defaultdict(list)
    for model in apps.get_models(include_auto_created=True):
        way = _way_to_person(model)
        if way:
            rows = model._base_manager.filter(**{way: person.pk}).order_by("pk")
            found[model] = list(rows.values_list("pk", flat=True))
    for model in [model for model in found if issubclass(model, Fact)]:
        versions = RecordedVersion.objects.filter(
            kind=model._meta.label_lower, fact_id__in=found[model]
        )
        known = set(found[RecordedVersion])
        more = versions.exclude(pk__in=known).values_list("pk", flat=True)
        found[RecordedVersion] += list(more)
    return {model: pks for model, pks in found.items() if pks}


def _way_to_person(model: type[models.Model]) -> str | None:
    """By a field named person; or what hangs on the account itself."""
    if model._meta.app_label in OURS and not model._meta.auto_created:
        return person_path(model)
    hanging = [
        field.name
        for field in model._meta.concrete_fields
        if field.related_model is User
        and getattr(field.remote_field, "on_delete", None) is models.CASCADE
    ]
    return hanging[0] if hanging else None


def _remove(model: type[models.Model], pks: Sequence[Any]) -> None:
    """By plain deletion: foreign keys are judged when all of it is gone."""
    for field in model._meta.concrete_fields:
        if isinstance(field, models.FileField):
            for row in model._base_manager.filter(pk__in=pks):
                _remove_file(getattr(row, field.name))
    kind = ContentType.objects.get_for_model(model, for_concrete_model=False)
    for start in range(0, len(pks), BATCH):
        some = pks[start : start + BATCH]
        ModelLogEntry.objects.filter(
            content_type=kind, object_id__in=[str(pk) for pk in some]
        ).delete()
        rows = model._base_manager.filter(pk__in=some)
        rows._raw_delete(rows.db)  # noqa: SLF001  (no cascade: what goes is named)


def _remove_file(file: Any) -> None:
    """Once it is certain that its row is gone."""
    if file:
        storage, name = file.storage, file.name
        transaction.on_commit(lambda: storage.delete(name))


def _leave_a_husk(person: User) -> None:
    _close_account(person)
    User.objects.filter(pk=person.pk).update(
        service_number=f"{GONE}{person.pk}",
        public_id=uuid.uuid4(),
        **dict.fromkeys(("first_name", "prefix", "last_name"), ""),
    )


def _close_account(person: User) -> None:
    """Nobody signs in with it any more; name and number stay."""
    kind = ContentType.objects.get_for_model(User)
    ModelLogEntry.objects.filter(content_type=kind, object_id=str(person.pk)).delete()
    User.objects.filter(pk=person.pk).update(
        password=make_password(None),
        is_active=False,
        is_superuser=False,
        last_login=None,
        email="",
        rank="",
    )
