"""What the start page of the administration shows to who writes and teaches."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from courses.authoring.desk import desk_of
from people.days import today

WRITES = "courses.add_question"


class DeskPanel(Component):
    """One's own courses, and what waits for oneself."""

    name = "desk"
    template_name = "courses/desk.html"
    order = 10

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        request = parent_context["request"]
        desk = desk_of(request.user, on=today())
        passed_on = ("request", "perms", "csrf_token")  # a component sees nothing else
        return {"desk": desk, **{name: parent_context.get(name) for name in passed_on}}


def leave_out_counts(request: HttpRequest, items: list[Component]) -> None:
    """How many pages and pictures there are tells nobody what to do."""
    items.clear()


def put_desk_first(request: HttpRequest, panels: list[Component]) -> None:
    """For who writes courses; nobody else has a desk."""
    if request.user.has_perm(WRITES):
        panels.append(DeskPanel())
