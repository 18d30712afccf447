"""Wagtail's administration keeps to the role matrix (docs/decisions/0009).

Wagtail brings over two hundred routes that we do not write. One that the matrix does
not open for any of somebody's access roles is refused before its view runs.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.templatetags.static import static
from django.urls import Resolver404, resolve, reverse
from django.utils.html import format_html
from wagtail.admin.auth import permission_denied
from wagtail.admin.menu import MenuItem

from lms.role_matrix import opens
from people.models import User
from people.policy import roles_in_request

Answer = Callable[[HttpRequest], HttpResponseBase]
WAY_IN = "wagtailadmin.access_admin"
PALETTE = "lms/js/palette.js"


class BackOfficeMiddleware:
    """Asks the matrix about every named route of the administration."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponseBase | None:
        if not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        user, match = request.user, request.resolver_match
        if match is None or match.url_name is None:
            return None
        if not isinstance(user, User) or user.is_superuser:
            return None
        if opens(match.view_name, roles_in_request(user)):
            return None
        # Wagtail sends who has no way in to the sign-in, which sends back, for ever.
        if not user.has_perm(WAY_IN):
            raise PermissionDenied
        refused: HttpResponseBase = permission_denied(request)
        return refused


def style_sheet() -> str:
    """What Wagtail's own style leaves out on a narrow screen."""
    return format_html('<link rel="stylesheet" href="{}">', static("lms/css/admin.css"))


def palette() -> str:
    """What Wagtail's own palette of blocks leaves out for who works by keyboard."""
    return format_html('<script type="module" src="{}"></script>', static(PALETTE))


def offer_what_is_open(request: HttpRequest, items: list[MenuItem]) -> None:
    """A menu shows no way that ends in a refusal."""
    user = request.user
    if not isinstance(user, User) or user.is_superuser:
        return
    roles = roles_in_request(user)
    items[:] = [item for item in items if opens(_label(item.url), roles)]


def _label(address: str) -> str:
    try:
        return resolve(address).view_name
    except Resolver404:
        return ""
