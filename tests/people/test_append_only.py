"""The database itself refuses to change evidence."""

from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from people.append_only import guarded, install, tables
from people.models import (
    DestroyedEntry,
    DestructionApproval,
    DestructionList,
    RecordedVersion,
)
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def version() -> RecordedVersion:
    people.unit("A")
    return RecordedVersion.objects.get()


def refused(statement: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    except DatabaseError as error:
        return "never changed or deleted" in str(error)
    return False


def test_every_table_that_may_only_grow_is_guarded() -> None:
    assert {"people_recordedversion", "certification_completion"} <= set(tables())
    assert guarded(connection) >= set(tables())


def test_a_row_cannot_be_updated(version) -> None:
    assert refused("UPDATE people_recordedversion SET kind = 'x'")
    with pytest.raises(DatabaseError), transaction.atomic():
        RecordedVersion.objects.update(kind="x")


def test_a_row_cannot_be_deleted(version) -> None:
    assert refused("DELETE FROM people_recordedversion")
    with pytest.raises(DatabaseError), transaction.atomic():
        version.delete()


def test_a_table_cannot_be_truncated(version) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute("TRUNCATE people_recordedversion CASCADE")
    assert RecordedVersion.objects.exists()


def test_a_dropped_trigger_is_put_back_after_a_migrate() -> None:
    table = "people_recordedversion"
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"DROP TRIGGER {table}_no_update")
        else:
            cursor.execute(f"DROP TRIGGER {table}_no_change ON {table}")
    assert table not in guarded(connection)
    install()
    assert table in guarded(connection)


@pytest.mark.sqlite
def test_a_table_whose_triggers_went_elsewhere_is_named() -> None:
    """A temporary table of the same name takes what was meant for the evidence."""
    table = "people_recordedversion"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMPORARY TABLE {table} (id integer)")
    try:
        with pytest.raises(ImproperlyConfigured, match=f"not append-only: {table}."):
            install()
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TABLE temp.{table}")
    install()
    assert table in guarded(connection)


@pytest.mark.parametrize(
    ("approved", "laid", "goes"),
    [(0, 0, True), (2, 2, False), (2, 0, False), (0, 2, False)],
)
def test_a_row_goes_in_the_hour_of_its_approval_and_never_later(
    version, approved, laid, goes
) -> None:
    """Nobody hides a row behind what others approved long ago."""
    now = timezone.now()
    listed = DestructionList.objects.create(reason="term over")
    DestructionApproval.objects.create(
        list=listed, recorded_at=now - timedelta(hours=approved)
    )
    DestroyedEntry.objects.create(
        list=listed,
        kind="people.recordedversion",
        entry=version.pk,
        recorded_at=now - timedelta(hours=laid),
    )
    assert refused("DELETE FROM people_recordedversion") is not goes
