"""A register from files: checked, compared, entered and derived once; all or nothing."""

import csv
import datetime
import io
import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from openpyxl import Workbook

from certification.exchange.findings import Finding
from hazmat.models import Component, DerivationEvent, Product, StockLine, TaskHolder
from hazmat.register.importing import import_register
from hazmat.register.reading import files_in
from hazmat.register.uploads import as_text
from people.models import AccessRole, RecordedVersion, Unit
from tests.factories import hazmat, people
from tests.hazmat.register_files.conftest import (
    SMALL,
    brought,
    folder,
    performing,
)

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).parents[3] / "docs" / "how-to" / "substance-register"


def test_an_inventory_gives_its_people_their_duties_in_one_event(
    tmp_path: Path,
) -> None:
    outcome = brought(tmp_path, SMALL)
    assert outcome.written
    assert not outcome.findings
    assert performing() == {"1001", "1002"}
    assert DerivationEvent.objects.count() == 1
    assert [
        (one.function.code, f"{one.day}", one.people) for one in outcome.effects.begun
    ] == [("diiso", "2026-04-01", 2)]


def test_a_revised_sheet_in_the_files_tells_how_many_must_read_it(
    tmp_path: Path,
) -> None:
    (first,) = brought(tmp_path, SMALL).to_read
    says = "2 people work with it, now or later, and must read this sheet."
    assert first.endswith(says)
    assert brought(tmp_path, SMALL).to_read == []


def test_the_same_files_again_change_nothing(tmp_path: Path) -> None:
    brought(tmp_path, SMALL)
    versions = RecordedVersion.objects.count()
    again = brought(tmp_path, SMALL)
    assert {one.unchanged for one in again.tallies.values()} == {1}
    assert not any(one.new + one.changed for one in again.tallies.values())
    assert RecordedVersion.objects.count() == versions


def test_a_try_tells_what_would_follow_and_writes_nothing(tmp_path: Path) -> None:
    outcome = brought(tmp_path, SMALL, dry_run=True)
    assert outcome.effects.begun[0].people == 2
    assert not outcome.written
    assert not Product.objects.exists()
    assert not performing()


def test_a_last_day_in_the_files_ends_the_duty(tmp_path: Path) -> None:
    brought(tmp_path, SMALL)
    ended = (
        SMALL["stock"]
        .replace("start\n", "start,end\n")
        .replace("04-01\n", "04-01,2026-06-30\n")
    )
    outcome = brought(tmp_path, SMALL | {"stock": ended})
    assert outcome.tallies["stock"].changed == 1
    assert [(f"{one.day}", one.people) for one in outcome.effects.ended] == [
        ("2026-06-30", 2)
    ]


def test_a_line_can_be_taken_back(tmp_path: Path) -> None:
    brought(tmp_path, SMALL)
    back = (
        SMALL["stock"]
        .replace("start\n", "start,withdrawn\n")
        .replace("04-01\n", "04-01,yes\n")
    )
    brought(tmp_path, SMALL | {"stock": back})
    assert not performing()


