"""Who reads the register, signed in."""

from django.test import Client

from people.models import AccessRole, Unit, User
from tests.factories import people

HDI = "822-06-0"


def signed_in(client: Client, who: User) -> Client:
    client.force_login(who)
    return client


def granted(role: AccessRole, where: Unit | None) -> User:
    who = people.person(language="en")
    people.grant(who, role, where)
    return who
