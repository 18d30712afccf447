"""The training rules: taken from the reference data, confirmed, brought into force."""

import csv
import datetime
from collections.abc import Mapping
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.duties import enter_requirement
from certification.models import Curriculum, HazardFunction, Requirement
from hazmat.duties.holdings import derive
from hazmat.duties.rule_words import provision_in_words, rule_in_words, spelled_out
from hazmat.models import TrainingRule
from hazmat.reference.reading import Row, table_now
from people.days import ALWAYS, FOREVER
from people.models import User
from people.recording import record

TRIGGERS = Path(__file__).with_name("triggers.csv")
"""For each rule of the reference data: what sets it off, and the function it gives."""


@transaction.atomic
def take_rules(*, by: User | None) -> list[TrainingRule]:
    """Bring our rules into step with the reference data; gives those that changed.

    A rule that a specialist confirmed and whose words changed is a proposal again. Whoever
    takes them derives afterwards.
    """
    known = {rule.code: rule for rule in TrainingRule.objects.all()}
    triggers = read_triggers()
    changed = []
    for row in spelled_out(table_now("training_rules")):
        trigger = triggers.get(row["rule_id"])
        if trigger is None:
            continue
        rule = known.get(row["rule_id"]) or TrainingRule(code=row["rule_id"])
        before = rule.content() if rule.pk else None
        _fill(rule, row, trigger)
        if rule.content() != before:
            rule.full_clean(validate_unique=False, validate_constraints=False)
            changed.append(rule)
    record(changed, by=by, touching=())
    return changed


def read_triggers() -> Mapping[str, Row]:
    """What sets off each rule, as the product ships it."""
    with TRIGGERS.open(encoding="utf-8", newline="") as file:
        return {row["rule_id"]: row for row in csv.DictReader(file)}


def _fill(rule: TrainingRule, row: Row, trigger: Row) -> None:
    before = rule.content()
    rule.hazard_function = _function(trigger)
    rule.regime, rule.provision = row["regime"], row["provision"]
    rule.trigger = trigger["trigger"]
    rule.exempt_in, rule.exempt_by = trigger["exempt_in"], trigger["exempt_by"]
    rule.who, rule.training = row["who"], row["training"]
    rule.renewal = row["valid_months"] or row["expiry_rounding"]
    rule.retention = row["record_retention_months"]
    rule.assessment, rule.evidence = row["assessment"], row["evidence"]
    rule.defence_note, rule.source = row["defence_note"], row["source"]
    rule.verification = row["verification"]
    since = trigger["from"]
    rule.start = datetime.date.fromisoformat(since) if since else ALWAYS
    if rule.state != TrainingRule.State.CONFIRMED or rule.content() != before:
        rule.state, rule.confirmed_by = _state(row["verification"]), None


def _state(verification: str) -> TrainingRule.State:
    verified = verification.startswith("verified")
    return TrainingRule.State.VERIFIED if verified else TrainingRule.State.REMEMBERED


def _function(trigger: Row) -> HazardFunction:
    """The function of a rule; whoever named it before is left its Dutch name."""
    names = {"name": trigger["name_nl"], "name_en": trigger["name_en"]}
    function, made = HazardFunction.objects.get_or_create(
        code=trigger["hazard_function"], defaults=names
    )
    if not made and not function.name_en:
        function.name_en = trigger["name_en"]
        function.save(update_fields=["name_en"])
    return function


@transaction.atomic
def confirm_rule(*, rule: TrainingRule, by: User) -> None:
    """A specialist has looked it up: from now on it reaches people."""
    if rule.state != TrainingRule.State.REMEMBERED:
        raise ValidationError(_("This rule is not a proposal any more."))
    rule.state, rule.confirmed_by = TrainingRule.State.CONFIRMED, by
    rule.full_clean()
    record([rule], by=by, touching=())
    log(rule, "hazmat.rule.confirm", user=by)
    derive(cause=_("rule %s was confirmed") % rule.code, by=by)


@transaction.atomic
def bring_into_force(
    *,
    rule: TrainingRule,
    curriculum: Curriculum,
    start: datetime.date,
    deadline_days: int | None,
    by: User,
) -> Requirement:
    """Oblige whoever performs the function of a rule to satisfy a curriculum."""
    if not rule.counts:
        raise ValidationError(
            _("Confirm the rule first: a proposal obliges nobody.")
            if rule.trigger
            else _("What sets this rule off cannot be derived: it obliges nobody.")
        )
    requirement = Requirement(
        code=rule.code,
        curriculum=curriculum,
        hazard_function=rule.hazard_function,
        start=start,
        end=FOREVER,
        deadline_days=deadline_days,
        basis=f"{rule_in_words(rule.regime)}, {provision_in_words(rule.provision)}",
    )
    enter_requirement(requirement=requirement, by=by)
    return requirement
