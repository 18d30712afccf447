"""Checking and writing an upload may take minutes: a worker does it, a page says how far.

How far it is stands in a file beside the upload, not in the database: what is written
there is seen by nobody before all of it is done.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task

from certification.exchange import check as checks
from certification.exchange import pending as steps
from certification.exchange.check import Check
from certification.exchange.guard import may_move_facts
from certification.exchange.importing import import_data_set
from certification.exchange.returning import write_refused
from certification.exchange.uploads import beside, claim, minutes_since, note, noted
from certification.exchange.uploads import size as size_of
from certification.models import ImportBatch
from certification.tasks import work_off_stale_marks
from people.models import User

State = dict[str, Any]
"""``state`` is busy, done, refused or failed; with what is being done, or was."""

CHECK, WRITE, REJECTS, FOUND = "check", "write", "rejects", "found"
AT_ONCE = 250_000
"""A file of so many bytes is checked while its page is waited for: some 2,000 people."""


def start_check(pending: steps.Pending, *, by: User) -> None:
    """Have an upload checked; asked twice, it is checked once."""
    at_once = size_of(pending["token"]) <= AT_ONCE
    if not _begin(pending, CHECK):
        return
    if at_once:
        _check(pending, by)
    else:
        check_pending.enqueue(pending, by.pk)


def start_write(
    pending: steps.Pending, *, by: User, salvage: bool, confirmed: bool
) -> None:
    """Hand the upload to a worker; done twice, it is handed over once."""
    if _begin(pending, WRITE):
        write_pending.enqueue(pending, by.pk, salvage=salvage, confirmed=confirmed)


def state_of(pending: steps.Pending, act: str) -> State:
    """How far it is, and for how many minutes nothing was heard; empty before it began."""
    token, kind = pending["token"], _kind(pending, act)
    state: State = json.loads(noted(token, kind) or "{}")
    return state | {"quiet": minutes_since(token, kind)} if state else state


def found_by_check(pending: steps.Pending) -> Check:
    """What the check found, once it is done."""
    return checks.read(noted(pending["token"], _kind(pending, FOUND)))


def rejects_of(pending: steps.Pending) -> Path:
    """The refused rows, as the check put them aside; the path of the file."""
    return beside(pending["token"], _kind(pending, REJECTS))


def _kind(pending: steps.Pending, act: str) -> str:
    """Each time that somebody has it done again has files of its own."""
    return f"{pending.get('run', '')}.{act}"


def _begin(pending: steps.Pending, act: str) -> bool:
    first = json.dumps({"state": "busy", "stage": _("waits for its turn")})
    return claim(pending["token"], _kind(pending, act), first)


def _note(pending: steps.Pending, act: str, **state: Any) -> None:
    note(pending["token"], _kind(pending, act), json.dumps(state))


@contextmanager
def _working(
    pending: steps.Pending, act: str, by: User
) -> Iterator[Callable[[str], None]]:
    """In the words of who waits; whatever breaks off is said to have failed."""
    finished = False
    try:
        with translation.override(by.language):
            if not may_move_facts(by):
                raise PermissionDenied
            yield lambda stage: _note(pending, act, state="busy", stage=stage)
        finished = True
    finally:
        if not finished:
            _note(pending, act, state="failed")


@task()
def check_pending(pending: steps.Pending, by: int) -> None:
    """Check the upload of somebody, and keep what was found for them."""
    _check(pending, User.objects.get(pk=by))


def _check(pending: steps.Pending, by: User) -> None:
    with _working(pending, CHECK, by) as tell, steps.opened(pending) as data:
        outcome = import_data_set(
            data,
            by=by,
            name=pending["name"],
            dry_run=True,
            salvage=True,
            oneself=False,
            tell=tell,
        )
        if outcome.findings.refusals and not outcome.findings.about_files:
            with rejects_of(pending).open("wb") as output:
                write_refused(data, outcome.findings, output)
        found = checks.written(checks.check_of(data, outcome))
        note(pending["token"], _kind(pending, FOUND), found)
        _note(pending, CHECK, state="done")


@task()
def write_pending(
    pending: steps.Pending, by: int, *, salvage: bool, confirmed: bool
) -> None:
    """Write the upload of somebody, by the same checks as before."""
    who = User.objects.get(pk=by)
    with _working(pending, WRITE, who) as tell, steps.opened(pending) as data:
        outcome = import_data_set(
            data,
            by=who,
            name=pending["name"],
            salvage=salvage,
            oneself=False,
            confirmed=confirmed,
            way=ImportBatch.Way.UPLOAD,
            tell=tell,
        )
        state = "done" if outcome.written else "refused"
        batch = outcome.batch and outcome.batch.pk
        counts = {"changes": outcome.changes, "refused": outcome.refused}
        _note(pending, WRITE, state=state, batch=batch, **counts)
    work_off_stale_marks.enqueue()
