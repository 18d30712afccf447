"""Importing a register on the site: choose files, see what they would change, enter it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from certification.exchange.findings import Finding
from certification.views import reader_of
from hazmat.register.effects import told
from hazmat.register.importing import Outcome, import_register
from hazmat.register.undoing import imports_to_undo, undo_register_import
from hazmat.register.uploads import as_text
from people.models import User
from people.sight import keeps_all_substances, keeps_substances

SALT = "hazmat.register.acts.import"
AN_HOUR = 60 * 60
SHOWN = 10
"""So many of the last imports are shown."""

MOST = 1_000_000
"""Bytes of all files together; more than that goes by the command."""

Files = Mapping[str, bytes]


class SeveralFiles(forms.ClearableFileInput):
    """The files of one import are chosen together."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files; each is looked at by itself."""

    widget = SeveralFiles

    def clean(self, data: Any, initial: Any = None) -> Any:
        files = [super(FilesField, self).clean(one) for one in data or [None]]
        if sum(one.size for one in files) > MOST:
            raise ValidationError(
                _("These files are larger than 1 MB together; use the command.")
            )
        return files


class ImportForm(forms.Form):
    """The files, or those that were shown a moment ago."""

    chosen = FilesField(
        label=_("CSV files or workbooks (XLSX)"),
        help_text=_(
            "products, sheets, components, stock, tasks, exposures, task_holders, "
            "role_functions, function_appointments: those that you have."
        ),
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def bring_in(request: HttpRequest) -> HttpResponse:
    """Check files and show what they would change; enter them when that was seen."""
    reader = reader_of(request)
    if not keeps_substances(reader):
        raise Http404
    if request.POST.get("undo"):
        return _undone(request, reader)
    if request.POST.get("kept"):
        return _entered(request, reader, _kept(request.POST["kept"]))
    sent = request.method == "POST"
    form = ImportForm(*((request.POST, request.FILES) if sent else ()))
    if not form.is_valid():
        return _page(request, form, None)
    odd: list[Finding] = []
    sent_files = {one.name: one.read() for one in form.cleaned_data["chosen"]}
    files = as_text(sent_files, odd)
    if odd:
        return _page(request, ImportForm(), Outcome(findings=odd))
    outcome = import_register(files, by=reader, name=_name(files), dry_run=True)
    kept = "" if outcome.findings else _to_keep(files)
    return _page(request, ImportForm(), outcome, kept=kept)


def _entered(request: HttpRequest, reader: User, files: Files) -> HttpResponse:
    outcome = import_register(files, by=reader, name=_name(files))
    if outcome.written:
        messages.success(request, told(outcome.effects))
        return redirect("hazmat:register")
    return _page(request, ImportForm(), outcome)


def _undone(request: HttpRequest, reader: User) -> HttpResponse:
    asked = request.POST["undo"]
    found = imports_to_undo(reader).filter(pk=asked if asked.isdecimal() else 0)
    batch = get_object_or_404(found)
    try:
        undo_register_import(batch=batch, by=reader)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, _("Undone: the register is as it was before."))
    return redirect("hazmat:register_import")


def _page(
    request: HttpRequest, form: ImportForm, outcome: Outcome | None, *, kept: str = ""
) -> HttpResponse:
    context = {
        "form": form,
        "outcome": outcome,
        "kept": kept,
        "keeps_all": keeps_all_substances(reader_of(request)),
        "imports": imports_to_undo(reader_of(request))[:SHOWN],
    }
    wrong = form.errors or (outcome is not None and outcome.findings)
    status = 422 if wrong else 200
    return render(request, "hazmat/register/import.html", context, status=status)


def _name(files: Files) -> str:
    return ", ".join(sorted(files))


def _to_keep(files: Files) -> str:
    """The files as the page carries them to the next question; nobody can change them."""
    readable = {name: raw.decode("utf-8-sig") for name, raw in files.items()}
    return signing.dumps(readable, salt=SALT, compress=True)


def _kept(carried: str) -> Files:
    try:
        files = signing.loads(carried, salt=SALT, max_age=AN_HOUR)
    except signing.BadSignature:
        raise Http404 from None
    return {name: text.encode() for name, text in files.items()}
