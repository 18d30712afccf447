"""What certification registers with Wagtail."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks

from certification import journal
from certification.administration import home_panel
from certification.administration.people_viewsets import PeopleViewSetGroup
from certification.exchange.viewset import ExchangeViewSet
from certification.viewsets import (
    CatalogueViewSetGroup,
    DutyViewSetGroup,
    EffectViewSet,
)

hooks.register("construct_homepage_panels", home_panel.show_what_waits)
hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", PeopleViewSetGroup)
hooks.register("register_admin_viewset", CatalogueViewSetGroup)
hooks.register("register_admin_viewset", DutyViewSetGroup)
hooks.register("register_admin_viewset", ExchangeViewSet)
hooks.register("register_admin_viewset", EffectViewSet)


@hooks.register("insert_global_admin_css")
def style_sheet() -> str:
    """The looks of what a change would do."""
    return format_html(
        '<link rel="stylesheet" href="{}">', static("lms/css/effect.css")
    )
