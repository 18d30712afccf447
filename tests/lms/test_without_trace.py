"""Who reads where to go when something is wrong, is written down nowhere."""

import logging
import re

import pytest
from django.test import Client

from lms import integrity
from lms.quiet_logs import NothingOfHelp
from people.models import User

pytestmark = pytest.mark.django_db
PAGES = ["/nl/integrity-help/", "/en/integrity-help/"]
ADDRESSES = [*PAGES, "/integrity-help/", "/nl/integrity-help", "/nl/integrity-help/x/"]


@pytest.fixture
def signed_in(client) -> Client:
    user = User(service_number="1000001", last_name="Kanarie", language="en")
    user.set_unusable_password()
    user.save()
    client.force_login(user)
    return client


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_asked_of_the_database(
    signed_in, address, django_assert_num_queries
):
    with django_assert_num_queries(0):
        signed_in.get(address)


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_put_in_the_browser(signed_in, address):
    answer = signed_in.get(address)
    assert not answer.cookies
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Cookie" not in answer.headers.get("Vary", "")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_logged(signed_in, address, method, caplog):
    caplog.set_level(logging.DEBUG)
    getattr(signed_in, method)(address)
    assert caplog.records == []


def test_another_address_is_logged(client, caplog):
    client.get("/nl/nowhere/")
    assert [record.name for record in caplog.records] == ["django.request"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_everybody_gets_the_same_bytes(signed_in, address):
    stranger = Client().get(address)
    known = signed_in.get(address)
    assert known.content == stranger.content
    assert known.headers == stranger.headers
    assert b"Kanarie" not in known.content


def test_a_fault_is_shown_and_not_written_down(signed_in, caplog, monkeypatch):
    monkeypatch.setattr(integrity, "help_page", lambda request: 1 / 0)
    answer = signed_in.get("/en/integrity-help/")
    assert answer.status_code == 500
    assert "Something went wrong on our side" in answer.content.decode()
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert caplog.records == []


def test_what_is_not_there_is_answered_in_the_language_of_the_address(signed_in):
    answer = signed_in.get("/nl/integrity-help/nergens/")
    assert answer.status_code == 404
    assert '<html lang="nl">' in answer.content.decode()


def test_a_form_is_refused_by_everybody():
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/nl/integrity-help/", {"name": "x"}).status_code == 405


@pytest.mark.parametrize(
    ("asked", "page"),
    [("en-GB,nl;q=0.5", PAGES[1]), ("nl", PAGES[0]), ("fr", PAGES[0]), ("", PAGES[0])],
)
def test_the_door_goes_by_what_the_browser_asks_for(client, asked, page):
    client.cookies["django_language"] = "en"
    answer = client.get("/integrity-help/", headers={"accept-language": asked})
    assert answer.headers["Location"] == page


def test_the_address_without_its_last_stroke_leads_to_the_page(client):
    answer = client.get("/en/integrity-help")
    assert answer.headers["Location"] == "/en/integrity-help/"


def test_every_page_leads_there(client):
    for address in ("/accessibility/", "/accounts/login/", "/nl/nowhere/"):
        assert "/integrity-help/" in client.get(address).content.decode()


def test_no_number_is_made_up(client, settings):
    page = client.get(PAGES[0]).content.decode()
    assert re.findall(r'"tel:([^"]*)"', page) == ["112"]
    settings.INTEGRITY_PHONE = "0123 – 45 67 89"
    page = client.get(PAGES[0]).content.decode()
    assert '<a href="tel:0123456789">0123 – 45 67 89</a>' in page


def test_the_page_says_whether_a_specialist_confirmed_it(client, settings):
    assert "has not confirmed" in client.get(PAGES[1]).content.decode()
    settings.INTEGRITY_TEXT_CONFIRMED = "1 March 2027"
    page = client.get(PAGES[1]).content.decode()
    assert "Confirmed by the integrity organisation on 1 March 2027" in page
    assert "has not confirmed" not in page


def test_the_way_out_is_a_plain_link_that_says_nothing(client, settings):
    settings.INTEGRITY_WAY_OUT = "https://weather.example/"
    page = client.get(PAGES[1]).content.decode()
    assert 'href="https://weather.example/" rel="noreferrer noopener"' in page


def test_every_handler_of_the_site_lets_nothing_through(settings):
    handlers = settings.LOGGING["handlers"].values()
    assert all("nothing_of_help" in handler["filters"] for handler in handlers)


def test_a_line_that_names_the_address_is_dropped_whoever_writes_it():
    keep = NothingOfHelp().filter
    line = logging.makeLogRecord({"msg": '"GET %s" 200', "args": ("/nl/x/",)})
    told = logging.makeLogRecord({"msg": "%s", "args": ("/nl/integrity-help/",)})
    assert keep(line)
    assert not keep(told)
