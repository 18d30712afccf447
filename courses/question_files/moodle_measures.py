"""How Moodle shows the picture of a question, and what of ours lies beside it.

When Moodle takes a picture in, it makes it no larger than this and leaves the measures
of the places as they were. It cannot do that with WebP, in which the bank keeps pictures.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

from courses.question_types.places import MARK, letter
from courses.questions.drawn_pictures import Picture

Size = tuple[int, int]

WIDEST, HIGHEST = 600, 400
OWN = "ownpicture"
"""The element with the picture as the bank keeps it; Moodle passes over it."""
INK, PAPER = "#1a1a1a", "#ffffff"


def shown_size(picture: Picture) -> Size:
    """How wide and high Moodle shows it."""
    part = min(1, WIDEST / picture.width, HIGHEST / picture.height)
    return max(1, round(picture.width * part)), max(1, round(picture.height * part))


def in_pixels(place: Sequence[int], size: Size) -> tuple[int, int]:
    """A place in percents as Moodle measures it."""
    across, down = place
    return round(across * size[0] / 100), round(down * size[1] / 100)


def radius(size: Size) -> int:
    """How large a mark is."""
    return max(9, round(size[0] * MARK))


def shown(picture: Picture, places: Sequence[Sequence[int]] = ()) -> bytes:
    """The picture as JPEG of that size, with a letter at each of these places."""
    size = shown_size(picture)
    with Image.open(io.BytesIO(picture.content)) as found:
        drawn = found.convert("RGB").resize(size)
    canvas, around = ImageDraw.Draw(drawn), radius(size)
    font = ImageFont.load_default(around * 1.2)
    for number, place in enumerate(places):
        middle = in_pixels(place, size)
        canvas.circle(middle, around, fill=PAPER, outline=INK, width=2)
        canvas.text(middle, letter(number), fill=INK, font=font, anchor="mm")
    output = io.BytesIO()
    drawn.save(output, "JPEG", quality=88)
    return output.getvalue()
