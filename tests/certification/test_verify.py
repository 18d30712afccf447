"""A certificate can be checked by whoever holds it, and by nobody who only guesses."""

import datetime
import io
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from certification.certificates.paper import certificate_on_paper
from certification.certificates.squares import square_text
from certification.certificates.worth import code_of, verdict_on
from certification.ledger import grant_derogation, revoke_completion
from certification.proof import ed25519, paper, verifier
from certification.proof import hashes as entry_hashes
from certification.proof.keys import make_key, signer
from certification.proof.paper import read_paper
from certification.proof.sealing import seal
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DONE = date(2026, 1, 10)


@pytest.fixture(autouse=True)
def own_key(settings, tmp_path: Path) -> None:
    settings.DATA_DIR = tmp_path
    settings.LEDGER_KEY_FILE = ""


@pytest.fixture
def done():
    who = people.person(
        first_name="Sanne Maria", last_name="Verhoeven", prefix="van der"
    )
    made = make.completion(who, make.course("C1", validity_months=12), DONE)
    seal()
    return made


def checked(client, code: str):
    return client.get(f"/verify/{code}/", headers={"accept-language": "en"})


def test_a_stranger_reads_what_and_until_when_and_no_name(client, done) -> None:
    answer = checked(client, code_of(done))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "S.M.V." in page
    assert "Course C1" in page
    for secret in (
        "Verhoeven",
        "Sanne",
        done.person.service_number,
        str(done.person.public_id),
    ):
        assert secret not in page


def test_nobody_keeps_or_lists_it(client, done) -> None:
    for code in (code_of(done), "unknown"):
        answer = checked(client, code)
        assert "no-store" in answer["Cache-Control"]
        assert "noindex" in answer["X-Robots-Tag"]
        assert answer["Referrer-Policy"] == "no-referrer"
        assert not answer.cookies.get("sessionid")


@pytest.mark.parametrize(
    ("on", "worth"),
    [(DONE, "valid"), (date(2027, 1, 10), "valid"), (date(2027, 1, 11), "expired")],
)
def test_it_holds_until_its_last_day(done, on, worth) -> None:
    assert verdict_on(code_of(done), on).worth == worth


def test_a_decision_that_lets_it_hold_longer_counts(done) -> None:
    grant_derogation(
        course=done.course,
        expiring_from=date(2027, 1, 1),
        expiring_to=date(2027, 1, 31),
        extended_until=date(2027, 6, 30),
        authority="M 1",
        by=None,
    )
    found = verdict_on(code_of(done), date(2027, 6, 30))
    assert (found.worth, found.until) == ("valid", date(2027, 6, 30))


def test_a_revoked_one_says_from_when(client, done) -> None:
    revoke_completion(
        completion=done, effective_on=date(2026, 3, 1), reason="secret", by=None
    )
    page = checked(client, code_of(done)).content.decode()
    assert "Revoked" in page
    assert "March 2026" in page
    assert "secret" not in page


def test_a_code_has_more_than_128_bits_and_another_one_finds_nothing(
    client, done
) -> None:
    code = code_of(done)
    assert len(code) == 43
    other = make.completion(people.person(), done.course, DONE)
    seal()
    assert code_of(other)[22:] != code[22:]
    mixed = code[:22] + code_of(other)[22:]
    for wrong in (mixed, code[:-1], code + "A", str(done.public_id), "x" * 43, "é"):
        answer = checked(client, wrong)
        assert answer.status_code == 200
        assert "no certificate with this code" in answer.content.decode()


def test_a_wrong_code_takes_the_same_questions_whatever_is_wrong(
    client, done, django_assert_num_queries
) -> None:
    code = code_of(done)
    for wrong in (code[:22] + "A" * 21, "unknown", "A" * 43):
        with django_assert_num_queries(2):
            checked(client, wrong)


def test_too_many_checks_are_refused_for_a_minute(client, done) -> None:
    answers = [checked(client, f"guess{n}").status_code for n in range(31)]
    assert answers == [200] * 30 + [429]
    refused = checked(client, code_of(done))
    assert (refused.status_code, refused["Retry-After"]) == (429, "60")


