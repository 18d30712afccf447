"""An uploaded file on its way in: recognised, and kept in private until committed."""

import datetime
import io
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.exchange.files import BY_FILE, MEMBERS, RESOURCES
from certification.exchange.packages import (
    DataSet,
    Limits,
    OneFile,
    PackageError,
    Zip,
)
from certification.exchange.reading import (
    UnreadableError,
    records,
    refuse_other_delimiters,
)
from certification.exchange.spreadsheets import as_csv

Content = Any
"""An upload or bytes in memory: whatever can be read again from its beginning."""

LARGEST = 100_000_000
LIMITS = Limits(member=400_000_000, total=800_000_000)
KEPT = datetime.timedelta(days=1)


def _folder() -> Path:
    """Outside of what is served, and readable by the product only."""
    folder = Path(settings.DATA_DIR) / "imports"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def keep(upload: Any, file: str = "") -> str:
    """Store an upload for the commit step; the token by which it is found again.

    ``file`` says which file of a data set it is; left out, its name or columns do.
    """
    if (upload.size or 0) > LARGEST:
        raise PackageError(upload.name or "", _("is too large; use the command."))
    _sweep()
    suffix = Path(upload.name or "").suffix.lower()
    if suffix == ".zip":
        Zip(upload, LIMITS)
        return _stored("zip", upload)
    content: Content = upload
    if suffix == ".xlsx":
        content = io.BytesIO(as_csv(upload))
    return _stored(file or _recognised(upload.name or "", content), content)


def _stored(kind: str, content: Content) -> str:
    token = f"{kind}-{secrets.token_urlsafe(24)}"
    content.seek(0)
    with (_folder() / token).open("xb") as kept:
        while piece := content.read(1_000_000):
            kept.write(piece)
    return token


def keep_as(kind: str, upload: Content) -> str:
    """Store an upload that is no data set; the token by which it is found again."""
    _sweep()
    return _stored(kind, upload)


def kept_bytes(kind: str, token: str) -> bytes:
    """What was kept as this; ``FileNotFoundError`` if it is gone or something else."""
    if not token.startswith(f"{kind}-"):
        raise FileNotFoundError
    return (_folder() / token).read_bytes()


def _recognised(name: str, content: Content) -> str:
    """Which file it is, by its name or else by its columns."""
    member = f"{Path(name).stem}.csv"
    if member in MEMBERS:
        return MEMBERS[member]
    content.seek(0)
    try:
        names = next(records(content), (0, []))[1]
        refuse_other_delimiters(names)
    except UnreadableError as error:
        raise PackageError(name, error.message) from error
    fits = list(_fitting(set(names)))
    if len(fits) != 1:
        message = _("does not say which file it is; choose it in the list.")
        raise PackageError(name, message)
    return fits[0]


def _fitting(columns: set[str]) -> Iterator[str]:
    """The files that may have just these columns."""
    for resource in RESOURCES:
        required = {name for name, c in resource.fields.items() if c.required}
        if required <= columns <= set(resource.fields):
            yield resource.file


@contextmanager
def kept(token: str) -> Iterator[DataSet]:
    """The data set that was kept under this token; ``FileNotFoundError`` if it is gone."""
    kind = token.partition("-")[0]
    if kind != "zip" and kind not in BY_FILE:
        raise FileNotFoundError
    with (_folder() / token).open("rb") as stream:
        yield Zip(stream, LIMITS) if kind == "zip" else OneFile(kind, stream)


def forget(token: str) -> None:
    (_folder() / token).unlink(missing_ok=True)


def _sweep() -> None:
    """Uploads that nobody committed do not stay."""
    before = (timezone.now() - KEPT).timestamp()
    for path in _folder().iterdir():
        if path.stat().st_mtime < before:
            path.unlink(missing_ok=True)
