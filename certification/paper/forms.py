"""A report is ordered: which question, of which unit, in which form."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from certification.models import OrderedReport
from certification.paper.handing_out import QUESTIONS
from certification.paper.ordering import order_report
from people.models import User
from people.sight import units_in_sight


class OrderForm(forms.ModelForm[OrderedReport]):
    """What the page of a large report posts."""

    question = forms.ChoiceField(choices=[(name, name) for name in QUESTIONS])

    class Meta:
        model = OrderedReport
        fields = ("unit", "question", "query", "form")

    def __init__(self, *args: object, reader: User, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # passed on
        self.fields["unit"].queryset = units_in_sight(reader)  # type: ignore[attr-defined]  # a choice of units
        self.reader = reader
        self.instance.language = get_language() or "nl"

    def order(self) -> bool:
        """Order it, or say why not."""
        try:
            order_report(order=self.instance, by=self.reader)
        except ValidationError as error:
            self.add_error(None, error)
        return not self.errors

    @property
    def problem(self) -> str:
        """What is wrong with the order."""
        own = " ".join(str(error) for error in self.non_field_errors())
        return own or _("This cannot be ordered. Ask it again on the page of the unit.")
