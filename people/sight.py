"""The one gate: who may see whom, and which units they answer for.

What lies outside somebody's sight does not exist for them: views answer 404. Sight
follows today's tree and today's appointments, so a move takes effect on its day.
"""

import datetime
import uuid
from collections.abc import Collection

from django.db.models import Q, QuerySet
from django.http import Http404

from people.days import today
from people.models import AccessRole, Grant, Meeting, Membership, Unit, User
from people.organisation import unit_tree
from people.querysets import UserQuerySet
from people.tree import Tree

SEEING = frozenset(
    {
        AccessRole.COMMANDER,
        AccessRole.DEPUTY,
        AccessRole.COORDINATOR,
        AccessRole.INSPECTOR,
    }
)
"""Who sees people by name: an instructor and a safety specialist do not."""

ACTING = SEEING - {AccessRole.INSPECTOR}
"""Who may also act for the people they see: an inspector only looks."""

KEEPING = frozenset({AccessRole.SAFETY_SPECIALIST})
"""Who keeps the substance register of a unit: what lies where, and who works with it."""

FIGURES = frozenset({AccessRole.SAFETY_SPECIALIST})
"""Who gets figures of units, coarsely, and no name and no exact count."""

PROVING = frozenset({AccessRole.ADMINISTRATOR, AccessRole.INSPECTOR})
"""Who sees how the ledger is sealed."""

WHOLE = None
"""The unit of a grant that is for the whole organisation."""


def _grants(user: User, on: datetime.date) -> QuerySet[Grant]:
    """The access that holds on a day; a suspended account has none."""
    if not user.is_active or user.pk is None:
        return Grant.objects.none()
    return Grant.objects.in_force_on(on).filter(person=user.pk)


def roles_of(user: User, on: datetime.date | None = None) -> set[AccessRole]:
    """The access roles granted to somebody on a day; one's own training needs none."""
    granted = _grants(user, on or today()).values_list("access_role", flat=True)
    return {AccessRole(role) for role in granted}


def administers(user: User, on: datetime.date | None = None) -> bool:
    return AccessRole.ADMINISTRATOR in roles_of(user, on)


def sees_the_proof(user: User, on: datetime.date | None = None) -> bool:
    """Who may see how the ledger is sealed: nobody is named there."""
    return bool(roles_of(user, on) & PROVING)


def _answered_for(
    user: User, on: datetime.date, roles: Collection[AccessRole] = SEEING
) -> set[int | None]:
    """The units named in grants of these roles; ``WHOLE`` for all."""
    grants = _grants(user, on).values_list("access_role", "unit")
    return {
        WHOLE if role == AccessRole.ADMINISTRATOR else unit
        for role, unit in grants
        if role in roles or role == AccessRole.ADMINISTRATOR
    }


def people_in_sight(user: User, on: datetime.date | None = None) -> UserQuerySet:
    """Oneself, and whoever belongs today to a unit one answers for.

    ``on`` is the day on which is looked, today unless a test says otherwise.
    """
    day = on or today()
    everybody = User.objects.get_queryset()
    if not user.is_active or user.pk is None:
        return everybody.none()
    units = _answered_for(user, day)
    if WHOLE in units:
        return everybody
    if not units:
        return everybody.filter(pk=user.pk)
    there = Membership.objects.filter(unit__in=units, start__lte=day, end__gte=day)
    return everybody.filter(Q(pk=user.pk) | Q(pk__in=there.values("person")))


def people_to_act_for(
    user: User, roles: Collection[AccessRole] = ACTING, on: datetime.date | None = None
) -> UserQuerySet:
    """Whoever belongs today to a unit for which one has one of these roles.

    Never oneself: about oneself somebody else decides.
    """
    day = on or today()
    return _belonging(_answered_for(user, day, roles), day).exclude(pk=user.pk)


def people_met(user: User, on: datetime.date | None = None) -> UserQuerySet:
    """Whoever is in sight, and whom one meets on the day, in what one teaches.

    Who is only met is seen by name where they are met, and has no page to open.
    """
    day = on or today()
    seen = people_in_sight(user, day)
    if not user.is_active or user.pk is None:
        return seen
    met = Meeting.objects.on(day).filter(viewer=user.pk)
    everybody = User.objects.get_queryset()
    return everybody.filter(
        Q(pk__in=seen.values("pk")) | Q(pk__in=met.values("person"))
    )


def acted_for_or_self(user: User) -> UserQuerySet:
    """Whom a page about acting may show to who acts for a unit: oneself is seen there,
    and told that somebody else decides."""
    if not units_to_act_for(user).exists():
        return User.objects.get_queryset().none()
    others = people_to_act_for(user)
    return User.objects.get_queryset().filter(Q(pk=user.pk) | Q(pk__in=others))


def answers_for_units(user: User, on: datetime.date | None = None) -> bool:
    """Is there any unit that this person answers for? Cheap: it asks for no tree."""
    return bool(_answered_for(user, on or today()))


def acts_for_units(user: User, on: datetime.date | None = None) -> bool:
    """Is there any unit for which this person may act, and not only look?"""
    return bool(_answered_for(user, on or today(), ACTING))


def units_in_sight(user: User, on: datetime.date | None = None) -> QuerySet[Unit]:
    """The units one answers for and all below them in the tree of today."""
    day = on or today()
    return _reached(_answered_for(user, day), day)


