"""What somebody asks for about their own record, and what was decided on it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from certification.models.catalogue import Course
from certification.models.curricula import CurriculumItem
from certification.models.ledger import Completion, Waiver
from people.models import AppendOnly
from people.papers import Papers, name_of, refuse_strange


class ApplicationQuerySet(models.QuerySet["Application"]):
    """Applications by what must still happen to them."""

    def open(self) -> ApplicationQuerySet:
        """Those on which nothing was decided yet."""
        return self.filter(decision__isnull=True)


class Application(AppendOnly):
    """A person hands in evidence, calls a line of the record wrong, or asks to be excused."""

    class Kind(models.TextChoices):
        EVIDENCE = "evidence", _("evidence of something learned elsewhere")
        CORRECTION = "correction", _("something on the record is wrong")
        WAIVER = "waiver", _("to be excused for a while")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=16, choices=Kind.choices)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="applications",
    )
    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    item = models.ForeignKey(
        CurriculumItem,
        verbose_name=_("item"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    completion = models.ForeignKey(
        Completion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="applications",
    )
    obtained_on = models.DateField(_("obtained on"), null=True, blank=True)
    start = models.DateField(_("from"), null=True, blank=True)
    end = models.DateField(
        _("until and including"),
        null=True,
        blank=True,
        help_text=_("The last day on which it holds."),
    )
    words = models.TextField(_("explanation"), max_length=2000, blank=True)
    paper = models.FileField(
        _("file"),
        storage=Papers(),
        upload_to=name_of,
        validators=[refuse_strange],
        blank=True,
        help_text=_("A PDF, JPEG or PNG of at most 5 MB."),
    )

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        ordering = ["-recorded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="evidence")
                | Q(course__isnull=False, obtained_on__isnull=False),
                name="evidence_of_something",
            ),
            models.CheckConstraint(
                condition=~Q(kind="correction") | Q(completion__isnull=False),
                name="correction_of_something",
            ),
            models.CheckConstraint(
                condition=~Q(kind="waiver")
                | Q(item__isnull=False, start__isnull=False, end__isnull=False),
                name="waiver_of_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.subject}"

    @property
    def subject(self) -> str:
        """What it is about."""
        return str(self.course or self.item or self.completion)

    @property
    def is_open(self) -> bool:
        return not hasattr(self, "decision")

    def clean(self) -> None:
        if self.start and self.end and self.end < self.start:
            raise ValidationError({"end": _("The last day lies before the first one.")})
        if self.obtained_on and self.end and self.end < self.obtained_on:
            raise ValidationError(
                {"end": _("It ended before it was obtained: check both days.")}
            )


class ApplicationDecision(AppendOnly):
    """What was decided on an application, by somebody else, and what came of it."""

    application = models.OneToOneField(
        Application, on_delete=models.PROTECT, related_name="decision"
    )
    accepted = models.BooleanField(_("accepted"))
    reason = models.TextField(_("reason"), max_length=2000, blank=True)
    completion = models.ForeignKey(
        Completion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    waiver = models.ForeignKey(
        Waiver, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = [
            models.CheckConstraint(
                condition=Q(accepted=True) | ~Q(reason=""),
                name="refusal_has_a_reason",
                violation_error_message=_("Say why it is refused."),
            )
        ]

    def __str__(self) -> str:
        return str(_("accepted") if self.accepted else _("refused"))

    @property
    def waits_for_second(self) -> bool:
        """Whether it is a waiver about which a second person has still to decide."""
        settled = ("approval", "refusal", "withdrawal")
        waiver = self.waiver
        return waiver is not None and not any(hasattr(waiver, one) for one in settled)

    @property
    def holds(self) -> bool:
        """Whether what was asked came of it; of a waiver a second person decides."""
        return self.accepted and (
            self.waiver is None or hasattr(self.waiver, "approval")
        )


class WaiverRefusal(AppendOnly):
    """The second person did not let a waiver count; it never does."""

    waiver = models.OneToOneField(
        Waiver, on_delete=models.PROTECT, related_name="refusal"
    )
    reason = models.TextField(_("reason"), max_length=2000)

    class Meta:
        verbose_name = _("refusal of a waiver")
        verbose_name_plural = _("refusals of waivers")

    def __str__(self) -> str:
        return str(self.waiver)
