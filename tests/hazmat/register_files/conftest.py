"""A small register as files, and the painters whom it obliges."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from certification.models import FunctionHolding
from hazmat.register.importing import Outcome, import_register
from hazmat.register.reading import files_in
from people.models import Role, Unit
from tests.factories import hazmat, people

SMALL = {
    "products": "code,name\nP,Primer\n",
    "sheets": "product,revised_on\nP,2026-01-01\n",
    "components": "product,revised_on,name,cas_no,percent_to\n"
    "P,2026-01-01,HDI diisocyanate,822-06-0,0.3\n",
    "stock": "unit,product,place,reach,role,start\nA.3,P,Cabinet,role,painter,2026-04-01\n",
}


@pytest.fixture
def shop() -> Unit:
    hazmat.rule("DIISO", "group in [diisocyanate] and percent >= 0.1", "diiso")
    return people.unit("A.3")


@pytest.fixture(autouse=True)
def painters(shop: Unit) -> Role:
    painter = people.role("painter")
    for number in ("1001", "1002"):
        people.appointment(people.person(number), shop, role=painter)
    return painter


def folder(where: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (where / f"{name}.csv").write_text(text, encoding="utf-8")
    return where


def brought(where: Path, files: Mapping[str, str], **options: bool) -> Outcome:
    found = files_in(folder(where, files))
    return import_register(found, by=None, name="test", **options)


def performing() -> set[str]:
    holdings = FunctionHolding.objects.filter(withdrawn=False)
    return set(holdings.values_list("person__service_number", flat=True))
