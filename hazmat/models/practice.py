"""What people answered while practising, and what became of it when data was corrected."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly


class PracticeAnswer(AppendOnly):
    """An answer to an exercise. It counts for nothing but the learner's own progress.

    Kind, seed and rows are enough to ask the same again by the edition of that day.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="practice_answers",
    )
    kind = models.CharField(_("kind"), max_length=40)
    seed = models.BigIntegerField()
    edition = models.CharField(_("edition"), max_length=255, blank=True)
    rows = models.JSONField()
    answer = models.CharField(max_length=120)
    right = models.CharField(max_length=120)

    class Meta(AppendOnly.Meta):
        verbose_name = _("practice answer")
        verbose_name_plural = _("practice answers")
        indexes = [
            models.Index(fields=["person", "kind", "-recorded_at"], name="practice_own")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.seed}"

    @property
    def is_right(self) -> bool:
        """Whether it was right by the data of that day."""
        return self.answer == self.right


class PracticeMarking(AppendOnly):
    """An answer judged anew, after a row that it rested on was corrected."""

    practice_answer = models.ForeignKey(
        PracticeAnswer, on_delete=models.PROTECT, related_name="markings"
    )
    right = models.CharField(max_length=120)
    edition = models.CharField(_("edition"), max_length=255, blank=True)
    is_right = models.BooleanField()

    class Meta(AppendOnly.Meta):
        verbose_name = _("practice marking")
        verbose_name_plural = _("practice markings")

    def __str__(self) -> str:
        return f"{self.practice_answer}: {self.right}"
