"""Gaps in the text of a Moodle question, read as a text to fill in.

There a word is dragged into a gap or chosen in it (``[[1]]``), or the gap says itself
what is right (``{1:SHORTANSWER:=word}``). Here it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from xml.etree.ElementTree import Element

from django.utils import translation
from django.utils.translation import gettext as _

from courses.question_files.drafts import Gaps, Words
from courses.question_files.findings import Notes, NotTakenError
from courses.question_files.gaps import BLANK
from courses.question_files.moodle_tree import text_of
from courses.question_files.weighing import Weighed, gap, weight

DRAGGED = {"ddwtos": "dragbox", "gapselect": "selectoption"}
"""Kinds whose gaps name a box, and the boxes."""

EMBEDDED = {"cloze", "multianswer"}
KINDS = DRAGGED.keys() | EMBEDDED

BOX = re.compile(r"\[\[(\d+)\]\]")
EMBED = re.compile(r"\{\d*:([A-Z_]+):((?:\\.|[^}\\])*)\}")
OPTION = re.compile(r"(=|%(-?\d+(?:[.,]\d*)?)%)?((?:\\.|[^~#\\])*)(#(?:\\.|[^~\\])*)?")
SPLIT = re.compile(r"~((?:\\.|[^~\\])*)")
ENTITY = re.compile(r"&#(\d{1,6});")
ESCAPED = re.compile(r"\\([^*])")
LISTED = re.compile(rf"\n(?:\((\d+)\) {EMBED.pattern} ?)+\Z")
NUMBERED = re.compile(rf"\((\d+)\) ({EMBED.pattern})")
WRITTEN = {"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"}
CHOSEN = {"MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH"}
SHUFFLED = {"MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS"}

Accepts = Callable[["re.Match[str]"], tuple[str, ...]]


def apart(asked: Element | None) -> Element:
    """What is asked, with the signs in its gaps that are no signs marked as such."""
    marked = EMBED.sub(lambda found: ENTITY.sub(_marked, found[0]), text_of(asked))
    other = Element("questiontext", {} if asked is None else asked.attrib)
    other.text = marked
    return other


def _marked(found: re.Match[str]) -> str:
    return f"\\{chr(int(found[1]))}"


def with_gaps(question: Element, said: Words, notes: Notes) -> tuple[Words, Gaps]:
    """What a question asks, and below it the text with its gaps."""
    kind = (question.get("type") or "").strip().lower()
    if kind in EMBEDDED:
        return _filled(_inside(said), EMBED, lambda found: _embedded(found, notes))
    boxes = [text_of(box).strip() for box in question.findall(DRAGGED[kind])]
    _note_choices(notes)
    return _filled(said, BOX, lambda found: (_boxed(boxes, int(found[1])),))


def _inside(said: Words) -> Words:
    """Gaps that are listed below a text by number, at their numbers in it."""
    return {language: _gaps_inside(text) for language, text in said.items()}


def _gaps_inside(text: str) -> str:
    listed = LISTED.search(text)
    if not listed:
        return text
    above = text[: listed.start()]
    for number, embed, *_rest in NUMBERED.findall(listed[0]):
        place = f"({number}){BLANK}"
        if above.count(place) != 1:
            return text
        above = above.replace(place, embed)
    return above


def _boxed(boxes: Sequence[str], number: int) -> str:
    if not 1 <= number <= len(boxes) or not boxes[number - 1]:
        raise NotTakenError(
            _("A gap names the word %(number)s, which is not there.")
            % {"number": number},
            _("Give the question this word, or take the gap out of its text."),
        )
    return boxes[number - 1]


def _embedded(found: re.Match[str], notes: Notes) -> tuple[str, ...]:
    """All that is wholly right in a gap that says so itself."""
    kind = found[1]
    if kind in CHOSEN | SHUFFLED:
        _note_choices(notes)
    elif kind not in WRITTEN:
        raise NotTakenError(
            _("A gap of the kind “%(kind)s” is not asked here.") % {"kind": kind[:30]},
            _("Ask it as a question of its own."),
        )
    if kind.endswith("_C") or kind in {"SAC", "MWC"}:
        notes.left_out(
            _("That capitals count: here they do not."),
            _("Ask it in another way where a capital matters."),
        )
    options = [
        _option(each, notes, is_chosen=kind not in WRITTEN)
        for each in SPLIT.findall(f"~{found[2]}")
    ]
    return gap(options, notes).accepted[0]


def _option(written: str, notes: Notes, *, is_chosen: bool) -> Weighed:
    """One of the words of a gap; only in those that are written a * means anything."""
    found = OPTION.match(written)
    sign, share, answer, feedback = found.groups() if found else ("", "", written, "")
    if (feedback or "")[1:].strip():
        notes.left_out(
            _("What is said to who chooses a certain answer (feedback)."),
            _("Say why the right answer is right in the explanation."),
        )
    full = Decimal(100) if sign == "=" else Decimal(0)
    said = ESCAPED.sub(r"\1", answer).strip()
    said = said.replace("*", "\\*") if is_chosen else said
    return Weighed({"": said} if said else {}, weight(share) if share else full)


def _note_choices(notes: Notes) -> None:
    notes.left_out(
        _("The words to choose from: here a gap is filled in by writing."),
        _("Say in the question between which words one chooses, where that matters."),
    )


def _filled(said: Words, mark: re.Pattern[str], accepts: Accepts) -> tuple[Words, Gaps]:
    """The lines above the first gap ask; what stands from there on goes around gaps."""
    asked: dict[str, str] = {}
    around: dict[str, list[str]] = {}
    accepted: list[list[str]] = []
    for language, text in said.items():
        found = list(mark.finditer(text))
        if not found:
            raise NotTakenError(
                _("There is no gap in its text."), _("Mark a gap in the text.")
            )
        head = text.rfind("\n", 0, found[0].start()) + 1
        asked[language] = text[:head].strip() or _plainly(language)
        around[language] = _between(text, head, found)
        for number, words in enumerate(map(accepts, found)):
            if number == len(accepted):
                accepted.append([])
            accepted[number] += [one for one in words if one not in accepted[number]]
    if len({len(parts) for parts in around.values()}) > 1:
        raise NotTakenError(
            _("It has more gaps in one language than in another."),
            _("Write as many gaps in every language."),
        )
    parts = tuple(
        {language: parts[number] for language, parts in around.items()}
        for number in range(len(accepted) + 1)
    )
    return asked, Gaps(parts, tuple(map(tuple, accepted)))


def _between(text: str, head: int, found: Sequence[re.Match[str]]) -> list[str]:
    ends = [head, *(one.end() for one in found)]
    starts = [*(one.start() for one in found), len(text)]
    return [text[end:start] for end, start in zip(ends, starts, strict=True)]


def _plainly(language: str) -> str:
    with translation.override(language):
        return _("Fill in the gaps.")