def test_a_column_that_is_left_out_leaves_what_is_known(tmp_path: Path) -> None:
    brought(tmp_path, SMALL | {"products": "code,name,supplier\nP,Primer,Verf BV\n"})
    brought(tmp_path, {"products": "code,name\nP,Primer plus\n"})
    product = Product.objects.get()
    assert (product.name, product.supplier) == ("Primer plus", "Verf BV")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("products", "code\nP\n", "products.csv:1: name: this column is missing"),
        (
            "products",
            "code,name,color\nP,Q,red\n",
            "products.csv:1: color: this column is unknown",
        ),
        ("products", "code,name\nP,\n", "products.csv:2: name: is empty"),
        (
            "products",
            "code,name\nP Q,Paint\n",
            "products.csv:2: code: 'P Q' is not a code",
        ),
        (
            "products",
            "code,name\nP,Q\nP,R\n",
            "products.csv:3: code: 'P' is the row of line 2 again",
        ),
        ("stock", "unit,product\nNO,P\n", "stock.csv:2: unit: 'NO' is no unit"),
        ("stock", "unit,product\nA.3,Q\n", "stock.csv:2: product: 'Q' is no product"),
        (
            "stock",
            "unit,product,reach\nA.3,P,role\n",
            "stock.csv:2: role: goes with reach",
        ),
        (
            "stock",
            "unit,product,start,end\nA.3,P,2026-02-01,2026-01-01\n",
            "stock.csv:2: end: '2026-01-01' lies before start",
        ),
        (
            "stock",
            "unit,product,start\nA.3,P,1 May\n",
            "stock.csv:2: start: '1 May' is not a day",
        ),
        (
            "components",
            "product,revised_on,name,percent_to\nP,2026-01-01,X,many\n",
            "components.csv:2: percent_to: 'many' is not a number",
        ),
        (
            "components",
            "product,revised_on,name,percent_to\nP,2026-01-01,X,101\n",
            "components.csv:2: percent_to: '101' lies outside 0 to 100",
        ),
        (
            "components",
            "product,revised_on,name,percent_to\nP,2026-01-01,X,-1\n",
            "components.csv:2: percent_to: '-1' lies outside 0 to 100",
        ),
        (
            "components",
            "product,revised_on,name,percent_to\nP,2026-01-01,X,0.12345\n",
            "components.csv:2: percent_to: '0.12345' has more than 4 decimals",
        ),
        (
            "sheets",
            "product,revised_on,statements\nP,2026-01-01,H22\n",
            "sheets.csv:2: statements: 'H22' has what is no hazard statement",
        ),
        (
            "sheets",
            "product,revised_on,precautions\nP,2026-01-01,P21\n",
            "sheets.csv:2: precautions: 'P21' has what is no precaution",
        ),
        (
            "sheets",
            "product,revised_on,un_number\nP,2026-01-01,UN 12\n",
            "sheets.csv:2: un_number: 'UN 12' is no UN number",
        ),
        (
            "components",
            "product,revised_on,name\nP,2025-01-01,X\n",
            "components.csv:2: revised_on: '2025-01-01' is no sheet of this product",
        ),
        (
            "task_holders",
            "task,person,role\nT,1001,painter\n",
            "task_holders.csv:2: person:",
        ),
        ("exposures", "task\nT\n", "exposures.csv:2: product: is empty"),
        ("oddities", "a\nb\n", "oddities.csv: is no file of a register"),
    ],
)
def test_what_is_wrong_is_told_by_line_and_column_and_nothing_is_written(
    tmp_path: Path, file: str, text: str, told: str
) -> None:
    outcome = brought(tmp_path, SMALL | {file: text})
    assert any(str(one).startswith(told) for one in outcome.findings), outcome.findings
    assert not outcome.written
    assert not Product.objects.exists()


def test_an_unknown_function_is_refused_with_those_that_the_rules_know(
    tmp_path: Path,
) -> None:
    hazmat.rule("DRIVE", "function in [driver, crew]", "driver")
    files = {"role_functions": "role,function\npainter,pilot\n"}
    (finding,) = brought(tmp_path, files).findings
    assert "write one of crew, driver" in finding.message


def test_semicolons_and_decimal_commas_are_read(tmp_path: Path) -> None:
    files = SMALL | {
        "components": "product;revised_on;name;percent_from;percent_to\n"
        "P;2026-01-01;HDI diisocyanate;0,1;0,3\n"
    }
    assert brought(tmp_path, files).written
    assert Component.objects.get().share == "0.1–0.3 %"


def test_a_cas_number_that_proves_false_is_a_doubt(tmp_path: Path) -> None:
    files = SMALL | {"components": SMALL["components"].replace("822-06-0", "822-06-1")}
    outcome = brought(tmp_path, files)
    assert outcome.written
    assert [str(one)[:35] for one in outcome.doubts] == [
        "components.csv:2: cas_no: '822-06-1'"[:35]
    ]


