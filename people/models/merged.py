"""One person who was entered twice."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.models.appointments import PersonFact


class SamePerson(PersonFact):
    """``other`` is the same human being as ``person``: all that is known of the one
    counts for this one. Withdrawn, they are two again, as if nothing had been."""

    person_field: ClassVar[str | None] = "person_id"
    other = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("entered twice as"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    reason = models.CharField(_("how this is known"), max_length=500)
    closed_account = models.BooleanField(default=False, editable=False)
    """Whether the account of the other was open, and was suspended with this."""

    class Meta:
        verbose_name = _("person entered twice")
        verbose_name_plural = _("people entered twice")
        constraints = [
            models.UniqueConstraint(
                fields=["other"],
                condition=models.Q(withdrawn=False),
                name="same_person_once",
            ),
            models.CheckConstraint(
                condition=~models.Q(person=models.F("other")), name="same_person_two"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.other.service_number} = {self.person.service_number}"
