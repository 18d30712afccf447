"""The forecast says of each day what a report of that day alone would say."""

import datetime

import pytest

from certification.foreseeing import cells_on_days
from certification.models import StandingSpan
from certification.question import Question
from certification.rebuilding import rebuild_all
from certification.summary import forecast, gap_summary, month_ends
from lms.bench.lives import populate
from lms.bench.world import ON, build
from people.membership import rebuild_memberships
from people.models import StaleMark, Unit, User

pytestmark = pytest.mark.django_db
DAYS = 12


@pytest.fixture
def organisation() -> None:
    """Forty people, whose postings and qualifications change within the year."""
    for _ in populate(build(40, seed=5)):
        pass
    rebuild_memberships()
    rebuild_all()


def day_by_day(unit: Unit | None) -> list:
    return [
        figures
        for day in month_ends(ON, DAYS)
        for figures in gap_summary(Question(day, unit))
        if figures.unit == (unit.code if unit else "")
    ]


@pytest.mark.usefixtures("organisation")
def test_every_month_is_the_report_of_that_day() -> None:
    for unit in (None, *Unit.objects.filter(kind="brigade")):
        found = list(forecast(Question(ON, unit), months=DAYS))
        assert found == day_by_day(unit)
        assert len({figures.on for figures in found}) == DAYS


@pytest.mark.usefixtures("organisation")
def test_who_is_stale_is_counted_from_the_facts() -> None:
    some = User.objects.order_by("pk")[5:15]
    before = list(forecast(Question(ON), months=DAYS))
    StandingSpan.objects.filter(person__in=list(some)).delete()
    assert list(forecast(Question(ON), months=DAYS)) != before
    StaleMark.objects.bulk_create(StaleMark(person=person) for person in some)
    assert list(forecast(Question(ON), months=DAYS)) == before


@pytest.mark.usefixtures("organisation")
def test_the_spans_are_gone_through_once(django_assert_num_queries) -> None:
    year = datetime.timedelta(days=365)
    with django_assert_num_queries(1) as asked:
        cells_on_days([ON, ON + year], None)
    assert "certification_standingspan" in asked[0]["sql"]
