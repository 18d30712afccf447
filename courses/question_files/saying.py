"""From words by language to the HTML that other systems show in one language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from html import escape

from courses.question_files.decoding import FORBIDDEN
from courses.question_files.drafts import Words
from courses.question_files.words import LOOKS_LIKE_HTML

OWN = re.compile(r"\s*(?://|<!--) Bekwaam: language ([a-z]{2})\b")
"""How a file of ours begins."""


Left = Mapping[str, Collection[str]]
"""The keys of questions that a file cannot say, by the reason."""

SEVERAL_GAPS = "this format has one gap in a question"
CONFUSED = "this format would mix up its gaps and its words"
NO_PICTURES = "this format has no pictures"
NO_SUCH_KIND = "this format does not ask in that way"


def preface(language: str, left: Left) -> Iterator[str]:
    """What stands above the questions: their language, which are not there, and why."""
    yield f"Bekwaam: language {language}"
    for reason, keys in sorted(left.items()):
        named = ", ".join(keys).replace("--", "-")
        yield f"Not in this file, for {reason}: {named}"


def language_of(text: str) -> str | None:
    """The language that a file of ours says it is in."""
    found = OWN.match(text)
    return found[1] if found else None


def is_plain(texts: Iterable[Words], language: str) -> bool:
    """Whether all is said in this language only, with no sign that HTML knows."""
    return all(
        set(said) <= {language} and not any(map(LOOKS_LIKE_HTML.search, said.values()))
        for said in texts
    )


def as_html(said: Words, language: str) -> str:
    """Words as HTML; other languages than this one go in spans of class multilang."""
    if set(said) <= {language}:
        return _escaped(said.get(language, ""))
    return "".join(
        f'<span lang="{code}" class="multilang">{_escaped(text)}</span>'
        for code, text in sorted(said.items())
    )


def _escaped(text: str) -> str:
    html = escape(FORBIDDEN.sub("", text), quote=False).replace("\n", "<br>")
    return html.replace("[", "&#91;").replace("->", "-&gt;").replace("  ", " &nbsp;")
