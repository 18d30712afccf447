"""An attempt at an exam: what was drawn, what was answered, what it was worth."""

from __future__ import annotations

import datetime
import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.exams.limits import GRACE
from courses.models.exams import Quiz
from courses.models.progress import LearningRun
from courses.models.questions import QuestionVersion
from courses.models.sittings import Sitting
from people.models import AppendOnly


class AttemptQuerySet(models.QuerySet["Attempt"]):
    """Attempts by what must still happen to them."""

    def open(self) -> AttemptQuerySet:
        """Those that were not handed in."""
        return self.filter(submitted_at__isnull=True)

    def overdue(self, now: datetime.datetime) -> AttemptQuerySet:
        """Open, while their time is up or what they were for has ended."""
        return self.open().filter(
            Q(deadline__lt=now - GRACE) | Q(run__ended_at__isnull=False)
        )


class Attempt(models.Model):
    """One go at the exam of a course. Submitted, it is evidence and stays.

    ``number_limit`` and ``deadline`` are what the exam allowed when it was begun.
    ``seat`` names the one browser in which it can be answered.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="attempts"
    )
    quiz = models.ForeignKey(Quiz, on_delete=models.PROTECT, related_name="attempts")
    run = models.ForeignKey(
        LearningRun, on_delete=models.PROTECT, related_name="attempts"
    )
    sitting = models.ForeignKey(
        Sitting,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="attempts",
    )
    number = models.PositiveSmallIntegerField(default=1)
    number_limit = models.PositiveSmallIntegerField(null=True, blank=True)
    pass_numerator = models.PositiveSmallIntegerField()
    pass_denominator = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField(default=timezone.now)
    deadline = models.DateTimeField(null=True, blank=True)
    submitted_at = models.DateTimeField(null=True, blank=True)
    ran_out = models.BooleanField(default=False)
    seat = models.CharField(max_length=64, blank=True, editable=False)
    right = models.PositiveSmallIntegerField(null=True, blank=True)
    passed = models.BooleanField(null=True, blank=True)

    objects = AttemptQuerySet.as_manager()

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
            models.UniqueConstraint(fields=["run", "number"], name="attempt_number"),
            models.CheckConstraint(
                condition=Q(number__gte=1)
                & (Q(number_limit__isnull=True) | Q(number__lte=F("number_limit"))),
                name="attempt_within_limit",
            ),
            models.CheckConstraint(
                condition=Q(ran_out=False)
                | Q(deadline__isnull=False, submitted_at__isnull=False),
                name="attempt_ran_out_of_time",
            ),
        ]

    def __str__(self) -> str:
        return str(self.public_id)

    @property
    def is_open(self) -> bool:
        return self.submitted_at is None

    @property
    def ended_at(self) -> datetime.datetime | None:
        """When it was over: handed in, or out of time however late that was noticed."""
        return self.deadline if self.ran_out else self.submitted_at

    @property
    def counts_until(self) -> datetime.datetime | None:
        """The last moment of which an answer counts; none while it may go on."""
        grace_ends = self.deadline and self.deadline + GRACE
        return min(filter(None, [self.submitted_at, grace_ends]), default=None)

    def is_elsewhere(self, seat: str) -> bool:
        """Whether it goes on in another browser than this one."""
        return self.is_open and bool(self.seat and seat) and self.seat != seat

    def is_overdue(self, now: datetime.datetime) -> bool:
        """Whether its time is up while nobody has handed it in."""
        return (
            self.is_open and self.deadline is not None and now > self.deadline + GRACE
        )


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
    """What was chosen, by option key. The last one in time counts; a late one is kept.

    Sent twice with one token, it is one answer.
    """

    question = models.ForeignKey(
        AttemptQuestion, on_delete=models.PROTECT, related_name="answers"
    )
    chosen = models.JSONField()
    token = models.UUIDField(null=True, blank=True)

    class Meta:
        ordering = ["question", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["question", "token"], name="answer_token")
        ]

    def __str__(self) -> str:
        return f"{self.question_id}: {self.chosen}"

    def in_words(self) -> list[str]:
        """What was chosen as its question says it; keys of the bank tell too much."""
        version = self.question.version
        return list(version.type.told(version.content(), self.chosen))

    @property
    def is_late(self) -> bool:
        """Whether it came when nothing counted any more."""
        until = self.question.attempt.counts_until
        return until is not None and self.recorded_at > until
