"""Names dragged onto a picture, as Moodle writes them and as we do."""

import base64
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from courses.question_files.drafts import Draft, Labelled, Named, Pointed
from courses.question_files.moodle_tree import tree_of
from courses.question_files.moodle_writing import write_moodle
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue
from courses.questions.drawn_pictures import as_picture
from tests.courses.question_files.test_moodle import asked, read

TONGUE = Tongue("nl", ["nl", "en"])


def drawing(size=(1600, 800)) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "teal").save(made, "PNG")
    return made.getvalue()


def file(data: bytes | None = None) -> str:
    said = base64.b64encode(drawing() if data is None else data).decode()
    return f'<file name="hal.png" path="/" encoding="base64">{said}</file>'


def drag(number: int, text: str, more: str = "") -> str:
    return f"<drag><no>{number}</no><text>{text}</text>{more}</drag>"


def box(choice: int, left: int, top: int) -> str:
    return (
        f"<drop><text></text><no>9</no><choice>{choice}</choice>"
        f"<xleft>{left}</xleft><ytop>{top}</ytop></drop>"
    )


def area(choice: int, shape: str, coords: str) -> str:
    where = f"<shape>{shape}</shape><coords>{coords}</coords>"
    return f"<drop><no>1</no>{where}<choice>{choice}</choice></drop>"


DRAGS = drag(1, "blusser") + drag(2, "<![CDATA[<b>uitgang</b>]]>") + drag(3, "kast")
BOXES = box(1, 160, 80) + box(2, 800, 400)


def test_boxes_on_a_picture_become_places_with_their_names():
    found = read(asked("ddimageortext", file() + DRAGS + BOXES))
    (draft,) = found.drafts
    content = draft.content
    assert content.places == (
        Named({"nl": "blusser"}, 10, 10),
        Named({"nl": "uitgang"}, 50, 50),
    )
    assert content.extra == ({"nl": "kast"},)
    assert (content.picture.width, content.picture.height) == (800, 400)
    assert {one.what for one in found.findings} == {
        "Words for who does not see the picture: the file has none.",
        "Layout: b.",
    }


def test_areas_to_be_found_become_places_at_their_middle():
    areas = (
        area(1, "circle", "160,80;20")
        + area(2, "rectangle", "700,300;200,200")
        + area(2, "polygon", "0,0;320,0;320,160;0,160")
    )
    found = read(asked("ddmarker", file() + DRAGS + areas))
    (draft,) = found.drafts
    assert [(one.across, one.down) for one in draft.content.places] == [
        (10, 10),
        (50, 50),
        (10, 10),
    ]
    assert any("have to be found" in one.what for one in found.findings)


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        (DRAGS + BOXES, "The picture is not in the file."),
        (file(b"<svg/>") + DRAGS + BOXES, "This is no picture"),
        (file() + DRAGS + box(1, 0, 0), "It has fewer than two places."),
        (file() + DRAGS + box(1, 0, 0) * 13, "It has more than 12 places."),
        (file() + DRAGS + BOXES + box(7, 1, 1), "no name belongs"),
        (file() + drag(1, "", file()) + BOXES, "What is dragged are pictures"),
        (file() + DRAGS + BOXES + area(1, "circle", "x"), "where one of its places"),
        (file() + DRAGS + BOXES + box(1, 1601, 10), "lies outside the picture"),
        (file() + DRAGS + BOXES + box(1, 10, -1), "lies outside the picture"),
        (file(drawing((90, 90))) + DRAGS + BOXES, "smaller than 100 by 100"),
        (file(b"GIF89a") + DRAGS + BOXES, "This is no picture"),
        ("<file encoding='base64'>%%%</file>" + DRAGS + BOXES, "is not in the file"),
    ],
)
def test_what_cannot_be_asked_is_named_with_the_reason(inside, what):
    found = read(asked("ddimageortext", inside))
    assert not found.drafts
    (finding,) = found.findings
    assert what in finding.what
    assert finding.remedy
    assert not finding.is_taken


