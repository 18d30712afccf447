"""How a page comes before learners: written by one, approved by another."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, Page, TaskState

from courses.authoring.second_person import is_second_person


class SecondPersonTask(AbstractGroupApprovalTask):
    """Approval by a member of a group who wrote none of what is approved."""

    class Meta:
        verbose_name = _("approval by a second person")
        verbose_name_plural = _("approvals by a second person")

    def get_actions(self, obj: Page, user: Any) -> list[tuple[str, str, bool]]:
        actions = super().get_actions(obj, user)
        if is_second_person(obj, obj.get_latest_revision(), user):
            return actions
        return [action for action in actions if action[0] != "approve"]

    def on_action(
        self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any
    ) -> None:
        page = task_state.workflow_state.content_object
        if action_name == "approve" and not is_second_person(
            page, task_state.revision, user
        ):
            return
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> str:
        return str(_("A member of these groups who did not write it approves it."))
