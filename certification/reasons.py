"""An explanation in words and with names: one story for the page and the command."""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.explanation import Counts, Evidence, Explanation, Reason, explain
from certification.loading import Record, Title, facts
from certification.models import (
    Completion,
    Course,
    FunctionHolding,
    Requirement,
    Waiver,
)
from certification.obligation import Audience
from certification.snapshot import one_snapshot
from certification.standing import LineCase, cases
from certification.status import Status
from people.calendar import OPEN_END, Day
from people.models import Role, Unit, User
from people.recording import as_recorded


@dataclass(frozen=True, slots=True)
class Obliges:
    """A requirement that obliges, through which appointments and which work."""

    requirement: Requirement
    since: datetime.date
    due: datetime.date
    through: Sequence[str]
    works: Sequence[str]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A completion, and in words whether it counts and why not."""

    completion: Completion
    course: Course
    counts: bool
    verdict: str


@dataclass(frozen=True, slots=True)
class Story:
    """Why one line has its status on a day."""

    person: User
    on: datetime.date
    title: Title
    status: Status
    due: datetime.date
    valid_until: datetime.date | None
    gap_since: datetime.date | None
    absent: bool
    minimum: int
    courses: Sequence[Course]
    obliges: Sequence[Obliges]
    evidence: Sequence[Weighed]
    waivers: Sequence[Waiver]
    because: str
    next_step: str


def story(
    person: User,
    item_code: str,
    on: datetime.date,
    *,
    known_at: datetime.datetime | None = None,
) -> Story | None:
    """Why the line of this item has its status; none if nothing asks it that day."""
    with one_snapshot():
        record = facts(known_at)
        line = next((i.line_id for i in record.items if i.code == item_code), None)
        (known,) = record.people([person.pk])
        for case in cases(known, record.rules, Audience(record.rules)):
            if case.line.id == line:
                found = explain(case, known, on.toordinal())
                return _told(person, on, record, case, found) if found else None
    return None


def _told(
    person: User, on: datetime.date, record: Record, case: LineCase, found: Explanation
) -> Story:
    verdict = found.verdict
    courses = [record.courses[pk] for pk in record.line_courses(case.line.id)]
    return Story(
        person=person,
        on=on,
        title=record.titles[case.line.id],
        status=verdict.status,
        due=_date(verdict.due),
        valid_until=None if verdict.valid_until is None else _date(verdict.valid_until),
        gap_since=None if verdict.gap_since is None else _date(verdict.gap_since),
        absent=verdict.absent,
        minimum=case.line.minimum,
        courses=courses,
        obliges=list(_obliges(found.reasons, record, person, on)),
        evidence=list(_evidence(found.evidence, record)),
        waivers=_waivers(found),
        because=because(found, on),
        next_step=next_step(verdict.status, courses, case.line.minimum),
    )


_date = datetime.date.fromordinal


def _words(day: Day) -> str:
    return date_format(_date(day), "DATE_FORMAT")


def _work(person: User, on: datetime.date, record: Record) -> Mapping[int, list[str]]:
    """By hazard function why the person performs it on the day, as was written down."""
    held = as_recorded(FunctionHolding, known_at=record.known_at, people=[person.pk])
    found: dict[int, list[str]] = defaultdict(list)
    for one in held:
        if one.reason and not one.withdrawn and one.start <= on <= one.end:
            found[one.hazard_function_id].append(one.reason)
    return found


def _obliges(
    reasons: Sequence[Reason], record: Record, person: User, on: datetime.date
) -> Iterator[Obliges]:
    asked = [record.requirements[reason.code] for reason in reasons]
    functions = {one.hazard_function_id for one in asked} - {None}
    work = _work(person, on, record) if functions else {}
    units = Unit.objects.in_bulk({p.unit for reason in reasons for p in reason.through})
    roles = Role.objects.in_bulk({p.role for reason in reasons for p in reason.through})
    for reason in reasons:
        requirement = record.requirements[reason.code]
        yield Obliges(
            requirement,
            _date(reason.since),
            _date(reason.due),
            [f"{roles[post.role]} · {units[post.unit]}" for post in reason.through],
            work.get(requirement.hazard_function_id or 0, ()),
        )


def _evidence(evidence: Sequence[Evidence], record: Record) -> Iterator[Weighed]:
    completions = Completion.objects.select_related("course", "version").in_bulk(
        {one.done.id for one in evidence}
    )
    for one in evidence:
        yield Weighed(
            completions[one.done.id],
            record.courses[one.course],
            one.counts is Counts.YES,
            weighed_words(one, record),
        )


def weighed_words(one: Evidence, record: Record) -> str:
    """Whether a completion counts, and why not."""
    done = one.done
    if one.counts is Counts.YES:
        until = one.holds_until
        if until is None or until == OPEN_END:
            words = _("Counts, and does not expire.")
        else:
            words = _("Counts until %(day)s.") % {"day": _words(until)}
        if done.course != one.course:
            words += " " + _("It counts through an equivalence.")
        if one.was_extended:
            words += " " + _("It was extended by a derogation.")
        return words
    day = {
        Counts.REVOKED: done.revoked_on,
        Counts.RETIRED: done.retired_on,
        Counts.LAPSED: one.extended_until if one.was_extended else done.valid_until,
        Counts.LATER: done.completed_on,
    }.get(one.counts)
    base = record.rules.policies[done.course].base
    names = {
        "day": "" if day is None else _words(day),
        "base": record.courses[base].title if base is not None else "",
    }
    return _sentences()[one.counts] % names


def _sentences() -> dict[Counts, str]:
    return {
        Counts.LATER: _("Does not count yet: completed on %(day)s."),
        Counts.REVOKED: _("Does not count: revoked with effect from %(day)s."),
        Counts.RETIRED: _("Does not count: its version was retired on %(day)s."),
        Counts.LAPSED: _("No longer counts: it was valid until %(day)s."),
        Counts.NO_BASE: _("Does not count: the base course %(base)s is not held."),
        Counts.NO_EQUIVALENCE: _("Does not count: no equivalence is in force."),
    }


def _waivers(found: Explanation) -> list[Waiver]:
    waivers = Waiver.objects.filter(pk__in=[one.id for one in found.excuses])
    return list(waivers.select_related("approval__approved_by").order_by("start"))


def because(found: Explanation, on: datetime.date) -> str:
    """The status in a sentence, with the day that decides it."""
    verdict, outlook = found.verdict, found.outlook
    held = outlook.held_until if outlook.held_until is not None else outlook.last_held
    days = {
        "until": "" if held is None or held == OPEN_END else _words(held),
        "due": _words(verdict.due),
        "grace": "" if found.grace_until is None else _words(found.grace_until),
    }
    if verdict.status == Status.VALID and held == OPEN_END:
        return _("It is held and does not expire.")
    if verdict.status == Status.EXPIRED and held is not None:
        return _expired(found, held) % days
    return _because()[verdict.status] % days


def _expired(found: Explanation, held: Day) -> str:
    """What came between the last day it was held and the gap."""
    if held < found.verdict.due:
        return _("It was held until %(until)s, and had to be held again by %(due)s.")
    if found.grace_until is not None and found.grace_until > held:
        return _(
            "It was held until %(until)s and tolerated until %(grace)s, and has expired"
            " since."
        )
    return _("It was held until %(until)s and has expired since.")


def _because() -> dict[Status, str]:
    return {
        Status.VALID: _("It is held, valid until %(until)s."),
        Status.EXPIRING: _("It is held, but only until %(until)s: renew it now."),
        Status.EXEMPT: _("An approved exemption stands in its place."),
        Status.WAIVED: _("An approved waiver excuses from it."),
        Status.PAUSED: _("The person is absent and the duty waits."),
        Status.GRACE: _(
            "It ran out on %(until)s and is tolerated until %(grace)s: it is not valid."
        ),
        Status.DUE: _("It is not held, and due by %(due)s: there is time until then."),
        Status.MISSING: _("It was never held, and had to be by %(due)s."),
    }


def next_step(status: Status, courses: Sequence[Course], minimum: int) -> str:
    """What to do about it."""
    names = ", ".join(str(course) for course in courses)
    if status in {Status.VALID, Status.EXEMPT}:
        return _("Nothing needs doing now.")
    if status in {Status.WAIVED, Status.PAUSED}:
        return _("Nothing needs doing until that ends.")
    if len(courses) == 1:
        return _("Complete %(courses)s.") % {"courses": names}
    return _("Complete at least %(minimum)s of: %(courses)s.") % {
        "minimum": minimum,
        "courses": names,
    }
