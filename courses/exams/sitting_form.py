"""The form in which a sitting is planned."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms

from certification.models import Course
from courses.models import Sitting

MOMENT = "%Y-%m-%dT%H:%M"


def _moment() -> forms.DateTimeInput:
    return forms.DateTimeInput({"type": "datetime-local"}, format=MOMENT)


class SittingForm(forms.ModelForm):  # type: ignore[type-arg]  # generic only in the stubs
    """Which exam, where, and from when until when."""

    class Meta:
        model = Sitting
        fields = ["course", "place", "opens_at", "closes_at"]
        widgets: ClassVar[dict[str, forms.Widget]] = {
            "opens_at": _moment(),
            "closes_at": _moment(),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        course: Any = self.fields["course"]
        course.queryset = Course.objects.filter(quiz__isnull=False).order_by("code")
