"""Lets a report be answered by a replica of the database, so that nobody waits for it.

Only what is made outside of a page goes there: ordered reports and the report commands.
Whatever was committed when the question came is in the answer: a replica that has not
come as far within a while is passed by, and the database itself answers.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

REPLICA = "replica"
PATIENCE = 10.0
"""Seconds in which a replica may come as far as the question needs."""

logger = logging.getLogger(__name__)


@contextmanager
def beside_the_writers() -> Iterator[None]:
    """In this thread every question goes to the replica, if there is one; no act may.

    The replica stands in the place of the database, so that no query has to be told
    which one it asks. Inside a transaction nothing changes: it has a view of its own.
    """
    original = connections[DEFAULT_DB_ALIAS]
    if REPLICA not in connections.settings or original.in_atomic_block:
        yield
        return
    replica = connections[REPLICA]
    if not _knows_all(replica, original):
        yield
        return
    connections[DEFAULT_DB_ALIAS] = replica
    try:
        yield
    finally:
        connections[DEFAULT_DB_ALIAS] = original


def _knows_all(replica: BaseDatabaseWrapper, original: BaseDatabaseWrapper) -> bool:
    """Whether the replica has all that is committed now, waiting for it a while."""
    with original.cursor() as cursor:
        # Where the log has come, also what is not written to the disk yet: a commit that
        # does not wait for the disk can be seen before that.
        cursor.execute("SELECT pg_current_wal_insert_lsn()")
        (here,) = cursor.fetchone()
    given_up = time.monotonic() + PATIENCE
    try:
        while not _has(replica, here):
            if time.monotonic() > given_up:
                logger.warning("the replica is behind: the database itself answers")
                return False
            time.sleep(0.1)
    except DatabaseError:
        logger.warning("the replica is away: the database itself answers")
        return False
    return True


def _has(replica: BaseDatabaseWrapper, place: str) -> bool:
    with replica.cursor() as cursor:
        cursor.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", [place])
        (has,) = cursor.fetchone()
    return bool(has)
