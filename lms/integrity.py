"""Where to go when something is wrong: for everybody, and about nobody.

These pages know of their reader only the language of the address, or what the browser
asks for. They ask neither the database nor a cookie.
"""

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation.trans_real import parse_accept_lang_header

from lms.chrome import Chrome

DOOR = "/integrity-help/"
NOT_DIALLED = re.compile(r"[^\d+]")


def address() -> str:
    """Of the page, in the language that is being spoken."""
    return reverse("integrity_help")


def door(request: HttpRequest) -> HttpResponse:
    """To the page in the language that the browser asks for."""
    answer = HttpResponseRedirect(address())
    answer.headers["Vary"] = "Accept-Language"
    return answer


def help_page(request: HttpRequest) -> HttpResponse:
    """Whom to talk to, what happens then, and what protects who speaks."""
    phone = settings.INTEGRITY_PHONE
    told = {
        "chrome": Chrome(request),
        "phone": phone,
        "dialled": NOT_DIALLED.sub("", phone),
        "way_out": settings.INTEGRITY_WAY_OUT,
        "confirmed": settings.INTEGRITY_TEXT_CONFIRMED,
    }
    body = render_to_string("lms/integrity_help.html", told)
    spoken = translation.get_language() or settings.LANGUAGE_CODE
    return HttpResponse(body, headers={"Content-Language": spoken})


def language_of(request: HttpRequest) -> str:
    """The language in the address, or else what the browser asks for: never a cookie."""
    in_address = translation.get_language_from_path(request.path_info)
    return in_address or _asked_for(request.headers.get("Accept-Language", ""))


def _asked_for(header: str) -> str:
    for code, _weight in parse_accept_lang_header(header):
        try:
            return translation.get_supported_language_variant(code)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE
