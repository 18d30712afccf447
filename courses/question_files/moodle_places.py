"""Questions about a picture, written as Moodle asks them.

Names are dragged onto boxes (``ddimageortext``); where one place is asked for, a marker
is put there (``ddmarker``) in a picture that shows the letters of all places.
"""

from __future__ import annotations

import base64
from xml.etree.ElementTree import Element, SubElement

from courses.question_files.drafts import Labelled, Pointed
from courses.question_files.moodle_elements import put, say
from courses.question_files.moodle_measures import (
    OWN,
    in_pixels,
    radius,
    shown,
    shown_size,
)
from courses.question_files.saying import as_html
from courses.questions.drawn_pictures import Picture

MARKER = "X"


def put_places(question: Element, content: Labelled | Pointed, language: str) -> None:
    """The picture, what is dragged onto it, and where that belongs."""
    SubElement(question, "shuffleanswers")
    letters = content.places if isinstance(content, Pointed) else ()
    _picture(question, "file", shown(content.picture, letters), "picture.jpg")
    _picture(question, OWN, content.picture.content, "picture.webp")
    say(SubElement(question, "picturedescription"), content.description, language)
    if isinstance(content, Pointed):
        _drag(question, 1, MARKER)
        _zone(question, content.places[content.right], content.picture)
    else:
        _named(question, content, language)


def _picture(question: Element, element: str, data: bytes, name: str) -> None:
    file = SubElement(question, element, name=name, encoding="base64")
    file.text = base64.b64encode(data).decode()


def _drag(question: Element, number: int, html: str) -> Element:
    drag = SubElement(question, "drag")
    put(drag, str(number), "no")
    put(drag, html)
    return drag


def _zone(question: Element, place: tuple[int, int], picture: Picture) -> None:
    size = shown_size(picture)
    across, down = in_pixels(place, size)
    drop = SubElement(question, "drop")
    put(drop, "1", "no")
    put(drop, "circle", "shape")
    put(drop, f"{across},{down};{radius(size)}", "coords")
    put(drop, "1", "choice")


def _named(question: Element, content: Labelled, language: str) -> None:
    """Each box is at its place, each name is there once."""
    names = [place.name for place in content.places]
    distinct = [name for n, name in enumerate(names) if name not in names[:n]]
    for number, name in enumerate([*distinct, *content.extra], start=1):
        drag = _drag(question, number, as_html(name, language))
        put(drag, "1", "draggroup")
        SubElement(drag, "infinite")
    size = shown_size(content.picture)
    for number, place in enumerate(content.places, start=1):
        drop = SubElement(question, "drop")
        across, down = in_pixels((place.across, place.down), size)
        put(drop, "")
        put(drop, str(number), "no")
        put(drop, str(distinct.index(place.name) + 1), "choice")
        put(drop, str(across), "xleft")
        put(drop, str(down), "ytop")
