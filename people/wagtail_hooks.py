"""What people adds to Wagtail's admin."""

from django.urls import URLPattern, path
from wagtail import hooks

from people import journal, views

hooks.register("register_log_actions", journal.register)


@hooks.register("register_admin_urls")
def code_urls() -> list[URLPattern]:
    return [path("people/codes/", views.code_sheet, name="people_codes")]
