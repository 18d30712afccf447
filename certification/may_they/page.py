"""What the page "May they?" shows: the answer first, then everybody with the reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator

from certification.loading import facts
from certification.may_they.clearance import RANK, Answer
from certification.may_they.clearances import (
    Cleared,
    Said,
    Task,
    clearances,
    others_who_may,
)
from certification.snapshot import one_snapshot
from people.models import Unit, User
from people.querysets import UserQuerySet

PAGE = 50


@dataclass(frozen=True, slots=True)
class ClearancePage:
    """Whoever is asked about, the worst answer first; and who may do it instead."""

    task: Task
    answers: Sequence[Cleared] = ()
    others: Sequence[User] = ()
    number: int = 1

    @property
    def rows(self) -> Page[Cleared]:
        """The answers on the page asked."""
        return Paginator(self.answers, PAGE).get_page(self.number)

    @property
    def is_asked(self) -> bool:
        """Whether anything is wanted of anybody."""
        return bool(self.task.items or self.task.functions)

    @property
    def counts(self) -> list[tuple[Said, int]]:
        """How many got which answer, the best one first."""
        counted = Counter(one.answer for one in self.answers)
        return [(Said[each.name], counted[each]) for each in Answer if counted[each]]

    @property
    def may(self) -> int:
        """How many may."""
        return sum(one.answer is Answer.YES for one in self.answers)


def clearance_page(
    unit: Unit, task: Task, *, seen: UserQuerySet, chosen: Sequence[User], number: int
) -> ClearancePage:
    """Those chosen, or everybody of the unit in sight; with who may instead of them."""
    page = ClearancePage(task, number=number)
    if not page.is_asked:
        return page
    there = seen.in_unit(unit, task.first).distinct()
    by_name = there.order_by("last_name", "first_name", "service_number")
    with one_snapshot():
        record = facts()
        found = list(clearances(chosen or list(by_name), task, record))
        found.sort(key=lambda one: -RANK[one.answer])
        others: list[User] = []
        if chosen and any(one.answer is not Answer.YES for one in found):
            beside = there.exclude(pk__in=[person.pk for person in chosen])
            others = others_who_may(beside, task, record)
        return ClearancePage(task, found, others, number)
