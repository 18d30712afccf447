"""The acts of the exposure passport: what follows is recorded, what was measured entered.

Nothing is ever changed. When the register says otherwise than a record, the record is
revoked with the cause and another one stands beside it.
"""

import datetime
from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db import transaction
from wagtail.log_actions import log

from hazmat.duties.deriving import Reason
from hazmat.duties.reach import reached
from hazmat.duties.workplace import Workplace
from hazmat.models import ExposureRecord, ExposureRevocation
from hazmat.passport.following import Met, exposing, met_by
from people.models import User
from people.recording import lock

Derived = ExposureRecord.Origin.DERIVED


class Line(NamedTuple):
    """What a record says: two that say the same are one."""

    person: int
    kind: str
    agent_key: str
    start: datetime.date
    end: datetime.date
    ways: str


@transaction.atomic
def keep_exposures(
    *,
    workplace: Workplace,
    cause: str,
    by: User | None,
    people: Collection[int] | None = None,
) -> int:
    """Bring the records that follow from the register into step; how many were written."""
    found = exposing(workplace.ways())
    met = met_by(
        found, reached({h.audience for h in found}, workplace.tree, people=people)
    )
    wanted = dict(_records(met.items(), by))
    standing = ExposureRecord.objects.filter(origin=Derived, revocation=None)
    if people is not None:
        standing = standing.filter(person__in=people)
    known = {_line(record): record for record in standing}
    ExposureRevocation.objects.bulk_create(
        ExposureRevocation(record=record, reason=cause[:300], recorded_by=by)
        for line, record in known.items()
        if line not in wanted
    )
    new = [record for line, record in wanted.items() if line not in known]
    ExposureRecord.objects.bulk_create(new, batch_size=500)
    return len(new)


def _records(
    met: Iterable[tuple[int, Iterable[Met]]], by: User | None
) -> Iterable[tuple[Line, ExposureRecord]]:
    for person, those in met:
        for one in those:
            record = ExposureRecord(
                person_id=person,
                kind=one.kind,
                origin=Derived,
                agent=one.agent[:300],
                agent_key=one.agent_key[:80],
                start=datetime.date.fromordinal(one.first),
                end=datetime.date.fromordinal(one.last),
                reasons=[_reason(reason) for reason in one.reasons],
                recorded_by=by,
            )
            yield _line(record), record


def _line(record: ExposureRecord) -> Line:
    """Names may change without anything else being so; what they stand for may not."""
    ways = sorted(
        f"{reason['from']}–{reason['until']}: "
        + " ".join(f"{step['kind']}={step['key']}" for step in reason["chain"])
        for reason in record.reasons
    )
    return Line(
        record.person_id,
        record.kind,
        record.agent_key,
        record.start,
        record.end,
        "; ".join(ways),
    )


def _reason(reason: Reason) -> dict[str, object]:
    """How it came about, as it is kept: its days, and the chain as far as the danger."""
    return {
        "from": datetime.date.fromordinal(reason.first).isoformat(),
        "until": datetime.date.fromordinal(reason.last).isoformat(),
        "chain": [step._asdict() for step in reason.chain if step.kind != "rule"],
    }


@transaction.atomic
def enter_exposure(*, record: ExposureRecord, by: User | None) -> None:
    """What an occupational hygienist measured or found out about somebody."""
    lock(record.person_id)
    record.origin, record.recorded_by = ExposureRecord.Origin.MEASURED, by
    record.full_clean()
    record.save()
    log(record, "hazmat.exposure_record.enter", user=by)


@transaction.atomic
def revoke_exposure(*, record: ExposureRecord, reason: str, by: User) -> None:
    """What was entered is wrong; what follows from the register is corrected there."""
    lock(record.person_id)
    revocation = ExposureRevocation(record=record, reason=reason, recorded_by=by)
    revocation.full_clean()
    revocation.save()
    log(record, "hazmat.exposure_record.revoke", user=by)
