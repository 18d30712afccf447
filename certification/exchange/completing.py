"""Writes completions, and decides until when each is valid (rules §2).

In order of the day of completion; on one day the courses that stand by themselves
first, then by course. Revocations and derogations of the same data set are known
already, so the outcome does not depend on the order of any rows.
"""

import datetime
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from django.utils import timezone

from certification.exchange.ledger import by_people, people_in
from certification.exchange.releases import Releases
from certification.exchange.writing import Writing
from certification.facts import Done, Extension, Policy
from certification.loading import extensions_of, policy_of
from certification.models import Completion, Course, CourseVersion, Derogation
from certification.validity import valid_until
from people.models import User

BATCH = 1_000


class Rules(NamedTuple):
    """What decides about completions, for everybody."""

    policies: dict[int, Policy]
    extensions: dict[int, list[Extension]]
    releases: Releases
    versions: dict[tuple[int, int], tuple[int, int | None]]
    """By course and number: the key of a version, and its day of retirement."""


def _rules(writing: Writing) -> Rules:
    versions = CourseVersion.objects.values_list(
        "course_id", "version", "pk", "retired_on"
    )
    return Rules(
        {course.pk: policy_of(course) for course in Course.objects.all()},
        dict(extensions_of(Derogation.objects.all())),
        Releases(writing.examination.of("course_versions")),
        {
            (course, number): (pk, _ordinal(retired_on))
            for course, number, pk, retired_on in versions
        },
    )


def _ordinal(day: datetime.date | None) -> int | None:
    return None if day is None else day.toordinal()


def write_completions(writing: Writing) -> None:
    """Record the new completions, a few thousand people at a time."""
    tally = writing.tally("completions")
    tally.unchanged = writing.examination.already["completions"]
    rules = _rules(writing)
    revoked = {
        row[1:6]: row.effective_on.toordinal()
        for row in writing.examination.of("revocations")
    }
    known = Completion.objects.exists()
    for rows in by_people(writing.examination.of("completions")):
        people = people_in(writing.examination, rows)
        _lock(people)
        done = _recorded(people, revoked, rules) if known else {}
        new = _decided(writing, rules, revoked, rows, done)
        Completion.objects.bulk_create(new, batch_size=BATCH)
        writing.touched.update(people)
        tally.new += len(rows)


def _lock(people: list[int]) -> None:
    """A completion that is clicked meanwhile waits, and counts on these."""
    locked = User.objects.filter(pk__in=people).order_by("pk").select_for_update()
    list(locked.values_list("pk", flat=True))


Known = dict[int, dict[int, list[Done]]]
"""The completions that are recorded, by person and course."""


def _recorded(
    people: list[int], revoked: dict[tuple[Any, ...], int], rules: Rules
) -> Known:
    known: Known = {}
    rows = (
        Completion.objects.filter(person__in=people)
        .order_by()
        .values_list(
            "person__service_number",
            "course__code",
            "completed_on",
            "source",
            "entry",
            "person_id",
            "course_id",
            "version__version",
            "valid_until",
            "revocation__effective_on",
        )
    )
    for row in rows.iterator(chunk_size=2_000):
        person, course, version, until, ended = row[5:]
        done = Done(
            0,
            course,
            row[2].toordinal(),
            _ordinal(until),
            rules.versions[course, version][1],
            _ordinal(ended) or revoked.get(row[:5]),
        )
        known.setdefault(person, {}).setdefault(course, []).append(done)
    return known


def _decided(
    writing: Writing,
    rules: Rules,
    revoked: dict[tuple[Any, ...], int],
    rows: list[Any],
    known: Known,
) -> Iterator[Completion]:
    courses = writing.examination.register.stored("courses")
    bound = {pk for pk, policy in rules.policies.items() if policy.base is not None}
    at = timezone.now()

    def order(row: Any) -> tuple[Any, ...]:
        return (
            row.completed_on,
            courses[row.course_code] in bound,
            row.course_code,
            row.source,
            row.entry,
        )

    for number, group in groupby(rows, key=attrgetter("service_number")):
        person = writing.examination.register.stored("people")[number]
        done = known.get(person) or {}
        for row in sorted(group, key=order):
            course = courses[row.course_code]
            until = _until(rules, course, row, done)
            release = rules.releases.on(row.course_code, row.completed_on, row.version)
            version, retired_on = rules.versions[course, release.version]
            done.setdefault(course, []).append(
                Done(
                    0,
                    course,
                    row.completed_on.toordinal(),
                    until,
                    retired_on,
                    revoked.get(row[1:6]),
                )
            )
            yield Completion(
                idempotency_key=f"import:{person}:{course}:{row.completed_on}:{row.source}:{row.entry}",
                person_id=person,
                course_id=course,
                version_id=version,
                completed_on=row.completed_on,
                valid_until=None if until is None else _date(until),
                source=row.source,
                entry=row.entry,
                score=row.score,
                reference=row.reference,
                recorded_at=at,
                recorded_by=writing.by,
            )


_date = datetime.date.fromordinal


def _until(
    rules: Rules, course: int, row: Any, done: dict[int, list[Done]]
) -> int | None:
    """What the row says itself, or else what the rules say."""
    if row.valid_until is not None:
        return row.valid_until.toordinal()
    policy = rules.policies[course]
    earlier = done.get(course, [])
    if policy.base is not None:
        earlier = [*earlier, *done.get(policy.base, ())]
    return valid_until(
        policy,
        row.completed_on.toordinal(),
        earlier,
        policies=rules.policies,
        extensions=rules.extensions,
    )
