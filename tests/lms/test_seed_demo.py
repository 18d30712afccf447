"""The demo as it stands in a database: recorded week by week, ready to sign in."""

import datetime
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from certification.checking import differing
from certification.exchange.exporting import export_data_set
from certification.gaps import gap_report
from certification.models import Completion, HazardFunction, Revocation
from certification.question import Question
from certification.rebuilding import rebuild_stale
from courses.models import CoursePage, Release
from hazmat.duties.keeping_up import catch_up
from hazmat.models import DerivedHolding, RoleFunction
from hazmat.register.acts import give_function
from lms.demo.cast import CAST, RECRUITS, SPECIALIST
from lms.demo.content.shelf import SHELF
from lms.demo.diary import key_of
from lms.demo.story import story
from people.days import today
from people.models import AccessRole, RecordedVersion, Role, User
from people.sight import roles_of, units_in_sight
from tests.lms.told import as_now_known
from tests.oracle import read_data_set

PERSONS, SEED = 40, 5


@dataclass(frozen=True)
class Seeded:
    """What two runs left behind; the second is in the database."""

    on: datetime.date
    accounts: list[dict[str, str]]
    first: dict[str, str]
    second: dict[str, str]
    folder: Path


def seed_once(folder: Path, on: datetime.date) -> dict[str, str]:
    """The exported files by name."""
    call_command(
        "seed_demo",
        *("--persons", str(PERSONS), "--seed", str(SEED), "--on", on.isoformat()),
        *("--accounts", str(folder / "accounts.json"), "--yes"),
    )
    export_data_set(folder / "export", lambda _stage: None)
    files = (folder / "export").iterdir()
    return {path.name: path.read_text(encoding="utf-8") for path in files}


