"""Bringing reference data in: read, check, compare, and switch editions in one go."""

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.exchange.findings import Finding
from hazmat.duties.holdings import derive
from hazmat.duties.rules import take_rules
from hazmat.models import ReferenceEdition, ReferenceLoad, ReferenceRow
from hazmat.reference.checking import deviations, faults
from hazmat.reference.differences import Difference, difference
from hazmat.reference.folders import Folder, TableFile, read_folder
from hazmat.reference.stores import (
    measure_tables,
    renew_dutch_names,
    renew_numbers,
    rows_of,
    write_rows,
)
from hazmat.register.effects import Effects, effects_of
from people.models import AccessRole, User
from people.sight import roles_of

STARTER = Path(__file__).resolve().parent.parent / "starter"
"""The edition that the project ships: a selection, written by hand."""

GREAT_LISTS = frozenset(
    {
        *("un_numbers", "imdg_list", "air_quantity_limits_us49cfr", "erg_guide_by_un"),
        *("clp_annex_vi", "clp_annex_vi_history", "cmr_and_sensitisers"),
        *("diisocyanates_entry74", "imdg_segregation_group_members"),
        *("hazard_statements", "precautionary_statements", "un_packaging_codes"),
        *("limit_values_nl_2017", "svhc_candidate_list", "reach_annex_xvii"),
    }
)
"""Tables of which the starter edition may hold a selection."""

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Consent:
    """Who loads, which second person approved, and whether the unlikely is meant."""

    by: User | None = None
    approved_by: User | None = None
    accepts_deviations: bool = False


@dataclass(slots=True)
class Outcome:
    """What a load found and did."""

    findings: list[Finding] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    written: bool = False
    effects: Effects | None = None
    """Whose duties it changes; also of a dry run, before anything is written."""

    @property
    def reclassified(self) -> list[str]:
        """Substances that are classified otherwise than before."""
        return [key for one in self.differences for key in one.reclassified]


def load_reference(
    path: Path, *, consent: Consent, dry_run: bool = False, tell: Tell = lambda _: None
) -> Outcome:
    """Load all tables of a folder, or nothing."""
    tell(_("reading"))
    folder = read_folder(path)
    outcome = Outcome(findings=list(folder.findings))
    changed = []
    for file in folder.tables:
        tell(file.file)
        before = _current(file.table.name)
        if before is not None and _is_same(before, file):
            outcome.unchanged.append(file.table.name)
            continue
        outcome.findings += _judged(file, before, path, consent)
        outcome.differences.append(_compared(file, before))
        changed.append(file)
    if changed and dry_run and not outcome.findings:
        outcome.effects = _tried(folder, changed, path, consent)
    outcome.findings += _lacking_consent(outcome, consent)
    if changed and not outcome.findings and not dry_run:
        outcome.effects = _switch(folder, changed, path, consent, tell)
        outcome.written = True
    return outcome


@transaction.atomic
def _tried(
    folder: Folder, files: Sequence[TableFile], path: Path, consent: Consent
) -> Effects:
    """What would follow for people: all is written, looked at and taken back."""
    effects = _switch(folder, files, path, consent, lambda _stage: None)
    transaction.set_rollback(True)
    return effects


def _current(table: str) -> ReferenceEdition | None:
    return ReferenceEdition.objects.current().filter(table=table).first()


def _is_same(before: ReferenceEdition, file: TableFile) -> bool:
    return (before.sha256, before.edition) == (file.sha256, file.listed["edition"])


def _is_selection(path: Path, file: TableFile) -> bool:
    """Of the great lists the starter has only part; its small tables are whole."""
    return path.resolve() == STARTER and file.table.name in GREAT_LISTS


def _judged(
    file: TableFile, before: ReferenceEdition | None, path: Path, consent: Consent
) -> Iterator[Finding]:
    yield from faults(file)
    if consent.accepts_deviations and consent.approved_by:
        return
    grows = before is not None and before.is_selection
    shrinks = grows and len(file.lines) < (before.row_count if before else 0)
    count = before.row_count if before and (not grows or shrinks) else None
    yield from deviations(file, count)


