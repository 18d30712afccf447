"""Whatever somebody uploads: it is read as meant, or refused with its name and a remedy."""

import datetime
import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from certification.models import ImportBatch
from people.access import ensure_groups
from people.models import Absence, AccessRole, User
from tests.certification.exchange.test_foreign_files import rezipped
from tests.certification.exchange.test_packages import zipped
from tests.certification.exchange.test_views import spreadsheet, upload
from tests.factories import people as make

INDEX = reverse("certification_exchange:index")
PREVIEW = reverse("certification_exchange:preview")
HEAD = "service_number,given_name\n"


def refusal(page) -> str:
    """What the form of the upload says; a file that is refused got no further."""
    assert page.status_code == 200
    (said,) = page.context["form"].errors["upload"]
    return said


def rows_of_two(sign=",", end="\n") -> str:
    return end.join(
        [f"service_number{sign}given_name", f"101{sign}Zoë", f"102{sign}Bo"]
    )


def book(change) -> bytes:
    """A spreadsheet of absences, after somebody did something to it."""
    made = Workbook()
    made.active.append(("service_number", "start", "end"))
    change(made)
    output = io.BytesIO()
    made.save(output)
    return output.getvalue()


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_way_of_writing_a_csv_comes_in(
    client, administrator, sign, encoding, end
):
    page = upload(client, "people.csv", rows_of_two(sign, end).encode(encoding))
    assert page.context["check"].is_clean
    client.post(PREVIEW, follow=True)
    assert User.objects.get(service_number="101").first_name == "Zoë"


@pytest.mark.parametrize(
    ("content", "remedy"),
    [
        (rows_of_two().encode("utf-16"), "save it as CSV in UTF-8"),
        (HEAD.encode() + b"101,A\x00n\n", "line 2; save it as CSV anew"),
        (HEAD.encode() + "101,Zoë\n".encode() + b"102,Zo\xeb\n", "line 3"),
        (b"", "the first line must name the columns"),
        (b"\n\n  \n;;;\n", "the first line must name the columns"),
        (b"service_number,given_name,Given_Name\n1,a,b\n", "a name of its own"),
        (",".join(f"c{n}" for n in range(100_000)).encode(), "100000 columns"),
        (b"MZ\x90\x00\x03\x00", "save it as CSV anew"),
        (b"\x89PNG\r\n\x1a\n\x81", "save it as CSV in UTF-8"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x81", "save it as"),
    ],
)
def test_a_csv_that_cannot_be_read_is_refused_by_its_own_name(
    client, administrator, private, content, remedy
):
    said = refusal(upload(client, "rooster mei.csv", content))
    assert said.startswith("rooster mei.csv: ")
    assert remedy in said
    assert list(private.glob("*")) == []


def garbled(content: bytes, name: str) -> bytes:
    """The packed bytes of one part of a zip are no longer what was packed."""
    member = zipfile.ZipFile(io.BytesIO(content)).getinfo(name)
    at = member.header_offset + 30 + len(name) + 20
    turned = bytes(255 - byte for byte in content[at : at + 40])
    return content[:at] + turned + content[at + 40 :]


def declared(content: bytes, at: int, value: int) -> bytes:
    """A zip whose list of contents says something else of each part."""
    made, place = bytearray(content), content.find(b"PK\x01\x02")
    while place >= 0:
        made[place + at] = value
        place = content.find(b"PK\x01\x02", place + 4)
    return bytes(made)


SHEET = "xl/worksheets/sheet1.xml"
ROWS = spreadsheet(*[("service_number", "given_name"), *[("101", "Zoë")] * 20])


@pytest.mark.parametrize(
    "content",
    [
        garbled(ROWS, SHEET),
        declared(ROWS, 8, 1),  # behind a password
        declared(ROWS, 10, 99),  # packed in a way nobody knows
        b"no spreadsheet",
        b"",
        b"PK\x03\x04 and no more",
        zipped({"xl/worksheets/sheet1.xml": b"0" * 90_000_000}).getvalue(),
        zipped({"[Content_Types].xml": b"<Types/>"}).getvalue(),
        rezipped(spreadsheet(("a",)), "xl/workbook.xml", lambda data: data[:40]),
    ],
)
def test_a_spreadsheet_that_is_none_is_refused_by_its_own_name(
    client, administrator, private, content
):
    said = refusal(upload(client, "rooster.xlsx", content))
    assert said.startswith("rooster.xlsx: ")
    assert list(private.glob("*")) == []


@pytest.mark.parametrize(
    "content",
    [
        b"no zip",
        b"",
        zipped({"../people.csv": HEAD}).getvalue(),
        zipped({"C:\\people.csv": HEAD}).getvalue(),
        zipped({"people.csv": HEAD, "virus.exe": "MZ"}).getvalue(),
        zipped({"a/b/people.csv": HEAD}).getvalue(),
        zipped({"people.csv": b"0" * 30_000_000}).getvalue(),
        zipped({"inner.zip": zipped({"people.csv": HEAD}).getvalue()}).getvalue(),
    ],
)
def test_a_zip_that_is_no_data_set_is_refused_by_its_own_name(
    client, administrator, private, content
):
    said = refusal(upload(client, "alles.zip", content))
    assert said.startswith("alles.zip: ")
    assert list(private.glob("*")) == []


@pytest.mark.parametrize(
    "row",
    [
        '101,"An\n102,Bo\n',
        '101,"A"n\n',
        f"101,{'x' * 200_000}\n",
        f'101,"{"y" * 1_100_000}"\n',
    ],
)
def test_a_row_that_breaks_the_file_is_said_where_it_begins(client, administrator, row):
    page = upload(client, "people.csv", HEAD + row)
    words = page.content.decode()
    assert "people.csv:2" in words
    before = User.objects.count()
    client.post(PREVIEW, {"salvage": "yes"}, follow=True)
    assert User.objects.count() == before


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/people.csv",
        "..\\..\\people.csv",
        "people.zip\x00.csv",
        "<script>alert(1)</script>.csv",
        '"; rm -rf /;.csv',
        "\u202evsc.elpoep.csv",
        "people\r\nSet-Cookie: x=y.csv",
        "=1+1.csv",
        "%00%2e%2e.csv",
        "CON",
        "n" * 300 + ".csv",
    ],
)
def test_the_name_of_a_file_does_nothing(client, administrator, private, name):
    page = upload(client, name, HEAD + "101,An\n102,\x01\n")
    assert page.status_code == 200
    assert "<script>alert" not in page.content.decode()
    rejects = client.get(reverse("certification_exchange:rejects"))
    assert "\n" not in rejects.headers.get("Content-Disposition", "")
    page = client.post(PREVIEW, {"salvage": "yes"}, follow=True)
    assert page.status_code == 200
    assert "<script>alert" not in page.content.decode()
    assert User.objects.filter(service_number="101").exists()
    assert all(path.parent == private for path in private.rglob("*"))


