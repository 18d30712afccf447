"""What is right, from answers that each have a weight in percents. Pure.

Others give part of the marks for part of an answer. Here an answer is right or it is
not; whoever loses something by that is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from courses.question_files.drafts import Choice, Chosen, Gaps, Number, Words
from courses.question_files.findings import Notes, NotTakenError

FULL = Decimal("99.99")
ORDINARY = re.compile(r"[+-]?(?=[.,]?\d)\d{0,15}(?:[.,]\d{0,20})?(?:[eE][+-]?\d{1,2})?")
MOST = 50
"""So many options, pairs or accepted words has a question at most."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """An answer as a file says it, with its weight."""

    words: Words
    weight: Decimal

    @property
    def text(self) -> str:
        return next(iter(self.words.values()), "")


def weight(written: str) -> Decimal:
    """A percentage; what is none counts for nothing."""
    said = written.strip()
    return Decimal(said.replace(",", ".")) if ORDINARY.fullmatch(said) else Decimal(0)


def chosen(answers: Sequence[Weighed], *, single: bool, notes: Notes) -> Chosen:
    """Options, of which one is wholly right, or all that count for something."""
    answers = [one for one in answers if one.words or one.weight > 0]
    if len(answers) < 2:
        raise NotTakenError(
            _("It has fewer than two answers to choose from."),
            _("Write at least one wrong answer."),
        )
    refuse_too_many(len(answers))
    if not all(one.words for one in answers):
        raise NotTakenError(
            _("An answer that counts has no words."), _("Write the answer.")
        )
    if len({tuple(sorted(one.words.items())) for one in answers}) < len(answers):
        raise NotTakenError(
            _("Two of its answers say the same."), _("Write answers that differ.")
        )
    limit = FULL if single else Decimal("0.000001")
    right = [one.weight >= limit for one in answers]
    if not any(right):
        raise NotTakenError(
            _("No answer is wholly right."),
            _("Give one answer 100 percent."),
        )
    if single and sum(right) > 1:
        raise NotTakenError(
            _("One answer may be chosen, and more than one is right."),
            _(
                "Leave one right answer, or let several be chosen. In GIFT write \\= where the sign is part of the words."
            ),
        )
    if single and any(0 < one.weight < FULL for one in answers):
        _note_part(notes)
    return Chosen(
        tuple(Choice(a.words, r) for a, r in zip(answers, right, strict=True)), single
    )


def gap(answers: Sequence[Weighed], notes: Notes) -> Gaps:
    """All that may be written in the one gap of a question."""
    refuse_too_many(len(answers))
    full = [one for one in answers if one.weight >= FULL]
    exact = [one for one in full if "*" not in one.text.replace("\\*", "")]
    if not exact:
        raise NotTakenError(
            _("It has no right answer that is a word or a few words."),
            _("Write an answer of 100 percent without a *."),
        )
    if len(exact) < len(full):
        notes.left_out(
            _("An answer in which a * stands for anything."),
            _("Write each answer that is right."),
        )
    if any(0 < one.weight < FULL for one in answers):
        _note_part(notes)
    accepted = (word.replace("\\*", "*") for a in exact for word in a.words.values())
    return Gaps(({}, {}), (tuple(dict.fromkeys(accepted)),))


def number(answers: Sequence[tuple[Number, Decimal]], notes: Notes) -> Number:
    """The one number that is right."""
    full = {one for one, weight in answers if weight >= FULL}
    if len(full) != 1:
        what = (
            _("More than one number is right.")
            if full
            else _("It has no right number.")
        )
        raise NotTakenError(what, _("Give one number, or one range, 100 percent."))
    if any(0 < weight < FULL for _one, weight in answers):
        _note_part(notes)
    return full.pop()


def decimal(written: str) -> Decimal:
    """A number of ordinary size, with a point or a comma before its decimals."""
    said = written.strip()
    found = Decimal(said.replace(",", ".")) if ORDINARY.fullmatch(said) else None
    if found is None or abs(found) >= 10**12 or found != round(found, 12):
        raise NotTakenError(
            _("“%(written)s” is no number of ordinary size.") % {"written": said[:30]},
            _("Write numbers such as 12 or 0.5."),
        )
    return found


def refuse_too_many(count: int) -> None:
    """No question has so many answers."""
    if count > MOST:
        raise NotTakenError(
            _("It has more than %(most)d answers.") % {"most": MOST},
            _("Make more than one question of it."),
        )


def _note_part(notes: Notes) -> None:
    notes.left_out(
        _("Part of the marks for an answer that is partly right: here it is wrong."),
        _("Read whether only the wholly right answer may count."),
    )
