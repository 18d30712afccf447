"""What certification registers with Wagtail."""

from wagtail import hooks

from certification import journal
from certification.exchange.viewset import ExchangeViewSet
from certification.viewsets import CatalogueViewSetGroup, DutyViewSetGroup

hooks.register("register_log_actions", journal.register)
hooks.register("register_admin_viewset", CatalogueViewSetGroup)
hooks.register("register_admin_viewset", DutyViewSetGroup)
hooks.register("register_admin_viewset", ExchangeViewSet)
