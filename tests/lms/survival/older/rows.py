"""A few rows of each kind, entered by the release of which a dump is kept here.

Run in the tree of that release (docs/reliability.md says how), on a migrated database:

    python rows.py FOLDER

FOLDER gets the checkpoint with its public key, and what the release said of everybody.
"""

import itertools
import json
import random
import sys
from contextlib import suppress
from datetime import date
from fractions import Fraction
from pathlib import Path

import django

django.setup()

from django.conf import settings  # noqa: E402  (once there are models)
from django.core.exceptions import ValidationError  # noqa: E402

from certification.proof.checkpoints import write_checkpoint  # noqa: E402
from certification.rebuilding import rebuild_stale  # noqa: E402
from certification.reports import lines_of  # noqa: E402
from courses.exams.attempts import (  # noqa: E402
    answer_question,
    start_attempt,
    submit_attempt,
)
from courses.lessons.learning import begin_course, read_lesson  # noqa: E402
from people.models import AccessRole, Unit, User  # noqa: E402
from tests.certification.test_acts_keep_spans_right import (  # noqa: E402
    Organisation,
)
from tests.factories import certification as make  # noqa: E402
from tests.factories import courses, people  # noqa: E402

DAYS = (date(2024, 6, 1), date(2025, 3, 1), date(2026, 1, 31), date(2027, 6, 1))


def enter() -> None:
    make._numbers = itertools.count(100)  # C1 and its like are the organisation's
    organisation = Organisation(seed=7)
    chance = random.Random(7)
    for _ in range(60):
        with suppress(ValidationError, IndexError):
            chance.choice(organisation.acts())()
    made = _an_exam()
    who = people.person("L1")
    unit = Unit.objects.get(code="A")
    people.appointment(who, unit)
    _take(made, who)
    people.absence(who, date(2025, 1, 1), date(2025, 2, 1))
    people.grant(who, AccessRole.COMMANDER, unit)
    make.application(who)
    make.waiver(who)
    make.gap_decision(who)
    make.mission(unit, who)
    courses.exhausted_attempt(people.person("L2"))
    teacher = people.person("T1")
    session = courses.session(make.course("CLASS"), instructors=[teacher])
    courses.extra_time(people.person("L3"))
    courses.practice(session.course, make.item(make.course("ASSESS")))


def _an_exam():
    made = courses.course("EXAM")
    lesson = courses.lesson_page(courses.module_page(courses.course_page(made)))
    courses.quiz(made, draw=2, pass_mark=Fraction(1, 2))
    courses.release(made)
    return made, lesson


def _take(made, who) -> None:
    course, lesson = made
    run = begin_course(person=who, course=course, by=who)
    read_lesson(person=who, lesson=lesson, by=who)
    attempt = start_attempt(run=run, by=who)
    for asked in attempt.questions.select_related("version", "attempt"):
        given = {"choice": [handle for handle, key in asked.handles if key == "a"]}
        answer_question(question=asked, given=given, by=who)
    submit_attempt(attempt=attempt, by=who)


def told() -> dict[str, list[str]]:
    """Every line of everybody on some days."""
    return {
        f"{who.service_number} {on}": sorted(
            f"{line.item_code} {line.status} {line.due} {line.valid_until}"
            for line in lines_of(who, on)
        )
        for who in User.objects.order_by("service_number")
        for on in DAYS
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    settings.DATA_DIR, settings.LEDGER_KEY_FILE = folder.parent / "data", ""
    enter()
    rebuild_stale()
    write_checkpoint(folder)
    (folder / "told.json").write_text(json.dumps(told(), indent=1) + "\n")