@pytest.fixture(scope="module")
def seeded(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[Seeded]:
    folder, on = tmp_path_factory.mktemp("demo"), today()
    with django_db_blocker.unblock():
        with transaction.atomic():
            first = seed_once(folder, on)
            transaction.set_rollback(True)
        with transaction.atomic():
            second = seed_once(folder, on)
            text = (folder / "accounts.json").read_text(encoding="utf-8")
            yield Seeded(on, json.loads(text), first, second, folder)
            transaction.set_rollback(True)


def statuses(on: datetime.date, known_at: datetime.datetime | None = None) -> list:
    question = Question(on=on, known_at=known_at)
    return [
        (line.service_number, line.title.code, line.line.status)
        for line in gap_report(question)
    ]


def test_two_runs_leave_the_same_organisation(seeded: Seeded, db):
    assert seeded.first == seeded.second


def test_what_is_exported_is_what_was_told(seeded: Seeded, db):
    told = as_now_known(story(persons=PERSONS, seed=SEED, on=seeded.on))
    there = read_data_set(seeded.folder / "export")
    by_hand = Completion.objects.filter(reference="Instructeursopleiding")
    besides = {
        "completions": by_hand.count(),  # who may sign the sheets is no part of the story
        "function_holdings": DerivedHolding.objects.count(),
        "hazard_functions": HazardFunction.objects.count()
        - len({row["code"] for row in told["hazard_functions"]}),
    }
    for file in sorted(told.keys() - {"course_versions"}):
        shown = Counter(key_of(file, row) for row in there[file])
        shown.subtract(key_of(file, row) for row in told[file])
        assert min(shown.values()) == 0, -shown
        assert shown.total() == besides.get(file, 0), +shown


def test_stored_standing_is_what_the_facts_say(seeded: Seeded, db):
    everybody = User.objects.values_list("pk", flat=True)
    assert not list(differing(everybody))


def test_evidence_was_recorded_on_its_own_day(seeded: Seeded, db):
    late = [
        (one.recorded_at.date() - one.completed_on).days
        for one in Completion.objects.exclude(source="import")
    ]
    assert min(late) >= 0
    assert sum(days <= 1 for days in late) > 0.8 * len(late)
    assert max(late) > 14
    assert all(
        one.recorded_at > one.completion.recorded_at
        for one in Revocation.objects.select_related("completion")
    )


def test_facts_have_a_past(seeded: Seeded, db):
    kinds = RecordedVersion.objects.filter(kind="people.appointment")
    assert kinds.count() > len(set(kinds.values_list("fact_id", flat=True)))


def test_some_days_looked_different_when_they_were_today(seeded: Seeded, db):
    changed = 0
    for months in range(3, 57, 6):
        day = seeded.on - datetime.timedelta(days=30 * months)
        at = datetime.datetime.combine(day, datetime.time(23), datetime.UTC)
        changed += statuses(day) != statuses(day, at)
    assert changed > 0


def test_the_accounts_sign_in(seeded: Seeded, db, client: Client):
    assert len(seeded.accounts) == len(CAST)
    for account in seeded.accounts:
        number, password = account["service_number"], account["password"]
        assert client.login(service_number=number, password=password)


def test_everybody_has_the_access_that_the_list_says(seeded: Seeded, db):
    for account in seeded.accounts:
        person = User.objects.get(service_number=account["service_number"])
        expected = set() if account["role"] == "recruit" else {account["role"]}
        assert roles_of(person) == {AccessRole(role) for role in expected}


def test_a_commander_answers_for_the_unit_and_what_is_below(seeded: Seeded, db):
    commander = User.objects.get(service_number="100006")
    seen = set(units_in_sight(commander).values_list("code", flat=True))
    assert seen == {"A.1", "A.1.1", "A.1.2"}


def test_the_courses_are_there_in_both_languages(seeded: Seeded, db):
    languages = CoursePage.objects.live().values_list("locale__language_code")
    assert set(languages) == {("nl",), ("en",)}
    assert Release.objects.count() == len(SHELF)


HAZARD_COURSES = {"CMR", "ETIKET", "VIB"}


def test_what_a_shelf_asks_can_be_learned(seeded: Seeded, db):
    """Who meets hazardous substances must learn of them, and the courses are there."""
    released = Release.objects.filter(version__course__code__in=HAZARD_COURSES)
    taught = set(released.values_list("version__course__code", flat=True))
    assert taught == HAZARD_COURSES
    exposed = DerivedHolding.objects.filter(
        holding__hazard_function__code="substances:hazardous"
    )
    asked = {
        number
        for number, code, _status in statuses(seeded.on)
        if code in {"STOF.ETIKET", "STOF.VIB"}
    }
    numbers = set(exposed.values_list("holding__person__service_number", flat=True))
    assert asked
    assert asked <= numbers


def test_work_with_dangerous_goods_leads_to_courses_to_take(seeded: Seeded, db):
    for function in ("packer", "air_7.3"):
        fact = RoleFunction(
            role=Role.objects.get(code="soldaat"), function=function, start=seeded.on
        )
        give_function(fact=fact, by=User.objects.get(service_number=SPECIALIST))
    catch_up()
    rebuild_stale()
    asked = {item for _number, item, _status in statuses(seeded.on)}
    assert {"DG.BASIS", "DG.WEG", "LUCHT.AAN"} <= asked
    released = Release.objects.values_list("version__course__code", flat=True)
    assert {"DG-BASIS", "DG-WEG", "LUCHT-ACC"} <= set(released)


def test_the_gap_of_the_recruit_can_close(seeded: Seeded, db):
    found = {
        (number, code): status
        for number, code, status in statuses(seeded.on)
        if number in RECRUITS
    }
    assert found[RECRUITS[0], "BASIS.VEILIG"] == "missing"
    assert Completion.objects.filter(person__service_number=RECRUITS[0]).exists()


def test_seeding_again_changes_nothing(seeded: Seeded, db, tmp_path: Path):
    before = Completion.objects.count()
    call_command("seed_demo", "--yes", "--accounts", str(tmp_path / "again.json"))
    again = json.loads((tmp_path / "again.json").read_text(encoding="utf-8"))
    assert again == seeded.accounts
    assert Completion.objects.count() == before
