"""Remembers by its headings how a file of a source is read."""

from certification.exchange.intake import KINDS, suggestion
from certification.exchange.recognising import Assignment, fingerprint, is_exact
from certification.exchange.tables import Table
from certification.models import ImportSource
from people.models import User


def remembered(table: Table) -> Assignment | None:
    """How a file with these headings was read before."""
    source = ImportSource.objects.filter(fingerprint=_of(table)).first()
    if source is None or source.kind not in KINDS:
        return None
    return Assignment(
        source.kind,
        dict(source.places),
        dict(source.fixed),
        source.complete,
        dict(source.units),
    )


def remember(table: Table, assignment: Assignment, by: User | None) -> None:
    """From now on files with these headings are read like this."""
    ImportSource.objects.update_or_create(
        fingerprint=_of(table),
        defaults={
            "name": table.name[:200],
            "kind": assignment.kind,
            "places": assignment.places,
            "fixed": assignment.fixed,
            "complete": assignment.complete,
            "units": assignment.units,
            "chosen_by": by,
        },
    )


def _of(table: Table) -> str:
    return fingerprint(table.headings)


def known_assignment(table: Table, kind: str = "") -> Assignment | None:
    """How a file is read without anybody looking: remembered, or in our own words."""
    if not kind and (found := remembered(table)):
        return found
    found = suggestion(table, kind)
    if found is None or found.lacking(KINDS[found.kind]):
        return None
    headings = [heading for heading in table.headings if heading]
    return found if is_exact(KINDS[found.kind], headings) else None
