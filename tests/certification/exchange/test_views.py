"""Files in and out in the administration: file, check, preview, commit."""

import datetime
import io
import zipfile

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from certification.exchange.uploads import keep_as, kept, kept_bytes
from certification.models import StandingSpan
from people.access import ensure_groups
from people.models import Absence, AccessRole, StaleMark, User
from tests.certification.exchange.conftest import SMALL
from tests.certification.exchange.test_packages import zipped
from tests.factories import people as make

INDEX = "certification_exchange:index"
PREVIEW = "certification_exchange:preview"


def upload(client, name: str, content: str | bytes, **more):
    data = content.encode() if isinstance(content, str) else content
    return client.post(
        reverse(INDEX), {"upload": SimpleUploadedFile(name, data), **more}, follow=True
    )


def causes(page) -> list:
    return [one for remedy in page.context["check"].remedies for one in remedy.findings]


def spreadsheet(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def test_a_file_is_checked_shown_and_then_committed(client, administrator, private):
    page = upload(client, "people.csv", SMALL["people"])

    assert page.redirect_chain[-1][0] == reverse(PREVIEW)
    assert page.context["check"].tallies["people"].new == 3
    assert not User.objects.filter(service_number="101").exists()

    client.post(reverse(PREVIEW), follow=True)

    assert User.objects.filter(service_number="101").exists()
    assert list(private.iterdir()) == []
    assert client.get(reverse(PREVIEW)).status_code == 404


def test_what_is_wrong_is_shown_and_cannot_be_committed(client, administrator):
    page = upload(client, "people.csv", "service_number,language\n101,nl\n102,<b>fr\n")

    assert "people.csv:3" in page.content.decode()
    assert "&lt;b&gt;fr" in page.content.decode()

    client.post(reverse(PREVIEW))

    assert not User.objects.filter(service_number="101").exists()


def test_what_is_counted_is_named_in_the_language_of_the_reader(client, administrator):
    User.objects.filter(pk=administrator.pk).update(language="nl")
    page = upload(client, "people.csv", SMALL["people"])
    assert '<th scope="row">personen</th>' in page.content.decode()


def test_the_good_rows_can_be_written_and_the_bad_taken_out(client, administrator):
    upload(client, "people.csv", "service_number,language\n101,nl\n102,fr\n")

    answer = client.get(reverse("certification_exchange:rejects"))
    rejects = answer.getvalue().decode()
    client.post(reverse(PREVIEW), {"salvage": "yes"})

    assert "rejects-people.csv" in answer["Content-Disposition"]
    assert rejects.startswith('service_number,language,reason\r\n102,fr,"language: ')
    assert User.objects.filter(service_number="101").exists()
    assert not User.objects.filter(service_number="102").exists()


def test_one_bad_row_leaves_the_preview_of_the_good_rows_whole(client, administrator):
    for number, name in (("101", "An"), ("103", "Cor")):
        make.person(number, first_name=name, last_name="Ash", email="", language="nl")
    rows = (
        "service_number,given_name,family_name,language\n"
        "101,Anna,Ash,nl\n102,Bo,Ash,nl\n103,Cor,Ash,nl\n104,Di,Ash,fr\n"
    )

    page = upload(client, "people.csv", rows)

    check = page.context["check"]
    assert str(check.tallies["people"]) == "1 new, 1 changed, 1 unchanged, 1 refused"
    assert [change.after for change in check.changed_values] == ["Anna"]
    assert check.new_rows == [("people", "102")]
    assert "Write the good rows only" in page.content.decode()
    assert not User.objects.filter(service_number="102").exists()

    client.post(reverse(PREVIEW), {"salvage": "yes"})

    assert User.objects.filter(first_name__in=["Anna", "Bo"]).count() == 2
    assert not User.objects.filter(service_number="104").exists()


def test_a_file_in_windows_1252_with_semicolons_comes_in_and_goes_back_like_that(
    client, administrator
):
    rows = "service_number;given_name;language\n101;Zoë;nl\n102;Noël;fr\n"

    upload(client, "people.csv", rows.encode("cp1252"))
    answer = client.get(reverse("certification_exchange:rejects"))
    client.post(reverse(PREVIEW), {"salvage": "yes"})

    assert User.objects.get(service_number="101").first_name == "Zoë"
    assert "102;Noël;fr;" in answer.getvalue().decode("cp1252")


def test_rows_that_wait_for_a_refused_row_are_told_apart(client, administrator):
    files = {f"{name}.csv": text for name, text in SMALL.items()}
    files["units.csv"] = "code,kind\nU1,\nU2,\nU3," + "x" * 65 + "\n"

    page = upload(client, "set.zip", zipped(files).getvalue())

    check = page.context["check"]
    assert check.dependents
    assert check.tallies["units"].new == 2
    assert len(causes(page)) == 1


def test_a_file_without_rows_is_not_said_to_be_known(client, administrator):
    page = upload(client, "people.csv", "service_number,rank\n").content.decode()

    assert "no rows below its headings" in page
    assert "known already" not in page


def test_of_a_file_that_cannot_be_read_no_rows_are_counted(client, administrator):
    page = upload(client, "people.csv", 'service_number,rank\n101,"a"b\n')

    assert "check the quotes" in page.content.decode()
    assert "Write" not in page.content.decode().partition("nice-padding")[2]
    client.post(reverse(PREVIEW), {"salvage": "yes"})
    assert not User.objects.filter(service_number="101").exists()


def test_changes_are_shown_before_and_after(client, administrator):
    person = make.person("101", first_name="An", last_name="Ash", language="nl")

    page = upload(
        client, "people.csv", "service_number,given_name,family_name\n101,Anna,Ash\n"
    )

    (change,) = page.context["check"].changed_values
    assert change == ("people", "101", "given_name", "An", "Anna")
    person.refresh_from_db()
    assert person.first_name == "An"


def test_a_file_is_recognised_by_its_columns(client, administrator):
    page = upload(
        client, "roster of May.csv", "service_number,family_name,prefix\n101,Ash,\n"
    )

    assert list(page.context["check"].tallies) == ["people"]


def test_a_file_that_could_be_anything_can_be_named(client, administrator):
    page = upload(client, "list.csv", "code\nX\n", file="units")

    assert list(page.context["check"].tallies) == ["units"]


def test_a_spreadsheet_comes_in_like_its_csv(client, administrator):
    make.person("101")
    rows = [
        ("service_number", "start", "end", "return_days", "withdrawn"),
        (101, datetime.date(2026, 1, 2), datetime.datetime(2026, 2, 3), 14.0, False),  # noqa: DTZ001
        (None,) * 5,
        ("101", "2026-03-01", None, None, None),
    ]

    page = upload(client, "absences.xlsx", spreadsheet(*rows))
    assert page.context["check"].is_clean
    client.post(reverse(PREVIEW))

    first, second = Absence.objects.order_by("start")
    assert (str(first.end), first.return_days) == ("2026-02-03", 14)
    assert second.end.year == 9999


def test_a_row_of_a_spreadsheet_is_known_by_its_number(client, administrator):
    rows = [("service_number", "start"), (None, None), ("999", "2026-01-01")]

    page = upload(client, "absences.xlsx", spreadsheet(*rows))

    assert [finding.line for finding in causes(page)] == [3]


def test_a_data_set_comes_in_as_a_zip_and_standing_follows(client, administrator):
    files = {f"{name}.csv": text for name, text in SMALL.items()}

    upload(client, "set.zip", zipped(files).getvalue())
    client.post(reverse(PREVIEW))

    assert StandingSpan.objects.exists()
    assert not StaleMark.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "roster.xlsx",
            b"no spreadsheet",
            "roster.xlsx: cannot be read as a spreadsheet; save it as CSV.",
        ),
        (
            "letter.pdf",
            b"%PDF-1.7\n\x81\x8d\n",
            "letter.pdf: is no text on line 2; save it as CSV in UTF-8.",
        ),
    ],
)
def test_a_file_of_another_kind_is_refused_with_a_remedy(
    client, administrator, name, content, said
):
    page = upload(client, name, content)

    assert page.context["form"].errors["upload"] == [said]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("set.zip", b"no zip"),
        ("set.zip", zipped({"../units.csv": "code\n"}).getvalue()),
        ("set.zip", zipped({"units.csv": b"0" * 30_000_000}).getvalue()),
        ("people.xlsx", b"no spreadsheet"),
        (
            "people.xlsx",
            zipped({"xl/worksheets/sheet1.xml": b"0" * 90_000_000}).getvalue(),
        ),
        ("list.csv", "service_number\n101\n".encode("utf-16")),
    ],
)
def test_a_package_that_does_harm_is_refused_on_the_form(
    client, administrator, private, name, content
):
    page = upload(client, name, content)

    assert page.context["form"].errors["upload"]
    assert list(private.glob("*")) == []