def test_formulas_macros_and_links_do_nothing(client, administrator):
    make.person("101")

    def formulas(made):
        sheet = made.active
        sheet.append(('=HYPERLINK("http://x.example","101")', "2026-01-01", None))
        sheet.append(("101", "=TODAY()", None))
        sheet.append(("101", "2026-03-01", "='[other.xlsx]Sheet1'!A1"))

    page = upload(client, "absences.xlsx", book(formulas))
    assert page.context["check"].tallies["absences"].refused == 3
    client.post(PREVIEW, {"salvage": "yes"}, follow=True)
    assert not Absence.objects.exists()


def test_a_spreadsheet_with_macros_is_only_its_cells(client, administrator):
    made = book(lambda made: made.active.append(("101", "2026-01-01", "2026-01-02")))
    make.person("101")
    with io.BytesIO(made) as output, zipfile.ZipFile(output, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0macro")
        archive.close()
        content = output.getvalue()
    page = upload(client, "absences.xlsx", content)
    assert page.context["check"].tallies["absences"].new == 1


@pytest.mark.parametrize("epoch", ["1900", "1904"])
def test_days_as_numbers_count_from_the_first_day_of_their_book(
    client, administrator, epoch
):
    make.person("101")

    def numbers(made):
        if epoch == "1904":
            made.epoch = CALENDAR_MAC_1904
        first = {"1900": 46023, "1904": 46023 - 1462}[epoch]
        made.active.append(("101", first, float(first + 9)))

    page = upload(client, "absences.xlsx", book(numbers))
    assert page.context["check"].is_clean
    client.post(PREVIEW, follow=True)
    absence = Absence.objects.get()
    assert absence.start == datetime.date(2026, 1, 1)
    assert absence.end == datetime.date(2026, 1, 10)


def test_hidden_sheets_and_merged_cells_bring_in_nothing_unseen(client, administrator):
    make.person("101")

    def tricks(made):
        made.active.append(("101", "2026-01-01", "2026-01-02"))
        made.active.append((None, "2026-02-01", "2026-02-02"))
        made.active.merge_cells("A2:A3")
        hidden = made.create_sheet("people")
        hidden.append(("service_number", "given_name"))
        hidden.append(("666", "Hidden"))
        hidden.sheet_state = "hidden"

    page = upload(client, "absences.xlsx", book(tricks))
    tally = page.context["check"].tallies["absences"]
    assert (tally.new, tally.refused) == (1, 1)
    client.post(PREVIEW, {"salvage": "yes"}, follow=True)
    assert not User.objects.filter(service_number="666").exists()


def test_truth_in_a_spreadsheet_is_yes_and_no(client, administrator):
    make.person("101")
    rows = [("service_number", "start", "withdrawn"), ("101", "2026-01-01", True)]
    upload(client, "absences.xlsx", spreadsheet(*rows))
    client.post(PREVIEW, follow=True)
    assert Absence.objects.get().withdrawn


def test_a_second_upload_takes_the_place_of_the_first(client, administrator, private):
    upload(client, "people.csv", HEAD + "101,An\n")
    upload(client, "people.csv", HEAD + "102,Bo\n")
    client.post(PREVIEW, follow=True)
    assert not User.objects.filter(service_number="101").exists()
    assert User.objects.filter(service_number="102").exists()
    assert list(private.glob("*")) == []


def test_what_is_committed_twice_is_written_once(client, administrator):
    upload(client, "people.csv", HEAD + "101,An\n")
    client.post(PREVIEW)
    again = client.post(PREVIEW)
    assert again.status_code in {302, 404}
    client.get(reverse("certification_exchange:progress"))
    assert client.post(PREVIEW).status_code == 404
    assert ImportBatch.objects.count() == 1


def test_undone_twice_is_undone_once_and_said(client, administrator):
    upload(client, "people.csv", HEAD + "101,An\n")
    client.post(PREVIEW, follow=True)
    address = reverse(
        "certification_exchange:batch", args=[ImportBatch.objects.get().pk]
    )
    assert "The import is undone." in client.post(address, follow=True).content.decode()
    undone_at = ImportBatch.objects.get().undone_at
    page = client.post(address, follow=True)
    assert page.status_code == 200
    assert "The import is undone." not in page.content.decode()
    assert ImportBatch.objects.get().undone_at == undone_at


def test_the_upload_of_one_session_is_not_that_of_another(client, administrator):
    upload(client, "people.csv", HEAD + "101,An\n")
    ensure_groups()
    other = make.person("other")
    make.grant(other, AccessRole.ADMINISTRATOR)
    stranger = type(client)()
    stranger.force_login(other)
    for step in ("preview", "columns", "rejects", "progress"):
        address = reverse(f"certification_exchange:{step}")
        assert stranger.get(address).status_code == 404
    assert stranger.post(PREVIEW).status_code == 404
    assert not User.objects.filter(service_number="101").exists()


def test_an_upload_without_a_file_or_of_an_unknown_kind_is_asked_again(
    client, administrator, private
):
    assert client.post(INDEX, {"file": ""}).context["form"].errors["upload"]
    file = SimpleUploadedFile("people.csv", HEAD.encode())
    page = client.post(INDEX, {"upload": file, "file": "passwords"})
    assert page.context["form"].errors["file"]
    assert list(private.glob("*")) == []


@pytest.mark.parametrize("said", ["A1", "A1:B2", "A1:XFD1048576"])
def test_what_a_sheet_says_of_its_own_size_leaves_out_no_row(
    client, administrator, said
):
    rows = [("service_number", "given_name"), ("101", "Zoë"), ("102", "Bo")]

    def mistaken(data: bytes) -> bytes:
        return data.replace(b'ref="A1:B3"', f'ref="{said}"'.encode())

    content = rezipped(spreadsheet(*rows), SHEET, mistaken)
    page = upload(client, "people.xlsx", content)
    assert page.context["check"].is_clean
    client.post(PREVIEW, follow=True)
    assert User.objects.filter(service_number__in=["101", "102"]).count() == 2


def test_of_a_file_that_cannot_be_read_it_is_said_once_and_nobody_seems_to_leave(
    client, administrator
):
    make.appointment(make.person("101"), make.unit("A"), role=make.role("R"))
    head = "service_number,family_name,unit_code,role_code,start\n"
    page = upload(client, "staff.csv", f'{head}102,"An\n103,Bo\n'.encode())
    check = page.context["check"]
    assert not check.is_readable
    assert [(one.count, one.lines) for one in check.remedies] == [(1, ["2"])]
    told = page.content.decode()
    assert "line 2" in told
    assert "leaves" not in told
