"""Where administrators propose what is to be destroyed, and a second one approves."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from certification.views import reader_of
from lms.survival.destroying import approve_destruction, propose_destruction
from lms.survival.holding import held
from lms.survival.retention import MOST, people_due, terms
from people.days import today
from people.models import DestructionList, User
from people.sight import administers


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def retention(request: HttpRequest) -> HttpResponse:
    """Every class of record with what is due, and the lists that wait for a second person."""
    reader = administrator(request)
    if request.method == "POST":
        return _propose(request, reader)
    context = {
        "columns": [_("Class"), _("Days kept"), _("Due now"), _("How it goes")],
        "rows": [
            [
                term.words,
                term.days,
                term.due,
                _("by an approved list") if term.by_list else _("by itself"),
            ]
            for term in terms(timezone.now())
        ],
        "people": people_due(today())[:MOST],
        "open": DestructionList.objects.open().prefetch_related("lines__account"),
        "done": DestructionList.objects.filter(approval__isnull=False).select_related(
            "approval__recorded_by", "recorded_by"
        )[:20],
        "held": held().count(),
        "reader": reader,
    }
    return render(request, "lms/retention.html", context)


def _propose(request: HttpRequest, by: User) -> HttpResponseRedirect:
    waiting = DestructionList.objects.open().values("lines__account")
    people = list(people_due(today()).exclude(pk__in=waiting).exclude(pk=by.pk)[:MOST])
    try:
        propose_destruction(
            people=people, reason=_("The term of the record is over."), by=by
        )
        messages.success(request, _("Proposed: somebody else approves it now."))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("retention")


@login_required
@require_POST
def approve(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Destroy what a list names, for good."""
    reader = administrator(request)
    proposed = get_object_or_404(DestructionList, public_id=public_id)
    try:
        gone = approve_destruction(proposed=proposed, by=reader)
        said = _("Destroyed: %(count)s entries of the ledger.") % {"count": gone}
        messages.success(request, said)
    except PermissionDenied as refusal:
        messages.error(request, str(refusal))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("retention")


def administrator(request: HttpRequest) -> User:
    """Whoever asks, if they administer; for others there is nothing here."""
    reader = reader_of(request)
    if not administers(reader):
        raise Http404
    return reader
