"""The form in which authors write a question of any kind."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from courses.bank import Wording, refuse_unanswerable, wording_of, write_question
from courses.models import LessonPage, Question
from courses.question_parts import DEFAULT, PARTS, parts_of, written_kinds

LANGUAGES = [code for code, _name in settings.LANGUAGES]


def taught_lessons() -> list[tuple[str, str]]:
    """The published lessons in their order, each once for all its languages."""
    titles: dict[str, str] = {}
    for page in LessonPage.objects.live().order_by("path"):
        titles.setdefault(str(page.translation_key), page.title)
    return list(titles.items())


class QuestionForm(WagtailAdminModelForm):
    """What every question has, and the fields of its kind, each in every language.

    A new question has the kind that was asked for; one that is there keeps its fields.
    """

    class Meta:
        model = Question
        fields = [
            *("course", "key", "topic", "objective", "difficulty"),
            *("taught_in", "source", "review_on", "withdrawn"),
        ]
        widgets = {"taught_in": forms.Select}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        latest = self.instance.latest if self.instance.pk else None
        said = wording_of(latest) if latest else None
        kind = said.kind if said else self._wanted()
        lessons = [("", "–"), *taught_lessons()]
        self.fields["taught_in"].widget = forms.Select(choices=lessons)
        self.fields["kind"] = forms.ChoiceField(
            label=_("kind"), choices=written_kinds(like=kind), initial=kind
        )
        self._parts = parts_of(kind)(self, said)
        self._add_words("text", _("question"), said.text if said else {})
        self._parts.add()
        self._add_words("explanation", _("why"), said.explanation if said else {})

    def _wanted(self) -> str:
        """The kind of a new question: as it was sent, or as it was asked for."""
        kind = self.data.get("kind") or self.initial.get("kind") or DEFAULT
        return kind if kind in PARTS else DEFAULT

    def _add_words(self, name: str, label: Any, now: Any) -> None:
        widget = forms.Textarea(attrs={"rows": 3})
        self._parts.words(name, label, now, widget=widget)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        try:
            options, particulars, answer = self._parts.filled()
            self._wording = Wording(
                kind=cleaned.get("kind", ""),
                text=self._parts.written("text"),
                options=options,
                explanation=self._parts.written("explanation"),
                particulars=particulars,
                answer=answer,
            )
            if not self.errors:
                refuse_unanswerable(self._wording)
        except ValidationError as refusal:
            self.add_error(None, refusal)
        return cleaned

    def save(self, commit: bool = True) -> Question:
        return write_question(
            question=self.instance, wording=self._wording, by=self.for_user
        )
