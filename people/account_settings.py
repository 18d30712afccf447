"""The account page of Wagtail's administration, without the names."""

from typing import Any

from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import AccountView, NameEmailSettingsPanel


class AccountSettingsView(AccountView):
    """Names and addresses are particulars: an administrator corrects them by an act."""

    def get_panels(self) -> list[Any]:
        return [
            panel
            for panel in super().get_panels()
            if not isinstance(panel, NameEmailSettingsPanel)
        ]


account_settings = require_admin_access(AccountSettingsView.as_view())
