"""A long check and a long import are done by a worker while a page says how far it is."""

import datetime
import os

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django_tasks import default_task_backend as worker

from certification.exchange.working import (
    AT_ONCE,
    CHECK,
    WRITE,
    _note,
    check_pending,
    rejects_of,
    state_of,
)
from people.models import Grant, User
from tests.certification.exchange.conftest import SMALL
from tests.certification.exchange.test_views import PREVIEW, upload

PROGRESS = "certification_exchange:progress"
LATER = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
LARGE = (
    "service_number,given_name,language\n101,An,nl\n102,Bo,fr\n103,Cy,nl\n"
    + "\n" * AT_ONCE
)


@pytest.fixture
def later(settings):
    """A worker that has not begun yet."""
    settings.TASKS = LATER


def pending(client) -> dict:
    return client.session["pending_import"]


def handed_over() -> list[str]:
    return [one.task.name for one in worker.results if "pending" in one.task.name]


def hours_pass(client, private, act: str) -> None:
    (told,) = private.glob(f"*.{act}")
    before = datetime.datetime.now(datetime.UTC) - datetime.timedelta(minutes=90)
    os.utime(told, (before.timestamp(), before.timestamp()))


def test_a_large_file_is_answered_at_once_and_checked_by_a_worker(
    client, administrator, later
):
    page = upload(client, "people.csv", LARGE)

    said = page.content.decode()
    assert page.redirect_chain[-1][0] == reverse(PREVIEW)
    assert 'http-equiv="refresh"' in said
    assert "Checking the file" in said
    assert "waits for its turn" in said

    check_pending.func(pending(client), administrator.pk)
    page = client.get(reverse(PREVIEW))

    assert "2 of 3 rows are good" in page.content.decode()
    assert 'http-equiv="refresh"' not in page.content.decode()
    answer = client.get(reverse("certification_exchange:rejects"))
    assert b"102,Bo,fr," in answer.getvalue()
    assert not User.objects.filter(service_number="101").exists()


def test_a_small_file_waits_for_no_worker(client, administrator, later):
    page = upload(client, "people.csv", SMALL["people"])

    assert "3 of 3 rows are good" in page.content.decode()


def test_the_upload_is_found_again_on_the_first_page(client, administrator, later):
    upload(client, "people.csv", LARGE)

    said = client.get(reverse("certification_exchange:index")).content.decode()

    assert "You are bringing in people.csv." in said


def test_asked_twice_it_is_checked_and_written_once(client, administrator, later):
    worker.clear()
    upload(client, "people.csv", LARGE)
    client.get(reverse(PREVIEW))
    client.get(reverse(PREVIEW))
    assert handed_over() == ["check_pending"]

    check_pending.func(pending(client), administrator.pk)
    client.post(reverse(PREVIEW), {"salvage": "yes"})
    client.post(reverse(PREVIEW), {"salvage": "yes"})
    assert handed_over() == ["check_pending", "write_pending"]


def test_nothing_is_written_before_the_check_was_looked_at(
    client, administrator, later
):
    upload(client, "people.csv", LARGE)

    answer = client.post(reverse(PREVIEW), {"salvage": "yes"})

    assert answer["Location"] == reverse(PREVIEW)
    assert state_of(pending(client), WRITE) == {}


def test_a_check_that_broke_off_is_told_and_done_again(
    client,
    administrator,
    private,
    later,
):
    upload(client, "people.csv", LARGE)
    (kept,) = (path for path in private.iterdir() if "." not in path.name)
    kept.write_bytes(b"\xff\xfe\x00broken")

    with pytest.raises(Exception, match=r".+"):
        check_pending.func(pending(client), administrator.pk)

    said = client.get(reverse(PREVIEW)).content.decode()
    assert "The check broke off." in said
    kept.write_text(LARGE)
    client.post(reverse(PREVIEW), {"again": "yes"})
    check_pending.func(pending(client), administrator.pk)
    assert "2 of 3 rows are good" in client.get(reverse(PREVIEW)).content.decode()


def test_a_worker_that_is_silent_is_told(client, administrator, private, later):
    upload(client, "people.csv", LARGE)
    hours_pass(client, private, CHECK)

    said = client.get(reverse(PREVIEW)).content.decode()

    assert "Nothing was heard of it for 90 minutes" in said
    assert "Check again" in said


def test_who_may_no_more_is_neither_shown_nor_checked_anything(
    client, administrator, later
):
    upload(client, "people.csv", LARGE)
    Grant.objects.all().delete()

    with pytest.raises(PermissionDenied):
        check_pending.func(pending(client), administrator.pk)

    assert client.get(reverse(PREVIEW)).status_code == 403
    assert state_of(pending(client), CHECK)["state"] == "failed"
    assert not rejects_of(pending(client)).exists()


def test_another_upload_takes_its_place_and_leaves_nothing(
    client, administrator, private
):
    upload(client, "people.csv", "service_number,language\n101,fr\n")
    before = {path.name for path in private.iterdir()}
    upload(client, "people.csv", SMALL["people"])

    assert not before & {path.name for path in private.iterdir()}


def test_while_it_waits_the_page_looks_again_by_itself(client, administrator, settings):
    settings.TASKS = LATER
    upload(client, "people.csv", SMALL["people"])

    page = client.post(reverse(PREVIEW), follow=True)

    assert page.redirect_chain[-1][0] == reverse(PROGRESS)
    assert 'http-equiv="refresh"' in page.content.decode()
    assert "waits for its turn" in page.content.decode()
    assert not User.objects.filter(service_number="101").exists()


def test_when_it_is_done_the_page_leads_to_the_import(client, administrator):
    upload(client, "people.csv", SMALL["people"])

    page = client.post(reverse(PREVIEW), follow=True)

    assert "/batches/" in page.redirect_chain[-1][0]
    assert "Facts written: 3. Rows refused: 0." in page.content.decode()


def test_the_script_that_looks_takes_nothing_away(client, administrator):
    upload(client, "people.csv", SMALL["people"])
    client.post(reverse(PREVIEW))

    answer = client.get(reverse(PROGRESS), headers={"Looks-Again": "yes"})

    assert answer.status_code == 204
    page = client.get(reverse(PROGRESS), follow=True)
    assert "Facts written: 3. Rows refused: 0." in page.content.decode()


def test_what_broke_off_is_said_and_can_be_tried_again(client, administrator, settings):
    settings.TASKS = LATER
    upload(client, "people.csv", SMALL["people"])
    client.post(reverse(PREVIEW))
    _note(pending(client), WRITE, state="failed")

    page = client.get(reverse(PROGRESS), follow=True)

    assert "nothing came in" in page.content.decode()
    assert "Write it" in page.content.decode()
    client.post(reverse(PREVIEW))
    assert state_of(pending(client), WRITE)["state"] == "busy"


def test_there_is_no_progress_without_an_upload(client, administrator):
    assert client.get(reverse(PROGRESS)).status_code == 404
