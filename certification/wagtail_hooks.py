"""What certification registers with Wagtail."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

LOG_ACTIONS = {
    "certification.completion.record": _("Completion recorded"),
    "certification.completion.revoke": _("Completion revoked"),
    "certification.derogation.grant": _("Derogation granted"),
    "certification.waiver.ask": _("Waiver asked"),
    "certification.waiver.approve": _("Waiver approved"),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: Any) -> None:
    for action, label in LOG_ACTIONS.items():
        actions.register_action(action, label, label)
