"""Which completions must wait for rows that are refused.

Until when a completion is valid is decided once, from what is recorded before it
(rules §2). Were a later completion written while an earlier one of the person is
refused, the answer would be wrong for good. So it waits, and comes back among the
rejects.
"""

import datetime
from typing import Any

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination
from certification.exchange.findings import Refusal
from certification.models import Course
from certification.resources.ledger import COMPLETION_KEY
from people.days import ALWAYS
from people.files import Problem


class Unsettled:
    """From which day on a person's (or everybody's) record of a course is in doubt."""

    def __init__(self, examination: Examination) -> None:
        self._people: dict[tuple[str, str], tuple[datetime.date, Refusal]] = {}
        self._courses: dict[str, Refusal] = {}
        findings = examination.findings
        for file in ("completions.csv", "revocations.csv"):
            for refusal in findings.refused(file).values():
                self._doubt(refusal)
        for file in ("course_versions.csv", "derogations.csv"):
            for refusal in findings.refused(file).values():
                if course := refusal.values.get("course_code"):
                    self._courses[course] = refusal

    def _doubt(self, refusal: Refusal) -> None:
        said = refusal.values
        key = (said.get("service_number") or "", said.get("course_code") or "")
        day = said.get("completed_on") or ALWAYS
        if key not in self._people or day < self._people[key][0]:
            self._people[key] = day, refusal

    def __bool__(self) -> bool:
        return bool(self._people or self._courses)

    def about(self, row: Any, course: str) -> Refusal | None:
        """The refused row on which this completion may count."""
        if course in self._courses:
            return self._courses[course]
        day, refusal = self._people.get((row.service_number, course), (None, None))
        return refusal if day is not None and row.completed_on >= day else None


def hold_back(examination: Examination) -> None:
    """Refuse the completions, and their revocations, that count on refused rows."""
    unsettled = Unsettled(examination)
    if not unsettled:
        return
    bases = dict(Course.objects.values_list("code", "expires_with__code"))
    bases.update((row.code, row.expires_with) for row in examination.of("courses"))
    for row in examination.of("completions"):
        for course in filter(None, (row.course_code, bases.get(row.course_code))):
            refusal = unsettled.about(row, course)
            if refusal is not None and row.valid_until is None:
                _refuse(examination, "completions", row, refusal)
                break
    examination.drop_refused("completions")
    _hold_back_revocations(examination)


def _hold_back_revocations(examination: Examination) -> None:
    refused: dict[tuple[Any, ...], Refusal] = {}
    for refusal in examination.findings.refused("completions.csv").values():
        said = refusal.values
        refused[tuple(said.get(column) for column in COMPLETION_KEY)] = refusal
    for row in examination.of("revocations"):
        if completion := refused.get(row[1:6]):
            _refuse(examination, "revocations", row, completion)
    examination.drop_refused("revocations")


def _refuse(examination: Examination, file: str, row: Any, refusal: Refusal) -> None:
    message = _("depends on %(file)s:%(line)d, which is refused.")
    message %= {"file": refusal.file, "line": refusal.line}
    problem = Problem("service_number", message)
    examination.refuse(file, row, problem, dependent=True)
