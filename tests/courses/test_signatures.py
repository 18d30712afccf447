"""Who may sign for whom, of which day: a table, and what holds of every case."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from courses.practice.signatures import Refusal, Signer, Terms, refusals

ON = datetime.date(2026, 11, 28)
DAY = datetime.timedelta(days=1)
PERSON, ANNA, BEN = 1, 2, 3
ASSESSOR, TRAINEE = Signer(ANNA, True), Signer(ANNA, False)
SECOND, UNQUALIFIED = Signer(BEN, True), Signer(BEN, False)
ALONE, TOGETHER = Terms(False, 7), Terms(True, 7)


@pytest.mark.parametrize(
    ("assessor", "second", "terms", "days_ago", "wanted"),
    [
        (ASSESSOR, None, ALONE, 0, []),
        (ASSESSOR, None, ALONE, 7, []),
        (ASSESSOR, None, ALONE, 8, [Refusal.LATE_ALONE]),
        (ASSESSOR, UNQUALIFIED, ALONE, 8, []),
        (ASSESSOR, None, ALONE, -1, [Refusal.TO_COME]),
        (ASSESSOR, None, TOGETHER, 0, [Refusal.NO_WITNESS]),
        (ASSESSOR, UNQUALIFIED, TOGETHER, 0, []),
        (TRAINEE, None, ALONE, 0, [Refusal.TRAINEE_ALONE]),
        (TRAINEE, UNQUALIFIED, ALONE, 0, [Refusal.TRAINEE_UNGUIDED]),
        (TRAINEE, SECOND, ALONE, 0, []),
        (TRAINEE, SECOND, TOGETHER, 30, []),
        (Signer(PERSON, True), SECOND, ALONE, 0, [Refusal.OWN]),
        (ASSESSOR, Signer(PERSON, True), ALONE, 0, [Refusal.SECOND_IS_PERSON]),
        (ASSESSOR, ASSESSOR, TOGETHER, 0, [Refusal.SECOND_IS_SIGNER]),
    ],
)
def test_the_table_of_signatures(assessor, second, terms, days_ago, wanted):
    found = refusals(
        person=PERSON,
        shown_on=ON - days_ago * DAY,
        assessor=assessor,
        second=second,
        terms=terms,
        on=ON,
    )
    assert found == wanted


signers = some.builds(Signer, some.integers(1, 3), some.booleans())


@given(
    assessor=signers,
    second=some.none() | signers,
    terms=some.builds(Terms, some.booleans(), some.integers(0, 30)),
    days_ago=some.integers(-3, 60),
)
def test_what_is_signed_was_seen_by_a_qualified_other(
    assessor, second, terms, days_ago
):
    found = refusals(
        person=PERSON,
        shown_on=ON - days_ago * DAY,
        assessor=assessor,
        second=second,
        terms=terms,
        on=ON,
    )
    signing = {one.person for one in (assessor, second) if one}
    if not found:
        assert PERSON not in signing
        assert days_ago >= 0
        assert assessor.is_qualified or (second is not None and second.is_qualified)
        assert len(signing) == 2 or not (
            terms.second_witness or days_ago > terms.days_back
        )
