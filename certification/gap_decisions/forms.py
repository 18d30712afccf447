"""Deciding on a gap, where its explanation stands."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.applications.deciding import waivers_about
from certification.forms import NOTHING_ABOUT_HEALTH, DayInput
from certification.gap_decisions.acts import decide_on_gap, end_gap_decision
from certification.models import CurriculumItem, GapDecision, Line, Waiver
from certification.reasons import Story
from certification.status import GAPS, Status
from certification.waivers import ask_waiver
from people.days import FOREVER, today
from people.models import User
from people.sight import people_to_act_for

EXCUSED = frozenset({Status.EXEMPT, Status.WAIVED})
WORDS = forms.Textarea(attrs={"rows": 3})


class DecisionForm(forms.ModelForm[GapDecision]):
    """Accept it, take a measure or stop the work; from today until a day."""

    class Meta:
        model = GapDecision
        fields = ["kind", "measure", "amount", "reason", "end"]
        widgets = {"kind": forms.RadioSelect, "reason": WORDS, "end": DayInput}

    def __init__(self, data: Any = None, *, decision: GapDecision) -> None:
        super().__init__(data, instance=decision)
        self.fields["kind"].choices = GapDecision.Kind.choices  # type: ignore[attr-defined]  # without an empty one


class GapDecisionForm(DecisionForm):
    """About the gap of one person."""

    def __init__(self, data: Any = None, *, person: User, line: Line) -> None:
        decision = GapDecision(person=person, line=line, start=today())
        super().__init__(data, decision=decision)

    def decide(self, *, by: User) -> bool:
        """Carry it out; if not, the form says why."""
        try:
            decide_on_gap(decision=self.instance, by=by)
        except ValidationError as refusal:
            self.add_error(None, refusal.messages)
            return False
        return True


class WaiverForm(forms.ModelForm[Waiver]):
    """Ask to excuse who one acts for; it counts once another approves it."""

    class Meta:
        model = Waiver
        fields = ["kind", "start", "end", "reason"]
        widgets = {
            "kind": forms.RadioSelect,
            "start": DayInput,
            "end": DayInput,
            "reason": WORDS,
        }

    def __init__(self, data: Any = None, *, waiver: Waiver) -> None:
        super().__init__(data, instance=waiver)
        self.fields["kind"].choices = Waiver.Kind.choices  # type: ignore[attr-defined]  # without an empty one
        for name in ("start", "end", "reason"):
            self.fields[name].required = True
            self.fields[name].help_text = ""
        self.fields["reason"].help_text = NOTHING_ABOUT_HEALTH

    def clean_end(self) -> datetime.date:
        end: datetime.date = self.cleaned_data["end"]
        if end == FOREVER:
            raise ValidationError(_("A waiver ends: say on which day."))
        return end


class ExcuseForm(WaiverForm):
    """About one person."""

    def __init__(self, data: Any = None, *, person: User, item: CurriculumItem) -> None:
        waiver = Waiver(person=person, item=item, start=today())
        super().__init__(data, waiver=waiver)

    def ask(self, *, by: User) -> bool:
        """Ask it; if not, the form says why."""
        asked = self.instance
        try:
            ask_waiver(person=asked.person, item=asked.item, **self.cleaned_data, by=by)
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
    lines = _line_of(told)
    decisions = GapDecision.objects.in_force_on(told.on).filter(
        person=told.person, line__in=lines
    )
    waivers = waivers_about(told.person, lines, told.on)
    is_gap_now = told.status in GAPS and told.on == today()
    may_act = people_to_act_for(reader).filter(pk=told.person.pk).exists()
    return {
        "decisions": decisions.select_related("recorded_by"),
        "waivers": waivers.order_by("start", "pk"),
        "may_act": may_act,
        "reader": reader,
        "may_decide": may_act and is_gap_now,
        "may_ask": may_act and told.on == today() and told.status not in EXCUSED,
    }


def _line_of(told: Story) -> list[int]:
    return list(
        Line.objects.filter(items__code=told.title.code).values_list("pk", flat=True)
    )
