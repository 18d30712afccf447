"""What people ask about their own record: evidence, corrections, waivers."""

import uuid
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.applications.deciding import SECOND_SAID, applications_in_sight
from certification.applications.forms import (
    ApplicationForm,
    CorrectionForm,
    EvidenceForm,
    WaiverForm,
)
from certification.models import Completion
from certification.reports import lines_of
from certification.views import reader_of
from people.days import today
from people.papers import download

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """What I asked, and what was decided."""
    asked = reader_of(request).applications.select_related(
        *SECOND_SAID, "course", "item", "completion__course"
    )
    return render(request, "certification/my_applications.html", {"asked": asked})


@login_required
@require_http_methods(ASKING)
def evidence(request: HttpRequest) -> HttpResponse:
    """Hand in evidence of something learned elsewhere."""
    form = EvidenceForm(*_sent(request), person=reader_of(request))
    return _asked(request, form, _("Hand in evidence"))


@login_required
@require_http_methods(ASKING)
def waiver(request: HttpRequest) -> HttpResponse:
    """Ask to be excused from something for a while."""
    reader = reader_of(request)
    items = [line.item_code for line in lines_of(reader, today())]
    form = WaiverForm(*_sent(request), person=reader, items=items)
    return _asked(request, form, _("Ask to be excused"), two_decide=True)


@login_required
@require_http_methods(ASKING)
def correction(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Say that a line of my record is wrong."""
    reader = reader_of(request)
    completion = get_object_or_404(
        Completion.objects.select_related("course"), public_id=public_id, person=reader
    )
    form = CorrectionForm(*_sent(request), person=reader, completion=completion)
    return _asked(request, form, _("This is wrong"), completion=completion)


def _sent(request: HttpRequest) -> tuple[Any, Any]:
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)


def _asked(
    request: HttpRequest, form: ApplicationForm, title: str, **more: Any
) -> HttpResponse:
    if form.is_valid():
        form.apply(by=reader_of(request))
        messages.success(request, _("Handed in. You read here what is decided."))
        return redirect("certification:my_applications")
    context = {"form": form, "title": title, **more}
    status = 422 if form.is_bound else 200
    return render(request, "certification/apply.html", context, status=status)


@login_required
@require_safe
def paper(request: HttpRequest, public_id: uuid.UUID) -> FileResponse:
    """The file that came with an application, for who asked and for who decides."""
    reader = reader_of(request)
    found = get_object_or_404(applications_in_sight(reader), public_id=public_id)
    if not found.paper:
        raise Http404
    return download(found.paper, f"{found.kind}-{found.recorded_at:%Y-%m-%d}")
