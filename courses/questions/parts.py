"""What an author fills in for each kind of question, beside what all kinds have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.widgets import AdminAutoHeightTextInput

from courses.question_types import of
from courses.questions.bank import Option
from courses.questions.drafting import keys_for
from courses.questions.fields import LANGUAGES, Filled, Parts
from courses.questions.picture_parts import Named, Pointed

GAPS = 5
GAP = re.compile(r"_{3,}")
BLANK = "_____"


class Marked(Parts):
    """Answers, and a mark beside each that is right."""

    def add(self) -> None:
        for row in self.rows(len(self.options)):
            there = self.options[row - 1 : row]
            now = there[0].text if there else {}
            self.line(f"option_{row}", _("answer %(row)s") % {"row": row}, now)
            self.form.fields[f"right_{row}"] = forms.BooleanField(
                label=_("answer %(row)s is right") % {"row": row}, required=False
            )
            self.form.initial[f"right_{row}"] = bool(there) and there[0].is_right

    def filled(self) -> Filled:
        found = self.all_written("option", self.rows(len(self.options)))
        keys = keys_for(_parts(self.options), [words for _row, words in found])
        marks = [self.form.cleaned_data.get(f"right_{row}", False) for row, _w in found]
        texts = [words for _row, words in found]
        options = map(Option, keys, texts, marks)
        return list(options), {}, None


class Truth(Parts):
    """Whether the statement is true."""

    def add(self) -> None:
        self.form.fields["truth"] = forms.ChoiceField(
            label=_("the statement is"),
            choices=[("true", _("True")), ("false", _("False"))],
            widget=forms.RadioSelect,
        )
        self.form.initial["truth"] = self.said.right[0] if self.said else None

    def filled(self) -> Filled:
        given = self.form.cleaned_data.get("truth")
        return [], {}, [given] if given else []


class Counted(Parts):
    """A number, how much it may be off, and its unit."""

    def add(self) -> None:
        labels = {
            "value": _("right number"),
            "tolerance": _("may be off by"),
            "unit": _("unit"),
        }
        for name, label in labels.items():
            field = forms.CharField(label=label, required=name == "value")
            self.form.fields[f"number_{name}"] = field
        right = self.said.right if self.said else {}
        self.form.initial["number_value"] = right.get("value", "")
        self.form.initial["number_tolerance"] = right.get("tolerance", "0")
        unit = self.said.particulars.get("unit", "") if self.said else ""
        self.form.initial["number_unit"] = unit

    def filled(self) -> Filled:
        cleaned = self.form.cleaned_data
        right = {
            "value": cleaned.get("number_value", ""),
            "tolerance": cleaned.get("number_tolerance") or "0",
        }
        return [], {"unit": cleaned.get("number_unit", "")}, right


class InOrder(Parts):
    """Things in the order that is right."""

    def add(self) -> None:
        things = {option.key: option.text for option in self.options}
        order = [things[key] for key in self.said.right] if self.said else []
        for row in self.rows(len(order)):
            label = _("number %(row)s in the right order") % {"row": row}
            now = order[row - 1] if row <= len(order) else {}
            self.line(f"option_{row}", label, now)

    def filled(self) -> Filled:
        found = self.all_written("option", self.rows(len(self.options)))
        texts = [words for _row, words in found]
        keys = keys_for(_parts(self.options), texts)
        return list(map(Option, keys, texts)), {}, keys


class Belonging(Parts):
    """Things with what belongs to each; a row without a thing is one more to choose."""

    def add(self) -> None:
        pairs = self._pairs()
        for row in self.rows(len(pairs)):
            thing, target = pairs[row - 1] if row <= len(pairs) else ({}, {})
            self.line(f"option_{row}", _("thing %(row)s") % {"row": row}, thing)
            label = _("what belongs to thing %(row)s") % {"row": row}
            more = _("Without a thing it is one more to choose.") if row == 1 else ""
            self.line(f"target_{row}", label, target, help_text=more)

    def _pairs(self) -> list[tuple[Mapping[str, str], Mapping[str, str]]]:
        if self.said is None:
            return []
        targets = {one["key"]: one["text"] for one in self.said.particulars["targets"]}
        right = self.said.right
        pairs = [(option.text, targets[right[option.key]]) for option in self.options]
        extra = [text for key, text in targets.items() if key not in right.values()]
        return [*pairs, *(({}, text) for text in extra)]

    def filled(self) -> Filled:
        rows = self.rows(len(self._pairs()))
        target_of = dict(self.all_written("target", rows))
        things = self.all_written("option", rows)
        if not all(row in target_of for row, _words in things):
            raise ValidationError(_("Say for every thing what belongs to it."))
        distinct = [
            words
            for place, words in enumerate(target_of.values())
            if words not in list(target_of.values())[:place]
        ]
        before = self.said.particulars["targets"] if self.said else []
        target_keys = keys_for(before, distinct)
        texts = [words for _row, words in things]
        keys = keys_for(_parts(self.options), texts)
        right = {
            key: target_keys[distinct.index(target_of[row])]
            for key, (row, _words) in zip(keys, things, strict=True)
        }
        targets = [
            {"key": key, "text": text}
            for key, text in zip(target_keys, distinct, strict=True)
        ]
        return list(map(Option, keys, texts)), {"targets": targets}, right


class Blank(Parts):
    """A text with gaps, and for each gap all that may be written there."""

    def add(self) -> None:
        parts = self.said.particulars["parts"] if self.said else []
        now = {code: self._joined(parts, code) for code in LANGUAGES}
        self.words(
            "around",
            _("text with gaps"),
            now,
            widget=AdminAutoHeightTextInput(attrs={"rows": 3}),
            help_text=_(
                "Write ___ where a gap is. Left empty, there is one gap below the question."
            ),
        )
        for number in range(1, GAPS + 1):
            self.form.fields[f"gap_{number}"] = forms.CharField(
                label=_("right in gap %(number)s") % {"number": number},
                help_text=_("On each line something that may be written there."),
                widget=AdminAutoHeightTextInput(attrs={"rows": 2}),
                required=False,
            )
            accepted = self.said.right[number - 1 : number] if self.said else []
            self.form.initial[f"gap_{number}"] = (
                "\n".join(*accepted) if accepted else ""
            )

    def _joined(self, parts: Sequence[Mapping[str, str]], language: str) -> str:
        said = [part.get(language, "") for part in parts]
        return BLANK.join(said) if any(said) else ""

    def filled(self) -> Filled:
        around = self.written("around") or dict.fromkeys(self.written("text"), BLANK)
        split = {code: GAP.split(text) for code, text in around.items()}
        counts = {len(pieces) for pieces in split.values()}
        if len(counts) > 1:
            raise ValidationError(_("Write as many gaps in every language."))
        count = counts.pop() if counts else 1
        if count - 1 > GAPS:
            raise ValidationError(_("Write five gaps at most."))
        parts = [{code: split[code][n] for code in split} for n in range(count)]
        accepted = [self._accepted(number) for number in range(1, count)]
        return [], {"parts": parts}, accepted

    def _accepted(self, number: int) -> list[str]:
        lines = (self.form.cleaned_data.get(f"gap_{number}") or "").splitlines()
        return [line.strip() for line in lines if line.strip()]


class Untouched(Parts):
    """A kind that is not written in this form: what it asks stays as it is."""

    def add(self) -> None:
        """There is nothing to fill in."""

    def filled(self) -> Filled:
        if self.said is None:
            raise ValidationError(_("Questions of this kind are not written here."))
        return self.said.options, dict(self.said.particulars), self.said.right


def _parts(options: Sequence[Option]) -> list[dict[str, Any]]:
    return [{"key": option.key, "text": option.text} for option in options]


PARTS: dict[str, type[Parts]] = {
    "single": Marked,
    "multiple": Marked,
    "true_false": Truth,
    "numeric": Counted,
    "ordering": InOrder,
    "matching": Belonging,
    "blanks": Blank,
    "hotspot": Pointed,
    "labels": Named,
}
DEFAULT = "single"


def parts_of(kind: str) -> type[Parts]:
    """The fields of a kind."""
    return PARTS.get(kind, Untouched)


def written_kinds(like: str = "") -> list[tuple[str, Any]]:
    """The kinds that are written in a form; those with the same fields as ``like``."""
    alike = [kind for kind in PARTS if not like or PARTS[kind] is PARTS.get(like)]
    return [(kind, of(kind).label) for kind in alike or [like]]