def test_a_process_that_no_rule_asks_is_a_doubt(tmp_path: Path, shop: Unit) -> None:
    hazmat.rule("DME", "process in [diesel-exhaust]", "diesel")
    files = {
        "tasks": "code,name,unit\nT,Drive,A.3\n",
        "exposures": "task,process\nT,diesel-exhaust\nT,diesel\n",
    }
    outcome = brought(tmp_path, files)
    assert outcome.written
    (doubt,) = outcome.doubts
    assert str(doubt).startswith(
        "exposures.csv:3: process: 'diesel' is asked by no rule"
    )
    assert "diesel-exhaust" in doubt.message


def organisation_of_the_example() -> None:
    for code, number in (("C.2.1", "2001"), ("C.1.2", "2002")):
        unit = people.unit(code)
        role = "spuiter" if code == "C.2.1" else "munitiechauffeur"
        people.appointment(people.person(number), unit, role=people.role(role))


def test_the_example_of_the_docs_is_read_and_its_export_is_the_same(
    tmp_path: Path,
) -> None:
    organisation_of_the_example()
    hazmat.rule("NOISE", "noise_db >= 80", "noise")
    hazmat.rule("DRIVER", "function in [driver_class1]", "driver")
    call_command("import_register", EXAMPLE, stdout=io.StringIO(), stderr=io.StringIO())
    assert performing() == {"2001", "2002"}
    assert StockLine.objects.count() == 3
    assert TaskHolder.objects.count() == 2
    call_command("export_register", tmp_path)
    again = import_register(files_in(tmp_path), by=None, name="again")
    assert not again.findings
    assert not any(one.new + one.changed for one in again.tallies.values())


def test_the_command_tells_what_it_did_and_refuses_with_a_count(tmp_path: Path) -> None:
    told = io.StringIO()
    call_command(
        "import_register",
        folder(tmp_path, SMALL),
        "--dry-run",
        stdout=told,
        stderr=told,
    )
    assert "stock.csv: 1 new, 0 changed, 0 unchanged." in told.getvalue()
    assert "New: diiso, 2026-04-01, 2" in told.getvalue()
    folder(tmp_path, {"products": "code\nP\n"})
    with pytest.raises(CommandError, match="Nothing was written: 1 things"):
        call_command("import_register", tmp_path, stdout=told, stderr=told)


def test_the_command_asks_for_the_folder_where_it_is_given_a_file(
    tmp_path: Path,
) -> None:
    file = folder(tmp_path, SMALL) / "products.csv"
    with pytest.raises(CommandError, match=r"products\.csv is no folder; name the one"):
        call_command("import_register", file)
    assert not Product.objects.exists()


def workbook(text: str) -> bytes:
    """Rows as a spreadsheet has them: numbers as numbers, days as days."""
    book, output = Workbook(), io.BytesIO()
    for line in csv.reader(io.StringIO(text)):
        book.active.append([_cell(each) for each in line])
    book.save(output)
    return output.getvalue()