def test_files_go_out_as_csv_spreadsheet_and_zip(client, administrator):
    make.person("E1.1", first_name="=1+1")

    text = client.get(reverse("certification_exchange:csv", args=["people"])).getvalue()
    book = client.get(
        reverse("certification_exchange:xlsx", args=["people"])
    ).getvalue()
    everything = client.get(reverse("certification_exchange:take_all_out")).getvalue()

    assert b",=1+1," in text
    cell = load_workbook(io.BytesIO(book)).active["C2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    with zipfile.ZipFile(io.BytesIO(everything)) as archive:
        assert archive.read("people.csv") == text
    assert (
        client.get(reverse("certification_exchange:csv", args=["secrets"])).status_code
        == 404
    )


def test_an_upload_of_somebody_else_is_out_of_reach(client, administrator, db):
    upload(client, "people.csv", SMALL["people"])
    other = make.person("other")
    make.grant(other, AccessRole.ADMINISTRATOR)
    client.force_login(other)

    assert client.get(reverse(PREVIEW)).status_code == 404
    assert client.post(reverse(PREVIEW)).status_code == 404


def test_nobody_brings_in_completions_about_themselves(client, administrator):
    files = {f"{name}.csv": text for name, text in SMALL.items()}
    people = SMALL["people"] + "boss,,\n"
    done = SMALL["completions"] + "boss,B,2020-01-01,external,\n"
    files |= {"people.csv": people, "completions.csv": done}

    page = upload(client, "set.zip", zipped(files).getvalue())

    assert [(f.file, f.line) for f in causes(page)] == [("completions.csv", 5)]


@pytest.mark.parametrize("route", ["index", "preview", "rejects", "take_all_out"])
@pytest.mark.parametrize("role", [*AccessRole])
def test_only_administrators_move_facts_in_bulk(db, client, route, role):
    ensure_groups()
    person = make.person()
    where = make.unit("A") if role == AccessRole.COMMANDER else None
    make.grant(person, role, where)
    client.force_login(person)

    answer = client.get(reverse(f"certification_exchange:{route}"))
    answer.close()

    assert (answer.status_code in {200, 404}) == (role == AccessRole.ADMINISTRATOR)


@pytest.mark.parametrize("route", ["columns", "preview"])
def test_what_was_uploaded_and_is_gone_meanwhile_is_not_found(
    client, administrator, private, route
):
    upload(client, "people.csv", SMALL["people"])
    for upload_kept in private.iterdir():
        upload_kept.unlink()
    address = reverse(f"certification_exchange:{route}")
    assert client.get(address).status_code == 404


def test_a_kind_of_file_that_there_is_not_has_no_columns(client, administrator):
    upload(client, "people.csv", SMALL["people"])
    address = reverse("certification_exchange:columns")
    assert client.get(f"{address}?kind=units").status_code == 200
    assert client.get(f"{address}?kind=weapons").status_code == 404


def test_rows_that_cannot_be_read_leave_the_columns_without_examples(
    client, administrator
):
    good = upload(client, "wie.csv", "nr;wie\n1;Wit\n")
    assert good.context["examples"] == [["1", "Wit"]]
    page = upload(client, "wie.csv", 'nr;wie\n"1"x;Wit\n')
    assert page.status_code == 200
    assert page.context["headings"] == ["nr", "wie"]
    assert page.context["examples"] == []


def test_a_token_opens_only_what_was_kept_as_its_kind(private):
    token = keep_as("questions", SimpleUploadedFile("q.txt", b"{}"))
    assert kept_bytes("questions", token) == b"{}"
    with pytest.raises(FileNotFoundError):
        kept_bytes("import", token)
    with pytest.raises(FileNotFoundError), kept(token):
        pass
    with pytest.raises(FileNotFoundError), kept("../../secret"):
        pass


@pytest.mark.parametrize(
    ("on", "asked"),
    [("2026-03-09", False), ("2026-03-10", False), ("2026-03-11", True)],
)
@time_machine.travel("2026-03-10T12:00:00+01:00")
def test_a_completion_of_a_day_to_come_is_asked_about_and_not_refused(
    client, administrator, bring, on, asked
):
    bring()
    done = f"service_number,course_code,completed_on,source\n103,A,{on},classroom\n"

    page = upload(client, "completions.csv", done)

    said = page.content.decode()
    assert "1 of 1 rows are good" in said
    assert ("1 completion is of a day to come." in said) == asked
