"""Somebody's own calendar: the page on which its address is made, and the feed itself."""

import datetime
import hashlib

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseNotModified,
)
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from courses.my_training.calendar_feed import events_of
from exports.calendars import calendar
from people.calendar_addresses import address_of, close_calendar, open_calendar
from people.days import today
from people.models import CalendarAddress, User
from people.origin import origin
from people.throttle import Throttle

READS = Throttle("calendar", tries=60, seconds=3600)
GUESSES = Throttle("calendar-guess", tries=300, seconds=3600)


@login_required
def my_calendar(request: HttpRequest) -> HttpResponse:
    """Make, renew and take away the address; a new one is shown this once."""
    person = request.user
    if not isinstance(person, User):
        raise PermissionDenied
    address = ""
    if request.method == "POST":
        if "close" in request.POST:
            close_calendar(person=person)
            messages.success(request, _("The address works no more."))
            return redirect("courses:my_calendar")
        path = reverse("courses:calendar_feed", args=[open_calendar(person=person)])
        address = f"{settings.PUBLIC_BASE_URL}{path}"
    known = CalendarAddress.objects.filter(person=person).first()
    shown = {"address": address, "known": known}
    return render(request, "courses/my_calendar.html", shown)


@require_safe
def calendar_feed(request: HttpRequest, secret: str) -> HttpResponse:
    """For a calendar program, which does not sign in: the secret says whose it is."""
    found = address_of(secret)
    if found is None:
        if not GUESSES.allows(origin(request)):
            return HttpResponse(status=429)
        raise Http404
    if not READS.allows(secret):
        return HttpResponse(status=429)
    text = _text(found.person)
    tag = f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
    answer = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    if request.headers.get("If-None-Match", "").removeprefix("W/") == tag:
        answer = HttpResponseNotModified()
    answer["ETag"] = tag
    answer["Cache-Control"] = "no-store, private"
    answer["X-Robots-Tag"] = "noindex"
    return answer


def _text(person: User) -> str:
    """Stamped with the day, so that nothing new is the same text."""
    day = today()
    stamp = datetime.datetime.combine(
        day, datetime.time(), timezone.get_current_timezone()
    )
    with translation.override(person.language):
        return calendar(
            _("My training"), events_of(person, day), stamp=stamp, maker="Bekwaam"
        )
