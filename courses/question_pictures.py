"""A picture on its way into the question bank, and from there onto a page."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

from courses.models.pictures import QuestionPicture
from courses.question_types import Content
from people.models import User

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
            return Picture(data, *found.size)
        turned = ImageOps.exif_transpose(found).convert("RGBA")
    picture = Image.new("RGB", turned.size, "white")
    picture.paste(turned, mask=turned)
    picture.thumbnail((WIDEST, HIGHEST))
    output = io.BytesIO()
    picture.save(output, "WEBP", quality=82)
    return Picture(output.getvalue(), *picture.size)


def _is_bare(data: bytes, found: Image.Image) -> bool:
    """Whether it is as it would become: small enough, with nothing in it or behind it."""
    is_small = found.width <= WIDEST and found.height <= HIGHEST
    is_whole = int.from_bytes(data[4:8], "little") + 8 == len(data)
    return is_small and is_whole and found.format == "WEBP" and data[12:16] in BARE


def keep_pictures(pictures: Iterable[Picture], *, by: User) -> None:
    """Store those that are not there yet."""
    wanted = {picture.digest: picture for picture in pictures}
    QuestionPicture.objects.bulk_create(
        [
            QuestionPicture(
                digest=digest,
                content=base64.b64encode(picture.content).decode(),
                width=picture.width,
                height=picture.height,
                recorded_by=by,
            )
            for digest, picture in wanted.items()
        ],
        ignore_conflicts=True,
    )


def kept_pictures(digests: Iterable[str]) -> dict[str, Picture]:
    """Pictures of the bank by their digest."""
    found = QuestionPicture.objects.filter(digest__in=set(digests))
    return {
        one.digest: Picture(base64.b64decode(one.content), one.width, one.height)
        for one in found
    }


def with_address(content: Content) -> Content:
    """What a question says, with its picture where a page can show it."""
    if "picture" not in content:
        return content
    picture = content["picture"]
    kept = QuestionPicture.objects.get(digest=picture["digest"])
    shown = {name: picture[name] for name in ("alt", "width", "height")}
    return {**content, "picture": {**shown, "url": kept.url}}
