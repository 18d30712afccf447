"""Writing down who performs which hazard function, as facts of certification.

What follows from stock, tasks and functions is laid beside what was derived before, and
only the difference is written: deriving again changes nothing. A holding that was entered
by hand is left alone, and its days are not derived again.
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db import transaction

from certification.models import FunctionHolding
from hazmat.duties.deriving import (
    Audience,
    Hit,
    Performing,
    Rule,
    hits,
    performed,
    without,
)
from hazmat.duties.reach import reached
from hazmat.duties.workplace import Workplace, load, span_of
from hazmat.models import (
    DerivationEvent,
    DerivedHolding,
    FollowedUntil,
    TrainingRule,
)
from hazmat.passport.recording import keep_exposures
from people.calendar import Span, Spans
from people.models import User
from people.recording import record

REASON = 500
"""Characters that the reason of a holding may have."""


class Key(NamedTuple):
    """What tells holdings apart (the key of the exchange format)."""

    person: int
    function: int
    first: int


@dataclass
class Change:
    """What deriving anew brings about; ``explained`` are those of which only why changed."""

    begun: list[DerivedHolding] = field(default_factory=list)
    changed: list[DerivedHolding] = field(default_factory=list)
    ended: list[DerivedHolding] = field(default_factory=list)
    explained: list[DerivedHolding] = field(default_factory=list)
    reworded: list[DerivedHolding] = field(default_factory=list)
    """Of those explained anew, the ones whose reason reads otherwise."""


@dataclass
class Known:
    """What was derived before, and what was entered by hand."""

    derived: dict[Key, DerivedHolding] = field(default_factory=dict)
    entered: dict[tuple[int, int], list[Span]] = field(
        default_factory=lambda: defaultdict(list)
    )
    mistaken: dict[Key, FunctionHolding] = field(default_factory=dict)
    """Entered by hand and withdrawn: whose key is taken, and whose row can be used."""


def rules_in_force() -> list[Rule]:
    """The rules that may reach somebody, ready to be asked."""
    return [
        Rule(
            rule.code,
            rule.hazard_function_id,
            *span_of(rule),
            trigger=rule.reads,
            label=f"{rule.code}, {rule.provision}",
            exempt_in=frozenset(rule.exempt_in.split()),
        )
        for rule in TrainingRule.objects.all()
        if rule.counts
    ]


def what_follows(
    workplace: Workplace, *, people: Collection[int] | None = None
) -> dict[int, list[Performing]]:
    """Who performs which function, of everybody or of these people."""
    found = [one for one in hits(workplace.ways(), rules_in_force()) if not one.exempt]
    return performed(found, _reached(found, workplace, people))


def what_is_exempt(workplace: Workplace, person: int) -> list[Performing]:
    """What somebody would perform if the law made no exception for where it is done."""
    found = [one for one in hits(workplace.ways(), rules_in_force()) if one.exempt]
    return performed(found, _reached(found, workplace, [person])).get(person, [])


def _reached(
    found: Iterable[Hit], workplace: Workplace, people: Collection[int] | None
) -> dict[Audience, dict[int, Spans]]:
    audiences = {hit.audience for hit in found}
    return reached(audiences, workplace.tree, people=people)


@transaction.atomic
def derive(
    *, cause: str, by: User | None, people: Collection[int] | None = None
) -> DerivationEvent | None:
    """Bring the function holdings into step, and write down what that changed.

    The exposure records of the same people follow in one go.

    Nothing changed: nothing is written, and there is no event.
    """
    hold()
    workplace = load()
    keep_exposures(workplace=workplace, cause=cause, by=by, people=people)
    change = difference(what_follows(workplace, people=people), people=people)
    written = [*change.begun, *change.changed, *change.ended]
    record([one.holding for one in (*written, *change.reworded)], by=by)
    DerivedHolding.objects.bulk_create(change.begun)
    DerivedHolding.objects.bulk_update(
        [*change.changed, *change.ended, *change.explained], ["reasons"], batch_size=500
    )
    if not written:
        return None
    return DerivationEvent.objects.create(
        cause=cause[:300],
        begun=[one.holding_id for one in change.begun],
        changed=[one.holding_id for one in change.changed],
        ended=[one.holding_id for one in change.ended],
        recorded_by=by,
    )


def hold() -> FollowedUntil:
    """Let derivations wait for each other until the transaction ends."""
    FollowedUntil.objects.get_or_create(pk=1)
    return FollowedUntil.objects.select_for_update(no_key=True).get(pk=1)


def difference(
    wanted: Mapping[int, Iterable[Performing]],
    *,
    people: Collection[int] | None = None,
) -> Change:
    """What must be written so that the holdings are what follows."""
    change = Change()
    known = _known(people)
    for person, runs in wanted.items():
        for run in runs:
            for rest in without(run, known.entered.get((person, run.function), ())):
                _want(change, person, rest, known)
    for one in known.derived.values():
        if not one.holding.withdrawn:
            _gone(one)
            change.ended.append(one)
    return change


def _known(people: Collection[int] | None) -> Known:
    known = Known()
    derived = DerivedHolding.objects.select_related("holding").order_by("pk")
    entered = FunctionHolding.objects.order_by("pk")
    if people is not None:
        derived = derived.filter(holding__person__in=people)
        entered = entered.filter(person__in=people)
    known.derived = {_key(one.holding): one for one in derived}
    for holding in entered:
        key = _key(holding)
        if key in known.derived:
            continue
        if holding.withdrawn:
            known.mistaken[key] = holding
        else:
            known.entered[key.person, key.function].append(span_of(holding))
    return known


def _key(holding: FunctionHolding) -> Key:
    first = holding.start.toordinal()
    return Key(holding.person_id, holding.hazard_function_id, first)


def _want(change: Change, person: int, run: Performing, known: Known) -> None:
    """Keep, change or begin the holding of this run; what is left over is gone."""
    key = Key(person, run.function, run.first)
    derived = known.derived.pop(key, None)
    if derived is None:
        start = datetime.date.fromordinal(run.first)
        holding = known.mistaken.get(key) or FunctionHolding(
            person_id=person, hazard_function_id=run.function, start=start
        )
        change.begun.append(
            DerivedHolding(holding=_filled(holding, run), reasons=_reasons(run))
        )
        return
    before, reasons = derived.holding.content(), derived.reasons
    said = before.pop("reason")
    derived.reasons = _reasons(run)
    after = _filled(derived.holding, run).content()
    only_said = after.pop("reason") != said
    if before != after:
        ended = after["end"] < before["end"] and not before["withdrawn"]
        (change.ended if ended else change.changed).append(derived)
    elif only_said or reasons != derived.reasons:
        change.explained.append(derived)
        change.reworded += [derived] if only_said else []


def _filled(holding: FunctionHolding, run: Performing) -> FunctionHolding:
    holding.end = datetime.date.fromordinal(run.last)
    holding.unit_id = run.unit
    holding.reason = in_words(run)
    holding.withdrawn = False
    return holding


def _gone(derived: DerivedHolding) -> None:
    """It follows from nothing any more: it counts as never having been there."""
    derived.holding.withdrawn = True
    derived.reasons = []


def in_words(run: Performing) -> str:
    """The first reason as a chain of names, and how many more there are."""
    chain = " → ".join(step.label for step in run.reasons[0].chain)
    others = len({reason.chain for reason in run.reasons}) - 1
    more = f" (+{others})" if others else ""
    return f"{chain[: REASON - len(more)]}{more}"


def _reasons(run: Performing) -> list[dict[str, object]]:
    """Why, as it is kept: for each reason its days and its chain."""
    return [
        {
            "from": datetime.date.fromordinal(reason.first).isoformat(),
            "until": datetime.date.fromordinal(reason.last).isoformat(),
            "chain": [step._asdict() for step in reason.chain],
        }
        for reason in run.reasons
    ]
