"""Entering what an audience must hold, and who performs a hazard function."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from certification.catalogue import NOBODY
from certification.models import (
    Course,
    Curriculum,
    CurriculumItem,
    FunctionHolding,
    Line,
    Requirement,
    UnitNeed,
)
from certification.partial import part_of_curriculum
from people.models import User
from people.recording import enter


def enter_curriculum(*, curriculum: Curriculum, by: User | None) -> None:
    """A named list; by itself it obliges nobody."""
    enter(curriculum, by=by, action="certification.curriculum.enter", touching=NOBODY)


@transaction.atomic
def enter_item(
    *, item: CurriculumItem, minimum: int, courses: Collection[Course], by: User | None
) -> None:
    """An item: at least so many of these courses at the same time."""
    if not courses:
        raise ValidationError({"courses": _("Choose at least one course.")})
    if not 1 <= minimum <= len(set(courses)):
        raise ValidationError(
            {"minimum": _("At least 1, and no more than there are courses.")}
        )
    if Course.objects.filter(code=item.code).exists():
        raise ValidationError({"code": _("A course has this code already.")})
    item.line = Line.objects.of(minimum, courses)
    enter(item, by=by, action="certification.item.enter")


def enter_requirement(*, requirement: Requirement, by: User | None) -> None:
    """A requirement: everybody's standing in what it asks is worked out anew."""
    before = Requirement.objects.filter(pk=requirement.pk).first()
    asks_the_same = before is None or before.curriculum_id == requirement.curriculum_id
    enter(
        requirement,
        by=by,
        action="certification.requirement.enter",
        part=part_of_curriculum(requirement.curriculum_id) if asks_the_same else "",
    )


def enter_need(*, need: UnitNeed, by: User | None) -> None:
    """What a unit needs of a course; it obliges nobody by itself."""
    enter(need, by=by, action="certification.need.enter", touching=NOBODY)


def enter_holding(*, holding: FunctionHolding, by: User | None) -> None:
    """A person performs a hazard function."""
    enter(holding, by=by, action="certification.holding.enter")
