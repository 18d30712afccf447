"""What somebody may bring into the register by file: of their own units, or of all.

A product and its sheets belong to nobody; where something lies, what is done and by whom
belongs to a unit. What lies outside is refused in the words for what does not exist, so
that a file cannot ask who or what there is elsewhere.
"""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from hazmat.models import RoleFunction, Task
from people.models import Fact, Unit, User
from people.sight import (
    keeps_all_substances,
    people_to_keep_substances_for,
    units_to_keep_substances_of,
)


@dataclass(frozen=True, slots=True)
class Mandate:
    """The units and people of whom somebody keeps the register."""

    units: QuerySet[Unit]
    people: QuerySet[User]
    unit_keys: Collection[int] | None = None
    """The keys of those units; none where it is the whole organisation."""

    @property
    def is_whole(self) -> bool:
        """Whether it reaches every unit."""
        return self.unit_keys is None

    def known(self, model: type[Model]) -> QuerySet[Model]:
        """The facts that rows may name beside each other."""
        facts: QuerySet[Model] = model._default_manager.all()
        if self.unit_keys is not None and model is Task:
            return facts.filter(unit__in=self.unit_keys)
        return facts

    def refusal(self, fact: Fact) -> tuple[str, str]:
        """The column and the reason for which a fact may not be entered; or nothing."""
        if self.unit_keys is None:
            return "", ""
        if isinstance(fact, Task) and fact.unit_id not in self.unit_keys:
            return "code", outside("tasks")
        if isinstance(fact, RoleFunction) and fact.unit_id is None:
            return "unit", _(
                "is empty, which means every unit; name one whose register you keep."
            )
        return "", ""


def mandate_of(keeper: User | None) -> Mandate:
    """The mandate of who brings files in; the command has the whole of it."""
    if keeper is None or keeps_all_substances(keeper):
        return Mandate(Unit.objects.all(), User.objects.all())
    units = units_to_keep_substances_of(keeper)
    people = people_to_keep_substances_for(keeper)
    return Mandate(units, people, frozenset(units.values_list("pk", flat=True)))


def outside(kind: str) -> str:
    """Why a row is refused that names what lies outside, or is not there at all."""
    return {
        "units": _("is no unit whose register you keep; leave the row out."),
        "persons": _("is nobody in the units whose register you keep; correct it."),
        "tasks": _("is no task in a unit whose register you keep; leave the row out."),
    }[kind]
