"""The pages of contacts: knowledge centres, and whom a unit calls."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.views import reader_of
from hazmat.models import KnowledgeCentre, UnitContact
from hazmat.register.contact_forms import CentreForm, UnitContactForm
from hazmat.register.sight import unit_to_keep
from people.sight import keeps_substances, sees_substances

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def centres(request: HttpRequest) -> HttpResponse:
    """Who knows all about which hazard function."""
    reader = reader_of(request)
    if not sees_substances(reader):
        raise Http404
    context = {
        "centres": KnowledgeCentre.objects.select_related("hazard_function"),
        "keeps": keeps_substances(reader),
    }
    return render(request, "hazmat/register/centres.html", context)


@login_required
@require_http_methods(ASKING)
def centre(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Enter a knowledge centre, or correct one."""
    reader = reader_of(request)
    if not keeps_substances(reader):
        raise Http404
    known = get_object_or_404(KnowledgeCentre, pk=pk) if pk else None
    form = CentreForm(_sent(request), by=reader, instance=known)
    return _entered(request, form, "hazmat:register_centres")


@login_required
@require_http_methods(ASKING)
def unit_contact(request: HttpRequest, code: str) -> HttpResponse:
    """Say whom a unit calls."""
    reader = reader_of(request)
    unit = unit_to_keep(reader, code)
    known = UnitContact.objects.filter(unit=unit).first() or UnitContact(unit=unit)
    form = UnitContactForm(_sent(request), by=reader, instance=known)
    return _entered(request, form, "hazmat:register_unit", unit.code, unit=unit)


def _entered(
    request: HttpRequest, form: Any, back: str, *args: str, unit: Any = None
) -> HttpResponse:
    if form.is_done():
        messages.success(request, _("Entered."))
        return redirect(back, *args)
    context = {"form": form, "unit": unit}
    status = 422 if form.errors else 200
    return render(request, "hazmat/register/plain_form.html", context, status=status)


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
