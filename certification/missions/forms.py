"""Planning a mission."""

from typing import Any

from django import forms

from certification.forms import DayInput
from certification.missions.acts import plan_mission
from certification.models import Mission
from people.models import Unit, User


class MissionForm(forms.ModelForm[Mission]):
    """A mission of one unit; its people are chosen on its own page."""

    class Meta:
        model = Mission
        fields = ["name", "curriculum", "start", "end"]
        widgets = {"start": DayInput, "end": DayInput}

    def __init__(self, data: Any = None, *, unit: Unit) -> None:
        super().__init__(data, instance=Mission(unit=unit))

    def plan(self, *, by: User) -> Mission:
        """Put it on the list of the unit."""
        plan_mission(mission=self.instance, by=by)
        return self.instance
