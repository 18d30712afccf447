"""A lesson cut into screens: one thing to read or one thing to do at a time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from courses.blocks import CHECKS
from courses.lessons.checks import Card


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of a lesson; a question comes with what its reader may see.

    One that an author has not finished comes with what it ``lacks`` instead.
    """

    block: Any
    card: Card | None = None
    lacks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A question of an exercise is known by itself, all else by its block."""
        return self.card.key if self.card else str(self.block.id)


@dataclass(frozen=True, slots=True)
class Screen:
    """What a reader sees at once. It is known by its first block, in both languages.

    ``reread`` is the screen that tells what a question asks: the last text before it.
    """

    key: str
    number: int
    pieces: tuple[Piece, ...]
    reread: str = ""

    @property
    def card(self) -> Card | None:
        """The question, on a screen that asks one."""
        return self.pieces[0].card


def screens_of(pieces: Sequence[Piece]) -> tuple[Screen, ...]:
    """A heading begins a screen, and a question has one of its own."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        if not groups or _begins(piece) or groups[-1][0].card is not None:
            groups.append([])
        groups[-1].append(piece)
    screens: list[Screen] = []
    told = ""
    for number, group in enumerate(groups, start=1):
        key, asks = group[0].key, group[0].card is not None
        screens.append(Screen(key, number, tuple(group), told if asks else ""))
        told = told if asks else key
    return tuple(screens)


def _begins(piece: Piece) -> bool:
    return piece.card is not None or piece.block.block_type == "heading"


def told_before(body: Iterable[Mapping[str, Any]], check: str) -> str:
    """The screen that a question in the raw body of a lesson sends its reader back to."""
    told, is_over = "", True
    for block in body:
        if block["id"] == check:
            break
        asks = block["type"] in CHECKS or block["type"] == "exercise"
        if not asks and (is_over or block["type"] == "heading"):
            told = block["id"]
        is_over = asks
    return told
