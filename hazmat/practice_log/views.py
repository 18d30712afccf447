"""The page of somebody's practice log."""

import datetime
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from certification.views import reader_of
from hazmat.models import PracticeEntry, PracticeScheme
from hazmat.practice_log.counting import current
from hazmat.practice_log.forms import PracticeForm, RevokePracticeForm
from people.calendar import add_months
from people.days import today
from people.models import User
from people.sight import people_to_act_for, person_in_sight


@dataclass(frozen=True, slots=True)
class Logged:
    """One scheme of somebody: how often of late, until when it is enough, the entries."""

    scheme: PracticeScheme
    of_late: int
    until: datetime.date | None
    entries: Sequence[PracticeEntry]

    @property
    def is_enough(self) -> bool:
        return self.of_late >= self.scheme.needed


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def practice_log(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """What somebody practised; who acts for that person enters more."""
    reader = reader_of(request)
    person = person_in_sight(reader, public_id)
    may_enter = people_to_act_for(reader).filter(pk=person.pk).exists()
    if request.method == "POST" and not may_enter:
        raise Http404
    data = request.POST if request.method == "POST" else None
    form = PracticeForm(data, person=person, by=reader)
    if form.is_valid() and _entered(form, reader):
        messages.success(request, _("Entered in the practice log."))
        return redirect("hazmat:practice_log", person.public_id)
    context = {
        "person": person,
        "logs": logs_of(person, today()),
        "form": form if may_enter and PracticeScheme.objects.exists() else None,
    }
    status = 400 if form.errors else 200
    return render(request, "hazmat/practice_log/log.html", context, status=status)


def _entered(form: PracticeForm, reader: User) -> bool:
    try:
        form.enter(by=reader)
    except ValidationError as refused:
        form.add_error(None, refused.messages)
        return False
    return True


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an entry back, with the reason."""
    reader = reader_of(request)
    entry = get_object_or_404(
        PracticeEntry.objects.select_related("person", "scheme__course"),
        pk=pk,
        revocation__isnull=True,
        person__in=people_to_act_for(reader),
    )
    form = RevokePracticeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        form.revoke(entry, by=reader)
        messages.success(request, _("Revoked: it counts no more."))
        return redirect("hazmat:practice_log", entry.person.public_id)
    context = {"entry": entry, "form": form}
    status = 400 if form.errors else 200
    return render(request, "hazmat/practice_log/revoke.html", context, status=status)


def logs_of(person: User, on: datetime.date) -> list[Logged]:
    """By scheme what somebody practised, in a fixed number of queries."""
    found: dict[PracticeScheme, list[PracticeEntry]] = {}
    entries = PracticeEntry.objects.filter(person=person).select_related(
        "scheme__course", "revocation"
    )
    for entry in entries.order_by("scheme__code", "-practised_on", "-pk"):
        found.setdefault(entry.scheme, []).append(entry)
    return [_logged(scheme, those, on) for scheme, those in found.items()]


def _logged(
    scheme: PracticeScheme, entries: list[PracticeEntry], on: datetime.date
) -> Logged:
    days = [
        entry.practised_on.toordinal()
        for entry in entries
        if not hasattr(entry, "revocation") and entry.practised_on <= on
        for _time in range(entry.times)
    ]
    since = add_months(on.toordinal(), -scheme.months)
    runs = current(days, needed=scheme.needed, months=scheme.months)
    until = datetime.date.fromordinal(runs[-1].until) if runs else None
    return Logged(scheme, sum(day > since for day in days), until, entries)
