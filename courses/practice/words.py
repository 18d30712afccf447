"""Why something may not be signed, in words that say what to do."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from courses.models import Practice
from courses.practice.signatures import Refusal


def words_of(refusal: Refusal, practice: Practice) -> str:
    """For whoever is about to sign."""
    if refusal is Refusal.LATE_ALONE:
        return ngettext(
            "Longer than %(count)d day ago: name a second person who was there.",
            "Longer than %(count)d days ago: name a second person who was there.",
            practice.days_back,
        ) % {"count": practice.days_back}
    asked = {"item": practice.assessor_item}
    return _sentences()[refusal] % asked


def _sentences() -> dict[Refusal, str]:
    return {
        Refusal.TO_COME: _("That day is still to come."),
        Refusal.OWN: _("Nobody marks or signs for oneself."),
        Refusal.SECOND_IS_SIGNER: _("The second is somebody else than who signs."),
        Refusal.SECOND_IS_PERSON: _("The second cannot be the person concerned."),
        Refusal.NO_WITNESS: _("This course asks for a second witness: name one."),
        Refusal.TRAINEE_ALONE: _(
            "You did not hold “%(item)s” on that day: name a second person who did."
        ),
        Refusal.TRAINEE_UNGUIDED: _(
            "On that day neither of you held “%(item)s”: name somebody who did."
        ),
    }
