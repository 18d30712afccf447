"""The drill: a backup is made, the installation is lost, and everything is there again."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker

from certification.models import Completion, Seal
from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from certification.proof.sealing import head
from certification.reports import lines_of
from lms.survival.database_files import dump
from lms.survival.destroying import approve_destruction, propose_destruction
from people.append_only import guarded, tables
from people.days import today
from people.models import Letter, User
from people.post import Draft, put
from tests.factories import certification as make
from tests.factories import people

Move = Callable[[], None]


@pytest.fixture
def installation(
    throw_away_database: None,
    settings,
    tmp_path: Path,
    django_db_blocker: DjangoDbBlocker,
) -> None:
    """Its own database and folders, with four people and a paper."""
    settings.DATA_DIR = tmp_path / "data"
    settings.MEDIA_ROOT = str(tmp_path / "data" / "media")
    settings.CHECKPOINT_DIR = str(tmp_path / "outside")
    settings.LEDGER_KEY_FILE = ""
    papers = settings.DATA_DIR / "papers"
    papers.mkdir(parents=True)
    (papers / "0123").write_bytes(b"%PDF-1.4 a card")
    unit, course = people.unit("A"), make.course("C1", validity_months=12)
    make.requirement(make.item(course).curriculum, unit=unit)
    for number in range(4):
        who = people.person(f"100{number}")
        people.appointment(who, unit, start=date(2026, 1, 1))
        make.completion(who, course, date(2026, 2, 1))


@pytest.fixture
def move(settings, tmp_path: Path) -> Iterator[Move]:
    """Another machine: an empty database and empty folders, the key brought along."""
    name = connection.settings_dict["NAME"]
    new = (
        str(tmp_path / "new.sqlite3")
        if connection.vendor == "sqlite"
        else f"{name}_new"
    )

    def moved() -> None:
        keys = tmp_path / "data" / "keys"
        settings.DATA_DIR = tmp_path / "elsewhere"
        settings.MEDIA_ROOT = str(tmp_path / "elsewhere" / "media")
        if keys.exists():
            shutil.copytree(keys, settings.DATA_DIR / "keys")
        connection.close()
        if connection.vendor == "postgresql":
            with connection._nodb_cursor() as cursor:
                cursor.execute(f'DROP DATABASE IF EXISTS "{new}" WITH (FORCE)')
                cursor.execute(f'CREATE DATABASE "{new}" TEMPLATE template0')
        connection.settings_dict["NAME"] = new

    yield moved
    connection.close()
    connection.settings_dict["NAME"] = name


def standings() -> dict[str, list[str]]:
    return {
        who.service_number: [
            str(line.status) for line in lines_of(who, date(2026, 6, 1))
        ]
        for who in User.objects.order_by("service_number")
    }


def test_what_was_lost_is_there_again_and_proven(
    installation, move, settings, tmp_path
) -> None:
    folder, outside = tmp_path / "backup", Path(settings.CHECKPOINT_DIR)
    write_checkpoint(outside)
    call_command("backup", str(folder))
    before, end = standings(), head()
    move()
    call_command("restore", str(folder))
    assert standings() == before
    assert Seal.objects.get(seq=end.seq).chain == end.chain
    assert (settings.DATA_DIR / "papers" / "0123").read_bytes() == b"%PDF-1.4 a card"
    assert guarded(connection) >= set(tables())
    assert verify(outside).whole
    make.completion(
        User.objects.get(service_number="1001"), _course(), date(2026, 7, 1)
    )
    write_checkpoint(outside)
    assert verify(outside).whole


def _course():
    return Completion.objects.first().course


def test_no_letter_goes_twice_after_a_restore(
    installation, move, settings, tmp_path, mailoutbox
) -> None:
    """What waited and what the first run has to say are held; later runs are as ever."""
    who = User.objects.get(service_number="1001")
    User.objects.filter(pk=who.pk).update(email="who@example.org")
    put([_draft(who, "waited")])
    write_checkpoint(Path(settings.CHECKPOINT_DIR))
    call_command("backup", str(tmp_path / "backup"))
    call_command("run_jobs", once=True)
    assert "waited" in [mail.subject for mail in mailoutbox]
    mailoutbox.clear()

    move()
    call_command("restore", str(tmp_path / "backup"))
    assert [letter.subject for letter in Letter.objects.held()] == ["waited"]
    put([_draft(who, "found by the first run")])
    call_command("run_jobs", once=True)
    assert mailoutbox == []
    assert Letter.objects.held().filter(subject="found by the first run").exists()

    put([_draft(who, "new since")])
    call_command("run_jobs", once=True)
    assert [mail.subject for mail in mailoutbox] == ["new since"]


def _draft(who: User, subject: str) -> Draft:
    return Draft(
        key=subject,
        kind=Letter.Kind.REMINDER,
        person=who.pk,
        subject=subject,
        body="x",
        last_day=today() + timedelta(days=9),
    )


def test_what_was_destroyed_since_is_destroyed_again(
    installation, move, settings, tmp_path
) -> None:
    folder, outside = tmp_path / "backup", Path(settings.CHECKPOINT_DIR)
    write_checkpoint(outside)
    call_command("backup", str(folder))
    who = User.objects.get(service_number="1003")
    listed = propose_destruction(
        people=[who], reason="term over", by=User.objects.get(service_number="1001")
    )
    approve_destruction(proposed=listed, by=User.objects.get(service_number="1002"))
    move()
    call_command("restore", str(folder))
    assert not User.objects.filter(service_number="1003").exists()
    assert Completion.objects.count() == 3
    assert verify(outside).whole


def damaged(folder: Path) -> str:
    with pytest.raises(CommandError) as refusal:
        call_command("restore", str(folder))
    return str(refusal.value)


def test_a_damaged_backup_is_refused_by_the_name_of_the_file(
    installation, move, tmp_path
) -> None:
    folder = tmp_path / "backup"
    call_command("backup", str(folder))
    move()
    paper = folder / "papers" / "0123"
    paper.write_bytes(b"%PDF-1.4 another card")
    assert f"{paper} is damaged" in damaged(folder)
    paper.unlink()
    assert f"{paper} is missing" in damaged(folder)
    (folder / "papers" / "more").write_bytes(b"")
    assert "is missing" in damaged(folder)
    (folder / "manifest.json").unlink()
    assert "no backup" in damaged(folder)
    assert "people_user" not in connection.introspection.table_names()


def test_a_restore_goes_into_nothing_else_than_an_empty_installation(
    installation, tmp_path
) -> None:
    call_command("backup", str(tmp_path / "backup"))
    assert "empty installation only" in damaged(tmp_path / "backup")


def test_a_backup_of_a_newer_release_is_refused(installation, move, tmp_path) -> None:
    folder = tmp_path / "backup"
    call_command("backup", str(folder))
    said = json.loads((folder / "manifest.json").read_text())
    said["migrations"].append("people.9999_of_tomorrow")
    (folder / "manifest.json").write_text(json.dumps(said))
    move()
    assert "newer release" in damaged(folder)


def test_every_backup_has_a_folder_of_its_own(installation, tmp_path) -> None:
    call_command("backup", str(tmp_path / "backup"))
    with pytest.raises(CommandError, match="not empty"):
        call_command("backup", str(tmp_path / "backup"))


def test_the_key_of_the_ledger_is_in_no_backup(
    installation, settings, tmp_path
) -> None:
    write_checkpoint(Path(settings.CHECKPOINT_DIR))
    call_command("backup", str(tmp_path / "backup"))
    assert not list((tmp_path / "backup").rglob("*.pem"))


def test_a_backup_that_is_no_longer_ours_is_refused_and_says_where(
    installation, move, tmp_path
) -> None:
    folder = tmp_path / "backup"
    call_command("backup", str(folder))
    manifest = folder / "manifest.json"
    whole = manifest.read_text()
    move()
    (folder / "strange").write_bytes(b"")
    assert f"{folder / 'strange'} does not belong to this backup" in damaged(folder)
    (folder / "strange").unlink()
    other = "postgresql" if connection.vendor == "sqlite" else "sqlite"
    for said, refusal in (
        ("{", "cannot be read"),
        (json.dumps(json.loads(whole) | {"format": "zip"}), "is not of the format"),
        (json.dumps(json.loads(whole) | {"vendor": other}), f"is of {other}"),
    ):
        manifest.write_text(said)
        assert refusal in damaged(folder)
    assert "people_user" not in connection.introspection.table_names()


def test_a_backup_of_another_ledger_is_refused(installation, move, tmp_path) -> None:
    """The database is whole, and is not what the manifest was written beside."""
    folder = tmp_path / "backup"
    write_checkpoint(tmp_path / "outside")
    call_command("backup", str(folder))
    manifest = folder / "manifest.json"
    said = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(said | {"chain": "00" * 32}))
    move()
    assert f"not the one of the manifest at entry {said['seq']}" in damaged(folder)


def test_a_restore_leaves_papers_that_lie_there_alone(
    installation, move, settings, tmp_path
) -> None:
    folder = tmp_path / "backup"
    call_command("backup", str(folder))
    move()
    papers = settings.DATA_DIR / "papers"
    papers.mkdir(parents=True)
    (papers / "4567").write_bytes(b"of somebody else")
    assert f"{papers} is not empty" in damaged(folder)
    assert (papers / "4567").read_bytes() == b"of somebody else"


def test_a_folder_where_nothing_can_be_written_is_named(installation, tmp_path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CommandError, match=str(tmp_path / "file")):
        call_command("backup", str(tmp_path / "file" / "backup"))


def test_a_restore_judged_by_another_key_says_that_the_ledger_is_not_whole(
    installation, move, tmp_path, settings, capsys
) -> None:
    folder, key = tmp_path / "backup", tmp_path / "other.hex"
    write_checkpoint(Path(settings.CHECKPOINT_DIR))
    call_command("backup", str(folder))
    move()
    key.write_text("not a key")
    with pytest.raises(CommandError, match="holds no public key"):
        call_command("restore", str(folder), public_key=key)
    key.unlink()
    with pytest.raises(CommandError, match=r"other\.hex: No such file"):
        call_command("restore", str(folder), public_key=key)
    assert "people_user" not in connection.introspection.table_names()

    key.write_text("ab" * 32)
    with pytest.raises(SystemExit) as ended:
        call_command("restore", str(folder), public_key=key)
    assert ended.value.code == 1
    assert "the ledger is not whole" in capsys.readouterr().err


@pytest.mark.postgresql
def test_a_program_of_the_database_that_stops_says_why(installation, tmp_path) -> None:
    with pytest.raises(CommandError, match="pg_dump stopped: "):
        dump(tmp_path / "nowhere" / "database.pgdump")