def test_what_is_written_is_read_as_the_same():
    both = {"nl": "blusser", "en": "extinguisher"}
    content = Labelled(
        as_picture(drawing()),
        (Named(both, 10, 20), Named({"nl": "<uitgang>"}, 99, 0), Named(both, 3, 100)),
        ({"nl": "kast"},),
        {"nl": "Een hal", "en": "A hall"},
    )
    draft = Draft("hal", {"nl": "Waar?"}, content, {"nl": "Daarom."})
    found = read_file(write_moodle([draft], "nl").encode(), TONGUE)
    assert not found.findings
    (again,) = found.drafts
    assert again.content == content
    assert again.text == draft.text


def tags(*said: str) -> str:
    return f"<tags>{''.join(f'<tag><text>{one}</text></tag>' for one in said)}</tags>"


MARKER = drag(1, "X")
ZONE = area(1, "circle", "800,400;20")


def test_a_marker_in_its_place_becomes_one_right_place_among_wrong_ones():
    wrong = tags("wrong:C 90 100", "wrong:A 0 5", "hal")
    found = read(asked("ddmarker", file() + MARKER + ZONE + wrong))
    (draft,) = found.drafts
    assert draft.kind == "hotspot"
    assert draft.content.places == ((0, 5), (50, 50), (90, 100))
    assert draft.content.right == 1
    assert "Tags: hal." in {one.what for one in found.findings}


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        (MARKER + ZONE, "none that is wrong"),
        (MARKER + ZONE + ZONE + tags("wrong:A 1 1"), "Not exactly one"),
        (MARKER + tags("wrong:A 1 1"), "Not exactly one"),
        (MARKER + ZONE + tags("wrong:A 101 1"), "outside the picture"),
        (MARKER + area(1, "circle", "1700,1;9") + tags("wrong:A 1 1"), "outside"),
        (MARKER + ZONE + tags(*(f"wrong:A {n} 1" for n in range(12))), "more than 12"),
    ],
)
def test_a_marker_that_cannot_be_asked_is_named_with_the_reason(inside, what):
    found = read(asked("ddmarker", file() + inside))
    assert not found.drafts
    (finding,) = found.findings
    assert what in finding.what
    assert finding.remedy
    assert not finding.is_taken


PERCENTS = st.integers(0, 100)
POINTED = st.builds(
    lambda size, places, right, said: Pointed(
        as_picture(drawing(size)), tuple(places), right % len(places), said
    ),
    st.sampled_from([(1600, 800), (500, 300), (100, 100), (300, 1200)]),
    st.lists(st.tuples(PERCENTS, PERCENTS), min_size=2, max_size=12, unique=True),
    st.integers(0, 11),
    st.fixed_dictionaries({"nl": st.just("Een hal: A, B."), "en": st.just("A & B")}),
)


@settings(max_examples=25, deadline=None)
@given(content=POINTED)
def test_a_place_that_is_pointed_at_is_written_and_read_as_the_same(content):
    draft = Draft("hal", {"nl": "Wijs aan", "en": "Point"}, content)
    found = read_file(write_moodle([draft], "nl").encode(), TONGUE)
    assert not found.findings
    (again,) = found.drafts
    assert again.content == content


def test_moodle_finds_a_picture_that_it_leaves_as_large_as_it_is():
    """It makes a larger one smaller and leaves the measures of the places."""
    content = Pointed(as_picture(drawing()), ((10, 20), (50, 50)), 1)
    written = write_moodle([Draft("hal", {"nl": "Waar?"}, content)], "nl")
    question = tree_of(written.partition("?>")[2]).find("question[@type='ddmarker']")
    shown = Image.open(io.BytesIO(base64.b64decode(question.findtext("file"))))
    assert (shown.format, shown.size) == ("JPEG", (600, 300))
    assert question.findtext("drop/coords") == "300,150;21"
    teal, paper = shown.getpixel((5, 5)), shown.getpixel((46, 60))
    assert sum(paper) > sum(teal) + 300
