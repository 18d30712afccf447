"""What the record said, and when: versions of facts, and rows that never change."""

from decimal import Decimal
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AppendOnly(models.Model):
    """A row that is added and never updated or deleted.

    The database refuses both: ``people.append_only`` puts triggers on every table of
    this kind after each migrate.
    """

    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        abstract = True


class Fact(models.Model):
    """Something that was so from a day until a day, and can be corrected.

    The row holds what we know now; every state it ever had is a ``RecordedVersion``.
    Facts are written by ``people.recording.record`` and by nothing else.
    """

    person_field: ClassVar[str | None] = None
    """The key of the person the fact is about; none for facts about everybody."""

    class Meta:
        abstract = True

    def clean(self) -> None:
        """A span never ends before it starts."""
        first, last = getattr(self, "start", None), getattr(self, "end", None)
        if first and last and last < first:
            raise ValidationError({"end": _("The last day lies before the first.")})

    def content(self) -> dict[str, Any]:
        """The columns of this fact, as a recorded version keeps them."""
        return {
            field.attname: _as_stored(field, getattr(self, field.attname))
            for field in self._meta.concrete_fields
        }


def _as_stored(field: Any, value: Any) -> Any:
    """With as many decimals as the column has: 96 is read back as 96.0."""
    if isinstance(field, models.DecimalField) and value is not None:
        return Decimal(value).quantize(Decimal(1).scaleb(-field.decimal_places))
    return value


class RecordedVersion(AppendOnly):
    """One state of a fact, from the instant it was recorded until the next one."""

    kind = models.CharField(max_length=64)
    fact_id = models.BigIntegerField()
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
    )
    content = models.JSONField(encoder=DjangoJSONEncoder)

    class Meta:
        indexes = [
            models.Index(
                fields=["kind", "fact_id", "recorded_at"], name="version_fact"
            ),
            models.Index(fields=["person", "kind"], name="version_person"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.fact_id} @ {self.recorded_at:%Y-%m-%d %H:%M:%S}"


class StaleMark(models.Model):
    """What is derived about this person must be worked out anew, or one part of it.

    Added in the transaction that changed a fact; the job that rebuilds clears only
    the marks it had read, so a change in between is never lost.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    part = models.CharField(max_length=32, blank=True, default="", db_default="")
    """In the words of who derives it; empty: all of it."""

    def __str__(self) -> str:
        return str(self.person_id)
