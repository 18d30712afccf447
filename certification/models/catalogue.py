"""What can be completed, and for how long a completion is good."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.fields import CodeField, FirstDayField, LastDayField
from people.models import Fact


class Course(Fact):
    """Something that can be completed, with its validity policy (rules §1)."""

    class Delivery(models.TextChoices):
        E_LEARNING = "e-learning", _("e-learning")
        CLASSROOM = "classroom", _("classroom")
        PRACTICAL = "practical", _("practical")
        EXTERNAL = "external", _("external")

    code = CodeField(_("code"), unique=True)
    title = models.CharField(_("title"), max_length=200, blank=True)
    theme = models.CharField(_("theme"), max_length=64, blank=True)
    delivery = models.CharField(
        _("delivery"),
        max_length=16,
        choices=Delivery.choices,
        default=Delivery.E_LEARNING,
    )
    validity_months = models.PositiveIntegerField(
        _("validity in months"),
        null=True,
        blank=True,
        help_text=_("Empty: a completion never expires."),
    )
    renewal_window_months = models.PositiveIntegerField(
        _("renewal window in months"),
        default=0,
        help_text=_("Renewed within it, the new validity runs on from the old."),
    )
    month_end = models.BooleanField(_("valid to the end of the month"), default=False)
    expires_with = models.ForeignKey(
        "self",
        verbose_name=_("expires with"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The base course: without it this one does not count."),
    )
    grace_days = models.PositiveIntegerField(_("grace days"), default=0)

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.title or self.code

    def clean(self) -> None:
        months = self.validity_months
        if months is not None and self.renewal_window_months >= max(months, 1):
            raise ValidationError(
                {
                    "renewal_window_months": _(
                        "The renewal window must be shorter than the validity."
                    )
                }
            )
        base = self.expires_with
        if base is not None and (base.pk == self.pk or base.expires_with_id):
            raise ValidationError(
                {"expires_with": _("A base course has no base of its own.")}
            )


class CourseVersion(Fact):
    """A release of a course; completions point to it."""

    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="versions",
    )
    version = models.PositiveIntegerField(_("version"))
    released_on = FirstDayField(_("released on"))
    retired_on = models.DateField(
        _("retired on"),
        null=True,
        blank=True,
        help_text=_("From this day completions of this version no longer count."),
    )

    class Meta:
        verbose_name = _("course version")
        verbose_name_plural = _("course versions")
        ordering = ["course", "version"]
        constraints = [
            models.UniqueConstraint(
                fields=["course", "version"], name="course_version_key"
            )
        ]

    def __str__(self) -> str:
        return f"{self.course} · {self.version}"


class Equivalence(Fact):
    """Completions of one course also count for another while this is in force."""

    course = models.ForeignKey(
        Course, verbose_name=_("course"), on_delete=models.PROTECT, related_name="+"
    )
    satisfied_by = models.ForeignKey(
        Course,
        verbose_name=_("satisfied by"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))

    class Meta:
        verbose_name = _("equivalence")
        verbose_name_plural = _("equivalences")
        ordering = ["course", "satisfied_by", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["course", "satisfied_by", "start"], name="equivalence_key"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="equivalence_days"
            ),
            models.CheckConstraint(
                condition=~models.Q(course=models.F("satisfied_by")),
                name="equivalence_of_two",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.satisfied_by} → {self.course}"
