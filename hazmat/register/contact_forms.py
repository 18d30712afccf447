"""The forms of papers, of advice for the card, and of whom to call."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hazmat.models import (
    DerivationEvent,
    KnowledgeCentre,
    SheetAdvice,
    SheetPaper,
    UnitContact,
)
from hazmat.register.contacts import enter_advice, enter_centre, enter_contact
from hazmat.register.forms import ActForm
from hazmat.register.papers import add_paper
from people.models import User

ROOM = forms.Textarea(attrs={"rows": 3})


class PaperForm(ActForm):
    """The sheet as it was received, in a language."""

    title = _("Add the PDF of the sheet")

    class Meta:
        model = SheetPaper
        fields = ["language", "paper"]

    def __init__(
        self, data: Any = None, files: Any = None, *, by: User, **about: Any
    ) -> None:
        super().__init__(data, by=by, files=files, **about)

    def act(self) -> DerivationEvent | None:
        add_paper(paper=self.instance, by=self.by)
        return None


class AdviceForm(ActForm):
    """What the card says to do, section by section."""

    title = _("Advice for the instruction card")

    class Meta:
        model = SheetAdvice
        fields = ["protection", "first_aid", "fire", "spill", "storage", "waste"]
        widgets = dict.fromkeys(fields, ROOM)

    def act(self) -> DerivationEvent | None:
        enter_advice(advice=self.instance, by=self.by)
        return None


class UnitContactForm(ActForm):
    """Whom a unit calls."""

    title = _("Whom this unit calls")

    class Meta:
        model = UnitContact
        fields = ["emergency_number", "expert", "expert_phone"]

    def act(self) -> DerivationEvent | None:
        enter_contact(contact=self.instance, by=self.by)
        return None


class CentreForm(ActForm):
    """Who knows all about a hazard function."""

    title = _("Knowledge centre")

    class Meta:
        model = KnowledgeCentre
        fields = ["hazard_function", "name", "phone", "email"]

    def __init__(self, data: Any = None, **about: Any) -> None:
        super().__init__(data, **about)
        if self.instance.pk:
            del self.fields["hazard_function"]

    def act(self) -> DerivationEvent | None:
        enter_centre(centre=self.instance, by=self.by)
        return None
