"""The rows about training: what was followed, entered in time or late, and taken back."""

import datetime
from collections.abc import Sequence
from random import Random

from lms.demo.catalogue import BY_CODE
from lms.demo.diary import Diary, Row
from lms.demo.persons import Person
from lms.demo.timeline import Timeline, between, later
from lms.demo.training import Followed

SHARE_FORGOTTEN = 0.03
ERROR = "Vastgelegd op de verkeerde persoon: zie de presentielijst."


class Evidence:
    """Writes completions and revocations into the diary."""

    def __init__(self, random: Random, time: Timeline, diary: Diary) -> None:
        self.random, self.time, self.diary = random, time, diary

    def write(self, person: Person, followed: Sequence[Followed]) -> None:
        """What somebody brings along is entered on the first day."""
        for one in followed:
            row = self._row(one)
            entered = max(self._entered(one), person.joined)
            self.diary.write(entered, "completions", row)
            if one.in_error is not None:
                key = {name: row[name] for name in KEY}
                withdrawn = {"effective_on": one.day, "reason": ERROR}
                told = max(one.in_error, later(entered, 7))
                self.diary.write(told, "revocations", {**key, **withdrawn})

    def _row(self, one: Followed) -> Row:
        return {
            "service_number": one.number,
            "course_code": one.course,
            "completed_on": one.day.isoformat(),
            "source": one.source,
            "valid_until": str(one.valid_until) if one.explicit else "",
            "score": self._score(one.course),
            "reference": self._reference(one),
        }

    def _score(self, course: str) -> str:
        """An e-learning course ends with a quiz."""
        is_quiz = BY_CODE[course].delivery == "e-learning"
        return str(self.random.randrange(70, 101, 5)) if is_quiz else ""

    def _reference(self, one: Followed) -> str:
        if BY_CODE[one.course].delivery == "external":
            return f"certificaat {one.day.year}-{self.random.randint(10_000, 99_999)}"
        return ""

    def _entered(self, one: Followed) -> datetime.date:
        """At once; a certificate comes by post, and a list is left lying sometimes."""
        if one.source == "external":
            return between(self.random, 4, 16, one.day)
        if one.source != "e-learning" and self.random.random() < SHARE_FORGOTTEN:
            return between(self.random, 18, 75, one.day)
        return one.day


KEY = ("service_number", "course_code", "completed_on", "source")
