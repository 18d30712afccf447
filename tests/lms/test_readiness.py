"""Whether the site can do its work, and where a weakness is reported."""

import datetime
import json
import subprocess
import sys

import pytest
from django.conf import settings as configured
from django.core.management import CommandError, call_command
from django.utils import timezone

from lms.heartbeats import LATE, TIMER, WORKER, beat
from people.models import Heartbeat

pytestmark = pytest.mark.django_db
LATER = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


def test_without_timer_and_worker_production_is_not_ready(client, settings) -> None:
    settings.TASKS = LATER
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["worker"]) == (503, "not ready")
    beat(TIMER)
    assert client.get("/readyz").status_code == 503
    beat(WORKER)
    assert client.get("/readyz").json()["worker"] == "ok"


def test_a_worker_that_was_not_seen_for_long_is_not_ready(client, settings) -> None:
    settings.TASKS = LATER
    beat(TIMER)
    beat(WORKER)
    Heartbeat.objects.filter(name=WORKER).update(
        at=timezone.now() - LATE - datetime.timedelta(seconds=1)
    )
    assert client.get("/readyz").status_code == 503


def test_the_timer_shows_life_of_both() -> None:
    call_command("run_jobs", once=True)
    assert set(Heartbeat.objects.values_list("name", flat=True)) == {TIMER, WORKER}


def test_security_txt_names_who_answers_and_expires(client, settings) -> None:
    settings.SECURITY_CONTACT = []
    assert client.get("/.well-known/security.txt").status_code == 404
    settings.SECURITY_CONTACT = ["mailto:security@example.org"]
    answer = client.get("/.well-known/security.txt")
    assert answer["Content-Type"].startswith("text/plain")
    fields = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    assert fields["Contact"] == "mailto:security@example.org"
    expires = datetime.datetime.fromisoformat(fields["Expires"])
    assert timezone.now() < expires < timezone.now() + datetime.timedelta(days=365)


def test_the_bill_of_materials_holds_every_locked_package() -> None:
    root = configured.BASE_DIR
    command = [sys.executable, str(root / "make" / "sbom.py")]
    made = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603
    said = json.loads(made.stdout)
    lock = (root / "requirements" / "production.txt").read_text()
    locked = {
        line.split("==")[0]
        for line in lock.splitlines()
        if "==" in line and line[0] not in "# "
    }
    assert {one["name"] for one in said["components"]} == {
        n.split("[")[0] for n in locked
    }
    assert all(one["properties"] for one in said["components"])


def test_the_jobs_run_once_at_a_time_when_a_timer_calls_them() -> None:
    with pytest.raises(CommandError, match="let a timer call it again"):
        call_command("run_jobs")
