"""May I? Whether somebody may do something with these goods or this substance, on a day.

What the work asks follows from the training rules: a situation is made of what somebody
is to do and of the goods, every rule is asked, and certification says what the person
holds. A rule that no specialist confirmed asks nothing yet, and is named.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.loading import facts
from certification.may_they.clearance import Answer
from certification.may_they.clearances import Cleared, Task, clearances
from certification.models import HazardFunction
from hazmat.duties.classified import statements_in
from hazmat.duties.contents import GROUPS
from hazmat.duties.rule_words import (
    provision_in_words,
    rule_in_words,
    training_in_words,
)
from hazmat.duties.triggers import Situation, read
from hazmat.explaining import Explained, Step, Verdict, worst
from hazmat.models import AirLimit, ReferenceEdition, Substance, TrainingRule
from hazmat.reference.reading import Row
from hazmat.reference.substance_page import classified_on
from hazmat.transport.air_limits import Aircraft, AirRow, Parcel, air_limit
from hazmat.transport.goods import Goods
from people.models import User

VERDICTS = {
    Answer.YES: Verdict.YES,
    Answer.AWAY: Verdict.CONDITIONAL,
    Answer.WAIVED: Verdict.CONDITIONAL,
    Answer.UNKNOWN: Verdict.UNKNOWN,
    Answer.NO: Verdict.NO,
}
DRIVING = frozenset({"driver", "driver_tank", "driver_class1", "driver_class7"})
WHOLE = Decimal(100)
"""The share of a substance that is handled as such."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who, what with, in which function, when."""

    person: User
    function: Row | None
    on: datetime.date
    goods: Goods | None = None
    substance: Substance | None = None
    aircraft: str = ""
    parcel: Parcel = field(default_factory=Parcel)


def functions_for(code: str, goods: Goods | None) -> frozenset[str]:
    """The function somebody has, and those that the goods add to it (ADR 8.2.1.4)."""
    found = {code}
    if goods is not None and code in DRIVING:
        if goods.adr_class == "1":
            found.add("driver_class1")
        if goods.adr_class == "7":
            found.add("driver_class7")
    return frozenset(found)


def may_i(asked: Asked) -> Explained:
    """The answer for this person, with every rule that asks something."""
    goods_step = _may_it_go(asked)
    rules = list(_rules_met(asked))
    counting = [rule for rule in rules if rule.counts]
    cleared = _cleared(asked, [rule.hazard_function for rule in counting])
    steps = [step for step, _verdict in goods_step]
    steps += [_rule_step(rule) for rule in rules]
    steps += list(_held(cleared, asked.on)) if cleared else []
    verdicts = [verdict for _step, verdict in goods_step]
    if cleared:
        verdicts.append(VERDICTS[cleared.answer])
    elif rules or not counting:
        verdicts.append(Verdict.UNKNOWN)
    verdict = worst(verdicts)
    return Explained(verdict, _headline(verdict, asked), steps, _notes(rules))


def _situation(asked: Asked) -> Iterator[Situation]:
    """The ways in which the person meets the danger."""
    if asked.function is not None:
        codes = functions_for(asked.function["code"], asked.goods)
        yield Situation(function=codes)
    if asked.substance is not None:
        row = classified_on(asked.substance, asked.on)
        codes = statements_in(row.hazard_statements) if row else frozenset()
        yield Situation(
            h_code=codes,
            part=frozenset({"user"}),
            way=frozenset({"task"}),
            percent=WHOLE,
            group=_groups(asked.substance.name.casefold()),
        )


def _groups(name: str) -> frozenset[str]:
    return frozenset(
        group for group, signs in GROUPS.items() if any(sign in name for sign in signs)
    )


def _rules_met(asked: Asked) -> Iterator[TrainingRule]:
    situations = list(_situation(asked))
    rules = TrainingRule.objects.filter(start__lte=asked.on, end__gte=asked.on)
    for rule in rules.select_related("hazard_function").order_by("code"):
        if not rule.trigger:
            continue
        trigger = read(rule.trigger)
        if any(trigger(situation) for situation in situations):
            yield rule


