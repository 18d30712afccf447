"""The outbox: what is to be said by mail, written down before anything is sent."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

PATIENCE = [datetime.timedelta(minutes=minutes) for minutes in (10, 30, 120, 480, 1440)]
"""How long after each try the next one follows; after the last one it has failed."""


class LetterQuerySet(models.QuerySet["Letter"]):
    """Letters by what must still happen to them."""

    def undecided(self) -> LetterQuerySet:
        """Neither sent nor dropped."""
        return self.filter(sent_at=None, dropped_at=None)

    def held(self) -> LetterQuerySet:
        """Waiting for somebody to say that so many letters are meant."""
        return self.undecided().filter(held=True)

    def by_kind(self) -> models.QuerySet[Letter, tuple[Any, ...]]:
        """Of each kind how many, and when the first and the last was made."""
        return (
            self.order_by("kind")
            .values_list("kind")
            .annotate(
                letters=models.Count("pk"),
                first=models.Min("made_at"),
                last=models.Max("made_at"),
            )
        )

    def waiting(self, now: datetime.datetime) -> LetterQuerySet:
        """To be sent now."""
        return self.undecided().filter(
            held=False, next_try_at__lte=now, tries__lt=len(PATIENCE)
        )

    def failed(self) -> LetterQuerySet:
        """Tried as often as is reasonable."""
        return self.undecided().filter(held=False, tries__gte=len(PATIENCE))


class Letter(models.Model):
    """One mail to one person. Its key says what it is about, so that it is made once."""

    class Kind(models.TextChoices):
        REMINDER = "reminder", _("reminder")
        DIGEST = "digest", _("weekly overview")
        SESSION = "session", _("about a session")
        DECISION = "decision", _("decision on what you asked")
        MISSION = "mission", _("about a mission")
        WAIVER = "waiver", _("about a waiver")
        ESCALATION = "escalation", _("gaps nobody answers for")
        IMPORT = "import", _("about an import")
        CONSULTATION = "consultation", _("what do you think of a draft")
        HELD = "held", _("mail that is held")

    key = models.CharField(max_length=160, unique=True)
    kind = models.CharField(_("kind"), max_length=16, choices=Kind.choices)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    subject = models.CharField(_("subject"), max_length=200)
    body = models.TextField()
    made_at = models.DateTimeField(default=timezone.now)
    last_day = models.DateField(help_text=_("After this day it is not sent any more."))
    held = models.BooleanField(default=False)
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(default=timezone.now)
    problem = models.CharField(max_length=300, blank=True)
    sent_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    objects: ClassVar[models.Manager[Letter]] = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        ordering = ["pk"]
        indexes = [
            models.Index(
                fields=["next_try_at"],
                condition=Q(sent_at=None, dropped_at=None),
                name="letter_waiting",
            )
        ]

    def __str__(self) -> str:
        return self.key


REMINDER_DAYS = (90, 30, 14, 1)
"""So many days before something lapses or falls due somebody is written to."""


def usual_days() -> list[int]:
    """All of them, until somebody chooses."""
    return list(REMINDER_DAYS)


class MailWishes(models.Model):
    """What somebody wants to be written about; without a row, everything."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mail_wishes"
    )
    reminder_days = models.JSONField(
        default=usual_days,
        blank=True,
        help_text="days before something lapses or falls due",
    )
    digest = models.BooleanField(default=True)
    silent = models.JSONField(
        default=list, blank=True, help_text="kinds of letter that are not wanted"
    )

    class Meta:
        verbose_name = _("mail wishes")
        verbose_name_plural = _("mail wishes")

    def __str__(self) -> str:
        return str(self.person_id)
