"""A small ledger, sealed and signed, and the hand of somebody who has the database."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from certification.ledger import grant_derogation, revoke_completion
from certification.models import Completion, Course
from certification.proof.checkpoints import write_checkpoint
from certification.proof.keys import signer
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver
from people.append_only import tables
from tests.factories import certification as make
from tests.factories import courses, people


@pytest.fixture(autouse=True)
def own_data(settings, tmp_path: Path) -> None:
    settings.DATA_DIR = tmp_path / "data"
    settings.LEDGER_KEY_FILE = ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the checkpoints go; outside of the machine, say."""
    return tmp_path / "checkpoints"


@pytest.fixture
def public(own_data: None) -> bytes:
    return signer().public


@pytest.fixture
def ledger() -> list[Completion]:
    """Four people with a completion each, a revocation, a waiver and a frozen lesson."""
    first = people.person("1001")
    unit = people.unit("A")
    where = make.course("C1", validity_months=12)
    make.requirement(make.item(where).curriculum, unit=unit)
    done = []
    for number in range(4):
        who = first if number == 0 else people.person(f"20{number:02}")
        people.appointment(who, unit, start=date(2026, 1, 1))
        done.append(make.completion(who, where, date(2026, 2, 1 + number)))
    revoke_completion(
        completion=done[3], effective_on=date(2026, 3, 1), reason="by mistake", by=None
    )
    approve_waiver(waiver=make.waiver(first), by=people.person("3001"))
    grant_derogation(
        course=where,
        expiring_from=date(2027, 1, 1),
        expiring_to=date(2027, 12, 31),
        extended_until=date(2028, 6, 30),
        authority="M 1",
        by=None,
    )
    _released(Course.objects.get(code="C1"))
    rebuild_stale()
    return done


def _released(of: Course) -> None:
    page = courses.course_page(of)
    courses.lesson_page(courses.module_page(page), courses.check())
    courses.release(of)


@pytest.fixture
def sealed(ledger: list[Completion], folder: Path) -> list[Completion]:
    write_checkpoint(folder)
    return ledger


Sql = Callable[..., None]


@pytest.fixture
def sql() -> Sql:
    """Somebody with every right on the database, who dropped what stood in the way."""

    def run(*statements: str) -> None:
        with connection.cursor() as cursor:
            for table in tables():
                for statement in without_triggers(table):
                    cursor.execute(statement)
            for statement in statements:
                cursor.execute(statement)

    return run


def without_triggers(table: str) -> list[str]:
    if connection.vendor == "sqlite":
        return [
            f"DROP TRIGGER IF EXISTS {table}_no_{act}" for act in ("update", "delete")
        ]
    names = ("no_change", "no_delete")
    return [f"DROP TRIGGER IF EXISTS {table}_{name} ON {table}" for name in names]
