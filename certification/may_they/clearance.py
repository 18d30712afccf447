"""May this person do it, on every day of a period, and if not, why not? Pure.

What is wanted is a number of lines, or hazard functions whose requirements name the
lines. Where a line is asked of the person anyway, the answer is that of the reports;
on other days it is judged as if somebody asked it before the work starts. What is
tolerated (due, in grace) is no leave to work (rules §5).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

from certification.explanation import Explanation, explained
from certification.facts import Obligation, Performs, PersonFacts, Rulebook
from certification.holding import Holdings
from certification.obligation import Audience, lines_asked
from certification.standing import LineCase
from certification.status import BADNESS, QUALIFIED, Status
from people.calendar import Day, Span, Spans, outside, overlap, tidy

Asking: TypeAlias = Mapping[int, Sequence[tuple[Obligation, Spans]]]
"""By line: the requirements that ever ask it, and on which days."""

AS_IF = Obligation(id=0, code="", lines={}, first=0, last=0)
"""The requirement that nobody made: its key is no other's, so no waiver names it."""


class Answer(Enum):
    """From best to worst."""

    YES = "yes"
    AWAY = "away"
    WAIVED = "waived"
    UNKNOWN = "unknown"
    NO = "no"


RANK = {answer: place for place, answer in enumerate(Answer)}


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody is to do, from the first day to the last."""

    first: Day
    last: Day
    lines: Collection[int] = ()
    functions: Collection[int] = ()

    @property
    def period(self) -> list[Span]:
        """The days, as a list of spans."""
        return [(self.first, self.last)]


@dataclass(frozen=True, slots=True)
class Ground:
    """How one line stands in the period: at its worst, on the first such day."""

    line: int
    answer: Answer
    on: Day
    why: Explanation


@dataclass(frozen=True, slots=True)
class Clearance:
    """The answer for one person, with a ground for every line."""

    person: int
    answer: Answer
    grounds: Sequence[Ground]
    away: Spans
    """Days of the period on which the person is absent or has no appointment."""
    silent: Collection[int]
    """Hazard functions of which nothing says what this person must hold."""


def clearance(
    person: PersonFacts, rules: Rulebook, wish: Wish, audience: Audience
) -> Clearance:
    """Whether the person may, on every day of the period on which they are there."""
    doing = replace(person, performs=[*person.performs, *_performing(wish)])
    asked = lines_asked(doing, rules, audience.candidates(doing))
    away = _away(person, wish)
    holdings = Holdings(person.done, rules)
    grounds = []
    for line, days in sorted(_wanted(asked, wish).items()):
        judged = _as_if(asked.get(line, ()), days)
        case = LineCase(rules.lines[line], judged, doing, holdings)
        grounds.append(_ground(case, doing, outside(days, away) or days))
    silent = _silent(asked, wish)
    answers = [ground.answer for ground in grounds]
    answers += [Answer.UNKNOWN] if silent or not grounds else []
    answers += [Answer.AWAY] if away else []
    worst = max(answers, key=RANK.__getitem__)
    return Clearance(person.id, worst, grounds, away, silent)


def _performing(wish: Wish) -> Iterator[Performs]:
    for function in wish.functions:
        yield Performs(function, None, wish.first, wish.last)


def _away(person: PersonFacts, wish: Wish) -> list[Span]:
    there = tidy((post.first, post.last) for post in person.posts)
    absences = tidy((away.first, away.last) for away in person.absences)
    return tidy([*outside(wish.period, there), *overlap(absences, wish.period)])


def _wanted(asked: Asking, wish: Wish) -> dict[int, list[Span]]:
    """The lines that matter, each with the days of the period on which it does."""
    wanted = dict.fromkeys(wish.lines, wish.period)
    for line, obligation, days in _in_period(asked, wish):
        if obligation.function in wish.functions:
            wanted[line] = tidy([*wanted.get(line, ()), *days])
    return wanted


def _in_period(
    asked: Asking, wish: Wish
) -> Iterator[tuple[int, Obligation, list[Span]]]:
    for line, found in asked.items():
        for obligation, days in found:
            within = overlap(days, wish.period)
            if within:
                yield line, obligation, within


def _silent(asked: Asking, wish: Wish) -> list[int]:
    """The functions whose requirements, if any, oblige nobody like this person."""
    spoken = {obligation.function for _, obligation, _ in _in_period(asked, wish)}
    return [function for function in wish.functions if function not in spoken]


def _as_if(
    found: Sequence[tuple[Obligation, Spans]], days: Spans
) -> list[tuple[Obligation, Spans]]:
    """What is asked, and as if it were asked on the days on which it is not."""
    free = outside(days, tidy(span for _, spans in found for span in spans))
    return [*found, (AS_IF, free)] if free else list(found)


def _ground(case: LineCase, person: PersonFacts, days: Spans) -> Ground:
    _, day = min(
        (-BADNESS[span.verdict.status], common[0][0])
        for span in case.spans()
        if (common := overlap([(span.first, span.last)], days))
    )
    asked = next(one for one in case.asked if one.first <= day <= one.last)
    why = explained(case, asked, person, day)
    return Ground(case.line.id, _answer(why.verdict.status), day, why)


def _answer(status: Status) -> Answer:
    if status in QUALIFIED:
        return Answer.YES
    if status == Status.WAIVED:
        return Answer.WAIVED
    return Answer.AWAY if status == Status.PAUSED else Answer.NO
