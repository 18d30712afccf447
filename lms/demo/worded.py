"""What was written down for the bank, as the wording of a question."""

from __future__ import annotations

from courses.questions.bank import Option, Wording
from lms.demo.content.asked import Filled, Matched, Reckoned
from lms.demo.content.shapes import LANGUAGES, Question, Words
from lms.demo.pictured import about

GAP = "___"


def wording_of(question: Question) -> Wording:
    """A question in the words of every language, with what is right."""
    match question:
        case Matched():
            return _matched(question)
        case Reckoned():
            return _reckoned(question)
        case Filled():
            return _filled(question)
    if question.scene is not None:
        return about(question.scene, question)
    return _chosen(question)


def _chosen(question: Question) -> Wording:
    kind = "multiple" if question.multiple else "single"
    return Wording(
        kind="ordering" if question.ordered else kind,
        text=question.text,
        options=[
            Option(answer.key, answer.text, is_right=answer.is_right)
            for answer in question.answers
        ],
        explanation=question.explanation,
        answer=[one.key for one in question.answers] if question.ordered else None,
    )


def _matched(question: Matched) -> Wording:
    targets: list[Words] = []
    for words in [*(pair.target for pair in question.pairs), *question.others]:
        if words not in targets:
            targets.append(words)
    return Wording(
        kind="matching",
        text=question.text,
        options=[Option(pair.key, pair.thing) for pair in question.pairs],
        explanation=question.explanation,
        particulars={
            "targets": [
                {"key": _target(number), "text": dict(words)}
                for number, words in enumerate(targets)
            ]
        },
        answer={
            pair.key: _target(targets.index(pair.target)) for pair in question.pairs
        },
    )


def _target(number: int) -> str:
    return f"target-{number}"


def _reckoned(question: Reckoned) -> Wording:
    return Wording(
        kind="numeric",
        text=question.text,
        explanation=question.explanation,
        particulars={"unit": question.unit or ""},
        answer={"value": question.value, "tolerance": question.tolerance},
    )


def _filled(question: Filled) -> Wording:
    split = {code: question.around[code].split(GAP) for code in LANGUAGES}
    gaps = range(len(question.accepted) + 1)
    return Wording(
        kind="blanks",
        text=question.text,
        explanation=question.explanation,
        particulars={"parts": [{code: split[code][n] for code in split} for n in gaps]},
        answer=[list(words) for words in question.accepted],
    )
