"""Names that are dragged onto a picture, read as places with a letter each.

Moodle has two such kinds: boxes on a picture that one sees (``ddimageortext``), and
places in it that one has to find (``ddmarker``).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from courses.question_files.drafts import Labelled, Named, Words
from courses.question_files.findings import Notes, NotTakenError
from courses.question_files.moodle_measures import OWN, Size, shown_size
from courses.questions.drawn_pictures import Picture, as_picture

MOST_PLACES = 12
MEASURE = re.compile(r"-?\d{1,6}(?:\.\d{1,6})?")

Said = Callable[[Element], Words]


def labelled(question: Element, said: Said, notes: Notes) -> Labelled:
    """The picture, where its places are, and what each is called."""
    picture, measure = picture_of(question)
    names = _names(question, said)
    drops = question.findall("drop")
    if len(drops) < 2:
        raise NotTakenError(
            _("It has fewer than two places."), _("Mark at least two places there.")
        )
    refuse_too_many(len(drops))
    if question.get("type") == "ddmarker":
        notes.left_out(
            _("That the places have to be found: here each is marked with a letter."),
            _("Read whether the question still asks enough."),
        )
    places = tuple(
        Named(_name(drop, names), *place_of(drop, measure)) for drop in drops
    )
    used = [place.name for place in places]
    extra = tuple(name for name in names.values() if name and name not in used)
    return Labelled(picture, places, extra, described(question, said, notes))


def refuse_too_many(places: int) -> None:
    """A picture with more places than letters are given to is more than one question."""
    if places > MOST_PLACES:
        raise NotTakenError(
            _("It has more than %(most)d places.") % {"most": MOST_PLACES},
            _("Make more than one question of it."),
        )


def picture_of(question: Element) -> tuple[Picture, Size]:
    """The picture, and how wide and high it is to who says where its places are.

    A file of ours holds it twice: as Moodle shows it, and as the bank keeps it.
    """
    own = question.find(OWN)
    if own is not None:
        picture = _picture(own)
        return picture, shown_size(picture)
    picture = _picture(question.find("file"))
    return picture, picture.drawn_from


def _picture(file: Element | None) -> Picture:
    """The picture that lies in the file; one beside it cannot be found."""
    try:
        data = base64.b64decode((file.text or "") if file is not None else "")
    except (binascii.Error, ValueError):
        data = b""
    if not data:
        raise NotTakenError(
            _("The picture is not in the file."),
            _("Export the questions again, with their pictures."),
        )
    try:
        return as_picture(data)
    except ValidationError as refusal:
        raise NotTakenError(
            " ".join(refusal.messages), _("Choose another picture there.")
        ) from None


def _names(question: Element, said: Said) -> dict[str, Words]:
    """What is dragged, by its number."""
    found: dict[str, Words] = {}
    for number, drag in enumerate(question.findall("drag"), start=1):
        if drag.find("file") is not None:
            raise NotTakenError(
                _("What is dragged are pictures; here they are names."),
                _("Give each picture a name, and drag that."),
            )
        found[(drag.findtext("no") or str(number)).strip()] = said(drag)
    return found


def _name(drop: Element, names: dict[str, Words]) -> Words:
    name = names.get((drop.findtext("choice") or "").strip())
    if not name:
        raise NotTakenError(
            _("To one of its places no name belongs."),
            _("Choose there what belongs to each place, or take the place out."),
        )
    return name


def place_of(drop: Element, measure: Size) -> tuple[int, int]:
    """How far a place lies from the left and the top, in percents."""
    (across, wide), (down, high) = zip(_point(drop), measure, strict=True)
    if not (0 <= across <= wide and 0 <= down <= high):
        raise outside()
    return round(100 * across / wide), round(100 * down / high)


def outside() -> NotTakenError:
    """A place that nobody can see or point at."""
    return NotTakenError(
        _("One of its places lies outside the picture."),
        _("Drag it into the picture there, or take it out."),
    )


def _point(drop: Element) -> tuple[float, float]:
    """Where a place is: of a circle or an area its middle."""
    coords = drop.findtext("coords")
    if coords is None:
        corner = [drop.findtext("xleft") or "", drop.findtext("ytop") or ""]
        numbers = _measures(" ".join(corner))
        return numbers[0], numbers[1]
    numbers = _measures(coords)
    shape = (drop.findtext("shape") or "").strip().lower()
    if shape == "rectangle" and len(numbers) == 4:
        left, top, wide, high = numbers
        return left + wide / 2, top + high / 2
    if shape == "polygon":
        across, down = numbers[0::2], numbers[1::2]
        return sum(across) / len(across), sum(down) / len(down)
    return numbers[0], numbers[1]


def _measures(written: str) -> list[float]:
    found = [float(number) for number in MEASURE.findall(written)]
    if len(found) < 2:
        raise NotTakenError(
            _("It does not say where one of its places is."),
            _("Mark the place again there."),
        )
    return found


def described(question: Element, said: Said, notes: Notes) -> Words:
    """Only our own files say it; for others somebody writes it here."""
    own = question.find("picturedescription")
    words = said(own) if own is not None else {}
    if not words:
        notes.left_out(
            _("Words for who does not see the picture: the file has none."),
            _("Write the alternative text in the bank; until then nobody approves it."),
        )
    return words
