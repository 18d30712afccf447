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

from people.models.recording import AppendOnly

REFUSAL = "evidence is added or revoked, never changed or deleted"


def tables() -> list[str]:
    """The tables that may only grow."""
    return sorted(
        model._meta.db_table
        for model in apps.get_models()
        if issubclass(model, AppendOnly) and model._meta.managed
    )


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


def _postgresql(table: str) -> list[str]:
    return [
        (
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$ BEGIN "
            f"RAISE EXCEPTION '%: {REFUSAL}', TG_TABLE_NAME "
            "USING ERRCODE = 'integrity_constraint_violation'; END $$ LANGUAGE plpgsql"
        ),
        f'DROP TRIGGER IF EXISTS "{table}_no_change" ON "{table}"',
        (
            f'CREATE TRIGGER "{table}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE '
            f'ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()'
        ),
    ]


def guarded(connection: BaseDatabaseWrapper) -> set[str]:
    """The tables on which every trigger stands now."""
    if connection.vendor == "sqlite":
        query = "SELECT tbl_name, count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%%_no_%%' GROUP BY tbl_name"
        wanted = 2
    else:
        query = "SELECT c.relname, count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname LIKE '%%_no_change' AND t.tgenabled <> 'D' GROUP BY c.relname"
        wanted = 1
    with connection.cursor() as cursor:
        cursor.execute(query.replace("%%", "%"))
        return {table for table, count in cursor.fetchall() if count >= wanted}


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
