"""A question of the bank about a drawing that was made for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lms.demo.content.pictures.canvas import Pen

Place = tuple[int, int]
"""Percents from the left and from the top."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The drawing, and where in it the answers lie, by their keys, in order of letters.

    One points at the answer that is right, whose text is only what the author means. Where
    the scene is ``named``, the texts are names, and each belongs to its place; a name that
    lies nowhere is one too many. ``shows`` says what is at every letter, without telling
    what is right.
    """

    draw: Callable[[], Pen]
    shows: Mapping[str, str]
    places: Mapping[str, Place]
    named: bool = False
