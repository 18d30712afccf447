"""The evidence: what was completed, revoked, extended and excused.

Rows are added and never changed; a mistake is revoked and recorded again.
"""

from __future__ import annotations

import datetime
import uuid
from typing import Any, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from certification.models.catalogue import Course, CourseVersion
from certification.models.curricula import CurriculumItem
from certification.models.requirements import Requirement
from people.fields import FirstDayField, LastDayField
from people.models import AppendOnly


class LedgerEntry(AppendOnly):
    """One entry of the ledger; the same act told twice has the same key."""

    idempotency_key = models.CharField(max_length=255, unique=True, editable=False)

    class Meta:
        abstract = True


M = TypeVar("M", bound=LedgerEntry)


class DecisionQuerySet(models.QuerySet[M]):
    """Decisions by whether they count, now or as was known at an instant."""

    def standing(
        self, known_at: datetime.datetime | None = None
    ) -> DecisionQuerySet[M]:
        """Those that were not withdrawn."""
        if known_at is None:
            return self.filter(withdrawal=None)
        known = self.filter(recorded_at__lte=known_at)
        return known.exclude(withdrawal__recorded_at__lte=known_at)


class CompletionQuerySet(models.QuerySet["Completion"]):
    def unrevoked(self) -> CompletionQuerySet:
        """Those that no standing revocation withdraws, from whatever day."""
        revoked = Revocation.objects.standing()
        return self.filter(~Exists(revoked.filter(completion=OuterRef("pk"))))

    def with_revocations(self) -> CompletionQuerySet:
        """With what ``revocation`` asks, in one query for all of them."""
        return self.prefetch_related(revocations_along("revocations"))


class Completion(LedgerEntry):
    """A person completed a version of a course on a day.

    ``valid_until`` was decided when it was recorded (rules §2) and stays as it is;
    none means that it never expires. Its certificate has ``public_id`` as its address.
    """

    class Source(models.TextChoices):
        E_LEARNING = "e-learning", _("e-learning")
        CLASSROOM = "classroom", _("classroom")
        PRACTICAL = "practical", _("practical")
        PRACTICE_LOG = "practice-log", _("practice log")
        EXTERNAL = "external", _("external")
        IMPORT = "import", _("import")

    class Evidence(models.TextChoices):
        """How well it is known, weakest first."""

        PACKAGE_REPORTED = "package-reported", _("reported by a package")
        SERVER_MARKED = "server-marked", _("marked by the server")
        ATTESTED = "attested", _("attested")
        SUPERVISED = "supervised", _("supervised")

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="completions",
    )
    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="completions",
    )
    version = models.ForeignKey(
        CourseVersion,
        verbose_name=_("version"),
        on_delete=models.PROTECT,
        related_name="completions",
    )
    completed_on = models.DateField(_("completed on"))
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=16, choices=Source.choices)
    entry = models.PositiveIntegerField(_("entry"), default=1)
    score = models.CharField(_("score"), max_length=32, blank=True)
    reference = models.CharField(_("reference"), max_length=200, blank=True)
    evidence = models.CharField(
        _("evidence"),
        max_length=20,
        choices=Evidence.choices,
        default=Evidence.ATTESTED,
    )

    objects = CompletionQuerySet.as_manager()

    class Meta:
        verbose_name = _("completion")
        verbose_name_plural = _("completions")
        ordering = ["-completed_on", "course", "source", "entry"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "course", "completed_on", "source", "entry"],
                name="completion_key",
            ),
        ]

    def __str__(self) -> str:
        day = date_format(self.completed_on, "SHORT_DATE_FORMAT")
        return f"{self.course} · {day}"

    @property
    def revocation(self) -> Revocation | None:
        """What withdraws it, if anything does; at most one stands."""
        found = (one for one in self.revocations.all() if one.is_standing)
        return next(found, None)


