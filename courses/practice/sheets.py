"""A sign-off sheet as it stands: who showed what, and for whom was signed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from courses.models import (
    Attendance,
    CriterionMark,
    Enrolment,
    Outcome,
    Practice,
    Session,
    SignOff,
)
from courses.models.signing import in_reader_language
from people.models import User
from people.querysets import UserQuerySet


@dataclass(frozen=True, slots=True)
class Row:
    """One person on the sheet."""

    enrolment: Enrolment
    shown: Collection[str]
    total: int
    signed: SignOff | None
    absence: Outcome | None

    @property
    def person(self) -> User:
        return self.enrolment.person

    @property
    def is_ready(self) -> bool:
        """Everything was shown, and nobody signed for it yet."""
        return len(self.shown) == self.total and self.is_open

    @property
    def is_signed(self) -> bool:
        """Whether it was signed, and no second said no."""
        return self.signed is not None and (self.signed.waits or self.signed.counts)

    @property
    def is_open(self) -> bool:
        """Whether there is something to mark: who was not there shows nothing."""
        return not self.is_signed and self.absence is None


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to show, and by how many it was shown."""

    number: int
    key: str
    words: str
    shown: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole sheet of a session, over the people in sight."""

    session: Session
    practice: Practice
    criteria: Sequence[Criterion]
    rows: Sequence[Row]

    @property
    def is_finished(self) -> bool:
        """Whether nobody is left to sign for."""
        return bool(self.rows) and not any(row.is_open for row in self.rows)

    @property
    def present(self) -> list[Row]:
        """Everybody who was not entered as absent."""
        return [row for row in self.rows if row.absence is None]

    @property
    def ready(self) -> list[Row]:
        """For whom can be signed."""
        return [row for row in self.rows if row.is_ready]

    def row_of(self, person: object) -> Row | None:
        """The row of the person with this public id."""
        found = (row for row in self.rows if row.person.public_id == person)
        return next(found, None)


def sheet_of(session: Session, practice: Practice, seen: UserQuerySet) -> Sheet:
    """Of whoever has a place, by name."""
    standing = session.enrolments.with_place().filter(person__in=seen)
    ordered = standing.select_related("person").order_by(
        "person__last_name", "person__first_name", "pk"
    )
    enrolments = list(ordered)
    shown = CriterionMark.objects.shown(one.pk for one in enrolments)
    signed = _signed(enrolments)
    absent = Attendance.objects.absent(session.pk)
    asked = practice.asked_in(session)
    rows = [
        Row(
            one,
            shown.get(one.pk, set()) & asked.keys(),
            len(asked),
            signed.get(one.pk),
            absent.get(one.pk),
        )
        for one in enrolments
    ]
    criteria = [
        Criterion(
            number,
            key,
            in_reader_language(words),
            sum(key in row.shown for row in rows if row.absence is None),
        )
        for number, (key, words) in enumerate(asked.items(), start=1)
    ]
    return Sheet(session, practice, criteria, rows)


def _signed(enrolments: Sequence[Enrolment]) -> dict[int, SignOff]:
    """By enrolment what was signed last."""
    found = SignOff.objects.filter(enrolment__in=enrolments).order_by("pk")
    related = found.select_related("countersignature", "assessor", "second")
    return {one.enrolment_id: one for one in related}


def asked_to_sign(person: User) -> int:
    """How often somebody's second signature is waited for."""
    asked = SignOff.objects.filter(second=person, countersignature__isnull=True)
    return asked.count()
