"""Asking for sessions in the address, and planning them in the administration."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.models import Session, TrainingClass
from courses.sessions.planning import cancel_session, change_session, plan_session
from courses.sessions.timetable import courses_to_come
from people.days import today
from people.entry_forms import EntryForm
from people.models import AccessRole, Grant, User

MOMENT = forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class TimetableForm(forms.Form):
    """Which sessions to show; what makes no sense is as if it were not asked."""

    course: Any = forms.ModelChoiceField(
        label=_("Course"),
        queryset=Course.objects.none(),
        to_field_name="code",
        required=False,
        empty_label=_("all courses"),
    )
    place = forms.CharField(label=_("Location"), max_length=200, required=False)
    mine = forms.BooleanField(label=_("Only where I am enrolled"), required=False)
    page = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput())

    def __init__(self, asked: Any) -> None:
        super().__init__(asked)
        self.fields["course"].queryset = courses_to_come()  # type: ignore[attr-defined]  # a choice of rows


class SessionForm(EntryForm):
    """A session; once planned, its people are told what changes."""

    fixed = ("course",)
    message = forms.CharField(
        label=_("Message to whoever is enrolled"),
        help_text=_("Stands in the letter about this change."),
        required=False,
        widget=forms.Textarea({"rows": 3}),
    )
    call_off = forms.BooleanField(
        label=_("Call this session off"),
        help_text=_("Whoever is enrolled gets a letter. This cannot be undone."),
        required=False,
    )

    class Meta:
        model = Session
        fields = [
            "course",
            "place",
            "starts_at",
            "ends_at",
            "capacity",
            "instructors",
            "bring_along",
            "remarks",
        ]
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "starts_at": MOMENT,
            "ends_at": MOMENT,
            "instructors": forms.CheckboxSelectMultiple(),
            "bring_along": forms.Textarea({"rows": 4}),
            "remarks": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        instructors: Any = self.fields["instructors"]
        instructors.queryset = who_may_teach(self.instance)
        instructors.label_from_instance = str
        if self.is_new:
            del self.fields["message"], self.fields["call_off"]

    def enter(self) -> Session:
        """Plan, change or call off."""
        session, instructors = self.instance, self.cleaned_data["instructors"]
        if self.is_new:
            plan_session(session=session, instructors=instructors, by=self.by)
            return session
        message = self.cleaned_data["message"]
        if self.cleaned_data["call_off"]:
            cancel_session(session=session, message=message, by=self.by)
        else:
            change_session(
                session=session, instructors=instructors, message=message, by=self.by
            )
        return session


def who_may_teach(given: Session | TrainingClass) -> Any:
    """Whoever is an instructor today, and who was named for it before."""
    granted = Grant.objects.in_force_on(today()).filter(
        access_role=AccessRole.INSTRUCTOR
    )
    found = User.objects.filter(is_active=True, pk__in=granted.values("person"))
    if given.pk:
        found |= User.objects.filter(pk__in=given.instructors.values("pk"))
    return found.order_by("last_name", "first_name", "service_number")
