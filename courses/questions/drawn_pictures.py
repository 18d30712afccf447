"""A picture drawn anew, so that nothing comes along: no place, no program, no script."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

LARGEST = 10 * 1024 * 1024
KINDS = ("JPEG", "PNG", "WEBP", "GIF")
PIXELS = 60_000_000
WIDEST, HIGHEST, SMALLEST = 800, 1200, 100
BARE = (b"VP8 ", b"VP8L")
"""The kinds of WebP that hold a picture and nothing else."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the bank keeps it: WebP, and nothing that came along."""

    content: bytes
    width: int
    height: int
    drawn_from: tuple[int, int] = field(default=(0, 0), compare=False)
    """How wide and high it was before it was made smaller."""

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def as_picture(data: bytes) -> Picture:
    """A file drawn anew; ``ValidationError`` where it is no picture.

    What was drawn here before stays the same to the byte.
    """
    if len(data) > LARGEST:
        raise ValidationError(_("This picture is larger than 10 MB: make it smaller."))
    try:
        return _drawn(data)
    except (
        *(UnidentifiedImageError, OSError, SyntaxError, ValueError),
        Image.DecompressionBombError,
    ):
        raise ValidationError(
            _("This is no picture: choose a JPEG, PNG, WebP or GIF.")
        ) from None


def _drawn(data: bytes) -> Picture:
    with Image.open(io.BytesIO(data), formats=KINDS) as found:
        if found.width * found.height > PIXELS:
            raise ValueError("too many pixels")
        found.load()
        if min(found.size) < SMALLEST:
            raise ValidationError(
                _("This picture is smaller than 100 by 100: nothing can be seen in it.")
            )
        if _is_bare(data, found):
            return Picture(data, *found.size, found.size)
        turned = ImageOps.exif_transpose(found).convert("RGBA")
    picture = Image.new("RGB", turned.size, "white")
    picture.paste(turned, mask=turned)
    picture.thumbnail((WIDEST, HIGHEST))
    output = io.BytesIO()
    picture.save(output, "WEBP", quality=82)
    return Picture(output.getvalue(), *picture.size, turned.size)


def _is_bare(data: bytes, found: Image.Image) -> bool:
    """Whether it is as it would become: small enough, with nothing in it or behind it."""
    is_small = found.width <= WIDEST and found.height <= HIGHEST
    is_whole = int.from_bytes(data[4:8], "little") + 8 == len(data)
    return is_small and is_whole and found.format == "WEBP" and data[12:16] in BARE
