"""Who may do what with these goods: what the calculator asks."""

import datetime
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification.forms import DayInput
from hazmat.calculators.forms import (
    AmountField,
    entries_of,
    plain_number,
    rows_to_choose,
)
from hazmat.reference.reading import table_now
from hazmat.register.words import function_name
from hazmat.transport.air_limits import Aircraft, Parcel
from hazmat.transport.goods import Goods
from hazmat.transport.loads import Unit
from people.days import today
from people.querysets import UserQuerySet


class MayForm(forms.Form):
    """Who, in which function, with what, when."""

    who = forms.CharField(
        label=gettext_lazy("Who"),
        help_text=gettext_lazy("A name or service number; empty: yourself."),
        required=False,
        max_length=100,
    )
    function = forms.ChoiceField(
        label=gettext_lazy("As what"), required=False, choices=()
    )
    what = forms.CharField(
        label=gettext_lazy("UN number, CAS number or index number"),
        required=False,
        max_length=40,
    )
    variant = forms.ChoiceField(
        label=gettext_lazy("Which row"), required=False, choices=()
    )
    on = forms.DateField(label=gettext_lazy("On"), required=False, widget=DayInput())
    aircraft = forms.ChoiceField(
        label=gettext_lazy("By air: in what"),
        required=False,
        choices=[("", "–"), *Aircraft.choices],
    )
    quantity = AmountField(
        label=gettext_lazy("By air: one package holds"), required=False
    )
    unit = forms.ChoiceField(
        label=gettext_lazy("In"), choices=Unit.choices, required=False
    )

    def __init__(self, asked: QueryDict, seen: UserQuerySet) -> None:
        shown = asked.copy()
        shown.setdefault("on", today().isoformat())
        super().__init__(shown)
        self.seen = seen
        self.functions = {
            f"{row['mode']}|{row['code']}": row for row in table_now("dg_functions")
        }
        self._offer("function", [("", "–"), *self._function_choices()])
        self.rows = list(
            entries_of([shown.get("what", "")]).get(
                plain_number(shown.get("what", "")), ()
            )
        )
        if len(self.rows) > 1:
            rows = rows_to_choose(self.rows)
            self._offer("variant", [("", _("Choose a row …")), *rows])
        else:
            del self.fields["variant"]

    def only_fill(self, asked: QueryDict) -> None:
        """Show what a link fills in, and judge nothing yet."""
        self.is_bound = False
        self.initial = {"on": today(), **asked.dict()}

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    def _function_choices(self) -> list[tuple[str, str]]:
        return [
            (key, f"{function_name(row)} ({row['provision']})")
            for key, row in self.functions.items()
        ]

    def clean_who(self) -> Any:
        """The one person of this name in sight."""
        name = self.cleaned_data["who"].strip()
        if not name:
            return None
        found: QuerySet[Any] = self.seen.called(name)[:2]
        if len(found) != 1:
            text = (
                _("Several people have this name: write the service number.")
                if found
                else _("Nobody in your sight has this name.")
            )
            raise forms.ValidationError(text)
        return found[0]

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or self.cleaned_data
        if len(self.rows) > 1 and not asked.get("variant"):
            self.add_error("variant", _("Choose the row you mean."))
        if not asked.get("function") and not asked.get("what"):
            self.add_error("function", _("Choose a function, or give goods."))
        return asked

    @property
    def day(self) -> datetime.date:
        """The day that is asked about."""
        return self.cleaned_data["on"] or today()

    @property
    def parcel(self) -> Parcel:
        """What one package holds."""
        asked = self.cleaned_data
        return Parcel(asked["quantity"], asked["unit"] or Unit.KG)

    @property
    def goods(self) -> Goods | None:
        """The row of table A that is meant, if what was given is a UN number."""
        if not self.rows:
            return None
        wanted = self.cleaned_data.get("variant") or str(self.rows[0].variant)
        return next(row.goods for row in self.rows if str(row.variant) == wanted)
