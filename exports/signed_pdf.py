"""Signs a PDF with the certificate of the organisation, where one is set (extra: signing)."""

from io import BytesIO
from pathlib import Path


class SigningError(Exception):
    """The document could not be signed, and why."""


def sign_pdf(document: bytes, certificate: Path, passphrase: str) -> bytes:
    """The same document with a signature that readers of PDF show.

    ``certificate`` is a PKCS #12 file with key and certificate. Nothing is fetched.
    """
    try:
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import PdfSignatureMetadata, signers
    except ImportError as error:
        raise SigningError(
            "PDF_SIGNING_FILE is set, but pyHanko is not installed: install requirements/signing.txt."
        ) from error
    secret = passphrase.encode() or None
    load = signers.SimpleSigner.load_pkcs12
    signer = load(str(certificate), passphrase=secret)  # type: ignore[no-untyped-call]  # it says too little
    if signer is None:
        raise SigningError(
            f"{certificate} and its passphrase do not open as PKCS #12: check PDF_SIGNING_FILE."
        )
    held = BytesIO()
    signers.sign_pdf(
        IncrementalPdfFileWriter(BytesIO(document)),
        PdfSignatureMetadata(field_name="Certificate", md_algorithm="sha256"),
        signer=signer,
        output=held,
    )
    return held.getvalue()
