"""My reports: order a large one, see whether it is made, fetch it."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from certification.models import OrderedReport
from certification.paper.forms import OrderForm
from certification.paper.handing_out import MEDIA, attachment
from certification.paper.ordering import may_have
from certification.tasks import make_ordered_report
from certification.views import reader_of
from people.papers import PaperGoneError, opened
from people.sight import answers_for_units


@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """The reports that the reader ordered, the newest first."""
    reader = reader_of(request)
    orders = list(OrderedReport.objects.filter(reader=reader).select_related("unit"))
    context = {"orders": orders, "ready": may_have(reader, orders)}
    return render(request, "certification/my_reports.html", context)


@login_required
@require_POST
def order(request: HttpRequest) -> HttpResponse:
    """Order a report that is too large to wait for."""
    reader = reader_of(request)
    if not answers_for_units(reader):
        raise Http404
    form = OrderForm(request.POST, reader=reader)
    if form.is_valid() and form.order():
        make_ordered_report.enqueue(form.instance.pk)
        messages.success(request, _("Ordered. It stands here as soon as it is made."))
    else:
        messages.error(request, form.problem)
    return redirect("certification:my_reports")


@login_required
@require_safe
def fetch(request: HttpRequest, public_id: uuid.UUID) -> FileResponse | HttpResponse:
    """The file, for who ordered it and may still see all that is in it."""
    reader = reader_of(request)
    mine = OrderedReport.objects.filter(reader=reader).select_related("unit")
    found = get_object_or_404(mine, public_id=public_id)
    if not may_have(reader, [found]):
        raise Http404
    try:
        response = FileResponse(opened(found.file), content_type=MEDIA[found.form])
    except PaperGoneError:
        messages.error(request, _("The file of this report is gone. Order it again."))
        return redirect("certification:my_reports")
    response["Content-Disposition"] = attachment(
        found.unit.code, found.question, found.form
    )
    return response
