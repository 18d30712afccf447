"""Many rows at once: each is held against what it points to, and that costs little."""

import datetime

import pytest
from django.db import connection

from people.insertion import find_by_key, insert
from people.models import Absence, User
from tests.factories.people import person

pytestmark = pytest.mark.django_db

FIRST = datetime.date(2000, 1, 1)
PEOPLE, ROWS = 100, 5_000
FIELDS = ["person", "start", "end", "return_days", "withdrawn"]


def times_read_through(table: str) -> int:
    """How often this transaction read a table from its first row to its last."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_get_xact_numscans(%s::regclass)", [table])
        return int(cursor.fetchone()[0])


@pytest.mark.postgresql
def test_many_rows_find_what_they_point_to_without_reading_all_of_it():
    people = [person().pk for _ in range(PEOPLE)]
    table = User._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {table}")
    days = (FIRST + datetime.timedelta(number // PEOPLE) for number in range(ROWS))
    rows = ((people[n % PEOPLE], day, day, 0, False) for n, day in enumerate(days))
    before = times_read_through(table)
    find_by_key()
    insert(Absence, FIELDS, rows)
    connection.check_constraints()
    assert times_read_through(table) == before
