"""Going through a course: what was read and answered, in either language."""

import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from certification.models import Completion, Course, CourseVersion
from courses.lessons.paths import Path
from courses.models.releases import Release, newest_edition
from people.models import AppendOnly


class LearningRun(models.Model):
    """One time that a person goes through a course; a renewal is another one."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="runs"
    )
    course = models.ForeignKey(Course, on_delete=models.PROTECT, related_name="+")
    version = models.ForeignKey(
        CourseVersion, on_delete=models.PROTECT, related_name="+"
    )
    path = models.CharField(max_length=16, choices=Path.choices, default=Path.INITIAL)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    completion = models.OneToOneField(
        Completion,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="run",
    )

    class Meta:
        verbose_name = _("learning run")
        verbose_name_plural = _("learning runs")
        ordering = ["-started_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "course"],
                condition=Q(ended_at__isnull=True),
                name="one_open_run",
            ),
            models.CheckConstraint(
                condition=Q(completion__isnull=True) | Q(ended_at__isnull=False),
                name="completed_run_has_ended",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} · {self.course_id} · {self.started_at:%Y-%m-%d}"

    @property
    def is_open(self) -> bool:
        return self.ended_at is None

    @property
    def is_completed(self) -> bool:
        """Whether it brought a completion that nobody revoked since."""
        return self.completion is not None and self.completion.revocation is None

    @property
    def release(self) -> Release:
        """What it goes through: the newest edition of the version that was begun."""
        return newest_edition(self.version)

    @property
    def last_day(self) -> datetime.date | None:
        """Until and including this day the version that was begun counts."""
        retired_on = self.version.retired_on
        return retired_on and retired_on - datetime.timedelta(days=1)

    def is_cut_off_on(self, day: datetime.date) -> bool:
        """Whether the version was retired while somebody was half-way."""
        last = self.last_day
        return self.is_open and last is not None and last < day


class ProgressFact(AppendOnly):
    """Something the learner did in a lesson, and the text as it stood then."""

    run = models.ForeignKey(LearningRun, on_delete=models.PROTECT, related_name="+")
    lesson_key = models.UUIDField()
    revision = models.ForeignKey(
        Revision, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        abstract = True


class LessonAnswer(ProgressFact):
    """An answer to a question of a lesson. Sent twice with one token, it is one."""

    block_id = models.CharField(max_length=64)
    chosen = models.JSONField()
    is_right = models.BooleanField()
    token = models.UUIDField()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.block_id} {self.is_right}"


class CheckAnswer(LessonAnswer):
    """What was answered while taking the course; its lessons are done by it."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "token"], name="check_answer_token")
        ]
        indexes = [
            models.Index(fields=["run", "lesson_key"], name="check_answer_lesson")
        ]


class RefresherAnswer(LessonAnswer):
    """What was answered to a question to remember; it completes nothing."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["run", "token"], name="refresher_answer_token"
            )
        ]


class ScreenSeen(ProgressFact):
    """A screen of a lesson that a learner has come to, known by its first block."""

    screen = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["run", "lesson_key", "screen"], name="screen_seen_once"
            )
        ]

    def __str__(self) -> str:
        return self.screen


class LessonRead(ProgressFact):
    """A lesson without checks was read to its end, says the learner."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["run", "lesson_key"], name="lesson_read_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.lesson_key)


def facts_of(run: LearningRun | None, kind: type[Any]) -> Any:
    """What was read or answered in a run; nothing where none was begun."""
    return kind.objects.filter(run=run) if run else kind.objects.none()