def _cell(text: str) -> object:
    if re.fullmatch(r"\d+\.\d+", text):
        return float(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.datetime.fromisoformat(text)
    return text or None


def test_workbooks_and_the_text_of_an_office_are_read(client: Client) -> None:
    keeper = people.person(language="en")
    people.grant(keeper, AccessRole.SAFETY_SPECIALIST, None)
    client.force_login(keeper)
    office = "code;name\r\nP;Primer für Zoë\r\n".encode("cp1252")
    stock = SMALL["stock"].replace(",", ";").replace("2026-04-01", "1-4-2026")
    files = [
        SimpleUploadedFile("products.csv", office),
        SimpleUploadedFile("stock.csv", stock.encode("cp1252")),
        SimpleUploadedFile("sheets.xlsx", workbook(SMALL["sheets"])),
        SimpleUploadedFile("components.xlsx", workbook(SMALL["components"])),
    ]
    shown = client.post("/hazmat/register/import/", {"chosen": files})
    assert "components.csv: 1 new" in shown.text
    client.post("/hazmat/register/import/", {"kept": shown.context["kept"]})
    assert Product.objects.get().name == "Primer für Zoë"
    assert StockLine.objects.get().start == datetime.date(2026, 4, 1)
    assert performing() == {"1001", "1002"}


def test_what_is_wrong_in_a_workbook_is_told_by_its_line() -> None:
    findings: list[Finding] = []
    files = {"products.xlsx": workbook("code,name\n\nP,=1+1\n"), "products.csv": b""}
    assert as_text(files, findings) == {"products.csv": b""}
    assert [(one.file, one.line) for one in findings] == [("products.xlsx", 3)]
    findings.clear()
    as_text({"products.csv": b"", "products.xlsx": workbook("code,name\n")}, findings)
    assert "is there twice" in str(findings[0])
    findings.clear()
    as_text({"stock.xlsx": b"no workbook"}, findings)
    assert "cannot be read as a spreadsheet" in str(findings[0])


def test_lines_of_a_workbook_keep_their_number(tmp_path: Path) -> None:
    book = workbook("code,name\n\nP,Primer\n\nodd code,Paint\n")
    (tmp_path / "products.xlsx").write_bytes(book)
    told = io.StringIO()
    with pytest.raises(CommandError, match="1 things are wrong"):
        call_command("import_register", tmp_path, stdout=told, stderr=told)
    assert "products.csv:5: code: 'odd code' is not a code" in told.getvalue()


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"code,name\nP,Primer \xff\n", "products.csv:2: is not UTF-8"),
        (b'code,name\nP,"Primer"x\n', "products.csv:2: cannot be read as CSV"),
        (b"code,name\nP,Primer\nQ,Paint,red\n", "products.csv:3: has 3 values for 2"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_by_its_line_and_nothing_is_written(
    raw: bytes, told: str
) -> None:
    outcome = import_register({"products.csv": raw}, by=None, name="odd")
    assert [str(one)[: len(told)] for one in outcome.findings] == [told]
    assert not outcome.written
    assert not Product.objects.exists()


def test_a_folder_without_a_register_is_told_so(tmp_path: Path) -> None:
    told = io.StringIO()
    with pytest.raises(CommandError, match="1 things are wrong"):
        call_command("import_register", tmp_path, stdout=told, stderr=told)
    assert "holds no CSV file; name the folder with the files." in told.getvalue()


def test_what_only_the_sheet_itself_refuses_is_told_by_its_line(tmp_path: Path) -> None:
    files = SMALL | {"sheets": "product,revised_on,packing_group\nP,2026-01-01,II\n"}
    outcome = brought(tmp_path, files)
    assert any(
        str(one).startswith("sheets.csv:2: un_number:") for one in outcome.findings
    ), outcome.findings
    assert not outcome.written
    assert not Product.objects.exists()


def test_the_command_tells_its_doubts_and_what_changed_where_nobody_is_touched(
    tmp_path: Path,
) -> None:
    brought(tmp_path, SMALL)
    changed = {
        "products": "code,name\nP,Primer plus\n",
        "components": "product,revised_on,name,cas_no\nP,2026-01-01,Water,7732-18-6\n",
    }
    told = io.StringIO()
    call_command("import_register", folder(tmp_path, changed), stdout=told, stderr=told)
    assert "Look at this: components.csv:2: cas_no: '7732-18-6'" in told.getvalue()
    assert "  products.csv:2: name: Primer → Primer plus" in told.getvalue()
    assert "It changes nobody's duties." in told.getvalue()
    assert Product.objects.get().name == "Primer plus"
