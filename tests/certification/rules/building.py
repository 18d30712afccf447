"""Small builders, so that a table of the rules shows its dates and little else."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from certification.facts import (
    Away,
    Done,
    Equivalent,
    Excuse,
    Extension,
    LineRule,
    Obligation,
    Performs,
    PersonFacts,
    Policy,
    Post,
    Rulebook,
)
from certification.folding import Flat, folded
from certification.handbook import Handbook
from certification.holding import Holdings, Outlook, Run
from certification.outlooks import Held, View
from certification.standing import LineCase, LineSpan, Verdict, cases, standing
from people.calendar import OPEN_END, OPEN_START, Spans
from people.tree import Tree

A, B, C, BASE = 1, 2, 3, 4
LINE = 1
PERSON, SOMEBODY_ELSE = 1, 2
BRIGADE, BATTALION, DEPOT = 1, 2, 3
LEADER, COMMANDER, CLERK = 1, 2, 3
PACKING, DIVING = 1, 2
YEAR = ("2025-01-01", "2025-12-31")
LONG_AGO = "2020-01-01"
TOLERANT = {"role": LEADER, "deadline_days": 30}


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def start(text: str) -> int:
    return day(text) if text else OPEN_START


def end(text: str) -> int:
    return day(text) if text else OPEN_END


def perhaps(text: str | None) -> int | None:
    return day(text) if text else None


def shown(number: int | None) -> str:
    """The day as a table writes it; none and open are empty."""
    if number in {None, OPEN_START, OPEN_END}:
        return ""
    return datetime.date.fromordinal(number).isoformat()


def shown_spans(spans: Spans) -> list[tuple[str, str]]:
    return [(shown(first), shown(last)) for first, last in spans]


def spans(*pairs: tuple[str, str]) -> list[tuple[int, int]]:
    return [(start(first), end(last)) for first, last in pairs]


def course(id: int = A, months: int | None = 12, **more: Any) -> Policy:
    return Policy(id, "?abcd"[id], months, **more)


def done(
    course: int, on: str, until: str = "", *, revoked: str = "", retired: str = ""
) -> Done:
    return Done(0, course, day(on), perhaps(until), perhaps(retired), perhaps(revoked))


def derogation(course: int, first: str, last: str, until: str) -> Extension:
    return Extension(course, start(first), end(last), day(until))


def equivalence(by: int, first: str = "", last: str = "") -> Equivalent:
    return Equivalent(by, start(first), end(last))


def requirement(
    number: int = 1,
    *,
    first: str = "",
    last: str = "",
    in_force: Spans = ((OPEN_START, OPEN_END),),
    first_due: str = "",
    **more: Any,
) -> Obligation:
    return Obligation(
        number,
        f"r{number}",
        {LINE: in_force},
        start(first),
        end(last),
        first_due=perhaps(first_due),
        **more,
    )


def rules(
    *policies: Policy,
    line: tuple[int, ...] = (A,),
    minimum: int = 1,
    asks: Iterable[Obligation] = (),
    derogations: Iterable[Extension] = (),
    equivalences: Mapping[int, list[Equivalent]] | None = None,
    moves: Iterable[tuple[int, str, int | None]] = (),
    **more: Any,
) -> Rulebook:
    """Courses, one line, what asks it, and a battalion in a brigade beside a depot."""
    extensions: dict[int, list[Extension]] = {}
    for one in derogations:
        extensions.setdefault(one.course, []).append(one)
    units = [
        (BRIGADE, "brigade", None),
        (BATTALION, "battalion", BRIGADE),
        (DEPOT, "depot", None),
    ]
    return Rulebook(
        {policy.id: policy for policy in policies or [course()]},
        {LINE: LineRule(LINE, minimum, line)},
        list(asks),
        Tree(units, [(unit, day(on), parent) for unit, on, parent in moves]),
        {
            LEADER: frozenset({LEADER}),
            COMMANDER: frozenset({COMMANDER, LEADER}),
            CLERK: frozenset({CLERK}),
        },
        extensions=extensions,
        equivalents=equivalences or {},
        **more,
    )


def post(
    first: str = "",
    last: str = "",
    *,
    unit: int = BATTALION,
    role: int = COMMANDER,
    category: str = "military",
) -> Post:
    return Post(0, unit, role, category, start(first), end(last))


def away(first: str, last: str, return_days: int = 0) -> Away:
    return Away(day(first), end(last), return_days)


def performs(
    function: int, first: str = "", last: str = "", *, unit: int | None = None
) -> Performs:
    return Performs(function, unit, start(first), end(last))


def excuse(
    kind: str,
    first: str = "",
    last: str = "",
    *,
    course: int | None = None,
    only: int | None = None,
) -> Excuse:
    """A waiver of the line, or of a course, for all requirements or one only."""
    line = LINE if course is None else None
    return Excuse(0, line, course, only, kind == "exemption", start(first), end(last))


def person(*completions: Done, posts: Iterable[Post] | None = None, **more: Any):
    """Somebody who is a battalion's commander always, unless the table says not."""
    numbered = [one._replace(id=n) for n, one in enumerate(completions, start=1)]
    posted = [post()] if posts is None else list(posts)
    return PersonFacts(PERSON, posted, done=numbered, **more)


