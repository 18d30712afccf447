"""The acts of advice and contacts: what the card says, and whom it tells to call."""

from django.db import transaction

from hazmat.models import KnowledgeCentre, SheetAdvice, UnitContact
from hazmat.register.acts import NOBODY
from people.models import User
from people.recording import enter


@transaction.atomic
def enter_advice(*, advice: SheetAdvice, by: User | None) -> None:
    """What a sheet says to do, in a language."""
    enter(advice, by=by, action="hazmat.advice.enter", touching=NOBODY)


@transaction.atomic
def enter_contact(*, contact: UnitContact, by: User | None) -> None:
    """Whom a unit calls, and those below it that have no contact of their own."""
    enter(contact, by=by, action="hazmat.contact.enter", touching=NOBODY)


@transaction.atomic
def enter_centre(*, centre: KnowledgeCentre, by: User | None) -> None:
    """Who knows all about a hazard function."""
    enter(centre, by=by, action="hazmat.centre.enter", touching=NOBODY)
