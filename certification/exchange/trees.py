"""A unit or a role never stands under itself, on any day."""

import datetime
from collections.abc import Iterator
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from certification.exchange.checking import Examination, check_references
from people.calendar import OPEN_START
from people.files import Problem
from people.models import Role, Unit, UnitMove
from people.tree import Cycle, Hierarchy, Tree


class Placement(NamedTuple):
    """A unit or role stands under another from a day, by a row if it is a new one."""

    parent: str
    file: str = ""
    row: Any = None


Placements = dict[str, dict[int, Placement]]


def check_units(examination: Examination) -> None:
    """Refuse the rows that make a ring on any day, until there is none."""
    while cycle := _tree(placements := _placements(examination)).cycle():
        message = _("makes units stand under themselves from %(day)s: %(codes)s.")
        message %= {
            "day": _written(cycle),
            "codes": ", ".join(sorted(cycle.codes)),
        }
        for code in cycle.codes:
            placed = placements[code]
            day = max(day for day in placed if day <= cycle.day)
            _refuse(examination, placed[day], message)
        refused = [examination.drop_refused(file) for file in ("units", "unit_moves")]
        if not any(refused):
            examination.findings.about_file("units.csv", message)
            return
        check_references(examination, "units")
        check_references(examination, "unit_moves")


def check_roles(examination: Examination) -> None:
    """Refuse the rows that make a ring of roles, until there is none."""
    while True:
        parents = {code: Placement(parent or "") for code, parent in _stored_roles()}
        for row in examination.of("roles"):
            parents[row.code] = Placement(row.parent_code, "roles", row)
        numbers = {code: number for number, code in enumerate(parents)}
        ring = Hierarchy(
            (numbers[code], code, numbers.get(placed.parent))
            for code, placed in parents.items()
        ).cycle()
        if not ring:
            return
        message = _("makes roles stand under themselves: %(codes)s.")
        message %= {"codes": ", ".join(sorted(ring))}
        for code in ring:
            _refuse(examination, parents[code], message)
        if not examination.drop_refused("roles"):
            examination.findings.about_file("roles.csv", message)
            return
        check_references(examination, "roles")


def _refuse(examination: Examination, placed: Placement, message: str) -> None:
    if placed.row is not None:
        advice = _("Correct one of the parents.")
        problem = Problem("parent_code", f"{message} {advice}")
        examination.refuse(placed.file, placed.row, problem)


def _written(cycle: Cycle) -> str:
    if cycle.day == OPEN_START:
        return _("the first day")
    return datetime.date.fromordinal(cycle.day).isoformat()


def _stored_roles() -> Iterator[tuple[str, str | None]]:
    yield from Role.objects.values_list("code", "parent__code")


def _placements(examination: Examination) -> Placements:
    """Where each unit stands from which days, stored and new."""
    placed: Placements = {}
    for code, parent in Unit.objects.values_list("code", "parent__code"):
        placed[code] = {OPEN_START: Placement(parent or "")}
    for row in examination.of("units"):
        placed[row.code] = {OPEN_START: Placement(row.parent_code, "units", row)}
    moves = UnitMove.objects.values_list("unit__code", "start", "parent__code")
    for code, day, parent in moves:
        placed[code][day.toordinal()] = Placement(parent or "")
    for row in examination.of("unit_moves"):
        placed[row.unit_code][row.start.toordinal()] = Placement(
            row.parent_code, "unit_moves", row
        )
    return placed


def _tree(placements: Placements) -> Tree:
    numbers = {code: number for number, code in enumerate(placements)}
    return Tree(
        [
            (numbers[code], code, numbers.get(placed[OPEN_START].parent))
            for code, placed in placements.items()
        ],
        [
            (numbers[code], day, numbers.get(placement.parent))
            for code, placed in placements.items()
            for day, placement in placed.items()
            if day > OPEN_START
        ],
    )
