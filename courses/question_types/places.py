"""The marked places of a picture, each with its letter."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from courses.question_types.asking import Content

MARK = 0.035
"""The radius of a mark, as a part of the width of the picture."""
LETTERS = 26


def letter(number: int) -> str:
    """The name of a place, counted from nought; a number where letters run out."""
    return chr(ord("A") + number) if number < LETTERS else str(number + 1)


def marked(content: Content) -> dict[str, Any]:
    """The picture and its marks, in the measures of the picture.

    ``places`` says of each option how far it lies from the left and from the top, in
    percents.
    """
    picture, places = content["picture"], content["places"]
    return {
        "picture": {**picture, "mark": round(picture["width"] * MARK)},
        "spots": [
            {
                "text": one["text"],
                "x": places[one["key"]][0] * picture["width"] // 100,
                "y": places[one["key"]][1] * picture["height"] // 100,
            }
            for one in content["options"]
        ],
    }


def refuse_unplaced(content: Content) -> None:
    """Every option lies somewhere in the picture, and no two in the same place."""
    places = content.get("places", {})
    if not content.get("picture"):
        raise ValidationError(_("Choose a picture."))
    if {one["key"] for one in content["options"]} != set(places):
        raise ValidationError(_("Say of every place where it is in the picture."))
    if len({tuple(place) for place in places.values()}) < len(places):
        raise ValidationError(_("Two places lie upon each other: move one of them."))
