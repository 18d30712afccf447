"""The record as it would be: facts and decisions that nobody has written yet.

Nothing is stored. The engine is asked the same questions of this record as of the one
that stands, so that an effect is never a second set of rules.
"""

import copy
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from certification.columns import excuse_of, values_of
from certification.facts import Done, Excuse, LineRule
from certification.loading import Record
from certification.models import (
    Course,
    CourseVersion,
    CurriculumItem,
    Derogation,
    DerogationWithdrawal,
    LedgerEntry,
    Line,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverWithdrawal,
)
from people.models import Fact, PersonFact, Role, SamePerson, Unit, UnitMove
from people.organisation import role_hierarchy
from people.same_people import Links
from people.tree import Tree
from people.units import refuse_ring

F = TypeVar("F", bound=Fact)
P = TypeVar("P", bound=PersonFact)
E = TypeVar("E", bound=LedgerEntry)


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody thinks of recording: facts, new or changed, and decisions.

    A waiver counts as if it were approved. What has no key yet gets one below zero.
    """

    facts: Sequence[Fact] = ()
    entries: Sequence[LedgerEntry] = ()
    lines: Sequence[LineRule] = ()
    """Lines that no item has yet."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", _keyed(self.facts))
        object.__setattr__(self, "entries", _keyed(self.entries))


def _keyed(rows: Sequence[Any]) -> tuple[Any, ...]:
    keyed = [copy.copy(row) for row in rows]
    for number, row in enumerate(keyed, start=1):
        row.pk = -number if row.pk is None else row.pk
    return tuple(keyed)


def item_change(
    item: CurriculumItem, *, minimum: int, courses: Collection[Course]
) -> Change:
    """The item as one that asks at least ``minimum`` of these courses."""
    chosen = tuple(sorted({course.pk for course in courses}))
    key = f"{minimum}:{'|'.join(map(str, chosen))}"
    line = Line.objects.filter(key=key).first()
    planned = copy.copy(item)
    planned.line = line or Line(pk=-1, minimum=minimum, key=key)
    new = () if line else (LineRule(-1, minimum, chosen),)
    return Change(facts=[planned], lines=new)


class PlannedRecord(Record):
    """The record as we know it now, with a change in the place of what it changes."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        self.change = change

    @property
    def leaves_people_alone(self) -> bool:
        """Whether the facts about each single person are as they stand."""
        of_people = (PersonFact, CourseVersion, CurriculumItem)
        return all(
            not isinstance(fact, of_people) for fact in self.change.facts
        ) and all(
            isinstance(entry, Derogation | DerogationWithdrawal)
            for entry in self.change.entries
        )

    def _planned(self, model: type[F]) -> dict[int, F]:
        return {fact.pk: fact for fact in self.change.facts if isinstance(fact, model)}

    def _entries_of(self, model: type[E]) -> Iterator[E]:
        return (one for one in self.change.entries if isinstance(one, model))

    def _facts(self, model: type[F]) -> Iterator[F]:
        planned = self._planned(model)
        for fact in super()._facts(model):
            yield planned.pop(fact.pk, fact)
        yield from planned.values()

    def _values(
        self, model: type[PersonFact], people: Collection[int], columns: Sequence[str]
    ) -> Iterator[Sequence[Any]]:
        planned = self._planned(model)
        for values in super()._values(model, people, columns):
            if values[0] not in planned:
                yield values
        for fact in planned.values():
            if fact.person_id in people and not fact.withdrawn:
                yield values_of(fact, columns)

    @cached_property
    def tree(self) -> Tree:
        """As it would be; ValidationError if units would stand under themselves."""
        tree = Tree(
            [(unit.pk, unit.code, unit.parent_id) for unit in self._facts(Unit)],
            [
                (move.unit_id, move.start.toordinal(), move.parent_id)
                for move in self._facts(UnitMove)
            ],
        )
        refuse_ring(tree)
        return tree

    @cached_property
    def links(self) -> Links:
        """People entered twice, with those who would be joined or parted."""
        links = dict(super().links)
        for one in self._planned(SamePerson).values():
            if one.withdrawn:
                links.pop(one.other_id, None)
            else:
                links[one.other_id] = one.person_id
        return links

    def _roles_above(self) -> Mapping[int, frozenset[int]]:
        planned = next(iter(self._planned(Role).values()), None)
        hierarchy = role_hierarchy(planned=planned)
        return {role: frozenset(hierarchy.ancestors(role)) for role in hierarchy.codes}

    @cached_property
    def lines(self) -> Mapping[int, LineRule]:
        return {**super().lines, **{line.id: line for line in self.change.lines}}

    def _derogations(self) -> Iterable[Derogation]:
        gone = {one.derogation_id for one in self._entries_of(DerogationWithdrawal)}
        yield from (one for one in super()._derogations() if one.pk not in gone)
        yield from self._entries_of(Derogation)

    def _done(
        self, people: Collection[int], courses: Collection[int] | None
    ) -> Mapping[int, list[Done]]:
        revoked: dict[int, int | None] = {
            one.completion_id: one.effective_on.toordinal()
            for one in self._entries_of(Revocation)
        }
        for gone in self._entries_of(RevocationWithdrawal):
            revoked[gone.revocation.completion_id] = None
        return {
            person: [
                one._replace(revoked_on=revoked.get(one.id, one.revoked_on))
                for one in done
            ]
            for person, done in super()._done(people, courses).items()
        }

    def _excuses(self, people: Collection[int]) -> Mapping[int, list[Excuse]]:
        gone = {one.waiver_id for one in self._entries_of(WaiverWithdrawal)}
        found = defaultdict(list)
        for person, excuses in super()._excuses(people).items():
            found[person] = [one for one in excuses if one.id not in gone]
        line_of = {item.pk: item.line_id for item in self.items}
        for one in self._entries_of(Waiver):
            if one.person_id in people:
                found[one.person_id].append(excuse_of(one, line_of))
        return found
