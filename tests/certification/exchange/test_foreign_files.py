"""Files of others: recognised, mapped, tidied, and refused in a clear sentence."""

import contextlib
import datetime
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from certification.exchange.importing import import_data_set
from certification.exchange.intake import KINDS, Intake, suggestion
from certification.exchange.packages import PackageError
from certification.exchange.reading import UnreadableError
from certification.exchange.recognising import Assignment
from certification.exchange.sources import known_assignment, remember
from certification.exchange.tables import Shape, Table
from certification.exchange.tidying import tidied
from certification.exchange.uploads import keep
from people.columns import BadValueError
from people.models import User
from people.resources import AbsenceResource, PersonResource
from tests.certification.exchange.test_views import PREVIEW, spreadsheet, upload

COLUMNS = "certification_exchange:columns"
DUTCH = "Personeelsnummer;Voornaam;Tussenvoegsel;Achternaam\n101;Jan;de;Wit\n"
DAY = datetime.date(2026, 11, 28)


def table(content: bytes | str, name: str = "lijst.csv") -> Table:
    data = content.encode() if isinstance(content, str) else content
    return Table(name, io.BytesIO(data))


def outcome_of(content: bytes | str, name: str = "lijst.csv", **options):
    found = table(content, name)
    data = Intake(found, suggestion(found), on=DAY)
    return import_data_set(data, by=None, **options)


# --- what the bytes say -------------------------------------------------------


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_signs_encodings_and_line_ends_are_seen(sign, encoding, end):
    text = end.join([sign.join(["nummer", "naam"]), sign.join(["1", "Zoë"]), ""])

    found = table(text.encode(encoding))

    assert found.headings == ["nummer", "naam"]
    assert [cells for _line, cells in found.rows()] == [["1", "Zoë"]]


def test_mixed_line_ends_are_no_mistake():
    found = table(b"a,b\r\n1,2\n3,4\r5,6\r\n")

    assert [cells for _line, cells in found.rows()] == [
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        ("a,b\n1,2\n".encode("utf-16"), "UTF-16"),
        (b"a,b\n1,\x00\n", "NUL character on line 2"),
        ("naam\nZoë\n".encode() + b"No\xebl\n", "line 3 is not UTF-8"),
        (b"naam\n\x81\n", "is no text on line 2"),
        (b"a,b,A\n1,2,3\n", "two columns 'a'"),
        (",".join(f"k{n}" for n in range(101)).encode(), "has 101 columns"),
        (b"PK\x03\x04 no zip", "cannot be read as a spreadsheet"),
    ],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(content, said):
    with pytest.raises(PackageError, match=said):
        table(content)


def test_a_million_columns_are_refused_before_they_are_read():
    with pytest.raises((PackageError, UnreadableError), match=r"longer than|columns"):
        table(b"k," * 1_000_000)


def test_an_upload_of_a_gigabyte_is_refused_by_what_it_claims(client, administrator):
    file = SimpleUploadedFile("people.csv", b"service_number\n1\n")
    file.size = 1_000_000_000

    with pytest.raises(PackageError, match="too large"):
        keep(file)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_a_clear_refusal(content):
    with contextlib.suppress(PackageError, UnreadableError):
        list(table(content).rows())


# --- spreadsheets ---------------------------------------------------------------


def rezipped(book: bytes, name: str, change) -> bytes:
    output = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book)) as old,
        zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            data = old.read(member)
            new.writestr(member, change(data) if member == name else data)
    return output.getvalue()


def test_a_spreadsheet_with_an_outside_entity_is_refused():
    book = spreadsheet(("service_number",), ("101",))
    bad = rezipped(
        book,
        "xl/worksheets/sheet1.xml",
        lambda data: (
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
            + data.replace(b"101", b"&e;")
        ),
    )

    with pytest.raises((PackageError, UnreadableError), match="as a spreadsheet"):
        list(table(bad, "people.xlsx").rows())


def test_a_spreadsheet_that_unpacks_to_too_much_is_refused():
    book = spreadsheet(("service_number",), ("101",))
    bomb = rezipped(
        book, "xl/worksheets/sheet1.xml", lambda data: data + b" " * 70_000_000
    )

    with pytest.raises(PackageError, match="unpacks to more"):
        table(bomb, "people.xlsx")


