"""Says of every request who asked for what from where, and how it ended."""

import logging
import re
import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from people.models import User
from people.origin import origin

Answer = Callable[[HttpRequest], HttpResponseBase]
QUIET = frozenset({"/healthz", "/readyz"})
GIVEN = re.compile(r"[\w-]{8,64}", re.ASCII)
logger = logging.getLogger("lms.requests")


def every_request(get_response: Answer) -> Answer:
    """Stands after what leaves no trace, so that integrity help never comes here."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        given = request.headers.get("X-Request-ID", "")
        name = given if GIVEN.fullmatch(given) else uuid.uuid4().hex
        response = get_response(request)
        response["X-Request-ID"] = name
        if logger.isEnabledFor(logging.INFO) and request.path_info not in QUIET:
            _tell(request, response, name)
        return response

    return middleware


def _tell(request: HttpRequest, response: HttpResponseBase, name: str) -> None:
    logger.info(
        "request",
        extra={
            "action": f"{request.method} {_route(request)}",
            "object": _objects(request),
            "result": response.status_code,
            "origin": origin(request),
            "actor": _actor(request),
            "request_id": name,
        },
    )


def _route(request: HttpRequest) -> str:
    """The name of the address, never the address: that may hold a code."""
    match = request.resolver_match
    return (match.view_name or match.route) if match else "unknown"


def _objects(request: HttpRequest) -> dict[str, str]:
    """Numbers and public ids of what it was about; words of an address stay out."""
    match = request.resolver_match
    given = match.kwargs if match else {}
    return {n: str(v) for n, v in given.items() if isinstance(v, int | uuid.UUID)}


def _actor(request: HttpRequest) -> str:
    user = getattr(request, "user", None)
    return str(user.public_id) if isinstance(user, User) else "nobody"
