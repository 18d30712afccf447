"""What hazmat registers with Wagtail."""

from wagtail import hooks

from hazmat import journal

hooks.register("register_log_actions", journal.register)
