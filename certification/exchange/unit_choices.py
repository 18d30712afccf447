"""Units that a file names and nobody here knows: somebody says which unit is meant.

It is remembered for files with the same headings, so that the nightly file of the same
source is read alike. A code that becomes one of ours is ours from then on.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from certification.exchange.recognising import Columns
from people.columns import Code
from people.models import Unit

MOST = 25
"""So many codes are asked at once; of a file with more, the column is the wrong one."""


def unit_columns(columns: Columns) -> frozenset[str]:
    """The columns of a file that name a unit which is there already."""
    return frozenset(
        name
        for name, column in columns.items()
        if isinstance(column.widget, Code) and "units" in column.widget.to
    )


def strange_units(findings: Iterable[Finding], columns: Columns) -> dict[str, int]:
    """Codes of no unit, and on how many rows each stands; the commonest first."""
    naming = unit_columns(columns)
    told = Counter(
        one.value.strip() for one in findings if one.column in naming and one.value
    )
    ours = known_units(told)
    strange = [(code, rows) for code, rows in told.most_common() if code not in ours]
    return dict(strange[:MOST])


def meant_units(chosen: Mapping[str, str]) -> dict[str, str]:
    """What was chosen for codes that are still none of ours."""
    ours = known_units(chosen) if chosen else set()
    return {code: unit for code, unit in chosen.items() if code not in ours}


def known_units(codes: Iterable[str]) -> set[str]:
    """Those of these codes that are codes of units."""
    found = Unit.objects.filter(code__in=list(codes))
    return set(found.values_list("code", flat=True))


class UnitChoices(forms.Form):
    """For each strange code the unit that is meant; left open, its rows stay refused."""

    def __init__(
        self, strange: Mapping[str, int], chosen: Mapping[str, str], data: Any = None
    ) -> None:
        super().__init__(data, prefix="unit")
        self.chosen = dict(chosen)
        self.codes = list(dict.fromkeys([*strange, *chosen]))
        for at, code in enumerate(self.codes):
            self.fields[str(at)] = forms.CharField(
                label=code,
                required=False,
                max_length=64,
                initial=chosen.get(code, ""),
                help_text=_rows(strange.get(code)),
                widget=forms.TextInput(
                    {"list": "units", "autocomplete": "off", "spellcheck": "false"}
                ),
            )

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        named = {name: str(value).strip() for name, value in given.items()}
        ours = known_units(named.values())
        for name, code in named.items():
            if code and code not in ours:
                self.add_error(name, _("There is no unit with this code."))
        return named

    @property
    def units(self) -> dict[str, str]:
        """By code of the file the code of ours."""
        said = {code: self.cleaned_data[str(at)] for at, code in enumerate(self.codes)}
        return {code: unit for code, unit in said.items() if unit}


def _rows(count: int | None) -> str:
    if count is None:
        return _("chosen before")
    return _("rows: %(count)d") % {"count": count}
