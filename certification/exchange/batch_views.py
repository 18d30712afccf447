"""An import that was written: what it did, and taking it back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from certification.exchange.batches import obstacles
from certification.exchange.guard import for_administrators, person_of
from certification.exchange.undoing import undo_import
from certification.models import ImportBatch
from certification.tasks import work_off_stale_marks


@for_administrators
def batch(request: HttpRequest, pk: int) -> HttpResponse:
    """What came in, and what would stand in the way of undoing it."""
    found = get_object_or_404(ImportBatch, pk=pk)
    if request.method == "POST":
        return _undo(request, found)
    shown = {"batch": found, "obstacles": obstacles(found)}
    return render(request, "certification/exchange/batch.html", shown)


def _undo(request: HttpRequest, found: ImportBatch) -> HttpResponse:
    try:
        undo_import(batch=found, by=person_of(request))
    except ValidationError:
        messages.error(request, _("It cannot be undone; below is what is in the way."))
    else:
        work_off_stale_marks.enqueue()
        messages.success(request, _("The import is undone."))
    return redirect("certification_exchange:batch", found.pk)
