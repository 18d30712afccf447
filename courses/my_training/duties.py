"""One thing that is asked of somebody, in words: by when, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.models import Course, Requirement
from certification.reports import PersonLine
from certification.status import Standing, Status
from courses.models import CoursePage, Session

TO_DO = {
    Status.MISSING,
    Status.EXPIRED,
    Status.GRACE,
    Status.DUE,
    Status.EXPIRING,
}


@dataclass(frozen=True, slots=True)
class Share:
    """One of the courses of which more than one is asked, and whether it is held."""

    course: Course
    is_held: bool


@dataclass(frozen=True, slots=True)
class Duty:
    """A line of the person, and the page or session where it is learned, if any."""

    line: PersonLine
    page: CoursePage | None
    is_begun: bool
    session: Session | None = None
    shares: Sequence[Share] = ()
    """What it is made of, where one course alone is not enough."""

    @property
    def is_to_do(self) -> bool:
        return self.line.status in TO_DO

    @property
    def is_gap(self) -> bool:
        return self.line.status.counts_as == Standing.GAP

    @property
    def tone(self) -> str:
        """How loud it is shown; its status says the same in words."""
        if self.is_gap:
            return "danger"
        if self.line.status in {Status.GRACE, Status.EXPIRING}:
            return "warning"
        return "calm" if self.is_to_do else ""

    @property
    def when(self) -> str:
        """The day that matters now."""
        line = self.line
        if line.gap_since is not None:
            return _("Gap since %(day)s.") % {"day": date_format(line.gap_since)}
        if line.status == Status.GRACE:
            return _("No longer valid; tolerated for a short while. Renew it now.")
        if line.status == Status.DUE:
            return _("Due by %(day)s.") % {"day": date_format(line.due)}
        if line.status == Status.PAUSED:
            return _("It waits until you are back.")
        return self._held

    @property
    def _held(self) -> str:
        line = self.line
        if line.status in {Status.EXEMPT, Status.WAIVED}:
            return _("You are excused from it.")
        if line.valid_until is None:
            return _("Does not expire.")
        return _("Valid until and including %(day)s.") % {
            "day": date_format(line.valid_until)
        }

    @property
    def reasons(self) -> list[str]:
        """Why it is asked: of whom, and on which ground."""
        return [reason_of(requirement) for requirement in self.line.requirements]


def reason_of(requirement: Requirement) -> str:
    """A requirement in a sentence that the person concerned understands."""
    words = {"audience": audience_of(requirement), "basis": requirement.basis}
    if requirement.basis:
        return _("Asked of %(audience)s: %(basis)s.") % words
    return _("Asked of %(audience)s.") % words


def audience_of(requirement: Requirement) -> str:
    """Whom it obliges; all of it must be so at the same time."""
    if requirement.person_id is not None:
        return _("you personally")
    named = [requirement.role, requirement.hazard_function, requirement.unit]
    words = [str(name) for name in named if name is not None]
    if requirement.category:
        words.insert(0, str(requirement.get_category_display()))
    return " · ".join(words)
