"""Who may plan and change which sessions."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Q, QuerySet

from courses.models import Session
from people.models import AccessRole, User
from people.policy import EVERYTHING, RolePolicy


class SessionPolicy(RolePolicy):
    """Instructors change what they planned or give; coordinators change every session."""

    def __init__(self) -> None:
        planning = {
            AccessRole.INSTRUCTOR: EVERYTHING,
            AccessRole.COORDINATOR: EVERYTHING,
        }
        super().__init__(Session, planning)

    def instances_user_has_any_permission_for(
        self, user: User, actions: Collection[str]
    ) -> QuerySet[Any]:
        rows = Session.objects.all()
        roles = self._roles(user)
        if roles & {AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR}:
            return rows
        if AccessRole.INSTRUCTOR not in roles:
            return rows.none()
        own = Q(planned_by=user) | Q(instructors=user)
        return rows.filter(own).distinct()
