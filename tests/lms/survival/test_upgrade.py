"""A database of an earlier release, with a few rows of each kind, is migrated to this one.

The dumps in `older/` are of the release of 28 November 2026 in which the ledger began to
be sealed; `older/rows.py` entered what is in them.
"""

import json
import lzma
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker

from certification.checking import differing
from certification.ledger import record_completion
from certification.models import Completion, Course
from certification.proof.checking import verify
from certification.proof.ed25519 import read_public_key
from certification.proof.sealing import seal
from certification.rebuilding import rebuild_stale
from certification.reports import lines_of
from courses.models import Attempt
from people.models import User

OLDER = Path(__file__).parent / "older"


@pytest.fixture
def upgraded(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path: Path
) -> Iterator[Path]:
    """The dump, migrated; and the folder that its release kept outside."""
    name = connection.settings_dict["NAME"]
    outside = OLDER / connection.vendor
    dump = lzma.decompress((outside / "database.xz").read_bytes())
    with django_db_blocker.unblock():
        kept = connection.connection
        if connection.vendor == "sqlite":
            yield from _on_sqlite(dump, tmp_path / "older.sqlite3", outside)
        else:
            yield from _on_postgresql(dump, f"{name}_older", outside)
        connection.close()
        connection.settings_dict["NAME"] = name
        connection.connection = kept if connection.vendor == "sqlite" else None


def _on_sqlite(dump: bytes, path: Path, outside: Path) -> Iterator[Path]:
    path.write_bytes(dump)
    connection.connection, connection.settings_dict["NAME"] = None, str(path)
    call_command("migrate", verbosity=0)
    yield outside


def _on_postgresql(dump: bytes, name: str, outside: Path) -> Iterator[Path]:
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
    connection.settings_dict["NAME"] = name
    with connection.cursor() as cursor:
        cursor.execute(dump.decode())
    connection.close()  # the dump leaves settings of its own
    call_command("migrate", verbosity=0)
    yield outside
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def told() -> dict[str, list[str]]:
    """What is said of everybody on the days of which the older release told."""
    said: dict[str, list[str]] = {}
    for key in json.loads((OLDER / "told.json").read_text()):
        number, day = key.split()
        who = User.objects.get(service_number=number)
        lines = lines_of(who, date.fromisoformat(day))
        said[key] = sorted(
            f"{line.item_code} {line.status} {line.due} {line.valid_until}"
            for line in lines
        )
    return said


def test_a_database_of_an_earlier_release_goes_on(upgraded, settings, tmp_path) -> None:
    settings.DATA_DIR = tmp_path
    (key,) = upgraded.glob("public-key-*.pem")
    assert told() == json.loads((OLDER / "told.json").read_text())
    rebuild_stale()
    assert list(differing(User.objects.values_list("pk", flat=True))) == []
    seal()
    proof = verify(upgraded, read_public_key(key))
    assert proof.findings == []
    assert (proof.checkpoints, proof.unsealed) == (1, 0)
    assert Attempt.objects.filter(passed=True).count() >= 1
    _goes_on()


def _goes_on() -> None:
    """New entries follow the old ones in one chain."""
    done = record_completion(
        person=User.objects.get(service_number="L1"),
        course=Course.objects.get(code="C1"),
        completed_on=date(2026, 11, 1),
        source=Completion.Source.CLASSROOM,
        by=None,
    )
    assert seal() >= 1
    assert verify().findings == []
    assert Completion.objects.filter(pk=done.pk).exists()


def test_the_dump_is_of_an_earlier_release() -> None:
    """Once it knows every migration it proves nothing any more: make a newer one then."""
    dump = lzma.decompress((OLDER / "postgresql" / "database.xz").read_bytes()).decode()
    known = set(
        re.findall(r"'(people|certification|courses|hazmat)', '(\d{4}_\w+)'", dump)
    )
    root = OLDER.parents[3]
    there = {
        (app, path.stem)
        for app in ("people", "certification", "courses", "hazmat")
        for path in (root / app / "migrations").glob("0*.py")
    }
    assert known < there
