"""From where somebody asks."""

from allauth.account.adapter import get_adapter
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest


def origin(request: HttpRequest) -> str:
    """The address of who asks, as our proxy says it where one stands before us."""
    try:
        return str(get_adapter(request).get_client_ip(request))
    except PermissionDenied:
        return "unknown"
