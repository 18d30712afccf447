"""A photo that somebody hands in: taken in as a picture and nothing but a picture."""

import io
import uuid

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

LARGEST = 10 * 1024 * 1024
KINDS = ("JPEG", "PNG", "WEBP")
PIXELS = 60_000_000
EDGE = 2400
"""Large enough to read handwriting on a sheet of paper."""


def as_photo(uploaded: UploadedFile) -> ContentFile[bytes]:
    """The picture drawn anew, so that nothing else comes along: no place, no program."""
    if (uploaded.size or 0) > LARGEST:
        raise ValidationError(_("This photo is larger than 10 MB: make it smaller."))
    try:
        picture = _opened(uploaded)
    except (
        *(UnidentifiedImageError, OSError, SyntaxError, ValueError),
        Image.DecompressionBombError,
    ):
        raise ValidationError(
            _("This is no photo: choose a JPEG, PNG or WebP.")
        ) from None
    output = io.BytesIO()
    picture.save(output, "JPEG", quality=85)
    return ContentFile(output.getvalue(), name=f"{uuid.uuid4().hex}.jpg")


def _opened(uploaded: UploadedFile) -> Image.Image:
    with Image.open(uploaded, formats=KINDS) as found:
        if found.width * found.height > PIXELS:
            raise ValueError("too many pixels")
        picture = ImageOps.exif_transpose(found).convert("RGB")
    picture.thumbnail((EDGE, EDGE))
    return picture
