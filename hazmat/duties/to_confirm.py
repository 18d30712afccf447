"""What in rules and tables is from memory, or awaits the word of a specialist.

A proposal reaches nobody until its rule is confirmed. The rest counts as it stands, and
here stands what must be laid beside which source.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.duties.rule_words import (
    provision_in_words,
    rule_in_words,
    verified_in_words,
)
from hazmat.models import ReferenceEdition, TrainingRule
from hazmat.passport.kinds import KINDS, Kind
from hazmat.reference.reading import table_now

IN_PART = re.compile(r"remembered|\bcheck\b|\b2014 text\b|\(2017|\(proposal text\)")
"""How a rule that was looked up says that something of it was not, or in an old text."""

UNSURE = "te bevestigen"
"""How the ground of an exemption says that it must still be confirmed."""

TABLES = {
    "adr_mixed_loading": gettext_lazy(
        "The cells of 1.4, 4.1+1 and 5.2+1, against ADR 7.5.2.1."
    ),
    "class1_mixed_loading": gettext_lazy(
        "That group A may lie with S on a ship, against IMDG 7.2.7.1.4."
    ),
    "air_segregation": gettext_lazy(
        "Every pair, 3 with 5.1 and 4.2 with 5.1 first, against table 9.3.A of the"
        " present DGR."
    ),
    "air_quantity_limits_us49cfr": gettext_lazy(
        "Limits of the United States of 2019: for a shipment, against the DGR of the"
        " operator."
    ),
    "dg_functions": gettext_lazy(
        "The functions by air 7.1 to 7.10 and their Dutch names, against DGR 1.5 and"
        " appendix H."
    ),
    "hazard_to_instruction": gettext_lazy(
        "Which instruction goes with which statement is our proposal: against the"
        " assessment of the work."
    ),
    "limit_values_nl_2017": gettext_lazy(
        "Limit values of 2017, an example of the format: against the present list of"
        " SER and Arboregeling."
    ),
    "precautionary_statements": gettext_lazy(
        "English texts that have the words of GHS where CLP differs, against CLP annex IV."
    ),
}
"""Of these tables, what must be laid beside which source."""

CALCULATIONS = (
    (
        gettext_lazy("Explosives on a vehicle"),
        gettext_lazy("The limits by vehicle and division, against ADR 7.5.5.2.1."),
    ),
    (
        gettext_lazy("Segregation on a ship"),
        gettext_lazy(
            "What each segregation code asks, in our own words, against IMDG 7.2.8."
        ),
    ),
)
"""What calculators know without a table."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a doubt is about, and where it stands."""

    title: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to look up: what it is about, what we have, and against which source."""

    about: Sequence[Named]
    said: str
    against: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Doubts of one sort, and what comes of it when they are settled."""

    title: str
    why: str
    doubts: Sequence[Doubt]

    @property
    def about(self) -> int:
        """How many rules, values and tables it is about."""
        return sum(len(doubt.about) for doubt in self.doubts)


def to_confirm() -> list[Group]:
    """All that a specialist can work off, what stops people first; three queries."""
    rules = sorted(
        TrainingRule.objects.select_related("hazard_function"),
        key=lambda rule: rule.place,
    )
    remembered = [rule for rule in rules if rule.state == rule.State.REMEMBERED]
    partly = [rule for rule in rules if _is_partly(rule)]
    return [
        Group(
            _("Proposals"),
            _("These rules reach nobody until a safety specialist confirms them."),
            _of_rules(remembered),
        ),
        Group(
            _("Rules that were looked up in part, or in an older text"),
            _("They count. Compare what stands here with the present text."),
            _of_rules(partly),
        ),
        Group(
            _("Exemptions of law"),
            _("Who falls under one is not asked the training."),
            list(_exemptions(rules)),
        ),
        Group(
            _("Limit values"),
            _("Shown beside a substance; nothing is calculated with them."),
            list(_limit_values()),
        ),
        Group(
            _("How long exposure is kept"),
            _("Until it is settled the longest term counts."),
            [_of_kind(kind) for kind in KINDS.values()],
        ),
        Group(
            _("Tables and calculators"),
            _("A correction comes in by loading the table again."),
            [*_tables(), *(Doubt([Named(str(a))], str(b)) for a, b in CALCULATIONS)],
        ),
    ]


def _of_kind(kind: Kind) -> Doubt:
    return Doubt([Named(kind.label)], str(kind.to_confirm), str(kind.basis))


def _is_partly(rule: TrainingRule) -> bool:
    verified = rule.state == rule.State.VERIFIED
    return verified and bool(IN_PART.search(rule.verification))


def _of_rules(rules: Sequence[TrainingRule]) -> list[Doubt]:
    """A doubt for each rule; rules that were looked up alike are one doubt together."""
    alike: dict[tuple[str, str, str], list[TrainingRule]] = {}
    for rule in rules:
        key = rule.regime, rule.verification, rule.source
        alike.setdefault(key, []).append(rule)
    return [_of_alike(several) for several in alike.values()]


def _of_alike(rules: Sequence[TrainingRule]) -> Doubt:
    first = rules[0]
    provision = _same_beginning([one.provision for one in rules])
    where = f"{rule_in_words(first.regime)}, {provision_in_words(provision)}"
    about = [
        Named(
            f"{one.code} · {one.hazard_function}",
            reverse("hazmat:rule", args=[one.code]),
        )
        for one in rules
    ]
    return Doubt(
        about,
        verified_in_words(first.verification) or _("from memory"),
        "; ".join([where, *_not_said(rule_in_words(first.source), where)]),
    )


def _not_said(source: str, where: str) -> list[str]:
    """The sources that do not only say once more where the rule stands."""
    plain = where.replace(",", "")
    return [one for one in source.split("; ") if one.replace(",", "") not in plain]


def _same_beginning(provisions: Sequence[str]) -> str:
    """The words with which all begin; all of them where they have none in common."""
    found = []
    for words in zip(*(one.split() for one in provisions), strict=False):
        if len(set(words)) > 1:
            break
        found.append(words[0])
    return " ".join(found) or "; ".join(provisions)


def _exemptions(rules: Sequence[TrainingRule]) -> Iterator[Doubt]:
    grounds: dict[str, list[TrainingRule]] = {}
    for rule in rules:
        if UNSURE in rule.exempt_by:
            grounds.setdefault(rule.exempt_by, []).append(rule)
    for ground, exempt in grounds.items():
        codes = ", ".join(rule.code for rule in exempt)
        words = ", ".join(exempt[0].exempt_words)
        yield Doubt([Named(f"{words}: {codes}")], rule_in_words(ground))


def _limit_values() -> Iterator[Doubt]:
    for row in table_now("limit_values_watchlist"):
        if row["verification"] == "verified":
            continue
        values = [rule_in_words(row[one]) for one in ("nl_value", "eu_value")]
        yield Doubt(
            [Named(rule_in_words(row["agent"]))],
            " · ".join(filter(None, values)),
            f"{rule_in_words(row['source'])} ({rule_in_words(row['verification'])})",
        )


def _tables() -> Iterator[Doubt]:
    held = ReferenceEdition.objects.current().filter(table__in=TABLES)
    for edition in held.order_by("table"):
        title = f"{edition.table}, {edition.edition}"
        yield Doubt([Named(title)], str(TABLES[edition.table]))
