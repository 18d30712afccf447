"""The films of the demo: small, captioned in both languages, and drawn by us."""

import re
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pytest

from lms.demo.content.safety_at_defence.film import LENGTH, SIZE, WALKS, at, frame
from lms.demo.content.shapes import Film
from lms.demo.content.shelf import SHELF

FILMS = [
    pytest.param(files(written.content.__name__) / "films", block, id=block.key)
    for written in SHELF
    for lesson in written.content.COURSES["nl"].lessons
    for block in lesson.blocks
    if isinstance(block, Film)
]
CUE = re.compile(r"(\d\d):(\d\d\.\d{3}) --> (\d\d):(\d\d\.\d{3})\n(.+)")
LARGEST = 300_000


def cues(captions: Path) -> list[tuple[float, float, str]]:
    found = CUE.findall(captions.read_text(encoding="utf-8"))
    return [
        (60 * int(m1) + float(s1), 60 * int(m2) + float(s2), said)
        for m1, s1, m2, s2, said in found
    ]


@pytest.mark.parametrize(("folder", "film"), FILMS)
def test_a_film_is_small_and_can_be_played_before_it_is_all_there(folder, film):
    data = (folder / film.file).read_bytes()
    assert len(data) < LARGEST
    assert data[4:8] == b"ftyp"
    assert data.index(b"moov") < data.index(b"mdat")


@pytest.mark.parametrize(("folder", "film"), FILMS)
def test_captions_say_the_same_at_the_same_moment_in_both_languages(folder, film):
    dutch, english = (cues(folder / f"{film.name}.{code}.vtt") for code in ("nl", "en"))
    assert [cue[:2] for cue in dutch] == [cue[:2] for cue in english]
    for (start, end, said), (following, _, _) in pairwise(dutch):
        assert start < end <= following
        assert len(said) / (end - start) < 25  # signs a second that one can read
    assert dutch[-1][1] <= LENGTH


def test_the_film_is_drawn_from_moment_to_moment():
    assert (at(WALKS, 0), at(WALKS, 6), at(WALKS, LENGTH)) == (0, 0.5, 1)
    pictures = [frame(moment) for moment in (0, 9, 12)]
    assert {picture.size for picture in pictures} == {SIZE}
    assert len({picture.tobytes() for picture in pictures}) == len(pictures)
