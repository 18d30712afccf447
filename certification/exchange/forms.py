"""The form that takes a file in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.exchange.files import BY_FILE
from certification.exchange.packages import PackageError
from certification.exchange.uploads import keep


class UploadForm(forms.Form):
    """A file, and which file of a data set it is."""

    upload = forms.FileField(
        label=_("File"),
        help_text=_("A .csv or .xlsx of one kind of facts, or a .zip of a data set."),
    )
    file = forms.ChoiceField(
        label=_("What it holds"),
        required=False,
        help_text=_("Left open, its name or its columns tell."),
        choices=[("", _("see for yourself")), *((name, name) for name in BY_FILE)],
    )

    token = ""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("upload"):
            try:
                self.token = keep(given["upload"], given.get("file", ""))
            except PackageError as error:
                self.add_error("upload", str(error))
        return given