def _compared(file: TableFile, before: ReferenceEdition | None) -> Difference:
    after = {key: line.values for key, line in file.keyed()}
    return difference(file.table.name, rows_of(before) if before else {}, after)


def _lacking_consent(outcome: Outcome, consent: Consent) -> Iterator[Finding]:
    needed = outcome.reclassified or consent.accepts_deviations
    if needed and (reason := _consent_fault(consent)):
        keys = ", ".join(outcome.reclassified[:5])
        place = ("clp_annex_vi.csv", 0, "index_no", keys)
        yield Finding(*(place if keys else ("--accept-deviations", 0, "", "")), reason)


def _consent_fault(consent: Consent) -> str:
    """Why this is not the leave of a second person; empty where it is."""
    if consent.by is None or consent.approved_by is None:
        return _(
            "a changed classification, or an unlikely one that is meant, needs a second "
            "person: say --by and --approved-by with two service numbers."
        )
    if consent.by == consent.approved_by:
        return _("--by and --approved-by are one person; ask somebody else.")
    if AccessRole.SAFETY_SPECIALIST not in roles_of(consent.approved_by):
        return _("who approves must be a safety specialist today; ask one.")
    return ""


@transaction.atomic
def _switch(
    folder: Folder, files: Sequence[TableFile], path: Path, consent: Consent, tell: Tell
) -> Effects:
    """Old editions stay readable; from this instant the new ones hold."""
    load = ReferenceLoad(
        name=folder.name, recorded_by=consent.by, approved_by=consent.approved_by
    )
    load.full_clean()
    load.save()
    for file in files:
        tell(_("writing %(file)s") % {"file": file.file})
        earlier = ReferenceEdition.objects.current().filter(table=file.table.name)
        earlier.update(state=ReferenceEdition.State.EARLIER)
        edition = _edition(file, load, is_selection=_is_selection(path, file))
        edition.save()
        write_rows(edition, file)
    renew_numbers()
    renew_dutch_names(_dutch_names())
    measure_tables()
    take_rules(by=consent.by)
    event = derive(cause=_("reference data: %s") % folder.name, by=consent.by)
    log(
        load,
        "hazmat.reference.load",
        user=consent.by,
        data={"tables": [file.table.name for file in files]},
    )
    return effects_of(event)


def _edition(
    file: TableFile, load: ReferenceLoad, *, is_selection: bool
) -> ReferenceEdition:
    first, last = days_of(file.listed["edition"])
    edition = ReferenceEdition(
        table=file.table.name,
        regime=file.table.regime,
        edition=file.listed["edition"],
        valid_from=first,
        valid_until=last,
        sha256=file.sha256,
        source=file.listed["source"],
        licence=file.listed["licence_verdict"],
        origin=file.listed["origin"],
        is_selection=is_selection,
        row_count=len(file.lines),
        load=load,
    )
    edition.full_clean(exclude=["load"], validate_constraints=False)
    return edition


def days_of(edition: str) -> tuple[datetime.date | None, datetime.date | None]:
    """From when until when an edition applies, where its name says it.

    ADR and RID of an odd year apply for two years; an amendment of the IMDG Code is
    mandatory from the second 1 January after its year, for two years.
    """
    if found := re.search(r"\b(?:ADR|RID)\D* (20\d[13579])\b", edition):
        first = int(found[1])
    elif found := re.search(r"(?<![\d-])\d\d-(\d\d)(?![\d-])", edition):
        first = 2000 + int(found[1]) + 2
    else:
        return None, None
    return datetime.date(first, 1, 1), datetime.date(first + 1, 12, 31)


def _dutch_names() -> list[tuple[str, str]]:
    """Dutch names by CAS number; what is named on purpose wins."""
    rows = ReferenceRow.objects.filter(
        edition__state=ReferenceEdition.State.CURRENT,
        edition__table__in=["limit_values_nl_2017", "substance_names"],
    ).order_by("edition__table")
    return [(row.data["cas_no"], row.data["name_nl"]) for row in rows]
