"""Signing in by e-mail address."""

import pytest
from django.core import mail
from django.test import Client

from tests.factories.people import person

pytestmark = pytest.mark.django_db
PASSWORD = "drie gewone woorden"


def signs_in(login: str, password: str = PASSWORD) -> bool:
    answer = Client().post("/accounts/login/", {"login": login, "password": password})
    return answer.status_code == 302


@pytest.mark.parametrize(
    "typed", ["Jan.Bakker@Example.org", "jan.bakker@example.org", "1001"]
)
def test_capitals_in_an_address_do_not_matter(typed: str) -> None:
    person("1001", password=PASSWORD, email="Jan.Bakker@Example.org")
    assert signs_in(typed)


def test_of_two_people_with_one_address_the_password_says_who() -> None:
    person("1001", password="een heel ander woord", email="post@example.org")
    person("1002", password=PASSWORD, email="Post@example.org")
    assert signs_in("post@example.org")
    assert not signs_in("post@example.org", "geen van beide woorden")


def test_nobody_without_an_address_signs_in_by_one() -> None:
    person("1001", password=PASSWORD)
    assert not signs_in("somebody@example.org")


def test_a_suspended_account_does_not_sign_in_by_address() -> None:
    person("1001", password=PASSWORD, email="a@example.org", is_active=False)
    answer = Client().post(
        "/accounts/login/", {"login": "a@example.org", "password": PASSWORD}
    )
    assert answer.wsgi_request.user.is_anonymous


def asks_a_new_password(address: str) -> str:
    """What is sent to somebody who forgot the password."""
    Client().post("/accounts/password/reset/", {"email": address})
    return "".join(str(message.body) for message in mail.outbox)


@pytest.mark.parametrize("typed", ["Jan.Bakker@Example.org", "jan.bakker@example.org"])
def test_capitals_do_not_matter_to_who_forgot_the_password(typed: str) -> None:
    person("1001", password=PASSWORD, email="Jan.Bakker@Example.org")
    assert "/accounts/password/reset/key/" in asks_a_new_password(typed)


def test_a_suspended_account_gets_no_new_password() -> None:
    person("1001", password=PASSWORD, email="A@example.org", is_active=False)
    assert "/accounts/password/reset/key/" not in asks_a_new_password("a@example.org")


def test_a_look_alike_address_gets_no_link_to_the_account_of_another() -> None:
    person("1001", password=PASSWORD, email="mike@mine.example")
    link = "/accounts/password/reset/key/"
    assert link not in asks_a_new_password("mike@mıne.example")
