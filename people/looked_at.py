"""Two people have the same record open: the second is told what the first saved (T-49).

A form carries a fingerprint of the record as it was shown. What is on record by then
decides whether it may still be saved; what was filled in stays on the form.
"""

import datetime
import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from people.days import ALWAYS, FOREVER

CHANGED = "changed-since"
LOOKED_AT = "looked_at"


def fingerprint(row: Model, names: Iterable[str]) -> str:
    """Short, and another one as soon as one of these columns of a row is."""
    columns = [row._meta.get_field(name) for name in names]
    values = [str(getattr(row, column.attname)) for column in columns]  # type: ignore[union-attr]  # columns only
    return hashlib.sha256("\x00".join(values).encode()).hexdigest()[:24]


class LookedAtField(forms.CharField):
    """Never counted as something that was filled in."""

    def __init__(self) -> None:
        super().__init__(required=False, widget=forms.HiddenInput())

    def has_changed(self, initial: Any, data: Any) -> bool:
        return False


class LookedAtForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """A form of a record that is not saved over what somebody else has saved since."""

    watched: ClassVar[tuple[str, ...]] = ()
    """Columns that the form changes by other fields than their own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.shown = ""
        if self.instance.pk is not None:
            self.shown = self._fingerprint(self.instance)
            self.fields[LOOKED_AT] = LookedAtField()
            self.initial[LOOKED_AT] = self.shown

    def clean(self) -> dict[str, Any]:
        asked: dict[str, Any] = super().clean() or self.cleaned_data
        looked_at = asked.pop(LOOKED_AT, "")
        if looked_at and looked_at != self.shown:
            self.add_error(None, self._overtaken(self.instance))
        return asked

    def lock_record(self) -> None:
        """Within the transaction that saves it: nobody has saved it in the meantime."""
        if not self.shown:
            return
        rows = type(self.instance)._base_manager.select_for_update()
        stored = rows.get(pk=self.instance.pk)
        if self._fingerprint(stored) != self.shown:
            raise self._overtaken(stored)

    def _columns(self) -> list[str]:
        concrete = {field.name for field in self.instance._meta.concrete_fields}
        named = [*(self._meta.fields or ()), *self.watched]
        return [name for name in named if name in concrete]

    def _fingerprint(self, row: Model) -> str:
        return fingerprint(row, self._columns())

    def _overtaken(self, stored: Model) -> ValidationError:
        """What is on record now; sent once more, the form is saved over that."""
        data: Any = self.data
        self.data = data.copy()
        self.data[self.add_prefix(LOOKED_AT)] = self._fingerprint(stored)  # type: ignore[index]  # a QueryDict
        return ValidationError(
            _(
                "Somebody saved this after you opened it. Now on record: %(record)s. What"
                " you filled in is still here: save once more to put it in its place."
            )
            % {
                "record": "; ".join(self.told(stored)) or _("the same as you filled in")
            },
            code=CHANGED,
        )

    def told(self, stored: Any) -> Iterator[str]:
        """What is on record of what was filled in otherwise."""
        for name in self._columns():
            if name in self.watched or name not in self.cleaned_data:
                continue
            if self.cleaned_data[name] != getattr(stored, name):
                label: Any = stored._meta.get_field(name)
                yield f"{capfirst(label.verbose_name)}: {_words(stored, name)}"


def _words(row: Model, name: str) -> str:
    label = getattr(row, f"get_{name}_display", None)
    value = label() if label else getattr(row, name)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, datetime.date):
        return "–" if value in {ALWAYS, FOREVER} else date_format(value)
    return "–" if value in {None, ""} else str(value)
