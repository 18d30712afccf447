"""Who was there, and with what result: entered once, and corrected by a later entry."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models import Completion
from certification.models.ledger import revocations_along
from courses.models.sessions import Enrolment
from people.models import AppendOnly


class Outcome(models.TextChoices):
    """How a session went for somebody."""

    PASSED = "passed", _("present, passed")
    FAILED = "failed", _("present, not passed")
    PRESENT = "present", _("present, no result yet")
    EXCUSED = "excused", _("absent with notice")
    NO_SHOW = "no-show", _("did not show up")

    @property
    def is_absence(self) -> bool:
        """Whether it says that somebody was not there."""
        return self in {Outcome.EXCUSED, Outcome.NO_SHOW}


class AttendanceQuerySet(models.QuerySet["Attendance"]):
    def absent(self, session: int) -> dict[int, Outcome]:
        """By enrolment who was not there, as it was entered last."""
        found = self.filter(enrolment__session=session).order_by("pk")
        last = dict(found.values_list("enrolment_id", "outcome"))
        outcomes = {one: Outcome(said) for one, said in last.items()}
        return {one: said for one, said in outcomes.items() if said.is_absence}

    def latest_of(self, session: int) -> dict[int, Attendance]:
        """By enrolment, what counts: the entry made last."""
        found = self.filter(enrolment__session=session).order_by("pk")
        found = found.prefetch_related(revocations_along("completion__revocations"))
        return {
            one.enrolment_id: one
            for one in found.select_related("completion", "recorded_by")
        }


class Attendance(AppendOnly):
    """One entry about one enrolment; of several the last one counts."""

    enrolment = models.ForeignKey(
        Enrolment, on_delete=models.PROTECT, related_name="attendance"
    )
    outcome = models.CharField(_("outcome"), max_length=8, choices=Outcome.choices)
    completion = models.OneToOneField(
        Completion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = AttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(outcome="passed", completion__isnull=False)
                | ~models.Q(outcome="passed") & models.Q(completion__isnull=True),
                name="passed_has_a_completion",
            )
        ]

    def __str__(self) -> str:
        return f"{self.enrolment_id} · {self.outcome}"
