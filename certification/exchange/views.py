"""A file on its way in, in Wagtail's administration: file, columns, check, commit."""

from itertools import islice
from pathlib import Path

from django.contrib import messages
from django.core.files import File
from django.db.models import QuerySet
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
from certification.exchange.intake import KINDS
from certification.exchange.packages import PackageError
from certification.exchange.reading import UnreadableError
from certification.exchange.recognising import Assignment
from certification.exchange.sources import remember
from certification.exchange.tables import Table
from certification.exchange.unit_choices import UnitChoices
from certification.exchange.uploads import is_data_set, keep
from certification.exchange.working import (
    CHECK,
    WRITE,
    State,
    found_by_check,
    rejects_of,
    start_check,
    start_write,
    state_of,
)
from certification.models import ImportBatch
from people.days import today
from people.models import Unit, User

LATEST = 20
EXAMPLES = 3
LATE = 2
"""After so many minutes without a sign of life the page says whom to ask."""


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
        "pending": request.session.get(steps.PENDING),
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
        form = assignment and ColumnsForm(table, assignment, request.POST or None)
        if form and form.is_valid():
            remember(table, form.assignment, person_of(request))
            steps.renew(request, columns=steps.as_data(form.assignment))
            return redirect("certification_exchange:preview")
        shown = {
            "form": form,
            "kind": assignment and assignment.kind,
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
    "Write the good rows only" then does. A large file is checked by a worker, and until
    it has, the page says how far it is.
    """
    pending = steps.pending_of(request)
    if steps.must_choose(pending):
        return redirect("certification_exchange:columns")
    if request.method == "POST":
        return _answer(request, pending)
    found = _checked(pending, person_of(request))
    if found["state"] != "done":
        return _wait(request, found, CHECK)
    return _show(request, pending)


def _answer(request: HttpRequest, pending: steps.Pending) -> HttpResponse:
    """What is asked on the page of a check: again, other units, or to write it."""
    is_checked = state_of(pending, CHECK).get("state") == "done"
    if "again" in request.POST or not is_checked:
        return _check_again(request) if "again" in request.POST else _look()
    if "units" in request.POST:
        return _choose_units(request, pending)
    return _commit(request, pending)


def _look() -> HttpResponse:
    return redirect("certification_exchange:preview")


def _show(
    request: HttpRequest, pending: steps.Pending, units: UnitChoices | None = None
) -> HttpResponse:
    check = found_by_check(pending)
    chosen = pending.get("columns", {}).get("units", {})
    form = units or UnitChoices(check.strange_units, chosen)
    shown = {"name": pending["name"], "check": check, "units": form}
    if form.fields:
        shown["known"] = _units_of_today()
    status = 422 if form.is_bound else 200
    return render(request, "certification/exchange/preview.html", shown, status=status)


def _units_of_today() -> QuerySet[Unit]:
    return Unit.objects.filter(start__lte=today(), end__gte=today()).order_by("code")


def _choose_units(request: HttpRequest, pending: steps.Pending) -> HttpResponse:
    """Remembered for files with the same headings, and checked again."""
    if "columns" not in pending:
        raise Http404
    columns = pending["columns"]
    check = found_by_check(pending)
    form = UnitChoices(check.strange_units, columns.get("units", {}), request.POST)
    if not form.is_valid():
        return _show(request, pending, form)
    columns = columns | {"units": form.units}
    with steps.table_of(pending) as table:
        remember(table, Assignment(**columns), person_of(request))
    steps.renew(request, columns=columns)
    return _look()


def _checked(pending: steps.Pending, by: User) -> State:
    """How far the check is; begun, if nobody did."""
    try:
        start_check(pending, by=by)
    except FileNotFoundError:
        raise Http404 from None
    return state_of(pending, CHECK)


def _check_again(request: HttpRequest) -> HttpResponse:
    steps.renew(request)
    return _look()


def _wait(request: HttpRequest, found: State, act: str) -> HttpResponse:
    name = steps.pending_of(request)["name"]
    shown = {"name": name, "act": act, **found, "is_late": found["quiet"] >= LATE}
    return render(request, "certification/exchange/progress.html", shown)


def _commit(request: HttpRequest, pending: steps.Pending) -> HttpResponse:
    start_write(
        pending,
        by=person_of(request),
        salvage="salvage" in request.POST,
        confirmed="confirmed" in request.POST,
    )
    return redirect("certification_exchange:progress")


@for_administrators
@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """How far the writing is: the page asks again by itself, until it is done."""
    found = state_of(steps.pending_of(request), WRITE)
    if found.get("state") == "busy":
        return _wait(request, found, WRITE)
    if "Looks-Again" in request.headers:
        return HttpResponse(status=204)  # the script looks, the page itself goes on
    if found.get("state") == "done":
        return _written(request, found)
    if found:
        steps.renew(request)
    if found.get("state") == "failed":
        messages.error(request, _("It could not be written; nothing came in."))
    return redirect("certification_exchange:preview")


def _written(request: HttpRequest, found: State) -> HttpResponse:
    steps.give_up(request)
    counts = {"changes": found["changes"], "refused": found["refused"]}
    message = _("Facts written: %(changes)d. Rows refused: %(refused)d.") % counts
    messages.success(request, message)
    if found["batch"] is None:
        return redirect("certification_exchange:index")
    return redirect("certification_exchange:batch", found["batch"])


@for_administrators
@require_safe
def rejects(request: HttpRequest) -> HttpResponseBase:
    """The refused rows of the upload, in the form in which it came, with the reason."""
    pending = steps.pending_of(request)
    path = rejects_of(pending)
    if not path.is_file():
        return redirect("certification_exchange:preview")
    single = not is_data_set(pending["name"])
    name = f"rejects-{Path(pending['name']).name}" if single else "rejects.zip"
    return FileResponse(path.open("rb"), as_attachment=True, filename=name)
