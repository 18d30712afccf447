"""A new version, or everybody again from a day; and whom that touches."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from certification.rebuilding import rebuild_stale
from courses.releases.releasing import release_version
from courses.releases.touching import again
from people.days import today
from people.models import AccessRole, RecordedVersion, StaleMark
from tests.courses.releasing.scene import status_of
from tests.factories import certification as duty
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
)
from tests.factories.people import appointment, grant, person

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


def test_nobody_does_anything_for_a_new_version(obliged):
    made, who, *_ = obliged
    release_version(course=made, released_on=today(), by=person())
    assert not StaleMark.objects.exists()
    assert status_of(who, today() + 365 * DAY) == "valid"


@pytest.mark.parametrize(
    ("after", "status"), [(-1, "expiring"), (0, "expired"), (1, "expired")]
)
def test_everybody_again_ends_the_old_versions_on_the_day(obliged, after, status):
    made, who, *_ = obliged
    day = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=day, by=person())
    assert set(StaleMark.objects.values_list("person", flat=True)) == {who.pk}
    rebuild_stale()
    assert status_of(who, day + after * DAY) == status


def test_an_ended_version_is_recorded_as_a_fact(obliged):
    made, *_ = obliged
    day = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=day, by=person())
    retired = made.versions.get(version=1)
    kept = RecordedVersion.objects.filter(
        kind="certification.courseversion", fact_id=retired.pk
    ).last()
    assert kept.content["retired_on"] == day.isoformat()


def test_what_was_retired_before_stays_so(obliged):
    made, *_ = obliged
    first = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=first, by=person())
    later = first + 30 * DAY
    release_version(course=made, released_on=today(), again_from=later, by=person())
    days = made.versions.order_by("version").values_list("retired_on", flat=True)
    assert list(days) == [first, later, None]


@pytest.mark.parametrize(
    ("released", "again_from", "why"),
    [
        (0, -1, "before today"),
        (10, 9, "must be there by then"),
        (-4000, None, "released later"),
    ],
)
def test_days_that_leave_nobody_a_version_are_refused(
    obliged, released, again_from, why
):
    made, *_ = obliged
    with pytest.raises(ValidationError, match=why):
        release_version(
            course=made,
            released_on=today() + released * DAY,
            again_from=None if again_from is None else today() + again_from * DAY,
            by=person(),
        )
    assert made.versions.count() == 1


def test_the_first_version_asks_nobody_again():
    made = course()
    lesson_page(module_page(course_page(made)))
    with pytest.raises(ValidationError, match="no earlier version"):
        release_version(
            course=made, released_on=today(), again_from=today(), by=person()
        )


def test_the_effect_is_told_before_and_comes_true(obliged):
    made, _who, company, below = obliged
    day = today() + 30 * DAY
    told = again(made, day, reader=person())
    assert (told.people, told.gap, told.due, told.later) == (1, 1, 0, 0)
    assert [(row.unit, row.depth, row.people) for row in told.units] == [
        (company, 0, 1),
        (below, 1, 1),
    ]
    assert not RecordedVersion.objects.filter(content__retired_on=day.isoformat())


def test_only_who_sees_people_is_told_their_names(obliged):
    made, who, company, _below = obliged
    seer = person()
    grant(seer, AccessRole.COMMANDER, company)
    day = today() + 30 * DAY
    assert [one.person for one in again(made, day, reader=seer).names] == [who]
    stranger = again(made, day, reader=person())
    assert (stranger.names, stranger.unnamed) == ([], 1)


def test_of_very_many_it_tells_at_most_how_many(obliged, monkeypatch):
    made, _who, company, below = obliged
    monkeypatch.setattr("courses.releases.touching.EXACT_UP_TO", 0)
    told = again(made, today() + 30 * DAY, reader=person())
    assert (told.exact, told.people) == (False, 1)
    assert [row.unit for row in told.units] == [company, below]


def test_the_effect_costs_as_much_for_many_as_for_few(
    obliged, django_assert_max_num_queries
):
    made, _who, _company, below = obliged
    for _ in range(12):
        one = person()
        appointment(one, below, start=datetime.date(2024, 1, 1))
        duty.completion(one, made, datetime.date(2024, 1, 2))
    with django_assert_max_num_queries(50):
        assert again(made, today() + 30 * DAY, reader=person()).people == 13
