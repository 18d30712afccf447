"""The exposure passport for its owner, and what a hygienist enters in it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.views import reader_of
from exports.pdf import render_pdf
from exports.tables import csv_lines
from hazmat.passport.forms import ExposureForm, RevokeExposureForm
from hazmat.passport.kinds import KINDS
from hazmat.passport.page import as_data, as_rows, columns, parts_of
from hazmat.passport.register import entered_by, enters_exposures, exposed
from people.days import today
from people.models import User

LANGUAGES = {"nl", "en"}
ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def passport(request: HttpRequest) -> HttpResponse:
    """What I was exposed to, why, and how long it is kept. Nobody else's is ever shown."""
    reader = reader_of(request)
    context = {"person": reader, "parts": parts_of(reader, today())}
    return render(request, "hazmat/passport/passport.html", context)


@login_required
@require_safe
def paper(request: HttpRequest) -> HttpResponse:
    """My passport as PDF, in the language that is asked."""
    reader, language = reader_of(request), _language(request)
    with translation.override(language):
        context = {"person": reader, "parts": parts_of(reader, today()), "day": today()}
        made = render_pdf("pdf/exposure_passport.html", context)
    return _taken_along(made, "application/pdf", f"exposure-passport-{language}.pdf")


@login_required
@require_safe
def sheet(request: HttpRequest) -> HttpResponse:
    """My passport for a spreadsheet, in the language that is asked."""
    reader, language = reader_of(request), _language(request)
    with translation.override(language):
        made = "".join(csv_lines(as_rows(parts_of(reader, today())), columns()))
    name = f"exposure-passport-{language}.csv"
    return _taken_along(made.encode(), "text/csv; charset=utf-8", name)


@login_required
@require_safe
def file(request: HttpRequest) -> HttpResponse:
    """My passport for a machine."""
    reader = reader_of(request)
    response = JsonResponse(
        as_data(reader, parts_of(reader, today()), today()),
        json_dumps_params={"indent": 2},
    )
    name = "exposure-passport.json"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@login_required
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """How many people of one's units are exposed to what, and what oneself entered."""
    reader = _hygienist(request)
    context = {
        "exposed": list(exposed(reader, today())),
        "entered": entered_by(reader).order_by("-pk"),
        "kinds": KINDS.values(),
    }
    return render(request, "hazmat/passport/register.html", context)


@login_required
@require_http_methods(ASKING)
def enter(request: HttpRequest) -> HttpResponse:
    """Enter what was measured."""
    reader = _hygienist(request)
    form = ExposureForm(request.POST if request.method == "POST" else None, by=reader)
    if form.is_done():
        messages.success(request, _("Entered in the exposure passport."))
        return redirect("hazmat:exposure_register")
    status = 422 if form.errors else 200
    return render(request, "hazmat/passport/enter.html", {"form": form}, status=status)


@login_required
@require_http_methods(ASKING)
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back what one entered, with the reason."""
    reader = _hygienist(request)
    record = get_object_or_404(entered_by(reader), pk=pk)
    form = RevokeExposureForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        form.revoke(record, by=reader)
        messages.success(request, _("Revoked: it counts no more."))
        return redirect("hazmat:exposure_register")
    context = {"form": form, "record": record}
    status = 422 if form.errors else 200
    return render(request, "hazmat/passport/revoke.html", context, status=status)


def _language(request: HttpRequest) -> str:
    asked = request.GET.get("language", "")
    return asked if asked in LANGUAGES else translation.get_language() or "nl"


def _taken_along(made: bytes, media: str, name: str) -> HttpResponse:
    response = HttpResponse(made, content_type=media)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _hygienist(request: HttpRequest) -> User:
    """Who enters what was measured; for others there is no such page."""
    reader = reader_of(request)
    if not enters_exposures(reader):
        raise Http404
    return reader
