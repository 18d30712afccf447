"""The pictures that questions of the bank are about."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models import AppendOnly


class QuestionPicture(AppendOnly):
    """A picture as an exam shows it, known by the digest of what it holds.

    It lies beside the versions that ask about it and not among the files of lessons: an
    exam of long ago keeps its picture, and none has an address or a name that tells
    anything.
    """

    digest = models.CharField(max_length=64, unique=True)
    content = models.TextField()
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("picture of a question")
        verbose_name_plural = _("pictures of questions")

    def __str__(self) -> str:
        return f"{self.digest[:12]} · {self.width} × {self.height}"

    @property
    def url(self) -> str:
        """The picture itself, as a page holds it."""
        return f"data:image/webp;base64,{self.content}"
