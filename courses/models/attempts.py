"""An attempt at an exam: what was drawn, what was answered, what it was worth."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models.progress import LearningRun
from courses.models.questions import QuestionVersion, Quiz
from people.models import AppendOnly


class Attempt(models.Model):
    """One go at the exam of a course. Submitted, it is evidence and stays."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="attempts"
    )
    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="attempts")
    run = models.ForeignKey(
        LearningRun, on_delete=models.PROTECT, related_name="attempts"
    )
    pass_numerator = models.PositiveSmallIntegerField()
    pass_denominator = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField(default=timezone.now)
    submitted_at = models.DateTimeField(null=True, blank=True)
    right = models.PositiveSmallIntegerField(null=True, blank=True)
    passed = models.BooleanField(null=True, blank=True)

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "quiz"],
                condition=Q(submitted_at__isnull=True),
                name="one_open_attempt",
            ),
            models.CheckConstraint(
                condition=Q(
                    submitted_at__isnull=True, right__isnull=True, passed__isnull=True
                )
                | Q(
                    submitted_at__isnull=False,
                    right__isnull=False,
                    passed__isnull=False,
                ),
                name="attempt_marked_when_submitted",
            ),
        ]

    def __str__(self) -> str:
        return str(self.public_id)

    @property
    def is_open(self) -> bool:
        return self.submitted_at is None


class AttemptQuestion(AppendOnly):
    """A question as this attempt asks it: its version, and its options in random order.

    ``handles`` lists pairs (handle, option key). A browser gets handles only, drawn
    anew for every attempt, so that nothing it sees tells which option is right.
    """

    attempt = models.ForeignKey(
        Attempt, on_delete=models.PROTECT, related_name="questions"
    )
    number = models.PositiveSmallIntegerField()
    version = models.ForeignKey(
        QuestionVersion, on_delete=models.PROTECT, related_name="+"
    )
    handles = models.JSONField()

    class Meta:
        ordering = ["attempt", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["attempt", "number"], name="attempt_question_number"
            ),
            models.UniqueConstraint(
                fields=["attempt", "version"], name="attempt_question_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.attempt_id} · {self.number}"


class Answer(AppendOnly):
    """What was chosen, by option key. The last one before submitting counts."""

    question = models.ForeignKey(
        AttemptQuestion, on_delete=models.PROTECT, related_name="answers"
    )
    chosen = models.JSONField()

    class Meta:
        ordering = ["question", "pk"]

    def __str__(self) -> str:
        return f"{self.question_id}: {self.chosen}"
