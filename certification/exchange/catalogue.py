"""What courses, items and versions may not say together."""

from typing import Any

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination, check_references
from certification.models import Course
from people.files import Problem


def check_courses(examination: Examination) -> None:
    """A course has not the code of an item, and a base has no base of its own."""
    items = examination.register.stored("curriculum_items")
    for row in examination.of("courses"):
        if row.code in items:
            message = _("is the code of an item already; choose another.")
            examination.refuse("courses", row, Problem("code", message))
    _drop(examination)
    while _refuse_bases_of_bases(examination):
        _drop(examination)


def _drop(examination: Examination) -> None:
    examination.drop_refused("courses")
    check_references(examination, "courses")


def _refuse_bases_of_bases(examination: Examination) -> bool:
    bases = dict(Course.objects.values_list("code", "expires_with__code"))
    rows: dict[str, Any] = {row.code: row for row in examination.of("courses")}
    bases.update((code, row.expires_with) for code, row in rows.items())
    found = False
    for code, base in bases.items():
        further = bases.get(base) if base else None
        if not (base and further):
            continue
        found = _refuse_base(examination, rows, (code, base, further)) or found
    return found


def _refuse_base(
    examination: Examination, rows: dict[str, Any], chain: tuple[str, str, str]
) -> bool:
    """Of a course with a base with a base, the row that is new is wrong."""
    code, base, further = chain
    if code in rows:
        message = _("expires with %(base)s itself; a base has no base of its own.")
        problem = Problem("expires_with", message % {"base": further})
        examination.refuse("courses", rows[code], problem)
    elif base in rows:
        message = _("cannot be: %(code)s expires with this course; leave it empty.")
        problem = Problem("expires_with", message % {"code": code})
        examination.refuse("courses", rows[base], problem)
    return code in rows or base in rows


def check_items(examination: Examination) -> None:
    """An item has not the code of a course."""
    for row in examination.of("curriculum_items"):
        if examination.register.knows("courses", row.item_code):
            message = _("is the code of a course already; choose another.")
            examination.refuse("curriculum_items", row, Problem("item_code", message))
    examination.drop_refused("curriculum_items")
