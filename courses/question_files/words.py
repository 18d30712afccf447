"""From the HTML of other systems to plain words, by language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from html.parser import HTMLParser

import nh3
from django.utils.translation import gettext as _

from courses.question_files.drafts import Words
from courses.question_files.findings import Notes, NotTakenError

LONGEST = 20_000
BLOCKS = {
    *("address", "article", "blockquote", "dd", "div", "dl", "dt", "figure", "footer"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre"),
    *("section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
PICTURES = {"audio", "canvas", "embed", "iframe", "img", "object", "svg", "video"}
LAYOUT = {"b", "em", "i", "s", "strong", "table", "u", "pre", "code"}
INLINE = {"a", "br", "font", "q", "small", "span", "sub", "sup", *LAYOUT}
KNOWN = {*BLOCKS, *PICTURES, *INLINE, "math"}
PROGRAM = {"script", "style"}
LOOKS_LIKE_HTML = re.compile(
    rf"</?(?:{'|'.join(sorted({*KNOWN, *PROGRAM}))})(?:\s[^<>]*)?/?>"
    r"|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});",
    re.IGNORECASE,
)
EMBEDDED = re.compile(r"data:[\w/+.;=-]{0,100}base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)
STRANGERS = {
    *("abbr", "acronym", "big", "body", "button", "caption", "center", "cite", "col"),
    *("colgroup", "del", "dfn", "form", "head", "html", "input", "ins", "kbd", "label"),
    *("link", "main", "mark", "meta", "nav", "nobr", "option", "samp", "select"),
    *("source", "strike", "tt", "title", "track", "var", "wbr", "textarea", "template"),
    *PROGRAM,
}
"""Tags whose words are kept, or that are dropped whole; others are no tags but signs."""
LESS_THAN = re.compile(
    rf"<(?!!--|/?(?:{'|'.join(sorted(KNOWN | STRANGERS))}|\w+:\w+)(?:\s[^<>]*)?/?>)",
    re.IGNORECASE,
)
MULTILANG2 = re.compile(
    r"\{mlang\s+([a-z_]{2,10})\}((?:(?!\{mlang).)*)\{mlang\}", re.IGNORECASE | re.DOTALL
)
TEX = re.compile(
    r"\$\$.{1,300}?\$\$|\\\(.{1,300}?\\\)|\\\[.{1,300}?\\\]|\\(?:frac|sqrt|times|cdot)\b"
)
BELOW = str.maketrans("0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ")
ABOVE = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
RAISED = {"sub": BELOW, "sup": ABOVE}
BREAK = "\x01"
"""A new line, unless one has just begun; a sign that no file brings in."""


class Form(StrEnum):
    """How a text is written: AUTO has HTML in it or not, and lines that count."""

    AUTO = "moodle_auto_format"
    HTML = "html"
    PLAIN = "plain_text"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language of a file, among those in which this organisation teaches."""

    language: str
    known: Collection[str]
    spoken: tuple[str, ...] = ()
    """The languages of a question, of which an answer without one is in each."""
    is_ours: bool = False
    """A file of ours says of every text in which languages it is."""

    def among(self, question: Words) -> Tongue:
        """For the answers of a question that is asked in these languages."""
        is_one = self.is_ours or len(question) < 2
        return self if is_one else replace(self, spoken=tuple(question))

    def unmarked(self, text: str, notes: Notes) -> Words:
        """What a text without a language says."""
        if self.spoken and any(map(str.isalpha, text)):
            notes.left_out(
                _("Which language an answer is in: it is taken for each of them."),
                _("Translate it in the bank, unless it is a name."),
            )
        return dict.fromkeys(self.spoken or (self.language,), text)


def words(
    written: str, form: Form, tongue: Tongue, notes: Notes, *, needed: bool = True
) -> Words:
    """What a text says by language; empty where it says nothing.

    What cannot be said in plain words is noted. A picture in a text that is ``needed``
    to answer is a reason not to take the question.
    """
    written = EMBEDDED.sub("data:,", written)
    if len(written) > 10 * LONGEST:
        raise _too_long(10 * LONGEST)
    if form == Form.AUTO:
        form = Form.HTML if LOOKS_LIKE_HTML.search(written) else Form.PLAIN
        written = (
            written.strip().replace("\n", "<br>") if form == Form.HTML else written
        )
    if form == Form.HTML:
        said = _from_html(written, tongue, notes, needed=needed)
    else:
        said = tongue.unmarked(_tidy(written), notes)
        if form == Form.MARKDOWN:
            notes.left_out(
                _("The layout in Markdown: its signs are kept as they are typed."),
                _("Take the signs out in the bank."),
            )
    said = {language: text for language, text in said.items() if text}
    if any(map(TEX.search, said.values())):
        notes.left_out(
            _("The layout of a formula in TeX: it is kept as it is typed."),
            _("Write the formula in plain words or signs."),
        )
    if any(len(text) > LONGEST for text in said.values()):
        raise _too_long(LONGEST)
    return said


