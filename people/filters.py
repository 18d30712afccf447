"""Filters of the lists of people; they offer only units in sight."""

import django_filters  # type: ignore[import-untyped]  # it ships no types
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from people.days import today
from people.models import Absence, Appointment, Grant, Unit, UnitMove, User
from people.sight import units_in_sight


def _units(request: HttpRequest | None) -> QuerySet[Unit]:
    user = request.user if request else None
    return units_in_sight(user) if isinstance(user, User) else Unit.objects.none()


def _unit_filter(method: str) -> django_filters.ModelChoiceFilter:
    return django_filters.ModelChoiceFilter(
        label=_("Unit, with all below it"), queryset=_units, method=method
    )


class PersonFilterSet(WagtailFilterSet):
    unit = _unit_filter("belonging_to")

    class Meta:
        model = User
        fields = ["is_active", "language"]

    def belonging_to(
        self, people: QuerySet[User], name: str, unit: Unit
    ) -> QuerySet[User]:
        there = User.objects.in_unit(unit, today())
        return people.filter(pk__in=there.values("pk"))


class AboutPersonFilterSet(WagtailFilterSet):
    """For facts about a person: where does the person belong today?"""

    unit = _unit_filter("about_people_of")

    def about_people_of(
        self, facts: QuerySet[Absence], name: str, unit: Unit
    ) -> QuerySet[Absence]:
        there = User.objects.in_unit(unit, today())
        return facts.filter(person__in=there.values("pk"))


class AppointmentFilterSet(AboutPersonFilterSet):
    class Meta:
        model = Appointment
        fields = ["category", "is_primary", "withdrawn"]


class AbsenceFilterSet(AboutPersonFilterSet):
    class Meta:
        model = Absence
        fields = ["withdrawn"]


class GrantFilterSet(AboutPersonFilterSet):
    class Meta:
        model = Grant
        fields = ["access_role", "withdrawn"]


class UnitFilterSet(WagtailFilterSet):
    parent = django_filters.ModelChoiceFilter(label=_("First parent"), queryset=_units)

    class Meta:
        model = Unit
        fields = ["parent"]


class UnitMoveFilterSet(WagtailFilterSet):
    unit = django_filters.ModelChoiceFilter(label=_("Unit"), queryset=_units)

    class Meta:
        model = UnitMove
        fields = ["unit"]
