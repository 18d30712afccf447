"""The form in which somebody says what kind of release it is."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.models import Release
from courses.releases.releasing import release_edition, release_version
from people.models import User


class ReleaseForm(forms.Form):
    """Which of the three it is, and the days that go with it.

    ``after`` is the newest release as it was shown, and ``seen`` the day whose effect
    was: nothing is released on the ground of what has changed meanwhile.
    """

    class Choice(models.TextChoices):
        EDITION = "edition", _("Editorial: words put right in the same version")
        VERSION = "version", _("New version: old completions stay good")
        AGAIN = "again", _("Everybody again from a day")

    choice = forms.ChoiceField(
        label=_("What kind of release is it?"),
        choices=Choice.choices,
        widget=forms.RadioSelect,
    )
    released_on = forms.DateField(
        label=_("released on"),
        required=False,
        help_text=_("From this day the new version can be completed."),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    again_from = forms.DateField(
        label=_("everybody again from"),
        required=False,
        help_text=_("From this day completions of earlier versions do not count."),
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    after = forms.IntegerField(widget=forms.HiddenInput)
    seen = forms.DateField(widget=forms.HiddenInput, required=False)

    def __init__(self, data: QueryDict | None = None, **kwargs: Any) -> None:
        """Whoever looks at whom a day touches is choosing that day."""
        if data is not None and "look" in data:
            data = data.copy()
            data["choice"] = self.Choice.AGAIN
        super().__init__(data, **kwargs)

    @property
    def is_a_look(self) -> bool:
        """Whether only the effect of a day is asked, and nothing is released."""
        return "look" in self.data

    @property
    def day_asked(self) -> datetime.date | None:
        """The day that was asked, if it was one."""
        return getattr(self, "cleaned_data", {}).get("again_from")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if self.is_a_look:
            return cleaned
        if cleaned.get("choice") in {self.Choice.VERSION, self.Choice.AGAIN}:
            self._require("released_on")
        if cleaned.get("choice") == self.Choice.AGAIN:
            self._require("again_from")
            if cleaned.get("again_from") != cleaned.get("seen"):
                self.add_error(
                    "again_from",
                    _("Look at whom this day touches, then release."),
                )
        return cleaned

    def _require(self, name: str) -> None:
        if name not in self.errors and not self.cleaned_data.get(name):
            self.add_error(name, _("Give a day."))

    def release(self, course: Course, by: User) -> Release:
        """Do what was chosen; ValidationError where the course is not ready for it."""
        cleaned = self.cleaned_data
        if cleaned["choice"] == self.Choice.EDITION:
            return release_edition(course=course, by=by, after=cleaned["after"])
        is_again = cleaned["choice"] == self.Choice.AGAIN
        return release_version(
            course=course,
            released_on=cleaned["released_on"],
            again_from=cleaned["again_from"] if is_again else None,
            after=cleaned["after"],
            by=by,
        )
