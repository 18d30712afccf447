"""Rows by the hundred thousand, as plain SQL: several times as fast as bulk_create."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from django.db import connection, models

BATCH = 20_000

Values = Sequence[Any]


def insert(
    model: type[models.Model], fields: Sequence[str], rows: Iterable[Values]
) -> None:
    """Insert rows of these fields; days and instants come as text in ISO form."""
    columns = ", ".join(
        connection.ops.quote_name(str(model._meta.get_field(field).column))  # type: ignore[union-attr]  # a field of the table
        for field in fields
    )
    table = connection.ops.quote_name(model._meta.db_table)
    if connection.vendor == "postgresql":
        _copy(f"COPY {table} ({columns}) FROM STDIN", rows)
    else:
        marks = ", ".join(["%s"] * len(fields))
        statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608  # names of our own tables
        _execute(statement, rows)


def _copy(statement: str, rows: Iterable[Values]) -> None:
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _execute(statement: str, rows: Iterable[Values]) -> None:
    waiting = iter(rows)
    with connection.cursor() as cursor:
        while some := list(islice(waiting, BATCH)):
            cursor.executemany(statement, some)
