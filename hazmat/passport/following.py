"""What people were exposed to, as it follows from stock, tasks and functions. Pure.

The law makes exceptions from duties where work is done on exercise or deployment; a body
makes none. So every way of meeting a danger counts here, whatever its context.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from hazmat.duties.deriving import (
    Audience,
    Hit,
    Reason,
    Rule,
    Way,
    hits,
    performed,
)
from hazmat.passport.kinds import KINDS
from people.calendar import OPEN_END, OPEN_START, Day, Spans, tidy

CODES = tuple(KINDS)


class Met(NamedTuple):
    """Something that somebody met, on an unbroken run of days, and how it came about."""

    kind: str
    agent_key: str
    agent: str
    first: Day
    last: Day
    reasons: tuple[Reason, ...]


def exposing(ways: Iterable[Way]) -> list[Hit]:
    """The ways of meeting something of which a record is kept."""
    return list(hits(ways, _rules()))


def met_by(
    found: Iterable[Hit], reached: Mapping[Audience, Mapping[int, Spans]]
) -> dict[int, list[Met]]:
    """For each person what is met; ``reached`` says whom an audience holds when."""
    return {
        person: sorted(_by_agent((CODES[run.function], run.reasons) for run in runs))
        for person, runs in performed(found, reached).items()
    }


def _rules() -> list[Rule]:
    """The kinds as rules, so that they are asked like every training rule."""
    return [
        Rule(
            code=kind.code,
            function=number,
            first=OPEN_START,
            last=OPEN_END,
            trigger=kind.reads,
            label=kind.code,
        )
        for number, kind in enumerate(KINDS.values())
    ]


def _by_agent(
    found: Iterable[tuple[str, Sequence[Reason]]],
) -> Iterator[Met]:
    """Reasons about the same thing together; days that touch are one run."""
    by_agent: dict[tuple[str, str, str], list[Reason]] = defaultdict(list)
    for kind, reasons in found:
        for reason in _exactly(reasons):
            by_agent[kind, *agent_of(reason)].append(reason)
    for (kind, key, label), reasons in by_agent.items():
        for first, last in tidy((one.first, one.last) for one in reasons):
            within = (one for one in reasons if first <= one.first <= last)
            yield Met(kind, key, label, first, last, tuple(sorted(set(within))))


def _exactly(reasons: Sequence[Reason]) -> list[Reason]:
    """Without products as a whole of which a component says it more exactly."""
    known = {
        _step(reason, "product") for reason in reasons if _step(reason, "component")
    }
    return [
        reason
        for reason in reasons
        if _step(reason, "component") or _step(reason, "product") not in known
    ]


def _step(reason: Reason, kind: str) -> str:
    return next((step.key for step in reason.chain if step.kind == kind), "")


def agent_of(reason: Reason) -> tuple[str, str]:
    """The key and the name of what is met: as exact as the chain knows it."""
    for kind in ("component", "product", "process", "function"):
        for step in reason.chain:
            if step.kind == kind:
                return step.key or step.label, step.label
    return "", ""
