"""What is answered when something cannot be done: what happened, and what to do.

These pages ask nothing of the database, for it may be what went wrong.
"""

import errno
import sys
from dataclasses import dataclass
from http import HTTPStatus

from django.core.exceptions import (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from exports.pdf import TooBusyError
from lms.chrome import Chrome
from people.papers import PaperGoneError

TOO_MUCH = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
COME_BACK_IN = 5
"""Seconds after which it is worth asking again."""


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What a reader is told."""

    status: HTTPStatus
    title: str | Promise
    happened: str | Promise
    remedy: str | Promise


BAD_REQUEST = ErrorPage(
    HTTPStatus.BAD_REQUEST,
    _("This question cannot be answered"),
    _("The address or the form holds something that we cannot read."),
    _("Go back, correct what you entered, and try again."),
)
FORBIDDEN = ErrorPage(
    HTTPStatus.FORBIDDEN,
    _("You may not do this"),
    _("Your account has no access to this page."),
    _("If your work needs it, ask your training administrator for access."),
)
EXPIRED_FORM = ErrorPage(
    HTTPStatus.FORBIDDEN,
    _("This form is too old"),
    _("For your safety a form works only for as long as you are signed in."),
    _("Go back, reload the page, and send the form again. Are cookies allowed?"),
)
NOT_FOUND = ErrorPage(
    HTTPStatus.NOT_FOUND,
    _("There is nothing here for you"),
    _("The page does not exist, or it is not one that you may see."),
    _("Check the address, or begin at the start page."),
)
TOO_LARGE = ErrorPage(
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    _("This is too large"),
    _("What you sent is larger than we accept at once."),
    _("Make the file smaller, or split it into several."),
)
TOO_MANY = ErrorPage(
    HTTPStatus.TOO_MANY_REQUESTS,
    _("Too many attempts"),
    _("From here the same was asked too often in a short time."),
    _("Wait five minutes and try again. Nothing of yours is lost."),
)
SERVER_ERROR = ErrorPage(
    HTTPStatus.INTERNAL_SERVER_ERROR,
    _("Something went wrong on our side"),
    _("Your question was good, but we could not answer it."),
    _(
        "Try again in a moment. If it stays, tell your training administrator when it happened."
    ),
)
UNAVAILABLE = ErrorPage(
    HTTPStatus.SERVICE_UNAVAILABLE,
    _("We cannot do this just now"),
    _(
        "The database cannot be reached, is full or is too busy. What you just sent is not stored."
    ),
    _(
        "Send it again in a moment: what we stored already is not stored twice. If it "
        "stays, tell your training administrator when it happened."
    ),
)
GONE = ErrorPage(
    HTTPStatus.NOT_FOUND,
    _("The file is not in the store any more"),
    _("The record is whole and names this file, but the file itself cannot be found."),
    _(
        "Tell your training administrator from which page you asked for it: who runs "
        "the system can put it back from a backup."
    ),
)
UNMADE = ErrorPage(
    HTTPStatus.SERVICE_UNAVAILABLE,
    _("The document is not there yet"),
    _("The machine is too busy to make it just now."),
    _("Ask for it again in a moment. The page where you found it says the same."),
)


def answered(request: HttpRequest, page: ErrorPage) -> HttpResponse:
    """The page in the language that was being spoken, or that the browser asks for."""
    spoken = getattr(request, "LANGUAGE_CODE", None)
    language = spoken or translation.get_language_from_request(request)
    with translation.override(language):
        body = render_to_string("error.html", {"page": page, "chrome": Chrome(request)})
    return HttpResponse(
        body, status=page.status, headers={"Content-Language": language}
    )


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    too_much = isinstance(exception, TOO_MUCH)
    return answered(request, TOO_LARGE if too_much else BAD_REQUEST)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return answered(request, FORBIDDEN)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return answered(request, NOT_FOUND)


def too_many_requests(request: HttpRequest) -> HttpResponse:
    return answered(request, TOO_MANY)


def server_error(request: HttpRequest) -> HttpResponse:
    """A fault of ours, or a machine that cannot for the moment: then, come back (503)."""
    page = _page_for(sys.exc_info()[1])
    response = answered(request, page)
    if page.status == HTTPStatus.SERVICE_UNAVAILABLE:
        response["Retry-After"] = str(COME_BACK_IN)
    return response


def _page_for(fault: BaseException | None) -> ErrorPage:
    if isinstance(fault, TooBusyError):
        return UNMADE
    if isinstance(fault, PaperGoneError):
        return GONE
    return UNAVAILABLE if _is_of_the_machine(fault) else SERVER_ERROR


def _is_of_the_machine(fault: BaseException | None) -> bool:
    if isinstance(fault, OSError):
        return fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    return isinstance(fault, OperationalError | InterfaceError)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return answered(request, EXPIRED_FORM)
