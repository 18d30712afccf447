"""A short film without sound: an aircraft is towed, and somebody falls away.

It was made from these frames, and lies beside them so that nobody needs an encoder.
To make it again: python -m lms.demo.content.safety_at_defence.film
"""

import math
import subprocess
from itertools import pairwise
from pathlib import Path

from PIL import Image

from lms.demo.content.pictures import field
from lms.demo.content.pictures.canvas import (
    MID_BLUE,
    RED,
    SUBTLE,
    WHITE,
    YELLOW,
    Pen,
    Point,
    sheet,
)

FILMS = Path(__file__).parent / "films"
SIZE = (640, 360)
A_SECOND = 12
LENGTH = 20.0

Course = tuple[tuple[float, float], ...]
"""Moments in seconds, each with a value; between them it goes evenly."""

ALONG: Course = ((0, -330), (11.5, -110), (16.5, -110), (20, -30))
WALKS: Course = ((4.5, 0), (7.5, 1))
DARK: Course = ((7.5, 0), (10, 0.42))
HAND: Course = ((11, 0), (11.5, 1), (16, 1), (16.5, 0))
NEW: Course = ((13, 0), (15.5, 1))


def at(course: Course, moment: float) -> float:
    """The value of a course at a moment."""
    for (start, before), (end, after) in pairwise(course):
        if moment <= end:
            done = max(0.0, moment - start) / (end - start)
            return before + done * (after - before)
    return course[-1][1]


def frame(moment: float) -> Image.Image:
    """The film at a moment."""
    pen = sheet("#dfe4e7")
    _apron(pen)
    shift = at(ALONG, moment)
    field.aircraft_above(pen.at(450 + shift, 337, 480))
    field.tug_above(pen.at(737 + shift, 337, 150))
    _left(pen, moment, shift)
    if at(DARK, moment):
        pen.image.paste(_darkened(pen.image, at(DARK, moment)))
        _rain(pen, moment)
    _right(pen, moment, shift)
    return pen.image.resize(SIZE, Image.Resampling.LANCZOS)


def _apron(pen: Pen) -> None:
    pen.box(930, 60, 1200, 615, SUBTLE)
    pen.box(960, 90, 1200, 585, "#3d4a55")
    for y in range(110, 600, 60):
        pen.box(930, y, 946, y + 34, YELLOW)
    for x in range(20, 930, 90):
        pen.box(x, 333, x + 50, 341, YELLOW)


def _left(pen: Pen, moment: float, shift: float) -> None:
    """Who walks at the left wing, is called away, and is followed by somebody else."""
    tip: Point = (490 + shift, 92)
    gone, come = at(WALKS, moment), at(NEW, moment)
    if gone < 1:
        field.person_above(pen.at(tip[0] - 240 * gone, tip[1] - 190 * gone, 80), YELLOW)
    if gone and come < 1:
        _outline(pen, tip)
    if come:
        away = 1 - come
        field.person_above(
            pen.at(tip[0] - 300 * away, tip[1] - 190 * away, 80), MID_BLUE
        )


def _outline(pen: Pen, tip: Point) -> None:
    """The place of somebody who is not there."""
    for n in range(16):
        a = math.radians(22.5 * n)
        pen.circle(tip[0] + 26 * math.cos(a), tip[1] + 38 * math.sin(a), 5, RED)


def _darkened(image: Image.Image, share: float) -> Image.Image:
    return Image.blend(image, Image.new("RGB", image.size, "#101a2c"), share)


def _rain(pen: Pen, moment: float) -> None:
    fallen = moment * 420
    for n in range(60):
        x, y = (n * 137) % 1220, (n * 211 + fallen) % 700
        pen.line([(x, y), (x - 7, y + 24)], 3, "#9fb8d4")


def _right(pen: Pen, moment: float, shift: float) -> None:
    """Who walks at the right wing, and whose hand stops it all."""
    x, y, hand = 490 + shift, 582, at(HAND, moment)
    field.person_above(pen.at(x, y, 80), YELLOW)
    if not hand:
        return
    pen.line([(x + 6, y - 26), (x + 40 * hand, y - 62 * hand)], 14, YELLOW)
    pen.circle(x + 40 * hand, y - 62 * hand, 13, "#e2b48c")
    _stop(pen.at(x + 190, y - 50, 150 * hand))


def _stop(pen: Pen) -> None:
    for radius, fill in ((50, WHITE), (44, RED)):
        corners = [math.radians(22.5 + 45 * n) for n in range(8)]
        pen.polygon(
            [(50 + radius * math.cos(a), 50 + radius * math.sin(a)) for a in corners],
            fill,
        )
    pen.numeral(50, 50, "STOP", 24, WHITE)


def write() -> None:
    """Make the film again, with ffmpeg."""
    sent = "-f rawvideo -pix_fmt rgb24 -s {}x{} -r {} -i -".format(*SIZE, A_SECOND)
    kept = "-c:v libx264 -profile:v baseline -pix_fmt yuv420p -preset slow -crf 32"
    kept += " -movflags +faststart"
    command = ["ffmpeg", "-y", *sent.split(), *kept.split(), str(FILMS / "towing.mp4")]
    moments = (number / A_SECOND for number in range(round(LENGTH * A_SECOND)))
    frames = b"".join(frame(moment).tobytes() for moment in moments)
    subprocess.run(command, input=frames, check=True)  # noqa: S603


if __name__ == "__main__":
    write()
