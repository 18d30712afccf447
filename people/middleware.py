"""Before any page of the administration: does the access still hold today?"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from people.access import align_groups

Answer = Callable[[HttpRequest], HttpResponseBase]


def access_follows_dates(get_response: Answer) -> Answer:
    """Access that ended yesterday is refused at the next request (T-08, T-14)."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        in_admin = request.path.startswith(reverse("wagtailadmin_home"))
        if in_admin and request.user.is_authenticated:
            align_groups(request.user)
        return get_response(request)

    return middleware
