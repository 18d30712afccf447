"""The accounts with which a visitor of the demo looks around."""

import datetime
from dataclasses import asdict, dataclass
from typing import Any

from lms.demo.cast import ADMINISTRATOR, CAST, RECRUIT, Player
from lms.demo.timeline import Timeline, later
from people.days import ALWAYS, FOREVER
from people.grants import grant_access
from people.models import AccessRole, Unit, User
from people.models.grants import DATED


@dataclass(frozen=True, slots=True)
class Account:
    """What somebody needs to sign in, and as whom they do; ``unit`` is what it is for."""

    service_number: str
    password: str
    name: str
    role: str
    unit: str

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def accounts() -> list[Account]:
    """All of them, as the file of accounts lists them."""
    return [account_of(player) for player in CAST]


def account_of(player: Player) -> Account:
    name = player.name
    parts = (player.rank, name.given, name.prefix, name.family)
    full = " ".join(part for part in parts if part)
    role = str(player.access_role)
    return Account(player.number, player.password, full, role, player.unit)


def open_accounts(on: datetime.date) -> list[Account]:
    """Give the cast their passwords and their access."""
    people = User.objects.in_bulk(
        [player.number for player in CAST], field_name="service_number"
    )
    administrator = people[ADMINISTRATOR]
    _grant(administrator, AccessRole.ADMINISTRATOR, by=None)
    for player in CAST:
        person = people[player.number]
        person.set_password(player.password)
        person.save(update_fields=["password"])
        if player.access_role == RECRUIT or player.number == ADMINISTRATOR:
            continue
        unit = Unit.objects.filter(code=player.unit).first()
        days = _for_a_time(on) if player.access_role in DATED else (ALWAYS, FOREVER)
        _grant(person, player.access_role, by=administrator, unit=unit, days=days)
    return accounts()


def _for_a_time(on: datetime.date) -> tuple[datetime.date, datetime.date]:
    """A deputy stands in and an inspector comes for a quarter of a year."""
    return Timeline(on).days_ago(10), later(on, 80)


def _grant(
    person: User,
    access_role: str,
    *,
    by: User | None,
    unit: Unit | None = None,
    days: tuple[datetime.date, datetime.date] = (ALWAYS, FOREVER),
) -> None:
    grant_access(
        person=person,
        access_role=access_role,
        by=by,
        unit=unit,
        start=days[0],
        end=days[1],
    )
