"""The training rules of the law: what sets each off, and what does not."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from hazmat.duties.holdings import rules_in_force
from hazmat.duties.rules import (
    bring_into_force,
    confirm_rule,
    read_triggers,
    take_rules,
)
from hazmat.duties.triggers import Situation, read
from hazmat.models import TrainingRule
from hazmat.reference.loading import STARTER, Consent, load_reference
from people.days import today
from tests.factories import certification, hazmat, people


def situation(**words: Any) -> Situation:
    """Sets for texts, numbers for numbers."""
    return Situation(
        **{
            name: Decimal(value) if name in NUMBERS else frozenset(value.split())
            for name, value in words.items()
        }
    )


NUMBERS = {"percent", "noise_db", "peak_pa"}
DIISO = {"group": "diisocyanate", "percent": "0.1", "part": "user"}

TABLE: dict[str, tuple[list[dict[str, str]], list[dict[str, str]]]] = {
    "ADR-1.3-GA": ([{"function": "loader"}], [{"function": "driver"}]),
    "ADR-1.3-FS": ([{"function": "consignor"}], [{"function": "air_7.1"}]),
    "ADR-1.3-SAFE": ([{"function": "filler"}], [{"function": "consignor"}]),
    "ADR-1.10-SEC": ([{"function": "carrier"}], [{"function": "packer"}]),
    "ADR-8.2-BASIC": (
        [{"function": "driver"}, {"function": "driver_class7"}],
        [{"function": "loader"}],
    ),
    "ADR-8.2-TANK": ([{"function": "driver_tank"}], [{"function": "driver"}]),
    "ADR-8.2-CL1": ([{"function": "driver_class1"}], [{"function": "driver"}]),
    "ADR-8.2-CL7": ([{"function": "driver_class7"}], [{"function": "driver"}]),
    "ADR-8.2.3": ([{"function": "crew"}], [{"function": "driver"}]),
    "ADR-1.8.3": ([{"function": "dgsa"}], [{"function": "carrier"}]),
    "RID-1.3": ([{"function": "rail"}], [{"function": "loader"}]),
    "IMDG-1.3": ([{"function": "shoreside"}], [{"function": "loader"}]),
    **{
        f"AIR-7.{n}": ([{"function": f"air_7.{n}"}], [{"function": f"air_7.{n}0"}])
        for n in range(1, 11)
    },
    "NL-AIR-CERT": ([{"function": "air_certificate"}], [{"function": "air_7.1"}]),
    "MIL-AIR": ([{"function": "air_military"}], [{"function": "air_7.4"}]),
    "MIL-MP40-21": ([{"function": "internal_transport"}], [{"function": "driver"}]),
    "REACH-74-GEN": (
        [DIISO, {**DIISO, "part": "supervisor"}, {"group": "diisocyanate"}],
        [{**DIISO, "percent": "0.09"}, {"group": "chromium-6"}],
    ),
    "REACH-74-INT": (
        [{**DIISO, "technique": "spray-booth"}],
        [
            DIISO,
            {**DIISO, "technique": "spray-booth", "part": "supervisor"},
            {**DIISO, "technique": "hot-open"},
        ],
    ),
    "REACH-74-ADV": (
        [{**DIISO, "technique": "hot-open"}],
        [{**DIISO, "technique": "brush"}],
    ),
    "NL-4.10D": (
        [{"way": "task", "h_code": "H225"}, {"way": "task", "process": "welding"}],
        [{"way": "stock", "h_code": "H225"}, {"way": "task", "h_code": "H400"}],
    ),
    "NL-4.19A": (
        [
            {"h_code": "H350i", "percent": "0.1"},
            {"h_code": "H360FD", "percent": "0.3"},
            {"h_code": "H340"},
            {"process": "diesel-exhaust"},
        ],
        [
            {"h_code": "H350", "percent": "0.09"},
            {"h_code": "H360FD", "percent": "0.29"},
            {"h_code": "H341 H351 H361d H362", "percent": "50"},
        ],
    ),
    "NL-CMR-REG": ([], []),
    "NL-CR6": (
        [{"group": "chromium-6"}, {"process": "chromium-6-coating"}],
        [{"h_code": "H350"}],
    ),
    "NL-ASB-DAV": (
        [{"process": "asbestos-removal", "part": "user"}],
        [{"process": "asbestos-removal", "part": "supervisor"}],
    ),
    "NL-ASB-DTA": (
        [{"process": "asbestos-removal", "part": "supervisor"}],
        [{"process": "asbestos-removal", "part": "user"}],
    ),
    "NL-ASB-MED": ([{"process": "asbestos-exposure"}], [{"process": "welding"}]),
    "NL-DIVE-D": ([{"function": "diver"}], [{"function": "dive_medic"}]),
    "NL-DIVE-L": ([{"function": "dive_leader"}], [{"function": "diver"}]),
    "NL-DIVE-M": ([{"function": "dive_medic"}], [{"function": "diver"}]),
    "NL-DIVE-A": ([{"function": "dive_physician"}], [{"function": "diver"}]),
    "NL-DIVE-MED": (
        [{"function": "diver"}, {"function": "dive_leader"}],
        [{"function": "dive_physician"}],
    ),
    "NL-NOISE": (
        [{"noise_db": "80"}, {"peak_pa": "112"}],
        [{"noise_db": "79.9"}, {"peak_pa": "111.9"}, {}],
    ),
    "NL-COSMIC": ([{"process": "cosmic"}], [{"function": "air_7.4"}]),
    "NL-RAD-TMS": ([{"process": "x-ray"}], [{"process": "cosmic"}]),
    "NL-BHV": ([{"function": "bhv"}], [{"function": "diver"}]),
    "NL-ATEX": ([{"process": "confined-space"}], [{"process": "welding"}]),
    "NL-FUM": ([{"process": "fumigation"}], [{"process": "welding"}]),
    "NL-PREG": ([], []),
    "NL-EXPL": ([{"process": "demolition"}], [{"process": "fumigation"}]),
}


@pytest.mark.parametrize("code", sorted(TABLE))
def test_each_rule_is_set_off_by_what_the_law_says_and_by_nothing_beside(
    code: str,
) -> None:
    text = read_triggers()[code]["trigger"]
    on, off = TABLE[code]
    if not on:
        assert text == ""
        return
    trigger = read(text)
    assert all(trigger(situation(**words)) for words in on)
    assert not any(trigger(situation(**words)) for words in off)


def test_no_rule_is_without_a_truth_table() -> None:
    assert set(TABLE) == set(read_triggers())


@pytest.fixture
def starter(db: None) -> None:
    load_reference(STARTER, consent=Consent())


def test_loading_reference_data_takes_its_rules(starter: None) -> None:
    rules = {rule.code: rule for rule in TrainingRule.objects.all()}
    assert set(rules) == set(TABLE)
    assert rules["NL-4.19A"].state == TrainingRule.State.VERIFIED
    assert rules["ADR-8.2.3"].state == TrainingRule.State.REMEMBERED
    assert rules["NL-4.19A"].provision == "art. 4.19 under a"
    assert take_rules(by=None) == []


def test_a_proposal_reaches_people_once_a_specialist_confirms_it(starter: None) -> None:
    rule = TrainingRule.objects.get(code="ADR-8.2.3")
    assert rule.code not in {one.code for one in rules_in_force()}
    confirm_rule(rule=rule, by=people.person())
    assert rule.code in {one.code for one in rules_in_force()}
    with pytest.raises(ValidationError, match="not a proposal"):
        confirm_rule(rule=rule, by=people.person())


def test_a_confirmed_rule_whose_words_changed_is_a_proposal_again(
    starter: None,
) -> None:
    rule = TrainingRule.objects.get(code="ADR-8.2.3")
    confirm_rule(rule=rule, by=people.person())
    assert take_rules(by=None) == []
    rule.trigger = "function in [crew, guard]"
    rule.save()
    assert [one.code for one in take_rules(by=None)] == ["ADR-8.2.3"]
    rule.refresh_from_db()
    assert rule.state == TrainingRule.State.REMEMBERED
    assert rule.confirmed_by is None


def test_a_rule_in_force_obliges_who_performs_its_function(db: None) -> None:
    rule = hazmat.rule("CMR", "h_code in [H350]", "substances:cmr")
    requirement = bring_into_force(
        rule=rule,
        curriculum=certification.curriculum(),
        start=today(),
        deadline_days=None,
        by=people.person(),
    )
    assert requirement.hazard_function == rule.hazard_function
    assert requirement.basis == "NL, art. CMR"


def test_neither_a_proposal_nor_what_cannot_be_derived_obliges(db: None) -> None:
    proposal = hazmat.rule("A", "h_code in [H350]", "a", state="remembered")
    silent = hazmat.rule("B", "", "b")
    for rule, words in ((proposal, "Confirm the rule first"), (silent, "cannot be")):
        with pytest.raises(ValidationError, match=words):
            bring_into_force(
                rule=rule,
                curriculum=certification.curriculum(),
                start=today(),
                deadline_days=None,
                by=people.person(),
            )


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("trigger", "h_code in [H350", "Position 16: expected ], found the end."),
        ("exempt_in", "moon", "Not a context: moon."),
    ],
)
def test_a_rule_with_a_mistake_is_refused_and_says_where(
    db: None, field: str, value: str, complaint: str
) -> None:
    rule = hazmat.rule("A", "h_code in [H350]", "a")
    setattr(rule, field, value)
    with pytest.raises(ValidationError) as raised:
        rule.full_clean()
    assert raised.value.message_dict[field][0].startswith(complaint)
