"""Drawing a sample for an audit, and keeping what was found of each line."""

import datetime
import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.gaps import ReportLine, gap_report
from certification.models import AuditSample, AuditVerdict
from certification.question import Question
from certification.status import Status
from people.models import Unit, User

MOST = 200


@dataclass(frozen=True, slots=True)
class SampledLine:
    """One line to look at, and what was found of it last."""

    number: int
    person: User | None
    item: str
    status: Status
    found: AuditVerdict | None


def lot(seed: str, service_number: str, item: str) -> str:
    """The lot of a line: nobody chooses it, and everybody works out the same one."""
    return hashlib.sha256(f"{seed}|{service_number}|{item}".encode()).hexdigest()


def drawn(lines: Iterable[ReportLine], seed: str, size: int) -> list[ReportLine]:
    """The lines with the lowest lots, in the order of their lots."""
    lots = {lot(seed, line.service_number, line.title.code): line for line in lines}
    return [lots[number] for number in sorted(lots)[:size]]


@transaction.atomic
def draw_sample(
    *,
    unit: Unit,
    on: datetime.date,
    size: int,
    seed: str,
    seen: QuerySet[User],
    by: User,
) -> AuditSample:
    """So many lines of a unit, by lot, as the report tells them now."""
    lines = drawn(gap_report(Question(on=on, unit=unit), among=seen), seed, size)
    if not lines:
        raise ValidationError(_("There are no lines of this unit on that day."))
    numbers = {line.service_number for line in lines}
    known = dict(
        User.objects.filter(service_number__in=numbers).values_list(
            "service_number", "pk"
        )
    )
    made = AuditSample(
        unit=unit,
        on=on,
        seed=seed,
        drawn=[
            [known[line.service_number], line.title.code, line.line.status.value]
            for line in lines
        ],
        recorded_by=by,
    )
    made.full_clean(exclude=["drawn"])
    made.save()
    log(made, "certification.audit.draw", user=by)
    return made


@transaction.atomic
def give_verdict(
    *, sample: AuditSample, number: int, verdict: str, note: str, by: User
) -> AuditVerdict:
    """What was found of one line; nobody judges a line about themselves."""
    if not 1 <= number <= len(sample.drawn):
        raise ValidationError(_("There is no such line in this sample."))
    if sample.drawn[number - 1][0] == by.pk:
        raise ValidationError(_("This line is about you: somebody else judges it."))
    made = AuditVerdict(
        sample=sample, number=number, verdict=verdict, note=note.strip(), recorded_by=by
    )
    made.full_clean()
    made.save()
    log(made, "certification.audit.judge", user=by)
    return made


def latest(verdicts: Iterable[AuditVerdict]) -> dict[int, AuditVerdict]:
    """By line what was found last."""
    return {one.number: one for one in sorted(verdicts, key=lambda one: one.pk)}


def lines_of_sample(sample: AuditSample, seen: QuerySet[User]) -> list[SampledLine]:
    """Every line with its verdict; who is out of sight by now is not named."""
    found = latest(sample.verdicts.all())
    people = seen.in_bulk([person for person, _item, _status in sample.drawn])
    return [
        SampledLine(number, people.get(person), item, Status(status), found.get(number))
        for number, (person, item, status) in enumerate(sample.drawn, 1)
    ]


@dataclass(frozen=True, slots=True)
class Tally:
    """A sample in figures."""

    sample: AuditSample
    lines: int
    right: int
    wrong: int
    unclear: int

    @property
    def open(self) -> int:
        return self.lines - self.right - self.wrong - self.unclear


def tally(samples: Iterable[AuditSample]) -> list[Tally]:
    """Of each sample how many lines were found right, wrong or neither."""
    made = []
    for sample in samples:
        counts = Counter(one.verdict for one in latest(sample.verdicts.all()).values())
        found = [counts[verdict] for verdict in AuditVerdict.Verdict.values]
        made.append(Tally(sample, len(sample.drawn), *found))
    return made
