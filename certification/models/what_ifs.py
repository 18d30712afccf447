"""A change that somebody thinks of, and what it would do: a scratch paper, no record."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.http import QueryDict
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class WhatIf(models.Model):
    """A form as it was filled in, and the effect of saving it, worked out once.

    Nothing of it holds. It is thrown away after some days, unless a draft keeps it.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    subject = models.CharField(max_length=64)
    fact_id = models.BigIntegerField(null=True)
    answers = models.TextField()
    came_from = models.CharField(max_length=200)
    title = models.CharField(max_length=300)
    said = models.JSONField(default=list)
    in_words = models.JSONField(default=dict)
    """By language the title and what is said, for whoever reads it in another one."""
    since = models.DateField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    asked_at = models.DateTimeField(auto_now_add=True)
    reach = models.PositiveIntegerField(_("people it can touch"))
    figures: models.JSONField[Any, Any] = models.JSONField(null=True)
    done_at = models.DateTimeField(null=True)
    problem = models.TextField(blank=True)

    class Meta:
        verbose_name = _("what-if")
        verbose_name_plural = _("what-ifs")
        ordering = ["-asked_at"]

    def __str__(self) -> str:
        return self.heading

    @property
    def heading(self) -> str:
        """What it is about, in the language of whoever reads."""
        return str(self._told("title", self.title))

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        """Each field with what it was and becomes, in the language of whoever reads."""
        return [tuple(row) for row in self._told("said", self.said)]

    def _told(self, what: str, otherwise: Any) -> Any:
        """One that was kept before has only the words of who asked."""
        return self.in_words.get(get_language() or "", {}).get(what, otherwise)

    @property
    def filled_in(self) -> QueryDict:
        """What the form was given."""
        return QueryDict(self.answers)


class WhatIfTurn(models.Model):
    """Somebody for whom the change would matter: from which day, in which way."""

    what_if = models.ForeignKey(WhatIf, on_delete=models.CASCADE, related_name="turns")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    due_on = models.DateField(null=True)
    gap_on = models.DateField(null=True)
    eased_on = models.DateField(null=True)
    item = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["what_if", "person"], name="what_if_turn_key"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.item}"
