"""A line of log says who did what, and gives nothing away."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from django.conf import settings as configured
from django.db import IntegrityError
from django.test import Client

from lms.json_logs import JsonLine
from lms.quiet_logs import NothingOfHelp
from lms.tasks import show_life
from people.models import AccessRole
from tests.factories import people

pytestmark = pytest.mark.django_db
SIX = ("action", "object", "result", "origin", "actor", "time")
NAME, NUMBER, SECRET = "Kanarievogel", "7654321", "zingen-in-het-donker"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What production writes, for as long as a test."""
    written, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonLine())
    handler.addFilter(NothingOfHelp())
    levels = {
        logging.getLogger(name): logging.getLogger(name).level
        for name in ("lms.requests", "django_tasks")
    }
    for logger in levels:
        logger.setLevel(logging.INFO)
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)
    for logger, level in levels.items():
        logger.setLevel(level)


@pytest.fixture
def canary():
    who = people.person(
        NUMBER, last_name=NAME, first_name=NAME, password=SECRET, language="en"
    )
    people.grant(who, AccessRole.ADMINISTRATOR)
    return who


def said(lines: io.StringIO) -> list[dict]:
    return [json.loads(line) for line in lines.getvalue().splitlines()]


def test_a_request_has_the_six_fields(client, canary, lines) -> None:
    client.force_login(canary)
    client.get(f"/people/{canary.public_id}/", headers={"x-request-id": "abc-12345"})
    (line,) = said(lines)
    assert all(line[name] for name in SIX)
    assert line["action"] == "GET certification:person"
    assert line["object"] == {"public_id": str(canary.public_id)}
    assert (line["result"], line["actor"]) == (200, str(canary.public_id))
    assert (line["origin"], line["request"]) == ("127.0.0.1", "abc-12345")
    assert line["time"].endswith("+00:00")


def test_nothing_that_names_or_opens_is_written(client, canary, lines) -> None:
    """Canaries in every place where somebody can put something."""
    signs_in = {"login": NUMBER, "password": SECRET}
    client.post("/accounts/login/", signs_in)
    client.post("/accounts/login/", signs_in | {"password": SECRET + "x"})
    client.get(f"/?q={NAME}", headers={"referer": f"http://testserver/{NAME}"})
    client.get(f"/verify/{SECRET}/")
    client.get(f"/units/{NAME}/")
    client.get(f"/no/such/{NAME}/")
    client.get(f"/accounts/password/reset/key/1-{SECRET}/")
    client.post("/my/applications/evidence/", {"words": NAME})
    client.get("/my/data/?format=zip")
    text = lines.getvalue()
    assert len(said(lines)) >= 9
    for secret in (NAME, NUMBER, SECRET, "sessionid", "csrf"):
        assert secret not in text, secret


def test_an_error_is_told_by_its_kind_and_place_only(
    canary, lines, monkeypatch
) -> None:
    def broken(request):
        raise IntegrityError(f"Key (service_number)=({NUMBER}) of {NAME} exists")

    monkeypatch.setattr("lms.own_data.parts_about", broken)
    client = Client(raise_request_exception=False)
    client.force_login(canary)
    assert client.get("/my/data/").status_code == 500
    error = next(line for line in said(lines) if line.get("error"))
    assert error["error"] == "IntegrityError"
    assert any("own_data.py" in call for call in error["calls"])
    assert NAME not in lines.getvalue()
    assert NUMBER not in lines.getvalue()


def test_a_line_cannot_be_forged(client, lines) -> None:
    client.get(
        "/units/x%0A%7B%22actor%22%3A%22admin%22%7D/",
        headers={"x-request-id": 'a\n{"b":1}'},
    )
    assert all(line["actor"] != "admin" for line in said(lines))
    assert "b" not in {key for line in said(lines) for key in line}


def test_integrity_help_and_health_write_nothing(client, lines) -> None:
    client.get("/en/integrity-help/")
    client.get("/healthz")
    assert lines.getvalue() == ""


def test_production_writes_json() -> None:
    assert configured.LOGGING["formatters"]["json"]["()"] == "lms.json_logs.JsonLine"
    assert "lms.request_log.every_request" in configured.MIDDLEWARE


def test_a_job_is_told_by_its_function_its_number_and_how_it_stands(lines) -> None:
    done = show_life.enqueue()
    started, ended = (x for x in said(lines) if x["logger"] == "django_tasks")
    assert started["action"] == ended["action"] == "task lms.tasks.show_life"
    assert started["object"] == ended["object"] == {"task": done.id}
    assert (started["result"], ended["result"]) == ("RUNNING", "SUCCESSFUL")
