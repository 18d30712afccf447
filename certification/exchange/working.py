"""Writing an import may take minutes: a worker does it, and a page says how far it is.

How far it is stands in a file beside the upload, not in the database: what is written
there is seen by nobody before all of it is done.
"""

import json
from typing import Any

from django.utils.translation import gettext as _
from django_tasks import task

from certification.exchange import pending as steps
from certification.exchange.importing import import_data_set
from certification.exchange.uploads import note, noted
from certification.models import ImportBatch
from certification.tasks import work_off_stale_marks
from people.models import User

State = dict[str, Any]
"""``state`` is busy, done, refused or failed; with what is being done, or was."""


def start(pending: steps.Pending, *, by: User, salvage: bool, confirmed: bool) -> None:
    """Hand the upload to a worker; done twice, it is handed over once."""
    if state_of(pending).get("state") == "busy":
        return
    _note(pending, state="busy", stage=_("waits for its turn"))
    write_pending.enqueue(pending, by.pk, salvage=salvage, confirmed=confirmed)


def state_of(pending: steps.Pending) -> State:
    """How far it is; empty before it began."""
    state: State = json.loads(noted(pending["token"]) or "{}")
    return state


def _note(pending: steps.Pending, **state: Any) -> None:
    note(pending["token"], json.dumps(state))


@task()
def write_pending(
    pending: steps.Pending, by: int, *, salvage: bool, confirmed: bool
) -> None:
    """Write the upload of somebody, by the same checks as before."""
    finished = False
    try:
        with steps.opened(pending) as data:
            outcome = import_data_set(
                data,
                by=User.objects.get(pk=by),
                name=pending["name"],
                salvage=salvage,
                oneself=False,
                confirmed=confirmed,
                way=ImportBatch.Way.UPLOAD,
                tell=lambda stage: _note(pending, state="busy", stage=stage),
            )
        state = "done" if outcome.written else "refused"
        batch = outcome.batch and outcome.batch.pk
        counts = {"changes": outcome.changes, "refused": outcome.refused}
        _note(pending, state=state, batch=batch, **counts)
        finished = True
    finally:
        if not finished:
            _note(pending, state="failed")
    work_off_stale_marks.enqueue()
