"""Saying the same about the gaps of several people, each of whom is chosen."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from certification.gap_decisions.acts import decide_on_gaps
from certification.gap_decisions.forms import DecisionForm, WaiverForm
from certification.gap_decisions.several import OpenGaps
from certification.models import CurriculumItem, GapDecision, Line, Waiver
from certification.waivers import ask_waiver
from people.days import today
from people.models import User

WHO_IS_WRONG = {
    "required": _("Choose at least one person."),
    "invalid_choice": _(
        "For somebody you chose there is nothing to decide any more: look who is left, and choose again."
    ),
}


class WhoInput(forms.SelectMultiple):
    """A box for each, and one for everybody who was shown; nobody who came after."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Those ticked, or all of the page on which everybody was ticked."""
        seen = f"{name}-shown" if f"{name}-everybody" in data else name
        return super().value_from_datadict(data, files, seen)


class WhoField(forms.ModelMultipleChoiceField[User]):
    """Of whom it is said; who is the only one is chosen already."""

    def __init__(self, gaps: OpenGaps) -> None:
        only = [str(one.person.public_id) for one in gaps.open if len(gaps.open) == 1]
        super().__init__(
            gaps.choosable,
            label=_("About whom"),
            to_field_name="public_id",
            initial=only,
            widget=WhoInput,
            error_messages=WHO_IS_WRONG,
        )


class SeveralDecisionsForm(DecisionForm):
    """One decision about the gaps of several people."""

    def __init__(self, data: Any = None, *, gaps: OpenGaps, line: Line) -> None:
        super().__init__(data, decision=GapDecision(line=line, start=today()))
        self.fields["who"] = WhoField(gaps)

    def decide(self, *, by: User) -> int:
        """For how many it was decided; none where the form says why not."""
        about = dict(self.cleaned_data)
        people = about.pop("who")
        given = {"line": self.instance.line, "start": self.instance.start}
        decisions = [GapDecision(person=who, **given, **about) for who in people]
        try:
            return len(decide_on_gaps(decisions=decisions, by=by))
        except ValidationError as refusal:
            self.add_error(None, refusal.messages)
            return 0


class SeveralWaiversForm(WaiverForm):
    """One request about several people; each gets a decision of their own."""

    def __init__(
        self, data: Any = None, *, gaps: OpenGaps, item: CurriculumItem
    ) -> None:
        super().__init__(data, waiver=Waiver(item=item, start=today()))
        self.fields["who"] = WhoField(gaps)

    def ask(self, *, by: User) -> int:
        """For how many it was asked; none where the form says why not."""
        about = dict(self.cleaned_data)
        people = about.pop("who")
        item = self.instance.item
        try:
            with transaction.atomic():
                for who in people:
                    ask_waiver(person=who, item=item, **about, by=by)
        except ValidationError as refusal:
            self.add_error(None, refusal.messages)
            return 0
        return len(people)
