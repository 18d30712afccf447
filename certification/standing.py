"""What every line of a person is worth, from which day to which (rules §5). Pure.

Facts in, standing out. ``LineCase.on`` judges one day in the words of the rules; spans
are the same judgement asked on every day on which the answer can change.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from certification.facts import (
    Away,
    Excuse,
    LineRule,
    Obligation,
    PersonFacts,
    Rulebook,
)
from certification.holding import Holdings, Outlook
from certification.obligation import Asked, Audience, lines_asked, stretches
from certification.status import GAPS, Status
from people.calendar import OPEN_END, Day, Spans, add_months, covers


class Verdict(NamedTuple):
    """What a report says about a line on a day.

    ``valid_until`` is the held-until of a held line (none: open) or the last held day
    of one that was held before (none: never). ``gap_since`` is set on spans.
    """

    status: Status
    due: Day
    valid_until: Day | None
    absent: bool
    requirements: tuple[str, ...]
    gap_since: Day | None = None


class LineSpan(NamedTuple):
    """From one day to another a line has one verdict."""

    line: int
    first: Day
    last: Day
    verdict: Verdict


class LineCase:
    """One line of one person: all that bears on it, ready to be judged on any day."""

    def __init__(
        self,
        line: LineRule,
        asked: Sequence[tuple[Obligation, Spans]],
        person: PersonFacts,
        holdings: Holdings,
    ) -> None:
        self.line = line
        self.rules = holdings.rules
        self.absences: Sequence[Away] = person.absences
        self.asked = stretches(asked, bridge_days=self.rules.bridge_days)
        self.holdings = holdings
        self.away = [(away.first, away.last) for away in person.absences]
        self.outlooks = holdings.outlooks(line)
        self.outlook_starts = [outlook.first for outlook in self.outlooks]
        self.excuses = [one for one in person.excuses if self._concerns(one)]
        policies = [self.rules.policies[course] for course in line.courses]
        self.grace_days = min(policy.grace_days for policy in policies)
        windows = [policy.window for policy in policies]
        self.window = min(windows) if all(windows) else None

    def _concerns(self, excuse: Excuse) -> bool:
        return excuse.line == self.line.id or excuse.course in self.line.courses

    def asked_on(self, day: Day) -> Asked | None:
        """The requirements that oblige on a day; none: the line does not exist then."""
        return next((one for one in self.asked if one.first <= day <= one.last), None)

    def on(self, day: Day, asked: Asked) -> Verdict:
        """The verdict of a day on which these requirements oblige."""
        outlook = self.outlooks[bisect_right(self.outlook_starts, day) - 1]
        due = asked.due_on(day, self.absences)
        absent = covers(self.away, day)
        return Verdict(
            status=self._status(day, asked, outlook, due=due, absent=absent),
            due=due,
            valid_until=outlook.valid_until,
            absent=absent,
            requirements=asked.codes,
        )

    def _status(
        self, day: Day, asked: Asked, outlook: Outlook, *, due: Day, absent: bool
    ) -> Status:
        """First match wins, in the order of the rules."""
        if outlook.held_until is not None:
            warned = day >= self.warning_from(outlook.held_until)
            return Status.EXPIRING if warned else Status.VALID
        excused = self.excused(day, asked)
        if excused is not None:
            return excused
        if absent and asked.pausable:
            return Status.PAUSED
        if self._in_grace(day, asked, outlook):
            return Status.GRACE
        if day <= due:
            return Status.DUE
        return Status.MISSING if outlook.last_held is None else Status.EXPIRED

    def warning_from(self, held_until: Day) -> Day:
        """The first day of the warning period before a held-until."""
        if held_until == OPEN_END:
            return OPEN_END + 1
        if self.window is not None:
            return add_months(held_until, -self.window) + 1
        return held_until - self.rules.warning_days

    def _in_grace(self, day: Day, asked: Asked, outlook: Outlook) -> bool:
        until = self.grace_until(asked, outlook)
        return until is not None and day <= until

    def grace_until(self, asked: Asked, outlook: Outlook) -> Day | None:
        """The last day of grace; none if it did not run out or may not wait."""
        if outlook.last_held is None or not outlook.ran_out:
            return None
        if any(one.deadline_days is None for one in asked.obligations):
            return None
        return outlook.last_held + self.grace_days

    def excused(self, day: Day, asked: Asked) -> Status | None:
        """Exempt if exemptions alone cover every requirement, waived if all do."""
        in_force = [one for one in self.excuses if one.first <= day <= one.last]
        if not in_force:
            return None
        if self._covered(asked, [one for one in in_force if one.exemption]):
            return Status.EXEMPT
        return Status.WAIVED if self._covered(asked, in_force) else None

    def _covered(self, asked: Asked, excuses: Sequence[Excuse]) -> bool:
        return all(
            self._lifts([one for one in excuses if one.requirement in {None, each.id}])
            for each in asked.obligations
        )

    def _lifts(self, excuses: Sequence[Excuse]) -> bool:
        """Any item of this same thing, or too few courses left."""
        if any(one.line == self.line.id for one in excuses):
            return True
        waived = {one.course for one in excuses}
        left = [course for course in self.line.courses if course not in waived]
        return len(left) < self.line.minimum

    def verdict_on(self, day: Day) -> Verdict:
        """The verdict of a day on which the line exists, with its gap-since."""
        return next(
            span.verdict for span in self.spans() if span.first <= day <= span.last
        )

    def changes(self) -> Iterator[Day]:
        """Every day on which the verdict can become another one while it is asked for."""
        for outlook in self.outlooks:
            yield outlook.first
            if outlook.held_until is not None:
                yield self.warning_from(outlook.held_until)
            elif outlook.last_held is not None:
                yield outlook.last_held + self.grace_days + 1
        for asked in self.asked:
            for clock in asked.duty.clocks:
                yield from (clock.started, clock.due + 1)
        for excuse in self.excuses:
            yield from (excuse.first, excuse.last + 1)
        for away in self.absences:
            yield from (away.first, away.last + 1, away.last + away.return_days + 1)

    def spans(self) -> list[LineSpan]:
        """The verdicts of all days on which the line exists."""
        days = sorted(set(self.changes()))
        spans: list[LineSpan] = []
        for asked in self.asked:
            after, until = (bisect_right(days, day) for day in asked[:2])
            inside = days[after:until]
            ends = [*(day - 1 for day in inside), asked.last]
            for first, last in zip([asked.first, *inside], ends, strict=True):
                span = LineSpan(self.line.id, first, last, self.on(first, asked))
                _append(spans, span)
        return spans


def _append(spans: list[LineSpan], span: LineSpan) -> None:
    """Add a span with its gap-since, joined to the one before where nothing changed."""
    before = spans[-1] if spans and spans[-1].last + 1 == span.first else None
    if span.verdict.status in GAPS:
        since = before.verdict.gap_since if before is not None else None
        since = span.first if since is None else since
        span = span._replace(verdict=span.verdict._replace(gap_since=since))
    if before is not None and before.verdict == span.verdict:
        spans[-1] = before._replace(last=span.last)
    else:
        spans.append(span)


def cases(
    person: PersonFacts, rules: Rulebook, audience: Audience | None = None
) -> list[LineCase]:
    """Every line that anything ever asks of a person."""
    candidates: Iterable[Obligation] = (
        rules.obligations if audience is None else audience.candidates(person)
    )
    holdings = Holdings(person.done, rules)
    asked = lines_asked(person, rules, candidates)
    return [
        LineCase(rules.lines[line], asked[line], person, holdings)
        for line in sorted(asked)
    ]


def standing(
    person: PersonFacts, rules: Rulebook, audience: Audience | None = None
) -> list[LineSpan]:
    """All standing spans of a person, past and to come: the one answer to everything."""
    return [span for case in cases(person, rules, audience) for span in case.spans()]
