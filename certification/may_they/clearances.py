"""May they? The judgement of ``clearance`` for people in sight, in words."""

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from django.db.models import Q, TextChoices
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from certification.explanation import Counts
from certification.holding import concerned_courses
from certification.loading import Record, Title
from certification.may_they.clearance import Answer, Clearance, Ground, Wish, clearance
from certification.models import CurriculumItem, HazardFunction
from certification.obligation import Audience
from certification.reasons import weighed_words
from certification.status import Status
from people.calendar import OPEN_END, Day, Span
from people.models import User
from people.querysets import UserQuerySet

OTHERS = 12
"""Of those who could do it instead, so many are named."""

TELLING = frozenset(
    {Counts.REVOKED, Counts.RETIRED, Counts.NO_BASE, Counts.NO_EQUIVALENCE}
)
"""Why a completion is worth nothing, where its days alone do not say it."""


class Said(TextChoices):
    """An answer as people read it; the symbol is that of a status."""

    YES = "valid", gettext_lazy("yes")
    AWAY = "paused", gettext_lazy("away")
    WAIVED = "waived", gettext_lazy("only by waiver")
    UNKNOWN = "due", gettext_lazy("nothing says")
    NO = "missing", gettext_lazy("no")


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done: items to hold and hazard functions to perform, and when."""

    first: datetime.date
    last: datetime.date
    items: Sequence[CurriculumItem] = ()
    functions: Sequence[HazardFunction] = ()

    @property
    def wish(self) -> Wish:
        """The same, as the rules ask it."""
        return Wish(
            self.first.toordinal(),
            self.last.toordinal(),
            sorted({item.line_id for item in self.items}),
            sorted(function.pk for function in self.functions),
        )


@dataclass(frozen=True, slots=True)
class Cause:
    """What one line says of the answer."""

    title: Title
    answer: Answer
    words: str

    @property
    def said(self) -> Said:
        """The answer as people read it."""
        return Said[self.answer.name]


@dataclass(frozen=True, slots=True)
class Cleared:
    """Somebody, whether they may, and why."""

    person: User
    answer: Answer
    causes: Sequence[Cause]
    remarks: Sequence[str]
    lasts: Day = OPEN_END
    """The last day on which all of it is still held."""

    @property
    def said(self) -> Said:
        """The answer as people read it."""
        return Said[self.answer.name]


def clearances(people: Sequence[User], task: Task, record: Record) -> Iterator[Cleared]:
    """The answer for each of these people, in their order."""
    judged = _judged([person.pk for person in people], record, task.wish)
    for person, found in zip(people, judged, strict=True):
        yield _told(person, found, record, task)


def others_who_may(people: UserQuerySet, task: Task, record: Record) -> list[User]:
    """Who of these people may do it: as many as are named."""
    likely = _likely(people, record, task.wish)
    found = list(likely.order_by("last_name", "first_name", "service_number"))
    judged = _judged([person.pk for person in found], record, task.wish)
    may = (
        person
        for person, one in zip(found, judged, strict=True)
        if one.answer is Answer.YES
    )
    return list(islice(may, OTHERS))


def _judged(people: Collection[int], record: Record, wish: Wish) -> Iterator[Clearance]:
    audience = Audience(record.rules)
    for person in record.people(people, courses=_courses(record, wish)):
        yield clearance(person, record.rules, wish, audience)


def _lines(record: Record, wish: Wish) -> set[int]:
    """The lines wanted, and all that any requirement on the functions asks."""
    asked = {
        line
        for obligation in record.rules.obligations
        if obligation.function in wish.functions
        for line in obligation.lines
    }
    return asked.union(wish.lines)


def _courses(record: Record, wish: Wish) -> set[int]:
    lines = [record.rules.lines[line] for line in _lines(record, wish)]
    return {pk for line in lines for pk in concerned_courses(line, record.rules)}


def _likely(people: UserQuerySet, record: Record, wish: Wish) -> UserQuerySet:
    """Without a completion or an exemption for a line there is no leave."""
    for line in _lines(record, wish) & set(wish.lines):
        courses = concerned_courses(record.rules.lines[line], record.rules)
        people = people.filter(
            Q(completions__course__in=courses) | Q(waivers__kind="exemption")
        ).distinct()
    return people


def _told(person: User, found: Clearance, record: Record, task: Task) -> Cleared:
    causes = [
        Cause(record.titles[one.line], one.answer, _words(one, record))
        for one in found.grounds
    ]
    names = {function.pk: function for function in task.functions}
    remarks = [_away(span) for span in found.away]
    remarks += [
        _("No requirement says what this person must hold for %(function)s.")
        % {"function": names[pk]}
        for pk in found.silent
    ]
    causes.sort(key=lambda cause: cause.title.code)
    lasts = min(map(_lasts, found.grounds), default=OPEN_END)
    return Cleared(person, found.answer, causes, remarks, lasts)


def _lasts(ground: Ground) -> Day:
    until = ground.why.outlook.held_until
    return OPEN_END if until is None else until


def _words(ground: Ground, record: Record) -> str:
    """How the line stands on the day it is at its worst, and what took it away."""
    sentence = _sentence(ground)
    if ground.answer is not Answer.NO:
        return sentence
    telling = (
        f"{record.courses[one.course]}: {weighed_words(one, record)}"
        for one in ground.why.evidence
        if one.counts in TELLING
    )
    return " ".join([sentence, *_first_two(telling)])


def _first_two(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))[:2]


def _sentence(ground: Ground) -> str:
    outlook, status = ground.why.outlook, ground.why.verdict.status
    days = {"on": _day_words(ground.on), "until": ""}
    if status == Status.EXEMPT:
        return _("An approved exemption stands in its place.")
    if status == Status.WAIVED:
        return _("A waiver excuses from it on %(on)s: not qualified.") % days
    if outlook.held_until == OPEN_END:
        return _("Held; it does not expire.")
    if outlook.held_until is not None:
        days["until"] = _day_words(outlook.held_until)
        return _("Held until %(until)s.") % days
    if outlook.last_held is not None:
        days["until"] = _day_words(outlook.last_held)
        return _("Not held on %(on)s: it was held until %(until)s.") % days
    return _("Not held on %(on)s, and never before.") % days


def _day_words(day: Day) -> str:
    return date_format(datetime.date.fromordinal(day), "DATE_FORMAT")


def _away(span: Span) -> str:
    first, last = map(_day_words, span)
    if first == last:
        return _("Away on %(day)s.") % {"day": first}
    return _("Away from %(first)s to %(last)s.") % {"first": first, "last": last}
