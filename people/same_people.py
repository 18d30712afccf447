"""For whom things count of people who were entered twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from people.models import SamePerson

Links = Mapping[int, int]
"""By the key of who was entered twice, the person for whom everything counts."""


def counting_for() -> Links:
    """All links as we know them; there are few."""
    linked = SamePerson.objects.counting().order_by()
    return dict(linked.values_list("other", "person"))


def with_others(people: Iterable[int], links: Links) -> list[int]:
    """These people, and whoever counts for one of them."""
    known = list(people)
    asked = set(known)
    return [*known, *(one for one in links if links[one] in asked - {one})]


def with_those_counted_for(people: Iterable[int], links: Links) -> list[int]:
    """These people, and the person for whom each of them counts."""
    known = list(people)
    missing = {links[one] for one in known if one in links}.difference(known)
    return [*known, *sorted(missing)]
