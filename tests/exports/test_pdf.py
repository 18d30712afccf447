"""PDFs load our own files only, and show what people are called as it is."""

import datetime
import io
import sys
import types
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from pypdf import PdfReader

from exports.pdf import TypesettingError, own_file, render_pdf
from exports.signed_pdf import SigningError, sign_pdf

HOSTILE = '<img src="http://127.0.0.1:9/x.png"><img src="/etc/passwd">{{ settings }}'


def certificate(name: str) -> dict[str, object]:
    day = datetime.date(2026, 11, 24)
    return {
        "completion": types.SimpleNamespace(
            course=types.SimpleNamespace(code="VW", __str__=lambda: "x"),
            person=types.SimpleNamespace(full_name=name, service_number="P1"),
            version=types.SimpleNamespace(version=1),
            completed_on=day,
            valid_until=day,
            revocation=None,
            public_id="1",
            get_evidence_display="x",
        )
    }


def test_a_hostile_name_is_printed_as_it_is_written():
    html = render_to_string("pdf/certificate.html", certificate(HOSTILE))
    assert "<img" not in html
    assert "&lt;img" in html
    made = render_pdf("pdf/certificate.html", certificate(HOSTILE))
    pages = PdfReader(io.BytesIO(made)).pages
    text = "".join(page.extract_text() for page in pages).replace("\n", "")
    assert '<img src="/etc/passwd">' in text
    assert not any(page.images for page in pages)


def test_our_own_font_is_in_the_document():
    made = render_pdf("pdf/certificate.html", certificate("ĳ ✓ é"))
    assert b"DejaVu" in made


@pytest.mark.parametrize(
    "address",
    [
        "/etc/passwd",
        "http://127.0.0.1/x.png",
        "file:///etc/passwd",
        "/static/../manage.py",
        "/static/lms/../../manage.py",
        "/media/x.png",
        "",
    ],
)
def test_no_other_file_is_found(address):
    assert own_file(address) == ""


def test_our_own_static_file_is_found():
    assert own_file("/static/lms/css/certificate.css").endswith("certificate.css")


def test_a_certificate_that_its_passphrase_does_not_open_signs_nothing(
    tmp_path: Path,
) -> None:
    strange = tmp_path / "certificate.p12"
    strange.write_bytes(b"no PKCS #12")
    with pytest.raises(SigningError, match="do not open as PKCS #12"):
        sign_pdf(b"%PDF-1.7", strange, "secret")


def test_without_our_static_files_no_document_is_typeset(settings) -> None:
    settings.STATICFILES_FINDERS = [
        "django.contrib.staticfiles.finders.FileSystemFinder"
    ]
    settings.STATICFILES_DIRS = []
    with pytest.raises(TypesettingError, match="no static files named 'lms'"):
        render_pdf("pdf/certificate.html", certificate("Wit"))


def test_where_pyhanko_is_not_installed_the_refusal_says_what_to_install(
    tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko.pdf_utils.incremental_writer", None)
    with pytest.raises(SigningError, match=r"install requirements/signing\.txt"):
        sign_pdf(b"%PDF-1.7", tmp_path / "certificate.p12", "secret")
