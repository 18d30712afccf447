"""The migrated database, remembered from one run of the tests to the next.

Several hundred migrations take half a minute, and nearly always they are those of last
time. With SQLite in memory the result is kept below `var/`; what is taken from there is
still migrated, so that a migration that was added meanwhile runs and triggers are renewed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection

FOLDER = settings.BASE_DIR / "var" / "migrated"
IN_MEMORY = "file:memorydb_default?mode=memory&cache=shared"


@contextmanager
def migrated_before() -> Iterator[bool]:
    """Whether the test database is there already; if not, it is kept for next time."""
    if connection.vendor != "sqlite" or not connection.is_in_memory_db():
        yield False
        return
    remembered = FOLDER / f"{_of_these_migrations()}.sqlite3"
    with closing(sqlite3.connect(IN_MEMORY, uri=True)) as held_open:
        found = remembered.exists()
        if found:
            with closing(sqlite3.connect(remembered)) as source:
                source.backup(held_open)
        yield found
    if not found:
        _remember(remembered)


def _remember(path: Path) -> None:
    """Under its name only when whole: other runs may be looking."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.connection.backup(copy)
    unfinished.replace(path)


def _of_these_migrations() -> str:
    """A name for the migrations of all apps as they read now."""
    digest = sha256()
    for app in apps.get_app_configs():
        for path in sorted(Path(app.path, "migrations").glob("*.py")):
            digest.update(f"{app.label}/{path.name}".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
