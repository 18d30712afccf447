"""Questions about many people or many facts at once."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Self, TypeVar

from django.db import models

if TYPE_CHECKING:
    from people.models import Unit, User  # noqa: F401  # named in a string below

M = TypeVar("M", bound=models.Model, covariant=True)


class UserQuerySet(models.QuerySet["User"]):
    def in_unit(self, unit: Unit | int, on: datetime.date) -> Self:
        """Who belongs to a unit, or to one below it in the tree of that day."""
        return self.filter(
            memberships__unit=unit, memberships__start__lte=on, memberships__end__gte=on
        )

    def called(self, name: str) -> Self:
        """Everybody in whose name or service number each of these words occurs."""
        words = name.split()
        found = self if words else self.none()
        for word in words:
            found = found.filter(
                models.Q(first_name__icontains=word)
                | models.Q(prefix__icontains=word)
                | models.Q(last_name__icontains=word)
                | models.Q(service_number=word)
            )
        return found.order_by("last_name", "first_name", "service_number")

    def appointed_on(self, day: datetime.date) -> Self:
        """Who holds an appointment anywhere on a day."""
        held = self.model._base_manager.filter(
            appointments__withdrawn=False,
            appointments__start__lte=day,
            appointments__end__gte=day,
        )
        return self.filter(pk__in=held.values("pk"))


class PersonFactQuerySet(models.QuerySet[M]):
    def counting(self) -> Self:
        """The facts that were not recorded by mistake."""
        return self.filter(withdrawn=False)

    def in_force_on(self, day: datetime.date) -> Self:
        return self.counting().filter(start__lte=day, end__gte=day)


PersonFactManager = models.Manager.from_queryset(PersonFactQuerySet)
