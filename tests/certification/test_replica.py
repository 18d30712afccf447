"""A report is answered by a replica that knows all that was committed; no act goes there.

A real one, that follows a server by streaming.
"""

import io
from collections.abc import Iterator
from datetime import date

import pytest
from cluster import HURRIED, Server, programs, throw_away_copy
from django.core.management import call_command
from django.db import DatabaseError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext
from pytest_django.plugin import DjangoDbBlocker

from certification import replica as module
from certification.models import Completion
from certification.replica import REPLICA, beside_the_writers
from lms.settings.environment import database, databases
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

START = date(2024, 1, 1)
needs_postgresql = pytest.mark.postgresql


def address_of(settings: dict[str, str]) -> str:
    return "host={HOST} port={PORT} user={USER}".format_map(settings)


@pytest.fixture
def alone(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[None]:
    """A copy of the server of the tests, on which no other test works.

    A replica answers nothing while a transaction of more than 64 savepoints is open
    that began before it, and a test beside this one can keep such a one for minutes.
    """
    binaries, here = programs(), connection.settings_dict
    assert binaries is not None
    with (
        django_db_blocker.unblock(),
        throw_away_copy(binaries, address_of(here), *HURRIED) as server,
    ):
        connection.close()
        with monkeypatch.context() as until_the_end:
            until_the_end.setitem(here, "PORT", str(server.port))
            yield
            connection.close()


@pytest.fixture
def soldier(alone: None) -> User:
    unit = people.unit("A")
    who = people.person("1001")
    people.appointment(who, unit, start=START)
    of = make.curriculum("K")
    make.item(make.course("C", validity_months=12), of=of, code="I1")
    make.requirement(of, unit=unit)
    return who


@pytest.fixture
def following(soldier: User, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A replica of this very database, known to the product by its setting."""
    monkeypatch.setattr(module, "PATIENCE", 120.0)  # a busy machine is no failure
    binaries, here = programs(), connection.settings_dict
    assert binaries is not None
    with throw_away_copy(binaries, address_of(here), follows=True) as server:
        address = server.address.replace("/postgres", f"/{here['NAME']}")
        both = databases("postgres://unused", address)
        defaults = {**here, **both[REPLICA]}
        connections.settings[REPLICA] = defaults
        yield server
        connections[REPLICA].close()
        del connections.settings[REPLICA], connections[REPLICA]


def is_replica() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_is_in_recovery()")
        return bool(cursor.fetchone()[0])


def complete(who: User, day: date = START) -> Completion:
    return make.completion(who, make.Course.objects.get(code="C"), day)


@needs_postgresql
def test_questions_go_to_the_replica_and_acts_do_not(following, soldier) -> None:
    with beside_the_writers():
        assert is_replica()
    assert not is_replica()
    complete(soldier)
    assert Completion.objects.count() == 1


@needs_postgresql
def test_what_was_committed_a_moment_ago_is_in_the_answer(following, soldier) -> None:
    for number in range(1, 6):
        complete(soldier, START.replace(month=number))
        with beside_the_writers():
            assert is_replica()
            assert Completion.objects.count() == number


@needs_postgresql
def test_an_act_beside_the_writers_is_refused(following, soldier) -> None:
    with beside_the_writers(), pytest.raises(DatabaseError):
        complete(soldier)
    assert not Completion.objects.exists()


@needs_postgresql
def test_inside_a_transaction_its_own_view_is_the_one(following, soldier) -> None:
    with transaction.atomic():
        complete(soldier)
        with beside_the_writers():
            assert Completion.objects.count() == 1


@needs_postgresql
def test_a_replica_that_is_behind_is_passed_by(following, soldier, monkeypatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.3)
    with connections[REPLICA].cursor() as cursor:
        cursor.execute("SELECT pg_wal_replay_pause()")
    complete(soldier)
    with beside_the_writers():
        assert not is_replica()
        assert Completion.objects.count() == 1


@needs_postgresql
def test_a_replica_that_is_away_is_passed_by(following, soldier) -> None:
    following.stop()
    complete(soldier)
    with beside_the_writers():
        assert Completion.objects.count() == 1


@needs_postgresql
def test_an_ordered_report_and_the_commands_ask_the_replica(following, soldier) -> None:
    reader = people.person("2001")
    people.grant(reader, AccessRole.ADMINISTRATOR)
    with CaptureQueriesContext(connections[REPLICA]) as asked:
        order = make.ordered_report(reader, people.Unit.objects.get(code="A"))
    assert order.made_at is not None
    assert len(asked) > 3
    out = io.StringIO()
    with CaptureQueriesContext(connections[REPLICA]) as asked:
        call_command("gap_report", "--unit", "A", stdout=out)
    assert "1001" in out.getvalue()
    assert len(asked) > 3


@pytest.mark.django_db
def test_without_a_replica_the_database_itself_answers() -> None:
    before = connection.settings_dict
    with beside_the_writers():
        assert connection.settings_dict is before


def test_only_postgresql_reads_along() -> None:
    here = "sqlite://"
    assert databases(here, "") == {"default": database(here)}
    with pytest.raises(Exception, match="REPLICA_URL"):
        databases("postgres://h/d", "sqlite:///x")
