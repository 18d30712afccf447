"""The quick way gives the spans that the rules give, on organisations nobody wrote."""

from hypothesis import given, settings
from hypothesis import strategies as st

from certification.folding import folded
from certification.handbook import Handbook
from certification.standing import LineSpan, standing
from tests.certification.from_files import Organisation
from tests.oracle import random_organisation

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)


def flat(span: LineSpan):
    line, first, last, verdict = span
    status, due, until, absent, codes, since = verdict
    worth = status.value, due, until, absent, "|".join(codes)
    return line, first, last, worth, since


@settings(max_examples=40, deadline=None)
@given(SEEDS)
def test_spans_are_folded_as_the_rules_say(seed: int) -> None:
    organisation = Organisation(random_organisation(seed, people=12))
    handbook = Handbook(organisation.rules)
    for person in organisation.people.values():
        expected = [flat(span) for span in standing(person, organisation.rules)]
        assert folded(person, handbook) == expected
