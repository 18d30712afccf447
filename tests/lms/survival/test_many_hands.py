"""Acts, moves, changed requirements, imports, rebuilds and reports, all at once."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from certification.checking import differing
from certification.exchange.importing import import_data_set
from certification.exchange.packages import Folder
from certification.gaps import computed, lines_of
from certification.ledger import record_completion
from certification.loading import facts
from certification.models import Completion, Course
from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from certification.proof.sealing import seal
from certification.rebuilding import rebuild_all, rebuild_stale
from certification.snapshot import one_snapshot
from people.calendar import Span
from people.membership import Belonging, memberships
from people.models import Appointment, Membership, User
from people.organisation import unit_tree
from tests.certification.befalling import START, Organisation
from tests.factories.people import appointment, person

HANDS = 5
ROUNDS = 12
IMPORTS = 4

Work = Callable[[int], None]


@pytest.fixture
def organisation(throw_away_database: None) -> Organisation:
    made = Organisation(seed=1)
    root = made.one(Appointment).unit
    for number in range(20):
        appointment(person(f"20{number:02}"), root, start=START)
    rebuild_stale()
    return made


def everybody() -> list[int]:
    return list(User.objects.order_by("pk").values_list("pk", flat=True))


def together(works: list[Work]) -> None:
    """Each by a thread and a connection of its own, at the same moment."""
    ready = Barrier(len(works))

    def one(work: Work, number: int) -> None:
        ready.wait()
        try:
            work(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(one, work, n) for n, work in enumerate(works)]:
            done.result()


def acting(organisation: Organisation) -> Work:
    """Whatever may befall these people; what is refused leaves all as it was."""

    def work(number: int) -> None:
        hand = organisation.hand(number)
        for _ in range(ROUNDS):
            with suppress(ValidationError, IndexError):
                hand.random.choice(hand.acts())()

    return work


def importing(folder: Path) -> Work:
    """Files with completions and appointments of the same people, one after another."""
    folder.mkdir()
    numbers = list(User.objects.values_list("service_number", flat=True))
    days = [START + timedelta(days=40 * n) for n in range(1, IMPORTS + 1)]

    def work(_number: int) -> None:
        for day in days:
            done = [f"{who},C1,{day},classroom" for who in numbers]
            held = [f"{who},B,rifleman,{day},{day}" for who in numbers]
            write(folder / "completions.csv", DONE, done)
            write(folder / "appointments.csv", HELD, held)
            outcome = import_data_set(Folder(folder), by=None)
            assert not outcome.findings.count, outcome.findings

    return work


DONE = "service_number,course_code,completed_on,source"
HELD = "service_number,unit_code,role_code,start,end"


def write(path: Path, head: str, rows: list[str]) -> None:
    path.write_text("\n".join([head, *rows, ""]))


def rebuilding(_number: int) -> None:
    """Everybody once, then whoever was left behind, again and again."""
    rebuild_all()
    for _ in range(ROUNDS):
        rebuild_stale()


def sealing(_number: int) -> None:
    for _ in range(ROUNDS):
        seal()


def reporting(number: int) -> None:
    """Every answer in between is what the facts of that very moment say."""
    chance = random.Random(number)
    for _ in range(ROUNDS):
        on = START + timedelta(days=chance.randrange(900))
        with one_snapshot():
            people, record = everybody(), facts()
            shown = sorted(lines_of(people, on, record), key=repr)
            assert shown == sorted(computed(people, on, record), key=repr)
            assert belonging() == set(memberships(appointed(), unit_tree()))


def belonging() -> set[Belonging]:
    """Who is said to belong where; nobody twice."""
    rows = Membership.objects.values_list("person", "unit", "start", "end")
    found = [Belonging(who, where, *days(span)) for who, where, *span in rows]
    assert len(found) == len(set(found))
    return set(found)


def appointed() -> list[Belonging]:
    rows = Appointment.objects.counting().values_list("person", "unit", "start", "end")
    return [Belonging(who, where, *days(span)) for who, where, *span in rows]


def days(span: list[date]) -> Span:
    first, last = span
    return first.toordinal(), last.toordinal()


def test_many_hands_leave_everything_right(organisation, settings, tmp_path) -> None:
    settings.DATA_DIR, outside = tmp_path, tmp_path / "outside"
    works = [acting(organisation)] * HANDS
    works += [importing(tmp_path / "data"), rebuilding, sealing, reporting, reporting]
    together(works)
    rebuild_stale()
    assert list(differing(everybody())) == []
    assert belonging() == set(memberships(appointed(), unit_tree()))
    write_checkpoint(outside)
    assert verify(outside).whole


def test_people_told_at_once_lose_nothing_and_get_nothing_double(organisation) -> None:
    """Each hand tells the same sixty completions, every one with a key of its own."""
    course = Course.objects.get(code="C1")
    people = list(User.objects.order_by("pk"))[:20]
    told = [(who, START + timedelta(days=n)) for n in range(3) for who in people]
    known = Completion.objects.count()

    def work(number: int) -> None:
        for who, day in random.Random(number).sample(told, len(told)):
            record_completion(
                person=who,
                course=course,
                completed_on=day,
                source=Completion.Source.CLASSROOM,
                by=None,
                idempotency_key=f"{who.pk}:{day}",
            )

    together([work] * HANDS)
    assert Completion.objects.count() == known + len(told)
    rebuild_stale()
    assert list(differing(everybody())) == []
