"""What an author fills in for a question about a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from courses.models import QuestionPicture
from courses.question_types.places import letter
from courses.questions.bank import Option
from courses.questions.drafting import as_text, keys_for
from courses.questions.drawn_pictures import as_picture
from courses.questions.fields import Filled, Parts, on_one_line

PLACES = 12
Place = tuple[int, int]


class Placed(Parts):
    """A picture, its description, and places in it that have a letter each.

    The places are numbers in a form; with a module beside it they are marks on the
    picture, to be dragged or moved with the arrow keys.
    """

    def add(self) -> None:
        self.form.fields["picture"] = forms.FileField(
            label=_("picture"),
            help_text=self._picture_help(),
            required=False,
            widget=forms.FileInput(
                {"accept": "image/jpeg,image/png,image/webp,image/gif"}
            ),
        )
        self.line(
            "alt",
            _("alternative text"),
            self._now.get("alt", {}),
            help_text=_("What is at every letter, without telling what is right."),
        )
        for row in range(1, PLACES + 1):
            self._add_place(row)

    def _picture_help(self) -> str:
        kinds = _("JPEG, PNG, WebP or GIF, at most 10 MB.")
        if not self._now:
            return kinds
        return _("Left empty, the picture stays as it is.") + f" {kinds}"

    @property
    def _now(self) -> Mapping[str, Any]:
        """The picture that the question has."""
        return self.said.particulars["picture"] if self.said else {}

    @property
    def _places(self) -> list[Place]:
        """Where each option lies now."""
        known = self.said.particulars["places"] if self.said else {}
        return [tuple(known[option.key]) for option in self.options]

    def shown(self) -> str:
        """The picture for the form; empty where there is none yet."""
        kept = QuestionPicture.objects.filter(digest=self._now.get("digest", ""))
        return "".join(one.url for one in kept)

    def _add_place(self, row: int) -> None:
        named = {"letter": letter(row - 1)}
        labels = {
            "across": _("place %(letter)s: from the left, in %%") % named,
            "down": _("place %(letter)s: from the top, in %%") % named,
        }
        now = self._places[row - 1 : row]
        for number, (name, label) in enumerate(labels.items()):
            self.form.fields[f"{name}_{row}"] = forms.IntegerField(
                label=label, min_value=0, max_value=100, required=False
            )
            self.form.initial[f"{name}_{row}"] = now[0][number] if now else None

    def _placed(self) -> dict[int, Place]:
        """The places that were filled in, by their row."""
        cleaned = self.form.cleaned_data
        found: dict[int, Place] = {}
        for row in range(1, PLACES + 1):
            across, down = cleaned.get(f"across_{row}"), cleaned.get(f"down_{row}")
            if across is not None and down is not None:
                found[row] = (across, down)
            elif across is not None or down is not None:
                raise ValidationError(
                    _("Say of place %(letter)s both how far from the left and the top.")
                    % {"letter": letter(row - 1)}
                )
        return found

    def _asked_with(self, places: Mapping[int, Place]) -> tuple[list[str], Any]:
        """The keys of these places, and the picture as a version keeps it."""
        before = [
            {"key": option.key, "text": as_text(*place)}
            for option, place in zip(self.options, self._places, strict=True)
        ]
        keys = keys_for(before, [as_text(*place) for place in places.values()])
        alt = on_one_line(self.written("alt"))
        if not alt:
            raise ValidationError(
                _("Write the alternative text, for who does not see the picture.")
            )
        picture = {**self._chosen(), "alt": alt}
        lie = dict(zip(keys, map(list, places.values()), strict=True))
        return keys, {"picture": picture, "places": lie}

    def _chosen(self) -> dict[str, Any]:
        uploaded = self.form.cleaned_data.get("picture")
        if not uploaded and not self._now:
            raise ValidationError({"picture": _("Choose a picture.")})
        if not uploaded:
            return {name: self._now[name] for name in ("digest", "width", "height")}
        try:
            self.picture = as_picture(uploaded.read())
        except ValidationError as refusal:
            raise ValidationError({"picture": refusal.messages}) from None
        return {
            "digest": self.picture.digest,
            "width": self.picture.width,
            "height": self.picture.height,
        }

    def _options(self, keys: list[str], right: set[int], rows: list[int]) -> list[Any]:
        languages = self.written("text")
        return [
            Option(key, dict.fromkeys(languages, letter(number)), row in right)
            for number, (key, row) in enumerate(zip(keys, rows, strict=True))
        ]


class Pointed(Placed):
    """Places, and a mark beside the one that is right."""

    def _add_place(self, row: int) -> None:
        super()._add_place(row)
        self.form.fields[f"right_{row}"] = forms.BooleanField(
            label=_("place %(letter)s is right") % {"letter": letter(row - 1)},
            required=False,
        )
        there = self.options[row - 1 : row]
        self.form.initial[f"right_{row}"] = bool(there) and there[0].is_right

    def filled(self) -> Filled:
        cleaned, places = self.form.cleaned_data, self._placed()
        right = {row for row in range(1, PLACES + 1) if cleaned.get(f"right_{row}")}
        if not right <= places.keys():
            raise ValidationError(_("The place that is right lies nowhere yet."))
        keys, particulars = self._asked_with(places)
        return self._options(keys, right, list(places)), particulars, None


class Named(Placed):
    """Places with the name of each; a name without a place is one more to choose."""

    def _add_place(self, row: int) -> None:
        names = self._names()
        now = names[row - 1] if row <= len(names) else {}
        label = _("name of place %(letter)s") % {"letter": letter(row - 1)}
        more = _("A name without a place is one more to choose.") if row == 1 else ""
        self.line(f"option_{row}", label, now, help_text=more)
        super()._add_place(row)

    def _names(self) -> list[Mapping[str, str]]:
        if self.said is None:
            return []
        targets = {one["key"]: one["text"] for one in self.said.particulars["targets"]}
        right = self.said.right
        own = [targets[right[option.key]] for option in self.options]
        return [*own, *(t for key, t in targets.items() if key not in right.values())]

    def filled(self) -> Filled:
        places = self._placed()
        names = dict(self.all_written("option", range(1, PLACES + 1)))
        for row in places.keys() - names.keys():
            raise ValidationError(
                _("Write the name of place %(letter)s.") % {"letter": letter(row - 1)}
            )
        keys, particulars = self._asked_with(places)
        distinct: list[dict[str, str]] = []
        distinct += (one for one in names.values() if one not in distinct)
        before = self.said.particulars["targets"] if self.said else []
        target_keys = keys_for(before, distinct)
        targets = [
            {"key": key, "text": text}
            for key, text in zip(target_keys, distinct, strict=True)
        ]
        right = {
            key: target_keys[distinct.index(names[row])]
            for key, row in zip(keys, places, strict=True)
        }
        options = self._options(keys, set(), list(places))
        return options, {**particulars, "targets": targets}, right
