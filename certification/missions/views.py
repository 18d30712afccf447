"""The pages of missions: planned by a unit, watched until they depart."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from certification.may_they.views import MATCHES
from certification.missions.acts import cancel_mission, join_mission, leave_mission
from certification.missions.forms import MissionForm
from certification.missions.page import mission_page, mission_rows
from certification.models import Mission
from certification.views import reader_of
from people.days import today
from people.models import User
from people.sight import (
    people_in_sight,
    person_in_sight,
    unit_in_sight,
    units_in_sight,
    units_to_act_for,
)


@login_required
@require_safe
def missions(request: HttpRequest, code: str) -> HttpResponse:
    """The missions of a unit that have yet to depart, and how they stand."""
    reader = reader_of(request)
    unit = unit_in_sight(reader, code)
    watched = unit.missions.watched_on(today()).select_related("curriculum")
    context = {
        "unit": unit,
        "rows": mission_rows(watched, seen=people_in_sight(reader)),
        "may_act": units_to_act_for(reader).contains(unit),
    }
    return render(request, "certification/missions.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, code: str) -> HttpResponse:
    """Plan a mission of a unit one acts for."""
    reader = reader_of(request)
    unit = get_object_or_404(units_to_act_for(reader), code=code)
    form = MissionForm(request.POST or None, unit=unit)
    if form.is_valid():
        return redirect("certification:mission", form.plan(by=reader).public_id)
    context = {"unit": unit, "form": form}
    status = 400 if form.is_bound else 200
    return render(request, "certification/mission_plan.html", context, status=status)


@login_required
@require_safe
def mission(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Who goes along, whether they may, and who may instead."""
    reader = reader_of(request)
    found = _in_sight(reader, public_id)
    return _shown(request, reader, found)


@login_required
@require_POST
def join(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Let somebody of this name, or this very person, go along."""
    reader = reader_of(request)
    found = _to_act_for(reader, public_id)
    if request.POST.get("who"):
        people = [person_in_sight(reader, _identity(request))]
    else:
        named = people_in_sight(reader).called(request.POST.get("name", ""))
        people = list(named[:MATCHES])
    if len(people) != 1:
        return _shown(request, reader, found, people)
    join_mission(mission=found, person=people[0], by=reader)
    return redirect("certification:mission", found.public_id)


@login_required
@require_POST
def leave(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Let somebody in sight stay at home; who does not go along stays as they are."""
    reader = reader_of(request)
    found = _to_act_for(reader, public_id)
    going = people_in_sight(reader).filter(missions=found)
    person = going.filter(public_id=_identity(request)).first()
    if person is not None:
        leave_mission(mission=found, person=person, by=reader)
    return redirect("certification:mission", found.public_id)


@login_required
@require_POST
def cancel(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Call a mission off that has yet to depart."""
    reader = reader_of(request)
    found = _to_act_for(reader, public_id)
    cancel_mission(mission=found, by=reader)
    messages.success(request, _("%(mission)s is called off.") % {"mission": found})
    return redirect("certification:missions", found.unit.code)


def _in_sight(reader: User, public_id: uuid.UUID) -> Mission:
    return get_object_or_404(
        Mission.objects.select_related("unit", "curriculum"),
        public_id=public_id,
        unit__in=units_in_sight(reader),
    )


def _to_act_for(reader: User, public_id: uuid.UUID) -> Mission:
    return get_object_or_404(
        Mission.objects.all().watched_on(today()).select_related("unit"),
        public_id=public_id,
        unit__in=units_to_act_for(reader),
    )


def _identity(request: HttpRequest) -> uuid.UUID:
    """Whom a form names; what is no identity is nobody's."""
    try:
        return uuid.UUID(request.POST.get("who", ""))
    except ValueError:
        return uuid.UUID(int=0)


def _shown(
    request: HttpRequest, reader: User, found: Mission, named: list[User] | None = None
) -> HttpResponse:
    """The page of a mission, perhaps with several people of the name asked."""
    context = {
        "mission": found,
        "page": mission_page(found, seen=people_in_sight(reader)),
        "departed": found.has_departed(today()),
        "may_act": found.is_watched(today())
        and units_to_act_for(reader).contains(found.unit),
        "named": named,
        "name": request.POST.get("name", ""),
    }
    return render(request, "certification/mission.html", context)
