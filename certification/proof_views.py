"""The page on the state of the proof, for who administers and who inspects."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from certification.proof.state import proof_state
from certification.views import reader_of
from people.sight import administers, sees_the_proof


@login_required
@require_safe
def proof(request: HttpRequest) -> HttpResponse:
    """What is sealed and signed for; about nobody by name."""
    reader = reader_of(request)
    if not sees_the_proof(reader):
        raise Http404
    context = {"state": proof_state(timezone.now()), "administers": administers(reader)}
    return render(request, "certification/proof.html", context)
