"""Roles: naming what people do, and which role is part of which."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.models import Role, User
from people.organisation import role_hierarchy
from people.recording import enter


def open_role(
    *, code: str, name: str, by: User | None, parent: Role | None = None
) -> Role:
    """A new role; nobody holds it yet."""
    role = Role(code=code, name=name, parent=parent)
    enter(role, by=by, action="people.role.open", touching=())
    return role


@transaction.atomic
def change_role(*, role: Role, by: User | None) -> None:
    """Correct a role; another role above it concerns whoever holds it or one below."""
    list(Role.objects.select_for_update(no_key=True).order_by("pk").values_list("pk"))
    hierarchy = role_hierarchy(planned=role)
    ring = hierarchy.cycle()
    if ring:
        raise ValidationError(
            _("These roles would stand under themselves: %(codes)s.")
            % {"codes": ", ".join(ring)}
        )
    holders = User.objects.none()
    if Role.objects.get(pk=role.pk).parent_id != role.parent_id:
        below = hierarchy.below(role.pk)
        holders = User.objects.filter(appointments__role__in=below).distinct()
    enter(role, by=by, action="people.role.change", touching=holders)
