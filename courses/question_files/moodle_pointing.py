"""One marker that is put in its place, read as marked places of which one is right.

Moodle lets one put a marker anywhere in a picture. Here one chooses between marked
places, so those that are wrong have to be in the file too: our own files say them as tags,
which Moodle keeps.
"""

from __future__ import annotations

from itertools import count
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from courses.question_files.drafts import Pointed
from courses.question_files.findings import Notes, NotTakenError
from courses.question_files.labels import Labels
from courses.question_files.moodle_pictures import (
    Said,
    described,
    outside,
    picture_of,
    place_of,
    refuse_too_many,
)
from courses.question_types.places import letter


def is_pointing(question: Element, labels: Labels) -> bool:
    """Whether one place is asked for, rather than what several are called."""
    return bool(labels.wrong_places) or len(question.findall("drop")) == 1


def pointed(question: Element, labels: Labels, said: Said, notes: Notes) -> Pointed:
    """The picture and its places; the right one has the letter that no wrong one has."""
    drops = question.findall("drop")
    if len(drops) != 1:
        raise NotTakenError(
            _("Not exactly one of its places is right."),
            _("Leave one place there in which the marker belongs."),
        )
    if not labels.wrong_places:
        raise NotTakenError(
            _("It says which place is right, and none that is wrong."),
            _("Write it in the bank, with places beside it that are wrong."),
        )
    refuse_too_many(len(labels.wrong_places) + 1)
    if any(max(place) > 100 for _letter, *place in labels.wrong_places):
        raise outside()
    picture, measure = picture_of(question)
    taken = [own for own, *_place in labels.wrong_places]
    right = next(number for number in count() if letter(number) not in taken)
    places = [(across, down) for _letter, across, down in labels.wrong_places]
    right = min(right, len(places))
    places.insert(right, place_of(drops[0], measure))
    return Pointed(picture, tuple(places), right, described(question, said, notes))


def wrong_places(pointed: Pointed) -> list[str]:
    """The tags in which a file says them."""
    return [
        f"wrong:{letter(number)} {across} {down}"
        for number, (across, down) in enumerate(pointed.places)
        if number != pointed.right
    ]
