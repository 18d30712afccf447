"""Who stands above whom: whom a letter about somebody goes to, and who is one level up."""

import datetime
from collections.abc import Collection, Iterator

from people.models import AccessRole, Appointment, Grant, User
from people.organisation import unit_tree

COMMANDING = frozenset({AccessRole.COMMANDER, AccessRole.DEPUTY})


class LineOfCommand:
    """The people who answer for units on a day, along the tree of that day."""

    def __init__(
        self, on: datetime.date, roles: Collection[AccessRole] = COMMANDING
    ) -> None:
        self.on, self.tree = on, unit_tree()
        self._people: dict[int, list[User]] = {}
        grants = Grant.objects.in_force_on(on).filter(
            access_role__in=roles, unit__isnull=False, person__is_active=True
        )
        for grant in grants.select_related("person").order_by("person"):
            if grant.unit_id is not None:
                self._people.setdefault(grant.unit_id, []).append(grant.person)

    def of(self, unit: int) -> list[User]:
        """Who answers for a unit itself."""
        return self._people.get(unit, [])

    def up_from(self, unit: int) -> Iterator[int]:
        """The units with somebody who answers for them, from here to the top."""
        for above in reversed(self.tree.path_on(unit, self.on.toordinal())):
            if above in self._people:
                yield above

    def nearest(self, unit: int, *, but: Collection[int] = ()) -> list[User]:
        """Who answers for the nearest unit that has anybody, leaving out these people."""
        for above in self.up_from(unit):
            if found := [one for one in self.of(above) if one.pk not in but]:
                return found
        return []


def home_units(people: Collection[int], on: datetime.date) -> dict[int, int]:
    """By person the unit to which they belong first on a day."""
    rows = Appointment.objects.filter(
        person__in=people, withdrawn=False, start__lte=on, end__gte=on
    ).order_by("is_primary", "pk")
    return dict(rows.values_list("person", "unit"))
