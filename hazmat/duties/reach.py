"""Whom an audience holds on which days: appointments laid over the dated tree."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from hazmat.duties.deriving import Audience
from people.calendar import ALL_DAYS, Span, Spans, overlap, tidy
from people.models import Appointment
from people.organisation import role_hierarchy
from people.tree import Hierarchy, Tree

Held = tuple[int, int, Span]
"""Person, role and days of an appointment."""


def reached(
    audiences: Iterable[Audience],
    tree: Tree,
    *,
    people: Collection[int] | None = None,
) -> dict[Audience, dict[int, Spans]]:
    """For each audience its people, with the days; of these people only, if given.

    A person who is named is reached on all days: an appointment is no condition.
    """
    asked = set(audiences)
    named = {one for one in asked if one.person is not None}
    result: dict[Audience, dict[int, Spans]] = {
        one: {one.person: ALL_DAYS}
        for one in named
        if one.person is not None and (people is None or one.person in people)
    }
    groups = asked - named
    if groups:
        held = _appointments(_units(groups, tree), people)
        roles = role_hierarchy()
        result |= {one: _of(one, held, tree, roles) for one in groups}
    return result


def _units(audiences: Iterable[Audience], tree: Tree) -> set[int] | None:
    """All units that ever lie in one of theirs; none if an audience is in any unit."""
    units: set[int] = set()
    for one in audiences:
        if one.unit is None:
            return None
        units |= set(tree.below(one.unit))
    return units


def _appointments(
    units: set[int] | None, people: Collection[int] | None
) -> Mapping[int, list[Held]]:
    """By unit: who is appointed there, as what and when."""
    found = Appointment.objects.counting().order_by()
    if people is not None:
        found = found.filter(person__in=people)
    by_unit: dict[int, list[Held]] = defaultdict(list)
    for person, unit, role, start, end in found.values_list(
        "person", "unit", "role", "start", "end"
    ):
        if units is None or unit in units:
            by_unit[unit].append((person, role, (start.toordinal(), end.toordinal())))
    return by_unit


def _of(
    audience: Audience,
    held: Mapping[int, list[Held]],
    tree: Tree,
    roles: Hierarchy,
) -> dict[int, Spans]:
    units: Mapping[int, Spans]
    if audience.unit is None:
        units = dict.fromkeys(held, ALL_DAYS)
    else:
        units = tree.below(audience.unit)
    wanted = None if audience.role is None else roles.below(audience.role)
    days: dict[int, list[Span]] = defaultdict(list)
    for unit, spans in units.items():
        for person, role, span in held.get(unit, ()):
            if wanted is None or role in wanted:
                days[person] += overlap([span], spans)
    return {person: tidy(spans) for person, spans in days.items() if spans}
