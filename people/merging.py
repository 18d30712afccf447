"""One person who was entered twice: linked and, if that was wrong, taken apart again.

Nothing moves: evidence and facts stay where they were recorded. The link says for whom
they count, and whatever is derived follows it (docs/decisions/0050).
"""

from __future__ import annotations

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.membership import rebuild_memberships
from people.models import SamePerson, User
from people.organisation import share_tree
from people.persons import restore_account, suspend_account
from people.recording import enter, lock, mark_stale
from people.same_people import counting_for


@transaction.atomic
def merge_persons(
    *, person: User, other: User, reason: str, by: User | None
) -> SamePerson:
    """From now on all that is known of the other one counts for this person."""
    _hold(person.pk, other.pk)
    _may_be_one(person, other, by)
    if not reason.strip():
        raise ValidationError({"reason": _("Say how you know that they are one.")})
    link = SamePerson(
        person=person,
        other=other,
        reason=reason.strip(),
        closed_account=other.is_active,
    )
    if other.is_active:
        suspend_account(person=other, by=by)
    _enter(link, by=by, action="people.person.merge")
    return link


@transaction.atomic
def separate_persons(*, link: SamePerson, by: User | None) -> None:
    """They are two after all: everything counts again for whom it was recorded."""
    _hold(link.person_id, link.other_id)
    link = SamePerson.objects.get(pk=link.pk)
    if link.withdrawn:
        raise ValidationError(_("They are two again already."))
    if by is not None and by.pk in {link.person_id, link.other_id}:
        raise PermissionDenied(_("Ask another administrator to do this for you."))
    link.withdrawn = True
    if link.closed_account:
        restore_account(person=link.other, by=by)
    _enter(link, by=by, action="people.person.separate")


def _enter(link: SamePerson, *, by: User | None, action: str) -> None:
    enter(link, by=by, action=action)
    both = [link.person_id, link.other_id]
    mark_stale(both)
    rebuild_memberships(both)


def _hold(*people: int) -> None:
    share_tree()
    lock(*people)


def _may_be_one(person: User, other: User, by: User | None) -> None:
    if person.pk == other.pk:
        raise ValidationError(_("Choose two people."))
    if by is not None and by.pk in {person.pk, other.pk}:
        raise PermissionDenied(_("Ask another administrator to do this for you."))
    linked = counting_for()
    if {person.pk, other.pk} & linked.keys() or other.pk in linked.values():
        raise ValidationError(
            _("One of them was joined with somebody already: take that apart first.")
        )
