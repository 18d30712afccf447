"""Why somebody must learn something, as the page tells it."""

import datetime

from hazmat.duties.person_page import Chained, unbroken
from people.days import FOREVER


def way(first: str, last: str, *labels: str) -> Chained:
    ends = datetime.date.fromisoformat(last) if last else FOREVER
    steps = [{"label": label} for label in labels]
    return Chained(datetime.date.fromisoformat(first), ends, steps)


def test_a_way_that_a_new_classification_cuts_is_told_once() -> None:
    before = way("2026-11-28", "2027-01-31", "Shop", "Primer", "Chromate")
    after = way("2027-02-01", "", "Shop", "Primer", "Chromate")
    (one,) = unbroken([after, before])
    assert (one.first, one.last) == (before.first, FOREVER)


def test_ways_with_days_between_and_other_ways_stay_apart() -> None:
    first = way("2025-01-01", "2025-06-30", "Shop", "Primer")
    later = way("2025-07-02", "2025-12-31", "Shop", "Primer")
    other = way("2025-07-01", "2025-12-31", "Shop", "Lacquer")
    assert unbroken([first, later, other]) == [other, first, later]


def test_a_way_within_another_does_not_shorten_it() -> None:
    long = way("2025-01-01", "", "Shop", "Primer")
    short = way("2025-03-01", "2025-03-31", "Shop", "Primer")
    assert [one.last for one in unbroken([long, short])] == [FOREVER]
