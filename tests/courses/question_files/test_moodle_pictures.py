"""Names dragged onto a picture, as Moodle writes them and as we do."""

import base64
import io

import pytest
from PIL import Image

from courses.question_files.drafts import Draft, Labelled, Named
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
        (DRAGS + BOXES, "The picture does not lie in the file."),
        (file(b"<svg/>") + DRAGS + BOXES, "This is no picture"),
        (file() + DRAGS + box(1, 0, 0), "It has fewer than two places."),
        (file() + DRAGS + box(1, 0, 0) * 13, "It has more than 12 places."),
        (file() + DRAGS + BOXES + box(7, 1, 1), "no name belongs"),
        (file() + drag(1, "", file()) + BOXES, "What is dragged are pictures"),
        (file() + DRAGS + BOXES + area(1, "circle", "x"), "where one of its places"),
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
