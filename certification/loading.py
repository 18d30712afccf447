"""Facts from the database, as the rules want them: now, or as known at an instant.

The engine gets its facts here and nowhere else.
"""

import datetime
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import F, Q, QuerySet

from certification.columns import (
    AWAY,
    DAYS,
    DONE,
    PERFORMS,
    POST,
    day_of,
    excuse_of,
    obligation_of,
    plain,
    span_of,
    values_of,
)
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
from certification.handbook import Handbook
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Derogation,
    Equivalence,
    FunctionHolding,
    Line,
    Requirement,
    Revocation,
    UnitNeed,
    Waiver,
)
from people.calendar import Day, Span, tidy
from people.models import Absence, Appointment, Fact, PersonFact, SamePerson
from people.organisation import role_hierarchy, unit_tree
from people.recording import as_recorded
from people.same_people import Links, counting_for, with_others
from people.tree import Tree

F_ = TypeVar("F_", bound=Fact)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Title:
    """The item by which a line is keyed and titled: the one whose code sorts first."""

    code: str
    title: str

    def __str__(self) -> str:
        return self.title or self.code


class Record:
    """Everything the record says, now or as it stood at an instant."""

    def __init__(self, known_at: datetime.datetime | None = None) -> None:
        self.known_at = known_at
        self.parts: dict[frozenset[int], Record] = {}
        """Of this record as far as some lines go (``partial``)."""

    def _facts(self, model: type[F_]) -> Iterator[F_]:
        return as_recorded(model, known_at=self.known_at)

    def kept(self, model: type[F_]) -> Iterator[F_]:
        """The facts of one kind that hold for everybody, as this record has them."""
        return self._facts(model)

    def _entries(self, entries: QuerySet[Any]) -> QuerySet[Any]:
        if self.known_at is None:
            return entries
        return entries.filter(recorded_at__lte=self.known_at)

    # what holds for everybody

    @cached_property
    def tree(self) -> Tree:
        return unit_tree(known_at=self.known_at)

    @cached_property
    def items(self) -> list[CurriculumItem]:
        return sorted(self._facts(CurriculumItem), key=lambda item: item.code)

    @cached_property
    def titles(self) -> Mapping[int, Title]:
        """By line."""
        return {
            item.line_id: Title(item.code, item.title) for item in reversed(self.items)
        }

    @cached_property
    def curricula(self) -> Mapping[int, str]:
        """What they are called."""
        return {one.pk: str(one) for one in self._facts(Curriculum)}

    @cached_property
    def needs(self) -> list[UnitNeed]:
        """How many must hold a course in a unit."""
        return list(self._facts(UnitNeed))

    @cached_property
    def requirements(self) -> Mapping[str, Requirement]:
        """By code, for explanations."""
        return {one.code: one for one in self._facts(Requirement)}

    @cached_property
    def courses(self) -> Mapping[int, Course]:
        return {course.pk: course for course in self._facts(Course)}

    @cached_property
    def lines(self) -> Mapping[int, LineRule]:
        return lines_of(Line.objects.all())

    def line_courses(self, line: int) -> list[int]:
        """The courses of a line, by code."""
        return sorted(self.lines[line].courses, key=lambda pk: self.courses[pk].code)

    @cached_property
    def policies(self) -> Mapping[int, Policy]:
        """Of every course."""
        return {course.pk: policy_of(course) for course in self.courses.values()}

    @cached_property
    def extensions(self) -> Mapping[int, Sequence[Extension]]:
        """What derogations allow, by course."""
        return extensions_of(self._derogations())

    @cached_property
    def rules(self) -> Rulebook:
        """Everything the engine needs beside the facts about people."""
        return Rulebook(
            policies=self.policies,
            lines=self.lines,
            obligations=self._obligations(),
            tree=self.tree,
            roles_above=self._roles_above(),
            extensions=self.extensions,
            equivalents=self._equivalents(),
            warning_days=settings.WARNING_DAYS,
            bridge_days=settings.BRIDGE_DAYS,
        )

    @cached_property
    def handbook(self) -> Handbook:
        """The same, arranged for judging many people."""
        return Handbook(self.rules)

    def _derogations(self) -> Iterable[Derogation]:
        return Derogation.objects.standing(self.known_at)

    def _roles_above(self) -> Mapping[int, frozenset[int]]:
        hierarchy = role_hierarchy(known_at=self.known_at)
        return {role: frozenset(hierarchy.ancestors(role)) for role in hierarchy.codes}

    def _equivalents(self) -> Mapping[int, list[Equivalent]]:
        found = defaultdict(list)
        for one in self._facts(Equivalence):
            found[one.course_id].append(Equivalent(one.satisfied_by_id, *span_of(one)))
        return dict(found)

    def _obligations(self) -> list[Obligation]:
        lines: dict[int, dict[int, list[Span]]] = defaultdict(lambda: defaultdict(list))
        for item in self.items:
            lines[item.curriculum_id][item.line_id].append(span_of(item))
        in_force = {
            curriculum: {line: tidy(spans) for line, spans in by_line.items()}
            for curriculum, by_line in lines.items()
        }
        return [
            obligation_of(one, in_force.get(one.curriculum_id, {}))
            for one in self.requirements.values()
        ]

    @cached_property
    def _retired(self) -> Mapping[int, Day]:
        return {
            version.pk: version.retired_on.toordinal()
            for version in self._facts(CourseVersion)
            if version.retired_on is not None
        }

    # what is known of people

    def people(
        self, people: Collection[int], *, courses: Collection[int] | None = None
    ) -> Iterator[PersonFacts]:
        """The facts about these people, in the order asked.

        ``courses`` leaves out completions that a question cannot need.
        """
        asked = with_others(
            (one for one in people if one not in self.links), self.links
        )
        posts = self._counted(self._of(Appointment, asked, POST, Post))
        absences = self._counted(self._of(Absence, asked, AWAY, Away))
        performs = self._counted(self._of(FunctionHolding, asked, PERFORMS, Performs))
        done = self._counted(self._done(asked, courses))
        excuses = self._counted(self._excuses(asked))
        for person in people:
            yield PersonFacts(
                person,
                posts.get(person, ()),
                absences.get(person, ()),
                done.get(person, ()),
                performs.get(person, ()),
                excuses.get(person, ()),
            )

    def done(self, person: int, *, courses: Collection[int]) -> Sequence[Done]:
        """What one person completed of these courses."""
        asked = with_others([person], self.links)
        return self._counted(self._done(asked, courses)).get(person, ())

    @cached_property
    def links(self) -> Links:
        """For whom things count of people who were entered twice."""
        if self.known_at is None:
            return counting_for()
        told = self._facts(SamePerson)
        return {one.other_id: one.person_id for one in told if not one.withdrawn}

    def _counted(self, found: Mapping[int, list[V]]) -> Mapping[int, Sequence[V]]:
        """What was found of each, for whom it counts."""
        counted: dict[int, list[V]] = dict(found)
        for other in counted.keys() & self.links.keys():
            one = self.links[other]
            counted[one] = [*counted.get(one, ()), *counted.pop(other)]
        return counted

    def _of(
        self,
        model: type[PersonFact],
        people: Collection[int],
        columns: Sequence[str],
        value: Callable[..., V],
    ) -> Mapping[int, list[V]]:
        """The facts of one kind of each of these people, as values of these columns."""
        found: dict[int, list[V]] = defaultdict(list)
        for _, person, *values in self._values(model, people, columns):
            told = (
                day_of(one) if column in DAYS else one
                for column, one in zip(columns, values, strict=True)
            )
            found[person].append(value(*told))
        return found

    def _values(
        self, model: type[PersonFact], people: Collection[int], columns: Sequence[str]
    ) -> Iterator[Sequence[Any]]:
        """The key of each fact, the person, and these columns of it."""
        if self.known_at is None:
            live = model._default_manager.filter(person__in=people, withdrawn=False)
            read = ("pk", "person_id", *map(plain, columns))
            yield from live.order_by("pk").values_list(*read).iterator()
            return
        for fact in as_recorded(model, known_at=self.known_at, people=people):
            if not fact.withdrawn:
                yield values_of(fact, columns)

    def _done(
        self, people: Collection[int], courses: Collection[int] | None
    ) -> Mapping[int, list[Done]]:
        revocations = Revocation.objects.filter(completion__person__in=people)
        revoked = {
            completion: day_of(day)
            for completion, day in revocations.standing(self.known_at)
            .values_list("completion_id", plain("effective_on"))
            .iterator()
        }
        found: dict[int, list[Done]] = defaultdict(list)
        completions = Completion.objects.filter(person__in=people)
        if courses is not None:
            completions = completions.filter(course__in=courses)
        rows = self._entries(completions).values_list(*map(plain, DONE))
        retired = self._retired
        for person, pk, course, version, on, until in rows.order_by().iterator():
            found[person].append(
                Done(
                    pk,
                    course,
                    day_of(on),
                    None if until is None else day_of(until),
                    retired.get(version),
                    revoked.get(pk),
                )
            )
        return found

    def _excuses(self, people: Collection[int]) -> Mapping[int, list[Excuse]]:
        """Waivers approved by neither the one who asked nor the person concerned."""
        waivers = Waiver.objects.filter(
            person__in=people, approval__isnull=False
        ).exclude(Q(approval__approved_by=F("person")))
        waivers = waivers.filter(
            Q(requested_by__isnull=True) | ~Q(approval__approved_by=F("requested_by"))
        )
        waivers = waivers.standing(self.known_at)
        if self.known_at is not None:
            waivers = waivers.filter(approval__recorded_at__lte=self.known_at)
        line_of = {item.pk: item.line_id for item in self.items}
        found = defaultdict(list)
        for waiver in waivers.select_related("approval").order_by("pk"):
            if self._by_two(waiver):
                found[waiver.person_id].append(excuse_of(waiver, line_of))
        return found

    def _by_two(self, waiver: Waiver) -> bool:
        """Two accounts of one person are one: neither approves for the other."""
        asked = {waiver.person_id, waiver.requested_by_id}
        approved = waiver.approval.approved_by_id
        one = self.links.get(approved, approved)
        return one not in {self.links.get(who, who) for who in asked if who}


