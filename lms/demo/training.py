"""Who followed which course when: in time, early, late, or not at all.

Nothing here decides what counts: the rules do, on the same facts as everybody's. The
story only has to plan when somebody goes to class, for which it asks the rules until
when the last completion holds.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from certification.facts import Done, Extension, Policy
from certification.validity import valid_until
from lms.demo.cast import CAST
from lms.demo.catalogue import (
    ADR,
    BY_CODE,
    CIVIL_FIRST_AID,
    COURSES,
    FIRST_AID,
    INTEGRITY,
    DemoCourse,
    closed_classrooms,
    equivalent_since,
    second_integrity,
)
from lms.demo.obligations import Asked
from lms.demo.persons import FAR, Person
from lms.demo.structure import company_of
from lms.demo.timeline import (
    ONE_DAY,
    Timeline,
    between,
    later,
    months_later,
    on_weekday,
)
from people.calendar import as_date, as_day

POSITIONS = {course.code: place for place, course in enumerate(COURSES, start=1)}
POLICIES: Mapping[int, Policy] = {
    POSITIONS[course.code]: Policy(
        POSITIONS[course.code],
        course.code,
        course.months,
        course.window,
        course.month_end,
        POSITIONS.get(course.base),
        course.grace,
    )
    for course in COURSES
}
HABITS = ((0.66, 0.13), (0.24, 0.34), (0.10, 0.70))
"""Share of people, and how often they come too late."""
EXEMPLARY = frozenset(player.number for player in CAST)
"""Whom a visitor can be is never too late."""
BACKLOG, RUNS_BEHIND = 110, 0.25
"""So many days before today classes began to run behind, and for which share."""
CIVIL_DIPLOMAS = 0.06
RECORDED_IN_ERROR = 67
"""One in so many practical completions turned out to have been recorded in error."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A completion as the story knows it."""

    number: str
    course: str
    day: datetime.date
    valid_until: datetime.date | None
    source: str
    explicit: bool = False
    """Whether its last day stands on a certificate."""
    in_error: datetime.date | None = None
    """The day on which it was found that it should not be there."""


@dataclass(slots=True)
class Learner:
    """Somebody with habits, and what they have followed so far."""

    person: Person
    lateness: float
    has_civil_diploma: bool
    done: list[Done] = field(default_factory=list)
    followed: list[Followed] = field(default_factory=list)


