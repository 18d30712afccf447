"""A lesson in screens: where one begins, and what a question goes back to."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.lessons.checks import Card
from courses.lessons.screens import Piece, screens_of, told_before


def piece(number: int, kind: str) -> Piece:
    card = None
    if kind == "question":
        card = Card(str(number), "single", "Why?", "t.html", {})
    return Piece(SimpleNamespace(id=str(number), block_type=kind), card)


def cut(*kinds: str) -> list[str]:
    pieces = [piece(number, kind) for number, kind in enumerate(kinds)]
    screens = screens_of(pieces)
    assert [one for screen in screens for one in screen.pieces] == pieces
    assert [screen.number for screen in screens] == list(range(1, len(screens) + 1))
    return ["".join(p.block.block_type[0] for p in s.pieces) for s in screens]


@pytest.mark.parametrize(
    ("kinds", "screens"),
    [
        ((), []),
        (("text",), ["t"]),
        (("text", "picture"), ["tp"]),
        (("heading", "text", "heading", "text"), ["ht", "ht"]),
        (("text", "heading", "text"), ["t", "ht"]),
        (("text", "question", "text"), ["t", "q", "t"]),
        (("question", "question"), ["q", "q"]),
        (("heading", "heading"), ["h", "h"]),
        (("text", "heading", "question", "text"), ["t", "hq", "t"]),
        (("heading", "text", "question"), ["ht", "q"]),
        (("heading", "question", "question"), ["hq", "q"]),
        (("heading", "heading", "question"), ["h", "hq"]),
    ],
)
def test_a_heading_begins_a_screen_and_a_question_has_its_own(kinds, screens):
    assert cut(*kinds) == screens


def test_a_question_leads_back_to_the_text_before_it():
    kinds = ["text", "question", "question", "heading", "question"]
    screens = screens_of([piece(n, kind) for n, kind in enumerate(kinds)])
    assert [screen.reread for screen in screens] == ["", "0", "0", "0"]
    assert [screen.key for screen in screens] == ["0", "1", "2", "3"]


def test_a_question_that_comes_first_leads_back_to_nothing():
    assert screens_of([piece(0, "question")])[0].reread == ""


@given(st.lists(st.sampled_from(["text", "heading", "question"]), min_size=1))
def test_a_question_asked_later_leads_back_to_the_same_text(kinds):
    screens = screens_of([piece(number, kind) for number, kind in enumerate(kinds)])
    types = {"question": "single_choice"}
    body = [
        {"id": str(number), "type": types.get(kind, kind)}
        for number, kind in enumerate(kinds)
    ]
    for screen in screens:
        if screen.card:
            assert told_before(body, screen.card.key) == screen.reread
