"""What may be asked on the pages of a unit, in the address."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from certification.figures import Figure
from certification.forms import AskForm
from certification.question import Question
from certification.sheet.arranging import Grouping, Order
from certification.sheet.matrix import Arrangement
from people.models import Unit


class UnitForm(AskForm):
    """Besides: whom a figure counts; everybody below the unit, or only its own people.

    ``gaps`` is how addresses kept since earlier releases ask for who has a gap.
    """

    figure = forms.ChoiceField(label=_("Who"), choices=Figure.choices, required=False)
    gaps = forms.BooleanField(required=False, widget=forms.HiddenInput())

    direct = forms.BooleanField(
        label=_("Only people of the unit itself"), required=False
    )

    def clean(self) -> dict[str, Any]:
        asked = super().clean()
        if asked.get("gaps") and not asked.get("figure"):
            asked["figure"] = Figure.WITH_GAPS
        return asked

    @property
    def asks_otherwise(self) -> bool:
        """Another day or other people than a page shows by itself, or something wrong."""
        otherwise = ("on", "known_at", "figure", "gaps", "direct")
        return any(map(self.asked.get, otherwise)) or bool(self.errors)

    @property
    def figure_told(self) -> str:
        """Whom the answer is narrowed to, in words."""
        figure = self.cleaned_data["figure"]
        return str(Figure(figure).label) if figure else ""

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
        return Arrangement(asked["group"], asked["sort"], asked["figure"], name)


def filters_told(question: Question, *, figure: str) -> list[tuple[str, str]]:
    """What narrows the answer, in words."""
    found = [gettext("who: %(figure)s") % {"figure": Figure(figure).label}]
    found = found if figure else []
    if question.direct:
        found.append(gettext("only people of the unit itself"))
    if question.item is not None:
        found.append(gettext("only item %(item)s") % {"item": question.item})
    return [(gettext("Filter"), "; ".join(found) or gettext("none"))]
