"""The migrated database, remembered from one run of the tests to the next.

Several hundred migrations take half a minute, and nearly always they are those of last
time, or a few more. With SQLite in memory the result is kept below `var/`; what is taken
from there is still migrated, so that what was added meanwhile runs and triggers are renewed.
"""

import json
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

Migrations = dict[str, str]
"""Each migration file with the hash of what it says."""


@contextmanager
def migrated_before() -> Iterator[bool]:
    """Whether the test database is there, wholly or nearly; it is kept for next time."""
    if connection.vendor != "sqlite" or not connection.is_in_memory_db():
        yield False
        return
    wanted = _migrations()
    nearest = _nearest(wanted)
    with closing(sqlite3.connect(IN_MEMORY, uri=True)) as held_open:
        if nearest:
            with closing(sqlite3.connect(nearest)) as source:
                source.backup(held_open)
        yield nearest is not None
    whole = _path_of(wanted)
    if nearest != whole:
        _remember(whole, wanted)


def _nearest(wanted: Migrations) -> Path | None:
    """What was remembered with most of these migrations, and with no other one."""
    fitting = []
    for listed in FOLDER.glob("*.json"):
        there = json.loads(listed.read_text())
        if there.items() <= wanted.items():
            fitting.append((len(there), listed.with_suffix(".sqlite3")))
    return max(fitting)[1] if fitting else None


def _remember(path: Path, migrations: Migrations) -> None:
    """Listed only when whole: other runs may be looking."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}")
    with closing(sqlite3.connect(unfinished)) as copy:
        connection.connection.backup(copy)
    unfinished.replace(path)
    unfinished.write_text(json.dumps(migrations))
    unfinished.replace(path.with_suffix(".json"))


def _path_of(migrations: Migrations) -> Path:
    name = sha256(json.dumps(migrations, sort_keys=True).encode()).hexdigest()
    return FOLDER / f"{name[:16]}.sqlite3"


def _migrations() -> Migrations:
    """The migrations of all apps as they read now."""
    return {
        f"{app.label}/{path.name}": sha256(path.read_bytes()).hexdigest()
        for app in apps.get_app_configs()
        for path in Path(app.path, "migrations").glob("*.py")
    }
