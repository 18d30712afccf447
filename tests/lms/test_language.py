"""A person's own choice wins, then what the browser asks for."""

import pytest

from people.models import User

pytestmark = pytest.mark.django_db
DUTCH, ENGLISH = {"accept-language": "nl"}, {"accept-language": "en"}


def spoken(client, headers=None) -> str:
    return client.get("/accessibility/", headers=headers).headers["Content-Language"]


@pytest.fixture
def reader(client) -> User:
    user = User(service_number="1000001", language="en")
    user.set_unusable_password()
    user.save()
    client.force_login(user)
    return user


def test_a_stranger_is_answered_as_the_browser_asks(client):
    assert spoken(client, DUTCH) == "nl"
    assert spoken(client, ENGLISH) == "en"
    assert spoken(client, {"accept-language": "fr"}) == "nl"


def test_a_stranger_may_choose(client):
    client.post("/language/", {"language": "en", "next": "/accessibility/"})
    assert spoken(client, DUTCH) == "en"


def test_a_persons_choice_wins(client, reader):
    assert spoken(client, DUTCH) == "en"


def test_a_choice_stays_with_the_person(client, reader):
    answer = client.post("/language/", {"language": "nl", "next": "/accessibility/"})
    assert answer.headers["Location"] == "/accessibility/"
    reader.refresh_from_db()
    assert reader.language == "nl"
    client.cookies.clear()
    client.force_login(reader)
    assert spoken(client, ENGLISH) == "nl"


def test_a_language_in_the_address_decides(client, reader):
    assert client.get("/nl/nowhere/").headers["Content-Language"] == "nl"


@pytest.mark.parametrize("next_page", ["https://evil.example/", "//evil.example", ""])
def test_a_choice_leads_nowhere_else(client, next_page):
    answer = client.post("/language/", {"language": "en", "next": next_page})
    assert answer.headers["Location"] == "/"


def test_there_is_no_third_language(client):
    assert client.post("/language/", {"language": "fr"}).status_code == 400


def test_a_content_page_without_translation_leads_to_the_courses(client):
    answer = client.post("/language/", {"language": "en", "next": "/nl/nowhere/"})
    assert answer.headers["Location"] == "/courses/"
