"""What each access role may do with the facts in Wagtail's administration."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import Model, QuerySet
from wagtail.permission_policies.base import BasePermissionPolicy

from people.days import today
from people.models import AccessRole, Grant, User
from people.sight import people_in_sight, roles_of

Actions = frozenset[str]

EVERYTHING: Actions = frozenset({"add", "change", "view"})
"""Nothing is ever deleted: what was recorded by mistake is withdrawn."""


CACHE = "access_roles_of_request"


def roles_in_request(user: User) -> set[AccessRole]:
    """The roles of who asks, read once: their object lives as long as the request."""
    known: set[AccessRole] | None = getattr(user, CACHE, None)
    if known is None:
        known = roles_of(user)
        setattr(user, CACHE, known)
    return known


class RolePolicy(BasePermissionPolicy):
    """Which actions an access role allows; administrators meet no bounds.

    ``about`` leads from a row to the person it is about; others than administrators
    meet only rows about people in their sight, and none where it leads nowhere.
    """

    def __init__(
        self,
        model: type[Model],
        may: Mapping[AccessRole, Actions] | None = None,
        *,
        about: str = "",
    ) -> None:
        super().__init__(model)
        self.may = {AccessRole.ADMINISTRATOR: EVERYTHING, **(may or {})}
        self.about = about

    def user_has_permission(self, user: User, action: str) -> bool:
        return any(action in self.may.get(role, ()) for role in roles_in_request(user))

    def user_has_permission_for_instance(
        self, user: User, action: str, instance: Model
    ) -> bool:
        met = self.instances_user_has_permission_for(user, action)
        return met.filter(pk=instance.pk).exists()

    def user_has_any_permission_for_instance(
        self, user: User, actions: Collection[str], instance: Model
    ) -> bool:
        met = self.instances_user_has_any_permission_for(user, actions)
        return met.filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(
        self, user: User, actions: Collection[str]
    ) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.model._default_manager.all()
        if not self.user_has_any_permission(user, actions):
            return rows.none()
        if AccessRole.ADMINISTRATOR in roles_in_request(user):
            return rows
        if not self.about:
            return rows.none()
        return rows.filter(**{f"{self.about}__in": people_in_sight(user).values("pk")})

    def users_with_any_permission(self, actions: Collection[str]) -> QuerySet[User]:
        roles = [role for role, may in self.may.items() if may & set(actions)]
        granted = Grant.objects.in_force_on(today()).filter(access_role__in=roles)
        return User.objects.filter(is_active=True, pk__in=granted.values("person"))