class Training:
    """Plans five years of training for one person after the other."""

    def __init__(self, random: Random, time: Timeline) -> None:
        self.random, self.time = random, time
        closed = closed_classrooms(time)
        self.closed = closed
        self.extensions: Mapping[int, Sequence[Extension]] = {
            POSITIONS[code]: [
                Extension(
                    POSITIONS[code],
                    closed.first.toordinal(),
                    closed.last.toordinal(),
                    closed.until.toordinal(),
                )
            ]
            for code in (FIRST_AID, ADR)
        }
        self.practical = 0
        self.slackness: dict[str, float] = {}

    def follow(
        self,
        person: Person,
        asked: Mapping[str, Sequence[Asked]],
        skipped: frozenset[str] = frozenset(),
    ) -> list[Followed]:
        """What the person followed of what was asked, base courses first."""
        habit = self._habit() * self._slackness(person)
        if person.number in EXEMPLARY:
            habit = 0
        diploma = self.random.random() < CIVIL_DIPLOMAS
        learner = Learner(person, habit, diploma)
        for course in sorted(asked, key=lambda code: (BY_CODE[code].base, code)):
            if course in skipped:
                continue
            if BY_CODE[course].base:
                self._with_base(learner, BY_CODE[course], asked[course])
            else:
                self._course(learner, BY_CODE[course], asked[course])
        return learner.followed

    def _habit(self) -> float:
        shares, lateness = zip(*HABITS, strict=True)
        return float(self.random.choices(lateness, shares)[0])

    def _slackness(self, person: Person) -> float:
        """Some companies keep up better than others."""
        seat = person.seat_on(self.time.last) or person.stints[-1].seat
        company = company_of(seat.unit)
        if company not in self.slackness:
            self.slackness[company] = self.random.uniform(0.6, 1.7)
        return self.slackness[company]

    # one course

    def _course(
        self, learner: Learner, course: DemoCourse, asked: Sequence[Asked]
    ) -> None:
        held_until: datetime.date | None = None
        for span in asked:
            if held_until is None or held_until < span.first:
                day = self._first_day(learner, course, span)
            else:
                day = self._renewal_day(learner, course, held_until)
            while day <= min(span.last, self.time.last):
                held_until = self._complete(learner, course, day)
                day = self._next_day(learner, course, held_until)

    def _with_base(
        self, learner: Learner, course: DemoCourse, asked: Sequence[Asked]
    ) -> None:
        """The extra part is followed shortly after the base, as long as it is asked."""
        bases = [one for one in learner.followed if one.course == course.base]
        for base in bases:
            day = between(self.random, 1, 12, base.day)
            wanted = any(
                one.last >= day and later(day, 60) >= one.first for one in asked
            )
            if wanted and day <= self.time.last:
                self._complete(learner, course, day)

    def _first_day(
        self, learner: Learner, course: DemoCourse, span: Asked
    ) -> datetime.date:
        """In time, or before the system came; now and then too late."""
        if span.first <= self.time.begin:
            months = min(course.months or 24, 48)
            days = self.random.randint(1, round(months * 28.5))
            return self._class_day(course, later(self.time.begin, -days))
        if self.random.random() < self._lateness(learner, span.due):
            day = between(self.random, 4, 120, span.due)
        elif span.before:
            day = between(self.random, -20, -2, span.first)
        else:
            days = max(2, (span.due - span.first).days - 3)
            day = between(self.random, 2, days, span.first)
        return self._possible(learner, course, day)

    def _next_day(
        self, learner: Learner, course: DemoCourse, until: datetime.date
    ) -> datetime.date:
        """A renewal; or soon again, when the last one should not have been there."""
        wrong = learner.followed[-1].in_error
        if wrong is None:
            return self._renewal_day(learner, course, until)
        return self._possible(learner, course, between(self.random, 10, 60, wrong))

    def _renewal_day(
        self, learner: Learner, course: DemoCourse, until: datetime.date
    ) -> datetime.date:
        if until >= FAR:
            return FAR
        chance, lateness = self.random.random(), self._lateness(learner, until)
        if self._was_extended(course, until) and chance < 0.6:
            day = between(self.random, 5, (self.closed.until - until).days - 9, until)
        elif chance < lateness * 0.6:
            day = between(self.random, 1, 50, until)
        elif chance < lateness:
            day = between(self.random, 60, 330, until)
        elif chance > 0.95:
            day = between(self.random, -240, -130, until)
        else:
            day = later(until, -self.random.randint(3, 28 * (course.window or 2)))
        return self._possible(learner, course, day)

    def _lateness(self, learner: Learner, due: datetime.date) -> float:
        """How likely somebody is too late for a day; lately more than ever."""
        behind = self.time.days_ago(BACKLOG) <= due < later(self.time.on, 30)
        if learner.lateness and behind:
            return learner.lateness * 1.4 + RUNS_BEHIND
        return learner.lateness

    def _was_extended(self, course: DemoCourse, until: datetime.date) -> bool:
        covered = self.closed.first <= until <= self.closed.last
        return covered and course.code in {FIRST_AID, ADR}

    # one day

    def _possible(
        self, learner: Learner, course: DemoCourse, day: datetime.date
    ) -> datetime.date:
        """Nobody follows anything while away, or twice within a month."""
        earlier = [one.day for one in learner.followed if one.course == course.code]
        if earlier:
            day = max(day, later(earlier[-1], 30))
        day = self._class_day(course, day)
        while learner.person.is_away(day) and day < self.time.on:
            day = self._class_day(course, learner.person.back(day))
        return day

    def _class_day(self, course: DemoCourse, day: datetime.date) -> datetime.date:
        return on_weekday(day, course.weekday)

    def _complete(
        self, learner: Learner, course: DemoCourse, day: datetime.date
    ) -> datetime.date:
        """Add a completion; the last day on which it holds, as far as is planned."""
        course = self._as_followed(learner, course, day)
        until = self._valid_until(learner, course, day)
        found = self._found_in_error(course, day)
        released, retired = second_integrity(self.time)
        is_second = course.code == INTEGRITY and day >= released
        learner.followed.append(
            Followed(
                learner.person.number,
                course.code,
                day,
                until,
                self._source(course, day),
                course.code == CIVIL_FIRST_AID,
                found,
            )
        )
        learner.done.append(
            Done(
                len(learner.done),
                POSITIONS[course.code],
                day.toordinal(),
                as_day(until),
                None,
                None if found is None else day.toordinal(),
            )
        )
        holds = FAR if until is None else until
        if course.code == INTEGRITY and not is_second:
            return min(holds, retired - ONE_DAY)
        return holds

    def _as_followed(
        self, learner: Learner, course: DemoCourse, day: datetime.date
    ) -> DemoCourse:
        """Some bring a civil diploma instead, since it counts."""
        brings = learner.has_civil_diploma and day >= equivalent_since(self.time)
        return (
            BY_CODE[CIVIL_FIRST_AID] if course.code == FIRST_AID and brings else course
        )

    def _valid_until(
        self, learner: Learner, course: DemoCourse, day: datetime.date
    ) -> datetime.date | None:
        if course.code == CIVIL_FIRST_AID:
            return later(months_later(day, course.months or 0), -1)
        until = valid_until(
            POLICIES[POSITIONS[course.code]],
            day.toordinal(),
            learner.done,
            policies=POLICIES,
            extensions=self.extensions,
        )
        return as_date(until)

    def _found_in_error(
        self, course: DemoCourse, day: datetime.date
    ) -> datetime.date | None:
        """Every so many practical tests turn out, weeks later, to be somebody else's."""
        if course.delivery != "practical" or day <= self.time.begin:
            return None
        self.practical += 1
        found = between(self.random, 21, 50, day)
        is_wrong = self.practical % RECORDED_IN_ERROR == 20
        return found if is_wrong and found < self.time.last else None

    def _source(self, course: DemoCourse, day: datetime.date) -> str:
        return "import" if day <= self.time.begin else course.delivery
