"""Putting a class together, and enrolling it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.models import Session, TrainingClass
from courses.sessions.classes import form_class
from courses.sessions.forms import who_may_teach
from courses.sessions.timetable import coming_sessions
from people.entry_forms import DAY, EntryForm
from people.models import User
from people.sight import people_met


class ClassForm(EntryForm):
    """A class, with its people by service number; who is out of sight stays in it."""

    numbers = forms.CharField(
        label=_("Service numbers"),
        help_text=_(
            "One on each line: the people of this class who are in your sight."
        ),
        required=False,
        widget=forms.Textarea({"rows": 12, "spellcheck": "false"}),
    )

    class Meta:
        model = TrainingClass
        fields = ["name", "curriculum", "start", "end", "instructors"]
        widgets = {
            "start": DAY,
            "end": DAY,
            "instructors": forms.CheckboxSelectMultiple(),
        }

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        self.seen = people_met(by)
        instructors: Any = self.fields["instructors"]
        instructors.queryset = who_may_teach(self.instance)
        instructors.label_from_instance = str
        if not self.is_new:
            there = self.seen.filter(classes=self.instance)
            numbers = there.order_by("service_number")
            self.fields["numbers"].initial = "\n".join(
                numbers.values_list("service_number", flat=True)
            )

    def clean_numbers(self) -> list[User]:
        """The people named; a number that leads to nobody in sight is told."""
        wanted = dict.fromkeys(self.cleaned_data["numbers"].split())
        found = list(self.seen.filter(service_number__in=wanted))
        unknown = wanted.keys() - {person.service_number for person in found}
        if unknown:
            raise ValidationError(
                _("Nobody with these service numbers is in your sight: %(numbers)s.")
                % {"numbers": ", ".join(sorted(unknown))}
            )
        return found

    def enter(self) -> TrainingClass:
        """Form it, or change it."""
        formed, chosen = self.instance, self.cleaned_data["numbers"]
        if not self.is_new:
            unseen = formed.people.exclude(pk__in=self.seen.values("pk"))
            chosen = [*chosen, *unseen]
        form_class(
            formed=formed,
            people=chosen,
            instructors=self.cleaned_data["instructors"],
            by=self.by,
        )
        return formed


class EnrolClassForm(forms.Form):
    """Into which session."""

    session: Any = forms.ModelChoiceField(
        label=_("Session"),
        queryset=Session.objects.none(),
        to_field_name="public_id",
        empty_label=None,
    )

    def __init__(self, data: Any, *, formed: TrainingClass) -> None:
        super().__init__(data)
        learned = Course.objects.filter(lines__items__curriculum=formed.curriculum_id)
        choice: Any = self.fields["session"]
        choice.queryset = coming_sessions().filter(course__in=learned.values("pk"))
