"""What may be asked on the pages of a unit, in the address."""

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from certification.arranging import Grouping, Order
from certification.forms import AskForm
from certification.matrix import Arrangement
from certification.question import Question
from people.models import Unit


class UnitForm(AskForm):
    """Besides: everybody below the unit, or only its own people."""

    direct = forms.BooleanField(
        label=_("Only people of the unit itself"), required=False
    )

    def question_of(self, unit: Unit) -> Question:
        """What is asked, once it is valid."""
        asked = self.cleaned_data
        return Question(
            asked["on"],
            unit,
            item=asked["item"] or None,
            known_at=asked["known_at"],
            direct=asked["direct"],
        )


class SheetForm(UnitForm):
    """Besides: how the sheet of people by items is laid out."""

    group = forms.ChoiceField(
        label=_("Group"), choices=Grouping.choices, required=False
    )
    sort = forms.ChoiceField(label=_("First by"), choices=Order.choices, required=False)

    def clean_sort(self) -> str:
        """By name unless asked otherwise."""
        return self.cleaned_data["sort"] or Order.NAME

    def arrangement(self, name: str = "") -> Arrangement:
        """How it is laid out, for whoever is called so."""
        asked = self.cleaned_data
        return Arrangement(asked["group"], asked["sort"], asked["gaps"], name)


def filters_told(question: Question, *, only_gaps: bool) -> list[tuple[str, str]]:
    """What narrows the answer, in words."""
    found = [gettext("only people with gaps")] if only_gaps else []
    if question.direct:
        found.append(gettext("only people of the unit itself"))
    if question.item is not None:
        found.append(gettext("only item %(item)s") % {"item": question.item})
    return [(gettext("Filter"), "; ".join(found) or gettext("none"))]
