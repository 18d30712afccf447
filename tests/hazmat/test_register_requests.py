"""Requests, papers, reading, contacts, label and card: asked, decided, kept, printed."""

import datetime
import re
from collections.abc import Sequence

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as some

from hazmat.calculators.clp_label import Label, label_of_statements
from hazmat.models import (
    Product,
    RequestDecision,
    SheetAdvice,
    SheetRead,
    StockLine,
    UnitContact,
)
from hazmat.register.cards import contact_of
from hazmat.register.contacts import enter_contact
from hazmat.register.papers import ReadBy, ToRead, read_by, say_read, to_read
from hazmat.register.products import given_by
from hazmat.register.requests import approve_request, refuse_request
from people.days import today
from people.models import AccessRole, Letter, Unit, User
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db


@pytest.fixture
def shop() -> Unit:
    return people.unit("A.3", parent=people.unit("A"))


@pytest.fixture
def painter(shop: Unit) -> User:
    who = people.person("PAINTER", language="en")
    people.appointment(who, shop)
    return who


@pytest.fixture
def primer() -> Product:
    hazmat.rule("DIISO", "group in [diisocyanate] and percent >= 0.1", "diiso")
    made = hazmat.product("Primer X")
    hazmat.sheet(
        made, hazmat.component("HDI diisocyanate", "0.3"), statements="H226 H317 H334"
    )
    return made


def granted(role: AccessRole, where: Unit | None) -> User:
    who = people.person(language="en")
    people.grant(who, role, where)
    return who


@pytest.fixture
def commander(shop: Unit) -> User:
    return granted(AccessRole.COMMANDER, shop)


@pytest.fixture
def specialist(shop: Unit) -> User:
    return granted(AccessRole.SAFETY_SPECIALIST, shop)


def signed_in(client: Client, who: User) -> Client:
    client.force_login(who)
    return client


def test_a_commander_asks_and_the_specialists_approval_makes_the_stock(
    client: Client,
    shop: Unit,
    primer: Product,
    commander: User,
    specialist: User,
    painter: User,
) -> None:
    signed_in(client, commander).post(
        "/hazmat/register/units/A.3/ask/",
        {"product": primer.pk, "amount": "5 l", "reason": "For the new vehicles."},
    )
    page = signed_in(client, specialist).get("/hazmat/register/requests/")
    (asked,) = page.context["waiting"]
    assert asked.wanted == "Primer X"
    address = f"/hazmat/register/requests/{asked.public_id}/"
    line = {"place": "Cabinet 4", "start": "2026-04-01", "reach": "everybody"}
    tried = client.post(address, line | {"try": ""})
    assert tried.context["form"].effects.begun[0].people == 1
    assert "What would follow" in tried.text
    assert "Approved." not in tried.text
    assert not StockLine.objects.exists()
    home = client.get("/hazmat/register/").text
    assert "(still to decide: 1)" in home
    done = client.post(address, line, follow=True)
    assert "Duties: 1 new" in done.text
    assert "still to decide" not in client.get("/hazmat/register/").text
    assert StockLine.objects.get().place == "Cabinet 4"
    assert RequestDecision.objects.get().is_approval
    letter = Letter.objects.get(person=commander)
    assert "Primer X" in letter.subject


def test_who_decides_sees_what_is_in_the_product(
    client: Client, shop: Unit, primer: Product, commander: User, specialist: User
) -> None:
    asked = hazmat.request(shop, primer, by=commander)
    page = signed_in(client, specialist).get(
        f"/hazmat/register/requests/{asked.public_id}/"
    )
    for told in ("H226 H317 H334", "HDI diisocyanate", f"products/{primer.code}/"):
        assert told in page.text


def test_whoever_works_with_a_product_reads_its_sheet_though_no_duty_follows(
    client: Client, shop: Unit, painter: User, specialist: User
) -> None:
    """The law gives who works with a substance its sheet, whatever must be learned."""
    oil = hazmat.product("Oil Y")
    sheet = hazmat.sheet(oil, statements="H304")
    line = hazmat.stock(oil, shop)
    assert [one.sheet for one in to_read(painter, today())] == [sheet]
    page = signed_in(client, painter).get(f"/hazmat/register/products/{oil.code}/")
    assert page.context["must_read"]
    seen = signed_in(client, specialist).get(f"/hazmat/register/products/{oil.code}/")
    assert seen.context["read_by"].total == 1
    StockLine.objects.filter(pk=line.pk).update(reach=StockLine.Reach.TASKS)
    assert to_read(painter, today()) == []


def test_a_refusal_needs_a_reason(
    client: Client, shop: Unit, primer: Product, commander: User, specialist: User
) -> None:
    asked = hazmat.request(shop, primer, by=commander)
    address = f"/hazmat/register/requests/{asked.public_id}/"
    signed_in(client, specialist)
    assert client.post(address, {"refuse": ""}).status_code == 422
    client.post(address, {"refuse": "", "refusal-reason": "Use the water-based one."})
    assert not asked.decision.is_approval
    page = signed_in(client, commander).get(address)
    assert "Use the water-based one." in page.text


