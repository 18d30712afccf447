"""Rule 3: on which days a person holds a course or a line, seen from a day."""

from tests.oracle.days import all_days, day, in_force, number
from tests.oracle.files import Data, Row
from tests.oracle.validity import (
    Completion,
    covering,
    last_valid_day,
    recorded_completions,
)

Days = frozenset[int]


class Calendar:
    """The days from before anything happened until after everything ended; the last stands for 'open'."""

    def __init__(self, data: Data, completions: list[Completion], until: int) -> None:
        """Make room for every day in the data, every day decided, and the day asked."""
        named = [until, *all_days(data)]
        for completion in completions:
            named.append(completion.valid_until or until)
        self.first = min(named) - 40
        self.last = max(named) + 40

    def span(self, start: int | None, end: int | None) -> Days:
        """All days from the first to the last one, both included."""
        first = self.first if start is None else start
        last = self.last if end is None else end
        return frozenset(range(first, last + 1))

    def row_span(self, row: Row) -> Days:
        """All days of a row with a start and an end."""
        return self.span(day(row.get("start", "")), day(row.get("end", "")))


class Holdings:
    """What everybody in a data set holds."""

    def __init__(self, data: Data, until: int) -> None:
        """Record all completions."""
        self.data = data
        self.courses = {row["code"]: row for row in data.get("courses", [])}
        everything = recorded_completions(data)
        self.calendar = Calendar(data, everything, until)
        self.completions: dict[str, list[Completion]] = {}
        for completion in everything:
            self.completions.setdefault(completion.person, []).append(completion)
        self._cache: dict[tuple[object, ...], Days] = {}

    def known(self, person: str, seen_from: int) -> list[Completion]:
        """The completions that were there on the day we look from."""
        return [
            c for c in self.completions.get(person, []) if c.completed_on <= seen_from
        ]

    def days_of_completion(self, completion: Completion, seen_from: int) -> Days:
        """The days on which one completion holds its course."""
        ends = [
            last_valid_day(self.data, completion),
            None if completion.retired_on is None else completion.retired_on - 1,
            None if completion.revoked_on is None else completion.revoked_on - 1,
        ]
        end = min((e for e in ends if e is not None), default=None)
        days = self.calendar.span(completion.completed_on, end)
        base = self.courses[completion.course].get("expires_with", "")
        if base:
            days &= self.days_by_completions(completion.person, base, seen_from)
        return days

    def days_by_completions(self, person: str, course: str, seen_from: int) -> Days:
        """The days on which a person holds a course by completions of that course itself."""
        known = self.known(person, seen_from)
        key = ("itself", person, course, len(known))
        if key not in self._cache:
            days: Days = frozenset()
            for completion in known:
                if completion.course == course:
                    days |= self.days_of_completion(completion, seen_from)
            self._cache[key] = days
        return self._cache[key]

    def days_of_course(self, person: str, course: str, seen_from: int) -> Days:
        """The days on which a person holds a course, also through an equivalence."""
        key = ("course", person, course, len(self.known(person, seen_from)))
        if key not in self._cache:
            days = self.days_by_completions(person, course, seen_from)
            for row in self.data.get("equivalences", []):
                if row["course_code"] == course:
                    other = self.days_by_completions(
                        person, row["satisfied_by"], seen_from
                    )
                    days |= other & self.calendar.row_span(row)
            self._cache[key] = days
        return self._cache[key]

    def days_of_item(
        self, person: str, minimum: int, courses: frozenset[str], seen_from: int
    ) -> Days:
        """The days on which a person holds enough courses at the same time."""
        key = ("item", person, minimum, courses, len(self.known(person, seen_from)))
        if key not in self._cache:
            each = [
                self.days_of_course(person, course, seen_from) for course in courses
            ]
            any_day = frozenset().union(*each)
            self._cache[key] = frozenset(
                d for d in any_day if sum(d in days for days in each) >= minimum
            )
        return self._cache[key]

    def course_ran_out(
        self, person: str, course: str, last: int, seen_from: int
    ) -> bool:
        """A completion that held the course on the last day of its run ended by its own dates."""
        counting = {course}
        for row in self.data.get("equivalences", []):
            if row["course_code"] == course and in_force(row, last):
                counting.add(row["satisfied_by"])
        for completion in self.known(person, seen_from):
            if completion.course not in counting:
                continue
            if last not in self.days_of_completion(completion, seen_from):
                continue
            own_dates = [completion.valid_until]
            if not self.courses[completion.course].get("expires_with"):
                own_dates += covering(self.data, completion)
            if last in own_dates:
                return True
        return False

    def item_ran_out(
        self, person: str, courses: frozenset[str], last: int, seen_from: int
    ) -> bool:
        """Every course whose run ended together with the item's ended by its own dates."""
        for course in courses:
            days = self.days_of_course(person, course, seen_from)
            ends_here = last in days and last + 1 not in days
            if ends_here and not self.course_ran_out(person, course, last, seen_from):
                return False
        return True

    def grace_days(self, courses: frozenset[str]) -> int:
        """The smallest number of days of grace of the courses."""
        return min(
            number(self.courses[course].get("grace_days", "")) for course in courses
        )

    def window_months(self, courses: frozenset[str]) -> int:
        """The smallest renewal window of the courses if all have one; 0 is none."""
        return min(
            number(self.courses[course].get("renewal_window_months", ""))
            for course in courses
        )
