"""What somebody reads who has signed in is theirs: no browser or proxy keeps a copy."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import add_never_cache_headers

Answer = Callable[[HttpRequest], HttpResponseBase]


def nothing_is_kept(get_response: Answer) -> Answer:
    """After signing out, the way back shows nothing (T-15).

    A view that says itself for how long it may be kept knows that it is about nobody.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        told = response.headers.get("Cache-Control", "")
        if request.user.is_authenticated and "max-age" not in told:
            add_never_cache_headers(response)
        return response

    return middleware
