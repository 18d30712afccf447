"""What somebody's work asks of them: functions performed, why, and what obliges."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from certification.models import Course, FunctionHolding, HazardFunction, Requirement
from hazmat.duties.asked import courses_asked
from hazmat.duties.deriving import Performing
from hazmat.duties.holdings import what_is_exempt
from hazmat.duties.workplace import load
from hazmat.models import DerivedHolding, TrainingRule
from people.days import FOREVER
from people.models import User


@dataclass(frozen=True, slots=True)
class Chained:
    """One reason: its days, and the steps from the work to the rule."""

    first: datetime.date
    last: datetime.date
    steps: Sequence[Mapping[str, str]]

    @property
    def is_open(self) -> bool:
        return self.last == FOREVER


@dataclass(frozen=True, slots=True)
class Duty:
    """A function that is performed, why, which requirements ask for it, by which courses."""

    holding: FunctionHolding
    reasons: Sequence[Chained]
    requirements: Sequence[Requirement]
    courses: Sequence[Course] = ()

    @property
    def is_open(self) -> bool:
        return self.holding.end == FOREVER


@dataclass(frozen=True, slots=True)
class Exempt:
    """A function that the law excepts where the work is done."""

    function: HazardFunction
    chain: Chained
    basis: str
    begins: datetime.date | None = None
    """The day from which it holds, if that is still to come."""


@dataclass(frozen=True, slots=True)
class PersonDuties:
    """Everything on the page, by whether it is now, to come or over."""

    now: Sequence[Duty]
    coming: Sequence[Duty]
    over: Sequence[Duty]
    exempt: Sequence[Exempt]

    @property
    def functions(self) -> set[str]:
        """The codes of the functions by which something is asked or excepted."""
        duties = (*self.now, *self.coming, *self.over)
        chains = [chain for duty in duties for chain in duty.reasons]
        chains += [one.chain for one in self.exempt]
        steps = (step for chain in chains for step in chain.steps)
        return {step["key"] for step in steps if step["kind"] == "function"}


def duties_of(person: User, on: datetime.date) -> PersonDuties:
    """The duties of somebody's work, in a fixed number of queries."""
    holdings = list(
        FunctionHolding.objects.counting()
        .filter(person=person)
        .select_related("hazard_function")
        .order_by("start", "hazard_function__code")
    )
    derived = DerivedHolding.objects.filter(holding__in=holdings)
    reasons = dict(derived.values_list("holding", "reasons"))
    functions = {one.hazard_function_id for one in holdings}
    asked, courses = _requirements(functions, on), courses_asked(functions, on)
    duties = [
        Duty(
            one,
            _chains(reasons.get(one.pk, ()), on),
            asked[one.hazard_function_id],
            courses.get(one.hazard_function_id, ()),
        )
        for one in holdings
    ]
    return PersonDuties(
        now=[one for one in duties if one.holding.start <= on <= one.holding.end],
        coming=[one for one in duties if one.holding.start > on],
        over=[one for one in duties if one.holding.end < on],
        exempt=_exempt(person, on),
    )


def _requirements(
    functions: set[int], on: datetime.date
) -> Mapping[int, list[Requirement]]:
    """Which requirements ask who performs a function, by function."""
    found: dict[int, list[Requirement]] = defaultdict(list)
    rows = Requirement.objects.filter(hazard_function__in=functions, end__gte=on)
    for one in rows.select_related("curriculum").order_by("code"):
        if one.hazard_function_id is not None:
            found[one.hazard_function_id].append(one)
    return found


def _chains(
    reasons: Sequence[Mapping[str, Any]], on: datetime.date
) -> Sequence[Chained]:
    """The reasons that hold today first, then those to come, then those that are over."""
    chains = [
        Chained(
            datetime.date.fromisoformat(reason["from"]),
            datetime.date.fromisoformat(reason["until"]),
            reason["chain"],
        )
        for reason in reasons
    ]
    return sorted(unbroken(chains), key=lambda one: (one.last < on, one.first > on))


def unbroken(chains: Sequence[Chained]) -> Sequence[Chained]:
    """Each way once for an unbroken run of days: a new classification may cut it."""
    found: list[Chained] = []
    for one in sorted(chains, key=lambda one: (_words(one), one.first)):
        before = found[-1] if found else None
        if before and _words(before) == _words(one) and _follows(before, one):
            found[-1] = Chained(before.first, max(before.last, one.last), one.steps)
        else:
            found.append(one)
    return found


def _words(chained: Chained) -> Sequence[str]:
    return [step["label"] for step in chained.steps]


def _follows(before: Chained, one: Chained) -> bool:
    return before.is_open or one.first <= before.last + datetime.timedelta(days=1)


def _exempt(person: User, on: datetime.date) -> list[Exempt]:
    """What the law excepts now, then what it will: told beforehand, as duties are."""
    found = what_is_exempt(load(), person.pk)
    lasting = [run for run in found if run.last >= on.toordinal()]
    runs = sorted(lasting, key=lambda run: max(run.first, on.toordinal()))
    functions = HazardFunction.objects.in_bulk({run.function for run in runs})
    bases = dict(TrainingRule.objects.values_list("hazard_function", "exempt_by"))
    return [
        Exempt(
            functions[run.function],
            _told(run, on),
            bases.get(run.function, ""),
            datetime.date.fromordinal(run.first)
            if run.first > on.toordinal()
            else None,
        )
        for run in runs
    ]


def _told(run: Performing, on: datetime.date) -> Chained:
    """The first of its reasons that is not over."""
    first = next(one for one in run.reasons if one.last >= on.toordinal())
    return Chained(
        datetime.date.fromordinal(first.first),
        datetime.date.fromordinal(first.last),
        [step._asdict() for step in first.chain],
    )
