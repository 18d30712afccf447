"""Writes revocations, derogations, waivers and their approval."""

from collections import Counter
from operator import itemgetter
from typing import Any

from certification.exchange.ledger import by_people, people_in
from certification.exchange.writing import Writing
from certification.ledger import anew, derogation_key, revocation_key
from certification.models import (
    Completion,
    Course,
    Derogation,
    Revocation,
    Waiver,
    WaiverApproval,
)
from certification.resources import WaiverResource
from certification.waivers import key_of, waiver_key

BATCH = 1_000


_key_of = itemgetter(slice(1, 6))
"""A row of the ledger by its key, not by its line."""


def write_derogations(writing: Writing) -> None:
    """Whoever has a completion of the course may hold it longer."""
    tally = writing.tally("derogations")
    tally.unchanged = writing.examination.already["derogations"]
    rows = sorted(writing.examination.of("derogations"), key=_key_of)
    courses = Course.objects.in_bulk(
        {row.course_code for row in rows}, field_name="code"
    )
    withdrawn = Derogation.objects.filter(withdrawal__isnull=False)
    earlier = Counter(
        withdrawn.values_list("course__code", "expiring_from", "expiring_to")
    )
    Derogation.objects.bulk_create(
        Derogation(
            idempotency_key=derogation_key(
                courses[row.course_code],
                row.expiring_from,
                row.expiring_to,
                earlier=earlier[row[1:4]],
            ),
            course=courses[row.course_code],
            expiring_from=row.expiring_from,
            expiring_to=row.expiring_to,
            extended_until=row.extended_until,
            authority=row.authority,
            recorded_by=writing.by,
            recorded_at=writing.at,
        )
        for row in rows
    )
    holders = Completion.objects.filter(course__in=[c.pk for c in courses.values()])
    people = holders.order_by().values_list("person_id", flat=True).distinct()
    writing.touched.update(people)
    tally.new += len(rows)


def write_revocations(writing: Writing) -> None:
    """Withdraw the completions that the rows name."""
    tally = writing.tally("revocations")
    tally.unchanged = writing.examination.already["revocations"]
    for rows in by_people(writing.examination.of("revocations")):
        people = people_in(writing.examination, rows)
        completions = {
            row[:5]: row[5]
            for row in Completion.objects.filter(person__in=people)
            .order_by()
            .values_list(
                "person__service_number",
                "course__code",
                "completed_on",
                "source",
                "entry",
                "pk",
            )
        }
        revoked = Revocation.objects.filter(completion__person__in=people)
        earlier = Counter(revoked.values_list("completion", flat=True))
        Revocation.objects.bulk_create(
            (
                _revocation(writing, row, completions[row[1:6]], earlier)
                for row in sorted(rows, key=_key_of)
            ),
            batch_size=BATCH,
        )
        writing.touched.update(people)
        tally.new += len(rows)


def _revocation(
    writing: Writing, row: Any, completion: int, earlier: Counter[int]
) -> Revocation:
    return Revocation(
        idempotency_key=revocation_key(completion, earlier=earlier[completion]),
        completion_id=completion,
        effective_on=row.effective_on,
        reason=row.reason,
        recorded_by=writing.by,
        recorded_at=writing.at,
    )


def write_waivers(writing: Writing) -> None:
    """Store what was asked, and the decisions on it."""
    tally = writing.tally("waivers")
    for rows in by_people(writing.examination.of("waivers")):
        people = people_in(writing.examination, rows)
        stored, earlier = _asked(people)
        new = {
            _key(writing, row): _waiver(writing, row, earlier)
            for row in sorted(rows, key=_key_of)
            if _key(writing, row) not in stored
        }
        Waiver.objects.bulk_create(new.values(), batch_size=BATCH)
        stored |= new
        _approve(writing, rows, stored)
        writing.touched.update(people)
        tally.new += len(new)
        tally.changed += len(rows) - len(new)
    tally.unchanged = writing.examination.already["waivers"] - tally.changed


def _asked(people: list[int]) -> tuple[dict[str, Waiver], Counter[str]]:
    """What stands of what these people were asked for, and how often it was withdrawn."""
    stored: dict[str, Waiver] = {}
    earlier: Counter[str] = Counter()
    waivers = Waiver.objects.filter(person__in=people)
    for waiver in waivers.select_related("item", "course", "requirement", "withdrawal"):
        if hasattr(waiver, "withdrawal"):
            earlier[key_of(waiver)] += 1
        else:
            stored[key_of(waiver)] = waiver
    return stored, earlier


def _waiver(writing: Writing, row: Any, earlier: Counter[str]) -> Waiver:
    content = WaiverResource.content(row, writing.id_of)
    key = _key(writing, row)
    return Waiver(
        idempotency_key=anew(key, earlier[key]),
        recorded_by=writing.by,
        recorded_at=writing.at,
        **content,
    )


def _key(writing: Writing, row: Any) -> str:
    person = writing.id_of("people", row.service_number) or 0
    return waiver_key(person, row.item_or_course_code, row.requirement_code, row.start)


def _approve(writing: Writing, rows: list[Any], stored: dict[str, Waiver]) -> None:
    people = writing.examination.register.stored("people")
    approved = [(stored[_key(writing, row)], row) for row in rows if row.approved_by]
    WaiverApproval.objects.bulk_create(
        WaiverApproval(
            idempotency_key=f"approval:{waiver.pk}",
            waiver=waiver,
            approved_by_id=people[row.approved_by],
            recorded_by=writing.by,
            recorded_at=writing.at,
        )
        for waiver, row in approved
    )
