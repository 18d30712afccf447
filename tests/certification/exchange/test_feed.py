"""The personnel file of the night: taken in by itself, and a mail when it stops."""

import datetime
import os

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from certification.exchange.feed import take_in_feed
from certification.exchange.recognising import Assignment
from certification.exchange.sources import remember
from certification.models import ImportBatch
from people.access import ensure_groups
from people.days import FOREVER
from people.models import AccessRole, Appointment, Letter, User
from tests.certification.exchange.test_foreign_files import table
from tests.certification.exchange.test_personnel import BEFORE, HEAD
from tests.factories import people as make

NIGHT = datetime.datetime(2026, 11, 28, 2, 0, tzinfo=datetime.UTC)
ROWS = "1;Wit;A;R;01-01-2020\n2;Wit;A;R;\n3;Wit;A;R;\n"


@pytest.fixture
def folder(db, settings, tmp_path):
    """The folder of the personnel system, whose columns are known, and three people."""
    settings.PERSONNEL_FEED_DIR = str(tmp_path)
    ensure_groups()
    boss = make.person("boss", email="boss@example.org", language="en")
    make.grant(boss, AccessRole.ADMINISTRATOR)
    unit = make.unit("A")
    for number in ("1", "2", "3"):
        make.appointment(
            make.person(number, first_name="", last_name="Wit"),
            unit,
            BEFORE,
            role=make.role("R"),
            is_primary=True,
        )
    places = ("service_number", "family_name", "unit_code", "role_code", "start")
    read_as = Assignment("personnel", {name: at for at, name in enumerate(places)})
    remember(table(HEAD), read_as, boss)
    return tmp_path


def put_down(folder, text: str, name: str = "personeel.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    long_ago = (NIGHT - datetime.timedelta(hours=1)).timestamp()
    os.utime(path, (long_ago, long_ago))
    return path


@time_machine.travel(NIGHT)
def test_a_good_file_is_taken_in_and_nobody_is_written_to(folder):
    put_down(folder, HEAD + ROWS + "4;Nieuw;A;R;28-11-2026\n")

    (taken,) = take_in_feed(now=timezone.now())

    assert taken.is_written
    assert Appointment.objects.filter(person__service_number="4").exists()
    assert ImportBatch.objects.get().way == ImportBatch.Way.FEED
    assert not Letter.objects.exists()
    assert [path.parent.name for path in folder.rglob("*.csv")] == ["done"]
    assert take_in_feed(now=timezone.now()) == []


@time_machine.travel(NIGHT)
def test_rows_that_are_left_over_are_told_to_the_administrator_without_names(folder):
    put_down(folder, HEAD + ROWS + "4;Geheim;X9;R;\n")

    (taken,) = take_in_feed(now=timezone.now())

    assert taken.is_written is False or taken.outcome.refused == 1
    letter = Letter.objects.get()
    assert "1 × unit_code: is not known" in letter.body
    assert "Geheim" not in letter.body


@time_machine.travel(NIGHT)
def test_a_file_that_lets_many_leave_waits_for_somebody(folder, client):
    put_down(folder, HEAD + "1;Wit;A;R;\n4;Nieuw;A;R;\n")

    take_in_feed(now=timezone.now())

    assert Appointment.objects.filter(end=FOREVER).count() == 3
    letter = Letter.objects.get()
    assert letter.subject.endswith("was not taken in")
    assert "2 of 3 people" in letter.body
    (waiting,) = (folder / "waiting").iterdir()

    client.force_login(letter.person)
    page = client.get(reverse("certification_exchange:index"))
    assert waiting.name in page.content.decode()
    look_at = reverse("certification_exchange:look_at")
    page = client.post(look_at, {"name": waiting.name}, follow=True)
    assert "2 of 3 people" in page.content.decode()
    assert client.post(look_at, {"name": "../secrets"}).status_code == 404


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("personeel.csv", "nr;wie\n1;Wit\n", "columns are not known"),
        ("personeel.xlsx", "no sheet", "cannot be read as a spreadsheet"),
        ("courses.csv", "code,title\nX,Y\n", "no file about people"),
    ],
)
@time_machine.travel(NIGHT)
def test_a_file_that_is_not_understood_stops_and_says_why(folder, name, text, said):
    put_down(folder, text, name)

    take_in_feed(now=timezone.now())

    assert said in Letter.objects.get().body.lower().replace("its columns", "columns")
    assert not ImportBatch.objects.exists()


@time_machine.travel(NIGHT)
def test_a_waiting_file_that_cannot_be_opened_is_told_and_not_begun(client, folder):
    put_down(folder, "no sheet", "personeel.xlsx")
    take_in_feed(now=timezone.now())
    (waiting,) = (folder / "waiting").iterdir()
    client.force_login(User.objects.get(service_number="boss"))
    look_at = reverse("certification_exchange:look_at")
    page = client.post(look_at, {"name": waiting.name}, follow=True)
    assert page.redirect_chain[-1][0] == reverse("certification_exchange:index")
    assert "cannot be read as a spreadsheet" in page.content.decode()
    assert page.context["pending"] is None


@time_machine.travel(NIGHT)
def test_a_file_that_is_still_being_written_is_left_alone(folder):
    path = put_down(folder, HEAD + ROWS)
    os.utime(path, (NIGHT.timestamp(), NIGHT.timestamp()))

    assert take_in_feed(now=timezone.now()) == []


@time_machine.travel(NIGHT)
def test_the_scheduled_work_takes_it_in(folder):
    put_down(folder, HEAD + ROWS + "4;Nieuw;A;R;28-11-2026\n")

    call_command("run_jobs", "--once")

    assert Appointment.objects.filter(person__service_number="4").exists()


@time_machine.travel(NIGHT)
def test_an_unknown_unit_is_said_to_be_unknown_whatever_the_day_and_on_which_line(
    folder,
):
    put_down(folder, HEAD + ROWS.replace("1;Wit;A;", "1;Wit;NOWHERE;"))

    take_in_feed(now=timezone.now())

    body = Letter.objects.get().body
    assert "1 × unit_code: " in body
    assert "(line 2)" in body
    assert body.count(" × ") == 1


@time_machine.travel(NIGHT)
@pytest.mark.parametrize("sign", ["\x07", "\u202e", "\u2066"])
def test_a_sign_that_nobody_sees_is_refused(folder, sign):
    put_down(folder, HEAD + ROWS.replace("2;Wit;", f"2;W{sign}it;"))

    take_in_feed(now=timezone.now())

    assert "holds a sign that nobody sees" in Letter.objects.get().body


@time_machine.travel(NIGHT)
def test_what_is_wrong_is_said_in_the_language_of_who_reads_it(folder):
    User.objects.filter(service_number="boss").update(language="nl")
    put_down(folder, HEAD + ROWS.replace("1;Wit;A;", "1;Wit;NOWHERE;"))

    take_in_feed(now=timezone.now())

    body = Letter.objects.get().body
    assert "regel 2" in body
    assert "is not known" not in body
