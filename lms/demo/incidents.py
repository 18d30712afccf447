"""What does not go by itself: waivers, and mistakes that were put right afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from lms.demo.cast import ASKS, CAST, DECIDES
from lms.demo.catalogue import FIRST_AID
from lms.demo.diary import Diary
from lms.demo.duties import AFTER_ACCIDENT, Duty
from lms.demo.personnel import appointment
from lms.demo.persons import FAR, Person, Stint
from lms.demo.structure import Seat
from lms.demo.timeline import Timeline, later

KNOWN = frozenset(player.number for player in CAST)
MISTAKES = 6


class Incidents:
    """Chooses to whom it happens, and writes it into the diary."""

    def __init__(
        self, random: Random, time: Timeline, diary: Diary, people: Sequence[Person]
    ) -> None:
        self.random, self.time, self.diary = random, time, diary
        serving = [one for one in people if one.number not in KNOWN]
        self.serving = [one for one in serving if one.seat_on(time.on) is not None]
        self.excused = self._choose(3, lambda person, seat: seat.category == "military")
        self.storekeeper = self._choose(1, lambda _person, seat: seat.unit == "C.3.1")

    def _choose(
        self, count: int, suits: Callable[[Person, Seat], bool]
    ) -> list[Person]:
        """Of those who suit, some who have been there for a year."""
        year_ago = self.time.days_ago(365)
        found = [
            person
            for person in self.serving
            for seat in [person.seat_on(self.time.on)]
            if seat is not None and suits(person, seat) and person.seat_on(year_ago)
        ]
        return self.random.sample(found, min(count, len(found)))

    @property
    def duties(self) -> list[Duty]:
        """Requirements on one person."""
        return [replace(AFTER_ACCIDENT, number=one.number) for one in self.storekeeper]

    def skipped(self, person: Person) -> frozenset[str]:
        """What somebody does not follow, being excused from it or about to be."""
        courses = dict(zip([one.number for one in self.excused], SKIPPED, strict=False))
        return frozenset(courses.get(person.number, "").split())

    def write(self) -> None:
        self._write_waivers()
        for person in self.random.sample(
            self.serving, min(MISTAKES, len(self.serving))
        ):
            self._write_wrong_appointment(person)

    def _write_waivers(self) -> None:
        for person, particulars in zip(self.excused, self._asked(), strict=False):
            row = {"service_number": person.number, "requested_by": ASKS, **particulars}
            start = later(self.time.on, -70)
            asked = later(start, -9)
            self.diary.write(asked, "waivers", {**row, "start": start})
            if person is not self.excused[-1]:
                decided = {**row, "start": start, "approved_by": DECIDES}
                self.diary.write(later(start, -1), "waivers", decided)

    def _asked(self) -> list[dict[str, object]]:
        """A waiver, an exemption, and a waiver on which nobody has decided yet."""
        end = later(self.time.on, 110)
        return [
            {
                "item_or_course_code": "MIL.WAPEN",
                "kind": "waiver",
                "end": end,
                "reason": "Schiet tijdelijk niet, op advies van de bedrijfsarts.",
            },
            {
                "item_or_course_code": FIRST_AID,
                "kind": "exemption",
                "end": later(self.time.on, 650),
                "reason": "Is verpleegkundige; het diploma is gezien.",
            },
            {
                "item_or_course_code": "MIL.WAPEN",
                "requirement_code": "E03-MILITAIR",
                "kind": "waiver",
                "end": end,
                "reason": "Wacht op passende gehoorbescherming.",
            },
        ]

    def _write_wrong_appointment(self, person: Person) -> None:
        """Entered in a wrong unit, seen weeks later, and withdrawn."""
        stint = next(one for one in person.stints if one.primary and one.end == FAR)
        wrong = Stint(replace(stint.seat, unit="S.1"), later(stint.start, 1))
        row = {**appointment(person, wrong), "primary": "no"}
        entered = max(later(wrong.start, 1), later(self.time.begin, 30))
        self.diary.write(entered, "appointments", row)
        self.diary.write(
            later(entered, self.random.randint(20, 60)),
            "appointments",
            {**row, "withdrawn": "yes"},
        )


SKIPPED = ("WAPEN", FIRST_AID, "WAPEN")
"""What the three who are excused have not followed."""
