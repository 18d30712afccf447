"""wagtail-localize within our rule: a translation waits for a second person too.

New translations start as drafts of their own (settings), so that they go through the
same editor and workflow as any page. What is left of wagtail-localize that would write
into a published page is shut here.
"""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from wagtail.models import Page
from wagtail_localize.views.update_translations import UpdateTranslationsView


class DraftsOnly(UpdateTranslationsView):
    """Updating a translation never publishes it, and takes the right to edit it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        source = self.get_object().get_source_instance()
        if isinstance(source, Page) and not _may_edit(request, source):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form(self) -> forms.Form:
        form = super().get_form()
        form.fields["publish_translations"].disabled = True
        return form


def _may_edit(request: HttpRequest, page: Page) -> bool:
    return bool(page.permissions_for_user(request.user).can_edit())


shut = path("localize/update/<int:translation_source_id>/", DraftsOnly.as_view())
