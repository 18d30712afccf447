"""Model fields for what every fact has: a code, a first day and a last day."""

import datetime
from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.days import ALWAYS, FOREVER

valid_code = RegexValidator(
    r"^[A-Za-z0-9._:\-]+\Z",
    _("A code has only letters, digits and the signs . - _ : and no spaces."),
)


class CodeField(models.CharField):  # type: ignore[type-arg]  # generic only in the stubs
    """A natural key, sorted by code point on every database."""

    default_validators = [valid_code]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        super().__init__(*args, **kwargs)

    def db_parameters(self, connection: Any) -> Any:
        parameters = super().db_parameters(connection)
        if connection.vendor == "postgresql":
            parameters["collation"] = "C"
        return parameters


class OpenDayFormField(forms.DateField):
    """A date input that is empty where the span is open."""

    def __init__(self, *, open_day: datetime.date, **kwargs: Any) -> None:
        self.open_day = open_day
        super().__init__(**{**kwargs, "required": False})

    def prepare_value(self, value: Any) -> Any:
        return None if value == self.open_day else super().prepare_value(value)

    def clean(self, value: Any) -> datetime.date:
        return super().clean(value) or self.open_day

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class OpenDayField(models.DateField):  # type: ignore[type-arg]  # generic only in the stubs
    """A date that may be open and is then stored as a far day, never as null."""

    open_day: datetime.date

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", self.open_day)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> datetime.date:
        return super().to_python(value or None) or self.open_day

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        return super().clean(value or self.open_day, model_instance)

    def formfield(self, **kwargs: Any) -> Any:  # type: ignore[override]  # the names stay
        return super().formfield(
            **{"form_class": OpenDayFormField, "open_day": self.open_day, **kwargs}
        )


class FirstDayField(OpenDayField):
    """The first day of a span; empty is always."""

    open_day = ALWAYS


class LastDayField(OpenDayField):
    """The last day of a span; empty is until further notice."""

    open_day = FOREVER
