"""The forms with which derogations are granted and waivers are asked."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.ledger import grant_derogation
from certification.models import Derogation, Waiver
from certification.waivers import ask_waiver
from people.days import FOREVER
from people.entry_forms import DAY, SPAN, EntryForm, PersonField


class DerogationForm(EntryForm):
    """By whose decision what expires in a period holds longer."""

    class Meta:
        model = Derogation
        fields = [
            "course",
            "expiring_from",
            "expiring_to",
            "extended_until",
            "authority",
        ]
        labels: ClassVar[dict[str, Any]] = {"course": _("course")}
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "expiring_from": DAY,
            "expiring_to": DAY,
            "extended_until": DAY,
        }

    def enter(self) -> Derogation:
        return grant_derogation(**self.cleaned_data, by=self.by)


class WaiverForm(EntryForm):
    """Asks to excuse one person; it counts once somebody else has approved it."""

    person = PersonField()

    class Meta:
        model = Waiver
        fields = [
            "person",
            "kind",
            "item",
            "course",
            "requirement",
            "start",
            "end",
            "reason",
        ]
        widgets = SPAN

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("start", "end", "reason"):
            self.fields[name].required = True
        for name in ("start", "end"):
            self.fields[name].help_text = ""

    def clean(self) -> dict[str, Any]:
        asked: dict[str, Any] = super().clean() or self.cleaned_data
        if bool(asked.get("item")) == bool(asked.get("course")):
            raise ValidationError(_("Choose either an item or a course."))
        if asked.get("end") == FOREVER:
            self.add_error("end", _("A waiver ends: say on which day."))
        if asked.get("person") == self.by:
            self.add_error("person", _("About oneself somebody else asks this."))
        return asked

    def enter(self) -> Waiver:
        return ask_waiver(**self.cleaned_data, by=self.by)
