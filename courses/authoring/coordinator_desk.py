"""What waits for a training coordinator, to begin the day with."""

from __future__ import annotations

from dataclasses import dataclass

from certification.applications.deciding import waiting_count
from courses.exams.exhaustion import exhausted
from courses.exams.rechecks import failed_rechecks
from courses.exams.regrading import undecided
from people.models import User
from people.sight import people_in_sight


@dataclass(frozen=True, slots=True)
class CoordinatorDesk:
    """How much of what people asked, and how many exams, somebody has to decide about."""

    applications: int
    exams: int

    @property
    def is_clear(self) -> bool:
        return not self.applications and not self.exams


def coordinator_desk_of(user: User) -> CoordinatorDesk:
    """Of the people in sight, as the pages where it is decided list them."""
    seen = people_in_sight(user).values("pk")
    exams = undecided().filter(attempt__person__in=seen).count()
    exams += failed_rechecks().filter(person__in=seen).count()
    exams += exhausted().filter(person__in=seen).count()
    return CoordinatorDesk(waiting_count(user), exams)
