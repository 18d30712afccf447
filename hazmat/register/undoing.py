"""Taking an import of the register back: what it wrote is as it was before."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from hazmat.duties.holdings import derive
from hazmat.models import DerivationEvent, RegisterImport
from hazmat.register.acts import NOBODY
from hazmat.register.files import FILES
from people.models import RecordedVersion, User
from people.recording import record, restored, take_back
from people.sight import keeps_all_substances


def imports_to_undo(user: User) -> QuerySet[RegisterImport]:
    """One's own imports; whoever keeps the whole register may undo those of others too."""
    found = RegisterImport.objects.select_related("recorded_by")
    return found if keeps_all_substances(user) else found.filter(recorded_by=user)


@transaction.atomic
def undo_register_import(*, batch: RegisterImport, by: User) -> DerivationEvent | None:
    """New rows are gone, changed ones are as they were, and duties follow at once.

    What the register said meanwhile stays known. ``ValidationError`` says what is in the
    way, and then nothing is changed.
    """
    batch = RegisterImport.objects.select_for_update(no_key=True).get(pk=batch.pk)
    if batch.undone_at is not None:
        raise ValidationError(_("This import was undone already."))
    written = _written(batch)
    _refuse_what_changed_since(batch, written)
    at = timezone.now()
    for file in reversed(FILES):
        keys = written.get(file.model._meta.label_lower, set())
        before = _before(batch, file.model._meta.label_lower, keys)
        changed = [restored(file.model, was) for was in before.values()]
        record(changed, by=by, at=at, touching=NOBODY)
        new = file.model._default_manager.filter(pk__in=keys - before.keys())
        try:
            take_back(list(new), by=by, at=at)
        except ProtectedError as refusal:
            raise ValidationError(_in_the_way(refusal)) from refusal
    batch.undone_at, batch.undone_by = at, by
    batch.save(update_fields=["undone_at", "undone_by"])
    log(batch, "hazmat.register.acts.undo", user=by)
    return derive(cause=_("import undone: %s") % batch.name, by=by)


def _written(batch: RegisterImport) -> Mapping[str, set[int]]:
    """By kind the facts that were recorded at the instant of the import."""
    found: dict[str, set[int]] = {}
    rows = RecordedVersion.objects.filter(recorded_at=batch.recorded_at)
    for kind, key in rows.values_list("kind", "fact_id"):
        found.setdefault(kind, set()).add(key)
    return found


def _before(
    batch: RegisterImport, kind: str, keys: set[int]
) -> Mapping[int, dict[str, Any]]:
    """What the record said of these facts just before; of new ones nothing."""
    rows = RecordedVersion.objects.filter(
        kind=kind, fact_id__in=keys, recorded_at__lt=batch.recorded_at
    )
    return dict(rows.order_by("recorded_at", "pk").values_list("fact_id", "content"))


def _refuse_what_changed_since(
    batch: RegisterImport, written: Mapping[str, set[int]]
) -> None:
    since = RecordedVersion.objects.filter(recorded_at__gt=batch.recorded_at)
    count = sum(
        since.filter(kind=kind, fact_id__in=keys).values("fact_id").distinct().count()
        for kind, keys in written.items()
    )
    if count:
        told = _(
            "%(count)d of its rows were changed since: end or correct them by hand."
        )
        raise ValidationError(told % {"count": count})


def _in_the_way(refusal: ProtectedError) -> str:
    named = sorted({str(one) for one in refusal.protected_objects})[:3]
    return _("Something depends on it meanwhile: %(what)s.") % {
        "what": ", ".join(named)
    }
