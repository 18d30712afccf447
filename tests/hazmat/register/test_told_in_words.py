"""Functions and causes stand on the page of a unit in words; what I work with is told."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils.translation import override

from hazmat.models import Product, RoleFunction
from hazmat.register.acts import give_function
from hazmat.register.causes import CAUSES, cause_in_words
from hazmat.register.words import function_called
from people.days import today
from people.models import Role, Unit, User
from tests.factories import hazmat, people
from tests.hazmat.register.readers import signed_in

pytestmark = pytest.mark.django_db

NOBODY = "Nobody has such a function."


def page_of(client: Client, reader: User, address: str) -> str:
    return signed_in(client, reader).get(f"/hazmat/register/{address}").text


def test_a_function_that_a_role_has_in_every_unit_is_on_the_page_of_its_unit(
    client: Client,
    specialist: User,
    shop: Unit,
    painter: Role,
    painters: list[User],
) -> None:
    give_function(fact=RoleFunction(role=painter, function="bhv"), by=None)
    shown = page_of(client, specialist, "units/A.3/")
    assert "In-house emergency responder" in shown
    assert "in every unit" in shown
    assert NOBODY not in shown
    assert "/end/" not in shown, "nobody ends it from the page of one unit"


def test_a_function_of_a_role_that_nobody_has_here_is_not_on_the_page(
    client: Client, specialist: User, shop: Unit, painters: list[User]
) -> None:
    give_function(
        fact=RoleFunction(role=people.role("diver"), function="diver"), by=None
    )
    assert NOBODY in page_of(client, specialist, "units/A.3/")


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("wording", CAUSES)
def test_a_cause_is_told_in_the_language_of_the_reader(
    wording: str, language: str
) -> None:
    holes = {"product": "Primer X", "day": "2026-11-25"}
    filled = "Primer X · A.3" if "%s" in wording else holes
    with override("en"):
        written = str(cause_in_words(wording % filled))
    with override("nl"):
        in_dutch = cause_in_words(written)
    assert in_dutch != written
    with override(language):
        assert cause_in_words(in_dutch) == (written if language == "en" else in_dutch)


def test_a_cause_in_other_words_stays_as_it_is() -> None:
    assert cause_in_words("the first run") == "the first run"


def test_a_function_that_nobody_knows_keeps_its_code() -> None:
    assert function_called("juggler") == "Juggler"


def test_who_works_with_nothing_is_not_told_to_have_read_all(
    client: Client, shop: Unit
) -> None:
    shown = page_of(client, people.person(language="en"), "mine/")
    assert "The register names no product that you work with." in shown
    assert "You have read the sheet" not in shown


def test_a_revision_says_that_an_earlier_sheet_was_read(
    client: Client, shop: Unit, primer: Product, painters: list[User]
) -> None:
    painters[0].language = "en"
    painters[0].save()
    hazmat.stock(primer, shop)
    assert "new since you read the sheet" not in page_of(client, painters[0], "mine/")
    client.post(f"/hazmat/register/sheets/{primer.sheets.get().pk}/read/")
    hazmat.sheet(
        primer,
        hazmat.component("HDI diisocyanate", "0.2"),
        start=today(),
        revised_on=today(),
    )
    assert "new since you read the sheet" in page_of(client, painters[0], "mine/")


def test_the_same_line_of_stock_twice_is_refused_in_plain_words(
    client: Client, specialist: User, shop: Unit, primer: Product
) -> None:
    line = {
        "product": primer.pk,
        "place": "Store",
        "start": today().isoformat(),
        "reach": "everybody",
    }
    address = "/hazmat/register/units/A.3/stock/new/"
    signed_in(client, specialist).post(address, line)
    refused = client.post(address, line)
    assert "the register has this product in this place already" in refused.text


def test_a_sheet_with_a_known_revision_is_refused_in_plain_words(
    primer: Product,
) -> None:
    with pytest.raises(ValidationError, match="this day of revision is known already"):
        hazmat.sheet(primer, hazmat.component("HDI diisocyanate", "0.2"))