def units_to_act_for(user: User, on: datetime.date | None = None) -> QuerySet[Unit]:
    """Of the units in sight those in which one may act, and not only look."""
    day = on or today()
    return _reached(_answered_for(user, day, ACTING), day)


def topmost_unit_to_act_for(user: User, on: datetime.date | None = None) -> Unit | None:
    """Where somebody who acts for units begins; nobody begins with the whole organisation."""
    day = on or today()
    units = {unit for unit in _answered_for(user, day, ACTING) if unit is not None}
    tree = unit_tree()
    lower = {
        unit
        for unit in units
        if units.intersection(tree.path_on(unit, day.toordinal())[:-1])
    }
    return Unit.objects.filter(pk__in=units - lower).order_by("code").first()


def roles_at(
    user: User, unit: Unit, on: datetime.date | None = None
) -> set[AccessRole]:
    """The access roles that somebody has for one unit, by it or by any unit above it."""
    day = on or today()
    path = unit_tree().path_on(unit.pk, day.toordinal())
    reach = {WHOLE, unit.pk, *path}
    granted = _grants(user, day).values_list("access_role", "unit")
    return {
        AccessRole(role)
        for role, where in granted
        if where in reach or role == AccessRole.ADMINISTRATOR
    }


def units_commanded(user: User, on: datetime.date | None = None) -> QuerySet[Unit]:
    """The units one commands, with all below them: not those one only stands in for."""
    day = on or today()
    return _reached(_answered_for(user, day, {AccessRole.COMMANDER}), day)


def units_to_keep_substances_of(
    user: User, on: datetime.date | None = None
) -> QuerySet[Unit]:
    """The units whose substance register one keeps, with all below them."""
    day = on or today()
    return _reached(_answered_for(user, day, KEEPING), day)


def units_whose_substances_are_seen(
    user: User, on: datetime.date | None = None
) -> QuerySet[Unit]:
    """The units of which one may know what lies where: kept by oneself, or in sight."""
    day = on or today()
    return _reached(_answered_for(user, day, KEEPING | SEEING), day)


def people_to_keep_substances_for(
    user: User, on: datetime.date | None = None
) -> UserQuerySet:
    """Whoever belongs today to a unit whose register one keeps: to be entered by number,
    never to be listed."""
    day = on or today()
    return _belonging(_answered_for(user, day, KEEPING), day)


def people_whose_substances_are_seen(
    user: User, on: datetime.date | None = None
) -> UserQuerySet:
    """Whoever belongs today to a unit of which one may know what lies where: to be
    counted by what they work with, and named only by who has them in sight."""
    day = on or today()
    return _belonging(_answered_for(user, day, KEEPING | SEEING), day)


def sees_substances(user: User, on: datetime.date | None = None) -> bool:
    """Is there any unit whose substances one may see? Cheap: it asks for no tree."""
    return bool(_answered_for(user, on or today(), KEEPING | SEEING))


def keeps_all_substances(user: User, on: datetime.date | None = None) -> bool:
    """Does one keep the register of the whole organisation?"""
    return WHOLE in _answered_for(user, on or today(), KEEPING)


def keeps_substances(user: User, on: datetime.date | None = None) -> bool:
    """Is there any unit whose substance register one keeps? As cheap."""
    return bool(_answered_for(user, on or today(), KEEPING))


def units_of_figures(user: User, on: datetime.date | None = None) -> QuerySet[Unit]:
    """The units of which one gets figures without names, with all below them."""
    day = on or today()
    return _reached(_figures_of(user, day), day)


def _figures_of(user: User, day: datetime.date) -> set[int | None]:
    grants = _grants(user, day).filter(access_role__in=FIGURES)
    return set(grants.values_list("unit", flat=True))


def _belonging(units: set[int | None], day: datetime.date) -> UserQuerySet:
    """Whoever belongs to one of these units, or to one below it, on a day."""
    everybody = User.objects.get_queryset()
    if WHOLE in units:
        return everybody
    there = Membership.objects.filter(unit__in=units, start__lte=day, end__gte=day)
    return everybody.filter(pk__in=there.values("person"))


def _reached(units: set[int | None], day: datetime.date) -> QuerySet[Unit]:
    if WHOLE in units:
        return Unit.objects.all()
    if not units:
        return Unit.objects.none()
    return Unit.objects.filter(pk__in=_with_all_below(units, unit_tree(), day))


def _with_all_below(units: set[int | None], tree: Tree, day: datetime.date) -> set[int]:
    found: set[int] = set()
    waiting = [unit for unit in units if unit is not None]
    while waiting:
        unit = waiting.pop()
        if unit not in found:
            found.add(unit)
            waiting.extend(tree.children_on(unit, day.toordinal()))
    return found


def person_in_sight(user: User, public_id: uuid.UUID) -> User:
    """The person of a page; outside sight it is as if there were none (404)."""
    person = people_in_sight(user).filter(public_id=public_id).first()
    if person is None:
        raise Http404
    return person


def unit_in_sight(user: User, code: str) -> Unit:
    """The unit of a page; outside sight it is as if there were none (404)."""
    unit = units_in_sight(user).filter(code=code).first()
    if unit is None:
        raise Http404
    return unit
