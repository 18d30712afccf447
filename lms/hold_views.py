"""Where administrators set a legal hold, see which stand, and lift them."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lms.hold_form import HoldForm
from lms.retention_views import administrator
from lms.survival.holding import lift_hold, set_hold
from people.models import LegalHold


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def holds(request: HttpRequest) -> HttpResponse:
    """The holds that stand, the last that were lifted, and a form for another."""
    by = administrator(request)
    form = HoldForm(request.POST or None)
    if form.is_valid():
        set_hold(by=by, **form.cleaned_data)
        messages.success(request, _("Held: nothing of it is destroyed from now on."))
        return redirect("retention_holds")
    known = LegalHold.objects.select_related("person", "unit", "recorded_by")
    lifted = known.filter(end__isnull=False).select_related("end__recorded_by")
    context = {"form": form, "standing": known.standing(), "lifted": lifted[:20]}
    status = 422 if form.errors else 200
    return render(request, "lms/holds.html", context, status=status)


@login_required
@require_POST
def lift(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """A hold is over, with the reason."""
    by = administrator(request)
    hold = get_object_or_404(LegalHold, public_id=public_id)
    try:
        lift_hold(hold=hold, reason=request.POST.get("reason", ""), by=by)
        messages.success(request, _("Lifted: the term of the record counts again."))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return redirect("retention_holds")