def test_nobody_decides_on_what_they_ask_and_nothing_is_decided_twice(
    shop: Unit, primer: Product, specialist: User, commander: User
) -> None:
    asked = hazmat.request(shop, primer, by=specialist)
    line = StockLine(unit=shop, product=primer)
    with pytest.raises(ValidationError, match="Somebody else"):
        approve_request(request=asked, line=line, by=specialist)
    other = hazmat.request(shop, primer, by=commander)
    refuse_request(request=other, reason="No.", by=specialist)
    with pytest.raises(ValidationError, match="already"):
        refuse_request(request=other, reason="No.", by=specialist)


def test_a_request_elsewhere_is_not_there(
    client: Client, primer: Product, specialist: User
) -> None:
    asked = hazmat.request(people.unit("B"), primer)
    signed_in(client, specialist)
    assert (
        client.get(f"/hazmat/register/requests/{asked.public_id}/").status_code == 404
    )
    assert not client.get("/hazmat/register/requests/").context["waiting"]


def test_a_sheet_is_kept_as_pdf_and_given_to_who_works_with_it(
    client: Client, shop: Unit, primer: Product, specialist: User, painter: User
) -> None:
    sheet = primer.sheets.get()
    address = f"/hazmat/register/sheets/{sheet.pk}/paper/"
    signed_in(client, specialist)
    picture = SimpleUploadedFile("sheet.pdf", b"\x89PNG\r\n\x1a\nxx")
    assert client.post(address, {"language": "nl", "paper": picture}).status_code == 422
    paper = SimpleUploadedFile("sheet.pdf", b"%PDF-1.4 sheet")
    assert client.post(address, {"language": "nl", "paper": paper}).status_code == 302
    kept = sheet.papers.get()
    assert len(kept.sha256) == 64
    download = f"/hazmat/register/papers/{kept.pk}/"
    assert signed_in(client, painter).get(download).status_code == 404
    hazmat.stock(primer, shop)
    given = client.get(download)
    assert given["Content-Type"] == "application/pdf"
    assert b"".join(given.streaming_content) == b"%PDF-1.4 sheet"


def test_read_and_understood_is_said_per_revision_and_asked_again(
    client: Client, shop: Unit, primer: Product, painter: User
) -> None:
    hazmat.stock(primer, shop)
    sheet = primer.sheets.get()
    assert [one.sheet for one in to_read(painter, today())] == [sheet]
    signed_in(client, painter)
    for _ in range(2):
        client.post(f"/hazmat/register/sheets/{sheet.pk}/read/")
    assert SheetRead.objects.count() == 1
    assert to_read(painter, today()) == []
    reached = given_by(primer, Unit.objects.all(), today())
    assert read_by(sheet, reached, (), User.objects.all()) == ReadBy(1, 1)
    revised = hazmat.sheet(
        primer,
        hazmat.component("HDI diisocyanate", "0.2"),
        start=today(),
        revised_on=today(),
    )
    assert to_read(painter, today()) == [ToRead(revised, again=True)]
    page = client.get(f"/hazmat/register/products/{primer.code}/")
    assert "I have read and understood it" in page.text


def test_who_has_no_duty_through_a_product_says_nothing_about_it(
    client: Client, primer: Product, specialist: User
) -> None:
    sheet = primer.sheets.get()
    answer = signed_in(client, specialist).post(
        f"/hazmat/register/sheets/{sheet.pk}/read/"
    )
    assert answer.status_code == 404
    assert not SheetRead.objects.exists()


def test_a_unit_without_a_contact_calls_the_one_of_the_nearest_unit_above(
    shop: Unit,
) -> None:
    above = Unit.objects.get(code="A")
    day = today().toordinal()
    assert contact_of(shop, day) is None
    contact = UnitContact(
        unit=above, emergency_number="112", expert="Hygiene", expert_phone="1"
    )
    enter_contact(contact=contact, by=None)
    assert contact_of(shop, day) == contact


def test_a_knowledge_centre_stands_beside_its_function(
    client: Client, shop: Unit, primer: Product, specialist: User, painter: User
) -> None:
    hazmat.stock(primer, shop)
    hazmat.centre("diiso", name="Occupational hygiene", phone="555")
    signed_in(client, specialist)
    assert "Occupational hygiene" in client.get("/hazmat/register/units/A.3/").text
    assert "Occupational hygiene" in client.get("/hazmat/register/centres/").text


ROWS = {
    "H226": ("GHS02", "Warning"),
    "H290": ("GHS05", "Warning"),
    "H302": ("GHS07", "Warning"),
    "H314": ("GHS05", "Danger"),
    "H315": ("GHS07", "Warning"),
    "H317": ("GHS07", "Warning"),
    "H319": ("GHS07", "Warning"),
    "H330": ("GHS06", "Danger"),
    "H334": ("GHS08", "Danger"),
    "H350": ("GHS08", "Danger"),
    "H412": ("", ""),
}


def row(code: str) -> dict[str, str]:
    pictograms, signal = ROWS[code]
    return {"code": code, "pictograms": pictograms, "signal_words": signal}


