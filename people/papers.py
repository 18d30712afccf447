"""Files that people hand in: kept apart from what the web server serves, and looked at.

Such a file is given back only by a view that knows who may see it, as a download. What
it is follows from its first bytes, never from its name.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.http import FileResponse
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext as _

from people.photos import as_photo

if TYPE_CHECKING:
    from django.core.files.base import File
    from django.core.files.uploadedfile import UploadedFile
    from django.db.models import Model
    from django.db.models.fields.files import FieldFile

MOST = 5_000_000
"""Bytes: a photo of a telephone or a few scanned pages."""

KINDS = {
    b"%PDF-": ("pdf", "application/pdf"),
    b"\xff\xd8\xff": ("jpg", "image/jpeg"),
    b"\x89PNG\r\n\x1a\n": ("png", "image/png"),
}


PHOTOS = {"jpg", "png"}


class PaperGoneError(Exception):
    """The record names a file that the store does not have any more."""


@deconstructible
class Papers(FileSystemStorage):
    """Where they lie; no address leads there."""

    def __init__(self) -> None:
        super().__init__(location=settings.DATA_DIR / "papers", base_url=None)


def kind_of(file: File[bytes]) -> tuple[str, str] | None:
    """Its ending and media type, from how it begins; none where it is nothing we take."""
    file.seek(0)
    head = file.read(8)
    file.seek(0)
    return next((kind for mark, kind in KINDS.items() if head.startswith(mark)), None)


def refuse_strange(file: File[bytes]) -> None:
    """A PDF, a JPEG or a PNG, and not larger than it need be."""
    if file.size > MOST:
        raise ValidationError(_("Choose a file of at most 5 MB."))
    if kind_of(file) is None:
        raise ValidationError(_("Choose a PDF, a JPEG or a PNG."))


def without_traces(uploaded: UploadedFile) -> File[bytes]:
    """A paper as it is kept: a photo is drawn anew, as a telephone writes in it where
    it was taken and by which device. A PDF stays what was signed.
    """
    kind = kind_of(uploaded)
    is_photo = kind is not None and kind[0] in PHOTOS
    return as_photo(uploaded) if is_photo else uploaded


def name_of(instance: Model, filename: str) -> str:
    """A name that says nothing and can be guessed by nobody."""
    return uuid.uuid4().hex


def opened(paper: FieldFile) -> File[bytes]:
    """A paper to be read from its beginning, if the store still has it."""
    try:
        return paper.open()
    except FileNotFoundError as missing:
        raise PaperGoneError(paper.name) from missing


def download(paper: FieldFile, name: str) -> FileResponse:
    """A paper for somebody who may see it: to save, never shown within the site."""
    ending, media_type = kind_of(opened(paper)) or ("bin", "application/octet-stream")
    return FileResponse(
        opened(paper),
        as_attachment=True,
        filename=f"{name}.{ending}",
        content_type=media_type,
    )
