"""A tree of digests (RFC 6962), in nothing but Python's standard library.

Whoever knows its root can be shown of one leaf, with some twenty digests, that it hangs
in it.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field


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
