"""The two commands: exit codes, messages, dry run, rejects, and who did it."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from wagtail.models import ModelLogEntry

from certification.models import Completion, StandingSpan
from people.models import RecordedVersion, StaleMark, Unit, User
from tests.certification.exchange.conftest import SMALL, write_files


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write_files(tmp_path / "small", SMALL)


def told(*arguments, **options) -> str:
    """What a command says on standard error; it must say nothing else."""
    out, err = io.StringIO(), io.StringIO()
    try:
        call_command(*map(str, arguments), stdout=out, stderr=err, **options)
    except CommandError as error:
        err.write(f"CommandError: {error}\n")
    assert out.getvalue() == ""
    return err.getvalue()


def test_an_import_counts_per_file_and_works_standing_out(db, small):
    said = told("import_data_set", small)

    assert "units.csv: 3 new, 0 changed, 0 unchanged, 0 refused\n" in said
    assert "completions.csv: 3 new, 0 changed, 0 unchanged, 0 refused\n" in said
    assert StandingSpan.objects.exists()
    assert not StaleMark.objects.exists()


def test_a_dry_run_says_the_same_and_writes_nothing(db, small):
    said = told("import_data_set", small, dry_run=True)

    assert "units.csv: 3 new, 0 changed, 0 unchanged, 0 refused\n" in said
    assert not Unit.objects.exists()
    assert not RecordedVersion.objects.exists()
    assert not ModelLogEntry.objects.exists()


def test_bad_input_is_named_and_ends_with_one(db, small):
    write_files(
        small,
        {
            **SMALL,
            "completions": "service_number,course_code,completed_on,source\n101,A,2026-02-30,import\n",
        },
    )

    with pytest.raises(CommandError) as refused:
        call_command("import_data_set", str(small), stderr=io.StringIO())

    assert refused.value.returncode == 1
    assert "completions.csv:2: completed_on: '2026-02-30' is not a day" in told(
        "import_data_set", small
    )
    assert not Unit.objects.exists()


@pytest.mark.parametrize("arguments", [[], ["--nothing", "x"]])
def test_wrong_usage_ends_with_two(arguments):
    done = subprocess.run(  # noqa: S603
        [sys.executable, "manage.py", "import_data_set", *arguments],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )

    assert done.returncode == 2


def test_who_imports_is_on_record(db, small):
    boss = User.objects.create_user("boss", None, None)

    told("import_data_set", small, by="boss")

    entry = ModelLogEntry.objects.get(action="certification.data_set.import")
    assert entry.user == boss
    assert entry.data["files"]["units"]["new"] == 3
    assert set(RecordedVersion.objects.values_list("recorded_by", flat=True)) == {
        boss.pk
    }
    assert set(Completion.objects.values_list("recorded_by", flat=True)) == {boss.pk}


def test_an_unknown_importer_is_refused(db, small):
    assert "nobody's service number" in told("import_data_set", small, by="ghost")
    assert not Unit.objects.exists()


def test_only_a_system_manager_changes_a_system_manager(db, small):
    User.objects.create_superuser("101", None, None)
    User.objects.create_user("boss", None, None)

    said = told("import_data_set", small, by="boss")

    assert "people.csv:2: service_number: '101' is a system manager" in said
    assert "Nothing was written" in said


def test_rejects_give_bad_rows_and_their_dependents_back(db, small, tmp_path):
    write_files(
        small,
        {
            **SMALL,
            "people": 'service_number,given_name,language\n101,An,\n102,"B,o",fr\n103,=Cy,\n',
            "completions": (
                "service_number,course_code,completed_on,source\n"
                "101,A,2020-02-30,classroom\n101,A,2021-01-20,classroom\n101,B,2020-01-01,external\n"
                "102,B,2020-01-01,external\n103,C,2020-01-01,external\n"
            ),
        },
    )

    said = told("import_data_set", small, rejects=tmp_path / "rejects")

    rows = {
        path.stem: list(csv.DictReader(io.StringIO(path.read_text())))
        for path in (tmp_path / "rejects").iterdir()
    }
    assert rows["people"] == [
        {
            "service_number": "102",
            "given_name": "B,o",
            "language": "fr",
            "reason": "language: is not known here; write one of nl, en.",
        }
    ]
    assert [
        (row["service_number"], row["completed_on"]) for row in rows["completions"]
    ] == [
        ("101", "2020-02-30"),
        ("101", "2021-01-20"),
        ("102", "2020-01-01"),
    ]
    assert "completions.csv: 2 new, 0 changed, 0 unchanged, 3 refused" in said
    assert set(User.objects.values_list("service_number", flat=True)) == {"101", "103"}
    assert sorted(rows) == [
        "appointments",
        "completions",
        "people",
        "revocations",
        "waivers",
    ]


def test_a_file_with_a_reason_of_its_own_says_why_beside_it(db, small, tmp_path):
    head = "service_number,course_code,completed_on,source,effective_on,reason\n"
    row = "101,A,2021-01-20,classroom,,error\n"
    write_files(small, {**SMALL, "revocations": head + row})

    told("import_data_set", small, rejects=tmp_path / "rejects")

    text = (tmp_path / "rejects" / "revocations.csv").read_text()
    (reject,) = csv.DictReader(io.StringIO(text))
    assert reject["reason"] == "error"
    assert reject["refused_because"] == "effective_on: is missing; fill it in."


def test_corrected_rejects_bring_in_what_was_missing(db, small, tmp_path):
    bad = SMALL["completions"].replace("2020-02-01", "2020-02-31")
    write_files(small, {**SMALL, "completions": bad})
    told("import_data_set", small, rejects=tmp_path / "rejects")
    assert Completion.objects.count() == 1

    write_files(small, SMALL)
    told("import_data_set", small)

    assert Completion.objects.count() == 3
    assert (
        str(Completion.objects.get(completed_on="2021-01-20").valid_until)
        == "2022-02-01"
    )


def test_an_export_goes_to_a_folder_or_a_zip(db, small, tmp_path):
    told("import_data_set", small)

    said = told("export_data_set", tmp_path / "out.zip")
    told("export_data_set", tmp_path / "out")

    assert "completions.csv: 3\n" in said
    assert "1 new" not in told("import_data_set", tmp_path / "out.zip")
    assert (
        tmp_path / "out" / "unit_needs.csv"
    ).read_text() == "unit_code,course_code,start,end,holders\n"


def test_a_data_set_is_not_written_over_a_file(db, tmp_path):
    (tmp_path / "taken").write_text("x")
    said = told("export_data_set", tmp_path / "taken")
    assert f"{tmp_path / 'taken'} cannot be written: File exists." in said
