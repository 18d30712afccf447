"""A question of an exercise as this reader may see it, and how it is marked."""

from __future__ import annotations

from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from courses.blocks.exercises import Turn
from courses.lessons.cards import Card, Judged
from courses.lessons.exercises import NothingToAskError, Origin, Posed
from courses.question_types import Given, of
from courses.question_types.asking import first
from courses.question_types.dealing import LessonDealer
from people.models import User

TEMPLATE = "blocks/exercise_block.html"
FIELD = "asked"
"""The field of the form that says, signed, which question it answers."""


def judge_turn(turn: Turn, given: Given, *, reader: int) -> Judged:
    """Mark an answer to the question that the form was made with."""
    asked = _signed(turn, reader, first(given, FIELD))
    posed = _posed(turn, asked["origin"]) if asked else None
    if asked is None or posed is None:
        raise ValidationError(
            _("This question is not asked any more: answer the one that stands here.")
        )
    asks = of(posed.kind)
    answer = asks.read(_drawn(turn, posed, reader), given)
    said = {"answer": answer, "missed": asked["missed"], "origin": dict(posed.origin)}
    return Judged(said, asks.is_right(posed.right, answer))


def keep_turn(turn: Turn, judged: Judged, *, by: User) -> None:
    """Tell who made the question what was answered."""
    posed = _posed(turn, judged.answer["origin"])
    if turn.exercise is not None and posed is not None:
        turn.exercise.keep(posed, judged.answer["answer"], by=by)


def turn_card(
    turn: Turn, *, reader: int, judged: Judged | None = None, problem: str = ""
) -> Card:
    """The question to answer now; after a miss another one, with why the last was wrong."""
    last = _posed(turn, judged.answer["origin"]) if judged else None
    if judged and judged.is_right:
        return _answered(turn, reader, judged, last)
    missed = judged.answer["missed"] + 1 if judged else 0
    try:
        posed = _chosen(turn, reader, missed)
    except NothingToAskError:
        lacking = _("There is no reference data to ask this about yet.")
        return _card(turn, question="", problem=lacking)
    signed = _sign(turn, reader, {"origin": dict(posed.origin), "missed": missed})
    return _card(
        turn,
        question=posed.text,
        fields=_fields(turn, posed, reader),
        template=of(posed.kind).template,
        kind=posed.kind,
        asked=signed,
        verdict=False if judged else None,
        remarks=_why(last, judged) if judged and last else (),
        problem=problem,
    )


def _answered(turn: Turn, reader: int, judged: Judged, posed: Posed | None) -> Card:
    """A question that was answered right; without its data only that it was."""
    if posed is None:
        gone = _("You had this right. The data that it was made from is gone.")
        return _card(turn, question=gone, verdict=True)
    return _card(
        turn,
        question=posed.text,
        fields=_fields(turn, posed, reader, judged.answer["answer"]),
        template=of(posed.kind).template,
        kind=posed.kind,
        verdict=True,
        explanation=posed.explanation,
    )


def _card(turn: Turn, *, question: str, **more: Any) -> Card:
    given = {"kind": "", "template": "", "fields": {}, **more}
    words = {"number": turn.number, "total": turn.total}
    told = turn.exercise.label if turn.exercise else ""
    place = _("%(number)s of %(total)s") % words
    return Card(
        key=turn.id,
        question=question,
        block_template=TEMPLATE,
        place=f"{told} · {place}",
        **given,
    )


def _chosen(turn: Turn, reader: int, missed: int) -> Posed:
    if turn.exercise is None:
        raise NothingToAskError
    posed = turn.exercise.pose(turn.exercise.choose(turn.wish(reader, missed)))
    if posed is None:
        raise NothingToAskError
    return posed


def _posed(turn: Turn, origin: Origin) -> Posed | None:
    return turn.exercise.pose(origin) if turn.exercise else None


def _why(posed: Posed, judged: Judged) -> tuple[str, ...]:
    """What was asked and answered, what is right, and why."""
    asks = of(posed.kind)
    right = ", ".join(asks.told_right(posed.content, posed.right))
    said = _told(posed, judged.answer["answer"])
    return tuple(
        filter(
            None,
            (
                posed.text,
                _("You answered: %(said)s") % {"said": said} if said else "",
                _("Right is: %(right)s") % {"right": right},
                posed.explanation,
            ),
        )
    )


def _told(posed: Posed, answer: Any) -> str:
    """An answer in words; nothing where the data does not offer it any more."""
    try:
        return ", ".join(of(posed.kind).told(posed.content, answer))
    except KeyError:
        return ""


def _drawn(turn: Turn, posed: Posed, reader: int) -> Any:
    dealer = LessonDealer(reader, turn.id, posed.origin)
    return of(posed.kind).draw(posed.content, dealer)


def _fields(turn: Turn, posed: Posed, reader: int, answer: Any = None) -> Any:
    asks = of(posed.kind)
    return asks.fields(asks.shown(posed.content), _drawn(turn, posed, reader), answer)


def _salt(turn: Turn, reader: int) -> str:
    return f"courses.lessons.exercising/{turn.id}/{reader}"


def _sign(turn: Turn, reader: int, asked: dict[str, Any]) -> str:
    return signing.Signer(salt=_salt(turn, reader)).sign_object(asked)


def _signed(turn: Turn, reader: int, text: str) -> dict[str, Any] | None:
    try:
        found = signing.Signer(salt=_salt(turn, reader)).unsign_object(text)
    except signing.BadSignature:
        return None
    return found if isinstance(found, dict) else None
