"""Ed25519 (RFC 8032) in plain Python: verification only, for where nothing is installed.

Keys and signatures as they are handed over, and whether the one made the other. It
handles nothing secret, so it need not take the same time for every input.
"""

import base64
import binascii
import hashlib
import json
from pathlib import Path

_P = 2**255 - 19
_L = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, _P - 2, _P) % _P
_I = pow(2, (_P - 1) // 4, _P)
_Y = 4 * pow(5, _P - 2, _P) % _P
Point = tuple[int, int, int, int]


def _add(one: Point, other: Point) -> Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % _P, g * h % _P, f * g % _P, e * h % _P


def _times(number: int, point: Point) -> Point:
    total: Point = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = _add(total, point)
        point = _add(point, point)
        number >>= 1
    return total


def _x_of(y: int, sign: int) -> int | None:
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, _P - 2, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _I % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    return _P - x if x & 1 != sign else x


def _point(written: bytes) -> Point | None:
    number = int.from_bytes(written, "little")
    y = number & ((1 << 255) - 1)
    x = _x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % _P)


_BASE: Point = (_x_of(_Y, 0) or 0, _Y, 1, (_x_of(_Y, 0) or 0) * _Y % _P)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the holder of a public key signed exactly this."""
    if len(public) != 32 or len(signature) != 64:
        return False
    key, start = _point(public), _point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or start is None or scalar >= _L:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    left = _times(scalar, _BASE)
    right = _add(start, _times(int.from_bytes(digest, "little") % _L, key))
    same_x = (left[0] * right[2] - right[0] * left[2]) % _P == 0
    return same_x and (left[1] * right[2] - right[1] * left[2]) % _P == 0


def key_id(public: bytes) -> str:
    return hashlib.sha256(public).hexdigest()[:16]


def read_public_key(path: Path) -> bytes:
    """A public key from a PEM file, a key file of a checkpoint folder, or plain hex."""
    text = path.read_text(encoding="ascii").strip()
    try:
        if text.startswith("{"):
            return bytes.fromhex(json.loads(text)["public"])
        if text.startswith("-----BEGIN PUBLIC KEY"):
            body = "".join(text.splitlines()[1:-1])
            return base64.b64decode(body)[-32:]
        return bytes.fromhex(text)
    except (ValueError, KeyError, binascii.Error) as error:
        raise ValueError(f"{path} holds no public key: give a PEM file.") from error


def bytes_of(written: object) -> bytes:
    """Bytes from their hexadecimal; none from anything else, which signs nothing."""
    try:
        return bytes.fromhex(str(written))
    except ValueError:
        return b""
