"""Rule 4: on which days a person is obliged, and when each line is due."""

from dataclasses import dataclass, field

from tests.oracle.days import day, in_force, number
from tests.oracle.files import Data, Row
from tests.oracle.holding import Calendar, Days


@dataclass(frozen=True)
class Thing:
    """Items with the same minimum and the same courses, under the code that sorts first."""

    code: str
    minimum: int
    courses: frozenset[str]
    items: frozenset[str]


@dataclass
class Line:
    """One thing that a person is obliged to: per requirement the days on which it obliges."""

    thing: Thing
    obliged: dict[str, set[int]] = field(default_factory=dict)

    def on(self, today: int) -> list[str]:
        """The requirements that oblige on a day."""
        return sorted(code for code, days in self.obliged.items() if today in days)


@dataclass
class Duty:
    """A run of days of a line, and for each requirement the first of them on which it obliges."""

    first: int
    started: dict[str, int] = field(default_factory=dict)


def things(data: Data) -> list[Thing]:
    """All items of the data, those that are the same thing together."""
    same: dict[tuple[int, frozenset[str]], set[str]] = {}
    for row in data.get("curriculum_items", []):
        key = (int(row.get("minimum") or 1), frozenset(row["course_codes"].split("|")))
        same.setdefault(key, set()).add(row["item_code"])
    return [Thing(min(codes), *key, frozenset(codes)) for key, codes in same.items()]


class Obligations:
    """Who is obliged to what, on which days."""

    def __init__(self, data: Data, calendar: Calendar, bridge_days: int) -> None:
        """Take the facts as they are."""
        self.data = data
        self.calendar = calendar
        self.bridge_days = bridge_days
        self.things = things(data)
        self.requirements = {row["code"]: row for row in data.get("requirements", [])}
        self._within: dict[tuple[str, str], Days] = {}
        self._lines: dict[str, list[Line]] = {}

    def rows_of(self, file: str, person: str) -> list[Row]:
        """The rows of a person that were not withdrawn."""
        rows = self.data.get(file, [])
        return [
            r
            for r in rows
            if r["service_number"] == person and r.get("withdrawn") != "yes"
        ]

    def parent(self, unit: str, today: int) -> str:
        """The unit under which a unit stands on a day."""
        parent = next(
            row["parent_code"] for row in self.data["units"] if row["code"] == unit
        )
        latest = -1
        for row in self.data.get("unit_moves", []):
            start = day(row["start"])
            assert start is not None
            if row["unit_code"] == unit and latest < start <= today:
                latest, parent = start, row["parent_code"]
        return parent

    def in_unit(self, unit: str, top: str, today: int) -> bool:
        """The unit is the other one or stands below it in the tree of the day."""
        while unit and unit != top:
            unit = self.parent(unit, today)
        return unit == top

    def days_in_unit(self, unit: str, top: str) -> Days:
        """All days on which a unit lies in another; between two moves nothing changes."""
        if (unit, top) not in self._within:
            moves = {day(row["start"]) for row in self.data.get("unit_moves", [])}
            inside, days = self.in_unit(unit, top, self.calendar.first), set()
            for today in range(self.calendar.first, self.calendar.last + 1):
                if today in moves:
                    inside = self.in_unit(unit, top, today)
                if inside:
                    days.add(today)
            self._within[unit, top] = frozenset(days)
        return self._within[unit, top]

    def is_role(self, role: str, top: str) -> bool:
        """The role is the other one or stands below it."""
        parents = {
            row["code"]: row.get("parent_code", "")
            for row in self.data.get("roles", [])
        }
        while role and role != top:
            role = parents[role]
        return role == top

    def appointed_days(self, requirement: Row, person: str) -> set[int]:
        """The days on which one appointment has the unit, the role and the category that are asked."""
        days: set[int] = set()
        for row in self.rows_of("appointments", person):
            if requirement["role_code"] and not self.is_role(
                row["role_code"], requirement["role_code"]
            ):
                continue
            if requirement["category"] and requirement["category"] != (
                row.get("category") or "military"
            ):
                continue
            span = self.calendar.row_span(row)
            if requirement["unit_code"]:
                span &= self.days_in_unit(row["unit_code"], requirement["unit_code"])
            days |= span
        return days

    def performing_days(self, requirement: Row, person: str) -> set[int]:
        """The days on which a person performs the hazard function that is asked."""
        days: set[int] = set()
        for row in self.rows_of("function_holdings", person):
            if row["hazard_function"] != requirement["hazard_function"]:
                continue
            span = self.calendar.row_span(row)
            if row.get("unit_code") and requirement["unit_code"]:
                span &= self.days_in_unit(row["unit_code"], requirement["unit_code"])
            days |= span
        return days

    def audience_days(self, requirement: Row, person: str) -> set[int]:
        """The days on which a person belongs to the audience while the requirement is in force."""
        if requirement["service_number"] not in ("", person):
            return set()
        days = self.appointed_days(requirement, person) & self.calendar.row_span(
            requirement
        )
        if requirement["hazard_function"]:
            days &= self.performing_days(requirement, person)
        return days

    def lines(self, person: str) -> list[Line]:
        """Everything that a person is ever obliged to."""
        if person not in self._lines:
            lines = {thing.code: Line(thing) for thing in self.things}
            for requirement in self.requirements.values():
                audience = self.audience_days(requirement, person)
                for item in self.data.get("curriculum_items", []):
                    if item["curriculum_code"] != requirement["curriculum_code"]:
                        continue
                    thing = next(t for t in self.things if item["item_code"] in t.items)
                    days = lines[thing.code].obliged.setdefault(
                        requirement["code"], set()
                    )
                    days |= audience & self.calendar.row_span(item)
            self._lines[person] = [
                line for line in lines.values() if any(line.obliged.values())
            ]
        return self._lines[person]

    def duties(self, line: Line) -> dict[int, Duty]:
        """For every day of the line the duty it belongs to."""
        duties: dict[int, Duty] = {}
        previous, duty = None, Duty(0)
        for today in sorted(set().union(*line.obliged.values())):
            if previous is None or today - previous - 1 > self.bridge_days:
                duty = Duty(today)
            for code in line.on(today):
                duty.started.setdefault(code, today)
            duties[today] = duty
            previous = today
        return duties

    def clock_due(self, code: str, started: int) -> int:
        """The due day of a requirement that obliges from a day."""
        requirement = self.requirements[code]
        if requirement.get("first_due") and started == day(requirement["start"]):
            due = day(requirement["first_due"])
            assert due is not None
            return due
        if requirement["deadline_days"] == "":
            return started - 1
        return started + number(requirement["deadline_days"])

    def all_pausable(self, codes: list[str]) -> bool:
        """Absence suspends every one of these requirements."""
        return all(self.requirements[code].get("pausable") == "yes" for code in codes)

    def due_day(self, person: str, line: Line, duty: Duty, today: int) -> int:
        """The due day of a line on a day."""
        clocks = [
            (code, started)
            for code, started in duty.started.items()
            if started <= today
        ]
        due = min(self.clock_due(code, started) for code, started in clocks)
        if self.all_pausable(line.on(today)):
            for row in self.rows_of("absences", person):
                end = day(row["end"])
                if end is not None and duty.first <= end < today:
                    due = max(due, end + number(row.get("return_days", "")))
        return due

    def is_absent(self, person: str, today: int) -> bool:
        """The person is not available on a day."""
        return any(in_force(row, today) for row in self.rows_of("absences", person))