class Revocation(LedgerEntry):
    """Withdraws one completion with effect from a day."""

    completion = models.ForeignKey(
        Completion,
        verbose_name=_("completion"),
        on_delete=models.PROTECT,
        related_name="revocations",
    )
    effective_on = models.DateField(_("effective on"))
    reason = models.CharField(_("reason"), max_length=500, blank=True)

    objects = DecisionQuerySet["Revocation"].as_manager()

    class Meta:
        verbose_name = _("revocation")
        verbose_name_plural = _("revocations")

    def __str__(self) -> str:
        return f"{self.completion.person} · {self.completion}"

    @property
    def is_standing(self) -> bool:
        return not hasattr(self, "withdrawal")

    @property
    def state(self) -> str:
        """Whether it still counts, in a word."""
        return str(_("in force") if self.is_standing else _("taken back"))


def revocations_along(way: str) -> Prefetch[Any]:
    """What ``Completion.revocation`` asks, at the end of a way, in one query."""
    return Prefetch(way, Revocation.objects.select_related("withdrawal"))


class Derogation(LedgerEntry):
    """By a named authority's decision completions hold longer than they say."""

    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="derogations",
    )
    expiring_from = FirstDayField(_("valid until from"))
    expiring_to = LastDayField(_("valid until to"))
    extended_until = models.DateField(_("holds until"))
    authority = models.CharField(_("authority"), max_length=200, blank=True)

    objects = DecisionQuerySet["Derogation"].as_manager()

    class Meta:
        verbose_name = _("derogation")
        verbose_name_plural = _("derogations")
        constraints = [
            models.CheckConstraint(
                condition=Q(expiring_to__gte=F("expiring_from")),
                name="derogation_days",
            )
        ]

    def __str__(self) -> str:
        day = date_format(self.extended_until, "SHORT_DATE_FORMAT")
        return f"{self.course} → {day}"

    @property
    def state(self) -> str:
        """Whether it still counts, in a word."""
        return str(_("in force") if self.is_standing else _("withdrawn"))

    @property
    def is_standing(self) -> bool:
        return not hasattr(self, "withdrawal")


class Waiver(LedgerEntry):
    """Somebody asks to excuse a person from one item or one course."""

    class Kind(models.TextChoices):
        WAIVER = "waiver", _("waiver")
        EXEMPTION = "exemption", _("exemption")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="waivers",
    )
    item = models.ForeignKey(
        CurriculumItem,
        verbose_name=_("item"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    requirement = models.ForeignKey(
        Requirement,
        verbose_name=_("requirement"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    kind = models.CharField(
        _("kind"), max_length=16, choices=Kind.choices, default=Kind.WAIVER
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("asked by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    objects = DecisionQuerySet["Waiver"].as_manager()

    class Meta:
        verbose_name = _("waiver")
        verbose_name_plural = _("waivers")
        constraints = [
            models.CheckConstraint(
                condition=Q(item__isnull=False) ^ Q(course__isnull=False),
                name="waiver_of_one_thing",
            ),
            models.CheckConstraint(
                condition=Q(end__gte=F("start")), name="waiver_days"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.item or self.course}"

    @property
    def is_standing(self) -> bool:
        """Asked or approved: there is something to withdraw."""
        return not hasattr(self, "withdrawal") and not hasattr(self, "refusal")

    @property
    def is_open(self) -> bool:
        """Nobody has decided on it yet."""
        decided = ("approval", "refusal", "withdrawal")
        return not any(hasattr(self, decision) for decision in decided)

    @property
    def state(self) -> str:
        """Whether it was decided on, in a word."""
        if self.is_open:
            return str(_("waits for a second person"))
        if hasattr(self, "withdrawal"):
            return str(_("withdrawn"))
        return str(_("approved") if hasattr(self, "approval") else _("refused"))


class WaiverApproval(LedgerEntry):
    """The decision that a waiver may count.

    Whether it does is judged by the rules: an approval by the person concerned or by
    the one who asked is kept as the fact it is, and excuses nobody.
    """

    waiver = models.OneToOneField(
        Waiver, on_delete=models.PROTECT, related_name="approval"
    )
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("waiver approval")
        verbose_name_plural = _("waiver approvals")

    def __str__(self) -> str:
        return f"{self.waiver_id} · {self.approved_by}"
