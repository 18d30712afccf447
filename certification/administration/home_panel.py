"""What the start page of the administration shows to a training administrator."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from certification.administration.waiting import waiting_for
from certification.views import reader_of
from people.days import today
from people.sight import administers


class WaitingPanel(Component):
    """What waits, each with the page on which it is done."""

    name = "waiting"
    template_name = "certification/administration_waiting.html"
    order = 5

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {
            "waiting": waiting_for(reader_of(parent_context["request"]), on=today())
        }


def show_what_waits(request: HttpRequest, panels: list[Component]) -> None:
    """For training administrators; others have nothing to administer."""
    if administers(reader_of(request)):
        panels.append(WaitingPanel())
