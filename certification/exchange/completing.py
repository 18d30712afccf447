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
from uuid import uuid4

from django.db import connection

from certification.columns import day_of
from certification.exchange.batches import pieces
from certification.exchange.ledger import by_people, people_in
from certification.exchange.releases import Releases
from certification.exchange.writing import Writing
from certification.facts import Done, Extension, Policy
from certification.loading import extensions_of, policy_of
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    Derogation,
    Revocation,
)
from certification.validity import valid_until
from people.calendar import as_day
from people.days import FOREVER
from people.insertion import find_by_key, insert
from people.plain_rows import as_text, plain_rows
from people.recording import lock

COLUMNS = (
    "idempotency_key",
    "public_id",
    "person",
    "course",
    "version",
    "completed_on",
    "valid_until",
    "source",
    "entry",
    "score",
    "reference",
    "evidence",
    "recorded_at",
    "recorded_by",
)


RECORDED = (
    *("person_id", "course_id", as_text("completed_on"), "source", "entry"),
    *("version_id", as_text("valid_until"), "pk"),
)


class Rules(NamedTuple):
    """What decides about completions, for everybody."""

    policies: dict[int, Policy]
    extensions: dict[int, list[Extension]]
    releases: Releases
    versions: dict[tuple[int, int], tuple[int, int | None]]
    """By course and number: the key of a version, and its day of retirement."""
    retired: dict[int, int | None]
    """By the key of a version its day of retirement."""
    revoked: dict[tuple[Any, ...], int]
    """The revocations of this data set, by the key of the completion in files."""
    revoking: dict[tuple[Any, ...], int]
    """The same, by person, course, day as text, source and entry as they are stored."""


def _rules(writing: Writing) -> Rules:
    versions = list(
        CourseVersion.objects.values_list("course_id", "version", "pk", "retired_on")
    )
    stored, revocations = writing.id_of, writing.examination.of("revocations")
    return Rules(
        {course.pk: policy_of(course) for course in Course.objects.all()},
        dict(extensions_of(Derogation.objects.standing())),
        Releases(writing.examination.of("course_versions")),
        {
            (course, number): (pk, as_day(retired_on))
            for course, number, pk, retired_on in versions
        },
        {pk: as_day(retired_on) for _, _, pk, retired_on in versions},
        {row[1:6]: row.effective_on.toordinal() for row in revocations},
        {
            (
                stored("people", row.service_number),
                stored("courses", row.course_code),
                row.completed_on.isoformat(),
                *(row.source, row.entry),
            ): row.effective_on.toordinal()
            for row in revocations
        },
    )


def write_completions(writing: Writing) -> None:
    """Record the new completions, a few thousand people at a time."""
    tally = writing.tally("completions")
    tally.unchanged = writing.examination.already["completions"]
    rules = _rules(writing)
    known = Completion.objects.exists()
    _lock(writing)
    find_by_key()
    for rows in by_people(writing.examination.of("completions")):
        people = people_in(writing.examination, rows)
        done = _recorded(writing, rows, rules) if known else {}
        insert(Completion, COLUMNS, _decided(writing, rules, rows, done))
        writing.touched.update(people)
        tally.new += len(rows)


def _lock(writing: Writing) -> None:
    """A completion that is clicked meanwhile waits, and counts on these."""
    if not connection.features.has_select_for_update:
        return
    concerned = people_in(writing.examination, writing.examination.of("completions"))
    for people in pieces(sorted(set(concerned))):
        lock(*people)


Known = dict[int, dict[int, list[Done]]]
"""The completions that are recorded, by person and course."""


def _recorded(writing: Writing, rows: list[Any], rules: Rules) -> Known:
    """What counts for these rows: completions of the same courses and of their bases."""
    register = writing.examination.register
    people, courses = register.stored("people"), register.stored("courses")
    counting = {(people[row[1]], courses[row[2]]) for row in rows}
    bases = {course: one.base for course, one in rules.policies.items() if one.base}
    counting |= {(one, bases[course]) for one, course in counting if course in bases}
    asked = {person for person, _course in counting}
    standing = Revocation.objects.standing().filter(completion__person__in=asked)
    revoked = dict(standing.values_list("completion_id", "effective_on"))
    known: Known = {}
    entries = Completion.objects.filter(person__in=asked).order_by()
    for row in plain_rows(entries.values_list(*RECORDED)):
        person, course, day, _source, _entry, version, until, pk = row
        if (person, course) in counting:
            done = Done(
                0,
                course,
                day_of(day),
                None if until is None else day_of(until),
                rules.retired[version],
                as_day(revoked.get(pk)) or rules.revoking.get(row[:5]),
            )
            known.setdefault(person, {}).setdefault(course, []).append(done)
    return known


def _decided(
    writing: Writing, rules: Rules, rows: list[Any], known: Known
) -> Iterator[tuple[Any, ...]]:
    """The values of the new completions, in the order in which they are recorded."""
    people = writing.examination.register.stored("people")
    courses = writing.examination.register.stored("courses")
    at = connection.ops.adapt_datetimefield_value(writing.at)
    by = writing.by.pk if writing.by else None

    def order(row: Any) -> tuple[Any, ...]:
        bound = rules.policies[courses[row.course_code]].base is not None
        return row.completed_on, bound, row.course_code, row.source, row.entry

    for number, group in groupby(rows, key=attrgetter("service_number")):
        person = people[number]
        done = known.get(person) or {}
        for row in sorted(group, key=order):
            course = courses[row.course_code]
            version, until = _recorded_as(rules, course, row, done)
            day = row.completed_on.isoformat()
            yield (
                f"import:{person}:{course}:{day}:{row.source}:{row.entry}",
                uuid4().hex,
                person,
                course,
                version,
                day,
                None if until is None else _date(until).isoformat(),
                *row[4:6],
                *row[8:10],
                Completion.Evidence.ATTESTED.value,
                at,
                by,
            )


def _recorded_as(
    rules: Rules, course: int, row: Any, done: dict[int, list[Done]]
) -> tuple[int, int | None]:
    """Of which version it is and until when it is valid; later ones count on it."""
    release = rules.releases.on(row.course_code, row.completed_on, row.version)
    version, retired_on = rules.versions[course, release.version]
    until = _until(rules, course, row, done)
    day = row.completed_on.toordinal()
    revoked_on = rules.revoked.get(row[1:6])
    done.setdefault(course, []).append(
        Done(0, course, day, until, retired_on, revoked_on)
    )
    return version, until


_date = datetime.date.fromordinal


def _until(
    rules: Rules, course: int, row: Any, done: dict[int, list[Done]]
) -> int | None:
    """What the row says itself, or else what the rules say."""
    if row.valid_until == FOREVER:
        return None
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
