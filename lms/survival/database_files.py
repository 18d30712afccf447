"""A database as one file, and the other way round, on both databases."""

import os
import shutil
import subprocess
from pathlib import Path

from django.core.management.base import CommandError
from django.db import connection

SQLITE, POSTGRESQL = "database.sqlite3", "database.pgdump"


def file_name() -> str:
    return SQLITE if connection.vendor == "sqlite" else POSTGRESQL


def dump(path: Path) -> None:
    """One consistent state, while everybody works on."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(path)])
    else:
        _run("pg_dump", "--format=custom", "--no-owner", f"--file={path}", database())


def load(path: Path) -> None:
    """All of it into the empty database, or nothing."""
    if connection.vendor == "sqlite":
        connection.close()
        unfinished = Path(f"{database()}.restoring")
        shutil.copyfile(path, unfinished)
        for left in ("-wal", "-shm"):
            Path(f"{database()}{left}").unlink(missing_ok=True)
        unfinished.replace(database())
        return
    name = database()
    connection.close()
    _run(
        *("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner"),
        *("--clean", "--if-exists", f"--dbname={name}", str(path)),
    )


def database() -> str:
    return str(connection.settings_dict["NAME"])


def _run(program: str, *arguments: str) -> None:
    """A program of PostgreSQL; the password goes by the environment, not the command."""
    found = shutil.which(program) or _newest(program)
    if found is None:
        raise CommandError(
            f"{program} is not on this machine: install postgresql-client."
        )
    held = connection.settings_dict
    names = {
        "PGHOST": "HOST",
        "PGPORT": "PORT",
        "PGUSER": "USER",
        "PGPASSWORD": "PASSWORD",
    }
    environment = os.environ | {
        name: str(held[key]) for name, key in names.items() if held.get(key)
    }
    ran = subprocess.run(  # noqa: S603  (a program of the database, without a shell)
        [found, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise CommandError(f"{program} stopped: {ran.stderr.strip()}")


def _newest(program: str) -> str | None:
    """Where Debian keeps the programs of each version."""
    found = Path("/usr/lib/postgresql").glob(f"*/bin/{program}")
    newest = max(found, key=lambda path: int(path.parent.parent.name), default=None)
    return str(newest) if newest else None
