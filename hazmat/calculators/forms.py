"""What is asked of the calculators, as it stands in the address: nothing is stored.

A UN number is not enough: where it has several rows the form asks which one is meant.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.models import ReferenceEdition, SeaEntry, UNEntry
from hazmat.reference.statements import CODE, parts
from hazmat.transport.explosive_limits import Explosives, Vehicle
from hazmat.transport.goods import Goods
from hazmat.transport.loads import LoadLine, Unit, Way
from hazmat.transport.small_quantities import Small

Known = Mapping[str, Sequence[Any]]
MOST_LINES = 30
FILL = "fill"
"""In the address of a link that knows a part: what it lacks is asked, and is no mistake."""

LEAST = Decimal("0.001")
BETWEEN = re.compile(r"\n|,(?!\s*(?:Pyr|Chem)\.)")
"""What sets classes apart; "Flam. Gas 1A, Pyr. Gas" is one of them."""


def entries_of(
    numbers: Iterable[str], model: type[UNEntry] | type[SeaEntry] = UNEntry
) -> Known:
    """The current rows of these UN numbers, with one query."""
    found: dict[str, list[Any]] = {}
    rows = model._default_manager.filter(
        un_number__in={plain_number(number) for number in numbers},
        edition__state=ReferenceEdition.State.CURRENT,
    )
    for row in rows.select_related("edition").order_by("un_number", "variant"):
        found.setdefault(row.un_number, []).append(row)
    return found


def plain_number(text: str) -> str:
    """The four figures of a UN number as people write it."""
    return text.upper().removeprefix("UN").strip()


class AmountField(forms.DecimalField):
    """So much of something, to the gram or millilitre."""

    def __init__(self, *, label: Any, required: bool = True) -> None:
        super().__init__(
            label=label,
            required=required,
            max_digits=10,
            decimal_places=3,
            min_value=LEAST,
            error_messages={"min_value": gettext_lazy("Give an amount above zero.")},
        )


LONG = 95
"""So many characters of a name fit in a choice."""


class GoodsForm(forms.Form):
    """Some goods: a UN number, and which of its rows."""

    un_number = forms.CharField(label=gettext_lazy("UN number"), max_length=10)
    variant = forms.ChoiceField(
        label=gettext_lazy("Which row"), required=False, choices=()
    )

    def __init__(self, *args: Any, known: Known, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        number = plain_number(str(self["un_number"].value() or ""))
        self.rows = list(known.get(number, ()))
        if len(self.rows) > 1:
            self._field("variant").choices = [
                ("", _("Choose a row …")),
                *rows_to_choose(self.rows),
            ]
        else:
            del self.fields["variant"]

    def _field(self, name: str) -> Any:
        return self.fields[name]

    def clean(self) -> dict[str, Any]:
        asked = super().clean() or self.cleaned_data
        number = asked.get("un_number")
        if number and not self.rows:
            text = _(
                "UN %(number)s is not in this edition. Correct the number, or look it up "
                "in the regulation itself."
            )
            self.add_error("un_number", text % {"number": plain_number(number)})
        elif len(self.rows) > 1 and not asked.get("variant"):
            text = _("UN %(number)s has %(count)d rows: choose the one you mean.")
            told = text % {"number": self.rows[0].un_number, "count": len(self.rows)}
            self.add_error("variant", told)
        return asked

    @property
    def row(self) -> Any:
        """The row that is meant."""
        wanted = self.cleaned_data.get("variant") or str(self.rows[0].variant)
        return next(row for row in self.rows if str(row.variant) == wanted)

    @property
    def goods(self) -> Goods:
        """The row as calculators know it."""
        return self.row.goods


def rows_to_choose(rows: Sequence[Any]) -> list[tuple[str, str]]:
    """Rows of one number, each with what tells it apart from all others."""
    told = [(row, row_words(row)) for row in rows]
    met = Counter(words for _row, words in told)
    return [
        (str(row.variant), words if met[words] == 1 else f"{words} · {_more(row)}")
        for row, words in told
    ]


def row_words(row: Any) -> str:
    """Code, packing group and name of a row; of a long name the beginning and the end.

    What tells rows apart, such as the vapour pressure, stands at the end of the name.
    """
    name = getattr(row, "name", None) or row.proper_shipping_name
    if len(name) > LONG:
        name = f"{name[:30].rstrip()} … {name[-60:].lstrip()}"
    apart = getattr(row, "classification_code", None) or getattr(row, "imdg_class", "")
    return " · ".join(filter(None, (apart, row.packing_group, name)))


def _more(row: Any) -> str:
    """Where even the names are the same: the codes that differ."""
    names = ("tunnel_code", "tank_code", "packing_instructions", "variant")
    return " ".join(filter(None, (str(getattr(row, name, "")) for name in names)))


class LoadLineForm(GoodsForm):
    """So much of some goods, carried so."""

    quantity = AmountField(label=gettext_lazy("Quantity"))
    unit = forms.ChoiceField(label=gettext_lazy("In"), choices=Unit.choices)
    way = forms.ChoiceField(label=gettext_lazy("How"), choices=Way.choices)
    is_small = forms.BooleanField(
        label=gettext_lazy("in limited or excepted quantities"), required=False
    )

    @property
    def line(self) -> LoadLine:
        """The line as calculators know it."""
        asked = self.cleaned_data
        return LoadLine(
            self.goods,
            asked["quantity"],
            asked["unit"],
            asked["way"],
            asked["is_small"],
        )


class ExplosivesForm(GoodsForm):
    """So much net explosive mass of some goods."""

    quantity = AmountField(label=gettext_lazy("Net explosive mass in kg"))

    @property
    def explosives(self) -> Explosives:
        """The line as the calculator knows it."""
        return Explosives(self.goods, self.cleaned_data["quantity"])


class VehicleForm(forms.Form):
    """On which vehicle explosives are loaded."""

    vehicle = forms.ChoiceField(
        label=gettext_lazy("Vehicle"), choices=Vehicle.choices, required=False
    )

    def clean_vehicle(self) -> str:
        """The lighter one where none was chosen."""
        return self.cleaned_data["vehicle"] or Vehicle.EX_II


class LinesForm(forms.Form):
    """How many lines a form has."""

    lines = forms.IntegerField(
        required=False, min_value=1, max_value=MOST_LINES, widget=forms.HiddenInput
    )


class Lines:
    """Some forms below each other; those left empty do not count."""

    def __init__(
        self,
        asked: QueryDict,
        form: type[GoodsForm],
        model: type[UNEntry] | type[SeaEntry] = UNEntry,
        *,
        fewest: int = 2,
    ) -> None:
        self.count = _line_count(asked, fewest)
        numbers = [asked.get(f"{n}-un_number", "") for n in range(self.count)]
        self.is_asked, self._form, self._asked = any(numbers), form, asked
        self._known = entries_of(filter(None, numbers), model)
        self.forms = [self._line(n) for n in range(self.count)]
        if FILL in asked and not self.is_valid():
            self.is_asked = False
            self.forms = [self._line(n, only_fills=True) for n in range(self.count)]

    def _line(self, number: int, *, only_fills: bool = False) -> GoodsForm:
        """One line: what was asked, or what a link knows of it already."""
        prefix = f"{number}-"
        given = {
            name.removeprefix(prefix): value
            for name, value in self._asked.items()
            if name.startswith(prefix)
        }
        return self._form(
            self._asked if given.get("un_number") and not only_fills else None,
            prefix=str(number),
            initial=given,
            known=self._known,
            use_required_attribute=False,
        )

    @property
    def filled(self) -> list[Any]:
        """The forms that say something."""
        return [form for form in self.forms if form.is_bound]

    def is_valid(self) -> bool:
        """Whether every line that says something is right."""
        return self.is_asked and not any(form.errors for form in self.filled)


def _line_count(asked: QueryDict, fewest: int) -> int:
    """As many as were there, or are filled in, and some more if that is asked."""
    form = LinesForm(asked)
    count = (form.cleaned_data["lines"] if form.is_valid() else None) or fewest
    filled = [n for n in range(MOST_LINES) if asked.get(f"{n}-un_number")]
    more = 3 if "more" in asked else 0
    return min(max(count, fewest, *(n + 1 for n in filled)) + more, MOST_LINES)


class LimitedForm(forms.Form):
    """What else is on the vehicle in limited quantities."""

    limited_gross_kg = AmountField(
        label=gettext_lazy("Gross mass of all limited quantities, in kg"),
        required=False,
    )


class SmallForm(GoodsForm):
    """How goods are packed in small quantities."""

    inner = AmountField(label=gettext_lazy("One inner packaging holds"))
    unit = forms.ChoiceField(
        label=gettext_lazy("In"), choices=[(u, u) for u in ("ml", "l", "g", "kg")]
    )
    package_total = AmountField(
        label=gettext_lazy("All inner packagings of a package together hold")
    )
    gross_kg = AmountField(label=gettext_lazy("Gross mass of the package, in kg"))

    @property
    def small(self) -> Small:
        """The packing as the calculator knows it."""
        asked = self.cleaned_data
        return Small(
            self.goods,
            asked["inner"],
            asked["unit"],
            asked["package_total"],
            asked["gross_kg"],
        )


class PlateForm(GoodsForm):
    """How goods are carried, for the plates."""

    way = forms.ChoiceField(
        label=gettext_lazy("How"),
        choices=[one for one in Way.choices if one[0] != Way.EMPTY],
    )
    is_exempt = forms.BooleanField(
        label=gettext_lazy("the load is exempt by 1.1.3.6"), required=False
    )
    is_empty_uncleaned = forms.BooleanField(
        label=gettext_lazy("empty, uncleaned"), required=False
    )


class DocumentForm(GoodsForm):
    """What the transport document says besides the row of table A."""

    language = forms.ChoiceField(
        label=gettext_lazy("Language of the document"),
        choices=[("nl", "Nederlands"), ("en", "English")],
    )
    technical_name = forms.CharField(
        label=gettext_lazy("Technical name, where SP 274 or 318 asks it"),
        required=False,
        max_length=200,
    )
    is_waste = forms.BooleanField(label=gettext_lazy("waste"), required=False)
    is_empty_uncleaned = forms.BooleanField(
        label=gettext_lazy("empty, uncleaned"), required=False
    )
    is_environmental = forms.BooleanField(
        label=gettext_lazy("environmentally hazardous"), required=False
    )
    without_tunnels = forms.BooleanField(
        label=gettext_lazy("the journey passes no restricted tunnel"), required=False
    )


class LabelForm(forms.Form):
    """A classification, as it stands in section 2 of a safety data sheet."""

    classes = forms.CharField(
        label=gettext_lazy("Hazard classes with their categories"),
        help_text=gettext_lazy("For instance: Flam. Liq. 2; Eye Irrit. 2; STOT SE 3"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )
    statements = forms.CharField(
        label=gettext_lazy("Hazard statements"),
        help_text=gettext_lazy("For instance: H225; H319; H336"),
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=1000,
        required=False,
    )

    def values(self, name: str) -> list[str]:
        """The values that were given, by semicolon, comma or line."""
        return parts(BETWEEN.sub(";", self.cleaned_data[name]))

    def codes(self) -> list[str]:
        """The statements by code, however they are set apart."""
        return CODE.findall(self.cleaned_data["statements"])
