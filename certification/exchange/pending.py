"""The upload that somebody is bringing in, step by step; it is theirs alone."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.http import Http404, HttpRequest

from certification.exchange.intake import Intake, suggestion
from certification.exchange.packages import DataSet, PackageError, Zip
from certification.exchange.recognising import Assignment
from certification.exchange.sources import known_assignment, remembered
from certification.exchange.tables import Table
from certification.exchange.uploads import LIMITS, forget, is_data_set, kept
from people.days import today

PENDING = "pending_import"

Pending = dict[str, Any]
"""The token and name of the upload, which time it is checked, and once that is chosen how
its columns are read."""


def begin(request: HttpRequest, token: str, name: str, kind: str = "") -> Pending:
    """An upload takes the place of the one before; read at once where nothing is asked."""
    give_up(request)
    pending: Pending = {"token": token, "name": name, "run": _run()}
    if not is_data_set(name):
        with kept(token) as stream:
            if found := known_assignment(Table(name, stream), kind):
                pending["columns"] = as_data(found)
            pending["kind"] = kind
    request.session[PENDING] = pending
    return pending


def give_up(request: HttpRequest) -> None:
    """Forget the upload."""
    if pending := request.session.pop(PENDING, None):
        forget(pending["token"])


def renew(request: HttpRequest, **changed: Any) -> Pending:
    """The same upload, to be checked anew; what an earlier check found is its own."""
    pending = request.session[PENDING] = pending_of(request) | changed | {"run": _run()}
    return pending


def _run() -> str:
    return secrets.token_hex(8)


def pending_of(request: HttpRequest) -> Pending:
    """The upload of whoever asks; 404 if there is none."""
    pending = request.session.get(PENDING)
    if not pending:
        raise Http404
    return pending


def must_choose(pending: Pending) -> bool:
    """Somebody must say which column is which."""
    return not is_data_set(pending["name"]) and "columns" not in pending


def as_data(assignment: Assignment) -> dict[str, Any]:
    return {
        "kind": assignment.kind,
        "places": assignment.places,
        "fixed": assignment.fixed,
        "complete": assignment.complete,
        "units": assignment.units,
    }


@contextmanager
def table_of(pending: Pending) -> Iterator[Table]:
    """The upload as a table; 404 if it is gone."""
    try:
        with kept(pending["token"]) as stream:
            yield Table(pending["name"], stream)
    except (FileNotFoundError, PackageError):
        raise Http404 from None


def assignment_for(pending: Pending, table: Table, kind: str = "") -> Assignment | None:
    """What is chosen, remembered or suggested, for somebody to look at.

    None where nobody said what the file holds and its headings do not tell.
    """
    if not kind and (chosen := pending.get("columns")):
        return Assignment(**chosen)
    found = remembered(table)
    if found and kind in {"", found.kind}:
        return found
    wanted = kind or pending.get("kind") or ""
    return suggestion(table, wanted)


@contextmanager
def opened(pending: Pending) -> Iterator[DataSet]:
    """The upload as a data set; ``FileNotFoundError`` if it is gone."""
    with kept(pending["token"]) as stream:
        if is_data_set(pending["name"]):
            yield Zip(stream, LIMITS)
            return
        yield Intake(
            Table(pending["name"], stream),
            Assignment(**pending["columns"]),
            on=today(),
        )
