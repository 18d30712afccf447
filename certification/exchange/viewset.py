"""Where the exchange stands in Wagtail's administration."""

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from certification.exchange import batch_views, out_views, views
from people.models import User
from people.sight import administers


class ExchangeMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        by = request.user
        return isinstance(by, User) and (administers(by) or by.is_superuser)


class ExchangeViewSet(ViewSet):
    """Files in and out: no list, for what came in stands among the facts."""

    name = "certification_exchange"
    url_prefix = "certification/exchange"
    icon = "upload"
    menu_label = _("Import and export")
    menu_order = 50
    add_to_admin_menu = True

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", views.index, name="index"),
            path("waiting/", views.look_at, name="look_at"),
            path("columns/", views.columns, name="columns"),
            path("preview/", views.preview, name="preview"),
            path("progress/", views.progress, name="progress"),
            path("rejects/", views.rejects, name="rejects"),
            path("batches/<int:pk>/", batch_views.batch, name="batch"),
            path("data-set.zip", out_views.take_all_out, name="take_all_out"),
            path("<slug:file>.csv", out_views.take_out, {"form": "csv"}, name="csv"),
            path("<slug:file>.xlsx", out_views.take_out, {"form": "xlsx"}, name="xlsx"),
        ]

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        return ExchangeMenuItem
