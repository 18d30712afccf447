"""GIFT: one question after another, read into drafts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.translation import gettext as _

from courses.question_files.drafts import (
    Content,
    Draft,
    Number,
    TrueOrFalse,
    Words,
)
from courses.question_files.findings import Finding, Notes, NotTakenError
from courses.question_files.gaps import BLANK, around_the_gap
from courses.question_files.gift_blocks import Block, blocks, put_back
from courses.question_files.labels import Labels, key_of, topic_of
from courses.question_files.matching import matched, ordered
from courses.question_files.weighing import (
    Weighed,
    chosen,
    decimal,
    gap,
    number,
    refuse_too_many,
    weight,
)
from courses.question_files.words import Form, Tongue, words

FORMS = {
    "html": Form.HTML,
    "moodle": Form.AUTO,
    "plain": Form.PLAIN,
    "markdown": Form.MARKDOWN,
}
PREFIX = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
WEIGHT = re.compile(r"%\s*(-?\d{1,3}(?:[.,]\d*)?)\s*%")
RANGE = re.compile(r"(.+?)\.\.(.+)", re.DOTALL)
LONGEST_NAME = 60
TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}
ORDER = re.compile(r">\s*\d+[A-Z_ \d]*(?:\n|$)", re.IGNORECASE)


def read_gift(text: str, tongue: Tongue) -> Iterator[Draft | Finding]:
    """The questions of a file, and all that is not taken."""
    for block in blocks(text):
        notes = Notes(block.line)
        try:
            draft = _Reader(block, tongue, notes).draft()
        except NotTakenError as refusal:
            yield notes.refused(refusal)
        else:
            yield draft
            yield from notes.made


@dataclass(slots=True)
class _Reader:
    """Reads one question."""

    block: Block
    tongue: Tongue
    notes: Notes
    form: Form = Form.AUTO

    def draft(self) -> Draft:
        name, rest = _split_name(self.block.text)
        began = rest.partition("{")[0][:LONGEST_NAME]
        self.notes.name = name or " ".join(put_back(began).split())
        text, answers, explained = _split_answers(rest)
        said = self.words(text, sets_form=True)
        if not any(said.values()):
            raise NotTakenError(_("It has no words."), _("Write the question."))
        labels = Labels.in_comment(self.block.comment)
        explanation = self.words(explained, needed=False)
        self.tongue = self.tongue.among(said)
        content = self._content(answers)
        if isinstance(content, Number):
            content = replace(content, unit=labels.unit)
        said, content = around_the_gap(said, content)
        if labels.tags:
            self.notes.left_out(
                _("Tags: %(tags)s.") % {"tags": ", ".join(labels.tags)},
                _("Use the topic and the objective."),
            )
        return Draft(
            key=key_of(labels.key, name, said),
            text=said,
            content=content,
            explanation=explanation,
            topic=topic_of(self.block.category),
            objective=labels.objective,
            difficulty=labels.difficulty,
            source=labels.source,
            line=self.block.line,
            has_own_key=bool(labels.key),
        )

    def words(
        self, written: str, *, needed: bool = True, sets_form: bool = False
    ) -> Words:
        """What a text says; its own mark of form goes before that of the question."""
        prefix = PREFIX.match(written)
        form = FORMS[prefix[1].lower()] if prefix else self.form
        if sets_form:
            self.form = form
        said = put_back(written[prefix.end() :] if prefix else written)
        return words(said.strip(), form, self.tongue, self.notes, needed=needed)

    def _content(self, answers: str | None) -> Content:
        if answers is None:
            raise NotTakenError(
                _("It is a text without a question (description)."),
                _("Put the text in a lesson."),
            )
        if not answers:
            raise NotTakenError(
                _("It is an open question (essay), which somebody has to mark."),
                _("Ask it in a practical session."),
            )
        return self._kind(answers)(answers)

    def _kind(self, answers: str) -> Callable[[str], Content]:
        if answers[0] == "#":
            return self._number
        if ORDER.match(answers):
            return self._ordered
        if "~" in answers:
            return self._chosen
        if "=" in answers and "->" in answers:
            return self._matched
        if _truth_of(answers) is not None:
            return self._truth
        return self._gap

    def _weighed(self, piece: str, *, full: bool) -> Weighed:
        """An answer with its weight; what is said to who chooses it is left out."""
        piece = piece.strip()
        found = WEIGHT.match(piece)
        answer = self._without_feedback(piece[found.end() :] if found else piece)
        default = Decimal(100) if full else Decimal(0)
        return Weighed(self.words(answer), weight(found[1]) if found else default)

    def _without_feedback(self, piece: str) -> str:
        answer, _sign, feedback = piece.partition("#")
        if feedback.strip(" \n#"):
            self.notes.left_out(
                _("What is said to who chooses a certain answer (feedback)."),
                _("Say why the right answer is right in the explanation."),
            )
        return answer.strip()

    def _chosen(self, answers: str) -> Content:
        pieces = re.findall(r"([~=])([^~=]*)", answers)
        refuse_too_many(len(pieces))
        weighed = [self._weighed(said, full=sign == "=") for sign, said in pieces]
        single = any(sign == "=" for sign, _said in pieces)
        return chosen(weighed, single=single, notes=self.notes)

    def _gap(self, answers: str) -> Content:
        pieces = [piece for piece in answers.split("=") if piece.strip()]
        form, self.form = self.form, Form.PLAIN
        weighed = [self._weighed(piece, full=True) for piece in pieces]
        self.form = form
        return gap(weighed, self.notes)

    def _truth(self, answers: str) -> Content:
        self._without_feedback(answers)
        return TrueOrFalse(bool(_truth_of(answers)))

    def _matched(self, answers: str) -> Content:
        pieces = [piece for piece in answers.split("=") if piece.strip()]
        if not all("->" in piece for piece in pieces):
            raise NotTakenError(
                _("To one of its things nothing belongs."),
                _("Write each pair as =this -> that."),
            )
        return matched([self._pair(piece) for piece in pieces])

    def _pair(self, piece: str) -> tuple[Words, Words]:
        thing, _sign, target = piece.partition("->")
        form, self.form = self.form, Form.AUTO
        said = self.words(self._without_feedback(target))
        self.form = form
        return self.words(thing), said

    def _ordered(self, answers: str) -> Content:
        items = ORDER.sub("", answers, count=1).split("\n")
        return ordered([self.words(item) for item in items if item.strip()])

    def _number(self, answers: str) -> Content:
        right, _sign, wrong = answers[1:].partition("~")
        self._without_feedback(wrong)
        pieces = [piece for piece in right.split("=") if piece.strip()]
        return number(
            [one for piece in pieces for one in self._numbers(piece)], self.notes
        )

    def _numbers(self, piece: str) -> Sequence[tuple[Number, Decimal]]:
        piece = piece.strip()
        found = WEIGHT.match(piece)
        said = put_back(
            self._without_feedback(piece[found.end() :] if found else piece)
        )
        weighs = weight(found[1]) if found else Decimal(100)
        if said == "*" or (found and weighs <= 0):
            return []
        return [(_one_number(said), weighs)]


def _truth_of(answers: str) -> bool | None:
    """What T or F says; what follows it is feedback, or a comment."""
    return TRUTH.get(re.split("#|//", answers)[0].strip().upper())


def _one_number(said: str) -> Number:
    """12, 12:0.5 (so much off) or 11.5..12.5 (from, to)."""
    span = RANGE.fullmatch(said)
    if span:
        low, high = sorted((decimal(span[1]), decimal(span[2])))
        return Number((low + high) / 2, (high - low) / 2)
    value, _sign, tolerance = said.partition(":")
    return Number(decimal(value), abs(decimal(tolerance or "0")))


def _split_name(text: str) -> tuple[str, str]:
    """The name between double colons, and the rest."""
    if not text.startswith("::"):
        return "", text
    name, sign, rest = text[2:].partition("::")
    if not sign:
        return "", text[2:].strip()
    return " ".join(put_back(name).split()), rest.strip()


def _split_answers(text: str) -> tuple[str, str | None, str]:
    """The text with a blank for what is asked inside it, the answers, and the reason."""
    start, finish = text.find("{"), text.find("}")
    if start == finish == -1:
        return text, None, ""
    if start == -1 or finish < start or "{" in text[start + 1 : finish]:
        raise NotTakenError(
            _("A brace is missing."),
            _("Put the answers between { and }, and a \\ before a brace in a text."),
        )
    after = text[finish + 1 :].strip()
    if "{" in after or "}" in after:
        raise NotTakenError(
            _("It has more than one part between braces."),
            _(
                "Leave an empty line between two questions, and put a \\ before a brace that belongs to a text."
            ),
        )
    answers, _sign, explained = _rpartition(text[start + 1 : finish].strip())
    asked = text[:start] + (BLANK + text[finish + 1 :] if after else "")
    return asked.strip(), answers, explained


def _rpartition(answers: str) -> tuple[str, str, str]:
    """What comes after the last #### is said to everybody."""
    before, sign, explained = answers.rpartition("####")
    return (before.strip(), sign, explained.strip()) if sign else (answers, "", "")
