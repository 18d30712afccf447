"""Lists and forms of facts in Wagtail's administration: saved by acts, never deleted."""

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Model, QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.viewsets.model import ModelViewSet

from people.days import ALWAYS, FOREVER
from people.policy import RolePolicy


def as_shown(day: datetime.date) -> str:
    """A day in the reader's language; nothing where the span is open."""
    if day in {ALWAYS, FOREVER}:
        return ""
    return date_format(day, "SHORT_DATE_FORMAT")


def day_column(model: type[Model], name: str) -> Column:
    """A column of first or last days, empty where the span is open."""
    field: Any = model._meta.get_field(name)
    return Column(
        name,
        label=capfirst(field.verbose_name),
        accessor=lambda fact: as_shown(getattr(fact, name)),
        sort_key=name,
        classname="listing__day",
    )


def mark_column(model: type[Model], name: str, word: Any = "") -> Column:
    """A column with a word where something is so, and nothing where it is not."""
    field: Any = model._meta.get_field(name)
    said = word or field.verbose_name
    return Column(
        name,
        label=capfirst(said),
        accessor=lambda fact: said if getattr(fact, name) else "",
        sort_key=name,
    )


class FactIndexView(generic.IndexView):
    """The facts about people in sight."""

    shown_with: tuple[str, ...] = ()
    any_permission_required = ["add", "change", "view"]

    def get_base_queryset(self) -> QuerySet[Any]:
        met = self.permission_policy.instances_user_has_any_permission_for(
            self.request.user, self.any_permission_required
        )
        return met.select_related(*self.shown_with)


class ActView:
    """A form that is saved by an act; what the act refuses is shown on the form."""

    form: Any
    request: HttpRequest

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "by": self.request.user}  # type: ignore[misc]  # Wagtail's view

    def save_instance(self) -> Model:
        with transaction.atomic():
            self.form.lock_record()
            saved: Model = self.form.enter()
        return saved

    def form_valid(self, form: ModelForm[Any]) -> HttpResponse:
        try:
            answer: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # Wagtail's view
        except ValidationError as refused:
            return self._refuse(form, refused.messages)
        except PermissionDenied as refused:
            return self._refuse(form, [str(refused) or _("You may not do this.")])
        return answer

    def _refuse(self, form: ModelForm[Any], messages: list[str]) -> HttpResponse:
        for message in messages:
            form.add_error(None, message)
        self.produced_error_message = _("This could not be saved.")
        answer: HttpResponse = self.form_invalid(form)  # type: ignore[attr-defined]  # Wagtail's view
        return answer


class FactCreateView(ActView, generic.CreateView):
    pass


class FactEditView(ActView, generic.EditView):
    """Outside of sight there is nothing to edit (404)."""

    def get_queryset(self) -> QuerySet[Any]:
        return self.permission_policy.instances_user_has_permission_for(
            self.request.user, "change"
        )

    def get_page_subtitle(self) -> str:
        person = getattr(self.object, "person", None)
        return f"{person} – {self.object}" if person else str(self.object)


class FactViewSet(ModelViewSet):
    """One kind of fact: a list, a form for a new one, a form to correct one."""

    policy: RolePolicy
    new_form_class: type[ModelForm[Any]]
    edit_form_class: type[ModelForm[Any]]
    shown_with: tuple[str, ...] = ()
    index_view_class = FactIndexView
    add_view_class = FactCreateView
    edit_view_class = FactEditView
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50

    def get_form_class(self, for_update: bool = False) -> type[ModelForm[Any]]:
        return self.edit_form_class if for_update else self.new_form_class

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        closed = {
            f"{view}_url_name": None for view in ("delete", "history", "usage", "copy")
        }
        return super().get_common_view_kwargs(
            **{**closed, "permission_policy": self.policy, **kwargs}
        )

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(
            **{"shown_with": self.shown_with, **kwargs}
        )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", self.add_view, name="add"),
            path("edit/<int:pk>/", self.edit_view, name="edit"),
        ]

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        return menu_item_for(self.policy)

    def on_register(self) -> None:
        """Without Django's permissions, references and links to forms: roles decide."""
        ViewSet.on_register(self)


def menu_item_for(policy: RolePolicy) -> type[MenuItem]:
    """A menu item that shows to whoever the policy lets in."""

    class PolicyMenuItem(MenuItem):
        def is_shown(self, request: HttpRequest) -> bool:
            return policy.user_has_any_permission(
                request.user, FactIndexView.any_permission_required
            )

    return PolicyMenuItem
