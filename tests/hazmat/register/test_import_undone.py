"""An import of the register is taken back whole, or not at all."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from certification.models import FunctionHolding
from hazmat.models import (
    Component,
    Product,
    RegisterImport,
    SafetyDataSheet,
    SheetRead,
    StockLine,
)
from hazmat.register.importing import import_register
from hazmat.register.undoing import imports_to_undo, undo_register_import
from people.models import AccessRole, RecordedVersion, Unit, User
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db
PAGE = "/hazmat/register/import/"
FILES = {
    "products.csv": "code,name\nP,Primer\n",
    "sheets.csv": "product,revised_on\nP,2026-01-01\n",
    "components.csv": "product,revised_on,name,cas_no,percent_to\n"
    "P,2026-01-01,HDI diisocyanate,822-06-0,0.3\n",
    "stock.csv": "unit,product,place,start\nA.3,P,Cabinet,2026-04-01\n",
}


@pytest.fixture
def shop() -> Unit:
    hazmat.rule("DIISO", "group in [diisocyanate] and percent >= 0.1", "diiso")
    unit = people.unit("A.3")
    people.appointment(people.person("1001"), unit)
    return unit


@pytest.fixture
def specialist(shop: Unit) -> User:
    who = people.person("S", language="en")
    people.grant(who, AccessRole.SAFETY_SPECIALIST, shop)
    return who


def brought(by: User | None, **changed: str) -> RegisterImport:
    texts = {**FILES, **{f"{name}.csv": text for name, text in changed.items()}}
    files = {name: text.encode() for name, text in texts.items()}
    assert import_register(files, by=by, name="register").written
    return RegisterImport.objects.latest("recorded_at")


def performing() -> bool:
    return FunctionHolding.objects.filter(withdrawn=False).exists()


def left() -> list[int]:
    kinds = (Product, SafetyDataSheet, Component, StockLine)
    return [kind._default_manager.count() for kind in kinds]


def test_what_came_in_is_gone_and_so_are_the_duties(specialist: User) -> None:
    batch = brought(specialist)
    assert performing()
    undo_register_import(batch=batch, by=specialist)
    assert left() == [0, 0, 0, 0]
    assert not performing()
    gone = RecordedVersion.objects.filter(kind="hazmat.stockline", content={})
    assert gone.count() == 1


def test_what_was_changed_is_as_it_was_and_stays(specialist: User) -> None:
    brought(specialist)
    second = brought(specialist, products="code,name\nP,Primer plus\nQ,Other\n")
    undo_register_import(batch=second, by=specialist)
    assert list(Product.objects.values_list("code", "name")) == [("P", "Primer")]
    assert performing()


def test_the_same_files_come_in_again_after_it(specialist: User) -> None:
    undo_register_import(batch=brought(specialist), by=specialist)
    brought(specialist)
    assert performing()


def test_what_changed_since_stands_in_the_way_and_nothing_is_undone(
    specialist: User,
) -> None:
    first = brought(specialist)
    brought(specialist, products="code,name\nP,Primer plus\n")
    with pytest.raises(ValidationError, match="changed since"):
        undo_register_import(batch=first, by=specialist)
    assert left() == [1, 1, 1, 1]


def test_what_depends_on_it_stands_in_the_way(specialist: User) -> None:
    batch = brought(specialist)
    SheetRead.objects.create(
        sheet=SafetyDataSheet.objects.get(), person=specialist, recorded_by=specialist
    )
    with pytest.raises(ValidationError, match="depends on it"):
        undo_register_import(batch=batch, by=specialist)
    assert left() == [1, 1, 1, 1]
    assert performing()


def test_nothing_is_undone_twice(specialist: User) -> None:
    batch = brought(specialist)
    undo_register_import(batch=batch, by=specialist)
    with pytest.raises(ValidationError, match="already"):
        undo_register_import(batch=batch, by=specialist)


def test_a_specialist_undoes_their_own_import_and_no_other(
    client: Client, specialist: User
) -> None:
    other = brought(None)
    assert not imports_to_undo(specialist).exists()
    client.force_login(specialist)
    assert client.post(PAGE, {"undo": other.pk}).status_code == 404
    assert client.post(PAGE, {"undo": "no number"}).status_code == 404
    assert left() == [1, 1, 1, 1]


def test_the_page_offers_it_and_says_what_it_did(
    client: Client, specialist: User
) -> None:
    batch = brought(specialist)
    client.force_login(specialist)
    assert f'name="undo" value="{batch.pk}"' in client.get(PAGE).text
    done = client.post(PAGE, {"undo": batch.pk}, follow=True)
    assert "the register is as it was before" in done.text
    assert "undone on" in done.text
    assert left() == [0, 0, 0, 0]


def test_a_try_leaves_nothing_to_undo(client: Client, specialist: User) -> None:
    client.force_login(specialist)
    chosen = [SimpleUploadedFile(name, text.encode()) for name, text in FILES.items()]
    assert client.post(PAGE, {"chosen": chosen}).status_code == 200
    assert not RegisterImport.objects.exists()


def test_the_page_says_why_an_import_is_not_undone(
    client: Client, specialist: User
) -> None:
    first = brought(specialist)
    brought(specialist, products="code,name\nP,Primer plus\n")
    client.force_login(specialist)
    refused = client.post(PAGE, {"undo": first.pk}, follow=True)
    assert "changed since: end or correct them by hand" in refused.text
    assert "the register is as it was before" not in refused.text
    assert left() == [1, 1, 1, 1]
    first.refresh_from_db()
    assert first.undone_at is None
