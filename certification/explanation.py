"""Why a line has its status on a day (rules §9). Pure.

It reads the same ``LineCase`` that gave the status; nothing is worked out beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from certification.facts import Done, Excuse, PersonFacts, Post
from certification.holding import Outlook, extended, outlook_on, own_days
from certification.obligation import Asked, obliged_days
from certification.standing import LineCase, Verdict
from people.calendar import Day, covers


class Counts(Enum):
    """Whether a completion counts on the day, and why not."""

    YES = "counts"
    LATER = "done later"
    REVOKED = "revoked"
    RETIRED = "version retired"
    LAPSED = "no longer valid"
    NO_BASE = "base not held"
    NO_EQUIVALENCE = "equivalence not in force"


@dataclass(frozen=True, slots=True)
class Reason:
    """A requirement that obliges: since when, due when, through which appointment."""

    code: str
    since: Day
    due: Day
    through: Sequence[Post]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A completion that could matter: whether it counts, and for which course."""

    done: Done
    course: int
    counts: Counts
    holds_until: Day | None
    extended_until: Day | None

    @property
    def was_extended(self) -> bool:
        """Whether a derogation lets it hold longer than it says."""
        until = self.done.valid_until
        return (
            until is not None
            and self.extended_until is not None
            and self.extended_until > until
        )


@dataclass(frozen=True, slots=True)
class Explanation:
    """The verdict, and everything it rests on."""

    verdict: Verdict
    reasons: Sequence[Reason]
    evidence: Sequence[Evidence]
    excuses: Sequence[Excuse]
    outlook: Outlook
    warning_from: Day | None
    grace_until: Day | None


def explain(case: LineCase, person: PersonFacts, day: Day) -> Explanation | None:
    """Why the line has its status on this day; none if it does not exist then."""
    asked = case.asked_on(day)
    return None if asked is None else explained(case, asked, person, day)


def explained(
    case: LineCase, asked: Asked, person: PersonFacts, day: Day
) -> Explanation:
    """The same for a line that is asked on the day."""
    outlook = outlook_on(case.outlooks, day)
    held_until = outlook.held_until
    return Explanation(
        verdict=case.verdict_on(day),
        reasons=_reasons(case, asked, person, day),
        evidence=_evidence(case, day),
        excuses=[one for one in case.excuses if one.first <= day <= one.last],
        outlook=outlook,
        warning_from=None if held_until is None else case.warning_from(held_until),
        grace_until=case.grace_until(asked, outlook),
    )


def _reasons(
    case: LineCase, asked: Asked, person: PersonFacts, day: Day
) -> list[Reason]:
    clocks = {clock.obligation.id: clock for clock in asked.duty.clocks}
    return [
        Reason(
            obligation.code,
            clocks[obligation.id].started,
            clocks[obligation.id].due,
            [
                post
                for post in person.posts
                if covers(
                    obliged_days(_only(person, post), obligation, case.rules), day
                )
            ],
        )
        for obligation in asked.obligations
    ]


def _only(person: PersonFacts, post: Post) -> PersonFacts:
    return PersonFacts(person.id, [post], performs=person.performs)


def _evidence(case: LineCase, day: Day) -> list[Evidence]:
    """Every completion that could matter, latest first, once for each course.

    Where a base is not held, its completions are there too: they say why.
    """
    found: list[Evidence] = []
    for course in case.line.courses:
        pieces = sorted(case.holdings.pieces(course, day), key=lambda one: one.last)
        counting = {
            piece.done.id: piece.last
            for piece in pieces
            if piece.first <= day <= piece.last
        }
        by = [one.by for one in case.rules.equivalents.get(course, ())]
        found += [
            _weighed(case, course, done, counting, day)
            for each in dict.fromkeys([course, *by])
            for done in case.holdings.by_course.get(each, ())
        ]
    for base in _bases_missed(case, found):
        found += [
            _weighed(case, base, done, {}, day)
            for done in case.holdings.by_course.get(base, ())
        ]
    return sorted(found, key=lambda one: (-one.done.completed_on, one.done.id))


def _bases_missed(case: LineCase, found: Sequence[Evidence]) -> set[int]:
    missed = [one.done.course for one in found if one.counts is Counts.NO_BASE]
    bases = {case.rules.policies[course].base for course in missed}
    return {base for base in bases if base is not None} - set(case.line.courses)


def _weighed(
    case: LineCase, course: int, done: Done, counting: dict[int, Day], day: Day
) -> Evidence:
    covering = extended(done, case.rules.extensions)
    counts = Counts.YES if done.id in counting else _why_not(case, course, done, day)
    return Evidence(
        done, course, counts, counting.get(done.id), max(covering, default=None)
    )


def _why_not(case: LineCase, course: int, done: Done, day: Day) -> Counts:
    if done.completed_on > day:
        return Counts.LATER
    if done.revoked_on is not None and done.revoked_on <= day:
        return Counts.REVOKED
    if done.retired_on is not None and done.retired_on <= day:
        return Counts.RETIRED
    if day > own_days(done, case.rules.extensions)[1]:
        return Counts.LAPSED
    if done.course != course:
        own = case.holdings.own_pieces(done.course, day)
        if any(one.first <= day <= one.last for one in own):
            return Counts.NO_EQUIVALENCE
    return Counts.NO_BASE
