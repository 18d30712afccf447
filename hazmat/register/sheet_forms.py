"""The forms of a product and its safety data sheet, with what is in it row by row."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from hazmat.models import Component, Product, SafetyDataSheet
from hazmat.register.acts import enter_product, receive_sheet
from hazmat.register.effects import Effects, effects_of
from hazmat.register.papers import asked_by, asked_in_words
from hazmat.register.written import UnreadableError, read_share, refuse_odd_cas, spaced
from hazmat.transport.amounts import plainly
from people.days import today
from people.models import User

ROWS = 4
"""So many empty rows a form begins with; a button gives as many more."""

MOST_ROWS = 60


class ProductForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """What stands on the label; without a code it gets one of its name."""

    class Meta:
        model = Product
        fields = ["name", "supplier", "ufi", "state", "code"]
        help_texts = {"code": _("Leave it empty to have one made of the name.")}

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        self.fields["code"].required = False

    def clean_code(self) -> str:
        code = self.cleaned_data["code"]
        return code or _free_code(self.cleaned_data.get("name", ""))


def _free_code(name: str) -> str:
    stem = slugify(name).upper()[:50] or "PRODUCT"
    taken = set(Product.objects.filter(code__startswith=stem).values_list("code"))
    tries = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(code for code in tries if (code,) not in taken)


class StatementsField(forms.CharField):
    """Codes of hazard statements, however they are set apart."""

    def to_python(self, value: Any) -> str:
        return spaced(super().to_python(value) or "")


class UNNumberField(forms.CharField):
    """Four figures, also with the letters UN before them."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**kwargs, "max_length": 7})

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").upper().removeprefix("UN").strip()


class SheetForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """Sections 1, 2 and 14 of the sheet."""

    class Meta:
        model = SafetyDataSheet
        fields = [
            *("revised_on", "start", "review_due", "statements", "precautions"),
            *("un_number", "packing_group"),
        ]
        widgets = {"revised_on": DayInput, "start": DayInput, "review_due": DayInput}
        field_classes = {
            "statements": StatementsField,
            "precautions": StatementsField,
            "un_number": UNNumberField,
        }

    def __init__(self, data: Any = None, *, sheet: SafetyDataSheet) -> None:
        super().__init__(data, instance=sheet)
        self.fields["start"].required = True
        self.fields["start"].help_text = _(
            "The day on which it was received. What is in the product counts from then; "
            "a day in the past is allowed."
        )


class ComponentForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """A line of section 3."""

    share = forms.CharField(
        label=_("Share in %"),
        required=False,
        widget=forms.TextInput({"autocomplete": "off", "size": 10}),
    )

    class Meta:
        model = Component
        fields = ["name", "cas_no", "share", "statements"]
        field_classes = {"statements": StatementsField}

    def clean_share(self) -> str:
        text: str = self.cleaned_data["share"]
        self.instance.percent_from, self.instance.percent_to = _read(read_share, text)
        return text

    def clean_cas_no(self) -> str:
        number: str = self.cleaned_data["cas_no"]
        if number:
            _read(refuse_odd_cas, number)
        return number


def _read(reading: Callable[[str], Any], text: str) -> Any:
    try:
        return reading(text)
    except UnreadableError as odd:
        raise ValidationError(str(odd)) from odd


class Rows(forms.BaseFormSet):  # type: ignore[type-arg]  # generic only in the stubs
    """Rows that may all be left empty: to take one out is to empty it."""

    def initial_form_count(self) -> int:
        return 0

    @property
    def filled(self) -> list[Component]:
        return [row.instance for row in self.forms if row.has_changed()]


ComponentRows: Any = forms.formset_factory(
    ComponentForm, formset=Rows, extra=ROWS, max_num=MOST_ROWS, validate_max=True
)


class SheetEntry:
    """A sheet with its components, and its product where that is new, as one form."""

    def __init__(
        self,
        data: Any,
        *,
        by: User,
        product: Product | None,
        last: SafetyDataSheet | None,
    ) -> None:
        self.by, self.is_bound = by, data is not None
        self.asks_rows = data is not None and "more" in data
        self.only_tries = data is not None and "try" in data
        self.product = None if product else ProductForm(data)
        sheet = SafetyDataSheet(product=product)
        if last is not None:
            sheet.statements, sheet.precautions = last.statements, last.precautions
            sheet.un_number, sheet.packing_group = last.un_number, last.packing_group
        self.sheet = SheetForm(data, sheet=sheet)
        lines = [_as_written(one) for one in last.components.all()] if last else []
        sent = None if data is None else _with_rows(data)
        self.rows: Rows = ComponentRows(
            sent, initial=None if sent else lines, prefix="c"
        )
        self.rows.extra = len(lines) + ROWS
        self.effects: Effects | None = None
        self.asked = ""

    @property
    def forms(self) -> list[Any]:
        return [form for form in (self.product, self.sheet) if form is not None]

    def is_done(self) -> bool:
        """Enter it all, or only try it; what is refused is told."""
        if not self.is_bound or self.asks_rows:
            return False
        valid = [form.is_valid() for form in (*self.forms, self.rows)]
        if not all(valid):
            return False
        try:
            with transaction.atomic():
                self._enter()
                transaction.set_rollback(self.only_tries)
        except ValidationError as refusal:
            self.sheet.add_error(None, refusal.messages)
            return False
        return not self.only_tries

    def _enter(self) -> None:
        sheet: SafetyDataSheet = self.sheet.instance
        if self.product is not None:
            enter_product(product=self.product.instance, by=self.by)
            sheet.product = self.product.instance
        event = receive_sheet(sheet=sheet, components=self.rows.filled, by=self.by)
        self.effects = effects_of(event)
        self.asked = asked_in_words(asked_by(sheet, today()))


def _as_written(component: Component) -> dict[str, str]:
    """A component of the last sheet, as the form has it."""
    return {
        "name": component.name,
        "cas_no": component.cas_no,
        "share": written_share(component),
        "statements": component.statements,
    }


def written_share(component: Component) -> str:
    """A share so that reading it gives the same share."""
    low, high = component.percent_from, component.percent_to
    if high is None:
        return "" if low is None else f">= {plainly(low)}"
    if low is None:
        return f"< {plainly(high)}"
    return plainly(high) if low == high else f"{plainly(low)}-{plainly(high)}"


def _with_rows(data: Mapping[str, Any]) -> Any:
    """What was sent, with more rows where that was asked."""
    if "more" not in data:
        return data
    more = data.copy()  # type: ignore[attr-defined]  # of a QueryDict
    sent = str(data.get("c-TOTAL_FORMS", ""))
    total = int(sent) if sent.isdecimal() else 0
    more["c-TOTAL_FORMS"] = str(min(total + ROWS, MOST_ROWS))
    return more