def test_a_formula_is_no_value(db):
    book = spreadsheet(
        ("service_number", "given_name"), ("101", '=HYPERLINK("http://x")')
    )

    outcome = outcome_of(book, "people.xlsx", salvage=True)

    (finding,) = outcome.findings.causes()
    assert "formula" in finding.message
    assert not User.objects.filter(service_number="101").exists()


def test_days_in_a_spreadsheet_may_be_days_or_its_numbers(db):
    User.objects.create_user("101")
    rows = [
        ("service_number", "start", "end"),
        ("101", datetime.date(2026, 1, 2), 46_054),
    ]

    outcome = outcome_of(spreadsheet(*rows), "absences.xlsx")

    (absence,) = User.objects.get(service_number="101").absences.all()
    assert not list(outcome.findings)
    assert absence.end == datetime.date(2026, 2, 1)


# --- cells -----------------------------------------------------------------------

NUMBER = PersonResource.fields["service_number"]
NAME = PersonResource.fields["given_name"]
START = AbsenceResource.fields["start"]
TEXT, SHEET = Shape("csv"), Shape("xlsx", epoch=datetime.date(1899, 12, 30))


@pytest.mark.parametrize(
    ("text", "column", "meant"),
    [
        (" 101\t", NUMBER, "101"),
        ("101\u00a0", NUMBER, "101"),
        ("\ufeff101\u200b", NUMBER, "101"),
        ("Jan\u00a0Piet ", NAME, "Jan Piet"),
        ("28-11-2026", START, "2026-11-28"),
        ("1/2/2026", START, "2026-02-01"),
        ("2026-11-28 00:00:00", START, "2026-11-28"),
        ("31-02-2026", START, "2026-02-31"),
        ("Ja", AbsenceResource.fields["withdrawn"], "yes"),
        ("Engels", PersonResource.fields["language"], "en"),
    ],
)
def test_what_others_write_is_read_as_it_is_meant(text, column, meant):
    assert tidied(text, column, TEXT) == meant


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("13L\u0422B", NUMBER, "CYRILLIC CAPITAL LETTER TE"),
        ("13\u00a0B", NUMBER, "NO-BREAK SPACE"),
        ("1-2-26", START, "two digits"),
        ("46054", START, "number of a spreadsheet"),
        ("31-02-2026", START, "is not a day of the calendar"),
        ("12/31/2026", START, "is not a day of the calendar"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_to_do(text, column, said):
    with pytest.raises(BadValueError, match=said):
        column.parsed(tidied(text, column, TEXT))


def test_free_text_of_a_file_made_here_is_left_as_it_is():
    assert tidied(" =1+1 ", NAME, TEXT, exact=True) == " =1+1 "


@given(st.text(max_size=40))
def test_tidying_twice_is_tidying_once(text):
    for column in (NUMBER, NAME, START):
        try:
            once = tidied(text, column, SHEET)
        except BadValueError:
            continue
        assert tidied(once, column, SHEET) == once


# --- recognising -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        ("Personeelsnummer;Rang;Voornaam;Achternaam", "people"),
        ("Persnr.;Naam;Eenheid;Functie;Ingangsdatum", "appointments"),
        ("Personeelsnummer;Achternaam;Voornaam;Eenheid;Functie;Vanaf", "personnel"),
        ("Personeelsnummer;Cursus;Behaald op;Bron", "completions"),
        ("service_number,course_code,completed_on,source,effective_on", "revocations"),
        ("Personeelsnummer;Begindatum;Einddatum", "absences"),
    ],
)
def test_a_file_is_recognised_by_its_headings(headings, kind):
    assert suggestion(table(headings + "\n")).kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_made_here_is_recognised_as_itself(kind):
    found = suggestion(table(",".join(KINDS[kind]) + "\n"))

    assert found.kind == kind


def test_columns_are_asked_for_suggested_and_remembered(client, administrator):
    page = upload(client, "lijst.csv", DUTCH)
    assert page.redirect_chain[-1][0] == reverse(COLUMNS)
    form = page.context["form"]
    assert form["family_name"].value() == "3"

    chosen = {name: form[name].value() for name in form.fields if "always" not in name}
    page = client.post(reverse(COLUMNS), {**chosen, "rank-always": "sld"}, follow=True)
    assert page.redirect_chain[-1][0] == reverse(PREVIEW)
    client.post(reverse(PREVIEW))
    assert User.objects.get(service_number="101").full_name == "sld Jan de Wit"

    again = upload(client, "lijst2.csv", DUTCH.replace("101", "102"))
    assert again.redirect_chain[-1][0] == reverse(PREVIEW)
    assert again.context["check"].tallies["people"].new == 1


