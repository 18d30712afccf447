"""What of a Moodle question has no place here, and is therefore named."""

from __future__ import annotations

from typing import NoReturn
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from courses.question_files.findings import Notes, NotTakenError
from courses.question_files.labels import Labels
from courses.question_files.moodle_tree import text_of
from courses.question_files.weighing import weight

COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
WRITTEN_BY_MOODLE = (
    *("your answer is correct", "your answer is partially correct"),
    *("your answer is incorrect", "je antwoord is juist", "je antwoord is onjuist"),
    *("je antwoord is gedeeltelijk juist", "je antwoord is gedeeltelijk correct"),
    *("je antwoord is correct", "je antwoord is niet correct"),
)


def refuse_kind(kind: str) -> NoReturn:
    """A question of a kind that cannot be asked here."""
    if kind == "description":
        raise NotTakenError(
            _("It is a text without a question (description)."),
            _("Put the text in a lesson."),
        )
    if kind == "essay":
        raise NotTakenError(
            _("It is an open question (essay), which somebody has to mark."),
            _("Ask it in a practical session."),
        )
    if not kind:
        raise NotTakenError(
            _("It does not say what kind of question it is."),
            _("Export the questions again."),
        )
    if kind.startswith("random"):
        raise NotTakenError(
            _("It stands for a question drawn at random."),
            _("Export the questions that it draws from."),
        )
    if kind.startswith("calculated"):
        raise NotTakenError(
            _("Its numbers are made by a formula (calculated)."),
            _("Ask it as a numerical question, with the numbers written out."),
        )
    raise NotTakenError(
        _("Questions of the kind “%(kind)s” are not asked here.") % {"kind": kind[:40]},
        _("Write it as a question of another kind."),
    )


def note_what_is_left(question: Element, labels: Labels, notes: Notes) -> None:
    """Feedback, hints, marks, pictures of old and tags of others."""
    for old in ("image", "image_base64"):
        if (question.findtext(old) or "").strip():
            raise NotTakenError(
                _(
                    "It holds a picture, a sound or a film, which files do not bring in."
                ),
                _("Write the question in the bank, or in a lesson with its picture."),
            )
    if any(text_of(one.find("feedback")).strip() for one in question.iter("answer")):
        notes.left_out(
            _("What is said to who chooses a certain answer (feedback)."),
            _("Say why the right answer is right in the explanation."),
        )
    if any(_says_something(question.find(name)) for name in COMBINED):
        notes.left_out(
            _("What is said to who is right, partly right or wrong."),
            _("Say why the right answer is right in the explanation."),
        )
    if any(text_of(hint).strip() for hint in question.findall("hint")):
        notes.left_out(_("Its hints."), _("Nothing needs to be done."))
    _note_marks_and_order(question, notes)
    if labels.tags:
        notes.left_out(
            _("Tags: %(tags)s.") % {"tags": ", ".join(labels.tags)},
            _("Use the topic and the objective."),
        )


def _note_marks_and_order(question: Element, notes: Notes) -> None:
    if weight(question.findtext("defaultgrade") or "1") != 1:
        notes.left_out(
            _("That it counts for more or less than others: here all count the same."),
            _("Draw more questions from its topic if that matters more."),
        )
    if (question.findtext("shuffleanswers") or "").strip().lower() in ("false", "0"):
        notes.left_out(
            _("That the answers keep their order: here they are shuffled."),
            _("Take out answers such as “all of these”, which lean on their place."),
        )


def _says_something(element: Element | None) -> bool:
    """What a teacher wrote, not what Moodle puts there by itself."""
    said = "".join(sign for sign in _plain(text_of(element)) if sign not in "<>/p.! ")
    own = {"".join(one.split()).replace("p", "") for one in WRITTEN_BY_MOODLE}
    return bool(said) and said not in own


def _plain(text: str) -> str:
    return text.strip().lower().replace("&nbsp;", " ")
