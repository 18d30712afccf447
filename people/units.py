"""The units themselves: opening one, and correcting what is known about it."""

import datetime
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from people.days import ALWAYS, FOREVER
from people.membership import rebuild_memberships
from people.models import Membership, PersonFact, Unit, User
from people.organisation import hold_tree, unit_tree
from people.recording import enter
from people.tree import Tree


def open_unit(
    *,
    code: str,
    name: str,
    by: User | None,
    kind: str = "",
    parent: Unit | None = None,
    start: datetime.date = ALWAYS,
    end: datetime.date = FOREVER,
    successor: Unit | None = None,
) -> Unit:
    """A new node of the tree; nobody is in it yet."""
    unit = Unit(
        code=code,
        name=name,
        kind=kind,
        parent=parent,
        start=start,
        end=end,
        successor=successor,
    )
    enter(unit, by=by, action="people.unit.open", touching=())
    return unit


@transaction.atomic
def change_unit(*, unit: Unit, by: User | None) -> None:
    """Correct a unit; another first parent takes its people along on all days."""
    hold_tree()
    recorded = Unit.objects.get(pk=unit.pk)
    tree = unit_tree(planned=unit)
    refuse_ring(tree)
    concerned: set[int] = set()
    if recorded.parent_id != unit.parent_id:
        concerned = people_ever_in(unit, tree, since=ALWAYS)
    enter(unit, by=by, action="people.unit.change", touching=concerned)
    rebuild_memberships(concerned, tree=tree)


def refuse_ring(tree: Tree) -> None:
    ring = tree.cycle()
    if ring:
        raise ValidationError(
            _("These units would stand under themselves: %(codes)s.")
            % {"codes": ", ".join(ring.codes)}
        )


def people_ever_in(unit: Unit, tree: Tree, *, since: datetime.date) -> set[int]:
    """Whoever belongs to a unit on some day from that day on, or is bound to it.

    A fact may name a unit of which the person is no member, such as a holding.
    """
    there = Membership.objects.filter(unit=unit, end__gte=since)
    inside = tree.below(unit.pk).keys()
    bound = (
        kind._default_manager.filter(unit__in=inside, end__gte=since)
        for kind in _kinds_naming_a_unit()
    )
    return {
        person
        for found in (there, *bound)
        for person in found.order_by().values_list("person_id", flat=True)
    }


def _kinds_naming_a_unit() -> list[Any]:
    """The models, of whatever app, of facts about a person that name a unit."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, PersonFact)
        and any(field.name == "unit" for field in model._meta.fields)
    ]
