"""From ways of meeting a danger to the functions that people perform."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.duties.deriving import (
    Audience,
    Hit,
    Performing,
    Reason,
    Rule,
    Step,
    Way,
    hits,
    performed,
    without,
)
from hazmat.duties.triggers import Situation, read

SHOP, DEPOT = Audience(unit=1), Audience(unit=2)
PAINTER, CLERK = 7, 8
CMR, DRIVING = 1, 2


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def a_way(first: str, last: str, *codes: str, audience: Audience = SHOP) -> Way:
    chain = (Step("product", "P1", "Primer"),)
    situation = Situation(h_code=frozenset(codes))
    return Way(audience, day(first), day(last), situation, chain)


def a_rule(trigger: str, first: str = "2020-01-01", last: str = "2099-12-31") -> Rule:
    label = "art. 4.19"
    return Rule("NL-4.19A", CMR, day(first), day(last), read(trigger), label)


CARCINOGEN = a_rule("h_code in [H350]")


@pytest.mark.parametrize(
    ("way", "rule", "expected"),
    [
        (("2026-03-01", "2026-04-30"), ("2026-01-01", "2026-12-31"), "03-01 04-30"),
        (("2026-03-01", "2026-04-30"), ("2026-04-30", "2026-12-31"), "04-30 04-30"),
        (("2026-03-01", "2026-04-30"), ("2026-05-01", "2026-12-31"), ""),
        (("2026-03-01", "2026-04-30"), ("2025-01-01", "2026-03-01"), "03-01 03-01"),
        (("2026-03-01", "2026-04-30"), ("2025-01-01", "2026-02-28"), ""),
    ],
)
def test_a_rule_is_set_off_on_the_days_of_both(
    way: tuple[str, str], rule: tuple[str, str], expected: str
) -> None:
    found = hits([a_way(*way, "H350")], [a_rule("h_code in [H350]", *rule)])
    days = [
        f"{datetime.date.fromordinal(one.first):%m-%d} {datetime.date.fromordinal(one.last):%m-%d}"
        for one in found
    ]
    assert days == ([expected] if expected else [])


def test_what_sets_off_no_rule_gives_nothing() -> None:
    assert not list(hits([a_way("2026-01-01", "2026-12-31", "H302")], [CARCINOGEN]))


def test_each_person_performs_it_on_their_own_days_there() -> None:
    found = list(hits([a_way("2026-03-01", "2026-12-31", "H350")], [CARCINOGEN]))
    there = {
        PAINTER: [(day("2026-01-01"), day("2026-06-30"))],
        CLERK: [(day("2025-01-01"), day("2026-02-28"))],
    }
    result = performed(found, {SHOP: there})
    assert set(result) == {PAINTER}
    (run,) = result[PAINTER]
    assert (run.first, run.last) == (day("2026-03-01"), day("2026-06-30"))
    assert run.unit == SHOP.unit
    assert [step.kind for step in run.reasons[0].chain] == [
        "product",
        "statement",
        "rule",
    ]


def test_two_reasons_whose_days_touch_are_one_run_in_no_single_unit() -> None:
    ways = [
        a_way("2026-01-01", "2026-03-31", "H350"),
        a_way("2026-04-01", "2026-12-31", "H350", audience=DEPOT),
    ]
    always = {PAINTER: [(day("2020-01-01"), day("2099-12-31"))]}
    (run,) = performed(hits(ways, [CARCINOGEN]), {SHOP: always, DEPOT: always})[PAINTER]
    assert (run.first, run.last) == (day("2026-01-01"), day("2026-12-31"))
    assert run.unit is None
    assert len(run.reasons) == 2


SPANS = st.tuples(st.integers(1, 60), st.integers(0, 20)).map(
    lambda pair: (pair[0], pair[0] + pair[1])
)
HITS = st.builds(
    lambda unit, function, span: Hit(Audience(unit), function, *span, ()),
    st.integers(1, 3),
    st.sampled_from([CMR, DRIVING]),
    SPANS,
)
REACHED = st.dictionaries(
    st.builds(Audience, st.integers(1, 3)),
    st.dictionaries(st.integers(1, 3), SPANS.map(lambda span: [span])),
)


@given(st.lists(HITS, max_size=8), REACHED)
def test_somebody_performs_a_function_on_exactly_the_days_of_some_reason(
    found: list[Hit], reached: dict[Audience, dict[int, list[tuple[int, int]]]]
) -> None:
    result = performed(found, reached)
    for person in range(1, 4):
        for function in (CMR, DRIVING):
            for today in range(1, 85):
                expected = any(
                    hit.function == function
                    and hit.first <= today <= hit.last
                    and any(
                        first <= today <= last
                        for first, last in reached.get(hit.audience, {}).get(person, [])
                    )
                    for hit in found
                )
                runs = [
                    run for run in result.get(person, []) if run.function == function
                ]
                assert sum(run.first <= today <= run.last for run in runs) == expected


@given(st.lists(HITS, max_size=8), REACHED)
def test_the_order_of_the_facts_does_not_matter(
    found: list[Hit], reached: dict[Audience, dict[int, list[tuple[int, int]]]]
) -> None:
    assert performed(found, reached) == performed(found[::-1], reached)


@given(SPANS, st.lists(SPANS, max_size=4))
def test_what_was_entered_by_hand_is_not_derived_again(
    span: tuple[int, int], covered: list[tuple[int, int]]
) -> None:
    run = Performing(CMR, *span, None, (Reason(*span, ()),))
    left = without(run, covered)
    for today in range(1, 85):
        expected = span[0] <= today <= span[1] and not any(
            first <= today <= last for first, last in covered
        )
        assert sum(one.first <= today <= one.last for one in left) == expected
