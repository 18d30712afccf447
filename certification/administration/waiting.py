"""What waits for a training administrator on a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from certification.applications.deciding import waiting_count
from certification.exchange.feed import waiting as files_held_back
from certification.letters.arriving import never_signed_in
from certification.models import RequirementDraft
from people.models import Letter, User
from people.sight import people_in_sight


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of each kind; what somebody else has to do first is left out."""

    decisions: int
    """What people ask about their record, and waivers that want a second person."""
    drafts_to_decide: int
    """Requirements that others drafted and on which everybody was heard."""
    drafts_to_go_on_with: int
    """Own drafts on which nobody was asked yet."""
    files: int
    """Personnel files that did not come in by themselves."""
    newcomers: int
    """People who have to learn something and never signed in."""
    held: int
    """Letters that are held because they are so many."""
    failed: int
    """Letters that could not be sent, tried as often as is reasonable."""

    @property
    def is_nothing(self) -> bool:
        asks = self.decisions or self.drafts_to_decide or self.drafts_to_go_on_with
        stuck = self.files or self.held or self.failed
        return not (asks or stuck or self.newcomers)


def waiting_for(administrator: User, *, on: datetime.date) -> Waiting:
    drafts = RequirementDraft.objects.open()
    people = people_in_sight(administrator).exclude(pk=administrator.pk)
    return Waiting(
        decisions=waiting_count(administrator),
        drafts_to_decide=drafts.heard(on).exclude(drafted_by=administrator).count(),
        drafts_to_go_on_with=drafts.unasked().filter(drafted_by=administrator).count(),
        files=len(files_held_back()),
        newcomers=never_signed_in(people, on).count(),
        held=Letter.objects.held().count(),
        failed=Letter.objects.failed().count(),
    )
