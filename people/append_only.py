"""The database itself refuses to change or delete evidence.

Triggers stand on every table of an ``AppendOnly`` model. They are put back and
verified after every migrate, because SQLite drops them silently when a migration
rebuilds a table.
"""

from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.utils import CursorWrapper
from django.db.models import Model

from people.models.recording import AppendOnly

BEFORE_ALL_CHANGES = 2 | 8 | 16 | 32
"""How PostgreSQL writes: a trigger before delete, update and truncate, per statement."""

REFUSAL = "evidence is added or revoked, never changed or deleted"


def tables() -> list[str]:
    """The tables that may only grow."""
    return sorted(
        model._meta.db_table
        for model in apps.get_models()
        if only_grows(model) and model._meta.managed
    )


def only_grows(model: type[Model]) -> bool:
    """Whether rows of a model are added and never changed: evidence, or its seal."""
    return issubclass(model, AppendOnly) or getattr(model, "only_grows", False)


def _sqlite(table: str) -> list[str]:
    return [
        statement
        for act in ("update", "delete")
        for statement in (
            f'DROP TRIGGER IF EXISTS "{table}_no_{act}"',
            (
                f'CREATE TRIGGER "{table}_no_{act}" BEFORE {act.upper()} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table}: {REFUSAL}'); END"
            ),
        )
    ]


FUNCTION = (
    f" BEGIN RAISE EXCEPTION '%: {REFUSAL}', TG_TABLE_NAME "
    "USING ERRCODE = 'integrity_constraint_violation'; END "
)


def _postgresql(table: str) -> list[str]:
    return [
        f"CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $${FUNCTION}$$ LANGUAGE plpgsql",
        f'DROP TRIGGER IF EXISTS "{table}_no_change" ON "{table}"',
        (
            f'CREATE TRIGGER "{table}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE '
            f'ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()'
        ),
    ]


def guarded(connection: BaseDatabaseWrapper) -> set[str]:
    """The tables whose triggers stand now, word for word as they were installed."""
    found = _found_in_sqlite if connection.vendor == "sqlite" else _found_in_postgresql
    with connection.cursor() as cursor:
        return found(cursor)


def _found_in_sqlite(cursor: CursorWrapper) -> set[str]:
    cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    standing = {sql for (sql,) in cursor.fetchall()}
    return {table for table in tables() if set(_sqlite(table)[1::2]) <= standing}


def _found_in_postgresql(cursor: CursorWrapper) -> set[str]:
    """All of it: before update, delete and truncate, enabled, by the function that refuses."""
    cursor.execute(
        "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
        "JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgname = c.relname || '_no_change' "
        "AND t.tgenabled IN ('O', 'A') AND t.tgtype = %s AND t.tgqual IS NULL "
        "AND p.proname = 'refuse_change' AND p.prosrc = %s",
        [BEFORE_ALL_CHANGES, FUNCTION],
    )
    return {table for (table,) in cursor.fetchall()}


def install(*, using: str = DEFAULT_DB_ALIAS, **kwargs: Any) -> None:
    """Put the triggers on every append-only table that exists, and make sure of it."""
    connection = connections[using]
    present = set(connection.introspection.table_names())
    wanted = [table for table in tables() if table in present]
    statements = _sqlite if connection.vendor == "sqlite" else _postgresql
    with connection.cursor() as cursor:
        for table in wanted:
            for statement in statements(table):
                cursor.execute(statement)
    missing = set(wanted) - guarded(connection)
    if missing:
        raise ImproperlyConfigured(
            f"These tables are not append-only: {', '.join(sorted(missing))}."
        )
