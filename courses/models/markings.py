"""What an attempt was worth, each time it was marked, and what was decided about it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models import Completion
from courses.models.attempts import Attempt
from courses.models.questions import QuestionVersion
from people.models import AppendOnly


class Correction(AppendOnly):
    """What turned out to be right of what a question said in exams that were held.

    The answer key of that day stays beside it. Without ``right`` the question counts as
    right for everybody.
    """

    version = models.ForeignKey(
        QuestionVersion, on_delete=models.PROTECT, related_name="corrections"
    )
    right = models.JSONField(null=True)
    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.version_id}: {self.reason}"


class Marking(AppendOnly):
    """An attempt marked: at handing in, and again after a correction.

    ``verdicts`` says of each question, by its number, whether the answer was right.
    """

    attempt = models.ForeignKey(
        Attempt, on_delete=models.PROTECT, related_name="markings"
    )
    number = models.PositiveSmallIntegerField()
    verdicts = models.JSONField()
    right = models.PositiveSmallIntegerField()
    passed = models.BooleanField()
    correction = models.ForeignKey(
        Correction, on_delete=models.PROTECT, null=True, related_name="markings"
    )

    class Meta:
        verbose_name = _("marking")
        verbose_name_plural = _("markings")
        ordering = ["attempt", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["attempt", "number"], name="marking_number"
            ),
            models.CheckConstraint(
                condition=models.Q(number=1, correction__isnull=True)
                | models.Q(number__gt=1, correction__isnull=False),
                name="marking_after_correction",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.attempt_id} · {self.number}"


class MarkingDecision(AppendOnly):
    """What somebody decided about a marking that turned passing into failing, or back."""

    class Choice(models.TextChoices):
        FOLLOW = "follow", _("follow the new marking")
        LEAVE = "leave", _("leave it as it was")

    marking = models.OneToOneField(
        Marking, on_delete=models.PROTECT, related_name="decision"
    )
    choice = models.CharField(_("decision"), max_length=8, choices=Choice.choices)
    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        verbose_name = _("decision about a marking")
        verbose_name_plural = _("decisions about markings")

    def __str__(self) -> str:
        return f"{self.marking_id}: {self.choice}"


class RecheckDecision(AppendOnly):
    """What somebody decided about a completion whose holder failed the exam later.

    That the exam was failed is a fact of its own; it withdraws nothing by itself.
    """

    class Choice(models.TextChoices):
        WITHDRAW = "withdraw", _("withdraw the completion")
        LEAVE = "leave", _("leave it as it was")

    attempt = models.OneToOneField(
        Attempt, on_delete=models.PROTECT, related_name="recheck_decision"
    )
    completion = models.ForeignKey(
        Completion, on_delete=models.PROTECT, related_name="+"
    )
    choice = models.CharField(_("decision"), max_length=8, choices=Choice.choices)
    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        verbose_name = _("decision about a recheck")
        verbose_name_plural = _("decisions about rechecks")

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.choice}"


class ExhaustionDecision(AppendOnly):
    """What somebody decided about who used up all attempts and did not pass."""

    class Choice(models.TextChoices):
        MORE = "more", _("give one more attempt")
        ANEW = "anew", _("let the course be begun again")

    attempt = models.OneToOneField(
        Attempt, on_delete=models.PROTECT, related_name="exhaustion_decision"
    )
    choice = models.CharField(_("decision"), max_length=8, choices=Choice.choices)
    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        verbose_name = _("decision about used attempts")
        verbose_name_plural = _("decisions about used attempts")

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.choice}"
