"""Judges what is left after a siege.

    python -m tests.siege.verdict FOLDER

Standard output has what was found as JSON: by sentence, whether it holds and the figures.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402  (once there are models)
from django.db import connection  # noqa: E402
from django.db.models import Count, QuerySet  # noqa: E402
from wagtail.models import ModelLogEntry  # noqa: E402

from certification.checking import differing  # noqa: E402
from certification.models import Completion  # noqa: E402
from certification.proof.checking import verify  # noqa: E402
from certification.proof.checkpoints import write_checkpoint  # noqa: E402
from certification.rebuilding import rebuild_stale  # noqa: E402
from courses.models import Answer, Attempt  # noqa: E402
from people.membership import Belonging, memberships  # noqa: E402
from people.models import Appointment, Membership, StaleMark, User  # noqa: E402
from people.organisation import unit_tree  # noqa: E402
from tests.siege.mayhem import FILES  # noqa: E402
from tests.siege.world import COURSE  # noqa: E402

Found = dict[str, Any]


def judged(folder: Path) -> list[Found]:
    rebuild_stale()
    told = json.loads((folder / "told.json").read_text())
    return [
        answers_lost(told["answers"]),
        submissions_lost(told["submitted"]),
        acts_lost(folder),
        nothing_doubled(),
        imports_whole(told["imported"]),
        ledger_verifies(),
        spans_right(),
        memberships_right(),
        database_sound(),
    ]


def found(sentence: str, bad: int, **figures: Any) -> Found:
    return {"sentence": sentence, "bad": bad, **figures}


def answers_lost(told: list[list[Any]]) -> Found:
    """Every answer of which a learner was told that it is kept."""
    stored = {
        str(token): (number, place)
        for token, number, place in Answer.objects.filter(
            token__isnull=False
        ).values_list(
            "token", "question__attempt__person__service_number", "question__number"
        )
    }
    lost = [one for one in told if stored.get(one[2]) != (one[0], one[1])]
    return found("no answer that was acknowledged is lost", len(lost), of=len(told))


def submissions_lost(told: list[str]) -> Found:
    """Every exam of which a learner was told that it is handed in."""
    done = Attempt.objects.filter(submitted_at__isnull=False, passed=True)
    stored = set(done.values_list("person__service_number", flat=True))
    held = set(passed().values_list("person__service_number", flat=True))
    lost = set(told) - (stored & held)
    return found(
        "no exam that was handed in is lost, and each brought its certificate",
        len(lost),
        of=len(told),
    )


def passed() -> QuerySet[Completion]:
    """What the exam itself brought; the acting processes record other ones by hand."""
    by_exam = Completion.Source.E_LEARNING
    return Completion.objects.filter(course__code=COURSE, source=by_exam)


def acts_lost(folder: Path) -> Found:
    told = [
        key
        for file in folder.glob("told-*.log")
        for key in file.read_text().splitlines()
    ]
    keys = Completion.objects.filter(idempotency_key__startswith="storm:")
    stored = set(keys.values_list("idempotency_key", flat=True))
    lost = set(told) - stored
    return found("no act that was acknowledged is lost", len(lost), of=len(told))


def nothing_doubled() -> Found:
    """One attempt, answer, log entry and completion for each that was made."""
    per_question = Answer.objects.order_by().values("question").annotate(n=Count("pk"))
    attempts = Attempt.objects.order_by().values("person").annotate(n=Count("pk"))
    done = passed().order_by().values("person")
    told = Completion.objects.filter(reference__startswith="storm:")
    acts = told.order_by().values("reference")
    logged = Counter(
        ModelLogEntry.objects.filter(action="courses.attempt.submit").values_list(
            "object_id", flat=True
        )
    )
    doubled = sum(
        rows.filter(n__gt=1).count()
        for rows in (
            per_question,
            attempts,
            done.annotate(n=Count("pk")),
            acts.annotate(n=Count("pk")),
        )
    )
    doubled += sum(1 for count in logged.values() if count > 1)
    return found("nothing is doubled", doubled, of=Answer.objects.count())


def imports_whole(imported: int) -> Found:
    """Of each file all rows or none, and each once."""
    brought = Completion.objects.filter(source=Completion.Source.EXTERNAL)
    days = dict(
        brought.order_by()
        .values_list("completed_on")
        .annotate(n=Count("pk"))
        .values_list("completed_on", "n")
    )
    learners = User.objects.filter(service_number__startswith="L").count()
    bad = sum(1 for count in days.values() if count != learners)
    bad += abs(len(days) - imported)
    return found("every import is there once and as a whole", bad, of=FILES)


def ledger_verifies() -> Found:
    outside = Path(settings.CHECKPOINT_DIR)
    write_checkpoint(outside)
    proof = verify(outside)
    told = [str(one) for one in proof.findings[:5]]
    return found("the ledger verifies", len(proof.findings), of=proof.sealed, told=told)


def spans_right() -> Found:
    people = list(User.objects.values_list("pk", flat=True))
    wrong = len(list(differing(people))) + StaleMark.objects.count()
    return found("the spans are right", wrong, of=len(people))


def memberships_right() -> Found:
    columns = "start", "end"
    rows = Membership.objects.values_list("person", "unit", *columns)
    stored = Counter(_belonging(row) for row in rows)
    held = Appointment.objects.counting().values_list("person", "unit", *columns)
    fresh = set(memberships(map(_belonging, held), unit_tree()))
    wrong = len(stored.keys() ^ fresh) + sum(n > 1 for n in stored.values())
    return found("everybody belongs where their units stand", wrong, of=len(stored))


def _belonging(row: tuple[Any, ...]) -> Belonging:
    return Belonging(row[0], row[1], row[2].toordinal(), row[3].toordinal())


def database_sound() -> Found:
    """SQLite says itself whether its file is whole; PostgreSQL started again from its log."""
    said = "ok"
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            said = cursor.execute("PRAGMA integrity_check").fetchone()[0]
    return found("the database is whole", int(said != "ok"), of=1, told=[said])


if __name__ == "__main__":
    print(json.dumps(judged(Path(sys.argv[1]))))