def holdings(who: PersonFacts, book: Rulebook) -> Holdings:
    """What somebody's completions bring; the quick way must see the same."""
    found = Holdings(who.done, book)
    for line in book.lines.values():
        quick = Held(who.done, book).views(Handbook(book).card(line.id))
        assert _joined(quick) == _joined(_view(one) for one in found.outlooks(line))
    return found


def _view(one: Outlook) -> View:
    return one.first, one.last, one.held_until, one.last_held, one.ran_out


def _joined(views: Iterable[View]) -> list[View]:
    """As few views as can be: both ways may cut where nothing changes."""
    found: list[View] = []
    for view in views:
        if found and found[-1][2:] == view[2:]:
            first = found.pop()[0]
            view = (first, view[1], view[2], view[3], view[4])
        found.append(view)
    return found


def judged(who: PersonFacts, book: Rulebook) -> list[LineSpan]:
    """The spans by the rules; the quick way must give the same."""
    found = standing(who, book)
    assert folded(who, Handbook(book)) == [flat(span) for span in found]
    return found


def flat(span: LineSpan) -> Flat:
    """As the quick way writes it."""
    line, first, last, verdict = span
    status, due, until, absent, codes, since = verdict
    return line, first, last, (status.value, due, until, absent, "|".join(codes)), since


def case_of(who: PersonFacts, book: Rulebook) -> LineCase:
    (case,) = cases(who, book)
    return case


def verdict_on(who: PersonFacts, book: Rulebook, on: str) -> Verdict | None:
    """What the spans say of a day; none: no line."""
    found = [
        span.verdict for span in judged(who, book) if span.first <= day(on) <= span.last
    ]
    assert len(found) <= 1
    return found[0] if found else None


def status_on(who: PersonFacts, book: Rulebook, on: str) -> str:
    verdict = verdict_on(who, book, on)
    return "" if verdict is None else str(verdict.status)


def due_on(who: PersonFacts, book: Rulebook, on: str) -> str:
    verdict = verdict_on(who, book, on)
    return "" if verdict is None else shown(verdict.due)


def status(
    on: str,
    *completions: Done,
    courses: tuple[Policy, ...] = (course(),),
    asked: dict[str, Any] = TOLERANT,
    since: str = LONG_AGO,
    absences: tuple[Away, ...] = (),
    excuses: tuple[Excuse, ...] = (),
    **book: Any,
) -> str:
    """The status of one line of somebody obliged since a day."""
    who = person(*completions, posts=[post(since)], absences=absences, excuses=excuses)
    asks = [requirement(**asked)]
    return status_on(who, rules(*courses, asks=asks, **book), on)


def shown_runs(runs: Iterable[Run]) -> list[tuple[str, str, str]]:
    return [
        (shown(run.first), shown(run.last), "ran out" if run.ran_out else "cut off")
        for run in runs
    ]


def line_runs(
    who: PersonFacts, book: Rulebook, seen_from: str
) -> list[tuple[str, str, str]]:
    """When the line is held as seen from a day, and how each run ended."""
    return shown_runs(holdings(who, book).line_runs(book.lines[LINE], day(seen_from)))
