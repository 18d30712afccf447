"""Every error page says what happened and what to do, and asks no database."""

import errno

import pytest
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.test import RequestFactory
from django.utils.translation import override

from exports.pdf import render_pdf
from lms import errors
from people.papers import PaperGoneError

PAGES = {
    400: lambda request: errors.bad_request(request, SuspiciousOperation()),
    403: lambda request: errors.permission_denied(request, PermissionError()),
    404: lambda request: errors.page_not_found(request, LookupError()),
    413: lambda request: errors.bad_request(request, RequestDataTooBig()),
    429: errors.too_many_requests,
    500: errors.server_error,
}


def asked_in(language: str):
    return RequestFactory().get("/", headers={"accept-language": language})


@pytest.mark.parametrize("status", PAGES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_error_page_answers_in_the_readers_language(status, language):
    answer = PAGES[status](asked_in(language))
    page = answer.content.decode()
    assert answer.status_code == status
    assert f'<html lang="{language}">' in page
    assert page.count("<h1>") == 1


def test_an_error_page_forgets_the_language_of_the_request_before():
    with override("nl"):
        page = errors.server_error(asked_in("en")).content.decode()
    assert "Something went wrong on our side" in page


def test_a_forged_form_is_explained():
    answer = errors.csrf_failure(asked_in("en"), reason="no cookie")
    assert answer.status_code == 403
    assert "This form is too old" in answer.content.decode()


@pytest.mark.django_db
def test_too_many_sign_ins_are_stopped(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    login = {"login": "1000001", "password": "wrong"}
    answers = [client.post("/accounts/login/", login).status_code for _ in range(3)]
    assert answers == [200, 200, 429]


@pytest.mark.django_db
def test_a_broken_view_is_answered_calmly(client, monkeypatch):
    def broken(request):
        raise RuntimeError

    monkeypatch.setattr("lms.health._database_answers", lambda: broken(None))
    client.raise_request_exception = False
    answer = client.get("/readyz", headers={"accept-language": "en"})
    assert answer.status_code == 500
    assert "Your question was good" in answer.content.decode()


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("fault", [OperationalError(), InterfaceError(), FULL])
@pytest.mark.django_db
def test_a_machine_that_cannot_for_now_asks_to_come_back(client, monkeypatch, fault):
    def away():
        raise fault

    monkeypatch.setattr("lms.health._database_answers", away)
    client.raise_request_exception = False
    answer = client.get("/readyz", headers={"accept-language": "en"})
    assert answer.status_code == 503
    assert answer["Retry-After"] == "5"
    assert "not stored" in answer.content.decode()


@pytest.mark.django_db
def test_a_document_that_takes_too_long_asks_to_come_back(client, monkeypatch):
    def make():
        render_pdf("pdf/certificate.html", {"completion": "Fire"})

    monkeypatch.setattr("exports.pdf.PATIENCE", 0.000_001)
    monkeypatch.setattr("lms.health._database_answers", make)
    client.raise_request_exception = False
    answer = client.get("/readyz", headers={"accept-language": "en"})
    assert answer.status_code == 503
    assert answer["Retry-After"] == "5"
    assert "Ask for it again in a moment." in answer.content.decode()


@pytest.mark.django_db
def test_a_file_that_is_gone_from_the_store_says_how_it_comes_back(client, monkeypatch):
    def read():
        raise PaperGoneError("papers/1")

    monkeypatch.setattr("lms.health._database_answers", read)
    client.raise_request_exception = False
    answer = client.get("/readyz", headers={"accept-language": "en"})
    assert answer.status_code == 404
    assert "put it back from a backup" in answer.content.decode()
