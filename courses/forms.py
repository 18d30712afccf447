"""The forms in which authors write questions."""

from __future__ import annotations

import secrets
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from courses.bank import (
    Option,
    Wording,
    refuse_unanswerable,
    wording_of,
    write_question,
)
from courses.models import Question
from courses.question_types.choices import Multiple, Single

LANGUAGES = [code for code, _name in settings.LANGUAGES]
ROWS = range(1, 7)


class QuestionForm(WagtailAdminModelForm):
    """A question with up to six answers, each in every language."""

    class Meta:
        model = Question
        fields = [
            *("course", "key", "topic", "objective", "difficulty"),
            *("source", "review_on", "withdrawn"),
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        latest = self.instance.latest if self.instance.pk else None
        self._said = wording_of(latest) if latest else None
        self.fields["kind"] = forms.ChoiceField(
            label=_("kind"),
            choices=[("single", Single.label), ("multiple", Multiple.label)],
        )
        self._add_words("text", _("question"), forms.Textarea(attrs={"rows": 3}))
        for row in ROWS:
            self._add_words(f"option_{row}", _("answer %(row)s") % {"row": row})
            self.fields[f"right_{row}"] = forms.BooleanField(
                label=_("answer %(row)s is right") % {"row": row}, required=False
            )
        self._add_words("explanation", _("why"), forms.Textarea(attrs={"rows": 3}))
        self._show(self._said)

    def _add_words(
        self, name: str, label: Any, widget: forms.Widget | None = None
    ) -> None:
        for language in LANGUAGES:
            self.fields[f"{name}_{language}"] = forms.CharField(
                label=f"{label} ({language})", required=False, widget=widget
            )

    def _show(self, said: Wording | None) -> None:
        if said is None:
            return
        self.initial["kind"] = said.kind
        texts = {"text": said.text, "explanation": said.explanation}
        for row, option in zip(ROWS, said.options, strict=False):
            texts[f"option_{row}"] = option.text
            self.initial[f"right_{row}"] = option.is_right
        for name, words in texts.items():
            for language in LANGUAGES:
                self.initial[f"{name}_{language}"] = words.get(language, "")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._wording = Wording(
            kind=cleaned.get("kind", ""),
            text=self._words("text"),
            options=self._options(),
            explanation=self._words("explanation"),
        )
        try:
            refuse_unanswerable(self._wording)
        except ValidationError as refusal:
            self.add_error(None, refusal)
        return cleaned

    def _words(self, name: str) -> dict[str, str]:
        words = {code: self.cleaned_data.get(f"{name}_{code}") for code in LANGUAGES}
        return {code: text for code, text in words.items() if text}

    def _options(self) -> list[Option]:
        """Rows with words in them; one that was there keeps its key."""
        keys = [option.key for option in self._said.options] if self._said else []
        return [
            Option(
                key=keys[row - 1] if row <= len(keys) else secrets.token_hex(4),
                text=words,
                is_right=self.cleaned_data.get(f"right_{row}", False),
            )
            for row in ROWS
            if (words := self._words(f"option_{row}"))
        ]

    def save(self, commit: bool = True) -> Question:
        return write_question(
            question=self.instance, wording=self._wording, by=self.for_user
        )
