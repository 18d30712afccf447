"""In which language a page answers.

An address that begins with a language decides; else the person's own choice; else
what the browser remembers or asks for. Unlike Django's middleware this one never
turns an address that does not exist into a detour: outside sight stays a plain 404
(docs/decisions/0007).
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.cache import patch_vary_headers

from people.models import User

Answer = Callable[[HttpRequest], HttpResponseBase]


def language_of(request: HttpRequest) -> str:
    """The language for this reader at this address."""
    in_address = translation.get_language_from_path(request.path_info)
    if in_address:
        return in_address
    reader = getattr(request, "user", None)
    if isinstance(reader, User):
        return reader.language
    return translation.get_language_from_request(request)


def middleware(get_response: Answer) -> Answer:
    """Comes after authentication, for the reader has a say."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        language = language_of(request)
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language() or language
        response = get_response(request)
        patch_vary_headers(response, ["Accept-Language", "Cookie"])
        response.headers.setdefault("Content-Language", request.LANGUAGE_CODE)
        return response

    return answer
