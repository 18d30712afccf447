"""An uploaded file on its way in: recognised, and kept in private until committed."""

import datetime
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.exchange.packages import WHOLE, Limits, PackageError, Zip
from certification.exchange.tables import Table

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


def keep(upload: Any) -> str:
    """Store an upload for the steps that follow; the token by which it is found again."""
    if (upload.size or 0) > LARGEST:
        raise PackageError(upload.name or "", _("is too large; use the command."))
    _sweep()
    if is_data_set(upload.name or ""):
        _judge_zip(upload)
    else:
        Table(upload.name or "", upload)
    return _stored("import", upload)


def _judge_zip(upload: Any) -> None:
    try:
        Zip(upload, LIMITS)
    except PackageError as error:
        part = upload.name if error.part == WHOLE else f"{upload.name}: {error.part}"
        raise PackageError(part, error.message) from error


def is_data_set(name: str) -> bool:
    """A zip of several files, which must be in the exchange format."""
    return name.lower().endswith(".zip")


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


@contextmanager
def kept(token: str) -> Iterator[IO[bytes]]:
    """What was kept under this token; ``FileNotFoundError`` if it is gone."""
    if not token.startswith("import-"):
        raise FileNotFoundError
    with (_folder() / token).open("rb") as stream:
        yield stream


def size(token: str) -> int:
    """How many bytes were kept under this token."""
    return (_folder() / token).stat().st_size


def beside(token: str, kind: str) -> Path:
    """A file beside an upload, which goes with it."""
    return _folder() / f"{token}.{kind}"


def claim(token: str, kind: str, text: str) -> bool:
    """Write this down, unless something is; of two at once one is the first."""
    try:
        with beside(token, kind).open("x", encoding="utf-8") as first:
            first.write(text)
    except FileExistsError:
        return False
    return True


def note(token: str, kind: str, text: str) -> None:
    """Write down beside an upload how far the work on it is."""
    whole = beside(token, f"{kind}.new")
    whole.write_text(text, encoding="utf-8")
    whole.replace(beside(token, kind))


def noted(token: str, kind: str) -> str:
    """What was written down last, or nothing."""
    try:
        return beside(token, kind).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def minutes_since(token: str, kind: str) -> int:
    """For how long nothing was written down."""
    then = beside(token, kind).stat().st_mtime
    return max(0, int(timezone.now().timestamp() - then) // 60)


def forget(token: str) -> None:
    """Neither the upload nor what was noted about it stays."""
    for path in (_folder() / token, *_folder().glob(f"{token}.*")):
        path.unlink(missing_ok=True)


def _sweep() -> None:
    """Uploads that nobody committed do not stay."""
    before = (timezone.now() - KEPT).timestamp()
    for path in _folder().iterdir():
        if path.stat().st_mtime < before:
            path.unlink(missing_ok=True)
