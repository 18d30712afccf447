"""What is asked on the page "May they?", as it stands in the address."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from certification.may_they.clearance import Answer
from certification.may_they.clearances import Task
from certification.models import CurriculumItem, HazardFunction
from people.days import today
from people.models import User

LONGEST = 366
"""Days of a period; a longer one is a way of life, not a task."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Something that is asked about, and the address without it."""

    what: Any
    without: str


class ManyField(forms.ModelMultipleChoiceField[Any]):
    """What has been chosen, kept in hidden inputs; the page adds and takes away."""

    widget = forms.MultipleHiddenInput


class ClearanceForm(forms.Form):
    """Who, what and when. Empty means: the whole unit, nothing yet, today."""

    on = forms.DateField(label=_("From"), required=False, widget=DayInput())
    until = forms.DateField(label=_("Until"), required=False, widget=DayInput())
    item = ManyField(
        CurriculumItem.objects.none(), required=False, to_field_name="code"
    )
    function = ManyField(
        HazardFunction.objects.none(), required=False, to_field_name="code"
    )
    who = ManyField(User.objects.none(), required=False, to_field_name="public_id")

    answer = forms.ChoiceField(
        choices=[(each.value, each.value) for each in Answer],
        required=False,
        widget=forms.HiddenInput,
    )
    page = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput())

    def __init__(self, asked: QueryDict, seen: QuerySet[User]) -> None:
        self.asked = _without_blanks(asked)
        shown = self.asked.copy()
        shown.setdefault("on", today().isoformat())
        shown.setdefault("until", shown.get("on"))
        super().__init__(shown)
        self._offer("item", _items())
        self._offer("function", _functions())
        self._offer("who", seen.order_by("last_name", "first_name", "service_number"))

    def _offer(self, name: str, rows: QuerySet[Any]) -> None:
        field = self.fields[name]
        if isinstance(field, ManyField):
            field.queryset = rows

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or self.cleaned_data
        first, last = asked.get("on"), asked.get("until")
        if first and last and last < first:
            self.add_error("until", _("The last day lies before the first one."))
        elif first and last and last - first > datetime.timedelta(LONGEST):
            self.add_error("until", _("Ask about one year at most."))
        return asked

    @property
    def task(self) -> Task:
        """What is to be done, and when."""
        asked = self.cleaned_data
        return Task(
            asked["on"], asked["until"], list(asked["item"]), list(asked["function"])
        )

    @property
    def items(self) -> Sequence[Chosen]:
        """The items asked about."""
        return list(self._chosen("item", "code"))

    @property
    def functions(self) -> Sequence[Chosen]:
        """The hazard functions asked about."""
        return list(self._chosen("function", "code"))

    @property
    def people(self) -> Sequence[Chosen]:
        """The people asked about; none: the whole unit."""
        return list(self._chosen("who", "public_id"))

    def _chosen(self, name: str, key: str) -> Iterator[Chosen]:
        for one in self.cleaned_data.get(name, ()):
            value = str(getattr(one, key))
            rest = [each for each in self.asked.getlist(name) if each != value]
            yield Chosen(one, self.address(**{name: rest}))

    def address(self, **changed: list[str]) -> str:
        """The question with some answers changed, as an address."""
        asked = self.asked.copy()
        for name in ("answer", "page"):
            asked.pop(name, None)
        for name, values in changed.items():
            asked.setlist(name, values)
        return f"?{asked.urlencode()}"

    @property
    def everybody(self) -> str:
        """The same question about the whole unit."""
        return self.address(who=[])

    def offered_items(self) -> QuerySet[CurriculumItem]:
        """What may be added."""
        return _items().exclude(pk__in=self.cleaned_data.get("item") or [])

    def offered_functions(self) -> QuerySet[HazardFunction]:
        """What may be added."""
        return _functions().exclude(pk__in=self.cleaned_data.get("function") or [])


def _items() -> QuerySet[CurriculumItem]:
    return CurriculumItem.objects.filter(end__gte=today()).order_by("title", "code")


def _functions() -> QuerySet[HazardFunction]:
    return HazardFunction.objects.order_by("name", "code")


def _without_blanks(asked: QueryDict) -> QueryDict:
    """A select in which nothing is chosen says nothing."""
    found = QueryDict(mutable=True)
    for name, values in asked.lists():
        found.setlist(name, [value for value in values if value])
    return found
