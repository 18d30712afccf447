"""The quick way gives the spans that the rules give, on organisations nobody wrote."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.certification.from_files import Organisation
from tests.certification.rules.building import judged
from tests.oracle import random_organisation

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_spans_are_folded_as_the_rules_say(seed: int) -> None:
    organisation = Organisation(random_organisation(seed, people=12))
    for person in organisation.people.values():
        judged(person, organisation.rules)
