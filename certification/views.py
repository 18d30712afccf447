"""The pages of units and people. Each finds, asks and answers."""

import uuid

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from certification.applications.deciding import waiting_count
from certification.asking import Asked
from certification.forms import AskForm
from certification.gap_decisions.forms import decided_context
from certification.models import Consulted, SavedQuestion
from certification.paper.definitions import of_figures
from certification.paper.handing_out import FORMS, handed_out
from certification.question import Question
from certification.reasons import story
from certification.record import training_record
from certification.reports import lines_of
from certification.units.forms import UnitForm
from certification.units.page import overview, unit_page
from people.looking import note_look
from people.models import AccessRole, User
from people.sight import (
    ACTING,
    people_in_sight,
    person_in_sight,
    roles_at,
    roles_of,
    units_in_sight,
)

COMMANDING = frozenset({AccessRole.COMMANDER, AccessRole.ADMINISTRATOR})
MAY_ACT = ACTING | {AccessRole.ADMINISTRATOR}


@login_required
@require_safe
def units(request: HttpRequest) -> HttpResponse:
    """The units the reader answers for."""
    form = AskForm(request.GET)
    if not form.is_valid():
        return render(request, "certification/units.html", {"form": form}, status=400)
    question = Question(form.cleaned_data["on"])
    found = overview(question, units_in_sight(reader_of(request)))
    context = {"form": form, "units": found, "question": question}
    context["definitions"] = of_figures()
    context["kept"] = SavedQuestion.objects.filter(person=reader_of(request))
    context["asked"] = Consulted.objects.waiting_for(reader_of(request))
    context["to_decide"] = waiting_count(reader_of(request))
    return render(request, "certification/units.html", context)


@login_required
@require_safe
def unit(request: HttpRequest, code: str) -> HttpResponse:
    """One unit: how it stands, its sub-units, its people by items."""
    reader = reader_of(request)
    reach = units_in_sight(reader)
    found = get_object_or_404(reach, code=code)
    form = UnitForm(request.GET)
    if not form.is_valid():
        context = {"form": form, "unit": found}
        return render(request, "certification/unit.html", context, status=400)
    if request.GET.get("format") in FORMS:
        return handed_out(request, "unit", Asked(reader, found, request.GET))
    asked = form.cleaned_data
    question, seen = form.question_of(found), people_in_sight(reader)
    roles = roles_at(reader, found)
    page = unit_page(question, seen=seen, figure=asked["figure"], page=asked["page"])
    context = {
        "form": form,
        "unit": found,
        "question": question,
        "page": page,
        "definitions": of_figures(),
        "seen": set(reach.values_list("pk", flat=True)),
        "may_act": bool(roles & MAY_ACT),
        "commands": bool(roles & COMMANDING),
    }
    return render(request, "certification/unit.html", context)


@login_required
@require_safe
def person(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """One person's record, for those who may see it."""
    found = person_in_sight(reader_of(request), public_id)
    form = AskForm(request.GET)
    if not form.is_valid():
        context = {"form": form, "person": found}
        return render(request, "certification/person.html", context, status=400)
    asked = form.cleaned_data
    note_look(viewer=reader_of(request), person=found, page="record")
    context = {
        "form": form,
        "person": found,
        "on": asked["on"],
        "known_at": asked["known_at"],
        "lines": lines_of(found, asked["on"], known_at=asked["known_at"]),
        "record": training_record(found, known_at=asked["known_at"]),
        "may_revoke": may_revoke(reader_of(request), found),
    }
    return render(request, "certification/person.html", context)


@login_required
@require_safe
def explanation(
    request: HttpRequest, public_id: uuid.UUID, item_code: str
) -> HttpResponse:
    """Why one line of a person has its status."""
    found = person_in_sight(reader_of(request), public_id)
    form = AskForm(request.GET)
    if not form.is_valid():
        raise BadRequest
    asked = form.cleaned_data
    told = story(found, item_code, asked["on"], known_at=asked["known_at"])
    if told is None:
        raise Http404
    note_look(viewer=reader_of(request), person=found, page=item_code[:64])
    context = {"form": form, "person": found, "story": told}
    context |= decided_context(reader_of(request), told)
    return render(request, "certification/explanation.html", context)


def may_revoke(reader: User, person: User) -> bool:
    """Who administers the record of others takes back what is wrong in it."""
    return reader != person and AccessRole.ADMINISTRATOR in roles_of(reader)


def reader_of(request: HttpRequest) -> User:
    """Who is signed in."""
    if not isinstance(request.user, User):
        raise Http404
    return request.user
