"""Who looked at a question after its author, and found it right."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from courses.models.questions import QuestionVersion
from people.models import AppendOnly


class QuestionApproval(AppendOnly):
    """A second person found this version of a question right; from then it may be asked."""

    version = models.OneToOneField(
        QuestionVersion, on_delete=models.PROTECT, related_name="approval"
    )

    class Meta:
        verbose_name = _("approval of a question")
        verbose_name_plural = _("approvals of questions")

    def __str__(self) -> str:
        return f"{self.version} ✓"
