"""A specialist of some units brings in what lies within them, and nothing else."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from hazmat.models import (
    FunctionAppointment,
    Product,
    RoleFunction,
    StockLine,
    Task,
    TaskHolder,
)
from hazmat.register.importing import Outcome, import_register
from people.models import AccessRole, Unit, User
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db


@pytest.fixture
def shop() -> Unit:
    hazmat.rule("DRIVER", "function in [driver]", "driver")
    people.role("painter")
    shop = people.unit("A.3", parent=people.unit("A"))
    people.appointment(people.person("1001"), people.unit("A.3.1", parent=shop))
    people.appointment(people.person("2001"), people.unit("B"))
    return shop


@pytest.fixture
def keeper(shop: Unit) -> User:
    keeper = people.person("9001", language="en")
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST, shop)
    return keeper


def brought(keeper: User, **files: str) -> Outcome:
    found = {f"{name}.csv": text.encode() for name, text in files.items()}
    return import_register(found, by=keeper, name="test")


WITHIN = {
    "products": "code,name\nP,Primer\n",
    "sheets": "product,revised_on\nP,2026-01-01\n",
    "stock": "unit,product,place\nA.3,P,Cabinet\nA.3.1,P,Shelf\n",
    "tasks": "code,name,unit\nT,Spraying,A.3\n",
    "exposures": "task,product\nT,P\n",
    "task_holders": "task,person\nT,1001\n",
    "role_functions": "role,unit,function\npainter,A.3,driver\n",
    "function_appointments": "person,function\n1001,driver\n",
}


def test_what_lies_within_the_mandate_is_entered(keeper: User) -> None:
    outcome = brought(keeper, **WITHIN)
    assert not outcome.findings
    assert outcome.written
    assert StockLine.objects.count() == 2
    assert TaskHolder.objects.count() == RoleFunction.objects.count() == 1
    assert FunctionAppointment.objects.count() == 1


@pytest.mark.parametrize(
    ("file", "rows", "reason"),
    [
        ("stock", "unit,product,place\nB,P,Cabinet\n", "'B' is no unit whose"),
        ("tasks", "code,name,unit\nT,Spray,A\n", "'A' is no unit whose"),
        ("tasks", "code,name,unit\nELSEWHERE,Mine,A.3\n", "is no task in a unit"),
        ("exposures", "task,product\nELSEWHERE,P\n", "is no task in a unit whose"),
        ("task_holders", "task,person\nELSEWHERE,1001\n", "is no task in a unit"),
        ("task_holders", "task,person\nT,2001\n", "'2001' is nobody in the units"),
        ("role_functions", "role,function\npainter,driver\n", "means every unit"),
        ("function_appointments", "person,function\n2001,driver\n", "is nobody in"),
    ],
)
def test_a_row_outside_the_mandate_is_refused_with_the_reason(
    keeper: User, file: str, rows: str, reason: str
) -> None:
    task = Task(code="ELSEWHERE", name="Elsewhere", unit=Unit.objects.get(code="B"))
    task.save()
    outcome = brought(keeper, **{**WITHIN, file: rows})
    told = "\n".join(f"{one}" for one in outcome.findings)
    assert reason in told
    assert not outcome.written
    assert not Product.objects.exists()
    assert Task.objects.get().name == "Elsewhere"


def test_what_is_elsewhere_and_what_is_nowhere_read_the_same(keeper: User) -> None:
    told = []
    for code in ("B", "NOWHERE"):
        stock = f"unit,product,place\n{code},P,Cabinet\n"
        outcome = brought(keeper, **{**WITHIN, "stock": stock})
        told.append(str(outcome.findings[0]).replace(code, ""))
    assert told[0] == told[1]


def test_the_page_is_there_for_who_keeps_some_units_and_says_so(
    client: Client, keeper: User
) -> None:
    client.force_login(keeper)
    assert "register/import" in client.get("/hazmat/register/").text
    page = client.get("/hazmat/register/import/")
    assert "You keep the register of some units" in page.text
    wrong = SimpleUploadedFile("stock.csv", b"unit,product,place\nB,P,Cabinet\n")
    shown = client.post("/hazmat/register/import/", {"chosen": [wrong]})
    assert shown.status_code == 422
    assert "is no unit whose register you keep" in shown.text
    assert not shown.context["kept"]
