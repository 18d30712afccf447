"""Who may plan and change which sessions and classes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db.models import Model, Q, QuerySet

from courses.models import Session, TrainingClass
from people.models import AccessRole, User
from people.policy import EVERYTHING, RolePolicy, roles_in_request


class GivenPolicy(RolePolicy):
    """Instructors change what they made or give; coordinators change all of it."""

    def __init__(self, model: type[Model], *, made_by: str) -> None:
        planning = {
            AccessRole.INSTRUCTOR: EVERYTHING,
            AccessRole.COORDINATOR: EVERYTHING,
        }
        super().__init__(model, planning)
        self.made_by = made_by

    def instances_user_has_any_permission_for(
        self, user: User, actions: Collection[str]
    ) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        roles = roles_in_request(user)
        if roles & {AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR}:
            return rows
        if AccessRole.INSTRUCTOR not in roles:
            return rows.none()
        return rows.filter(Q(**{self.made_by: user}) | Q(instructors=user)).distinct()


session_policy = GivenPolicy(Session, made_by="planned_by")
class_policy = GivenPolicy(TrainingClass, made_by="formed_by")


class TeachingPolicy(RolePolicy):
    """What belongs to courses and to no person: instructors write all of it."""

    def __init__(self, model: type[Model]) -> None:
        super().__init__(model, {AccessRole.INSTRUCTOR: EVERYTHING})

    def instances_user_has_any_permission_for(
        self, user: User, actions: Collection[str]
    ) -> QuerySet[Any]:
        rows = self.model._default_manager.all()
        may = self.user_has_any_permission(user, actions)
        return rows if may else rows.none()


def sessions_run_by(user: User) -> QuerySet[Session]:
    """The sessions of which somebody keeps the list; no others exist for that."""
    return session_policy.instances_user_has_permission_for(user, "change")


def classes_run_by(user: User) -> QuerySet[TrainingClass]:
    """The classes that somebody teaches or puts together."""
    return class_policy.instances_user_has_permission_for(user, "change")
