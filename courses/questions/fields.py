"""The fields of one kind of question in the form of authors."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.conf import settings
from wagtail.admin.widgets import AdminAutoHeightTextInput

from courses.questions.bank import Option, Wording
from courses.questions.drawn_pictures import Picture

LANGUAGES = [code for code, _name in settings.LANGUAGES]
ROWS = 6
MOST_ROWS = 60

Filled = tuple[Sequence[Option], dict[str, Any], Any]
"""Options, what else a kind asks with, and what is right if no mark says it."""


class Parts(ABC):
    """The fields of one kind of question."""

    form: Any
    said: Wording | None
    picture: Picture | None = None
    """What was handed in to ask about, once it is filled in."""

    def __init__(self, form: Any, said: Wording | None) -> None:
        self.form, self.said = form, said

    @abstractmethod
    def add(self) -> None:
        """Put the fields on the form, with what the question says now."""

    @abstractmethod
    def filled(self) -> Filled:
        """What the author wrote; ValidationError where it makes no sense."""

    def shown(self) -> str:
        """The picture that it is about, for the form; empty where it has none."""
        return ""

    @property
    def options(self) -> Sequence[Option]:
        return self.said.options if self.said else ()

    def rows(self, count: int, *, more: int = 2) -> range:
        """So many rows as there are, and some to write in."""
        return range(1, min(max(ROWS, count + more), MOST_ROWS) + 1)

    def words(self, name: str, label: Any, now: Mapping[str, str], **more: Any) -> None:
        for language in LANGUAGES:
            field = forms.CharField(
                label=f"{label} ({language})", required=False, **more
            )
            self.form.fields[f"{name}_{language}"] = field
            self.form.initial[f"{name}_{language}"] = now.get(language, "")

    def line(self, name: str, label: Any, now: Mapping[str, str], **more: Any) -> None:
        """One line in each language, in a field that shows the whole of a long one."""
        self.words(name, label, now, widget=AdminAutoHeightTextInput(), **more)

    def written(self, name: str) -> dict[str, str]:
        cleaned = self.form.cleaned_data
        words = {code: cleaned.get(f"{name}_{code}") or "" for code in LANGUAGES}
        return {code: text for code, text in words.items() if text}

    def all_written(self, name: str, rows: range) -> list[tuple[int, dict[str, str]]]:
        """The rows in which something stands, each on one line."""
        found = ((row, self.written(f"{name}_{row}")) for row in rows)
        return [(row, on_one_line(words)) for row, words in found if words]


def on_one_line(words: Mapping[str, str]) -> dict[str, str]:
    """In each language without the ends of lines that a high field allows."""
    return {code: " ".join(text.split()) for code, text in words.items()}
