"""What the site as a whole adds to Wagtail's admin."""

from wagtail import hooks

from lms.back_office import (
    lead_to_what_is_open,
    offer_what_is_open,
    palette,
    style_sheet,
)

hooks.register("insert_global_admin_css", style_sheet)
hooks.register("insert_editor_js", palette)
hooks.register("construct_help_menu", offer_what_is_open)
hooks.register("construct_reports_menu", offer_what_is_open)
hooks.register("construct_settings_menu", offer_what_is_open)
hooks.register("construct_page_listing_buttons", lead_to_what_is_open)
