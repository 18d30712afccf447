"""The form in which somebody says what a new course begins from."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.authoring.beginning import begin_from
from courses.authoring.skeletons import SKELETONS, skeleton
from courses.models import CoursePage
from people.models import User


class BeginForm(forms.Form):
    """A course that has no pages yet, a skeleton, and what it is called."""

    course = forms.ModelChoiceField(
        label=_("course"),
        queryset=Course.objects.none(),
        help_text=_("A course of the catalogue that has no pages yet."),
    )
    plan = forms.ChoiceField(
        label=_("begin from"),
        choices=[(one.name, one.label) for one in SKELETONS],
        widget=forms.RadioSelect,
        initial=SKELETONS[0].name,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        taken = CoursePage.objects.values("course")
        free = Course.objects.exclude(pk__in=taken)
        self.fields["course"].queryset = free.filter(  # type: ignore[attr-defined]  # a ModelChoiceField
            delivery=Course.Delivery.E_LEARNING
        )
        for code, _own in settings.LANGUAGES:
            name = get_language_info(code)["name_translated"]
            self.fields[f"title_{code}"] = forms.CharField(
                label=_("title in %(language)s") % {"language": name},
                max_length=200,
                required=False,
                help_text=_("Empty: not written in this language."),
            )

    def described(self) -> list[dict[str, Any]]:
        """Each skeleton to choose, with what it is."""
        return [
            {"radio": radio, "description": one.description}
            for radio, one in zip(self["plan"], SKELETONS, strict=True)
        ]

    def others(self) -> list[forms.BoundField]:
        """The fields that stand below the choice."""
        return [field for field in self if field.name != "plan"]

    def begin(self, *, by: User) -> CoursePage:
        """Make its pages; ValidationError where there cannot be any."""
        cleaned = self.cleaned_data
        titles = {code: cleaned[f"title_{code}"] for code, _name in settings.LANGUAGES}
        first, *_others = begin_from(
            course=cleaned["course"],
            plan=skeleton(cleaned["plan"]),
            titles=titles,
            by=by,
        )
        return first
