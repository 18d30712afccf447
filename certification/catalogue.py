"""Entering courses, versions and equivalences, and correcting them."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from certification.models import Course, CourseVersion, Equivalence
from people.models import User
from people.recording import enter

NOBODY: tuple[int, ...] = ()


@transaction.atomic
def enter_course(*, course: Course, by: User | None) -> None:
    """A course and its validity policy; no completion recorded before changes.

    One that is not taught here gets version 1, released at the beginning of time; an
    e-learning course gets its versions by being released.
    """
    is_new = course.pk is None
    _base_has_no_base(course)
    enter(
        course,
        by=by,
        action="certification.course.enter",
        touching=NOBODY if is_new else None,
    )
    if is_new and course.delivery != Course.Delivery.E_LEARNING:
        enter_version(version=CourseVersion(course=course, version=1), by=by)


def _base_has_no_base(course: Course) -> None:
    leaned_on = course.pk and Course.objects.filter(expires_with=course.pk).exists()
    if leaned_on and course.expires_with_id is not None:
        raise ValidationError(
            {"expires_with": _("Other courses expire with this one: it is a base.")}
        )


def enter_version(*, version: CourseVersion, by: User | None) -> None:
    """A version, or the day from which its completions no longer count."""
    matters = bool(version.pk or version.retired_on)
    enter(
        version,
        by=by,
        action="certification.version.enter",
        touching=None if matters else NOBODY,
    )


def enter_equivalence(*, equivalence: Equivalence, by: User | None) -> None:
    """Completions of one course count for another while this is in force."""
    enter(equivalence, by=by, action="certification.equivalence.enter")
