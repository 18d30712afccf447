"""What people adds to Wagtail's admin."""

from wagtail import hooks

from people import journal
from people.viewsets import PeopleViewSetGroup

hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", PeopleViewSetGroup)
