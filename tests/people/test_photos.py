"""A photo is drawn anew; what is none, or would fill the memory, is refused in words."""

import io

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from people.photos import LARGEST, PIXELS, as_photo
from tests.factories.pictures import declared


def uploaded(content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile("photo.png", content)


def test_a_photo_is_drawn_anew_as_jpeg_without_what_came_along() -> None:
    stream = io.BytesIO()
    kept = Image.Exif()
    kept[0x010E] = "where it was"
    Image.new("RGB", (300, 200), "green").save(stream, "JPEG", exif=kept)
    made = as_photo(uploaded(stream.getvalue()))
    with Image.open(io.BytesIO(made.read())) as found:
        assert (found.format, found.size) == ("JPEG", (300, 200))
        assert not found.getexif()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "This is no photo"),
        (declared(1, PIXELS + 1), "This is no photo"),
        (declared(20_000, 20_000), "This is no photo"),
        (b"0" * (LARGEST + 1), "larger than 10 MB"),
    ],
    ids=["no picture", "too many pixels", "a bomb", "too large"],
)
def test_what_is_no_photo_or_too_much_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        as_photo(uploaded(content))
