"""What is hashed, and how: entries, their chain, and a tree over them (RFC 6962).

Whoever knows the root of the tree can be shown of one leaf, with some twenty digests,
that it hangs in it. Nothing but Python's standard library.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

ENTRY, CHAIN = b"bekwaam/entry/1\n", b"bekwaam/chain/1\n"
START = bytes(32)
FRACTIONS = (".0,", ".0}", ".0]", "e+")
WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"))


def canonical(value: Any) -> bytes:
    """The one way to write a value: sorted keys, no spaces, ASCII, whole numbers whole."""
    text = WRITER.encode(value)
    if any(sign in text for sign in FRACTIONS):  # perhaps a whole number among them
        text = WRITER.encode(_plain(value))
    return text.encode()


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def leaf_of(
    kind: str, entry: int, fields: Mapping[str, Any], key: bytes | None
) -> bytes:
    """The digest of one entry; with the key of the person it is about, if it is about one."""
    body = ENTRY + canonical({"kind": kind, "entry": entry, "fields": fields})
    if key is None:
        return hashlib.sha256(body).digest()
    return hmac.digest(key, body, "sha256")


def link(before: bytes, seq: int, leaf: bytes) -> bytes:
    """The next value of the chain."""
    return hashlib.sha256(CHAIN + before + seq.to_bytes(8, "big") + leaf).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def _bottom(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf).digest()


@dataclass(slots=True)
class Tree:
    """A Merkle tree (RFC 6962) that grows; only the tops of whole subtrees are kept."""

    size: int = 0
    tops: list[bytes] = field(default_factory=list)

    def add(self, leaf: bytes) -> None:
        node, size = _bottom(leaf), self.size
        while size & 1:
            node = _node(self.tops.pop(), node)
            size >>= 1
        self.tops.append(node)
        self.size += 1

    def root(self) -> bytes:
        if not self.tops:
            return hashlib.sha256(b"").digest()
        *rest, node = self.tops
        for top in reversed(rest):
            node = _node(top, node)
        return node


def paths_to(leaves: Sequence[bytes], wanted: Iterable[int]) -> dict[int, list[str]]:
    """For each wanted place (from 0) the nodes that lead from its leaf to the root."""
    levels = [[_bottom(leaf) for leaf in leaves]]
    while len(levels[-1]) > 1:
        below = levels[-1]
        pairs = zip(below[::2], below[1::2], strict=False)
        above = [_node(left, right) for left, right in pairs]
        levels.append(above + below[len(above) * 2 :])
    return {place: list(_path(levels, place)) for place in wanted}


def _path(levels: Sequence[Sequence[bytes]], place: int) -> Iterator[str]:
    for level in levels[:-1]:
        beside = place ^ 1
        if beside < len(level):
            yield level[beside].hex()
        place >>= 1


def root_by_path(leaf: bytes, place: int, size: int, path: Sequence[str]) -> bytes:
    """The root that follows from a leaf at a place (from 0) in a tree of so many."""
    node, last, steps = _bottom(leaf), size - 1, iter(path)
    while last:
        if place & 1:
            node = _node(bytes.fromhex(next(steps)), node)
        elif place < last:
            node = _node(node, bytes.fromhex(next(steps)))
        place, last = place >> 1, last >> 1
    return node
