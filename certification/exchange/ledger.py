"""Rows of the ledger that exist already: the same, or refused. Nothing is changed.

A completion, revocation, derogation or waiver that exists with other particulars is
revoked and recorded again, or the file is corrected; only the approval of a waiver
may be told later.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination
from certification.exchange.entries import Entries, Key, Recorded
from certification.exchange.files import BY_FILE
from certification.exchange.findings import quoted
from certification.exchange.releases import NoReleaseError, Releases
from certification.models import Completion, Derogation, Waiver
from certification.resources import CompletionResource, WaiverResource
from people.days import FOREVER
from people.files import Problem

CHUNK = 2_000


def by_people(rows: list[Any]) -> Iterator[list[Any]]:
    """The rows in pieces that hold all rows of some people each; sorts in place."""
    rows.sort(key=attrgetter("service_number"))
    piece: list[Any] = []
    count = 0
    for _person, group in groupby(rows, key=attrgetter("service_number")):
        piece.extend(group)
        count += 1
        if count >= CHUNK or len(piece) >= 10 * CHUNK:
            yield piece
            piece, count = [], 0
    if piece:
        yield piece


def people_in(examination: Examination, rows: list[Any]) -> list[int]:
    """The primary keys of the people of these rows who are stored already."""
    stored = examination.register.stored("people")
    numbers = {row.service_number for row in rows}
    return sorted(stored[number] for number in numbers if number in stored)


def _recorded(examination: Examination, rows: list[Any]) -> Entries:
    """The completions of the people of these rows that are in the ledger."""
    return Entries(people_in(examination, rows), examination.register)


NOTHING: dict[Key, Recorded] = {}
There = Entries | dict[Key, Recorded]


def check_completions(examination: Examination) -> None:
    """Leave the new ones, of which each is of a version that counts on its day."""
    releases = Releases(examination.of("course_versions"))
    known = Completion.objects.exists()
    withdrawn = {row[1:6]: row[6:8] for row in examination.of("revocations")}
    new: list[Any] = []
    for rows in by_people(examination.of("completions")):
        there = _recorded(examination, rows) if known else NOTHING
        for row in rows:
            row, found = _anew(row, there, withdrawn)
            if found:
                _require_same_completion(examination, row, found)
            elif _is_of_a_version(examination, releases, row):
                new.append(row)
    examination.rows["completions"] = new


def _anew(
    row: Any, there: There, withdrawn: dict[Key, tuple[Any, ...]]
) -> tuple[Any, Recorded | None]:
    """What an undone import brought in comes in again as the next entry.

    Not when the file says itself that it was undone: then it tells of the past.
    """
    while (found := there.get(row[1:6])) and found.is_undone:
        if withdrawn.get(row[1:6]) == (found.revoked_on, found.reason):
            break
        row = row._replace(entry=row.entry + 1)
    return row, found


def _revoked_anew(row: Any, there: There, new: set[Key]) -> Any:
    """Its revocation goes with it."""
    while (found := there.get(row[1:6])) and found.is_undone:
        following = row._replace(entry=row.entry + 1)
        known = following[1:6] in new or following[1:6] in there
        if not known or row[6:8] == (found.revoked_on, found.reason):
            break
        row = following
    return row


def _is_of_a_version(examination: Examination, releases: Releases, row: Any) -> bool:
    try:
        releases.on(row.course_code, row.completed_on, row.version)
    except NoReleaseError as error:
        column = "completed_on" if row.version is None else "version"
        examination.refuse("completions", row, Problem(column, str(error)))
        return False
    return True


def _require_same_completion(
    examination: Examination, row: Any, found: Recorded
) -> None:
    """An empty version or valid-until claims nothing."""
    until = found.valid_until or FOREVER
    particulars = {
        "version": found.version if row.version is not None else None,
        "valid_until": until if row.valid_until is not None else None,
        "score": found.score,
        "reference": found.reference,
    }
    _require_same(examination, "completions", row, particulars)


def _require_same(
    examination: Examination, file: str, row: Any, found: dict[str, Any]
) -> None:
    """A row that exists may say only what is recorded."""
    differing = {n: value for n, value in found.items() if getattr(row, n) != value}
    examination.already[file] += not differing
    for column, value in differing.items():
        written = BY_FILE[file].fields[column].widget.render(value)
        message = _(
            "is recorded otherwise (%(value)s); revoke it and record it again as the"
            " next entry, or correct the file."
        )
        problem = Problem(column, message % {"value": quoted(written)})
        examination.refuse(file, row, problem)


def check_revocations(examination: Examination) -> None:
    """Leave the new ones, each of a completion that is there."""
    rows = examination.of("revocations")
    wanted = {row.service_number for row in rows}
    done = examination.of("completions")
    new = {row[1:6] for row in done if row.service_number in wanted}
    refused = {
        tuple(refusal.values.get(column) for column in CompletionResource.key)
        for refusal in examination.findings.refused("completions.csv").values()
    }
    left: list[Any] = []
    for piece in by_people(rows):
        there = _recorded(examination, piece)
        for row in piece:
            row = _revoked_anew(row, there, new)
            key = row[1:6]
            found = there.get(key)
            if found and found.revoked_on:
                particulars = {"effective_on": found.revoked_on, "reason": found.reason}
                _require_same(examination, "revocations", row, particulars)
            elif found or key in new:
                left.append(row)
            else:
                _refuse_revocation(examination, row, dependent=key in refused)
    examination.rows["revocations"] = left


def _refuse_revocation(examination: Examination, row: Any, *, dependent: bool) -> None:
    message = _("is no completion that is there; record it first or correct the row.")
    if dependent:
        message = _("is a completion that is refused.")
    problem = Problem(",".join(CompletionResource.key), message)
    examination.refuse("revocations", row, problem, dependent=dependent)


def check_derogations(examination: Examination) -> None:
    """Leave the new ones."""
    columns = ("extended_until", "authority")
    stored = (
        Derogation.objects.standing()
        .order_by("pk")
        .values_list("course__code", "expiring_from", "expiring_to", *columns)
    )
    found = {row[:3]: dict(zip(columns, row[3:], strict=True)) for row in stored}
    new = []
    for row in examination.of("derogations"):
        if particulars := found.get(row[1:4]):
            _require_same(examination, "derogations", row, particulars)
        else:
            new.append(row)
    examination.rows["derogations"] = new


def check_waivers(examination: Examination) -> None:
    """Leave the new ones, and those that are approved now."""
    known = Waiver.objects.exists()
    left: list[Any] = []
    for piece in by_people(examination.of("waivers")):
        there = _asked(people_in(examination, piece)) if known else {}
        for row in piece:
            found = there.get(row[1:5])
            if found is None or (row.approved_by and not found["approved_by"]):
                left.append(row)
            if found is not None:
                _require_same_waiver(examination, row, found)
    examination.rows["waivers"] = left
    examination.drop_refused("waivers")


def _require_same_waiver(
    examination: Examination, row: Any, found: dict[str, Any]
) -> None:
    """An approval that was not there may be told now."""
    if row.approved_by and not found["approved_by"]:
        found = {**found, "approved_by": row.approved_by}
    _require_same(examination, "waivers", row, found)


def _asked(people: list[int]) -> dict[tuple[Any, ...], dict[str, Any]]:
    """The waivers of these people that are in the ledger, by key."""
    columns = WaiverResource.fields
    rows = WaiverResource().get_queryset().filter(person__in=people).order_by("-pk")
    values = rows.values_list(*(column.attribute for column in columns.values()))
    asked: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in values:
        told = dict(zip(columns, (value or "" for value in row), strict=True))
        asked[row[0], row[1], row[2] or "", row[3]] = {
            name: told[name]
            for name in ("kind", "end", "reason", "requested_by", "approved_by")
        }
    return asked
