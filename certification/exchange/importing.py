"""The act of importing a data set: all of it or nothing, by the same checks always."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import Max, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.exchange.batches import pieces
from certification.exchange.changes import Addition, Change
from certification.exchange.checking import Examination
from certification.exchange.completing import write_completions
from certification.exchange.evidence import (
    write_derogations,
    write_revocations,
    write_waivers,
)
from certification.exchange.examining import Tell, judge, read
from certification.exchange.files import RESOURCES
from certification.exchange.findings import Findings
from certification.exchange.packages import DataSet
from certification.exchange.tally import Tally
from certification.exchange.writing import (
    Writing,
    write_facts,
    write_first_versions,
    write_people,
)
from certification.models import Completion, ImportBatch
from people.days import today
from people.insertion import much_written
from people.membership import rebuild_memberships
from people.models import StaleMark, User
from people.organisation import hold_tree
from people.recording import mark_stale

ACTION = "certification.data_set.import"
CHUNK = 2_000
PLACING = frozenset({"units", "unit_moves", "appointments"})
"""Files after which people may belong elsewhere."""
ADVISORY_LOCK = 0x62656B77


@dataclass(slots=True)
class Outcome:
    """What an import found and did."""

    findings: Findings
    tallies: dict[str, Tally] = field(default_factory=dict)
    changed_values: list[Change] = field(default_factory=list)
    """The first of them, before and after."""
    new_rows: list[Addition] = field(default_factory=list)
    """The first of them, of facts that a later file may change."""
    written: bool = False
    question: str = ""
    """What must be confirmed before it is written."""
    ahead: int = 0
    """How many completions are of a day to come: they count from that day on."""
    batch: ImportBatch | None = None
    """What was written, by which it can be taken back."""

    @property
    def changes(self) -> int:
        """How many rows of the database came or changed."""
        return sum(
            tally.new + tally.changed + tally.ended for tally in self.tallies.values()
        )

    @property
    def unchanged(self) -> int:
        """How many rows say what is recorded already."""
        return sum(tally.unchanged for tally in self.tallies.values())

    @property
    def refused(self) -> int:
        """How many rows of the files are not brought in."""
        return self.findings.count


def quietly(_stage: str) -> None:
    """Tell nobody how far the work is."""


@much_written()
def import_data_set(
    data: DataSet,
    *,
    by: User | None,
    name: str = "",
    dry_run: bool = False,
    salvage: bool = False,
    tell: Tell = quietly,
    at: datetime.datetime | None = None,
    oneself: bool = True,
    confirmed: bool = False,
    way: str = ImportBatch.Way.COMMAND,
) -> Outcome:
    """Bring a data set in, in one transaction.

    One bad row and nothing is written, unless ``salvage`` asks for the good rows. A dry
    run does the same and takes it back. Standing is worked out afterwards, from the stale
    marks that this leaves. ``at`` backdates the recording, which only the demo may do, and
    makes no batch. Without ``oneself`` nobody brings in evidence about themselves.
    """
    before = None if data.is_relative else read(data, tell)
    with transaction.atomic():
        wait_for_other_imports()
        _hold_tree_if_concerned(data)
        examination = before or read(data, tell)
        tell(_("checks"))
        judge(examination, by=by, salvage=salvage, oneself=oneself)
        outcome = _found(examination, data)
        outcome.question = "" if confirmed else data.question
        asks = outcome.question and not dry_run
        if asks or outcome.findings.stops(salvage=salvage):
            return outcome
        writing = Writing(examination, by, outcome.tallies, at=at or timezone.now())
        _write(writing, data, tell)
        outcome.changed_values, outcome.new_rows = writing.changes, writing.additions
        if outcome.changes:
            _enter(writing, outcome, name=name, way=way if at is None else "")
        outcome.written = not dry_run
        transaction.set_rollback(dry_run)
    return outcome


def _found(examination: Examination, data: DataSet) -> Outcome:
    """What is known before anything is written."""
    day = today()
    ahead = sum(row.completed_on > day for row in examination.of("completions"))
    return Outcome(examination.findings, _counted(examination, data), ahead=ahead)


def wait_for_other_imports() -> None:
    """Two imports at once do the same as one after the other."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ADVISORY_LOCK])


def _hold_tree_if_concerned(data: DataSet) -> None:
    if data.names & PLACING:
        hold_tree()


def _counted(examination: Examination, data: DataSet) -> dict[str, Tally]:
    """How many rows of each file are refused; the rest is counted when written."""
    return {
        resource.file: Tally(
            refused=len(examination.findings.refused(f"{resource.file}.csv"))
        )
        for resource in RESOURCES
        if resource.file in data.names
    }


WRITERS: dict[str, Callable[[Writing], None]] = {
    "people": write_people,
    "derogations": write_derogations,
    "completions": write_completions,
    "revocations": write_revocations,
    "waivers": write_waivers,
}


def _write(writing: Writing, data: DataSet, tell: Tell) -> None:
    marks = StaleMark.objects.aggregate(last=Max("pk"))["last"] or 0
    for resource in RESOURCES:
        file = resource.file
        if writing.examination.of(file) or writing.examination.already[file]:
            tell(f"{file}.csv")
            if file in WRITERS:
                WRITERS[file](writing)
            else:
                write_facts(writing, file)
        if file == "course_versions":
            write_first_versions(writing)
    for file, tally in writing.tallies.items():
        tally.unchanged += data.unchanged(file)
    tell(_("membership of units"))
    _derive(writing, marks)


def _derive(writing: Writing, marks: int) -> None:
    """Who belongs where, and whose standing must be worked out anew: each once."""
    if writing.moved:
        rebuild_memberships()
    elif writing.examination.of("appointments"):
        rebuild_memberships(writing.touched)
    concerned = sorted(writing.touched)
    if writing.everybody:
        concerned = list(User.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(concerned), CHUNK):
        people = concerned[start : start + CHUNK]
        _drop(StaleMark.objects.filter(pk__gt=marks, person__in=people))
        mark_stale(people)


def _drop(marks: QuerySet[StaleMark]) -> None:
    """Marks that another one will say again; never by waiting for who clears them."""
    ours = marks.select_for_update(skip_locked=True).values_list("pk", flat=True)
    for some in pieces(list(ours)):
        StaleMark.objects.filter(pk__in=some).delete()


def _enter(writing: Writing, outcome: Outcome, *, name: str, way: str) -> None:
    """A batch that can be undone, and one entry in the log.

    The entry stands with the kind of thing that imports bring.
    """
    counts = {file: tally.as_data() for file, tally in outcome.tallies.items()}
    title = (name or _("Data set"))[:200]
    if way:
        outcome.batch = ImportBatch.objects.create(
            name=title,
            way=way,
            recorded_at=writing.at,
            recorded_by=writing.by,
            counts=counts,
            people=writing.people,
        )
    log(
        ContentType.objects.get_for_model(Completion),
        ACTION,
        user=writing.by,
        title=title,
        data={"files": counts},
        timestamp=writing.at,
    )
