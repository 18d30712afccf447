"""The acts of a class: form it, change it, enrol all of it in a session at once."""

from collections.abc import Collection

from django.db import transaction
from wagtail.log_actions import log

from courses.models import Enrolment, Session, TrainingClass
from courses.sessions.enrolling import invite
from courses.sessions.meeting import let_class_meet
from people.models import User
from people.querysets import UserQuerySet


@transaction.atomic
def form_class(
    *,
    formed: TrainingClass,
    by: User | None,
    people: Collection[User],
    instructors: Collection[User],
) -> None:
    """Put a class together, or change it: these people, and these instructors."""
    known = formed.pk is not None
    if not known:
        formed.formed_by = by
    formed.full_clean()
    formed.save()
    formed.people.set(people)
    formed.instructors.set(instructors)
    log(formed, f"courses.class.{'change' if known else 'form'}", user=by)
    let_class_meet(formed)


def enrol_class(
    *, formed: TrainingClass, session: Session, seen: UserQuerySet, by: User
) -> list[Enrolment]:
    """Invite everybody of the class who is in sight, by name, in one act."""
    people = seen.filter(classes=formed, is_active=True)
    ordered = people.order_by("last_name", "first_name", "service_number")
    return invite(session=session, people=list(ordered), by=by)
