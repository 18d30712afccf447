"""Rules 5 and 6: the status of every line on a day, and the gap report."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date

from tests.oracle.days import add_months, in_force, text
from tests.oracle.files import Data, Row
from tests.oracle.holding import Days, Holdings
from tests.oracle.obligation import Duty, Line, Obligations

GAP = {"expired", "missing"}


class Standing:
    """The standing of everybody in a data set, on any day up to the last one asked."""

    def __init__(
        self, data: Data, until: date, bridge_days: int, warning_days: int
    ) -> None:
        """Put the rules together."""
        self.data = data
        self.holdings = Holdings(data, until.toordinal())
        self.calendar = self.holdings.calendar
        self.obligations = Obligations(data, self.calendar, bridge_days)
        self.warning_days = warning_days
        self._duties: dict[tuple[str, str], dict[int, Duty]] = {}
        self._statuses: dict[tuple[str, str, int], str] = {}
        self._sorted: dict[Days, list[int]] = {}

    def held(self, person: str, line: Line, today: int) -> Days:
        """The days on which the line is held, seen from a day."""
        return self.holdings.days_of_item(
            person, line.thing.minimum, line.thing.courses, today
        )

    def last_held_day(self, held: Days, today: int) -> int | None:
        """The last day before today on which it was held."""
        if held not in self._sorted:
            self._sorted[held] = sorted(held)
        days = self._sorted[held]
        place = bisect_left(days, today)
        return days[place - 1] if place else None

    def held_until(self, held: Days, today: int) -> int | None:
        """The last day of the unbroken run that contains today; none when it is open."""
        last = today
        while last + 1 in held:
            last += 1
        return None if last == self.calendar.last else last

    def is_expiring(self, line: Line, until: int | None, today: int) -> bool:
        """Today lies in the warning period of a held line."""
        if until is None:
            return False
        window = self.holdings.window_months(line.thing.courses)
        if window:
            return today > add_months(until, -window)
        return until - today <= self.warning_days

    def waivers(self, person: str, today: int) -> list[Row]:
        """The approved waivers of a person that are in force."""
        found = []
        for row in self.data.get("waivers", []):
            approved = row["approved_by"] not in ("", row["requested_by"], person)
            if row["service_number"] == person and approved and in_force(row, today):
                found.append(row)
        return found

    def excused(self, line: Line, waivers: list[Row], today: int) -> bool:
        """The waivers excuse the line for every requirement that obliges on the day."""
        for code in line.on(today):
            pool = {
                w["item_or_course_code"]
                for w in waivers
                if w["requirement_code"] in ("", code)
            }
            left = line.thing.courses - pool
            if not (pool & line.thing.items or len(left) < line.thing.minimum):
                return False
        return True

    def in_grace(self, person: str, line: Line, held: Days, today: int) -> bool:
        """It ran out a short while ago and the work may go on."""
        last = self.last_held_day(held, today)
        if last is None or today > last + self.holdings.grace_days(line.thing.courses):
            return False
        requirements = [self.obligations.requirements[code] for code in line.on(today)]
        if any(requirement["deadline_days"] == "" for requirement in requirements):
            return False
        return self.holdings.item_ran_out(person, line.thing.courses, last, today)

    def due(self, person: str, line: Line, today: int) -> int:
        """The due day of the line on a day."""
        key = (person, line.thing.code)
        if key not in self._duties:
            self._duties[key] = self.obligations.duties(line)
        return self.obligations.due_day(person, line, self._duties[key][today], today)

    def status(self, person: str, line: Line, today: int) -> str:
        """The first status that matches."""
        key = (person, line.thing.code, today)
        if key not in self._statuses:
            self._statuses[key] = self._status(person, line, today)
        return self._statuses[key]

    def _status(self, person: str, line: Line, today: int) -> str:
        held = self.held(person, line, today)
        if today in held:
            until = self.held_until(held, today)
            return "expiring" if self.is_expiring(line, until, today) else "valid"
        waivers = self.waivers(person, today)
        if self.excused(line, [w for w in waivers if w["kind"] == "exemption"], today):
            return "exempt"
        if self.excused(line, waivers, today):
            return "waived"
        return self._unexcused_status(person, line, held, today)

    def _unexcused_status(self, person: str, line: Line, held: Days, today: int) -> str:
        pausable = self.obligations.all_pausable(line.on(today))
        if pausable and self.obligations.is_absent(person, today):
            return "paused"
        if self.in_grace(person, line, held, today):
            return "grace"
        if today <= self.due(person, line, today):
            return "due"
        return "missing" if self.last_held_day(held, today) is None else "expired"

    def gap_since(self, person: str, line: Line, today: int) -> int | None:
        """The first day of the unbroken run of gap days that ends today."""
        first = None
        while line.on(today) and self.status(person, line, today) in GAP:
            first, today = today, today - 1
        return first

    def shown_appointment(
        self, person: str, unit: str | None, today: int
    ) -> Row | None:
        """The appointment that puts a person in the asked unit: a primary one, else the first by code."""
        found = []
        for row in self.obligations.rows_of("appointments", person):
            inside = unit is None or today in self.obligations.days_in_unit(
                row["unit_code"], unit
            )
            if inside and in_force(row, today):
                found.append(row)
        found.sort(
            key=lambda r: (r.get("primary") != "yes", r["unit_code"], r["role_code"])
        )
        return found[0] if found else None

    def report_line(self, person: str, appointment: Row, line: Line, today: int) -> Row:
        """One line of the gap report."""
        held = self.held(person, line, today)
        until = (
            self.held_until(held, today)
            if today in held
            else self.last_held_day(held, today)
        )
        return {
            "as_of": text(today),
            "unit_code": appointment["unit_code"],
            "service_number": person,
            "role_code": appointment["role_code"],
            "item_code": line.thing.code,
            "status": self.status(person, line, today),
            "due": text(self.due(person, line, today)),
            "valid_until": text(until),
            "gap_since": text(self.gap_since(person, line, today)),
            "absent": "yes" if self.obligations.is_absent(person, today) else "no",
            "requirements": "|".join(line.on(today)),
        }

    def report(self, on: date, unit: str | None) -> list[Row]:
        """All lines of everybody who is in the unit on the day."""
        today, found = on.toordinal(), []
        for person in sorted(
            row["service_number"] for row in self.data.get("people", [])
        ):
            appointment = self.shown_appointment(person, unit, today)
            if appointment is None:
                continue
            for line in sorted(
                self.obligations.lines(person), key=lambda one: one.thing.code
            ):
                if line.on(today):
                    found.append(self.report_line(person, appointment, line, today))
        return found


def gap_reports(
    data: Data,
    asked: Iterable[tuple[date, str | None]],
    *,
    bridge_days: int = 31,
    warning_days: int = 90,
) -> list[list[Row]]:
    """Several gap reports of one data set, each for a day and a unit (or everybody)."""
    asked = list(asked)
    standing = Standing(data, max(on for on, _ in asked), bridge_days, warning_days)
    return [standing.report(on, unit) for on, unit in asked]


def gap_report(
    data: Data,
    on: date,
    unit: str | None = None,
    *,
    bridge_days: int = 31,
    warning_days: int = 90,
) -> list[Row]:
    """The gap report of a day, sorted by service number and item code."""
    return gap_reports(
        data, [(on, unit)], bridge_days=bridge_days, warning_days=warning_days
    )[0]
