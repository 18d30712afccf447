"""Processes that work beside each other take turns at writing.

Needs nothing of Django when it is imported: a process of the pool begins here.
"""

from contextlib import AbstractContextManager, nullcontext
from typing import Any

import django
from django.db import connection

_turn: AbstractContextManager[Any] = nullcontext()


def begin(turn: AbstractContextManager[Any]) -> None:
    """The first thing that a process beside does."""
    global _turn  # a process has one, all its life
    _turn = turn
    django.setup()


def writing() -> AbstractContextManager[Any]:
    """Held while writing, if the database has one writer at a time.

    A queue is quicker than asking again and again whether the database is free.
    """
    return _turn if connection.vendor == "sqlite" else nullcontext()
