"""What the page "May they?" shows: the answer first, then everybody with the reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator

from certification.loading import Record, facts
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
    """Whoever is asked about, in the order that helps; and who may do it instead."""

    task: Task
    answers: Sequence[Cleared] = ()
    others: Sequence[User] | None = None
    """None where nobody was looked for, because enough of them may."""
    number: int = 1
    only: Answer | None = None
    """Whom the list is narrowed to; the figures are of everybody."""

    @property
    def rows(self) -> Page[Cleared]:
        """The answers on the page asked."""
        shown = [one for one in self.answers if self.only in {None, one.answer}]
        return Paginator(shown, PAGE).get_page(self.number)

    @property
    def is_asked(self) -> bool:
        """Whether anything is wanted of anybody."""
        return bool(self.task.items or self.task.functions)

    @property
    def counts(self) -> list[tuple[Answer, Said, int]]:
        """How many got which answer, the best one first."""
        counted = Counter(one.answer for one in self.answers)
        return [
            (each, Said[each.name], counted[each]) for each in Answer if counted[each]
        ]

    @property
    def may(self) -> int:
        """How many may."""
        return sum(one.answer is Answer.YES for one in self.answers)


def clearance_page(
    unit: Unit,
    task: Task,
    *,
    seen: UserQuerySet,
    chosen: Sequence[User],
    number: int = 1,
    only: Answer | None = None,
) -> ClearancePage:
    """Those chosen, or everybody of the unit in sight; with who may instead of them.

    Of people who were chosen the question is who may not, of a unit who may.
    """
    page = ClearancePage(task, number=number)
    if not page.is_asked:
        return page
    there = seen.in_unit(unit, task.first).distinct()
    by_name = there.order_by("last_name", "first_name", "service_number")
    with one_snapshot():
        record = facts()
        found = list(clearances(chosen or list(by_name), task, record))
        found.sort(key=_worst_first if chosen else _best_first)
        others: list[User] | None = None
        if chosen and any(one.answer is not Answer.YES for one in found):
            beside = there.exclude(pk__in=[person.pk for person in chosen])
            others = others_who_may(beside, task, record)
        elif not any(one.answer is Answer.YES for one in found):
            others = _next_door(unit, task, record, seen)
        return ClearancePage(task, found, others, number, only)


def _next_door(
    unit: Unit, task: Task, record: Record, seen: UserQuerySet
) -> list[User] | None:
    """Who may in the unit above, when nobody of this one does."""
    parent = record.tree.parent_on(unit.pk, task.first.toordinal())
    if parent is None:
        return None
    return others_who_may(seen.in_unit(parent, task.first).distinct(), task, record)


def _worst_first(one: Cleared) -> int:
    return -RANK[one.answer]


def _best_first(one: Cleared) -> tuple[int, int]:
    """Among those who may, the one who loses it soonest comes last."""
    return RANK[one.answer], -one.lasts if one.answer is Answer.YES else 0
