"""The forms of requests for products."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hazmat.models import DerivationEvent, ProductRequest
from hazmat.register.forms import ActForm, Acting, StockForm
from hazmat.register.requests import approve_request, ask_for_product, refuse_request
from people.models import Unit, User

WORDS = forms.Textarea(attrs={"rows": 4})


class RequestForm(ActForm):
    """What a unit asks for, how much, and why."""

    title = _("Ask for a product")

    class Meta:
        model = ProductRequest
        fields = ["product", "other_product", "amount", "reason"]
        widgets = {"reason": WORDS}

    def __init__(self, data: Any = None, *, by: User, unit: Unit) -> None:
        super().__init__(data, by=by, instance=ProductRequest(unit=unit))

    def act(self) -> DerivationEvent | None:
        ask_for_product(request=self.instance, by=self.by)
        return None


class ApprovalForm(StockForm):
    """The line of stock with which an approved product comes in."""

    remark = forms.CharField(label=_("Remark"), widget=WORDS, required=False)

    def __init__(
        self, data: Any = None, *, asked: ProductRequest, **about: Any
    ) -> None:
        super().__init__(data, **about)
        self.asked = asked
        if asked.product_id:
            del self.fields["product"]

    def act(self) -> DerivationEvent | None:
        return approve_request(
            request=self.asked,
            line=self.instance,
            reason=self.cleaned_data["remark"],
            by=self.by,
        )


class RefusalForm(Acting, forms.Form):
    """Why a product may not come in."""

    reason = forms.CharField(label=_("reason"), widget=WORDS, max_length=2000)

    def __init__(self, data: Any = None, *, by: User, asked: ProductRequest) -> None:
        super().__init__(data, prefix="refusal")
        self.by, self.asked = by, asked

    def act(self) -> DerivationEvent | None:
        reason = self.cleaned_data["reason"]
        refuse_request(request=self.asked, reason=reason, by=self.by)
        return None
