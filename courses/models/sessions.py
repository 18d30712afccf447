"""Classroom sessions: where and when a course is taught, and who comes."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, F, Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from certification.models import Course


class SessionQuerySet(models.QuerySet["Session"]):
    """Sessions in the order in which they are held."""

    def to_come(self, now: datetime.datetime) -> SessionQuerySet:
        """Those that have yet to start and were not called off."""
        return self.filter(cancelled_at__isnull=True, starts_at__gt=now)

    def with_numbers(self) -> SessionQuerySet:
        """With how many have a place, as ``taken``, and wait for one, as ``waiting``."""
        standing = Q(enrolments__cancelled_at__isnull=True)
        has_place = Q(enrolments__has_place=True)
        return self.annotate(
            taken=Count("enrolments", filter=standing & has_place),
            waiting=Count("enrolments", filter=standing & ~has_place),
        )


class Session(models.Model):
    """One time that a course is taught somewhere, for so many people.

    ``edition`` counts how often it was changed, so that each change is told once.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="sessions",
    )
    place = models.CharField(_("location"), max_length=200)
    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    capacity = models.PositiveIntegerField(_("places"))
    instructors = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("instructors"),
        related_name="sessions_given",
        blank=True,
    )
    bring_along = models.TextField(
        _("what to bring"), blank=True, help_text=_("One thing on each line.")
    )
    remarks = models.TextField(_("remarks"), blank=True)
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    edition = models.PositiveIntegerField(default=0, editable=False)
    cancelled_at = models.DateTimeField(null=True, editable=False)

    objects = SessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="session_ends_after_it_starts",
            ),
            models.CheckConstraint(
                condition=Q(capacity__gt=0), name="session_has_places"
            ),
        ]

    def __str__(self) -> str:
        day = date_format(self.day, "SHORT_DATE_FORMAT")
        return f"{self.course} · {self.place} · {day}"

    def clean(self) -> None:
        first, last = getattr(self, "starts_at", None), getattr(self, "ends_at", None)
        if first and last and last <= first:
            raise ValidationError(
                {"ends_at": _("A session ends later than it starts.")}
            )
        if self.capacity == 0:
            raise ValidationError({"capacity": _("A session has at least one place.")})

    @property
    def places_left(self) -> int:
        """How many places are free; only a lock on this row keeps them so."""
        return max(self.capacity - self.enrolments.with_place().count(), 0)

    @property
    def has_begun(self) -> bool:
        """Whether it is too late to come or to stay away with notice."""
        return self.starts_at <= timezone.now()

    @property
    def day(self) -> datetime.date:
        """The first day, where the organisation is."""
        return timezone.localdate(self.starts_at)

    @property
    def last_day(self) -> datetime.date:
        """The last day, where the organisation is."""
        return timezone.localdate(self.ends_at)

    @property
    def kit(self) -> list[str]:
        """What to bring, one thing each."""
        return [line for line in map(str.strip, self.bring_along.splitlines()) if line]


class EnrolmentQuerySet(models.QuerySet["Enrolment"]):
    """Enrolments in the order in which people came."""

    def standing(self) -> EnrolmentQuerySet:
        """Those that were not cancelled."""
        return self.filter(cancelled_at__isnull=True)

    def with_place(self) -> EnrolmentQuerySet:
        """Those who may come."""
        return self.standing().filter(has_place=True)

    def waiting(self) -> EnrolmentQuerySet:
        """The waiting list: who came first is first."""
        return self.standing().filter(has_place=False).order_by("pk")


class Enrolment(models.Model):
    """Somebody has a place in a session, or waits for one."""

    session = models.ForeignKey(
        Session,
        verbose_name=_("session"),
        on_delete=models.PROTECT,
        related_name="enrolments",
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="enrolments"
    )
    has_place = models.BooleanField(_("has a place"))
    enrolled_at = models.DateTimeField(default=timezone.now, editable=False)
    cancelled_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = EnrolmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("enrolment")
        verbose_name_plural = _("enrolments")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "person"],
                condition=Q(cancelled_at__isnull=True),
                name="enrolled_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} · {self.session_id}"
