"""Inviting people to a session, from the gaps of a unit one acts for."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from courses.learner import LearnerRequest
from courses.models import Enrolment, Session
from courses.sessions.enrolling import invite
from courses.sessions.inviting import candidates
from people.days import today
from people.models import Unit
from people.querysets import UserQuerySet
from people.sight import (
    people_in_sight,
    topmost_unit_to_act_for,
    units_to_act_for,
)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def invitations(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Choose a unit; choose who lacks it; enrol them in one act, each with a letter."""
    units = units_to_act_for(request.user).order_by("code")
    if not units.exists():
        raise Http404
    session = get_object_or_404(
        Session.objects.select_related("course"), public_id=public_id
    )
    code = request.GET.get("unit")
    unit = (
        get_object_or_404(units, code=code)
        if code
        else topmost_unit_to_act_for(request.user)
    )
    if unit is None:
        context = {"session": session, "units": units}
        return render(request, "courses/invite.html", context)
    people = people_in_sight(request.user).in_unit(unit, today())
    if request.method == "POST":
        return _invited(request, session, unit, people)
    found = candidates(session, people, today())
    left = session.places_left
    context = {
        "session": session,
        "units": units,
        "unit": unit,
        "found": found,
        "left": left,
        "ticked": found.there[:left],
    }
    return render(request, "courses/invite.html", context)


def _invited(
    request: LearnerRequest, session: Session, unit: Unit, people: UserQuerySet
) -> HttpResponse:
    """Those chosen, most urgent first, whatever their order in the form."""
    wanted = set(request.POST.getlist("who"))
    found = candidates(session, people, today())
    chosen = [
        one.person
        for one in [*found.there, *found.away]
        if str(one.person.public_id) in wanted
    ]
    try:
        made = invite(session=session, people=chosen, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, enrolled_words(made))
    address = reverse("courses:invite", args=[session.public_id])
    return redirect(f"{address}?unit={unit.code}")


def enrolled_words(made: list[Enrolment]) -> str:
    """How many were enrolled, and how many of them wait."""
    waiting = sum(not one.has_place for one in made)
    told = ngettext(
        "%(count)d person was enrolled and gets a letter.",
        "%(count)d people were enrolled and get a letter.",
        len(made),
    ) % {"count": len(made)}
    if waiting:
        told += " " + _("Of them on the waiting list: %(count)d.") % {"count": waiting}
    return told
