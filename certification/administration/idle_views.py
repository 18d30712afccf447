"""Requirements that oblige nobody, in the administration."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from certification.administration.idle import idle_requirements
from certification.drafts.views import administrator_of
from people.days import today


@require_safe
def idle(request: HttpRequest) -> HttpResponse:
    """Those in force now or within a year, with why, and when they oblige again."""
    administrator_of(request)
    found = idle_requirements(today())
    context = {
        "all_year": [one for one in found if one.all_year],
        "for_now": [one for one in found if not one.all_year],
    }
    return render(request, "certification/idle.html", context)
