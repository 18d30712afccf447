"""What tests of signing off begin with: who may, a sheet, and what was shown."""

import datetime

from django.urls import reverse
from django.utils import timezone

from courses.models import Session, SignOff
from courses.practice.signing import (
    Signature,
    mark_shown,
    sign_off,
)
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as duty
from tests.factories.people import appointment, grant, person, unit

DAY = datetime.timedelta(days=1)


def staff(name: str, *, is_qualified: bool = True) -> User:
    """An instructor who holds what assessors hold, or is in training for it."""
    who = person(last_name=name, language="en")
    appointment(who, unit(f"U-{name}"))
    grant(who, AccessRole.INSTRUCTOR)
    if is_qualified:
        course = duty.Course.objects.get(code="ASSESS")
        duty.completion(who, course, today() - 100 * DAY)
    return who


def held(made: Session, days_ago: int = 0) -> Session:
    """Just now, or so many days ago; over already, or it might end past midnight."""
    end = timezone.now() - days_ago * DAY
    start = end - datetime.timedelta(minutes=1)
    Session.objects.filter(pk=made.pk).update(starts_at=start, ends_at=end)
    made.refresh_from_db()
    return made


def people_of(made: Session) -> list:
    return list(made.enrolments.with_place().order_by("person__last_name"))


def show_all(made: Session, by: User) -> None:
    asked = made.course.practice.asked_in(made)
    marks = {(one.pk, key): True for one in people_of(made) for key in asked}
    mark_shown(session=made, marks=marks, by=by)


def signed(made: Session, by: User, **more) -> list[SignOff]:
    more.setdefault("shown_on", made.day)
    return sign_off(
        session=made, enrolments=people_of(made), signature=Signature(**more), by=by
    )


def page_of(made: Session, name: str = "sheet", *more) -> str:
    return reverse(f"courses:{name}", args=[made.public_id, *more])