def facts(known_at: datetime.datetime | None = None) -> Record:
    """The record as we know it now, or as it was known at an instant."""
    return Record(known_at)


def policy_of(course: Course) -> Policy:
    """The validity policy of a course."""
    return Policy(
        id=course.pk,
        code=course.code,
        validity_months=course.validity_months,
        window=course.renewal_window_months,
        month_end=course.month_end,
        base=course.expires_with_id,
        grace_days=course.grace_days,
    )


def extensions_of(derogations: Iterable[Derogation]) -> Mapping[int, list[Extension]]:
    """Derogations, by course."""
    found = defaultdict(list)
    for one in derogations:
        found[one.course_id].append(
            Extension(
                one.course_id,
                one.expiring_from.toordinal(),
                one.expiring_to.toordinal(),
                one.extended_until.toordinal(),
            )
        )
    return dict(found)


def lines_of(lines: QuerySet[Line]) -> Mapping[int, LineRule]:
    """These lines with their courses."""
    courses = defaultdict(list)
    pairs = Line.courses.through.objects.filter(line__in=lines)
    for line, course in pairs.order_by("line", "course").values_list("line", "course"):
        courses[line].append(course)
    return {
        pk: LineRule(pk, minimum, tuple(courses[pk]))
        for pk, minimum in lines.values_list("pk", "minimum")
    }
