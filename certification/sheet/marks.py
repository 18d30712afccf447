"""A line in a cell: its status, and the day that matters with its word."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.gaps import GapLine
from certification.status import GAPS, Status
from exports.tables import Marked

HELD = frozenset({Status.VALID, Status.EXPIRING})


def mark(line: GapLine) -> Marked:
    """The line as it stands in a cell of a report."""
    status = line.status
    return Marked(
        status.symbol, str(status.label), day_words(line), is_strong=status in GAPS
    )


def day_words(line: GapLine) -> str:
    """Since when it is a gap, until when it is valid, or when it is due."""
    if line.gap_since is not None:
        return _("since %(day)s") % {"day": _short(line.gap_since)}
    if line.status in HELD and line.valid_until is None:
        return _("does not expire")
    if line.status in HELD:
        return _("valid until %(day)s") % {"day": _short(line.valid_until)}
    if line.status == Status.DUE:
        return _("due by %(day)s") % {"day": _short(line.due)}
    if line.valid_until is not None:
        return _("was valid until %(day)s") % {"day": _short(line.valid_until)}
    return ""


def _short(day: object) -> str:
    return str(date_format(day, "SHORT_DATE_FORMAT"))  # type: ignore[arg-type]  # a day
