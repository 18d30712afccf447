"""Reads and judges a whole data set. Nothing is written here."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from certification.exchange.accounts import check_own_evidence, check_people
from certification.exchange.catalogue import check_courses, check_items
from certification.exchange.checking import Examination, check_rows
from certification.exchange.dependents import hold_back
from certification.exchange.files import RESOURCES
from certification.exchange.ledger import (
    check_completions,
    check_derogations,
    check_revocations,
    check_waivers,
)
from certification.exchange.packages import DataSet
from certification.exchange.reading import UnreadableError
from certification.exchange.trees import check_roles, check_units
from people.files import Problem
from people.models import User

Tell = Callable[[str], None]

FURTHER: dict[str, Callable[[Examination], None]] = {
    "unit_moves": check_units,
    "roles": check_roles,
    "courses": check_courses,
    "curriculum_items": check_items,
    "derogations": check_derogations,
    "completions": check_completions,
    "revocations": check_revocations,
    "waivers": check_waivers,
}
"""What the rows of a file may not say together, or against the ledger."""

NEEDED = {"completions": {"course_versions.csv"}, "revocations": {"completions.csv"}}
"""What must be readable for that: else all would seem wrong."""


def read(data: DataSet, tell: Tell) -> Examination:
    """All files of a data set, as far as their values can be read."""
    examination = Examination()
    for resource in RESOURCES:
        if resource.file not in data.names:
            continue
        tell(f"{resource.file}.csv")
        try:
            rows = data.rows(resource, examination.findings)
            examination.rows[resource.file] = rows
        except UnreadableError as error:
            examination.findings.about_file(f"{resource.file}.csv", error.message)
    return examination


def judge(
    examination: Examination, *, by: User | None, salvage: bool, oneself: bool
) -> None:
    """Leave only good rows; ``salvage`` also keeps back what counts on bad ones.

    Without ``oneself`` nobody brings in evidence about themselves.
    """
    for resource in RESOURCES:
        check_rows(examination, resource.file)
        if resource.file == "people":
            check_people(examination, by)
        further = FURTHER.get(resource.file)
        needed = NEEDED.get(resource.file, set())
        if further is not None and not needed & examination.findings.unreadable:
            further(examination)
            examination.drop_refused(resource.file)
    if by is not None and not oneself:
        check_own_evidence(examination, by)
    if salvage:
        hold_back(examination)
    if examination.findings.together:
        _hold_together(examination)


def _hold_together(examination: Examination) -> None:
    """Rows that stand on one line of a file come in together, or not at all."""
    refused = examination.findings.lines
    for file in list(examination.rows):
        own = examination.findings.refused(f"{file}.csv")
        for row in examination.of(file):
            if row.line in refused and row.line not in own:
                problem = Problem(
                    "", _("is on a line of which another part is refused.")
                )
                examination.refuse(file, row, problem, dependent=True)
        examination.drop_refused(file)