def _too_long(signs: int) -> NotTakenError:
    return NotTakenError(
        _("A text in it is longer than %(signs)d signs.") % {"signs": signs},
        _("Make it shorter, or put the story in a lesson."),
    )


def _tidy(text: str) -> str:
    lines = (line.strip(" \t\r\f") for line in text.strip().split("\n"))
    return "\n".join(lines).replace("\xa0", " ").strip()


def _from_html(html: str, tongue: Tongue, notes: Notes, *, needed: bool) -> Words:
    html = MULTILANG2.sub(r'<span class="multilang" lang="\1">\2</span>', html)
    cleaned = nh3.clean(
        LESS_THAN.sub("&lt;", html),
        tags=KNOWN,
        clean_content_tags=PROGRAM,
        attributes={"span": {"lang", "class"}, "a": {"href"}},
        link_rel=None,
    )
    walker = _Walker()
    walker.feed(cleaned)
    walker.close()
    _report(walker.seen, html, notes, needed=needed)
    return _by_language(walker, tongue, notes)


def _report(seen: set[str], html: str, notes: Notes, *, needed: bool) -> None:
    if seen & PICTURES:
        what = _("It holds a picture, a sound or a film, which files do not bring in.")
        if needed:
            remedy = _(
                "Write the question in the bank, or in a lesson with its picture."
            )
            raise NotTakenError(what, remedy)
        notes.left_out(what, _("Put the picture in a lesson."))
    if "math" in seen and needed:
        raise NotTakenError(
            _("It holds a formula that cannot be said in plain words."),
            _("Write the formula as plain text in the file."),
        )
    if re.search(r"<(?:script|style)\b", html, re.IGNORECASE):
        notes.left_out(_("A script or style sheet."), _("Nothing needs to be done."))
    if "a" in seen:
        notes.left_out(
            _("The address behind a link; its words are kept."),
            _("Name the source in the field for it."),
        )
    if layout := sorted(seen & LAYOUT):
        notes.left_out(
            _("Layout: %(tags)s.") % {"tags": ", ".join(layout)},
            _("Read whether the question is clear without it."),
        )


def _by_language(walker: _Walker, tongue: Tongue, notes: Notes) -> Words:
    if not walker.languages:
        return tongue.unmarked(walker.said_in(None), notes)
    strange = sorted(walker.languages - set(tongue.known))
    if strange:
        notes.left_out(
            _("What it says in %(languages)s.") % {"languages": ", ".join(strange)},
            _("Translate it into a language that courses are taught in here."),
        )
    return {
        language: walker.said_in(language)
        for language in sorted(walker.languages & set(tongue.known))
    }


class _Walker(HTMLParser):
    """Goes through cleaned HTML and keeps its words, with the language of each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: set[str] = set()
        self.languages: set[str] = set()
        self._spans: list[str | None] = []
        self._pieces: list[tuple[str | None, str]] = []
        self._raised: list[str] = []
        self._verbatim = 0

    @property
    def _language(self) -> str | None:
        return next((one for one in reversed(self._spans) if one), None)

    def _add(self, piece: str) -> None:
        self._pieces.append((self._language, piece))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag == "br":
            self._add("\n")
        elif tag == "span":
            self._spans.append(_tongue_of(dict(attrs)))
            self.languages |= {one for one in self._spans if one}
        elif tag in RAISED:
            self._raised.append(tag)
        elif tag in BLOCKS:
            self._add(BREAK)
            self._add("- " if tag == "li" else "")
        self._verbatim += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag == "span" and self._spans:
            self._spans.pop()
        elif tag in RAISED and self._raised:
            self._raised.pop()
        elif tag in BLOCKS:
            self._add(BREAK)
        self._verbatim -= tag == "pre" and self._verbatim > 0

    def handle_data(self, data: str) -> None:
        if not self._verbatim:
            data = re.sub(r"[ \t\r\n\f]+", " ", data)
        if self._raised:
            data = _raise(data, self._raised[-1])
        self._add(data)

    def said_in(self, language: str | None) -> str:
        """All that is in this language or in none."""
        own = (None, language)
        said = "".join(piece for tongue, piece in self._pieces if tongue in own)
        said = re.sub(rf" ?\n? ?{BREAK}[{BREAK} ]*", "\n", said)
        return _tidy(re.sub(r"(?<=[ \n]) +", "", said))


def _tongue_of(attributes: dict[str, str | None]) -> str | None:
    """The language of a span that says the same as others in other languages."""
    is_one_of_many = "multilang" in (attributes.get("class") or "").split()
    language = (attributes.get("lang") or "").lower().replace("_", "-").split("-")[0]
    return language or None if is_one_of_many else None


def _raise(text: str, tag: str) -> str:
    """H2O with its 2 below the line stays that; what cannot be, gets brackets."""
    raised = text.translate(RAISED[tag])
    if all(a != b or a.isspace() for a, b in zip(text, raised, strict=True)):
        return raised
    sign = "_" if tag == "sub" else "^"
    return f"{sign}({text})"
