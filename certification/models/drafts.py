"""Requirements that are not in force yet: drafted, asked about, decided by a second person."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from certification.models.requirements import Requirement
from certification.models.what_ifs import WhatIf
from people.models import AppendOnly, User


class RequirementDraftQuerySet(models.QuerySet["RequirementDraft"]):
    """Requirements that are not in force yet, and what became of them."""

    def open(self) -> RequirementDraftQuerySet:
        """Those that nobody has brought into force or withdrawn."""
        return self.filter(enforced_at=None, withdrawn_at=None)

    def unasked(self) -> RequirementDraftQuerySet:
        """Those about which nobody was asked yet."""
        return self.filter(remarks_until=None)

    def heard(self, on: datetime.date) -> RequirementDraftQuerySet:
        """Those on which everybody asked has answered, or had the time for it."""
        silent = Consulted.objects.filter(draft=OuterRef("pk"), remark=None)
        asked = self.filter(remarks_until__isnull=False)
        return asked.filter(Q(remarks_until__lt=on) | ~Exists(silent))


class RequirementDraft(models.Model):
    """A new requirement, or a change of one, of which nothing holds yet.

    What it says is the what-if with the effect as it was worked out then.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        CONSULTATION = "consultation", _("in consultation")
        IN_FORCE = "in-force", _("in force")
        WITHDRAWN = "withdrawn", _("withdrawn")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    what_if = models.OneToOneField(
        WhatIf, on_delete=models.PROTECT, related_name="draft"
    )
    code = models.CharField(_("code"), max_length=64)
    drafted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("drafted by"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    drafted_at = models.DateTimeField(_("drafted on"), auto_now_add=True)
    remarks_until = models.DateField(_("remarks until"), null=True, blank=True)
    requirement = models.ForeignKey(
        Requirement,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="drafts",
    )
    enforced_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("brought into force by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    enforced_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_because = models.TextField(_("reason"), max_length=1000, blank=True)

    objects = RequirementDraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("draft of a requirement")
        verbose_name_plural = _("drafts of requirements")
        ordering = ["-drafted_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(enforced_by=None) | ~Q(enforced_by=F("drafted_by")),
                name="draft_second_person",
                violation_error_message=_("A second person brings it into force."),
            ),
            models.CheckConstraint(
                condition=Q(enforced_at=None) | Q(withdrawn_at=None),
                name="draft_one_end",
            ),
        ]

    def __str__(self) -> str:
        return self.what_if.heading

    @property
    def state(self) -> RequirementDraft.State:
        """How far it is."""
        if self.withdrawn_at is not None:
            return self.State.WITHDRAWN
        if self.enforced_at is not None:
            return self.State.IN_FORCE
        asked = self.remarks_until is not None
        return self.State.CONSULTATION if asked else self.State.DRAFT

    @property
    def is_open(self) -> bool:
        """Nobody has brought it into force or withdrawn it."""
        return self.state in {self.State.DRAFT, self.State.CONSULTATION}

    def is_heard(self, on: datetime.date) -> bool:
        """Everybody asked has answered, or the time for it is over."""
        return RequirementDraft.objects.heard(on).filter(pk=self.pk).exists()


class ConsultedQuerySet(models.QuerySet["Consulted"]):
    """Who was asked on drafts."""

    def waiting_for(self, person: User) -> ConsultedQuerySet:
        """The drafts on which somebody has not answered yet, and still can."""
        return self.filter(
            person=person,
            remark__isnull=True,
            draft__enforced_at__isnull=True,
            draft__withdrawn_at__isnull=True,
        ).select_related("draft__what_if")


class Consulted(models.Model):
    """Somebody who is asked about a draft."""

    draft = models.ForeignKey(
        RequirementDraft, on_delete=models.PROTECT, related_name="consulted"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="consulted"
    )
    asked_at = models.DateTimeField(auto_now_add=True)

    objects = ConsultedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "person"], name="consulted_once")
        ]

    def __str__(self) -> str:
        return str(self.person)


class Remark(AppendOnly):
    """What somebody said who was asked; it stays on the record as it was said."""

    class View(models.TextChoices):
        AGREES = "agrees", _("agrees")
        AGREES_IF = "agrees-if", _("agrees, with a remark")
        OBJECTS = "objects", _("objects")

    consulted = models.OneToOneField(
        Consulted, on_delete=models.PROTECT, related_name="remark"
    )
    view = models.CharField(_("your view"), max_length=16, choices=View.choices)
    words = models.TextField(_("remark"), max_length=4000, blank=True)

    class Meta:
        verbose_name = _("remark on a draft")
        verbose_name_plural = _("remarks on drafts")
        constraints = [
            models.CheckConstraint(
                condition=Q(view="agrees") | ~Q(words=""),
                name="remark_says_why",
                violation_error_message=_("Say what your remark or objection is."),
            )
        ]

    def __str__(self) -> str:
        return str(self.get_view_display())
