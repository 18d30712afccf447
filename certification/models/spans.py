"""The derived table: which status a line has, from which day to which day."""

from django.conf import settings
from django.db import models

from certification.models.curricula import Line
from certification.status import Status


class RequirementSet(models.Model):
    """The requirements that oblige together, kept once: codes joined by ``|``, sorted."""

    codes = models.TextField(unique=True)

    def __str__(self) -> str:
        return self.codes


class StandingSpan(models.Model):
    """Between two days nothing changes in what a report says about a person's line.

    A cache of the engine's answer, rebuilt per person in the transaction of the act
    that changed a fact; it can be dropped and rebuilt (``rebuild_standing``).
    """

    # No index and no constraint of their own: one index serves every question, and
    # checking ten million keys that were just read takes longer than writing them.
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    line = models.ForeignKey(
        Line,
        on_delete=models.CASCADE,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    first = models.DateField()
    last = models.DateField()
    status = models.CharField(max_length=8, choices=Status.choices)
    due = models.DateField()
    valid_until = models.DateField(null=True)
    gap_since = models.DateField(null=True)
    absent = models.BooleanField()
    requirements = models.ForeignKey(
        RequirementSet,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["person", "last", "first", "line", "status", "absent"],
                name="span_person",
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.line_id} {self.first:%Y-%m-%d} {self.status}"


class StandingTally(models.Model):
    """How many lines of a person stand how, on all days from the first to the last.

    Derived from the spans, in the transaction that writes them: between two days on
    which a span begins or ends, the count is the same. Of each person one stretch of
    days is kept, the one in which today lay when it was written. On any other day the
    spans are counted.
    """

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="+",
        db_constraint=False,
    )
    first = models.DateField()
    last = models.DateField()
    absent = models.BooleanField()
    lines = models.PositiveSmallIntegerField()
    gaps = models.PositiveSmallIntegerField()
    qualified = models.PositiveSmallIntegerField()
    waived = models.PositiveSmallIntegerField()
    tolerated = models.PositiveSmallIntegerField()
    paused = models.PositiveSmallIntegerField()
    expiring = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.person_id} {self.first:%Y-%m-%d}"
