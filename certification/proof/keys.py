"""The private key that signs: a file outside the database, named by a setting.

Whoever administers the database must not have it; then a ledger that was rewritten as a
whole still differs from what was signed.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from certification.proof.ed25519 import key_id
from certification.proof.verifier import KEY, signed_part


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who can sign for the ledger."""

    private: Ed25519PrivateKey

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def key(self) -> str:
        return key_id(self.public)

    @property
    def public_pem(self) -> str:
        public = self.private.public_key()
        pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        return pem.decode("ascii")

    def sign(self, message: bytes) -> bytes:
        return self.private.sign(message)

    def statement(self, before: "Signer | None" = None) -> dict[str, Any]:
        """What the key says of itself; taking over from another, both sign it."""
        said: dict[str, Any] = {
            "format": "bekwaam-key/1",
            "key": self.key,
            "public": self.public.hex(),
            "succeeds": before.public.hex() if before else None,
        }
        message = signed_part(said, KEY)
        if before:
            said["signature_before"] = before.sign(message).hex()
        return {**said, "signature": self.sign(message).hex()}


def signer() -> Signer:
    """The key of this installation; the first use makes it where no file is named."""
    path = settings.LEDGER_KEY_FILE
    if path:
        return read_key(Path(path))
    own = settings.DATA_DIR / "keys" / "ledger.pem"
    return read_key(own) if own.exists() else make_key(own)


def can_sign() -> bool:
    """Whether there is a key, without making one."""
    named = settings.LEDGER_KEY_FILE
    return Path(named or settings.DATA_DIR / "keys" / "ledger.pem").exists()


def read_key(path: Path) -> Signer:
    """The key in a file; anything else stops with a sentence."""
    try:
        private = load_pem_private_key(path.read_bytes(), None)
    except OSError as error:
        raise ImproperlyConfigured(
            f"The key of the ledger, {path}, cannot be read ({error.strerror}): name another "
            f"file with LEDGER_KEY_FILE, or make one with: manage.py ledger_key new {path}"
        ) from error
    except (ValueError, TypeError) as error:
        raise ImproperlyConfigured(
            f"{path} is no private key in PEM without a passphrase."
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise ImproperlyConfigured(f"{path} is no Ed25519 key.")
    return Signer(private)


def make_key(path: Path) -> Signer:
    """A new key in a new file that only its owner may read."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
    ) as file:
        file.write(pem)
    return Signer(private)
