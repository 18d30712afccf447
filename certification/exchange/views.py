"""Files in and out in Wagtail's administration: file, check, preview, commit."""

import io
import tempfile
import zipfile
from itertools import islice
from pathlib import Path

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from certification.exchange.exporting import export_data_set, write_file
from certification.exchange.files import BY_FILE
from certification.exchange.forms import UploadForm
from certification.exchange.guard import for_administrators
from certification.exchange.importing import Outcome, import_data_set, quietly
from certification.exchange.rejects import write_rejects
from certification.exchange.remedies import remedies
from certification.exchange.spreadsheets import write_spreadsheet
from certification.exchange.uploads import forget, kept
from certification.models import ImportBatch
from certification.tasks import work_off_stale_marks
from people.models import User

PENDING = "pending_import"
SHOWN = 200
LATEST = 20


@for_administrators
def index(request: HttpRequest) -> HttpResponse:
    """Choose a file to bring in, or take files out."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        _forget_pending(request)
        upload = form.cleaned_data["upload"]
        request.session[PENDING] = {"token": form.token, "name": upload.name}
        return redirect("certification_exchange:preview")
    shown = {
        "form": form,
        "resources": BY_FILE.values(),
        "batches": ImportBatch.objects.select_related("recorded_by")[:LATEST],
    }
    return render(request, "certification/exchange/index.html", shown)


def _forget_pending(request: HttpRequest) -> None:
    pending = request.session.pop(PENDING, None)
    if pending:
        forget(pending["token"])


def _pending(request: HttpRequest, *, dry_run: bool, salvage: bool = False) -> Outcome:
    """What bringing in the uploaded file does, or would do."""
    pending = request.session.get(PENDING)
    if not pending or not isinstance(request.user, User):
        raise Http404
    try:
        with kept(pending["token"]) as data:
            return import_data_set(
                data,
                by=request.user,
                name=pending["name"],
                dry_run=dry_run,
                salvage=salvage,
                oneself=False,
                way=ImportBatch.Way.UPLOAD,
            )
    except FileNotFoundError:
        raise Http404 from None


@for_administrators
def preview(request: HttpRequest) -> HttpResponse:
    """What would change and what is wrong; nothing is written yet.

    With bad rows in the file it shows what the good ones would do, which is what
    "Write the good rows only" then does.
    """
    if request.method == "POST":
        return _commit(request)
    outcome = _pending(request, dry_run=True, salvage=True)
    shown = {
        "name": request.session[PENDING]["name"],
        "outcome": outcome,
        "findings": list(islice(outcome.findings.causes(), SHOWN)),
        "remedies": remedies(outcome.findings.causes()),
    }
    return render(request, "certification/exchange/preview.html", shown)


def _commit(request: HttpRequest) -> HttpResponse:
    outcome = _pending(request, dry_run=False, salvage="salvage" in request.POST)
    if not outcome.written:
        return redirect("certification_exchange:preview")
    _forget_pending(request)
    work_off_stale_marks.enqueue()
    counts = {"changes": outcome.changes, "refused": outcome.refused}
    message = _("%(changes)d rows are written, %(refused)d refused.") % counts
    messages.success(request, message)
    if outcome.batch is None:
        return redirect("certification_exchange:index")
    return redirect("certification_exchange:batch", outcome.batch.pk)


@for_administrators
@require_safe
def rejects(request: HttpRequest) -> HttpResponseBase:
    """The refused rows of the uploaded file, with the reason beside each."""
    outcome = _pending(request, dry_run=True, salvage=True)
    output = io.BytesIO()
    with (
        tempfile.TemporaryDirectory() as folder,
        kept(request.session[PENDING]["token"]) as data,
        zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for path in write_rejects(data, outcome.findings, Path(folder)):
            archive.write(path, path.name)
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename="rejects.zip")


@for_administrators
@require_safe
def take_out(request: HttpRequest, file: str, form: str) -> HttpResponseBase:
    """One file of the data set as CSV or spreadsheet."""
    if file not in BY_FILE:
        raise Http404
    output = tempfile.TemporaryFile()  # noqa: SIM115 (the answer closes it)
    if form == "xlsx":
        write_spreadsheet(BY_FILE[file], output)
    else:
        text = io.TextIOWrapper(output, encoding="utf-8", newline="")
        write_file(BY_FILE[file], text)
        text.flush()
        text.detach()
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename=f"{file}.{form}")


@for_administrators
@require_safe
def take_all_out(request: HttpRequest) -> HttpResponseBase:
    """The whole data set as a zip."""
    output = tempfile.TemporaryFile()  # noqa: SIM115 (the answer closes it)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data-set.zip"
        export_data_set(path, quietly)
        with path.open("rb") as made:
            while piece := made.read(1_000_000):
                output.write(piece)
    output.seek(0)
    return FileResponse(output, as_attachment=True, filename="data-set.zip")
