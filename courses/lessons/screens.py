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

    @property
    def is_heading(self) -> bool:
        """Whether it says what comes after it, and nothing by itself."""
        return bool(self.block.block_type == "heading")


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
        return self.pieces[-1].card


def screens_of(pieces: Sequence[Piece]) -> tuple[Screen, ...]:
    """A heading begins a screen, and a question has one of its own, with its heading."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        if not groups or _begins(piece, groups[-1][-1]):
            groups.append([])
        groups[-1].append(piece)
    screens: list[Screen] = []
    told = ""
    for number, group in enumerate(groups, start=1):
        key, last = group[0].key, group[-1]
        asks = last.card is not None
        screens.append(Screen(key, number, tuple(group), told if asks else ""))
        told = told if asks or last.is_heading else key
    return tuple(screens)


def _begins(piece: Piece, last: Piece) -> bool:
    if piece.card is not None:
        return not last.is_heading
    return piece.is_heading or last.card is not None


def told_before(body: Iterable[Mapping[str, Any]], check: str) -> str:
    """The screen that a question in the raw body of a lesson sends its reader back to."""
    told, screen, is_over = "", "", True
    for block in body:
        if block["id"] == check:
            break
        asks = block["type"] in CHECKS or block["type"] == "exercise"
        if is_over or block["type"] == "heading":
            screen = block["id"]
        if not asks and block["type"] != "heading":
            told = screen
        is_over = asks
    return told
