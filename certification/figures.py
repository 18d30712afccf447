"""In which figures of a unit somebody is counted, so that a number opens its people. Pure."""

from collections.abc import Callable, Mapping

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from certification.headline import Tally


class Figure(TextChoices):
    """A number on the page of a unit; without one, everybody."""

    EVERYBODY = "", _("everybody")
    WITHOUT_GAPS = "without-gaps", _("without gaps")
    WITH_GAPS = "with-gaps", _("with a gap")
    QUALIFIED = "qualified", _("fully qualified")
    TOLERATED = "tolerated", _("tolerated")
    WAIVED = "waived", _("with a waiver")
    PAUSED = "paused", _("paused")
    ABSENT = "absent", _("absent")


OF_WHO_IS_HERE: Mapping[str, Callable[[Tally], bool]] = {
    Figure.WITHOUT_GAPS: lambda one: not one.gaps,
    Figure.WITH_GAPS: lambda one: one.gaps > 0,
    Figure.QUALIFIED: lambda one: one.fully_qualified,
    Figure.TOLERATED: lambda one: one.is_tolerated,
    Figure.WAIVED: lambda one: one.waived > 0,
    Figure.PAUSED: lambda one: one.paused > 0,
}


def counts(figure: str, tally: Tally) -> bool:
    """Whether a figure counts this person; the absent are in theirs and no other."""
    if figure == Figure.EVERYBODY:
        return True
    if tally.absent or figure == Figure.ABSENT:
        return tally.absent and figure == Figure.ABSENT
    return OF_WHO_IS_HERE[figure](tally)
