"""The pages of a unit as files: the same question, the same answer, in sight only."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from certification.rebuilding import rebuild_stale
from certification.status import Status
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
PAGES = ("", "trend/", "compare/")


@pytest.fixture
def company():
    """A company with a platoon, and a neighbour; one course of which one has the proof."""
    battalion = people.unit("A")
    company = people.unit("A.1", battalion)
    platoon, beside = people.unit("A.1.1", company), people.unit("A.2", battalion)
    course = make.course("C1", title="Safety", validity_months=12)
    make.requirement(make.item(course, code="I-SAFE").curriculum, unit=battalion)
    start = today() - timedelta(days=400)
    for number, where in (("1001", company), ("1002", platoon), ("1003", beside)):
        who = people.person(number, last_name=f"Canary{number}")
        people.appointment(who, where, start=start)
    make.completion(someone("1001"), course, today() - timedelta(days=9))
    commander = people.person("2000", language="en", last_name="Bakker")
    people.grant(commander, AccessRole.COMMANDER, company)
    rebuild_stale()
    return company


@pytest.fixture
def commander(client, company):
    client.force_login(someone("2000"))
    return client


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def rows_of(client, address: str) -> list[list[str]]:
    answer = client.get(address)
    text = answer.content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def book_of(client, address: str):
    return load_workbook(io.BytesIO(client.get(address).content))


def text_of(client, address: str) -> str:
    pages = PdfReader(io.BytesIO(client.get(address).content)).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_can_be_had_in_every_form(commander, page):
    assert rows_of(commander, f"/units/A.1/{page}?format=csv")
    sheets = book_of(commander, f"/units/A.1/{page}?format=xlsx").worksheets
    assert sheets[-1].title == "Question"
    text = text_of(commander, f"/units/A.1/{page}?format=pdf")
    assert "Asked by: Sanne Bakker" in text
    assert "Page 1 of" in text


@pytest.mark.parametrize("form", ["csv", "xlsx", "pdf"])
@pytest.mark.parametrize("page", PAGES)
def test_another_unit_has_no_files(commander, page, form):
    for code in ("A", "A.2", "NOPE"):
        assert commander.get(f"/units/{code}/{page}?format={form}").status_code == 404


def test_the_lines_are_those_of_people_in_sight(commander):
    rows = rows_of(commander, "/units/A.1/?format=csv")
    assert {row[1] for row in rows[1:]} == {"1001", "1002"}
    text = text_of(commander, "/units/A.1/?format=pdf")
    assert "Canary1001" in text
    assert "Canary1003" not in text


def test_filters_narrow_the_file_and_are_told_in_it(commander):
    address = "/units/A.1/?gaps=on&item=I-SAFE&format="
    rows = rows_of(commander, f"{address}csv")
    assert [row[1] for row in rows[1:]] == ["1002"]
    text = text_of(commander, f"{address}pdf")
    assert "who: with a gap; only item I-SAFE" in text
    assert "Size: 1 row" in text


def test_a_past_day_and_a_past_record_are_answered_and_told(commander):
    then = today() - timedelta(days=20)
    rows = rows_of(commander, f"/units/A.1/?on={then}&format=csv")
    assert {row[6] for row in rows[1:]} == {"not yet obtained"}
    early = f"/units/A.1/?known_at={today() - timedelta(days=1)}T12:00&format="
    assert len(rows_of(commander, f"{early}csv")) == 1
    about = book_of(commander, f"{early}xlsx").worksheets[-1]
    told = dict(about.iter_rows(values_only=True))
    assert "12:00" in told["As known at"] or "noon" in told["As known at"]


def test_before_the_record_knew_of_the_unit_nothing_is_said_of_it(commander):
    page = commander.get("/units/A.1/?known_at=2001-01-01T12:00")
    assert page.status_code == 200
    assert "Nothing is asked of anybody here" in page.content.decode()


def test_a_workbook_of_a_unit_has_its_figures_tasks_and_lines(commander):
    book = book_of(commander, "/units/A.1/?format=xlsx")
    assert book.sheetnames == [
        "Units below",
        "What must be done now",
        "Lines",
        "Question",
    ]
    whole, platoon = book["Units below"].iter_rows(min_row=2, values_only=True)
    assert whole[1:4] == (2, 1, 1)
    assert platoon[1:4] == (1, 0, 1)


def test_one_table_of_several_can_be_asked_as_text(commander):
    rows = rows_of(commander, "/units/A.1/?format=csv&table=tasks")
    assert rows[1][:2] == ["Item I-SAFE", "1"]
    assert commander.get("/units/A.1/?format=csv&table=none").status_code == 400


def test_a_line_is_explained_on_a_day_of_the_calendar(commander) -> None:
    address = f"/people/{someone('1001').public_id}/items/I-SAFE/"
    assert commander.get(address).status_code == 200
    assert commander.get(f"{address}?on=never").status_code == 400


@pytest.mark.parametrize(
    "page",
    [
        "?on=never",
        "items/?on=never",
        "matrix/?on=never",
        "compare/?first=never&second=",
    ],
)
def test_a_question_that_is_none_has_no_file(commander, page):
    assert commander.get(f"/units/A.1/{page}&format=pdf").status_code == 400


def test_symbols_on_paper_are_those_of_the_pages():
    styles = Path("lms/static/lms/css/components.css").read_text(encoding="utf-8")
    for status in Status:
        rule = styles.split(f".status--{status.value} {{")[1]
        assert f'"{status.symbol}"' in rule.split("}")[0]


@pytest.mark.parametrize(
    "asked",
    [
        "?on=yesterday",
        "items/?known_at=never",
        "matrix/?on=yesterday",
        "compare/?first=yesterday",
    ],
)
def test_a_file_of_a_question_that_cannot_be_asked_is_refused(commander, asked) -> None:
    assert commander.get(f"/units/A.1/{asked}&format=csv").status_code == 400


@pytest.mark.parametrize("page", ["matrix/", "items/", "compare/"])
def test_a_file_of_a_question_that_makes_no_sense_is_not_made(commander, page):
    asked = "on=yesterday&first=yesterday"
    answer = commander.get(f"/units/A.1/{page}?format=csv&{asked}")
    assert answer.status_code == 400
