"""What the start page of the administration shows to who writes and teaches."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from courses.authoring.coordinator_desk import coordinator_desk_of
from courses.authoring.desk import desk_of
from courses.learner import LearnerRequest
from people.days import today
from people.models import AccessRole
from people.policy import roles_in_request

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


class CoordinatorPanel(Component):
    """What a training coordinator has to decide, and where the rest is."""

    name = "coordinator-desk"
    template_name = "courses/coordinator_desk.html"
    order = 11

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {"desk": coordinator_desk_of(parent_context["request"].user)}


def leave_out_counts(request: HttpRequest, items: list[Component]) -> None:
    """How many pages and pictures there are tells nobody what to do."""
    items.clear()


def put_desk_first(request: LearnerRequest, panels: list[Component]) -> None:
    """For who writes courses, and for who coordinates training; nobody else has one."""
    if request.user.has_perm(WRITES):
        panels.append(DeskPanel())
    if AccessRole.COORDINATOR in roles_in_request(request.user):
        panels.append(CoordinatorPanel())
