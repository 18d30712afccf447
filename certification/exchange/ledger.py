"""Rows of the ledger that exist already: the same, or refused. Nothing is changed.

A completion, revocation, derogation or waiver that exists with other particulars is
revoked and recorded again, or the file is corrected; only the approval of a waiver
may be told later.
"""

import datetime
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination
from certification.exchange.releases import NoReleaseError, Releases
from certification.models import Completion, Derogation, Revocation, Waiver
from people.files import Problem

CHUNK = 2_000

Key = tuple[str, str, datetime.date, str, int]


class Recorded(NamedTuple):
    """The particulars of a completion that is recorded."""

    version: int
    valid_until: datetime.date | None
    score: str
    reference: str
    revoked_on: datetime.date | None


def by_people(rows: list[Any]) -> Iterator[list[Any]]:
    """The rows in pieces that hold all rows of some people each; sorts in place."""
    rows.sort(key=attrgetter("service_number"))
    piece: list[Any] = []
    people = 0
    for _person, group in groupby(rows, key=attrgetter("service_number")):
        piece.extend(group)
        people += 1
        if people >= CHUNK or len(piece) >= 10 * CHUNK:
            yield piece
            piece, people = [], 0
    if piece:
        yield piece


def recorded(people: list[int]) -> dict[Key, Recorded]:
    """The completions of these people that are in the ledger."""
    rows = Completion.objects.filter(person__in=people).order_by()
    columns = rows.values_list(
        "person__service_number",
        "course__code",
        "completed_on",
        "source",
        "entry",
        "version__version",
        "valid_until",
        "score",
        "reference",
        "revocation__effective_on",
    )
    return {row[:5]: Recorded(*row[5:]) for row in columns.iterator(chunk_size=CHUNK)}


def people_in(examination: Examination, rows: list[Any]) -> list[int]:
    """The primary keys of the people of these rows who are stored already."""
    stored = examination.register.stored("people")
    numbers = {row.service_number for row in rows}
    return sorted(stored[number] for number in numbers if number in stored)


def check_completions(examination: Examination) -> int:
    """Leave the new ones that a version covers; how many are recorded already."""
    releases = Releases(examination.of("course_versions"))
    known = Completion.objects.exists()
    before = len(examination.of("completions"))
    new: list[Any] = []
    for rows in by_people(examination.of("completions")):
        there = recorded(people_in(examination, rows)) if known else {}
        for row in rows:
            if there and (found := there.get(row[1:6])):
                _require_same(examination, row, found)
            elif _is_of_a_version(examination, releases, row):
                new.append(row)
    examination.rows["completions"] = new
    refused = examination.findings.refused("completions.csv")
    return before - len(new) - sum(1 for r in refused.values() if r.late)


def _is_of_a_version(examination: Examination, releases: Releases, row: Any) -> bool:
    try:
        releases.on(row.course_code, row.completed_on, row.version)
    except NoReleaseError as error:
        column = "completed_on" if row.version is None else "version"
        examination.refuse("completions", row, Problem(column, str(error)))
        return False
    return True


def _require_same(examination: Examination, row: Any, found: Recorded) -> None:
    """An empty version or valid-until claims nothing."""
    told = {
        "version": row.version if row.version is not None else found.version,
        "valid_until": row.valid_until or found.valid_until,
        "score": row.score,
        "reference": row.reference,
    }
    _compare(examination, "completions", row, told, found)
