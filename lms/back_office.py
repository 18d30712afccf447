"""Wagtail's administration keeps to the role matrix (docs/decisions/0009).

Wagtail brings over two hundred routes that we do not write. One that the matrix does
not open for any of somebody's access roles is refused before its view runs.
"""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.template.response import TemplateResponse
from django.templatetags.static import static
from django.urls import Resolver404, resolve, reverse
from django.utils.html import format_html
from wagtail.admin.auth import permission_denied
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import BaseButton, BaseDropdownMenuButton
from wagtail.models import Page

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
        if not _is_inside(request):
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

    def process_template_response(
        self, request: HttpRequest, response: TemplateResponse
    ) -> TemplateResponse:
        """An editor shows no way to what its reader may not open, such as a history."""
        if _is_inside(request) and isinstance(request.user, User):
            _close_ways(response.context_data or {}, request.user)
        return response


def _is_inside(request: HttpRequest) -> bool:
    return request.path.startswith(reverse("wagtailadmin_home"))


def _close_ways(context: dict[str, Any], user: User) -> None:
    context["header_buttons"] = _leading_on(context.get("header_buttons", ()), user)
    if not _leads_on(context.get("history_url") or "", user):
        context["history_url"] = None
        for panel in context.get("side_panels", ()):
            panel.history_url = None


def _leading_on(buttons: Iterable[BaseButton], user: User) -> list[BaseButton]:
    """Of these buttons, and of those folded away in one, what the reader may follow."""
    found = [one for one in buttons if _leads_on(one.url or "", user)]
    for one in found:
        if isinstance(one, BaseDropdownMenuButton):
            one.dropdown_buttons = _leading_on(one.dropdown_buttons, user)
    return found


def _leads_on(url: str, user: User) -> bool:
    """Whether the matrix opens an address; one outside of the site leads where it will."""
    name = _label(urlsplit(url).path)
    return not name or user.is_superuser or opens(name, roles_in_request(user))


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


def lead_to_what_is_open(
    buttons: list[BaseButton], page: Page, user: User, context: Any = None
) -> None:
    """In a list of pages no button leads to what the matrix refuses the reader."""
    buttons[:] = _leading_on(buttons, user)
