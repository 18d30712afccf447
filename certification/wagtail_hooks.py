"""What certification registers with Wagtail."""

from wagtail import hooks

from certification import journal

hooks.register("register_log_actions", journal.register)
