"""Rows by the hundred thousand, as plain SQL: several times as fast as bulk_create."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from django.db import connection, models

BATCH = 20_000
VARIABLES = 500
"""In one statement: what every SQLite takes, and more make it no faster."""

ROOM, USUAL_ROOM = 65_536, 2_000
"""KiB of pages that SQLite keeps at hand: while much is written, and else."""

Values = Sequence[Any]


@contextmanager
def much_written() -> Iterator[None]:
    """Let SQLite keep at hand what is written again and again, such as indexes.

    Without it a large import writes six times as much to the disk.
    """
    _keep_at_hand(ROOM)
    try:
        yield
    finally:
        _keep_at_hand(USUAL_ROOM)


def _keep_at_hand(kib: int) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = -{kib}")


def find_by_key() -> None:
    """Until this transaction ends, find by its key what a new row points to.

    PostgreSQL would read through a table of some hundred rows, such as that of courses,
    once for every row that points there; and keeps to that once it has chosen it.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL random_page_cost = 1")
            cursor.execute("DISCARD PLANS")


def insert(
    model: type[models.Model], fields: Sequence[str], rows: Iterable[Values]
) -> None:
    """Insert rows of these fields; days and instants come as text in ISO form."""
    columns = ", ".join(
        connection.ops.quote_name(str(model._meta.get_field(field).column))  # type: ignore[union-attr]  # a field of the table
        for field in fields
    )
    table = connection.ops.quote_name(model._meta.db_table)
    waiting = iter(rows)
    # Whole batches: a row may come from a query, which must not run during a COPY.
    while some := list(islice(waiting, BATCH)):
        if connection.vendor == "postgresql":
            _copy(f"COPY {table} ({columns}) FROM STDIN", some)
        else:
            _execute(f"INSERT INTO {table} ({columns})", some)


def _copy(statement: str, rows: Sequence[Values]) -> None:
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _execute(statement: str, rows: Sequence[Values]) -> None:
    """So many rows a statement: SQLite spends a third of the time on statements."""
    marks = f"({', '.join(['%s'] * len(rows[0]))})"
    together = max(1, VARIABLES // len(rows[0]))
    whole = len(rows) - len(rows) % together
    with connection.cursor() as cursor:
        if whole:
            cursor.executemany(
                f"{statement} VALUES {', '.join([marks] * together)}",
                [
                    [value for row in rows[start : start + together] for value in row]
                    for start in range(0, whole, together)
                ],
            )
        if len(rows) > whole:
            cursor.executemany(f"{statement} VALUES {marks}", rows[whole:])
