"""A long import is written by a worker while a page says how far it is."""

from django.urls import reverse

from certification.exchange.working import _note
from people.models import User
from tests.certification.exchange.conftest import SMALL
from tests.certification.exchange.test_views import (  # noqa: F401 (fixtures)
    PREVIEW,
    administrator,
    private,
    upload,
)

PROGRESS = "certification_exchange:progress"
LATER = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


def test_while_it_waits_the_page_looks_again_by_itself(client, administrator, settings):  # noqa: F811
    settings.TASKS = LATER
    upload(client, "people.csv", SMALL["people"])

    page = client.post(reverse(PREVIEW), follow=True)

    assert page.redirect_chain[-1][0] == reverse(PROGRESS)
    assert 'http-equiv="refresh"' in page.content.decode()
    assert "waits for its turn" in page.content.decode()
    assert not User.objects.filter(service_number="101").exists()


def test_when_it_is_done_the_page_leads_to_the_import(client, administrator):  # noqa: F811
    upload(client, "people.csv", SMALL["people"])

    page = client.post(reverse(PREVIEW), follow=True)

    assert "/batches/" in page.redirect_chain[-1][0]
    assert "3 rows are written, 0 refused." in page.content.decode()


def test_what_broke_off_is_said_and_can_be_tried_again(client, administrator, settings):  # noqa: F811
    settings.TASKS = LATER
    upload(client, "people.csv", SMALL["people"])
    client.post(reverse(PREVIEW))
    _note(client.session["pending_import"], state="failed")

    page = client.get(reverse(PROGRESS), follow=True)

    assert "nothing came in" in page.content.decode()
    assert "Write it" in page.content.decode()


def test_there_is_no_progress_without_an_upload(client, administrator):  # noqa: F811
    assert client.get(reverse(PROGRESS)).status_code == 404
