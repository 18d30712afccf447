"""A unit asks for a product before it comes in; somebody else decides."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from hazmat.models.products import Product
from hazmat.models.workplace import StockLine
from people.models import AppendOnly, Unit, User


class ProductRequest(AppendOnly):
    """A unit wants to keep a product that it does not keep yet: what, why, how much."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    unit = models.ForeignKey(
        Unit, verbose_name=_("unit"), on_delete=models.PROTECT, related_name="+"
    )
    product = models.ForeignKey(
        Product,
        verbose_name=_("product"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    other_product = models.CharField(
        _("or another product"),
        max_length=200,
        blank=True,
        help_text=_("Name and supplier of a product that is not on the list yet."),
    )
    amount = models.CharField(_("how much"), max_length=60)
    reason = models.TextField(
        _("what it is needed for"),
        max_length=2000,
        help_text=_("And why nothing less dangerous will do."),
    )

    class Meta(AppendOnly.Meta):
        verbose_name = _("request for a product")
        verbose_name_plural = _("requests for products")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(product__isnull=False) ^ ~models.Q(other_product=""),
                name="hazmat_request_product",
                violation_error_message=_(
                    "Choose a product, or write the name of another one."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.wanted} · {self.unit}"

    @property
    def wanted(self) -> str:
        """The product, whether it is on the list or not."""
        return str(self.product) if self.product else self.other_product

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided yet."""
        return not hasattr(self, "decision")

    def waits_for(self, user: User) -> bool:
        """Whether this keeper of the register may still decide; who asked may not."""
        return self.is_open and self.recorded_by_id != user.pk


class RequestDecision(AppendOnly):
    """What a safety specialist decided; approval is a line of stock."""

    request = models.OneToOneField(
        ProductRequest, on_delete=models.PROTECT, related_name="decision"
    )
    line = models.OneToOneField(
        StockLine, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    reason = models.TextField(_("reason"), max_length=2000, blank=True)

    class Meta(AppendOnly.Meta):
        verbose_name = _("decision on a request for a product")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(line__isnull=False) | ~models.Q(reason=""),
                name="hazmat_refusal_reason",
            ),
        ]

    def __str__(self) -> str:
        return str(self.request)

    @property
    def is_approval(self) -> bool:
        """Whether the product may come in."""
        return self.line_id is not None
