"""What an exam allows, as a pure rule: moments, numbers, extra time, what is told."""

import datetime
import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.exams.limits import (
    GRACE,
    Bar,
    Limits,
    Told,
    deadline_of,
    minutes_of,
    outlook,
    told,
)
from courses.releases.manifest import Manifest

NOW = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)
MINUTE = datetime.timedelta(minutes=1)
SECOND = datetime.timedelta(seconds=1)

moments = st.datetimes(
    min_value=datetime.datetime(2020, 1, 1),  # noqa: DTZ001  the strategy adds the zone
    max_value=datetime.datetime(2040, 1, 1),  # noqa: DTZ001
    timezones=st.just(datetime.UTC),
)
some_limits = st.builds(
    Limits,
    max_attempts=st.none() | st.integers(1, 9),
    cooling_hours=st.integers(0, 100),
    minutes=st.none() | st.integers(1, 600),
    opens_at=st.none() | moments,
    closes_at=st.none() | moments,
    feedback=st.sampled_from(["score", "wrong", "passed", "closed"]),
)


@given(some_limits)
def test_a_release_gives_back_what_was_frozen(limits):
    assert Limits.read(json.loads(json.dumps(limits.written()))) == limits


def test_a_release_from_before_there_were_limits_has_none_and_tells_the_score_only():
    old = {"lessons": {}, "questions": [1], "draw": 1, "pass_mark": [1, 2]}
    manifest = Manifest.read(old)
    assert manifest.limits == Limits()
    assert manifest.pass_mark == Fraction(1, 2)
    assert told(manifest.limits, now=NOW, passed=True) == Told(False, False)


@pytest.mark.parametrize(
    ("limits", "taken", "ended_at", "bar", "left", "start_from"),
    [
        (Limits(), 99, NOW, None, None, None),
        (Limits(max_attempts=3), 0, None, None, 3, None),
        (Limits(max_attempts=3), 2, NOW, None, 1, None),
        (Limits(max_attempts=3), 3, NOW, Bar.USED_UP, 0, None),
        (Limits(max_attempts=3), 4, NOW, Bar.USED_UP, 0, None),
        (Limits(opens_at=NOW), 0, None, None, None, None),
        (Limits(opens_at=NOW + SECOND), 0, None, Bar.NOT_OPEN, None, NOW + SECOND),
        (Limits(closes_at=NOW + SECOND), 0, None, None, None, None),
        (Limits(closes_at=NOW), 0, None, Bar.CLOSED, None, None),
        (Limits(cooling_hours=1), 1, NOW - HOUR, None, None, None),
        (
            *(Limits(cooling_hours=1), 1, NOW - HOUR + SECOND),
            *(Bar.COOLING, None, NOW + SECOND),
        ),
        (
            *(Limits(cooling_hours=1, closes_at=NOW + HOUR), 1, NOW),
            *(Bar.CLOSED, None, None),
        ),
    ],
)
def test_whether_somebody_may_start(limits, taken, ended_at, bar, left, start_from):
    found = outlook(limits, now=NOW, taken=taken, ended_at=ended_at)
    assert (found.bar, found.left, found.start_from) == (bar, left, start_from)


@given(some_limits, moments, st.integers(0, 12), st.none() | moments)
def test_who_must_wait_may_start_at_the_moment_that_is_told(limits, now, taken, ended):
    found = outlook(limits, now=now, taken=taken, ended_at=ended)
    if found.start_from is not None:
        then = outlook(limits, now=found.start_from, taken=taken, ended_at=ended)
        assert then.bar is None


@pytest.mark.parametrize(
    ("limits", "percent", "after"),
    [
        (Limits(), 50, None),
        (Limits(minutes=60), 0, 60 * MINUTE),
        (Limits(minutes=60), 25, 75 * MINUTE),
        (Limits(minutes=50), 25, 63 * MINUTE),  # 12.5 minutes are 13
        (Limits(closes_at=NOW + 30 * MINUTE), 25, 30 * MINUTE),
        (Limits(minutes=60, closes_at=NOW + 30 * MINUTE), 0, 30 * MINUTE),
        (Limits(minutes=60, closes_at=NOW + 30 * MINUTE), 25, 45 * MINUTE),
        (Limits(minutes=20, closes_at=NOW + 30 * MINUTE), 0, 20 * MINUTE),
    ],
)
def test_until_when_an_attempt_runs(limits, percent, after):
    found = deadline_of(limits, started_at=NOW, extra_percent=percent)
    assert found == (None if after is None else NOW + after)


@given(some_limits, moments, st.integers(0, 99))
def test_more_extra_time_never_means_less(limits, started, percent):
    less = deadline_of(limits, started_at=started, extra_percent=percent)
    more = deadline_of(limits, started_at=started, extra_percent=percent + 1)
    assert (less is None) == (more is None)
    assert less is None or less <= more
    assert (minutes_of(limits, percent) is None) == (limits.minutes is None)


def test_an_exam_over_a_change_of_the_clock_takes_as_long_as_any_other():
    night = datetime.datetime(2026, 10, 25, 0, 30, tzinfo=datetime.UTC)  # 2:30, twice
    ends = deadline_of(Limits(minutes=60), started_at=night, extra_percent=0)
    assert ends - night == HOUR


@pytest.mark.parametrize(
    ("feedback", "passed", "closed", "marks", "answers"),
    [
        ("score", True, True, False, False),
        ("wrong", False, False, True, False),
        ("wrong", True, True, True, False),
        ("passed", False, True, False, False),
        ("passed", True, False, True, True),
        ("closed", True, False, False, False),
        ("closed", False, True, True, True),
    ],
)
def test_what_is_told(feedback, passed, closed, marks, answers):
    closes_at = NOW - HOUR if closed else NOW + HOUR
    limits = Limits(feedback=feedback, closes_at=closes_at)
    assert told(limits, now=NOW, passed=passed) == Told(marks, answers)


@pytest.mark.parametrize(
    ("minutes", "percent", "has"),
    [(60, 0, 60), (60, 25, 75), (50, 25, 63), (300, 100, 600), (None, 25, None)],
)
def test_extra_time_is_whole_minutes_and_never_too_few(minutes, percent, has):
    assert minutes_of(Limits(minutes=minutes), percent) == has


@pytest.mark.parametrize("percent", [0, 25, 100])
def test_where_no_time_is_set_extra_time_moves_no_closing(percent):
    limits = Limits(closes_at=NOW)
    found = deadline_of(limits, started_at=NOW - HOUR, extra_percent=percent)
    assert found == NOW


@pytest.mark.parametrize(
    ("closes_at", "sitting", "earliest"),
    [
        (None, NOW, NOW),
        (NOW, NOW + SECOND, NOW),
        (NOW, NOW - SECOND, NOW - SECOND),
    ],
)
def test_a_sitting_closes_an_exam_earlier_and_never_later(closes_at, sitting, earliest):
    limits = Limits(minutes=60, closes_at=closes_at).until(sitting)
    assert limits == Limits(minutes=60, closes_at=earliest)


def test_nothing_is_told_while_somebody_with_extra_time_may_still_be_answering():
    limits = Limits(feedback="closed", minutes=60, closes_at=NOW)
    last = deadline_of(limits, started_at=NOW - SECOND, extra_percent=100)
    assert not told(limits, now=last - SECOND, passed=True).answers
    assert told(limits, now=last, passed=True).answers


def test_grace_is_seconds_and_no_more():
    assert datetime.timedelta(0) < GRACE <= 15 * SECOND
