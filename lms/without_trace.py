"""Answers for integrity help before anything could remember who asked.

Stands before sessions, sign-in and forms, and answers by itself: what comes after it
never sees the request. Errors are answered here too, and are written down nowhere
(docs/decisions/0041).
"""

from collections.abc import Callable

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
)
from django.utils import translation

from lms import errors, integrity
from lms.quiet_logs import leaves_no_trace

Answer = Callable[[HttpRequest], HttpResponseBase]


def middleware(get_response: Answer) -> Answer:
    """Comes before every middleware that reads or sets a cookie."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        if not leaves_no_trace(request.path_info):
            return get_response(request)
        return _forgotten(_told(request))

    return answer


def _told(request: HttpRequest) -> HttpResponse:
    """The page, or what went wrong; a fault goes no further, for it would be logged."""
    language = integrity.language_of(request)
    request.LANGUAGE_CODE = language
    with translation.override(language):
        try:
            return _page(request)
        except Exception:  # noqa: BLE001  (whatever it is, nobody hears who asked)
            return errors.server_error(request)


def _page(request: HttpRequest) -> HttpResponse:
    path = request.path_info
    if request.method not in {"GET", "HEAD"}:
        return HttpResponseNotAllowed(["GET", "HEAD"])
    if path.rstrip("/") == integrity.DOOR.rstrip("/"):
        return integrity.door(request)
    if path == integrity.address():
        return integrity.help_page(request)
    if f"{path}/" == integrity.address():
        return HttpResponseRedirect(integrity.address())
    return errors.answered(request, errors.NOT_FOUND)


def _forgotten(response: HttpResponse) -> HttpResponse:
    """Nobody keeps a copy, and no next page hears where its reader came from."""
    response.headers["Cache-Control"] = "no-store, private"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
