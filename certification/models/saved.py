"""Questions that somebody wants to ask again: a name and an address."""

from typing import ClassVar

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

of_a_unit = RegexValidator(
    r"\A/units/[^/?#\s\\]+/([a-z]+/)?(\?[^#\s\\]*)?\Z",
    _("Only a question about a unit can be kept."),
)


class SavedQuestion(models.Model):
    """An address of a unit's page under a name; only its owner knows of it.

    It gives no right: when it is opened, the page decides who sees what.
    """

    AT_MOST: ClassVar[int] = 50

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    name = models.CharField(_("name"), max_length=80)
    address = models.CharField(max_length=1000, validators=[of_a_unit])

    class Meta:
        verbose_name = _("saved question")
        verbose_name_plural = _("saved questions")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "name"], name="saved_question_key"
            )
        ]

    def __str__(self) -> str:
        return self.name
