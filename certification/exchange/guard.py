"""Who moves facts in bulk: training administrators and system managers."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.cache import never_cache

from people.models import User
from people.sight import administers

View = Callable[..., HttpResponseBase]


def for_administrators(view: View) -> View:
    """Only training administrators and system managers move facts in bulk."""

    @wraps(view)
    @never_cache
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        person_of(request)
        return view(request, *args, **kwargs)

    return guarded


def person_of(request: HttpRequest) -> User:
    """Who asks, if they may."""
    by = request.user
    if not isinstance(by, User) or not may_move_facts(by):
        raise PermissionDenied
    return by


def may_move_facts(by: User) -> bool:
    """Whether somebody is a training administrator or system manager, at this moment."""
    return by.is_active and (administers(by) or by.is_superuser)
