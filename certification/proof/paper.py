"""What the square on a certificate says, and whether it is true: also without a network.

The square holds the address of the public check, and behind the # what was signed. With
``ed25519.py`` beside it this file verifies the text of a square on any machine:

    python3 paper.py "https://…/verify/CODE/#…" PUBLIC_KEY
"""

import base64
import binascii
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

try:
    from certification.proof.ed25519 import is_signed, read_public_key
except ModuleNotFoundError:  # on a machine that has only these files
    from ed25519 import is_signed, read_public_key  # type: ignore[import-not-found,no-redef]

PAPER = b"bekwaam/paper/1\n"
NAMES = ("initials", "course", "completed", "until", "signed")


def message_of(code: str, said: str) -> bytes:
    """What is signed: the code of the certificate and what the square says."""
    return PAPER + code.encode() + b"\n" + said.encode()


def said_of(values: dict[str, str]) -> str:
    return "|".join(values[name].replace("|", " ") for name in NAMES)


def fragment_of(said: str, signature: bytes) -> str:
    return f"{_written(said.encode())}.{_written(signature)}"


def read_paper(text: str, public: bytes) -> dict[str, str] | None:
    """What the square truly says; none where this key did not sign it."""
    address = urlsplit(text.strip())
    said, _, signature = unquote(address.fragment).partition(".")
    code = address.path.rstrip("/").rpartition("/")[2]
    try:
        words, signed = _read(said).decode(), _read(signature)
    except (ValueError, binascii.Error):
        return None
    values = words.split("|")
    if len(values) != len(NAMES) or not is_signed(
        public, signed, message_of(code, words)
    ):
        return None
    return dict(zip(NAMES, values, strict=True))


def _written(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _read(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def main(arguments: list[str]) -> int:
    """Tell what a square says; 1 where it is not signed by this key."""
    if len(arguments) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    values = read_paper(arguments[0], read_public_key(Path(arguments[1])))
    if values is None:
        sys.stdout.write("not signed with this key\n")
        return 1
    for name, value in values.items():
        sys.stdout.write(f"{name}: {value}\n")
    sys.stderr.write(
        "Signed. Whether it was revoked since stands in the register only.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
