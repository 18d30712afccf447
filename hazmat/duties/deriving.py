"""From the ways in which people meet a danger to the functions they perform. Pure.

A *way* is one danger and whom it reaches: spraying a primer that holds 8 % of a substance
which is a carcinogen from a day on reaches the painters of the paint shop. Each way is put
before the triggers once, whoever it reaches; then the days of way, rule and person are laid
over each other. The same input gives the same runs, in the same order.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from hazmat.duties.triggers import Situation, Trigger
from people.calendar import Day, Span, Spans, outside, overlap, tidy


class Step(NamedTuple):
    """One link of a why-chain: a task, a product, a component, a statement, a rule."""

    kind: str
    key: str
    label: str


Chain = tuple[Step, ...]


class Audience(NamedTuple):
    """Whom a way reaches: all in a unit, those with a role there, or one person."""

    unit: int | None
    role: int | None = None
    person: int | None = None


class Way(NamedTuple):
    """One way in which people meet a danger, from a day until a day."""

    audience: Audience
    first: Day
    last: Day
    situation: Situation
    chain: Chain


class Rule(NamedTuple):
    """A training rule in force: what sets it off, and the function it gives."""

    code: str
    function: int
    first: Day
    last: Day
    trigger: Trigger
    label: str
    exempt_in: frozenset[str] = frozenset()


class Hit(NamedTuple):
    """A way that sets off a rule, on the days of both.

    ``exempt`` if the law makes an exception for where the work is done.
    """

    audience: Audience
    function: int
    first: Day
    last: Day
    chain: Chain
    exempt: bool = False


class Reason(NamedTuple):
    """Why somebody performs a function, and on which days for this reason."""

    first: Day
    last: Day
    chain: Chain


class Performing(NamedTuple):
    """An unbroken run of days on which a person performs a function, with all reasons.

    ``unit`` is where, if all reasons lie in one unit.
    """

    function: int
    first: Day
    last: Day
    unit: int | None
    reasons: tuple[Reason, ...]


def hits(ways: Iterable[Way], rules: Sequence[Rule]) -> Iterator[Hit]:
    """Which ways set off which rules, and when."""
    for way in ways:
        for rule in rules:
            first, last = max(way.first, rule.first), min(way.last, rule.last)
            if first <= last and rule.trigger(way.situation):
                steps = (*_statements(rule.trigger, way.situation), _step(rule))
                chain = (*way.chain, *steps)
                exempt = way.situation.context in rule.exempt_in
                yield Hit(way.audience, rule.function, first, last, chain, exempt)


def _step(rule: Rule) -> Step:
    return Step("rule", rule.code, rule.label)


def _statements(trigger: Trigger, situation: Situation) -> Iterator[Step]:
    """The hazard statements that matter to the trigger, if any does."""
    if trigger(replace(situation, h_code=frozenset())):
        return
    for code in sorted(situation.h_code):
        if trigger(replace(situation, h_code=frozenset({code}))):
            yield Step("statement", code, code)


def performed(
    found: Iterable[Hit], reached: Mapping[Audience, Mapping[int, Spans]]
) -> dict[int, list[Performing]]:
    """For each person the functions performed, by function and first day.

    ``reached`` says on which days an audience holds which people.
    """
    days: dict[tuple[int, int], list[tuple[Reason, int | None]]] = defaultdict(list)
    for hit in found:
        for person, spans in reached.get(hit.audience, {}).items():
            for first, last in overlap([(hit.first, hit.last)], spans):
                reason = Reason(first, last, hit.chain)
                days[person, hit.function].append((reason, hit.audience.unit))
    result: dict[int, list[Performing]] = defaultdict(list)
    for (person, function), reasons in sorted(days.items(), key=lambda pair: pair[0]):
        result[person] += _runs(function, reasons)
    return dict(result)


def _runs(
    function: int, found: Sequence[tuple[Reason, int | None]]
) -> Iterator[Performing]:
    """Days that touch are one run, whichever reasons they come from."""
    for first, last in tidy((reason.first, reason.last) for reason, _unit in found):
        within = [pair for pair in found if first <= pair[0].first <= last]
        units = {unit for _reason, unit in within}
        unit = units.pop() if len(units) == 1 else None
        reasons = sorted({reason for reason, _unit in within})
        yield Performing(function, first, last, unit, tuple(reasons))


def without(run: Performing, covered: Iterable[Span]) -> list[Performing]:
    """What is left of a run where somebody entered the same thing by hand."""
    left = outside([(run.first, run.last)], tidy(covered))
    return [
        run._replace(first=first, last=last, reasons=_within(run.reasons, first, last))
        for first, last in left
    ]


def _within(reasons: Iterable[Reason], first: Day, last: Day) -> tuple[Reason, ...]:
    """The reasons that there are on these days, cut to them."""
    return tuple(
        one._replace(first=max(one.first, first), last=min(one.last, last))
        for one in reasons
        if one.first <= last and one.last >= first
    )
