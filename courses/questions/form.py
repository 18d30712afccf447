"""The form in which authors write a question of any kind."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminAutoHeightTextInput

from certification.models import Course
from courses.models import CoursePage, LessonPage, Question
from courses.questions.bank import (
    Wording,
    refuse_unanswerable,
    wording_of,
    write_question,
)
from courses.questions.parts import DEFAULT, PARTS, parts_of, written_kinds

LANGUAGES = [code for code, _name in settings.LANGUAGES]
LANGUAGE = re.compile(rf"_({'|'.join(LANGUAGES)})$")
BESIDE = re.compile(r"^(right|target|across|down)_(?=\d)")
ABOUT = (
    *("key", "topic", "objective", "difficulty"),
    *("taught_in", "source", "review_on", "withdrawn"),
)
"""What is said about a question, below what it asks."""


def taught_lessons() -> list[tuple[str, list[tuple[str, str]]]]:
    """The lessons of each course in their order, each once for all its languages."""
    there = Q(live=True) | Q(has_unpublished_changes=True)
    roots = dict(CoursePage.objects.values_list("path", "title"))
    known: set[str] = set()
    found: dict[str, list[tuple[str, str]]] = {}
    lessons = LessonPage.objects.filter(there).order_by("path")
    for path, key, title in lessons.values_list("path", "translation_key", "title"):
        if str(key) not in known:
            course = roots.get(path[: -2 * LessonPage.steplen], "")
            found.setdefault(course, []).append((str(key), title))
        known.add(str(key))
    return list(found.items())


def next_key(course: Course) -> str:
    """A key that no question of the course has."""
    taken = set(course.questions.values_list("key", flat=True))
    numbered = (f"{course.code}-{n}" for n in count(len(taken) + 1))
    return next(key for key in numbered if key not in taken)


class QuestionForm(WagtailAdminModelForm):
    """What every question has, and the fields of its kind, each in every language.

    A new question has the kind that was asked for; one that is there keeps its fields.
    """

    class Meta:
        model = Question
        fields = [
            "course",
            *ABOUT,
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
        self.fields["key"].required = False
        self.fields["key"].help_text = _("Left empty, it becomes the next number.")
        asked = [name for name in self.fields if name not in ABOUT]
        self.order_fields(["course", *asked, *ABOUT])

    def rows(self) -> list[list[forms.BoundField]]:
        """The fields as they stand beside each other: what is said in all languages."""
        found: dict[str, list[forms.BoundField]] = {}
        for field in self.visible_fields():
            name = LANGUAGE.sub("", field.name)
            row = BESIDE.sub("option_", name)
            found.setdefault(row, []).append(field)
        return list(found.values())

    def shown_picture(self) -> str:
        """The picture that the question is about, where its kind has one."""
        return self._parts.shown()

    def _wanted(self) -> str:
        """The kind of a new question: as it was sent, or as it was asked for."""
        kind = self.data.get("kind") or self.initial.get("kind") or DEFAULT
        return kind if kind in PARTS else DEFAULT

    def _add_words(self, name: str, label: Any, now: Any) -> None:
        widget = AdminAutoHeightTextInput(attrs={"rows": 3})
        self._parts.words(name, label, now, widget=widget)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not cleaned.get("key") and cleaned.get("course"):
            cleaned["key"] = next_key(cleaned["course"])
        try:
            options, particulars, answer = self._parts.filled()
            self._wording = Wording(
                kind=cleaned.get("kind", ""),
                text=self._parts.written("text"),
                options=options,
                explanation=self._parts.written("explanation"),
                particulars=particulars,
                answer=answer,
                picture=self._parts.picture,
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
