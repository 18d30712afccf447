"""The histories of made-up people: postings, absences, dangerous work, training, waivers."""

from datetime import date

from tests.oracle.days import add_months, month_end, text
from tests.oracle.files import Row
from tests.oracle.making import FIRST, LAST
from tests.oracle.structures import CATEGORIES, FUNCTIONS, ROLES, StructureMaker

SOURCES = ["e-learning", "classroom", "practical", "practice-log", "external", "import"]


class HistoryMaker(StructureMaker):
    """Makes what belongs to one person."""

    def appointments(self, person: str) -> None:
        """Postings one after the other, with holes that are just or just not bridged, and extra hats."""
        start = self.a_day(FIRST, FIRST + 1700)
        for left in range(self.random.randint(1, 4), 0, -1):
            end = start + self.random.choice([0, 1, 30, 200, 500, 900])
            is_open = left == 1 and self.chance(0.7)
            self.appointment(person, start, None if is_open else end)
            if self.chance(0.35):
                extra = start + self.random.choice([0, 1, 100])
                extra_end = extra + self.random.choice([0, 40, 800])
                self.appointment(person, extra, None if self.chance(0.3) else extra_end)
            start = end + 1 + self.random.choice([0, 0, 1, 30, 31, 32, 60])

    def appointment(self, person: str, start: int, end: int | None) -> None:
        """One posting."""
        self.add_once(
            "appointments",
            "service_number unit_code role_code start",
            service_number=person,
            unit_code=self.random.choice(self.unit_codes),
            role_code=self.random.choice(ROLES),
            start=text(start),
            end=text(end),
            category=self.random.choice(["", "military", *CATEGORIES]),
            primary=self.yes(0.3),
            withdrawn=self.yes(0.08),
        )

    def absences(self, person: str) -> None:
        """Absences that may overlap, most of them with days to catch up."""
        for _ in range(self.random.choice([0, 1, 2, 2, 3, 4])):
            days = self.random.choice([0, 10, 90, 179, 400, 900])
            start = self.absence_start(person, days)
            self.add_once(
                "absences",
                "service_number start",
                service_number=person,
                start=text(start),
                end="" if self.chance(0.1) else text(start + days),
                return_days=self.random.choice(["", "0", "14", "60"]),
                withdrawn=self.yes(0.12),
            )

    def absence_start(self, person: str, days: int) -> int:
        """The first day of an absence: some end around the first day of a posting or of another absence."""
        if self.chance(0.6):
            return self.a_day(FIRST + 300, LAST)
        rows = [*self.data["appointments"], *self.data["absences"]]
        near = self.random.choice(
            [row["start"] for row in rows if row["service_number"] == person]
        )
        end = date.fromisoformat(near).toordinal() + self.random.choice(
            [-30, -1, 0, 1, 20]
        )
        return end - days

    def function_holdings(self, person: str) -> None:
        """Dangerous work, sometimes in one unit only."""
        for _ in range(self.random.choice([0, 1, 2, 3, 4])):
            self.add_once(
                "function_holdings",
                "service_number hazard_function start",
                service_number=person,
                hazard_function=self.random.choice(FUNCTIONS),
                unit_code=self.random.choice([*self.unit_codes, *[""] * 8]),
                reason="stock",
                withdrawn=self.yes(0.08),
                **self.span(FIRST, LAST, open_end=0.5),
            )

    def completions(self, person: str) -> None:
        """Training history: each course once or often, renewed near the day on which its window opens."""
        for course in sorted(
            self.data["courses"], key=lambda row: row["expires_with"] != ""
        ):
            for done in self.training_days(person, course):
                self.completion(person, course["code"], done)
                if self.chance(0.15):
                    self.completion(person, course["code"], done)
                if course["expires_with"] and self.chance(0.15):
                    self.completion(person, course["expires_with"], done)

    def training_days(self, person: str, course: Row) -> list[int]:
        """The days on which a person completes a course."""
        days = []
        done = self.a_day(FIRST - 200, LAST)
        for _ in range(self.random.choice([0, 1, 1, 2, 3, 5])):
            days.append(done)
            done = self.next_day(course, done)
        for row in self.data["completions"] if course["expires_with"] else []:
            if (row["service_number"], row["course_code"]) == (
                person,
                course["expires_with"],
            ) and self.chance(0.5):
                base = next(
                    other
                    for other in self.data["courses"]
                    if other["code"] == row["course_code"]
                )
                begun = date.fromisoformat(row["completed_on"]).toordinal()
                later = [self.next_day(base, begun), self.next_day(base, begun)]
                days.append(self.random.choice([begun, begun + 1, begun + 30, *later]))
        return [day for day in days if day <= LAST]

    def next_day(self, course: Row, done: int) -> int:
        """The day of a renewal: at an edge of the window, within a derogation, or at any moment."""
        if self.chance(0.3) or not course["validity_months"]:
            return self.a_day(done + 1, done + 800)
        until = add_months(done, int(course["validity_months"]))
        opens = add_months(until, -int(course["renewal_window_months"] or 0))
        edge = self.random.choice(
            [opens, opens, until, until, month_end(until), until + 30, until + 60]
        )
        return max(done + 1, edge + self.random.choice([-1, 0, 1]))

    def completion(self, person: str, course: str, done: int) -> None:
        """One completion of a version that may be completed on the day."""
        versions = self.versions_on(course, done)
        if not versions:
            return
        explicit = self.chance(0.12)
        days = self.random.choice([0, 1, 60, 180, 365, 800])
        self.add_once(
            "completions",
            "service_number course_code completed_on source entry",
            service_number=person,
            course_code=course,
            completed_on=text(done),
            source="external" if explicit else self.random.choice(SOURCES),
            entry=self.random.choice(["", "", "", "2", "3"]),
            version=self.random.choice(versions),
            valid_until=text(done + days) if explicit else "",
            score=self.random.choice(["", "80", "100"]),
        )

    def versions_on(self, course: str, done: int) -> list[str]:
        """What may stand in the column version on a day: whatever may be completed, or nothing."""
        rows = [
            row for row in self.data["course_versions"] if row["course_code"] == course
        ]
        if not rows:
            return ["", "1"]
        released = [row for row in rows if row["released_on"] <= text(done)]
        released.sort(key=lambda row: (row["released_on"], int(row["version"])))
        usable = [
            row
            for row in released
            if not row["retired_on"] or text(done) < row["retired_on"]
        ]
        blank = [""] * 3 if usable and usable[-1] is released[-1] else []
        return [*blank, *(row["version"] for row in usable)]

    def waivers(self, person: str) -> None:
        """Waivers and exemptions for an item or a course: approved, not approved, or by the wrong one."""
        codes = [row["item_code"] for row in self.data["curriculum_items"]] + [
            f"C{n}" for n in range(8)
        ]
        for _ in range(self.random.choice([0, 2, 4, 6, 8])):
            others = [number for number in self.people if number != person] or [person]
            asked = self.random.choice(others)
            approvers = [*others, *others, "", "", person, asked]
            self.add_once(
                "waivers",
                "service_number item_or_course_code requirement_code start",
                service_number=person,
                item_or_course_code=self.random.choice(codes),
                requirement_code=self.random.choice([f"Q{n}" for n in range(9)])
                if self.chance(0.35)
                else "",
                kind=self.random.choice(
                    ["waiver", "waiver", "exemption", "exemption", ""]
                ),
                reason="x",
                requested_by=asked,
                approved_by=self.random.choice(approvers),
                **self.span(FIRST, LAST, open_end=0.3),
            )

    def revocations(self) -> None:
        """Some completions were an error from their own day; of others the effect came later."""
        for row in self.data["completions"]:
            if not self.chance(0.08):
                continue
            done = date.fromisoformat(row["completed_on"]).toordinal()
            effective = done + self.random.choice([0, 0, 0, 1, 100, 400])
            key = {
                c: row[c]
                for c in (
                    "service_number",
                    "course_code",
                    "completed_on",
                    "source",
                    "entry",
                )
            }
            self.add("revocations", **key, effective_on=text(effective), reason="error")
