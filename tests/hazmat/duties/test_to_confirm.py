"""What a specialist must still confirm stands on one page, until it is confirmed."""

import re

import pytest
from django.test import Client
from django.utils import translation

from hazmat.duties.rules import confirm_rule
from hazmat.duties.to_confirm import Doubt, Group, to_confirm
from hazmat.models import TrainingRule
from hazmat.passport.kinds import KINDS
from hazmat.reference.loading import STARTER, Consent, load_reference
from tests.factories import people
from tests.hazmat.duties.test_rule_words import ENGLISH
from tests.hazmat.starter import starter_rows

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def starter(db: None) -> None:
    load_reference(STARTER, consent=Consent())


def group(at: int) -> Group:
    with translation.override("en"):
        return to_confirm()[at]


def told(group: Group) -> str:
    return " ".join(f"{named(one)} {one.said} {one.against}" for one in group.doubts)


def named(doubt: Doubt) -> str:
    return " ".join(one.title for one in doubt.about)


def test_a_proposal_stands_first_until_it_is_confirmed() -> None:
    proposal = TrainingRule.objects.get(code="ADR-8.2.3")
    assert {"ADR-8.2.3", "REACH-74-INT"} <= set(
        re.findall(r"[A-Z][\w.-]+", told(group(0)))
    )
    confirm_rule(rule=proposal, by=people.person("S"))
    assert "ADR-8.2.3" not in told(group(0))


def test_a_rule_of_which_a_part_is_remembered_stands_there_though_it_counts() -> None:
    partly = told(group(1))
    for code in ("AIR-7.3", "NL-COSMIC", "NL-4.19A", "NL-DIVE-D"):
        assert code in partly
    assert "ADR-8.2-BASIC" not in partly


def test_rules_that_were_looked_up_alike_are_told_once_and_in_the_order_of_counting():
    air = next(one for one in group(1).doubts if "AIR-7.1" in named(one))
    codes = re.findall(r"AIR-7\.\d+", named(air))
    assert codes == [f"AIR-7.{number}" for number in range(1, 11)]
    assert told(group(1)).count("the list of functions is from memory") == 1
    assert "App. H;" in air.against
    assert group(1).about > len(group(1).doubts)


def test_a_source_that_is_the_place_of_the_rule_is_not_told_twice():
    (rule,) = (one for one in group(0).doubts if "ADR-8.2.3" in named(one))
    assert rule.against == "ADR, 8.2.3"


def test_the_rules_stand_in_the_order_of_counting(client: Client) -> None:
    client.force_login(people.person("1", language="en"))
    page = client.get("/hazmat/duties/rules/").text
    places = [page.index(f"rules/AIR-7.{number}/") for number in range(1, 11)]
    assert places == sorted(places)


def test_an_exemption_that_may_be_gone_stands_there_once() -> None:
    (tactical,) = group(2).doubts
    assert "ADR-8.2-BASIC" in named(tactical)
    assert "to be confirmed" in tactical.said


def test_every_limit_value_that_was_not_looked_up_stands_there() -> None:
    values = list(starter_rows("limit_values_watchlist"))
    asked = [row for row in values if row["verification"] != "verified"]
    assert len(group(3).doubts) == len(asked) < len(values)


def test_what_every_kind_of_exposure_leaves_open_stands_there() -> None:
    assert len(group(4).doubts) == len(KINDS)


def test_all_of_it_is_dutch_on_a_dutch_page() -> None:
    with translation.override("nl"):
        said = " ".join(told(one) for one in to_confirm())
    assert not ENGLISH.findall(re.sub(r"gegevens\w*", "", said))


def test_the_page_takes_a_fixed_number_of_queries(
    client: Client, django_assert_num_queries
) -> None:
    client.force_login(people.person("1", language="en"))
    client.get("/hazmat/duties/to-confirm/")
    with django_assert_num_queries(QUERIES):
        page = client.get("/hazmat/duties/to-confirm/")
    assert "Proposals" in page.text
    assert "/hazmat/duties/rules/ADR-8.2.3/" in page.text


QUERIES = 8
