"""A tree for the role matrix, with somebody with a telling name at every place in it."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from people.access import GROUPS, align_groups
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import people as make

DAY = datetime.timedelta(days=1)
PLACES = ("own", "child", "parent", "sibling", "twin", "apart")
IN_SIGHT = ("own", "child")
"""The places in the tree that a grant at A.1 reaches."""

GRANTED = {
    "instructor": AccessRole.INSTRUCTOR,
    "coordinator": AccessRole.COORDINATOR,
    "commander": AccessRole.COMMANDER,
    "deputy": AccessRole.DEPUTY,
    "administrator": AccessRole.ADMINISTRATOR,
    "safety_specialist": AccessRole.SAFETY_SPECIALIST,
    "inspector": AccessRole.INSPECTOR,
}
BEFORE = (AccessRole.COMMANDER, AccessRole.INSTRUCTOR, AccessRole.ADMINISTRATOR)


@dataclass
class World:
    """Who and what there is, by the place in the tree where it is."""

    units: dict[str, Unit] = field(default_factory=dict)
    people: dict[str, User] = field(default_factory=dict)
    readers: dict[str, User] = field(default_factory=dict)
    rows: dict[str, Any] = field(default_factory=dict)
    about: dict[int, dict[str, Any]] = field(default_factory=dict)
    shelves: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def everybody(self) -> list[User]:
        return [*self.people.values(), *self.readers.values(), self.rows["author"]]

    def seen_by(self, role: str) -> set[int]:
        """Worked out from the tree above, not from ``people.sight``."""
        if role == "administrator":
            return {person.pk for person in self.everybody}
        own = {self.readers[role].pk} if role in self.readers else set()
        if role not in {"coordinator", "commander", "deputy", "inspector"}:
            return own if role != "suspended" else set()
        near = {self.people[place].pk for place in IN_SIGHT}
        return own | near | {reader.pk for reader in self.readers.values()}

    def names_unseen_by(self, role: str) -> set[str]:
        """What must not be found in anything that this role reads."""
        seen = self.seen_by(role)
        unseen = [person for person in self.everybody if person.pk not in seen]
        return {name for who in unseen for name in (who.last_name, who.service_number)}

    def at(self, place: str, role: str) -> dict[str, Any]:
        """Everything at a place in the tree; ``self`` is the reader's own."""
        person = self.readers.get(role) if place == "self" else self.people[place]
        found = dict(self.about[person.pk]) if person is not None else {}
        if place in self.units:
            unit = self.units[place]
            found |= {
                "unit": unit.code,
                "unit_pk": unit.pk,
                "mission": unit.missions.get().public_id,
                "frozen": self.rows[f"frozen {place}"],
                "sample": self.rows[f"sample {place}"],
            }
            found |= self.shelves[place]
        return found

    def numbers(self) -> dict[str, Any]:
        """What the written addresses name."""
        return {name: getattr(row, "pk", row) for name, row in self.rows.items()}


def canary(word: str) -> User:
    return make.person(
        f"KN-{word.upper()}", first_name="Kim", last_name=f"Kanarie{word}"
    )


def plant(world: World) -> None:
    root = make.unit("R")
    parent = make.unit("A", root)
    own = make.unit("A.1", parent)
    world.units = {
        "own": own,
        "child": make.unit("A.1.1", own),
        "parent": parent,
        "sibling": make.unit("A.2", parent),
        "twin": make.unit("A.10", parent),
        "apart": make.unit("B", root),
    }
    for place, unit in world.units.items():
        world.people[place] = canary(place)
        make.appointment(world.people[place], unit)
    world.rows["root"] = root
    world.rows["move"] = make.move(make.unit("M", root), today() - DAY, parent)


def seat_readers(world: World) -> None:
    own = world.units["own"]
    for role in [*GRANTED, "recruit", "suspended", "ended"]:
        world.readers[role] = canary(role.replace("_", ""))
        make.appointment(world.readers[role], own)
        UserProfile.get_for_user(world.readers[role])
    for role, granted in GRANTED.items():
        where = None if granted == AccessRole.ADMINISTRATOR else own
        make.grant(world.readers[role], granted, where, end=today() + 99 * DAY)
        align_groups(world.readers[role])
    for role in ("suspended", "ended"):
        _granted_before(world.readers[role], own, until=today() - DAY)
    make.grant(world.readers["suspended"], AccessRole.COMMANDER, own)


def _granted_before(who: User, own: Unit, *, until: datetime.date) -> None:
    """With the groups that went with it, as after a sign-in of yesterday."""
    for granted in BEFORE:
        where = None if granted == AccessRole.ADMINISTRATOR else own
        make.grant(who, granted, where, end=until)
    make.grant(who, AccessRole.INSPECTOR, None, end=until)
    who.groups.set(Group.objects.filter(name__in=GROUPS.values()))
