"""The account page of Wagtail's administration, without what is not theirs to set."""

from typing import Any

from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import (
    AccountView,
    AvatarSettingsPanel,
    LocaleSettingsPanel,
    NameEmailSettingsPanel,
)

NOT_HERE = (NameEmailSettingsPanel, AvatarSettingsPanel, LocaleSettingsPanel)


class AccountSettingsView(AccountView):
    """Notices and looks only.

    Names and addresses are particulars: an administrator corrects them by an act. A
    language is chosen once, for site and administration; times are the organisation's;
    and of nobody a picture is kept.
    """

    def get_panels(self) -> list[Any]:
        return [
            panel for panel in super().get_panels() if not isinstance(panel, NOT_HERE)
        ]


account_settings = require_admin_access(AccountSettingsView.as_view())
