"""What the words of reports mean: beneath every figure, and on everything handed out."""

from django.utils.translation import gettext as _

from certification.status import Status

Definition = tuple[str, str]


def of_statuses() -> list[Definition]:
    """The nine statuses, with the symbol that stands beside each (rules §5)."""
    meanings = {
        Status.VALID: _("It is held on the day."),
        Status.EXPIRING: _("It is held, and can be renewed already."),
        Status.EXEMPT: _("Lastingly not asked of this person, by a decision."),
        Status.WAIVED: _("Not asked for now, by a decision; counted apart too."),
        Status.PAUSED: _("The person is away and it may wait; counted apart."),
        Status.GRACE: _("It ran out, and the days of grace last; tolerated, no gap."),
        Status.DUE: _("It must be obtained, and the last day for it has not passed."),
        Status.EXPIRED: _("It was held and is no more; a gap."),
        Status.MISSING: _("It was never held and should be; a gap."),
    }
    return [
        (f"{status.symbol} {status.label}", meaning)
        for status, meaning in meanings.items()
    ]


def of_figures() -> list[Definition]:
    """The figures of a unit (rules §5)."""
    return [
        (
            _("People"),
            _(
                "With at least one line and not absent on the day. Somebody with two "
                "appointments counts once."
            ),
        ),
        (_("Without gaps"), _("No line is expired or not yet obtained.")),
        (_("Fully qualified"), _("All lines are valid, expire soon or are exempt.")),
        (
            _("Tolerated"),
            _(
                "Without gaps, and something is due or in grace: no leave to do the work."
            ),
        ),
        (_("With a waiver"), _("At least one line is waived.")),
        (_("Paused"), _("At least one line waits until the person is back.")),
        (_("Absent"), _("Away on the day; counted in no other figure.")),
    ]


def of_lines() -> list[Definition]:
    """The figures of an item in a unit."""
    return [
        (_("People"), _("Of whom it is asked and who are not absent on the day.")),
        (
            _("Compliant"),
            _("Valid, expires soon, exempt or waived; the waived also apart."),
        ),
        (_("Tolerated"), _("Due or in grace: not a gap yet, and no leave to work.")),
        (_("Gap"), _("Expired or not yet obtained.")),
        (_("Absent"), _("Of whom it is asked and who are away; in no other figure.")),
        (_("Share"), _("Compliant people ÷ people.")),
    ]
