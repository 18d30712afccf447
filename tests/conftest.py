"""What every test may count on."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test.utils import setup_databases, teardown_databases
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from pytest_django.plugin import DjangoDbBlocker

from tests.migrated import migrated_before

ROOT = Path(__file__).resolve().parent.parent
FULL_EDITION = Path(
    os.environ.get("FULL_EDITION") or ROOT.parent / "shared" / "data" / "hazmat"
)
"""The full reference data of hazards, where a developer has it; never shipped."""

DATABASE_FIXTURES = {"db", "transactional_db", "django_db_setup"}

# A busy machine is no finding: what takes how long is measured in the benchmark.
hypothesis_settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--pure", action="store_true", help="only tests without a database"
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave out what means nothing here: another database, data that is elsewhere.

    What asks no database says the same beside each: it runs with SQLite.
    """
    sqlite = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
    foreign = "postgresql" if sqlite else "sqlite"
    left_out = [item for item in items if item.get_closest_marker(foreign)]
    if not FULL_EDITION.is_dir():
        left_out += [item for item in items if item.get_closest_marker("full_edition")]
    if config.getoption("--pure"):
        left_out += [item for item in items if _needs_database(item)]
    if not sqlite:
        left_out += [item for item in items if not _needs_database(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def _needs_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    return bool(item.get_closest_marker("django_db") or fixtures & DATABASE_FIXTURES)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """NO_SKIPS=1 makes a skipped test a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter is not None and reporter.stats.get("skipped")
    if skipped and os.environ.get("NO_SKIPS") == "1":
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Tests read the source texts; a test of another language asks for it."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """All tests come from one address: no throttle counts what another test did."""
    cache.clear()


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    django_db_modify_db_settings: None,
    django_db_keepdb: bool,
    django_db_createdb: bool,
) -> Iterator[None]:
    """The migrated database; pytest-django's own does not see who copies it."""
    keep = django_db_keepdb and not django_db_createdb
    with django_db_blocker.unblock(), migrated_before() as found:
        made = setup_databases(verbosity=0, interactive=False, keepdb=keep or found)
    yield
    if not keep:
        with django_db_blocker.unblock():
            teardown_databases(made, verbosity=0)


@pytest.fixture
def throw_away_database(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path: Path
) -> Iterator[None]:
    """A copy of the empty database, for a test that commits or has several threads.

    Evidence cannot be flushed away after a test, so the whole copy goes.
    """
    with django_db_blocker.unblock():
        yield from copied_database(tmp_path)


def copied_database(folder: Path) -> Iterator[None]:
    """Everything speaks to a copy, until it is taken away again."""
    copied = _on_sqlite if connection.vendor == "sqlite" else _on_postgresql
    return copied(folder)


def _on_sqlite(folder: Path) -> Iterator[None]:
    connection.ensure_connection()
    original, name = connection.connection, connection.settings_dict["NAME"]
    path = folder / "copy.sqlite3"
    with sqlite3.connect(path) as copy:
        original.backup(copy)
    copy.close()
    connection.connection, connection.settings_dict["NAME"] = None, str(path)
    yield
    connection.close()
    connection.connection, connection.settings_dict["NAME"] = original, name


def _on_postgresql(folder: Path) -> Iterator[None]:
    name = connection.settings_dict["NAME"]
    copy = f"{name}_copy"
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{copy}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{copy}" TEMPLATE "{name}"')
    connection.settings_dict["NAME"] = copy
    yield
    connection.close()
    connection.settings_dict["NAME"] = name
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{copy}" WITH (FORCE)')
