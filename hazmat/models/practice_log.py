"""The practice log: what was done when, and how much of it keeps somebody current."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from people.fields import CodeField
from people.models import AppendOnly, Fact, User

AT_LEAST_ONE = [MinValueValidator(1, _("At least one."))]


class PracticeScheme(Fact):
    """So many times in so many months, or the qualification lapses.

    For divers 20 times in 24 months (categories A1, A2 and B1), else 30 (Arbeidsomstandig-
    hedenregeling, annex XVI). The course stands for being current: the log completes it.
    """

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    course = models.OneToOneField(
        Course,
        verbose_name=_("course that the log keeps valid"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    needed = models.PositiveSmallIntegerField(_("times"), validators=AT_LEAST_ONE)
    months = models.PositiveSmallIntegerField(_("in months"), validators=AT_LEAST_ONE)
    basis = models.CharField(_("basis"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("practice scheme")
        verbose_name_plural = _("practice schemes")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name


class PracticeEntry(AppendOnly):
    """Somebody practised on a day, so many times, under somebody's eyes."""

    scheme = models.ForeignKey(
        PracticeScheme,
        verbose_name=_("practice"),
        on_delete=models.PROTECT,
        related_name="entries",
    )
    person = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    practised_on = models.DateField(_("on"))
    times = models.PositiveSmallIntegerField(
        _("times"), default=1, validators=AT_LEAST_ONE
    )
    supervisor = models.CharField(_("supervisor"), max_length=120)
    particulars = models.CharField(
        _("particulars"), max_length=200, blank=True, help_text=_("Place, depth, kind.")
    )

    class Meta(AppendOnly.Meta):
        verbose_name = _("entry of a practice log")
        ordering = ["-practised_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.scheme} {self.practised_on:%Y-%m-%d}"

    def clean(self) -> None:
        if self.recorded_by_id is not None and self.recorded_by_id == self.person_id:
            raise ValidationError(_("Somebody else enters what you practised."))


class PracticeRevocation(AppendOnly):
    """An entry was wrong; it stays to be read and counts no more."""

    entry = models.OneToOneField(
        PracticeEntry, on_delete=models.PROTECT, related_name="revocation"
    )
    reason = models.CharField(_("reason"), max_length=300)

    class Meta(AppendOnly.Meta):
        verbose_name = _("revoked entry of a practice log")

    def __str__(self) -> str:
        return self.reason
