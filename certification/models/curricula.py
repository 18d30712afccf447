"""What an audience must hold: curricula, their items and the lines they make."""

from collections.abc import Iterable
from typing import ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from certification.models.catalogue import Course
from people.fields import CodeField, FirstDayField, LastDayField
from people.models import Fact


class Curriculum(Fact):
    """A named list of items."""

    code = CodeField(_("code"), unique=True)
    title = models.CharField(_("title"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("curriculum")
        verbose_name_plural = _("curricula")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.title or self.code


class LineManager(models.Manager["Line"]):
    """Finds a line by what it is, and makes it once."""

    def of(self, minimum: int, courses: Iterable[Course]) -> "Line":
        """The line that asks at least ``minimum`` of these courses."""
        chosen = sorted(set(courses), key=lambda course: course.pk)
        key = f"{minimum}:{'|'.join(str(course.pk) for course in chosen)}"
        line, made = self.get_or_create(key=key, defaults={"minimum": minimum})
        if made:
            line.courses.set(chosen)
        return line


class Line(models.Model):
    """Items that are the same thing: as many of the same courses (rules §4).

    It never changes once made, so that everything derived may point to it.
    """

    key = models.CharField(max_length=512, unique=True)
    minimum = models.PositiveIntegerField()
    courses = models.ManyToManyField(Course, related_name="lines")

    objects: ClassVar[LineManager] = LineManager()

    def __str__(self) -> str:
        return self.key


class CurriculumItem(Fact):
    """One thing to hold: at least ``minimum`` of its courses at the same time."""

    code = CodeField(_("code"), unique=True)
    curriculum = models.ForeignKey(
        Curriculum,
        verbose_name=_("curriculum"),
        on_delete=models.PROTECT,
        related_name="items",
    )
    title = models.CharField(_("title"), max_length=200, blank=True)
    line = models.ForeignKey(
        Line, on_delete=models.PROTECT, related_name="items", editable=False
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))

    class Meta:
        verbose_name = _("item")
        verbose_name_plural = _("items")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="item_days"
            )
        ]

    def __str__(self) -> str:
        return self.title or self.code


class HazardFunction(models.Model):
    """A way of working with danger that the law asks training for (rules §10)."""

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=200, blank=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("hazard function")
        verbose_name_plural = _("hazard functions")
        ordering = ["code"]

    def __str__(self) -> str:
        """The name in the language of the reader, if there is one."""
        english = self.name_en if get_language() == "en" else ""
        return english or self.name or self.code


at_least_one = MinValueValidator(1, _("At least one."))
