"""People, units and access in Wagtail's administration."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from people import entry_forms, filters, mail_views, views
from people.administration import (
    FactViewSet,
    day_column,
    mark_column,
    menu_item_for,
)
from people.models import (
    Absence,
    AccessRole,
    Appointment,
    Grant,
    Role,
    Unit,
    UnitMove,
    User,
)
from people.policy import RolePolicy

COORDINATOR_SEES = {AccessRole.COORDINATOR: frozenset({"view"})}
COORDINATOR_ADDS = {AccessRole.COORDINATOR: frozenset({"add", "view"})}
WHOM = ["person__service_number", "person__first_name", "person__last_name"]


def _person_columns() -> list[Column | str]:
    return [
        Column("number", label=_("Service number"), accessor="person.service_number"),
        Column("name", label=_("Name"), accessor="person.full_name"),
    ]


class UnitViewSet(FactViewSet):
    model = Unit
    name = "people_units"
    url_prefix = "people/units"
    icon = "site"
    policy = RolePolicy(Unit)
    new_form_class = edit_form_class = entry_forms.UnitForm
    filterset_class = filters.UnitFilterSet
    shown_with = ("parent",)
    search_fields = ["code", "name"]
    list_display = [
        "code",
        "name",
        "kind",
        Column("parent", label=_("First parent"), accessor="parent"),
        day_column(Unit, "start"),
        day_column(Unit, "end"),
    ]


class UnitMoveViewSet(FactViewSet):
    model = UnitMove
    name = "people_moves"
    url_prefix = "people/moves"
    icon = "redirect"
    policy = RolePolicy(UnitMove)
    new_form_class = edit_form_class = entry_forms.MoveForm
    filterset_class = filters.UnitMoveFilterSet
    shown_with = ("unit", "parent")
    search_fields = ["unit__code", "unit__name"]
    list_display = [
        "unit",
        day_column(UnitMove, "start"),
        Column("parent", label=_("New parent"), accessor="parent"),
    ]


class RoleViewSet(FactViewSet):
    model = Role
    name = "people_roles"
    url_prefix = "people/roles"
    icon = "tag"
    policy = RolePolicy(Role)
    new_form_class = edit_form_class = entry_forms.RoleForm
    shown_with = ("parent",)
    search_fields = ["code", "name"]
    list_display = ["code", "name", Column("parent", label=_("Role above"))]


class PersonViewSet(FactViewSet):
    model = User
    name = "people_persons"
    url_prefix = "people/persons"
    icon = "user"
    policy = RolePolicy(User, COORDINATOR_SEES, about="pk")
    new_form_class = entry_forms.NewPersonForm
    edit_form_class = entry_forms.PersonForm
    filterset_class = filters.PersonFilterSet
    search_fields = ["service_number", "first_name", "last_name"]
    list_display = [
        "service_number",
        "rank",
        "first_name",
        "prefix",
        "last_name",
        mark_column(User, "is_active", _("account open")),
    ]


class AppointmentViewSet(FactViewSet):
    model = Appointment
    name = "people_appointments"
    url_prefix = "people/appointments"
    icon = "pick"
    policy = RolePolicy(Appointment, COORDINATOR_SEES, about="person")
    new_form_class = edit_form_class = entry_forms.AppointmentForm
    filterset_class = filters.AppointmentFilterSet
    shown_with = ("person", "unit", "role")
    search_fields = [*WHOM, "unit__code", "role__code"]
    list_display = [
        "__str__",
        *_person_columns(),
        day_column(Appointment, "start"),
        day_column(Appointment, "end"),
        "category",
        mark_column(Appointment, "is_primary"),
        mark_column(Appointment, "withdrawn"),
    ]


class AbsenceViewSet(FactViewSet):
    model = Absence
    name = "people_absences"
    url_prefix = "people/absences"
    icon = "calendar-alt"
    policy = RolePolicy(Absence, COORDINATOR_ADDS, about="person")
    new_form_class = edit_form_class = entry_forms.AbsenceForm
    filterset_class = filters.AbsenceFilterSet
    shown_with = ("person",)
    search_fields = WHOM
    list_display = [
        "person",
        Column("number", label=_("Service number"), accessor="person.service_number"),
        day_column(Absence, "start"),
        day_column(Absence, "end"),
        "return_days",
        mark_column(Absence, "withdrawn"),
    ]


class GrantViewSet(FactViewSet):
    model = Grant
    name = "people_access"
    url_prefix = "people/access"
    icon = "key"
    policy = RolePolicy(Grant, about="person")
    new_form_class = edit_form_class = entry_forms.GrantForm
    filterset_class = filters.GrantFilterSet
    shown_with = ("person", "unit")
    search_fields = [*WHOM, "unit__code"]
    list_display = [
        "access_role",
        *_person_columns(),
        Column("unit", label=_("Unit"), accessor="unit"),
        day_column(Grant, "start"),
        day_column(Grant, "end"),
        mark_column(Grant, "withdrawn"),
    ]


class PageViewSet(ViewSet):
    """No list of facts but one page, in the menu of who administers people."""

    page: Callable[[HttpRequest], HttpResponse]
    policy = RolePolicy(User)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [path("", self.page, name="index")]

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        return menu_item_for(self.policy)


class SignInCodeViewSet(PageViewSet):
    """Codes are shown once: only the page that prints them."""

    name = "people_codes"
    url_prefix = "people/codes"
    icon = "password"
    menu_label = _("Sign-in codes")
    page = staticmethod(views.code_sheet)


class LetterViewSet(PageViewSet):
    """The outbox, where somebody decides about it."""

    name = "people_letters"
    url_prefix = "people/letters"
    icon = "mail"
    menu_label = _("Letters")
    page = staticmethod(mail_views.letters)


class PeopleViewSetGroup(ViewSetGroup):
    """Registered by certification, which shows what a change does before it is saved."""

    menu_label = _("People")
    menu_icon = "group"
    menu_order = 20