def test_of_a_file_whose_headings_tell_nothing_is_first_asked_what_it_holds(
    client, administrator
):
    page = upload(client, "lijst.csv", "x;y\n1;2\n")
    assert page.redirect_chain[-1][0] == reverse(COLUMNS)
    assert "do not tell what it holds" in page.content.decode()
    assert '<option value="">–</option>' in page.content.decode()
    assert page.context["form"] is None
    assert client.post(reverse(COLUMNS), {"code": "0"}).status_code == 200

    page = client.get(reverse(COLUMNS), {"kind": "units"})

    assert '<option value="units" selected>' in page.content.decode()
    assert next(iter(page.context["form"].columns)) == "code"


def test_a_column_that_is_needed_must_be_chosen(client, administrator):
    upload(client, "lijst.csv", DUTCH)

    page = client.post(reverse(COLUMNS), {"given_name": "1", "prefix": "1"})

    assert "service_number" in page.context["form"].errors
    assert "chosen twice" in page.content.decode()


def test_a_value_for_every_row_is_judged_at_once(client, administrator):
    upload(client, "uitslag.csv", "Personeelsnummer;Cursus;Datum\n1;A;1-2-2026\n")

    page = client.post(
        reverse(COLUMNS) + "?kind=completions",
        {
            "service_number": "0",
            "course_code": "1",
            "completed_on": "2",
            "source-always": "classroom",
            "entry-always": "veel",
        },
    )

    assert list(page.context["form"].errors) == ["entry-always"]


def test_people_of_whom_a_file_tells_a_part_keep_the_rest(db):
    User.objects.create_user("101", email="an@example.org", rank="kpl")

    outcome_of("Personeelsnummer;Achternaam\n101;Wit\n")

    person = User.objects.get(service_number="101")
    assert (person.rank, person.email, person.last_name) == (
        "kpl",
        "an@example.org",
        "Wit",
    )


def test_a_source_is_read_as_it_was_chosen_before(db):
    found = table("nr;wie\n101;Wit\n")
    assert known_assignment(found) is None
    remember(found, Assignment("people", {"service_number": 0, "family_name": 1}), None)

    again = known_assignment(table("Nr;WIE\n102;Bos\n"))

    assert again.places == {"service_number": 0, "family_name": 1}


def test_rejects_of_a_spreadsheet_come_back_as_one_whose_cells_do_nothing(
    client,
    administrator,
):
    rows = [("service_number", "given_name", "language"), ("101", "=1", "fr")]
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.active["B2"].data_type = "s"
    output = io.BytesIO()
    book.save(output)
    upload(client, "people.xlsx", output.getvalue())

    answer = client.get(reverse("certification_exchange:rejects"))

    sheet = load_workbook(io.BytesIO(answer.getvalue())).active
    assert [cell.value for cell in sheet[1]][-1] == "reason"
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1", "s")
    assert "write one of" in sheet["D2"].value


def test_errors_are_grouped_by_what_must_be_done(client, administrator):
    rows = "\n".join(f"{n},13LTB,R" for n in range(14))
    head = "service_number,unit_code,role_code\n"

    page = upload(client, "appointments.csv", head + rows + "\n")

    units = next(r for r in page.context["remedies"] if r.column == "unit_code")
    assert (units.count, units.commonest) == (14, [("13LTB", 14)])
    assert "14 rows" in page.content.decode()


def test_a_sheet_that_breaks_off_is_refused() -> None:
    whole = spreadsheet(["Personeelsnummer", "Achternaam"], ["101", "Wit"])
    cut = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as book, zipfile.ZipFile(cut, "w") as to:
        for name in book.namelist():
            part = book.read(name)
            to.writestr(name, part[:-60] if "sheet1" in name else part)
    with pytest.raises(UnreadableError, match="cannot be read as a spreadsheet"):
        list(table(cut.getvalue(), "lijst.xlsx").rows())


def test_a_row_of_a_sheet_without_end_is_refused_by_its_number() -> None:
    found = table(
        spreadsheet(["Personeelsnummer"], ["101"], ["102"] * 1001), "lijst.xlsx"
    )
    with pytest.raises(UnreadableError, match="too many cells") as refusal:
        list(found.rows())
    assert refusal.value.line == 3
