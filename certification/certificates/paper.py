"""A certificate on paper, signed where the organisation has a key for it."""

from pathlib import Path

from django.conf import settings

from certification.certificates.squares import address_of, square_png
from certification.models import Completion
from exports.pdf import render_pdf
from exports.signed_pdf import sign_pdf


def certificate_on_paper(completion: Completion) -> bytes:
    """The PDF: facts of the ledger, a square to check it by, and a signature."""
    context = {
        "completion": completion,
        "address": address_of(completion),
        "square": square_png(completion),
    }
    made = render_pdf("pdf/certificate.html", context)
    if not settings.PDF_SIGNING_FILE:
        return made
    return sign_pdf(
        made, Path(settings.PDF_SIGNING_FILE), settings.PDF_SIGNING_PASSPHRASE
    )
