"""What a unit keeps, what is done with it, and by whom."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from hazmat.models.products import Product
from people.fields import CodeField, FirstDayField, LastDayField
from people.models import Fact, PersonFact, Role, Unit, User


class Context(models.TextChoices):
    """Where work is done; law exempts some of it (Arbobesluit 1.29–1.30)."""

    GARRISON = "garrison", _("garrison")
    EXERCISE = "exercise", _("exercise")
    DEPLOYMENT = "deployment", _("deployment")
    SHIP = "ship", _("warship under way")
    AIRCRAFT = "aircraft", _("military aircraft")
    TACTICAL = "tactical", _("tactical vehicle")


class Dated(Fact):
    """From a day until a day, unless it was recorded by mistake."""

    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    withdrawn = models.BooleanField(
        _("withdrawn"),
        default=False,
        help_text=_("Recorded by mistake: it counts as never having been there."),
    )

    class Meta:
        abstract = True


class StockLine(Dated):
    """A unit keeps a product in a place from a day until a day."""

    class Reach(models.TextChoices):
        EVERYBODY = "everybody", _("everybody in the unit")
        ROLE = "role", _("those with a role")
        TASKS = "tasks", _("only those whose task uses it")

    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    product = models.ForeignKey(
        Product,
        verbose_name=_("product"),
        on_delete=models.PROTECT,
        related_name="stock",
    )
    place = models.CharField(_("place"), max_length=120, blank=True)
    quantity = models.DecimalField(
        _("quantity"), max_digits=12, decimal_places=3, null=True, blank=True
    )
    quantity_unit = models.CharField(_("unit of measure"), max_length=12, blank=True)
    reach = models.CharField(
        _("works with it"),
        max_length=9,
        choices=Reach.choices,
        default=Reach.EVERYBODY,
    )
    role = models.ForeignKey(
        Role,
        verbose_name=_("role"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = _("stock line")
        verbose_name_plural = _("stock")
        ordering = ["unit", "product", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "product", "place", "start"],
                name="hazmat_stock_key",
                violation_error_message=_(
                    "From this day the register has this product in this place "
                    "already. Choose another place or day."
                ),
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="hazmat_stock_days"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.product} · {self.unit}"

    def clean(self) -> None:
        super().clean()
        if (self.reach == self.Reach.ROLE) != (self.role_id is not None):
            raise ValidationError(
                {"role": _("Choose a role only, and always, for those with a role.")}
            )


class Task(Dated):
    """Work that is done in a unit, and the assessment that it rests on."""

    class Assessment(models.TextChoices):
        RIE = "rie", _("RI&E")
        SUBSTANCES = "substances", _("further inventory of substances")
        NOISE = "noise", _("further inventory of noise")
        VRAO = "vrao", _("vRAO")
        AMRA = "amra", _("AMRA")

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=200)
    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    context = models.CharField(
        _("context"), max_length=12, choices=Context.choices, default=Context.GARRISON
    )
    assessment = models.CharField(
        _("rests on"), max_length=12, choices=Assessment.choices, blank=True
    )
    assessment_reference = models.CharField(
        _("reference"), max_length=120, blank=True, help_text=_("Number and date.")
    )

    class Meta:
        verbose_name = _("task")
        verbose_name_plural = _("tasks")
        ordering = ["unit", "name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="hazmat_task_days"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Exposure(Dated):
    """What somebody meets who does a task: a product, a process, a noise.

    Noise is the daily exposure in dB(A) and the peak in Pa, of the further inventory.
    """

    task = models.ForeignKey(
        Task, verbose_name=_("task"), on_delete=models.PROTECT, related_name="exposures"
    )
    product = models.ForeignKey(
        Product,
        verbose_name=_("product"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="exposures",
    )
    follows_stock = models.BooleanField(
        _("only while the unit keeps it"),
        default=True,
        help_text=_("When the stock is used up, the exposure ends."),
    )
    process = CodeField(
        _("process"), blank=True, help_text=_("diesel-exhaust, asbestos-removal …")
    )
    technique = CodeField(
        _("technique"), blank=True, help_text=_("spray-booth, brush, hot-open …")
    )
    route = models.CharField(_("route"), max_length=60, blank=True)
    frequency = models.CharField(_("how often"), max_length=60, blank=True)
    control = models.CharField(_("measures"), max_length=200, blank=True)
    noise_db = models.DecimalField(
        _("daily exposure in dB(A)"),
        max_digits=5,
        decimal_places=1,
        null=True,
        blank=True,
    )
    peak_pa = models.DecimalField(
        _("peak in Pa"), max_digits=7, decimal_places=1, null=True, blank=True
    )

    class Meta:
        verbose_name = _("exposure")
        verbose_name_plural = _("exposures")
        ordering = ["task", "start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="hazmat_exposure_days",
            ),
            models.CheckConstraint(
                condition=models.Q(product__isnull=False)
                | ~models.Q(process="")
                | models.Q(noise_db__isnull=False)
                | models.Q(peak_pa__isnull=False),
                name="hazmat_exposure_danger",
                violation_error_message=_("Say what: a product, a process or a noise."),
            ),
        ]

    def __str__(self) -> str:
        danger = self.product or self.process or _("noise")
        return f"{self.task} · {danger}"

    @property
    def terms(self) -> list[str]:
        """What is said about how it is met."""
        said = (self.technique, self.route, self.frequency, self.control)
        return [one for one in said if one]


class TaskHolder(Dated):
    """Who does a task: somebody by name, or everybody with a role in its unit."""

    class Part(models.TextChoices):
        USER = "user", _("does it")
        SUPERVISOR = "supervisor", _("supervises it")

    task = models.ForeignKey(
        Task, verbose_name=_("task"), on_delete=models.PROTECT, related_name="holders"
    )
    person = models.ForeignKey(
        User,
        verbose_name=_("person"),
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
    part = models.CharField(
        _("part"), max_length=10, choices=Part.choices, default=Part.USER
    )

    class Meta:
        verbose_name = _("who does a task")
        verbose_name_plural = _("who do tasks")
        ordering = ["task", "start", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="hazmat_holder_days",
            ),
            models.CheckConstraint(
                condition=models.Q(person__isnull=False) ^ models.Q(role__isnull=False),
                name="hazmat_holder_one",
                violation_error_message=_("Choose a person or a role, not both."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person or self.role} · {self.task}"


class RoleFunction(Dated):
    """Everybody with a role performs a dangerous-goods function, perhaps in a unit only."""

    role = models.ForeignKey(
        Role, verbose_name=_("role"), on_delete=models.PROTECT, related_name="+"
    )
    unit = models.ForeignKey(
        Unit,
        verbose_name=_("in unit"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    function = CodeField(_("dangerous-goods function"))
    context = models.CharField(
        _("context"), max_length=12, choices=Context.choices, default=Context.GARRISON
    )

    class Meta:
        verbose_name = _("function of a role")
        verbose_name_plural = _("functions of roles")
        ordering = ["role", "function", "start"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="hazmat_role_function_days",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} · {self.function}"


class FunctionAppointment(PersonFact):
    """Somebody is appointed to a dangerous-goods function, in writing."""

    function = CodeField(_("dangerous-goods function"))
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))
    context = models.CharField(
        _("context"), max_length=12, choices=Context.choices, default=Context.GARRISON
    )
    proof = models.CharField(
        _("written proof"), max_length=120, blank=True, help_text=_("Number and date.")
    )

    class Meta:
        verbose_name = _("appointment to a function")
        verbose_name_plural = _("appointments to functions")
        ordering = ["person", "function", "start"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "function", "start"],
                name="hazmat_function_appointment_key",
            ),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")),
                name="hazmat_function_appointment_days",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.function}"
