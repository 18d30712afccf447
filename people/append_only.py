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


DESTROYED = (
    "EXISTS (SELECT 1 FROM people_destroyedentry d JOIN people_destructionapproval a "
    "ON a.list_id = d.list_id WHERE d.kind = {kind} AND d.entry = {entry} "
    "AND a.recorded_at > {hour_ago} AND d.recorded_at BETWEEN a.recorded_at AND {hour_on})"
)
"""The one way out: a row that is named by a destruction list, in the hour of its approval."""


def _sqlite(table: str) -> list[str]:
    kind = _kinds().get(table)
    unless = ""
    if kind:
        destroyed = DESTROYED.format(
            kind=f"'{kind}'",
            entry="OLD.id",
            hour_ago="datetime('now', '-1 hour')",
            hour_on="datetime(a.recorded_at, '+1 hour')",
        )
        unless = f"WHEN NOT {destroyed} "
    return [
        statement
        for act, condition in (("update", ""), ("delete", unless))
        for statement in (
            f'DROP TRIGGER IF EXISTS "{table}_no_{act}"',
            (
                f'CREATE TRIGGER "{table}_no_{act}" BEFORE {act.upper()} ON "{table}" '
                f"{condition}BEGIN SELECT RAISE(ABORT, '{table}: {REFUSAL}'); END"
            ),
        )
    ]


def _kinds() -> dict[str, str]:
    """What the tables of evidence are called in a destruction list; a seal is in none."""
    return {
        model._meta.db_table: model._meta.label_lower
        for model in apps.get_models()
        if issubclass(model, AppendOnly)
    }


_RAISE = (
    f"RAISE EXCEPTION '%: {REFUSAL}', TG_TABLE_NAME "
    "USING ERRCODE = 'integrity_constraint_violation'; "
)
_GONE = DESTROYED.format(
    kind="TG_ARGV[0]",
    entry="(to_jsonb(OLD)->>'id')::bigint",
    hour_ago="now() - interval '1 hour'",
    hour_on="a.recorded_at + interval '1 hour'",
)
FUNCTIONS = {
    "refuse_change": f" BEGIN {_RAISE}END ",
    "refuse_deletion": f" BEGIN IF NOT {_GONE} THEN {_RAISE}END IF; RETURN OLD; END ",
}
TRIGGERS = {
    "no_change": ("UPDATE OR TRUNCATE", "STATEMENT", "refuse_change", 2 | 16 | 32),
    "no_delete": ("DELETE", "ROW", "refuse_deletion", 1 | 2 | 8),
}
"""Before what, for each what, by which function; and how PostgreSQL writes that down."""


def _postgresql(table: str) -> list[str]:
    kind = _kinds().get(table, "")
    functions = [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger AS $${body}$$ LANGUAGE plpgsql"
        for name, body in FUNCTIONS.items()
    ]
    triggers = [
        statement
        for name, (acts, each, function, _bits) in TRIGGERS.items()
        for statement in (
            f'DROP TRIGGER IF EXISTS "{table}_{name}" ON "{table}"',
            (
                f'CREATE TRIGGER "{table}_{name}" BEFORE {acts} ON "{table}" '
                f"FOR EACH {each} EXECUTE FUNCTION {function}('{kind}')"
            ),
        )
    ]
    return functions + triggers


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
    """All of it: before what, for each what, enabled, by the function that refuses."""
    standing: list[set[str]] = []
    for name, (_acts, _each, function, bits) in TRIGGERS.items():
        cursor.execute(
            "SELECT c.relname, t.tgargs FROM pg_trigger t "
            "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
            "WHERE t.tgname = c.relname || '_' || %s AND t.tgenabled IN ('O', 'A') "
            "AND t.tgtype = %s AND t.tgqual IS NULL AND p.proname = %s AND p.prosrc = %s",
            [name, bits, function, FUNCTIONS[function]],
        )
        found = {
            table: bytes(kind).rstrip(b"\0").decode()
            for table, kind in cursor.fetchall()
        }
        standing.append({t for t, kind in found.items() if kind == _kinds().get(t, "")})
    return set.intersection(*standing)


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