def label(codes: Sequence[str]) -> Label:
    return label_of_statements(codes, {code: row(code) for code in ROWS})


@pytest.mark.parametrize(
    ("codes", "pictograms"),
    [
        ("H302", "GHS07"),
        ("H302 H330", "GHS06"),
        ("H314 H315", "GHS05"),
        ("H314 H302", "GHS05 GHS07"),
        ("H334 H317 H319", "GHS08"),
        ("H334 H302", "GHS07 GHS08"),
        ("H350 H317", "GHS07 GHS08"),
        ("H226 H317 H412", "GHS02 GHS07"),
        ("H412", ""),
    ],
)
def test_pictograms_follow_the_precedence_of_article_26(
    codes: str, pictograms: str
) -> None:
    found = label(codes.split())
    assert list(found.pictograms) == pictograms.split()


@given(some.sets(some.sampled_from(sorted(ROWS))))
def test_precedence_only_ever_takes_the_exclamation_mark_away(codes: set[str]) -> None:
    every = {row(code)["pictograms"] for code in codes} - {""}
    assert every - {*label(sorted(codes)).pictograms} <= {"GHS07"}


def test_the_graver_signal_word_stands_alone() -> None:
    assert label(["H302", "H350"]).signal_word == "Danger"
    assert label(["H302"]).signal_word == "Warning"
    assert label(["H412"]).signal_word == ""


def test_the_graver_of_two_words_counts_where_a_statement_leaves_both_open() -> None:
    said = {"H228": {"pictograms": "GHS02", "signal_words": "Warning;Danger"}}
    assert label_of_statements(["H228"], said).signal_word == "Danger"


def test_a_statement_without_words_leaves_the_label_open() -> None:
    found = label(["H302", "H999"])
    assert not found.is_known
    assert "H999" in found.explained.headline


def test_each_pictogram_that_falls_away_is_told_with_its_article() -> None:
    steps = label(["H302", "H330"]).explained.steps
    assert ("CLP 26 (1)(b)", "GHS07") in {(one.article, one.given) for one in steps}


def pages(pdf: bytes) -> list[tuple[float, float]]:
    """The size of each page in millimetres."""
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    return [(float(w) * 25.4 / 72, float(h) * 25.4 / 72) for w, h in boxes]


def test_a_label_has_its_true_size_in_both_languages(
    client: Client, primer: Product, specialist: User
) -> None:
    signed_in(client, specialist)
    for language in ("nl", "en"):
        address = f"/hazmat/register/products/{primer.code}/label/"
        made = client.get(address, {"size": "50", "language": language})
        assert made["Content-Type"] == "application/pdf"
        ((width, height),) = pages(made.content)
        assert (round(width), round(height)) == (105, 74)


def test_the_card_is_made_for_a_unit_and_not_for_one_elsewhere(
    client: Client, shop: Unit, primer: Product, specialist: User, painter: User
) -> None:
    hazmat.stock(primer, shop)
    people.unit("B")
    signed_in(client, specialist)
    client.post(
        f"/hazmat/register/sheets/{primer.sheets.get().pk}/advice/en/",
        {"protection": "Nitrile gloves, 0.4 mm", "fire": "Foam"},
    )
    assert SheetAdvice.objects.get().protection == "Nitrile gloves, 0.4 mm"
    card = client.get(f"/hazmat/register/units/A.3/cards/{primer.code}/?language=en")
    assert card.content.startswith(b"%PDF")
    page = client.get(card.request["PATH_INFO"], {"format": "page"}).text
    assert "Nitrile gloves, 0.4 mm" in page
    assert "<h1>" in page
    elsewhere = client.get(f"/hazmat/register/units/B/cards/{primer.code}/")
    assert elsewhere.status_code == 404


def test_a_product_without_a_sheet_has_no_label(
    client: Client, specialist: User
) -> None:
    bare = hazmat.product("Bare")
    signed_in(client, specialist)
    assert (
        client.get(f"/hazmat/register/products/{bare.code}/label/").status_code == 404
    )
    late = today() + datetime.timedelta(days=9)
    hazmat.sheet(bare, start=late)
    assert (
        client.get(f"/hazmat/register/products/{bare.code}/label/").status_code == 404
    )


def test_a_refusal_says_why_and_another_product_is_refused(
    shop, painter, specialist, primer
) -> None:
    asked = hazmat.request(shop, primer, by=painter)
    with pytest.raises(ValidationError, match="Say why"):
        refuse_request(request=asked, reason="  ", by=specialist)
    other = hazmat.product("Primer Y")
    line = StockLine(product=other, place="Store", start=today())
    with pytest.raises(ValidationError, match="Another product was asked for"):
        approve_request(request=asked, line=line, by=specialist)
    assert not RequestDecision.objects.exists()
    assert not StockLine.objects.exists()


def test_a_sheet_is_read_by_who_works_with_its_product(shop, primer) -> None:
    elsewhere = people.person()
    with pytest.raises(ValidationError, match="do not work with this product"):
        say_read(sheet=primer.sheets.get(), by=elsewhere)
    assert not SheetRead.objects.exists()
