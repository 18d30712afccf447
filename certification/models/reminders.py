"""Which mark of which line was told to whom: a reminder is not given twice."""

from django.conf import settings
from django.db import models

from certification.models.curricula import Line


class Reminded(models.Model):
    """Somebody was told, so many days before, that a line lapses or falls due."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="+")
    last_day = models.DateField()
    mark = models.PositiveSmallIntegerField()
    told_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "line", "last_day", "mark"], name="reminded_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.line_id} {self.last_day:%Y-%m-%d} -{self.mark}"
