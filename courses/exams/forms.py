"""The forms in which exams are set, and extra time for them is entered."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from courses.exams.blueprint import Asked, Part
from courses.exams.drawing import bank_of, part_in_words, refuse_parts
from courses.exams.extra_time import (
    change_extra_time,
    enter_extra_time,
    withdraw_extra_time,
)
from courses.models import ExtraTime, Quiz
from courses.questions.bank import set_quiz
from people.entry_forms import SPAN, EntryForm, PersonField

USUAL_ATTEMPTS = 3


class QuizForm(WagtailAdminModelForm):
    """What an exam draws, what passes, and what it allows.

    Once the course is known there is a field for every topic and difficulty that its
    bank has; all left empty, any question will do.
    """

    class Meta:
        model = Quiz
        fields = [
            "course",
            "draw",
            "pass_numerator",
            "pass_denominator",
            "max_attempts",
            "cooling_hours",
            "minutes",
            "opens_at",
            "closes_at",
            "feedback",
            "supervised",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._bank: list[Asked] = []
        self._cells: list[Part] = []
        if self.instance.pk is None:
            self.initial.setdefault("max_attempts", USUAL_ATTEMPTS)
        else:
            self.fields["course"].disabled = True
            self._offer_parts()

    def _offer_parts(self) -> None:
        self._bank = bank_of(self.instance.course)
        self._cells = cells_of(self._bank, self.instance.parts)
        for number, cell in enumerate(self._cells):
            there = sum(cell.asks_for(asked) for asked in self._bank)
            self.fields[f"part_{number}"] = forms.IntegerField(
                label=part_in_words(cell),
                required=False,
                min_value=0,
                help_text=_("The bank has %(there)s.") % {"there": there},
            )
            self.initial[f"part_{number}"] = cell.count or None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._parts = [
            Part(cell.topic, cell.difficulty, count)
            for number, cell in enumerate(self._cells)
            if (count := cleaned.get(f"part_{number}"))
        ]
        if self._parts and cleaned.get("draw"):
            try:
                refuse_parts(self._parts, draw=cleaned["draw"], bank=self._bank)
            except ValidationError as refusal:
                self.add_error(None, refusal)
        return cleaned

    def save(self, commit: bool = True) -> Quiz:
        cleaned = self.cleaned_data
        return set_quiz(
            course=cleaned["course"],
            draw=cleaned["draw"],
            pass_mark=Fraction(cleaned["pass_numerator"], cleaned["pass_denominator"]),
            limits=self.instance.limits,
            parts=self._parts,
            by=self.for_user,
        )


def cells_of(bank: Iterable[Asked], parts: Iterable[Part]) -> list[Part]:
    """Every topic as a whole and by difficulty, with what the blueprint asks of it."""
    asked = {(part.topic, part.difficulty): part.count for part in parts}
    there = {(question.topic, question.difficulty) for question in bank}
    whole = {(topic, None) for topic, _difficulty in there}
    ordered = sorted(there | whole | asked.keys(), key=lambda c: (c[0], c[1] or 0))
    return [
        Part(topic, level, asked.get((topic, level), 0)) for topic, level in ordered
    ]


class ExtraTimeForm(EntryForm):
    """More time for exams, for somebody in sight."""

    fixed = ("person",)
    person = PersonField()

    class Meta:
        model = ExtraTime
        fields = ["person", "percent", "basis", "start", "end", "withdrawn"]
        widgets = SPAN

    def enter(self) -> ExtraTime:
        if self.is_new:
            return enter_extra_time(**self.cleaned_data, by=self.by)
        act = withdraw_extra_time if self.withdraws else change_extra_time
        act(extra=self.instance, by=self.by)
        return self.instance
