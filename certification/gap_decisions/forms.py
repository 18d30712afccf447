"""Deciding on a gap, where its explanation stands."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.forms import DayInput
from certification.gap_decisions.acts import decide_on_gap, end_gap_decision
from certification.models import GapDecision, Line
from certification.reasons import Story
from certification.status import GAPS
from people.days import today
from people.models import User
from people.sight import people_to_act_for

WORDS = forms.Textarea(attrs={"rows": 3})


class GapDecisionForm(forms.ModelForm[GapDecision]):
    """Accept it, take a measure or stop the work; from today until a day."""

    class Meta:
        model = GapDecision
        fields = ["kind", "measure", "amount", "reason", "end"]
        widgets = {"kind": forms.RadioSelect, "reason": WORDS, "end": DayInput}

    def __init__(self, data: Any = None, *, person: User, line: Line) -> None:
        decision = GapDecision(person=person, line=line, start=today())
        super().__init__(data, instance=decision)
        self.fields["kind"].choices = GapDecision.Kind.choices  # type: ignore[attr-defined]  # without an empty one

    def decide(self, *, by: User) -> bool:
        """Carry it out; if not, the form says why."""
        try:
            decide_on_gap(decision=self.instance, by=by)
        except ValidationError as refusal:
            self.add_error(None, refusal.messages)
            return False
        return True


class EndingForm(forms.Form):
    """Why a decision is taken back."""

    reason = forms.CharField(label=_("reason"), widget=WORDS, max_length=1000)

    def end(self, decision: GapDecision, *, by: User) -> None:
        """From today on it does not hold."""
        end_gap_decision(
            decision=decision,
            ended_on=today(),
            reason=self.cleaned_data["reason"],
            by=by,
        )


def decided_context(reader: User, told: Story) -> dict[str, Any]:
    """What the page of an explanation shows about decisions on it."""
    decisions = GapDecision.objects.in_force_on(told.on).filter(
        person=told.person, line__in=_line_of(told)
    )
    is_gap_now = told.status in GAPS and told.on == today()
    may_act = people_to_act_for(reader).filter(pk=told.person.pk).exists()
    return {
        "decisions": decisions.select_related("recorded_by"),
        "may_act": may_act,
        "may_decide": may_act and is_gap_now,
    }


def _line_of(told: Story) -> list[int]:
    return list(
        Line.objects.filter(items__code=told.title.code).values_list("pk", flat=True)
    )
