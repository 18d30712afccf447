"""The nine statuses a line can have on a day, and what each counts as (rules §5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Standing(models.TextChoices):
    """What a status counts as in figures about a group."""

    COMPLIANT = "compliant", _("compliant")
    APART = "apart", _("apart")
    TOLERATED = "tolerated", _("tolerated")
    GAP = "gap", _("gap")


class Status(models.TextChoices):
    """In the order in which the rules ask for them."""

    VALID = "valid", _("valid")
    EXPIRING = "expiring", _("expires soon")
    EXEMPT = "exempt", _("exempt")
    WAIVED = "waived", _("waived")
    PAUSED = "paused", _("paused")
    GRACE = "grace", _("in grace")
    DUE = "due", _("due")
    EXPIRED = "expired", _("expired")
    MISSING = "missing", _("not yet obtained")

    @property
    def counts_as(self) -> Standing:
        return COUNTS_AS[self]

    @property
    def symbol(self) -> str:
        """What stands beside its word, on paper as on a page."""
        return SYMBOLS[self]


COUNTS_AS = {
    Status.VALID: Standing.COMPLIANT,
    Status.EXPIRING: Standing.COMPLIANT,
    Status.EXEMPT: Standing.COMPLIANT,
    Status.WAIVED: Standing.COMPLIANT,
    Status.PAUSED: Standing.APART,
    Status.GRACE: Standing.TOLERATED,
    Status.DUE: Standing.TOLERATED,
    Status.EXPIRED: Standing.GAP,
    Status.MISSING: Standing.GAP,
}

GAPS = frozenset(s for s, counts_as in COUNTS_AS.items() if counts_as == Standing.GAP)
TOLERATED = frozenset({Status.GRACE, Status.DUE})
QUALIFIED = frozenset({Status.VALID, Status.EXPIRING, Status.EXEMPT})

BADNESS = {status: place for place, status in enumerate(Status)}
"""The later the rules ask for a status, the worse it is."""

SYMBOLS = dict(zip(Status, "✓!≡§‖◔◷✕○", strict=True))
"""The same as in ``components.css``."""
