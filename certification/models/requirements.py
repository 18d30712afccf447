"""Who is obliged, since when, and who performs a hazard function."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models.catalogue import Course
from certification.models.curricula import Curriculum, HazardFunction, at_least_one
from people.fields import CodeField, FirstDayField, LastDayField
from people.models import Category, Fact, PersonFact, Role, Unit


class Requirement(Fact):
    """Obliges an audience to satisfy a curriculum during a span of days (rules §1).

    The audience is the conjunction of whichever of unit, role, category, person and
    hazard function is given. Without ``deadline_days`` it holds before work starts.
    """

    code = CodeField(_("code"), unique=True)
    curriculum = models.ForeignKey(
        Curriculum,
        verbose_name=_("curriculum"),
        on_delete=models.PROTECT,
        related_name="requirements",
    )
    unit = models.ForeignKey(
        Unit,
        verbose_name=_("in unit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    role = models.ForeignKey(
        Role,
        verbose_name=_("role"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    category = models.CharField(
        _("category"), max_length=16, choices=Category.choices, blank=True
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    hazard_function = models.ForeignKey(
        HazardFunction,
        verbose_name=_("hazard function"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class BasisKind(models.TextChoices):
        """What a requirement rests on."""

        LAW = "law", _("law or regulation")
        RISKS = "ri&e", _("risk inventory and evaluation (RI&E)")
        FURTHER = "further-inventory", _("further inventory")
        VRAO = "vrao", _("vRAO")
        AMRA = "amra", _("AMRA")
        INCIDENT = "incident", _("lesson of an incident")
        AUDIT = "audit", _("finding of an audit")

    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    deadline_days = models.PositiveIntegerField(
        _("days to comply"),
        null=True,
        blank=True,
        help_text=_("Empty: before the work starts, never tolerated."),
    )
    first_due = models.DateField(
        _("first due day"),
        null=True,
        blank=True,
        help_text=_("For those obliged from the first day of the requirement."),
    )
    pausable = models.BooleanField(_("absence suspends it"), default=False)
    basis_kind = models.CharField(
        _("kind of basis"), max_length=20, choices=BasisKind.choices, blank=True
    )
    basis = models.CharField(
        _("basis"),
        max_length=500,
        blank=True,
        help_text=_("Law, regulation or risk assessment, with the paragraph."),
    )
    basis_link = models.URLField(
        _("where the basis can be read"), max_length=500, blank=True
    )
    owner = models.CharField(
        _("owner"),
        max_length=200,
        blank=True,
        help_text=_("The office or role that answers for the requirement."),
    )

    class Meta:
        verbose_name = _("requirement")
        verbose_name_plural = _("requirements")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="requirement_days"
            ),
            models.CheckConstraint(
                condition=models.Q(unit__isnull=False)
                | models.Q(role__isnull=False)
                | ~models.Q(category="")
                | models.Q(person__isnull=False)
                | models.Q(hazard_function__isnull=False),
                name="requirement_audience",
                violation_error_message=_(
                    "Say whom it obliges: a unit, role, category, person or function."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} · {self.curriculum}"

    @property
    def audience(self) -> str:
        """Whom it obliges, in a few words."""
        category = self.get_category_display() if self.category else None
        chosen = (self.unit, self.role, category, self.person, self.hazard_function)
        return " · ".join(str(one) for one in chosen if one)


class FunctionHolding(PersonFact):
    """A person performs a hazard function, perhaps in a named unit only."""

    hazard_function = models.ForeignKey(
        HazardFunction,
        verbose_name=_("hazard function"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    unit = models.ForeignKey(
        Unit,
        verbose_name=_("in unit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    reason = models.CharField(_("reason"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("function holding")
        verbose_name_plural = _("function holdings")
        ordering = ["person", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "hazard_function", "start"], name="holding_key"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="holding_days"
            ),
        ]

    def __str__(self) -> str:
        return str(self.hazard_function)


class UnitNeed(Fact):
    """In this unit so many available people must hold a course on each day."""

    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    course = models.ForeignKey(
        Course, verbose_name=_("course"), on_delete=models.PROTECT, related_name="+"
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    holders = models.PositiveIntegerField(_("holders"), validators=[at_least_one])

    class Meta:
        verbose_name = _("unit need")
        verbose_name_plural = _("unit needs")
        ordering = ["unit", "course", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "course", "start"], name="unit_need_key"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="unit_need_days"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.holders} × {self.course} · {self.unit}"
