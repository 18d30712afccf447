"""Makes what is besieged: an organisation, and a class of learners before an exam."""

import json
import secrets
import sys
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import django

django.setup()

from django.contrib.auth import (  # noqa: E402  (once there are models)
    BACKEND_SESSION_KEY,
    HASH_SESSION_KEY,
    SESSION_KEY,
)
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.db import transaction  # noqa: E402

from certification.models import Course  # noqa: E402
from certification.rebuilding import rebuild_stale  # noqa: E402
from courses.lessons.learning import begin_course, read_lesson  # noqa: E402
from people.models import AccessRole, Unit, User  # noqa: E402
from tests.certification.befalling import START, Organisation  # noqa: E402
from tests.factories.courses import (  # noqa: E402
    course,
    course_page,
    lesson_page,
    module_page,
    quiz,
    release,
)
from tests.factories.people import appointment, grant, person  # noqa: E402
from tests.siege.mayhem import FILES  # noqa: E402

COURSE = "SIEGE"
DRAW = 5


def make(folder: Path, learners: int) -> None:
    Organisation(seed=1)
    class_ = _class(learners)
    rebuild_stale()
    commander = _commander()
    told = {
        "course": COURSE,
        "draw": DRAW,
        "learners": [_signed_in(one) for one in class_],
        "commander": _signed_in(commander),
    }
    (folder / "world.json").write_text(json.dumps(told))
    _files(folder / "files", class_)


@transaction.atomic
def _class(learners: int) -> list[User]:
    """Everybody has read the lesson and may take the exam."""
    made = course(COURSE)
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=DRAW, pass_mark=Fraction(1), max_attempts=3)
    release(made)
    unit = Unit.objects.get(code="A.1")
    found = [person(f"L{number:04}") for number in range(learners)]
    for one in found:
        appointment(one, unit, start=START)
        begin_course(person=one, course=made, by=one)
        read_lesson(person=one, lesson=lesson, by=one)
    return found


def _commander() -> User:
    commander = person("COMMANDER")
    unit = Unit.objects.get(code="R")
    appointment(commander, unit, start=START)
    grant(commander, AccessRole.COMMANDER, unit)
    return commander


def _signed_in(user: User) -> dict[str, str]:
    """A browser in which somebody signed in."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return {
        "number": user.service_number,
        "session": str(session.session_key),
        "csrf": secrets.token_hex(16),
    }


def _files(folder: Path, people: list[User]) -> None:
    """Data sets for the importer: each says of everybody that a course was done."""
    code = Course.objects.get(code="C1").code
    for number in range(FILES):
        day = START + timedelta(days=30 * (number + 1))
        rows = [f"{one.service_number},{code},{day},external" for one in people]
        lines = ["service_number,course_code,completed_on,source", *rows, ""]
        made = folder / f"{number}"
        made.mkdir(parents=True)
        (made / "completions.csv").write_text("\n".join(lines))


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
