"""A file on its way in, in Wagtail's administration: file, columns, check, commit."""

import io
import tempfile
import zipfile
from itertools import islice
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.core.files import File
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from certification.exchange import pending as steps
from certification.exchange.feed import waiting
from certification.exchange.files import BY_FILE
from certification.exchange.forms import ColumnsForm, UploadForm, kinds
from certification.exchange.guard import for_administrators, person_of
from certification.exchange.importing import Outcome, import_data_set
from certification.exchange.intake import KINDS, Intake
from certification.exchange.packages import CsvFiles, PackageError
from certification.exchange.reading import UnreadableError
from certification.exchange.rejects import write_rejects
from certification.exchange.remedies import remedies
from certification.exchange.returning import write_back
from certification.exchange.sources import remember
from certification.exchange.tables import Table
from certification.exchange.uploads import keep
from certification.exchange.working import start, state_of
from certification.models import ImportBatch

LATEST = 20
EXAMPLES = 3


@for_administrators
def index(request: HttpRequest) -> HttpResponse:
    """Choose a file to bring in, or take files out."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        given = form.cleaned_data
        pending = steps.begin(request, form.token, given["upload"].name, given["file"])
        step = "columns" if steps.must_choose(pending) else "preview"
        return redirect(f"certification_exchange:{step}")
    shown = {
        "form": form,
        "resources": BY_FILE.values(),
        "waiting": [path.name for path in waiting()],
        "batches": ImportBatch.objects.select_related("recorded_by")[:LATEST],
    }
    return render(request, "certification/exchange/index.html", shown)


@for_administrators
@require_POST
def look_at(request: HttpRequest) -> HttpResponse:
    """A nightly file that needs somebody, as if it were uploaded."""
    found = {path.name: path for path in waiting()}
    path = found.get(request.POST.get("name", ""))
    if path is None:
        raise Http404
    with path.open("rb") as stream:
        try:
            token = keep(File(stream, path.name))
        except PackageError as error:
            messages.error(request, str(error))
            return redirect("certification_exchange:index")
    pending = steps.begin(request, token, path.name)
    step = "columns" if steps.must_choose(pending) else "preview"
    return redirect(f"certification_exchange:{step}")


@for_administrators
def columns(request: HttpRequest) -> HttpResponse:
    """Which column of the file is which; remembered for files with the same headings."""
    pending = steps.pending_of(request)
    kind = request.GET.get("kind", "")
    if kind and kind not in KINDS:
        raise Http404
    with steps.table_of(pending) as table:
        assignment = steps.assignment_for(pending, table, kind)
        form = ColumnsForm(table, assignment, request.POST or None)
        if form.is_valid():
            remember(table, form.assignment, person_of(request))
            pending["columns"] = steps.as_data(form.assignment)
            request.session[steps.PENDING] = pending
            return redirect("certification_exchange:preview")
        shown = {
            "form": form,
            "name": pending["name"],
            "kinds": kinds(),
            "headings": table.headings,
            "examples": _examples(table),
        }
        return render(request, "certification/exchange/columns.html", shown)


def _examples(table: Table) -> list[list[str]]:
    """The first rows, as far as they can be read; the check says what is wrong."""
    try:
        return [cells for _line, cells in islice(table.rows(), EXAMPLES)]
    except UnreadableError:
        return []


@for_administrators
def preview(request: HttpRequest) -> HttpResponse:
    """What would change and what is wrong; nothing is written yet.

    With bad rows in the file it shows what the good ones would do, which is what
    "Write the good rows only" then does.
    """
    pending = steps.pending_of(request)
    if steps.must_choose(pending):
        return redirect("certification_exchange:columns")
    if request.method == "POST":
        return _commit(request)
    with _opened(pending) as data:
        outcome = import_data_set(
            data,
            by=person_of(request),
            name=pending["name"],
            dry_run=True,
            salvage=True,
            oneself=False,
        )
        shown = {"name": pending["name"], **_shown(data, outcome)}
    return render(request, "certification/exchange/preview.html", shown)


def _shown(data: Any, outcome: Outcome) -> dict[str, Any]:
    found = remedies(outcome.findings.causes())
    shown = {"outcome": outcome, "remedies": found, "findings": outcome.findings}
    if not isinstance(data, Intake):
        return shown
    for remedy in found:
        remedy.file, remedy.heading = data.table.name, data.heading(remedy.column)
    movements = data.movements and data.movements.without(outcome.findings.lines)
    return shown | {
        "movements": movements,
        "leavers_wait": data.leavers_wait,
        "good": data.count - outcome.refused,
        "intake": data,
    }


def _opened(pending: steps.Pending) -> Any:
    try:
        return steps.opened(pending)
    except FileNotFoundError:
        raise Http404 from None


def _commit(request: HttpRequest) -> HttpResponse:
    start(
        steps.pending_of(request),
        by=person_of(request),
        salvage="salvage" in request.POST,
        confirmed="confirmed" in request.POST,
    )
    return redirect("certification_exchange:progress")


@for_administrators
@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """How far the writing is: the page asks again by itself, until it is done."""
    pending = steps.pending_of(request)
    found = state_of(pending)
    if found.get("state") == "busy":
        shown = {"name": pending["name"], "stage": found["stage"]}
        return render(request, "certification/exchange/progress.html", shown)
    if found.get("state") != "done":
        if found.get("state") == "failed":
            messages.error(request, _("It could not be written; nothing came in."))
        return redirect("certification_exchange:preview")
    steps.give_up(request)
    counts = {"changes": found["changes"], "refused": found["refused"]}
    message = _("%(changes)d rows are written, %(refused)d refused.") % counts
    messages.success(request, message)
    if found["batch"] is None:
        return redirect("certification_exchange:index")
    return redirect("certification_exchange:batch", found["batch"])


@for_administrators
@require_safe
def rejects(request: HttpRequest) -> HttpResponseBase:
    """The refused rows of the upload, in the form in which it came, with the reason."""
    pending = steps.pending_of(request)
    if steps.must_choose(pending):
        return redirect("certification_exchange:columns")
    output = io.BytesIO()
    with _opened(pending) as data:
        outcome = import_data_set(
            data, by=person_of(request), dry_run=True, salvage=True, oneself=False
        )
        if isinstance(data, Intake):
            name = f"rejects-{Path(pending['name']).name}"
            write_back(data.table, outcome.findings, output)
        else:
            name = "rejects.zip"
            _write_zip(data, outcome, output)
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename=name)


def _write_zip(data: CsvFiles, outcome: Outcome, output: io.BytesIO) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for path in write_rejects(data, outcome.findings, Path(folder)):
            archive.write(path, path.name)
