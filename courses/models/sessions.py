"""Classroom sessions: where and when a course is taught, and who comes."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from certification.models import Course


class Session(models.Model):
    """One time that a course is taught somewhere, for so many people."""

    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="sessions",
    )
    place = models.CharField(_("place"), max_length=200)
    starts_at = models.DateTimeField(_("starts at"))
    ends_at = models.DateTimeField(_("ends at"))
    capacity = models.PositiveIntegerField(_("capacity"))

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
        return f"{self.course_id} · {self.place} · {self.starts_at:%Y-%m-%d}"

    def clean(self) -> None:
        first, last = getattr(self, "starts_at", None), getattr(self, "ends_at", None)
        if first and last and last <= first:
            raise ValidationError(
                {"ends_at": _("A session ends later than it starts.")}
            )
        if self.capacity == 0:
            raise ValidationError({"capacity": _("A session has at least one place.")})

    @property
    def is_full(self) -> bool:
        """Whether every place is taken; only a lock on this row keeps it so."""
        return self.enrolments.standing().filter(has_place=True).count() >= (
            self.capacity
        )


class EnrolmentQuerySet(models.QuerySet["Enrolment"]):
    """Enrolments in the order in which people came."""

    def standing(self) -> "EnrolmentQuerySet":
        """Those that were not cancelled."""
        return self.filter(cancelled_at__isnull=True)

    def waiting(self) -> "EnrolmentQuerySet":
        """The waiting list: who came first is first."""
        return self.standing().filter(has_place=False).order_by("pk")


class Enrolment(models.Model):
    """Somebody has a place in a session, or waits for one."""

    session = models.ForeignKey(
        Session, on_delete=models.PROTECT, related_name="enrolments"
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
