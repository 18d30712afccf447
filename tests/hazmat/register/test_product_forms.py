"""A specialist enters products and their sheets."""

from decimal import Decimal

import pytest
from django.test import Client
from django.utils import translation

from hazmat.models import Component, Product
from hazmat.register.sheet_forms import written_share
from hazmat.register.written import read_share
from people.models import Unit, User
from tests.factories import hazmat, people
from tests.hazmat.register.readers import HDI, signed_in

pytestmark = pytest.mark.django_db

PRIMER = {
    "name": "Primer Y",
    "supplier": "Verf BV",
    "state": "liquid",
    "revised_on": "2026-03-01",
    "start": "2026-03-03",
    "statements": "H226, H317",
    "c-TOTAL_FORMS": "3",
    "c-INITIAL_FORMS": "0",
    "c-0-name": "Barium chromate",
    "c-0-cas_no": "10294-40-3",
    "c-0-share": "8 %",
    "c-1-name": "HDI oligomer",
    "c-1-share": "20–40 %",
    "c-2-name": "Hexamethylene diisocyanate",
    "c-2-cas_no": HDI,
    "c-2-share": "0,3",
    "c-2-statements": "H334; H317",
}


def test_a_specialist_enters_a_product_from_its_sheet(
    client: Client, specialist: User
) -> None:
    signed_in(client, specialist)
    sent = client.post("/hazmat/register/products/new/", PRIMER)
    assert sent.status_code == 302
    made = Product.objects.get(name="Primer Y")
    assert sent["Location"] == f"/hazmat/register/products/{made.code}/"
    sheet = made.sheets.get()
    assert sheet.statements == "H226 H317"
    assert [one.share for one in sheet.components.all()] == ["8 %", "20–40 %", "0.3 %"]


def test_more_rows_are_given_and_nothing_is_lost_or_entered(
    client: Client, specialist: User
) -> None:
    page = signed_in(client, specialist).post(
        "/hazmat/register/products/new/", PRIMER | {"more": ""}
    )
    assert page.status_code == 200
    assert 'name="c-6-name"' in page.text
    assert "20–40 %" in page.text
    assert not Product.objects.exists()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("c-0-cas_no", "10294-40-4", "it would end in 3"),
        ("c-0-share", "lots", "Write a share as"),
        ("statements", "dangerous", "Hazard statements as codes"),
        ("start", "", "This field is required."),
    ],
)
def test_what_is_wrong_is_said_beside_it(
    client: Client, specialist: User, field: str, value: str, words: str
) -> None:
    page = signed_in(client, specialist).post(
        "/hazmat/register/products/new/", PRIMER | {field: value}
    )
    assert page.status_code == 422
    assert words in page.text
    assert not Product.objects.exists()


def test_a_revised_sheet_begins_as_the_last_and_can_lose_a_component(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(primer, shop)
    signed_in(client, specialist)
    address = f"/hazmat/register/products/{primer.code}/sheets/new/"
    assert 'value="HDI diisocyanate"' in client.get(address).text
    revision = {
        "revised_on": "2026-06-01",
        "start": "2026-06-02",
        "c-TOTAL_FORMS": "2",
        "c-INITIAL_FORMS": "0",
        "c-1-name": "Zinc phosphate",
        "c-1-share": "8",
    }
    tried = client.post(address, revision | {"try": ""})
    assert [
        (one.people, f"{one.day}") for one in tried.context["entry"].effects.ended
    ] == [(3, "2026-06-01")]
    assert primer.sheets.count() == 1
    assert client.post(address, revision).status_code == 302
    assert primer.sheets.count() == 2


def test_who_revises_a_sheet_is_told_how_many_must_read_it(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(primer, shop)
    task = hazmat.task(shop)
    hazmat.exposure(task, product=primer, follows_stock=False)
    hazmat.holder(task, person=people.person())
    signed_in(client, specialist)
    address = f"/hazmat/register/products/{primer.code}/sheets/new/"
    revision = {
        "revised_on": "2026-06-01",
        "start": "2026-06-02",
        "c-TOTAL_FORMS": "1",
        "c-INITIAL_FORMS": "0",
        "c-0-name": "HDI diisocyanate",
        "c-0-cas_no": HDI,
        "c-0-share": "0.3",
    }
    told = "4 people work with it, now or later, and must read this sheet."
    assert told in client.post(address, revision | {"try": ""}).text
    assert told in client.post(address, revision, follow=True).text
    older = revision | {"revised_on": "2026-05-01", "start": "2026-05-02"}
    assert "must read this sheet" not in client.post(address, older, follow=True).text
    coming = revision | {"revised_on": "2099-01-01", "start": "2099-01-02"}
    page = client.post(address, coming, follow=True).text
    assert (
        "4 people work with it, now or later, and must read this sheet from 2 January 2099."
        in page
    )


def test_a_sheet_of_a_product_that_nobody_works_with_asks_nobody(
    client: Client, specialist: User
) -> None:
    page = signed_in(client, specialist).post(
        "/hazmat/register/products/new/", PRIMER, follow=True
    )
    assert "The safety data sheet is entered." in page.text
    assert "must read" not in page.text


@pytest.mark.parametrize(
    ("low", "high", "dutch"),
    [
        ("8.0000", "8.0000", "8"),
        ("0.3000", "0.3000", "0,3"),
        ("10.0000", "25.0000", "10-25"),
        (None, "0.1000", "< 0,1"),
        ("10.0000", None, ">= 10"),
        (None, None, ""),
        ("100.0000", "100.0000", "100"),
    ],
)
def test_a_share_stands_in_the_form_as_people_write_it(
    low: str | None, high: str | None, dutch: str
) -> None:
    known = [one and Decimal(one) for one in (low, high)]
    with translation.override("nl"):
        written = written_share(Component(percent_from=known[0], percent_to=known[1]))
    assert written == dutch
    if low is not None:
        assert list(read_share(written)) == known


def test_a_second_sheet_of_the_same_day_is_refused_in_words(
    client: Client, specialist: User, primer: Product
) -> None:
    known = primer.sheets.get()
    sent = {
        "revised_on": f"{known.revised_on}",
        "start": "2026-06-02",
        "c-TOTAL_FORMS": "1",
        "c-INITIAL_FORMS": "0",
        "c-0-name": "Zinc phosphate",
    }
    address = f"/hazmat/register/products/{primer.code}/sheets/new/"
    refused = signed_in(client, specialist).post(address, sent)
    assert refused.status_code == 422
    assert "A sheet with this day of revision is known already." in refused.text
    assert list(primer.sheets.all()) == [known]
    assert not Component.objects.filter(name="Zinc phosphate").exists()
