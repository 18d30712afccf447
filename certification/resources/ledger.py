"""The exchange files of the evidence. A row that exists is never changed by an import."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.db.models import Case, DateField, F, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce

from certification.models import Completion, Derogation, Revocation, Waiver
from people.columns import (
    LARGEST,
    Choice,
    Column,
    Day,
    Number,
    Reference,
    Text,
    first_day,
    last_day,
)
from people.days import FOREVER
from people.files import FileResource, Ids

GIVEN_AN_END_SINCE = Q(
    Q(course__expires_with=None)
    | Q(course__expires_with__validity_months__isnull=False),
    valid_until=None,
    course__validity_months__isnull=False,
)
"""Completions that never expire, of courses of which a new one would."""
COMPLETION_KEY = ("service_number", "course_code", "completed_on", "source", "entry")


class CompletionResource(FileResource):
    file = "completions"
    model = Completion
    key = COMPLETION_KEY
    span = ("completed_on", "valid_until")
    service_number: ClassVar = Column(
        "person__service_number", Reference("people"), required=True
    )
    course_code: ClassVar = Column("course__code", Reference("courses"), required=True)
    completed_on: ClassVar = Column("completed_on", Day(), required=True)
    source: ClassVar = Column("source", Choice(Completion.Source.values), required=True)
    entry: ClassVar = Column("entry", Number(empty=1, at_least=1, at_most=LARGEST))
    version: ClassVar = Column("version__version", Number(empty=None, at_most=LARGEST))
    valid_until: ClassVar = Column("told_until", Day())
    score: ClassVar = Column("score", Text(32))
    reference: ClassVar = Column("reference", Text(200))

    def get_queryset(self) -> QuerySet[Any]:
        # Left empty, the policy of today would give these an end (decision 0089).
        told = Case(
            When(GIVEN_AN_END_SINCE, then=Value(FOREVER)),
            default=F("valid_until"),
            output_field=DateField(),
        )
        return super().get_queryset().annotate(told_until=told)

    def iter_values(self, queryset: QuerySet[Any]) -> Iterator[tuple[Any, ...]]:
        # Under a derogation the rules may decide on a day before the completion itself
        # (rules §2). A file may not claim that; left empty, it is decided again.
        done, until = (list(self.fields).index(column) for column in self.span)
        for row in super().iter_values(queryset):
            if row[until] is not None and row[until] < row[done]:
                row = (*row[:until], None, *row[until + 1 :])
            yield row


class RevocationResource(FileResource):
    file = "revocations"
    model = Revocation
    key = COMPLETION_KEY
    service_number: ClassVar = Column(
        "completion__person__service_number", Reference("people"), required=True
    )
    course_code: ClassVar = Column(
        "completion__course__code", Reference("courses"), required=True
    )
    completed_on: ClassVar = Column("completion__completed_on", Day(), required=True)
    source: ClassVar = Column(
        "completion__source", Choice(Completion.Source.values), required=True
    )
    entry: ClassVar = Column(
        "completion__entry", Number(empty=1, at_least=1, at_most=LARGEST)
    )
    effective_on: ClassVar = Column("effective_on", Day(), required=True)
    reason: ClassVar = Column("reason", Text(500))

    def get_queryset(self) -> QuerySet[Any]:
        return Revocation.objects.standing()


class DerogationResource(FileResource):
    file = "derogations"
    model = Derogation
    key = ("course_code", "expiring_from", "expiring_to")
    span = ("expiring_from", "expiring_to")
    course_code: ClassVar = Column("course__code", Reference("courses"), required=True)
    expiring_from: ClassVar = Column("expiring_from", first_day())
    expiring_to: ClassVar = Column("expiring_to", last_day())
    extended_until: ClassVar = Column("extended_until", Day(), required=True)
    authority: ClassVar = Column("authority", Text(200))

    def get_queryset(self) -> QuerySet[Any]:
        return Derogation.objects.standing()


class WaiverResource(FileResource):
    """An asked waiver and, where given, the decision that it may count."""

    file = "waivers"
    model = Waiver
    key = ("service_number", "item_or_course_code", "requirement_code", "start")
    service_number: ClassVar = Column(
        "person__service_number", Reference("people"), required=True
    )
    item_or_course_code: ClassVar = Column(
        "excused_code", Reference("curriculum_items", "courses"), required=True
    )
    requirement_code: ClassVar = Column("requirement__code", Reference("requirements"))
    start: ClassVar = Column("start", first_day())
    kind: ClassVar = Column(
        "kind", Choice(Waiver.Kind.values, empty=Waiver.Kind.WAIVER)
    )
    end: ClassVar = Column("end", last_day())
    reason: ClassVar = Column("reason", Text(500))
    requested_by: ClassVar = Column("requested_by__service_number", Reference("people"))
    approved_by: ClassVar = Column(
        "approval__approved_by__service_number", Reference("people")
    )

    @classmethod
    def content(cls, row: Any, ids: Ids) -> dict[str, Any]:
        item = ids("curriculum_items", row.item_or_course_code)
        course = None if item else ids("courses", row.item_or_course_code)
        return {
            "person_id": ids("people", row.service_number),
            "item_id": item,
            "course_id": course,
            "requirement_id": ids("requirements", row.requirement_code),
            "start": row.start,
            "kind": row.kind,
            "end": row.end,
            "reason": row.reason,
            "requested_by_id": ids("people", row.requested_by),
        }

    def get_queryset(self) -> QuerySet[Any]:
        return Waiver.objects.standing().annotate(
            excused_code=Coalesce(F("item__code"), F("course__code"))
        )
