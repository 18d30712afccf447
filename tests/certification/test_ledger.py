"""The acts that add to the ledger."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from certification.catalogue import enter_course
from certification.checking import differing
from certification.ledger import grant_derogation, record_completion, revoke_completion
from certification.models import Completion, StandingSpan
from certification.rebuilding import rebuild_stale
from certification.reports import lines_of
from certification.status import Status
from certification.waivers import approve_waiver, ask_waiver
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture
def soldier():
    """Somebody obliged from 1 January 2026 to hold one course, due on the 31st."""
    who = people.person("1001")
    where = people.unit("A")
    people.appointment(who, where, start=date(2026, 1, 1))
    asked = make.course("C1", validity_months=12, renewal_window_months=2)
    found = make.item(asked, code="I1")
    make.requirement(found.curriculum, unit=where)
    rebuild_stale()
    return who


def status(who, on=DAY):
    (line,) = lines_of(who, on)
    return line.status


def the_course():
    from certification.models import Course

    return Course.objects.get(code="C1")


def test_a_completion_closes_the_gap_at_once_and_only_from_its_day(soldier) -> None:
    assert status(soldier) == Status.MISSING
    make.completion(soldier, the_course(), DAY)
    assert status(soldier) == Status.VALID
    assert status(soldier, DAY - timedelta(days=1)) == Status.MISSING
    assert not list(differing([soldier.pk]))


def test_an_early_renewal_keeps_the_anniversary(soldier) -> None:
    make.completion(soldier, the_course(), date(2025, 3, 10))
    renewed = make.completion(soldier, the_course(), date(2026, 1, 11))
    assert renewed.valid_until == date(2027, 3, 10)


def test_a_renewal_before_the_window_counts_from_its_own_day(soldier) -> None:
    make.completion(soldier, the_course(), date(2025, 3, 10))
    renewed = make.completion(soldier, the_course(), date(2026, 1, 10))
    assert renewed.valid_until == date(2027, 1, 10)


def test_an_explicit_end_wins(soldier) -> None:
    card = make.completion(soldier, the_course(), DAY, valid_until=date(2026, 12, 31))
    assert card.valid_until == date(2026, 12, 31)


def test_the_same_act_told_twice_is_one_entry(soldier) -> None:
    told = {"idempotency_key": "attempt:1"}
    first = make.completion(soldier, the_course(), DAY, **told)
    assert make.completion(soldier, the_course(), DAY, **told) == first
    assert Completion.objects.count() == 1


def test_a_second_completion_on_a_day_is_the_next_entry(soldier) -> None:
    make.completion(soldier, the_course(), DAY)
    assert make.completion(soldier, the_course(), DAY).entry == 2


def test_a_completion_takes_the_version_of_its_day(soldier) -> None:
    later = make.version(the_course(), 2, released_on=DAY)
    before = make.completion(soldier, the_course(), DAY - timedelta(days=1))
    assert before.version.version == 1
    assert make.completion(soldier, the_course(), DAY).version == later


@pytest.mark.parametrize(
    ("released_on", "retired_on"),
    [(DAY + timedelta(days=1), None), (date(2020, 1, 1), DAY)],
)
def test_a_version_outside_its_days_cannot_be_completed(
    soldier, released_on, retired_on
) -> None:
    wrong = make.version(the_course(), 2, released_on, retired_on)
    with pytest.raises(ValidationError):
        make.completion(soldier, the_course(), DAY, version=wrong)
    assert not Completion.objects.exists()


def test_a_key_of_one_act_is_not_taken_for_another(soldier) -> None:
    told = {"idempotency_key": "attempt:1"}
    make.completion(soldier, the_course(), DAY, **told)
    for who, of in ((people.person(), the_course()), (soldier, make.course())):
        with pytest.raises(ValidationError, match="used for another"):
            make.completion(who, of, DAY, **told)
    assert Completion.objects.count() == 1


def test_before_its_first_version_nothing_of_a_course_can_be_completed(soldier) -> None:
    the_course().versions.update(released_on=DAY)
    with pytest.raises(ValidationError, match="No version of C1"):
        make.completion(soldier, the_course(), DAY - timedelta(days=1))
    assert make.completion(soldier, the_course(), DAY)


def test_a_version_of_another_course_is_not_completed(soldier) -> None:
    other = make.course().versions.get()
    with pytest.raises(ValidationError, match="version of another course"):
        make.completion(soldier, the_course(), DAY, version=other)
    assert not Completion.objects.exists()


def test_a_waiver_is_of_an_item_or_of_a_course(soldier) -> None:
    days = {"start": DAY, "end": DAY}
    with pytest.raises(ValidationError, match="Name the item or the course"):
        ask_waiver(person=soldier, **days, reason="x", by=people.person())


@pytest.mark.parametrize("wrong", ["another base", "a course that leans", "itself"])
def test_a_base_has_no_base_of_its_own(wrong) -> None:
    base = make.course("BASE")
    leaning, plain = make.course("LEANS", expires_with=base), make.course("PLAIN")
    course, asked = {
        "another base": (base, plain),
        "a course that leans": (plain, leaning),
        "itself": (plain, plain),
    }[wrong]
    course.expires_with = asked
    with pytest.raises(ValidationError) as refused:
        enter_course(course=course, by=None)
    assert list(refused.value.message_dict) == ["expires_with"]


def test_a_revocation_reopens_the_gap_and_keeps_the_entry(soldier) -> None:
    done = make.completion(soldier, the_course(), DAY)
    revoke_completion(
        completion=done, effective_on=DAY, reason="recorded in error", by=None
    )
    assert status(soldier) == Status.MISSING
    assert Completion.objects.filter(pk=done.pk).exists()


def test_a_revocation_cannot_start_before_the_completion(soldier) -> None:
    done = make.completion(soldier, the_course(), DAY)
    with pytest.raises(ValidationError):
        revoke_completion(
            completion=done, effective_on=DAY - timedelta(days=1), reason="x", by=None
        )


def test_a_derogation_lets_what_expires_hold_longer_and_is_right_at_once(
    soldier,
) -> None:
    make.completion(soldier, the_course(), date(2025, 2, 1))
    assert status(soldier) == Status.EXPIRED
    grant_derogation(
        course=the_course(),
        expiring_from=date(2026, 1, 1),
        expiring_to=date(2026, 6, 30),
        extended_until=date(2026, 9, 30),
        authority="M 1/2026",
        by=None,
    )
    assert status(soldier) == Status.VALID
    assert rebuild_stale() == 1
    assert status(soldier) == Status.VALID


def test_a_waiver_counts_once_a_third_person_approves(soldier) -> None:
    asker, approver = people.person("1002"), people.person("1003")
    waiver = ask_waiver(
        person=soldier,
        course=the_course(),
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
        reason="injured knee",
        by=asker,
    )
    assert status(soldier) == Status.MISSING
    for wrong in (asker, soldier):
        with pytest.raises(ValidationError):
            approve_waiver(waiver=waiver, by=wrong)
    approve_waiver(waiver=waiver, by=approver)
    assert status(soldier) == Status.WAIVED


def test_a_refused_completion_leaves_nothing_behind(soldier) -> None:
    spans = StandingSpan.objects.count()
    with pytest.raises(ValidationError):
        record_completion(
            person=soldier,
            course=the_course(),
            completed_on=DAY,
            source="hearsay",
            by=None,
        )
    assert Completion.objects.count() == 0
    assert StandingSpan.objects.count() == spans
