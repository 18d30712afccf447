"""Whoever writes is killed without a word, begins again, and everything is there once."""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from certification.checking import differing
from certification.models import Completion
from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from certification.rebuilding import rebuild_stale
from people.models import StaleMark, User
from people.recording import mark_stale
from tests.certification.befalling import Organisation
from tests.factories.people import person
from tests.siege.processes import Service, module

PATIENCE = 120
Begin = Callable[[list[str]], Service]


@pytest.fixture
def begin(throw_away_database: None, tmp_path: Path) -> Iterator[Begin]:
    """Starts a process on the same database."""
    Organisation(seed=1)
    environment = {
        "DATABASE_URL": address(),
        "DJANGO_SETTINGS_MODULE": "lms.settings.test",
        "DATA_DIR": str(tmp_path / "data"),
    }
    begun: list[Service] = []

    def begin(command: list[str]) -> Service:
        begun.append(Service("writer", command, environment, tmp_path / "log"))
        begun[-1].start()
        return begun[-1]

    yield begin
    for service in begun:
        service.kill()


def address() -> str:
    at = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{at['NAME']}"
    return f"postgres://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{at['NAME']}"


def wait(until: Callable[[], object], told: Path) -> None:
    given_up = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < given_up, told.read_text()
        time.sleep(0.02)


def everybody() -> list[int]:
    return list(User.objects.order_by("pk").values_list("pk", flat=True))


def is_right() -> None:
    rebuild_stale()
    assert not StaleMark.objects.exists()
    assert list(differing(everybody())) == []


def test_acts_that_were_told_are_there_once(begin, settings, tmp_path) -> None:
    """Killed while it acts, twice; what it was told stands in its list."""
    settings.DATA_DIR = tmp_path / "data"
    told = tmp_path / "told-1.log"
    for most in (4, 9):
        storm = begin(module("storm", "1", str(tmp_path)))
        wait(
            lambda enough=most: (
                told.exists() and len(told.read_text().splitlines()) >= enough
            ),
            tmp_path / "log",
        )
        storm.kill()
    keys = set(told.read_text().splitlines())
    stored = Completion.objects.filter(idempotency_key__startswith="storm:")
    references = list(stored.values_list("reference", flat=True))
    assert keys <= set(references)
    assert len(references) == len(set(references)) <= len(keys) + 1
    is_right()
    write_checkpoint(tmp_path / "outside")
    assert verify(tmp_path / "outside").whole


def test_an_import_is_there_as_a_whole_or_not_at_all(begin, tmp_path) -> None:
    """Killed while it writes, as its process says; begun again, it is brought in once."""
    people = [person(f"L{number:03}") for number in range(300)]
    folder = tmp_path / "files"
    folder.mkdir()
    days = [date(2024, month, 1) for month in range(1, 7)]
    rows = [f"{one.service_number},C1,{day},external" for one in people for day in days]
    lines = ["service_number,course_code,completed_on,source", *rows, ""]
    (folder / "completions.csv").write_text("\n".join(lines))
    importing = [sys.executable, "manage.py", "import_data_set", str(folder)]
    for pause in (2.5, 3.5):
        killed = begin(importing)
        time.sleep(pause)
        killed.kill()
        assert Completion.objects.filter(source="external").count() in {0, len(rows)}
    whole = begin(importing)
    wait(lambda: whole.ended is not None, tmp_path / "log")
    assert whole.ended == 0, (tmp_path / "log").read_text()
    assert Completion.objects.filter(source="external").count() == len(rows)
    is_right()


def test_a_rebuild_that_was_killed_is_gone_on_with(begin, tmp_path) -> None:
    for number in range(300):
        person(f"L{number:03}")
    killed = begin([sys.executable, "manage.py", "rebuild_standing"])
    wait(StaleMark.objects.exists, tmp_path / "log")
    killed.kill()
    mark_stale(everybody()[:2])
    is_right()
