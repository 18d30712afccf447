"""What hazmat registers with Wagtail."""

from wagtail import hooks

from hazmat import journal
from hazmat.practice_log.viewset import SchemeViewSet

hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", SchemeViewSet)
