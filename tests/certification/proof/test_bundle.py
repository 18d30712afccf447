"""What an inspector takes along verifies without the system."""

import csv
import io
import re
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from certification.proof.bundle_check import check_bundle
from certification.proof.bundling import write_bundle
from certification.proof.keys import make_key, signer
from people.models import AccessRole, Unit, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
ON = date(2026, 6, 1)
GAP_WORDS = {"missing", "expired"}


@pytest.fixture
def bundle(ledger, tmp_path: Path) -> Path:
    """Unpacked, as on another machine."""
    made = write_bundle(
        Unit.objects.get(code="A"), ON, seen=User.objects.get_queryset()
    )
    folder = tmp_path / "bundle"
    zipfile.ZipFile(io.BytesIO(made)).extractall(folder)
    return folder


def test_a_bundle_holds_what_an_inspector_asks(bundle) -> None:
    names = {
        str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_file()
    }
    assert {
        "README.txt",
        "report.html",
        "report.css",
        "gap_report.csv",
        "evidence.csv",
        "proof.json",
        "SHA256SUMS",
    } <= names
    assert {"rules/courses.csv", "rules/validity.md", "verify.py"} <= names
    assert len((bundle / "evidence.csv").read_text().splitlines()) == 5
    assert "2026-03-01" in (bundle / "evidence.csv").read_text(), "the revocation"
    assert check_bundle(bundle, signer().public) == []


def test_the_report_is_a_page_that_needs_nothing_but_its_neighbours(bundle) -> None:
    page = (bundle / "report.html").read_text()
    links = set(re.findall(r'(?:href|src)="([^"#][^"]*)"', page))
    assert {one for one in links if not (bundle / one).is_file()} == set()
    assert "<script" not in page
    assert "http" not in page
    assert re.findall(r"<caption>(.+)</caption>", page) == [
        "How it stood",
        "What was asked, and how it stood",
        "The evidence",
        "Why it was asked",
    ]


def test_the_report_says_what_the_lists_say(bundle) -> None:
    page = (bundle / "report.html").read_text()
    with (bundle / "gap_report.csv").open(newline="") as file:
        lines = list(csv.DictReader(file))
    asked, evidence = (
        re.search(f'id="{name}".*?</section>', page, re.DOTALL)[0]
        for name in ("lines", "evidence")
    )
    assert asked.count("<tr>") - 1 == len(lines) == 4
    assert all(line["service_number"] in asked for line in lines)
    assert evidence.count("<tr>") - 1 == 4
    assert "1 Mar 2026" in evidence, "the revocation"
    shown = dict(
        re.findall(r'<th scope="row">(.+?)</th><td class="number">(\d+)', page)
    )
    with_gaps = {one["service_number"] for one in lines if one["status"] in GAP_WORDS}
    assert int(shown["People"]) - int(shown["Without gaps"]) == len(with_gaps)


def test_it_verifies_where_there_is_only_python(bundle, tmp_path) -> None:
    key = tmp_path / "public.pem"
    key.write_text(signer().public_pem)
    command = [sys.executable, "-S", str(bundle / "verify.py"), str(key)]
    ran = subprocess.run(
        command, capture_output=True, text=True, check=False, env={}, cwd=tmp_path
    )
    assert (ran.returncode, ran.stdout) == (0, "")
    given, signed, whole = ran.stderr.splitlines()
    assert given == f"the key you gave is {signer().key}"
    assert signed.startswith(f"signed with key {signer().key} at 20")
    assert whole == "whole"


def test_without_a_key_it_says_so_in_a_sentence(bundle, tmp_path) -> None:
    command = [sys.executable, "-S", str(bundle / "verify.py")]
    for given in ("nowhere.pem", str(bundle / "report.css")):
        ran = subprocess.run(
            [*command, given], capture_output=True, text=True, check=False, cwd=tmp_path
        )
        assert (ran.returncode, ran.stdout) == (2, "")
        assert Path(given).name in ran.stderr
        assert "Traceback" not in ran.stderr


def test_the_readme_names_every_file_and_the_key_in_both_languages(bundle) -> None:
    text = (bundle / "README.txt").read_text()
    english, dutch = text.split("INSPECTIEBUNDEL: A op 2026-06-01")
    names = {path.name for path in bundle.iterdir() if path.is_file()}
    for part in (english, dutch):
        missing = names - {"README.txt", "report.css"}
        assert {name for name in missing if name not in part} == set()
        assert "python3 verify.py public-key.pem" in part
        assert signer().key in part


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("report.html", "2001", "2009"),
        ("gap_report.csv", "A", "B"),
        ("evidence.csv", "2026-02-01", "2026-02-09"),
        ("rules/courses.csv", "12", "36"),
        ("proof.json", "2026-02-02", "2026-02-09"),
    ],
)
def test_a_changed_file_is_told_by_its_name(bundle, file, old, new) -> None:
    path = bundle / file
    path.write_text(path.read_text().replace(old, new, 1))
    assert f"{file} is not the file that was signed" in check_bundle(
        bundle, signer().public
    )


@pytest.mark.parametrize("said", [None, "", "[]", "{}", '{"keys": [1]}'])
@pytest.mark.parametrize(
    "file", ["proof.json", "SHA256SUMS.json", "SHA256SUMS", "evidence.csv"]
)
def test_a_file_that_is_gone_or_spoilt_is_told_in_a_sentence(
    bundle, file, said
) -> None:
    path = bundle / file
    path.unlink()
    if said is not None:
        path.write_text(said)
    found = check_bundle(bundle, signer().public)
    assert found
    assert any("spoilt" in one or "signed" in one for one in found)


def test_a_file_that_nobody_signed_is_told_by_its_name(bundle) -> None:
    (bundle / "rules" / "later.md").write_text("Everybody is exempt.")
    assert check_bundle(bundle, signer().public) == [
        "rules/later.md is no part of what was signed"
    ]


def test_a_bundle_of_another_key_is_not(bundle, tmp_path) -> None:
    found = check_bundle(bundle, make_key(tmp_path / "other.pem").public)
    assert any("not signed" in one for one in found)


def test_entries_that_were_not_in_the_ledger_are_found(bundle) -> None:
    path = bundle / "proof.json"
    path.write_text(path.read_text().replace('"score": ""', '"score": "10"', 1))
    found = check_bundle(bundle, signer().public)
    assert any("was not in the ledger like this" in one for one in found)


def test_an_inspector_takes_along_only_what_is_in_sight(client, ledger) -> None:
    inspector = people.person("I1")
    people.grant(inspector, AccessRole.INSPECTOR, Unit.objects.get(code="A"))
    elsewhere = people.unit("B")
    stranger = people.person("5555")
    people.appointment(stranger, elsewhere, start=date(2026, 1, 1))
    make.completion(stranger, ledger[0].course, date(2026, 2, 1))
    client.force_login(inspector)
    asked = {"unit": "A", "on": "2026-06-01"}
    answer = client.post("/proof/bundle/", asked)
    assert answer["Content-Type"] == "application/zip"
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    assert not any(
        b"5555" in archive.read(name)
        for name in archive.namelist()
        if name.endswith(("csv", "html"))
    )
    assert client.post("/proof/bundle/", asked | {"unit": "B"}).status_code == 404
    for no_day in ("tomorrow", "2026-02-31"):
        assert client.post("/proof/bundle/", asked | {"on": no_day}).status_code == 400
