"""What an author sees beside the fields of a page."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from people.days import today


class ReadinessPanel(Panel):
    """What the page as it was last saved still lacks, with the way to each place."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/readiness_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from courses.authoring.checklist import (
                lacks_of,  # which is built on the pages
            )

            context: dict[str, Any] = super().get_context_data(parent_context)
            saved = self.instance.pk is not None
            lacks = list(lacks_of(self.instance, on=today())) if saved else []
            lacks.sort(key=lambda lack: not lack.must)
            return context | {"saved": saved, "lacks": lacks}
