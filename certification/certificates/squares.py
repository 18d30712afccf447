"""The square on a certificate: where to check it, and a signature to check without."""

import segno
from django.conf import settings
from django.urls import reverse

from certification.certificates.worth import code_of, initials_of, last_day
from certification.models import Completion
from certification.proof.keys import can_sign, signer
from certification.proof.paper import fragment_of, message_of, said_of
from people.days import as_written, today


def address_of(completion: Completion) -> str | None:
    """Where anybody may check it; none until the person was sealed once."""
    code = code_of(completion)
    if code is None:
        return None
    return settings.PUBLIC_BASE_URL.rstrip("/") + reverse(
        "certification:verify", args=[code]
    )


def square_text(completion: Completion) -> str | None:
    """The address, and what the key of the ledger signed of it."""
    address, code = address_of(completion), code_of(completion)
    if address is None or code is None or not can_sign():
        return address
    said = said_of(
        {
            "initials": initials_of(completion),
            "course": completion.course.code,
            "completed": as_written(completion.completed_on),
            "until": as_written(last_day(completion)) or "-",
            "signed": as_written(today()),
        }
    )
    signature = signer().sign(message_of(code, said))
    return f"{address}#{fragment_of(said, signature)}"


def square_svg(completion: Completion) -> str | None:
    """For a page: an image in the address of an image."""
    text = square_text(completion)
    return text and segno.make(text, error="m").svg_data_uri(scale=3, border=4)


def square_png(completion: Completion) -> str | None:
    """For paper: the typesetter knows no drawings in an address."""
    text = square_text(completion)
    return text and segno.make(text, error="m").png_data_uri(scale=3, border=4)
