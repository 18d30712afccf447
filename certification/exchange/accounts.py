"""Whom an importer may not bring facts in about.

Whoever keeps the system running is changed only by one of the same, and nobody brings
in evidence about themselves.
"""

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination
from people.files import Problem
from people.models import User
from people.resources import PersonResource


def check_people(examination: Examination, by: User | None) -> None:
    """Refuse rows that would change a system manager's account."""
    if by is None or by.is_superuser:
        return
    managers = User.objects.filter(is_superuser=True)
    columns = [column.attribute for column in PersonResource.fields.values()]
    known = {row[0]: row for row in managers.values_list(*columns)}
    for row in examination.of("people"):
        if known.get(row.service_number, row[1:]) != row[1:]:
            message = _("is a system manager; only a system manager changes this row.")
            problem = Problem("service_number", message)
            examination.refuse("people", row, problem)
    examination.drop_refused("people")


def check_own_evidence(examination: Examination, by: User) -> None:
    """Refuse new completions, revocations and waivers of the importer."""
    message = _("is you; ask somebody else to bring in what is about you.")
    for file in ("completions", "revocations", "waivers"):
        for row in examination.of(file):
            if row.service_number == by.service_number:
                examination.refuse(file, row, Problem("service_number", message))
        examination.drop_refused(file)
