"""A backup: the database in one state, then the files that it names."""

import shutil
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from certification.proof.sealing import head, seal
from lms.survival.database_files import dump, file_name
from lms.survival.manifest import Manifest, digest_of, files_below


def places() -> dict[str, Path]:
    """The folders that belong to an installation: pictures and documents, and papers."""
    return {"media": Path(settings.MEDIA_ROOT), "papers": settings.DATA_DIR / "papers"}


def back_up(folder: Path) -> Manifest:
    """Into a folder that is empty or not there yet. Keys are not in it: they lie apart.

    Files are added and never changed, so those copied after the database are all that
    it names, and at most a few more.
    """
    _refuse_full(folder)
    folder.mkdir(parents=True, exist_ok=True)
    seal()
    before = head()
    dump(folder / file_name())
    for name, place in places().items():
        if place.exists():
            shutil.copytree(place, folder / name)
    manifest = Manifest(
        made_at=timezone.now().isoformat(),
        vendor=connection.vendor,
        migrations=applied(),
        seq=before.seq,
        chain=before.chain.hex(),
        files={str(p.relative_to(folder)): digest_of(p) for p in files_below(folder)},
    )
    manifest.write(folder)
    return manifest


def applied() -> list[str]:
    """The migrations of the database, as app.name."""
    done = MigrationRecorder(connection).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in done)


def _refuse_full(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        raise CommandError(f"{folder} is not empty: name a new folder for each backup.")
