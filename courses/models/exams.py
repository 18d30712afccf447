"""The exam of a course, and who has more time for it."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.exams.blueprint import Part
from courses.exams.limits import MOST_EXTRA, Limits
from people.fields import FirstDayField, LastDayField
from people.models import PersonFact


class Quiz(models.Model):
    """The exam of a course: how many questions are drawn, what passes, what it allows."""

    class Feedback(models.TextChoices):
        SCORE = "score", _("the score only")
        WRONG = "wrong", _("which questions were wrong, not what is right")
        PASSED = "passed", _("everything, once somebody has passed")
        CLOSED = "closed", _("everything, when the exam has closed")

    course = models.OneToOneField(
        Course, verbose_name=_("course"), on_delete=models.PROTECT, related_name="quiz"
    )
    draw = models.PositiveSmallIntegerField(_("questions drawn"))
    pass_numerator = models.PositiveSmallIntegerField(
        _("pass mark"), help_text=_("4 of 5 is written as 4 and 5.")
    )
    pass_denominator = models.PositiveSmallIntegerField(_("of"))
    blueprint = models.JSONField(default=list, blank=True, editable=False)
    max_attempts = models.PositiveSmallIntegerField(
        _("attempts"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Each time somebody takes the course. Empty: as often as needed."),
    )
    cooling_hours = models.PositiveSmallIntegerField(
        _("hours between attempts"),
        default=0,
        help_text=_("After an attempt that did not pass; 24 is a day."),
    )
    minutes = models.PositiveSmallIntegerField(
        _("minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("By the clock of the server. Empty: as long as needed."),
    )
    opens_at = models.DateTimeField(_("opens at"), null=True, blank=True)
    closes_at = models.DateTimeField(
        _("closes at"),
        null=True,
        blank=True,
        help_text=_("An attempt that was begun ends then, extra time excepted."),
    )
    supervised = models.BooleanField(
        _("supervised"),
        default=False,
        help_text=_("It can be taken only in a sitting, with its start code."),
    )
    feedback = models.CharField(
        _("told afterwards"),
        max_length=8,
        choices=Feedback.choices,
        default=Feedback.SCORE,
    )

    class Meta:
        verbose_name = _("exam")
        verbose_name_plural = _("exams")
        constraints = [
            models.CheckConstraint(condition=Q(draw__gte=1), name="quiz_draws"),
            models.CheckConstraint(
                condition=Q(pass_numerator__gte=1)
                & Q(pass_numerator__lte=F("pass_denominator")),
                name="quiz_pass_mark",
                violation_error_message=_(
                    "The pass mark is more than nothing and at most everything."
                ),
            ),
            models.CheckConstraint(
                condition=(Q(max_attempts__isnull=True) | Q(max_attempts__gte=1))
                & (Q(minutes__isnull=True) | Q(minutes__gte=1)),
                name="quiz_limits",
            ),
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True)
                | Q(closes_at__isnull=True)
                | Q(closes_at__gt=F("opens_at")),
                name="quiz_closes_after_opening",
                violation_error_message=_("An exam closes later than it opens."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.course)

    def clean(self) -> None:
        if self.feedback == self.Feedback.CLOSED and self.closes_at is None:
            raise ValidationError(
                {"closes_at": _("Say when the exam closes, or tell less.")}
            )

    @property
    def pass_mark(self) -> Fraction:
        return Fraction(self.pass_numerator, self.pass_denominator)

    @property
    def parts(self) -> tuple[Part, ...]:
        """So many questions of each topic and difficulty; empty where any will do."""
        return tuple(Part(**part) for part in self.blueprint)

    @property
    def limits(self) -> Limits:
        """What the exam allows, as a release freezes it."""
        return Limits(
            max_attempts=self.max_attempts,
            cooling_hours=self.cooling_hours,
            minutes=self.minutes,
            opens_at=self.opens_at,
            closes_at=self.closes_at,
            feedback=self.feedback,
            supervised=self.supervised,
        )


class ExtraTime(PersonFact):
    """Somebody has more time for exams, by a decision that lies elsewhere.

    Why is not stored, as it may be about health: only where the decision can be found.
    """

    percent = models.PositiveSmallIntegerField(
        _("percent more time"),
        validators=[MinValueValidator(1), MaxValueValidator(MOST_EXTRA)],
    )
    basis = models.CharField(
        _("decision"),
        max_length=200,
        help_text=_("Where the decision can be found. Write nothing about health."),
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))

    person_field: ClassVar[str | None] = "person_id"

    class Meta:
        verbose_name = _("extra time")
        verbose_name_plural = _("extra time")
        ordering = ["person", "start"]
        constraints = [
            models.UniqueConstraint(fields=["person", "start"], name="extra_time_key"),
            models.CheckConstraint(
                condition=Q(end__gte=F("start")), name="extra_time_days"
            ),
            models.CheckConstraint(
                condition=Q(percent__gte=1) & Q(percent__lte=MOST_EXTRA),
                name="extra_time_percent",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.percent} %"
