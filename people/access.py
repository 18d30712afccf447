"""Wagtail's groups follow the access that is granted, day by day.

A group says what may be done in the administration; who is in it follows from the
grants in force, never from somebody ticking a box.
"""

import datetime

from django.contrib.auth.models import Group, Permission
from django.db import transaction

from people.days import today
from people.models import AccessRole, User
from people.sight import roles_of

GROUPS = {
    AccessRole.INSTRUCTOR: "Instructors",
    AccessRole.COORDINATOR: "Training coordinators",
    AccessRole.ADMINISTRATOR: "Training administrators",
    AccessRole.SAFETY_SPECIALIST: "Safety specialists",
    AccessRole.INSPECTOR: "Inspectors",
}
"""The group of each access role; a commander needs no administration."""

INTO_ADMIN = frozenset(
    {AccessRole.INSTRUCTOR, AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR}
)
"""Whose group may open the administration at all."""


@transaction.atomic
def ensure_groups() -> dict[AccessRole, Group]:
    """The groups, made where they are not there yet, with the way in for those who have it."""
    way_in = Permission.objects.get(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    groups = {}
    for role, name in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        if role in INTO_ADMIN:
            group.permissions.add(way_in)
        else:
            group.permissions.remove(way_in)
        groups[role] = group
    return groups


def align_groups(user: User, on: datetime.date | None = None) -> None:
    """Give and take groups so that somebody is in those of today's access, no others.

    Groups that do not belong to an access role are left alone.
    """
    wanted = {GROUPS[role] for role in roles_of(user, on or today()) & GROUPS.keys()}
    held = set(
        user.groups.filter(name__in=GROUPS.values()).values_list("name", flat=True)
    )
    if wanted - held:
        user.groups.add(*Group.objects.filter(name__in=wanted - held))
    if held - wanted:
        user.groups.remove(*Group.objects.filter(name__in=held - wanted))
