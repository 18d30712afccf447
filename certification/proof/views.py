"""The page on the state of the proof, for who administers and who inspects."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.views.decorators.http import require_POST, require_safe

from certification.proof.bundling import write_bundle
from certification.proof.state import proof_state
from certification.views import reader_of
from people.days import today
from people.sight import administers, people_in_sight, sees_the_proof, unit_in_sight


@login_required
@require_safe
def proof(request: HttpRequest) -> HttpResponse:
    """What is sealed and signed for; about nobody by name."""
    reader = reader_of(request)
    if not sees_the_proof(reader):
        raise Http404
    context = {
        "state": proof_state(timezone.now()),
        "administers": administers(reader),
        "today": today(),
    }
    return render(request, "certification/proof.html", context)


@login_required
@require_POST
def bundle(request: HttpRequest) -> HttpResponse:
    """The inspection bundle of a unit in sight on a day; asking for one seals the ledger."""
    reader = reader_of(request)
    if not sees_the_proof(reader):
        raise Http404
    if not request.POST.get("unit"):
        raise BadRequest
    unit = unit_in_sight(reader, request.POST["unit"])
    try:
        on = parse_date(request.POST.get("on", ""))
    except ValueError as error:
        raise BadRequest from error
    if on is None:
        raise BadRequest
    made = write_bundle(unit, on, seen=people_in_sight(reader), by=reader)
    name = f"{unit.code}-{on}.zip".replace('"', "")
    return HttpResponse(
        made,
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
