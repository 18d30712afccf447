"""The page on which a register is brought in: seen first, then entered, or refused."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from hazmat.models import Product
from hazmat.register.import_views import MOST
from people.models import AccessRole
from people.recording import record
from tests.factories import hazmat, people
from tests.hazmat.register_files.conftest import (
    SMALL,
    performing,
)

pytestmark = pytest.mark.django_db


def test_a_specialist_of_the_whole_organisation_sees_first_and_then_enters(
    client: Client,
) -> None:
    keeper = people.person(language="en")
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST, None)
    client.force_login(keeper)
    files = [
        SimpleUploadedFile(f"{name}.csv", text.encode()) for name, text in SMALL.items()
    ]
    shown = client.post("/hazmat/register/import/", {"chosen": files})
    assert "stock.csv: 1 new, 0 changed, 0 unchanged" in shown.text
    assert not Product.objects.exists()
    kept = shown.context["kept"]
    done = client.post("/hazmat/register/import/", {"kept": kept}, follow=True)
    assert "Duties: 2 new" in done.text
    assert performing() == {"1001", "1002"}
    forged = client.post("/hazmat/register/import/", {"kept": kept + "x"})
    assert forged.status_code == 404


def test_wrong_files_are_told_on_the_page_and_who_keeps_nothing_has_no_page(
    client: Client,
) -> None:
    keeper = people.person(language="en")
    client.force_login(keeper)
    assert client.get("/hazmat/register/import/").status_code == 404
    people.grant(keeper, AccessRole.ADMINISTRATOR)
    odd = SimpleUploadedFile("products.csv", b"code\nP\n")
    page = client.post("/hazmat/register/import/", {"chosen": [odd]})
    assert page.status_code == 422
    assert "products.csv:1: name: this column is missing" in page.text


def test_files_that_are_too_large_together_are_sent_to_the_command(
    client: Client,
) -> None:
    keeper = people.person(language="en")
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST, None)
    client.force_login(keeper)
    half = b"code\n" + b"0" * (MOST // 2)
    files = [SimpleUploadedFile(f"{n}.csv", half) for n in ("products", "stock")]
    shown = client.post("/hazmat/register/import/", {"chosen": files})
    assert "larger than 1 MB together" in shown.text


@pytest.fixture
def keeping(client: Client) -> Client:
    """A specialist of the whole organisation, signed in."""
    keeper = people.person(language="en")
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST, None)
    client.force_login(keeper)
    return client


def test_a_file_that_is_no_workbook_is_told_on_the_page(keeping: Client) -> None:
    odd = SimpleUploadedFile("stock.xlsx", b"no workbook")
    shown = keeping.post("/hazmat/register/import/", {"chosen": [odd]})
    assert shown.status_code == 422
    assert "stock.xlsx" in shown.text
    assert "cannot be read as a spreadsheet" in shown.text
    assert shown.context["kept"] == ""


def test_what_is_refused_only_when_it_is_entered_is_told_and_nothing_is_written(
    keeping: Client,
) -> None:
    rule = hazmat.rule("DRIVE", "function in [driver, crew]", "driver")
    texts = SMALL | {"role_functions": "role,function\npainter,driver\n"}
    files = [SimpleUploadedFile(f"{n}.csv", text.encode()) for n, text in texts.items()]
    shown = keeping.post("/hazmat/register/import/", {"chosen": files})
    assert shown.context["kept"]
    rule.trigger = "function in [crew]"
    record([rule], by=None, touching=())
    refused = keeping.post("/hazmat/register/import/", {"kept": shown.context["kept"]})
    assert refused.status_code == 422
    assert "write one of crew" in refused.text
    assert not Product.objects.exists()
