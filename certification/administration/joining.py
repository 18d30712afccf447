"""Joining people who were entered twice, with all whose standing follows from it."""

from django.db import transaction
from django.db.models import Q

from certification.models import Waiver
from people.merging import merge_persons, separate_persons
from people.models import SamePerson, User
from people.recording import mark_stale


@transaction.atomic
def join_persons(
    *, person: User, other: User, reason: str, by: User | None
) -> SamePerson:
    """They are one; what the one asked and the other approved excuses nobody any more."""
    link = merge_persons(person=person, other=other, reason=reason, by=by)
    _mark_excused(link)
    return link


@transaction.atomic
def part_persons(*, link: SamePerson, by: User | None) -> None:
    """They are two again, and so are their signatures."""
    separate_persons(link=link, by=by)
    _mark_excused(link)


def _mark_excused(link: SamePerson) -> None:
    both = (link.person_id, link.other_id)
    decided = Waiver.objects.filter(
        Q(requested_by__in=both) | Q(approval__approved_by__in=both)
    )
    mark_stale(set(decided.order_by().values_list("person_id", flat=True)))
