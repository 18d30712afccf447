"""Texts with more than one gap, as Moodle asks them: gaps that say what is right.

In one language the gaps stand in the text. In more, of which Moodle shows a reader one,
they stand once below the text by number: it would wait for an answer in the gaps of the
languages that it does not show.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from courses.question_files.drafts import Draft, Gaps, Words
from courses.question_files.findings import Notes, NotTakenError
from courses.question_files.gaps import BLANK
from courses.question_files.moodle_elements import put
from courses.question_files.moodle_gaps import EMBED, with_gaps
from courses.question_files.saying import as_html

SIGNS = re.compile(r"[~}#{=%\\\"]")
SIGN = re.compile(r"\\([^*])")


def has_gaps(draft: Draft) -> bool:
    """Whether a question has more gaps than one."""
    return isinstance(draft.content, Gaps) and len(draft.content.accepted) > 1


def is_sayable(text: Words, gaps: Gaps) -> bool:
    """Whether the text and its gaps would be told apart again."""
    cloze = Element("question", type="cloze")
    above, below = _written(text, gaps)
    said = {language: f"{words}\n{below}".rstrip() for language, words in above.items()}
    parts = tuple({one: part.get(one, "") for one in text} for part in gaps.parts)
    try:
        back = with_gaps(cloze, said, Notes(0))
    except NotTakenError:
        return False
    return back == (text, Gaps(parts, gaps.accepted))


def put_gaps(element: Element, text: Words, gaps: Gaps, language: str) -> None:
    """What is asked, with its gaps, as HTML."""
    above, below = _written(text, gaps)
    html = as_html(above, language)
    if below:
        html += f"<br>{as_html({language: below}, language)}"
    element.set("format", "html")
    put(element, EMBED.sub(_with_entities, html))


def _written(text: Words, gaps: Gaps) -> tuple[Words, str]:
    """The text by language, and what stands below it."""
    embeds = [_embed(words) for words in gaps.accepted]
    numbered = [f"({n}){BLANK}" for n in range(1, len(embeds) + 1)]
    marks = embeds if len(text) == 1 else numbered
    above = {
        language: f"{asked}\n{_between(gaps, marks, language)}"
        for language, asked in text.items()
    }
    if len(text) == 1:
        return above, ""
    below = " ".join(f"({n}) {embed}" for n, embed in enumerate(embeds, start=1))
    return above, below


def _between(gaps: Gaps, marks: list[str], language: str) -> str:
    said = [part.get(language, "") for part in gaps.parts]
    pairs = zip(said, [*marks, ""], strict=True)
    return "".join(f"{part}{mark}" for part, mark in pairs)


def _embed(accepted: tuple[str, ...]) -> str:
    words = "~".join(f"={_exact(word)}" for word in accepted)
    return f"{{1:SHORTANSWER:{words}}}"


def _exact(word: str) -> str:
    """A word whose signs mean nothing, and whose * is a *."""
    return SIGNS.sub(lambda sign: f"\\{sign[0]}", word).replace("*", "\\*")


def _with_entities(embed: re.Match[str]) -> str:
    """Moodle takes a \\ before most signs for a \\; by number they are what they are."""
    return SIGN.sub(lambda sign: f"&#{ord(sign[1])};", embed[0])