def test_the_square_is_true_without_a_network(done) -> None:
    signer()
    text = square_text(done)
    assert re.match(r"^\S+/verify/[\w-]{43}/#[\w.-]+$", text)
    said = read_paper(text, signer().public)
    assert (said["initials"], said["course"], said["until"]) == (
        "S.M.V.",
        "C1",
        "2027-01-10",
    )
    assert len(text) < 400


def test_a_square_with_another_code_or_key_is_not(done, tmp_path) -> None:
    signer()
    text = square_text(done)
    code = code_of(done)
    assert read_paper(text.replace(code, "A" * 43), signer().public) is None
    assert read_paper(text[:-3] + "AAA", signer().public) is None
    assert read_paper(text, make_key(tmp_path / "other.pem").public) is None


def test_a_square_is_checked_on_a_machine_that_has_only_python(done, tmp_path) -> None:
    public = tmp_path / "public.pem"
    public.write_text(signer().public_pem)
    alone = tmp_path / "alone"
    alone.mkdir()
    for module in (paper, verifier, entry_hashes, ed25519):
        shutil.copy(module.__file__, alone)
    command = [sys.executable, str(alone / "paper.py"), square_text(done), str(public)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env={})
    assert (ran.returncode, ran.stdout.splitlines()[0]) == (0, "initials: S.M.V.")


def test_the_check_of_a_square_tells_what_it_says_or_that_it_is_not_signed(
    done, tmp_path, capsys
) -> None:
    public = tmp_path / "public.pem"
    public.write_text(signer().public_pem)
    text = square_text(done)
    assert paper.main([text, str(public)]) == 0
    said = capsys.readouterr()
    assert "initials: S.M.V.\n" in said.out
    assert "until: 2027-01-10\n" in said.out
    assert said.err.startswith("Signed.")
    assert paper.main([text[:-3] + "AAA", str(public)]) == 1
    assert capsys.readouterr().out == "not signed with this key\n"


def test_the_check_of_a_square_asks_for_the_square_and_a_key(capsys) -> None:
    assert paper.main(["https://example.org/verify/"]) == 2
    said = capsys.readouterr()
    assert (said.out, "python3 paper.py" in said.err) == ("", True)


def test_before_the_first_seal_there_is_no_code_yet(client) -> None:
    made = make.completion(people.person(), make.course(), DONE)
    assert code_of(made) is None
    assert square_text(made) is None


def test_the_owner_finds_square_and_address_on_the_certificate(client, done) -> None:
    signer()
    client.force_login(done.person)
    page = client.get(f"/my/certificates/{done.public_id}/").content.decode()
    assert f"/verify/{code_of(done)}/" in page
    assert "data:image/svg+xml" in page
    assert client.get(f"/my/certificates/{done.public_id}.pdf").content.startswith(
        b"%PDF"
    )


def test_the_square_is_on_the_paper_too(done) -> None:
    from pypdf import PdfReader

    signer()
    (page,) = PdfReader(io.BytesIO(certificate_on_paper(done))).pages
    assert f"/verify/{code_of(done)}" in page.extract_text().replace("\n", "")
    assert len(page.images) == 1


def _own_certificate(path: Path) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Training")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    secret = BestAvailableEncryption(b"open")
    path.write_bytes(
        pkcs12.serialize_key_and_certificates(b"t", key, certificate, None, secret)
    )


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_where_a_key_is_set_the_paper_is_signed_and_a_change_shows(
    done, settings, tmp_path
) -> None:
    pytest.importorskip("pyhanko", reason="the extra signing is not installed")
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature

    _own_certificate(tmp_path / "training.p12")
    settings.PDF_SIGNING_FILE = str(tmp_path / "training.p12")
    settings.PDF_SIGNING_PASSPHRASE = "open"
    document = certificate_on_paper(done)
    (signature,) = PdfFileReader(io.BytesIO(document)).embedded_signatures
    assert validate_pdf_signature(signature).intact
    at = document.index(b"/MediaBox") + 12
    changed = document[:at] + bytes([document[at] ^ 1]) + document[at + 1 :]
    (signature,) = PdfFileReader(io.BytesIO(changed)).embedded_signatures
    assert not validate_pdf_signature(signature).intact
