"""Who looked at my record."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from people.models import Look, User

ON_A_PAGE = 50


@login_required
@require_safe
def looks(request: HttpRequest) -> HttpResponse:
    """By whom and when, the newest first."""
    person = request.user
    if not isinstance(person, User):
        raise PermissionDenied
    found = Look.objects.filter(person=person).select_related("viewer")
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "people/looks.html", {"page": page})
