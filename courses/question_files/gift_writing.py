"""GIFT: drafts as a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from courses.question_files.drafts import (
    Chosen,
    Draft,
    Gaps,
    Labelled,
    Matched,
    Number,
    Ordered,
    Pointed,
    TrueOrFalse,
    Words,
)
from courses.question_files.gaps import with_the_gap
from courses.question_files.labels import category_of, tags_of
from courses.question_files.saying import (
    NO_PICTURES,
    SEVERAL_GAPS,
    Left,
    as_html,
    is_plain,
    preface,
)
from courses.question_files.words import Form

SIGNS = re.compile(r"[\\:#={}~]")
ARROW = "this format takes an arrow in an answer for a pair"
BARE = re.compile(r"\A(?!\s*\[)(?:(?!->).)*\Z", re.DOTALL)


def unsaid(draft: Draft) -> str:
    """Why GIFT cannot say a question; empty where it can."""
    content = draft.content
    if isinstance(content, Labelled | Pointed):
        return NO_PICTURES
    if not isinstance(content, Gaps):
        return ""
    if len(content.accepted) > 1:
        return SEVERAL_GAPS
    return ARROW if any("->" in word for word in content.accepted[0]) else ""


def write_gift(
    drafts: Iterable[Draft], language: str, left: Left = MappingProxyType({})
) -> str:
    """A file of questions by topic; ``language`` is the one that needs no mark.

    ``left`` are the keys of questions that are not in it, by the reason.
    """
    pieces = ["".join(f"// {line}\n" for line in preface(language, left))]
    topic = None
    for draft in sorted(drafts, key=lambda draft: draft.topic):
        if draft.topic != topic:
            topic = draft.topic
            pieces.append(f"$CATEGORY: {category_of(topic)}\n")
        pieces.append(_Writer(draft, language).question())
    return "\n".join(pieces)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes one question."""

    draft: Draft
    language: str

    @property
    def form(self) -> Form:
        """As it is, or as HTML where a sign or a second language asks for it."""
        texts = list(self.draft.texts())
        bare = all(BARE.match(text) for said in texts for text in said.values())
        plain = bare and is_plain(texts, self.language)
        return Form.AUTO if plain else Form.HTML

    def question(self) -> str:
        text, content = self.draft.text, self.draft.content
        if isinstance(content, Gaps):
            text = with_the_gap(text, content)
        reason = f"\n\t####{self.said(self.draft.explanation)}" * bool(
            self.draft.explanation
        )
        head = f"// {self._labels()}\n::{escaped(self.draft.key)}::"
        return f"{head}{self.said(text)} {{{self._answers()}{reason}\n}}\n"

    def _labels(self) -> str:
        tags = tags_of(self.draft)
        if isinstance(self.draft.content, Number) and self.draft.content.unit:
            tags.append(f"unit:{self.draft.content.unit}")
        labels = [f"id:{self.draft.key}", *(f"tag:{tag}" for tag in tags)]
        return " ".join(f"[{_on_one_line(label)}]" for label in labels)

    def said(self, text: Words) -> str:
        if self.form == Form.HTML:
            return f"[html]{escaped(as_html(text, self.language))}"
        return escaped(text.get(self.language, ""))

    def target(self, text: Words) -> str:
        """What something belongs to has no mark of form in this format."""
        return self.said(text).removeprefix("[html]")

    def _answers(self) -> str:
        match self.draft.content:
            case Chosen() as chosen:
                return "".join(f"\n\t{answer}" for answer in self._chosen(chosen))
            case TrueOrFalse(is_true):
                return "TRUE" if is_true else "FALSE"
            case Number(value, tolerance):
                return f"#{value:f}:{tolerance:f}"
            case Matched(pairs, extra):
                every = [*pairs, *(({}, one) for one in extra)]
                return "".join(f"\n\t={self._pair(one)}" for one in every)
            case Ordered(items):
                head = f">{len(items)} ALL VERTICAL ALL_OR_NOTHING"
                return head + "".join(f"\n\t{self.said(item)}" for item in items)
            case Gaps(_parts, (accepted,)):
                return "".join(f"\n\t=%100%{_exact(word)}" for word in accepted)
            case _:
                raise ValueError(self.draft.kind)

    def _chosen(self, chosen: Chosen) -> Iterable[str]:
        right = sum(choice.is_right for choice in chosen.choices)
        share = 100 / right if right else 0
        for choice in chosen.choices:
            said = self.said(choice.text)
            if chosen.single:
                yield f"={said}" if choice.is_right else f"~%0%{said}"
            else:
                yield f"~%{share:.5g}%{said}" if choice.is_right else f"~%-100%{said}"

    def _pair(self, pair: tuple[Words, Words]) -> str:
        thing, target = pair
        return f"{self.said(thing) if thing else ''} -> {self.target(target)}"


def escaped(text: str) -> str:
    """Signs that mean something to GIFT, with a \\ before them."""
    return SIGNS.sub(lambda sign: f"\\{sign[0]}", text).replace("\n", "\\n")


def _exact(word: str) -> str:
    """A word that is compared: its * is a *, and its brackets are no mark of form."""
    mark = "[plain]" * word.startswith("[")
    return mark + escaped(word.replace("*", "\\*"))


def _on_one_line(label: str) -> str:
    return " ".join(label.split()).replace("]", "\\]")
