"""One person's training record: every completion, also those that no longer count."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from certification.models import Completion, Revocation
from people.models import User
from people.same_people import counting_for, with_others


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """A completion and, if it was withdrawn, how."""

    completion: Completion
    revocation: Revocation | None

    @property
    def late_days(self) -> int:
        """How many days after the event it was entered."""
        recorded = self.completion.recorded_at.date()
        return max(0, (recorded - self.completion.completed_on).days)


def training_record(
    person: User, *, known_at: datetime.datetime | None = None
) -> Sequence[RecordEntry]:
    """Everything the person completed, latest first."""
    entered = with_others([person.pk], counting_for())
    completions = Completion.objects.filter(person__in=entered)
    completions = completions.select_related("course", "version")
    revocations = Revocation.objects.filter(completion__person__in=entered)
    revocations = revocations.standing(known_at)
    if known_at is not None:
        completions = completions.filter(recorded_at__lte=known_at)
    revoked = {one.completion_id: one for one in revocations}
    return [RecordEntry(one, revoked.get(one.pk)) for one in completions]
