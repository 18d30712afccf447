"""Who asks, where a proxy stands before us: by that we log, and slow down who guesses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.http import HttpRequest
from django.test import Client, RequestFactory

from certification.certificates.views import PER_ADDRESS
from people.origin import origin
from tests.factories import people

ROOT = Path(__file__).parents[2]
PROXY, READER, OTHER = "172.18.0.6", "10.1.2.3", "10.1.2.4"
PASSWORD = "krijtbord-koffie-lokaal"


def asked(forwarded: str | None) -> HttpRequest:
    told = {} if forwarded is None else {"x-forwarded-for": forwarded}
    return RequestFactory(REMOTE_ADDR=PROXY).get("/", headers=told)


@pytest.fixture
def one_proxy(settings) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1


@pytest.mark.parametrize(
    ("forwarded", "who"),
    [
        (READER, READER),
        (f"6.6.6.6, {READER}", READER),
        (f"6.6.6.6, {OTHER}, {READER}", READER),
        ("2001:db8::7", "2001:db8::7"),
        (None, PROXY),
    ],
)
def test_who_asks_is_who_our_proxy_says(one_proxy, forwarded, who) -> None:
    assert origin(asked(forwarded)) == who


def test_without_a_proxy_nobody_says_who_asks() -> None:
    assert origin(asked(READER)) == PROXY


def test_behind_a_proxy_one_reader_does_not_slow_down_another(one_proxy, client, db):
    def checked(forwarded: str) -> int:
        told = {"x-forwarded-for": forwarded}
        page = "/verify/guess/"
        return client.get(page, headers=told, REMOTE_ADDR=PROXY).status_code

    assert {checked(READER) for _ in range(PER_ADDRESS.tries)} == {200}
    assert checked(READER) == 429
    assert checked(f"{OTHER}, {READER}") == 429, "a forged address is no other reader"
    assert checked(OTHER) == 200


@pytest.mark.django_db
def test_a_class_behind_one_address_signs_in_within_a_minute() -> None:
    numbers = [people.person(password=PASSWORD).service_number for _ in range(40)]
    answers = {
        Client()
        .post("/accounts/login/", {"login": number, "password": PASSWORD})
        .status_code
        for number in numbers
    }
    assert answers == {302}


def test_production_believes_one_proxy_or_as_many_as_it_is_told() -> None:
    assert believed({}) == "1"
    assert believed({"PROXIES": "2"}) == "2"
    assert not hasattr(configured, "ALLAUTH_TRUSTED_PROXY_COUNT")


def believed(told: dict[str, str]) -> str:
    """How many proxies an installation believes with this in its environment."""
    known = {
        "SECRET_KEY": "x" * 50,
        "ALLOWED_HOSTS": "bekwaam.example.nl",
        "PUBLIC_BASE_URL": "https://bekwaam.example.nl",
        "DATABASE_URL": "sqlite:////tmp/none",
    }
    asked = (
        "from lms.settings import production as p; print(p.ALLAUTH_TRUSTED_PROXY_COUNT)"
    )
    command = [sys.executable, "-c", asked]
    environment = {**os.environ, **known, **told}
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True
    )
    return done.stdout.strip()


def test_our_proxy_says_who_asks_wherever_it_hands_on() -> None:
    written = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    handed_on = written.count("proxy_pass ")
    assert handed_on > 1
    assert written.count("proxy_set_header X-Forwarded-For $remote_addr;") == handed_on
