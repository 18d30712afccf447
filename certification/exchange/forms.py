"""The forms that take a file in, and say which of its columns is which."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification.exchange.files import BY_FILE
from certification.exchange.intake import KINDS, PERSONNEL, label_of
from certification.exchange.packages import PackageError
from certification.exchange.recognising import Assignment
from certification.exchange.tables import Table
from certification.exchange.uploads import keep
from people.columns import BadValueError, Choice, Column

WORDS = {
    PERSONNEL: gettext_lazy("personnel file: one row a person, with unit and role")
}


def kinds() -> list[tuple[str, Any]]:
    """What a file can be: a personnel file first, then the files of a data set."""
    return [*WORDS.items(), *((name, name) for name in BY_FILE)]


class UploadForm(forms.Form):
    """A file, and which file of a data set it is."""

    upload = forms.FileField(
        label=gettext_lazy("File"),
        allow_empty_file=True,
        help_text=gettext_lazy(
            "A .csv or .xlsx of one kind of facts, or a .zip of a data set."
        ),
    )
    file = forms.ChoiceField(
        label=gettext_lazy("What it holds"),
        required=False,
        help_text=gettext_lazy("If you leave this open, its name or its columns tell."),
        choices=[("", gettext_lazy("recognise it automatically")), *kinds()],
    )

    token = ""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("upload") and not self.errors:
            try:
                self.token = keep(given["upload"])
            except PackageError as error:
                self.add_error("upload", str(error))
        return given


class ColumnsForm(forms.Form):
    """For each column of ours: which column of the file it is, or what it always is."""

    def __init__(
        self, table: Table, assignment: Assignment, data: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(data, **kwargs)
        self.kind, self.table, self.units = assignment.kind, table, assignment.units
        self.columns = KINDS[assignment.kind]
        places = [
            ("", _("not in this file")),
            *((str(at), name) for at, name in enumerate(table.headings) if name),
        ]
        for name, column in self.columns.items():
            self.fields[name] = forms.ChoiceField(
                label=label_of(self.kind, name),
                choices=places,
                required=False,
                initial=str(assignment.places.get(name, "")),
            )
            self.fields[f"{name}-always"] = self._always(name, column, assignment)
        if self.kind == PERSONNEL:
            self.fields["complete"] = forms.BooleanField(
                label=_("Everybody is in this file: who is not in it has left"),
                required=False,
                initial=assignment.complete,
            )

    @staticmethod
    def _always(name: str, column: Column, assignment: Assignment) -> forms.Field:
        label = _("%(column)s in every row") % {"column": name}
        initial = assignment.fixed.get(name, "")
        if isinstance(column.widget, Choice):
            choices = [("", "–"), *((word, word) for word in column.widget.choices)]
            return forms.ChoiceField(
                label=label, choices=choices, required=False, initial=initial
            )
        return forms.CharField(label=label, required=False, initial=initial)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        for name, column in self.columns.items():
            if given.get(name) and given.get(f"{name}-always"):
                self.add_error(name, _("Choose a column or one value, not both."))
            elif text := given.get(f"{name}-always"):
                self._judge_always(name, column, text)
            elif column.required and not given.get(name):
                self.add_error(name, _("This is needed: choose a column or a value."))
        chosen = [given[name] for name in self.columns if given.get(name)]
        if len(set(chosen)) < len(chosen):
            self.add_error(None, _("A column of the file is chosen twice."))
        return given

    def _judge_always(self, name: str, column: Column, text: str) -> None:
        try:
            column.parsed(text)
        except BadValueError as error:
            self.add_error(f"{name}-always", f"{text!r} {error}")

    @property
    def assignment(self) -> Assignment:
        given = self.cleaned_data
        return Assignment(
            self.kind,
            {name: int(given[name]) for name in self.columns if given.get(name)},
            {
                name: given[f"{name}-always"]
                for name in self.columns
                if given.get(f"{name}-always")
            },
            given.get("complete", True),
            self.units,
        )

    @property
    def unused(self) -> list[str]:
        """The columns of the file that are left out as it stands."""
        used = {self[name].value() for name in self.columns}
        return [
            heading
            for at, heading in enumerate(self.table.headings)
            if heading and str(at) not in used
        ]

    def rows(self) -> Iterator[dict[str, Any]]:
        """A row of the page for each column of ours."""
        for name, column in self.columns.items():
            yield {
                "name": name,
                "required": column.required,
                "place": self[name],
                "always": self[f"{name}-always"],
            }
