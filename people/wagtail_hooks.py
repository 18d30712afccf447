"""What people adds to Wagtail's admin."""

from wagtail import hooks

from people import journal

hooks.register("register_log_actions", journal.register)
