"""Products, their safety data sheets and what is in them."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from people.fields import CodeField, FirstDayField
from people.models import AppendOnly, Fact, User
from people.papers import Papers, name_of, refuse_strange

valid_statements = RegexValidator(
    r"^((H\d{3}[A-Za-z]{0,2}|EUH\d{3}[A-Z]?)( (?!$)|$))*\Z",
    _("Hazard statements as codes with a space between: H225 H350i EUH066."),
)
valid_precautions = RegexValidator(
    r"^(P\d{3}(\+P\d{3})*( (?!$)|$))*\Z",
    _("Precautions as codes with a space between: P210 P280 P303+P361+P353."),
)
valid_un_number = RegexValidator(r"^\d{4}\Z", _("Four figures, as in 1263."))
PERCENT = [MinValueValidator(Decimal(0)), MaxValueValidator(Decimal(100))]


class Product(Fact):
    """A trade product of a supplier, as it stands on the shelf."""

    class State(models.TextChoices):
        LIQUID = "liquid", _("liquid")
        SOLID = "solid", _("solid")
        GAS = "gas", _("gas")
        AEROSOL = "aerosol", _("aerosol")
        PASTE = "paste", _("paste")

    code = CodeField(_("code"), unique=True)
    name = models.CharField(_("name"), max_length=200)
    supplier = models.CharField(_("supplier"), max_length=200, blank=True)
    ufi = models.CharField(
        _("UFI"),
        max_length=19,
        blank=True,
        help_text=_("The unique formula identifier on the label, if there is one."),
    )
    state = models.CharField(
        _("state"), max_length=8, choices=State.choices, default=State.LIQUID
    )

    class Meta:
        verbose_name = _("product")
        verbose_name_plural = _("products")
        ordering = ["name", "code"]

    def __str__(self) -> str:
        return self.name


class SafetyDataSheet(Fact):
    """A revision of a product's safety data sheet; it counts until the next one does.

    ``statements`` are those of section 2: how the product is classified as a whole.
    Section 14 says which dangerous goods it is; empty is none, or not known.
    """

    class PackingGroup(models.TextChoices):
        GREAT = "I", "I"
        MEDIUM = "II", "II"
        MINOR = "III", "III"

    product = models.ForeignKey(
        Product,
        verbose_name=_("product"),
        on_delete=models.PROTECT,
        related_name="sheets",
    )
    revised_on = models.DateField(_("revision of"))
    start = FirstDayField(
        _("counts from"),
        help_text=_("The day on which it was received. Empty: always."),
    )
    review_due = models.DateField(_("to be reviewed by"), null=True, blank=True)
    statements = models.CharField(
        _("hazard statements of the product"),
        max_length=300,
        blank=True,
        validators=[valid_statements],
        help_text=_("Section 2: codes with a space between."),
    )
    precautions = models.CharField(
        _("precautions"),
        max_length=500,
        blank=True,
        validators=[valid_precautions],
        help_text=_("Section 2: P codes with a space between."),
    )
    un_number = models.CharField(
        _("UN number"),
        max_length=4,
        blank=True,
        validators=[valid_un_number],
        help_text=_("Section 14.1. Empty: no dangerous goods, or not known."),
    )
    packing_group = models.CharField(
        _("packing group"),
        max_length=3,
        choices=PackingGroup.choices,
        blank=True,
        help_text=_("Section 14.4."),
    )
    withdrawn = models.BooleanField(_("withdrawn"), default=False)

    class Meta:
        verbose_name = _("safety data sheet")
        verbose_name_plural = _("safety data sheets")
        ordering = ["product", "-revised_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["product", "revised_on"],
                name="hazmat_sheet_key",
                violation_error_message=_(
                    "A sheet with this day of revision is known already. "
                    "A revised sheet has another day."
                ),
            )
        ]

    def clean(self) -> None:
        super().clean()
        if self.packing_group and not self.un_number:
            text = _("A packing group goes with a UN number: give that too.")
            raise ValidationError({"un_number": text})

    def __str__(self) -> str:
        revised = date_format(self.revised_on, "SHORT_DATE_FORMAT")
        return f"{self.product} · {revised}"


class SheetAdvice(Fact):
    """What the sheet says to do, in a language: for the card at the workplace."""

    sheet = models.ForeignKey(
        SafetyDataSheet, on_delete=models.PROTECT, related_name="advice"
    )
    language = models.CharField(
        _("language"), max_length=2, choices=[("nl", _("Dutch")), ("en", _("English"))]
    )
    protection = models.TextField(
        _("protection (section 8)"),
        max_length=1000,
        blank=True,
        help_text=_("Gloves with material and time, filter, glasses, clothing."),
    )
    first_aid = models.TextField(
        _("first aid (section 4)"), max_length=1000, blank=True
    )
    fire = models.TextField(_("fire (section 5)"), max_length=1000, blank=True)
    spill = models.TextField(_("spill (section 6)"), max_length=1000, blank=True)
    storage = models.TextField(
        _("use and storage (section 7)"), max_length=1000, blank=True
    )
    waste = models.TextField(_("waste (section 13)"), max_length=1000, blank=True)

    class Meta:
        verbose_name = _("advice of a safety data sheet")
        constraints = [
            models.UniqueConstraint(
                fields=["sheet", "language"], name="hazmat_advice_key"
            )
        ]

    def __str__(self) -> str:
        return f"{self.sheet} ({self.language})"


class SheetPaper(AppendOnly):
    """The sheet itself as it was received, in a language."""

    sheet = models.ForeignKey(
        SafetyDataSheet, on_delete=models.PROTECT, related_name="papers"
    )
    language = models.CharField(
        _("language"), max_length=2, choices=[("nl", _("Dutch")), ("en", _("English"))]
    )
    paper = models.FileField(
        _("the sheet as PDF"),
        storage=Papers(),
        upload_to=name_of,
        validators=[refuse_strange],
    )
    sha256 = models.CharField(max_length=64, editable=False)

    class Meta(AppendOnly.Meta):
        verbose_name = _("paper of a safety data sheet")

    def __str__(self) -> str:
        return f"{self.sheet} ({self.language})"


class SheetRead(AppendOnly):
    """Somebody says to have read and understood a sheet; a revision asks again."""

    sheet = models.ForeignKey(
        SafetyDataSheet, on_delete=models.PROTECT, related_name="readings"
    )
    person = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta(AppendOnly.Meta):
        verbose_name = _("reading of a safety data sheet")
        constraints = [
            models.UniqueConstraint(
                fields=["sheet", "person"], name="hazmat_sheet_read_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person} · {self.sheet}"


class Component(Fact):
    """A substance in a product, as section 3 of its safety data sheet has it.

    An empty upper share is not known, and unknown counts as enough.
    """

    sheet = models.ForeignKey(
        SafetyDataSheet,
        verbose_name=_("safety data sheet"),
        on_delete=models.PROTECT,
        related_name="components",
    )
    name = models.CharField(_("name"), max_length=300)
    cas_no = models.CharField(
        _("CAS number"),
        max_length=16,
        blank=True,
        validators=[RegexValidator(r"^\d{2,7}-\d{2}-\d\Z", _("As in 67-64-1."))],
    )
    percent_from = models.DecimalField(
        _("% from"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        validators=PERCENT,
    )
    percent_to = models.DecimalField(
        _("% to"),
        max_digits=7,
        decimal_places=4,
        null=True,
        blank=True,
        validators=PERCENT,
    )
    statements = models.CharField(
        _("hazard statements of the supplier"),
        max_length=300,
        blank=True,
        validators=[valid_statements],
    )

    class Meta:
        verbose_name = _("component")
        verbose_name_plural = _("components")
        ordering = ["sheet", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["sheet", "name", "cas_no"], name="hazmat_component_key"
            ),
            models.CheckConstraint(
                condition=models.Q(percent_to__gte=models.F("percent_from"))
                | models.Q(percent_to__isnull=True)
                | models.Q(percent_from__isnull=True),
                name="hazmat_component_share",
                violation_error_message=_("The upper share lies below the lower one."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def share(self) -> str:
        """How much of it, as written: "8 %", "0.1–1 %"; empty where not known."""
        ends = [self.percent_from, self.percent_to]
        known = [f"{end.normalize():f}" for end in ends if end is not None]
        return f"{'–'.join(dict.fromkeys(known))} %" if known else ""
