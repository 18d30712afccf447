"""People and units in the administration, with the effect on standing shown first."""

from collections.abc import Sequence
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.menus import MenuItem as MoreItem

from certification.effects.step import EffectCreateView, EffectEditView
from certification.viewsets import DuplicateViewSet, NewcomerViewSet
from people import viewsets
from people.administration import FactIndexView
from people.days import FOREVER
from people.entry_forms import ClosureForm
from people.models import Unit


class UnitIndexView(FactIndexView):
    """Beside each unit that is there, the way to close it."""

    def get_list_more_buttons(self, instance: Unit) -> list[Any]:
        if instance.end != FOREVER:
            return super().get_list_more_buttons(instance)
        close = MoreItem(
            _("Close"),
            url=reverse("people_units:close", args=[instance.pk]),
            icon_name="cross",
            priority=15,
        )
        return [*super().get_list_more_buttons(instance), close]


class CloseView(EffectEditView):
    """The last day of a unit, and where all that is in it goes on."""

    subject = "people_units:close"
    page_title = _("Close a unit")

    def get_form_class(self) -> type[ClosureForm]:
        return ClosureForm

    def get_page_subtitle(self) -> str:
        return str(_("Close a unit: %(unit)s") % {"unit": self.object})

    def get_header_title(self) -> str:
        return self.get_page_subtitle()

    def get_edit_url(self) -> str:
        return reverse("people_units:close", args=[self.object.pk])

    def get_success_message(self) -> str:
        return str(_("%(unit)s is closed.") % {"unit": self.object})

    def get_success_buttons(self) -> list[Any]:
        return []


class UnitViewSet(viewsets.UnitViewSet):
    index_view_class = UnitIndexView
    add_view_class = EffectCreateView
    edit_view_class = EffectEditView

    def get_urlpatterns(self) -> list[URLPattern]:
        close = self.construct_view(CloseView, **self.get_edit_view_kwargs())
        return [
            *super().get_urlpatterns(),
            path("close/<int:pk>/", close, name="close"),
        ]


class UnitMoveViewSet(viewsets.UnitMoveViewSet):
    add_view_class = EffectCreateView
    edit_view_class = EffectEditView


class RoleViewSet(viewsets.RoleViewSet):
    add_view_class = EffectCreateView
    edit_view_class = EffectEditView


class AppointmentViewSet(viewsets.AppointmentViewSet):
    add_view_class = EffectCreateView
    edit_view_class = EffectEditView


class AbsenceViewSet(viewsets.AbsenceViewSet):
    add_view_class = EffectCreateView
    edit_view_class = EffectEditView


class PeopleViewSetGroup(viewsets.PeopleViewSetGroup):
    items: Sequence[Any] = (
        viewsets.PersonViewSet,
        AppointmentViewSet,
        AbsenceViewSet,
        UnitViewSet,
        UnitMoveViewSet,
        RoleViewSet,
        viewsets.GrantViewSet,
        NewcomerViewSet,
        DuplicateViewSet,
        viewsets.SignInCodeViewSet,
        viewsets.LetterViewSet,
    )