def _cleared(asked: Asked, functions: Sequence[HazardFunction]) -> Cleared | None:
    if not functions:
        return None
    task = Task(asked.on, asked.on, functions=list(dict.fromkeys(functions)))
    return next(clearances([asked.person], task, facts()))


def _may_it_go(asked: Asked) -> list[tuple[Step, Verdict]]:
    """Whether the goods may go at all by this mode."""
    goods, function = asked.goods, asked.function
    if goods is None or function is None:
        return []
    if function["mode"] == "road" and goods.carriage_prohibited:
        text = _("carriage by road is prohibited, whoever does it")
        return [(Step("ADR 3.2.1", goods.edition, str(goods), text), Verdict.NO)]
    if function["mode"] == "air":
        return _may_it_fly(asked, goods)
    return []


def _may_it_fly(asked: Asked, goods: Goods) -> list[tuple[Step, Verdict]]:
    """What the air limits say; where no aircraft is given the better of both counts."""
    rows = air_rows(goods)
    kinds = [asked.aircraft] if asked.aircraft else list(Aircraft)
    found = [air_limit(goods, rows, kind, asked.parcel) for kind in kinds]
    best = min((one.verdict for one in found), key=lambda verdict: verdict.rank)
    steps = [step for one in found for step in one.steps]
    edition = rows[0].edition if rows else ""
    said = found[[one.verdict for one in found].index(best)].headline
    steps.append(Step("49 CFR 172.101", edition, goods.told_apart, said))
    text = _("the DGR of the operator decides, not these limits of the United States")
    steps.append(Step("ICAO TI 3;2", "", goods.told_apart, text))
    return [(step, best) for step in steps]


def air_rows(goods: Goods) -> list[AirRow]:
    """What the air limits that hold now say of a UN number."""
    rows = AirLimit.objects.filter(
        un_number=goods.un_number, edition__state=ReferenceEdition.State.CURRENT
    )
    return [
        AirRow(
            row.proper_shipping_name,
            row.packing_group,
            row.passenger_aircraft_max_net,
            row.cargo_aircraft_max_net,
            str(row.edition),
        )
        for row in rows.select_related("edition")
    ]


def _rule_step(rule: TrainingRule) -> Step:
    text = (
        _("asks: %(training)s")
        if rule.counts
        else _("proposal, not confirmed: would ask %(training)s")
    )
    given = f"{rule_in_words(rule.regime)} {provision_in_words(rule.provision)}"
    result = text % {"training": training_in_words(rule.training)}
    return Step(rule.code, "", given, result)


def _held(cleared: Cleared, on: datetime.date) -> Iterator[Step]:
    day = date_format(on, "DATE_FORMAT")
    for cause in cleared.causes:
        given = f"{cause.title.code} {cause.title.title}, {day}"
        yield Step(_("record"), "", given, f"{cause.said.label}: {cause.words}")
    for remark in cleared.remarks:
        yield Step(_("record"), "", day, remark)


def _headline(verdict: Verdict, asked: Asked) -> str:
    names = {
        "person": str(asked.person),
        "day": date_format(asked.on, "DATE_FORMAT"),
    }
    return {
        Verdict.YES: _("%(person)s may, on %(day)s."),
        Verdict.CONDITIONAL: _("%(person)s may only under a condition, on %(day)s."),
        Verdict.UNKNOWN: _("Nothing says whether %(person)s may, on %(day)s."),
        Verdict.NO: _("%(person)s may not, on %(day)s."),
    }[verdict] % names


def _notes(rules: Sequence[TrainingRule]) -> list[str]:
    notes = [
        _("Whoever is trained still follows the rules of the unit and its leader.")
    ]
    if not rules:
        notes.append(_("No training rule speaks of this: ask your safety specialist."))
    if any(not rule.counts for rule in rules):
        notes.append(_("A proposal counts when a safety specialist confirmed it."))
    return notes
