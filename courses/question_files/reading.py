"""A question file of whatever kind, read: which it is, what it holds, what was not taken."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from courses.question_files.decoding import decoded
from courses.question_files.drafts import Draft
from courses.question_files.findings import Finding, NotTakenError, QuestionFile
from courses.question_files.gift_reading import read_gift
from courses.question_files.labels import distinct
from courses.question_files.moodle_reading import read_moodle
from courses.question_files.saying import language_of
from courses.question_files.words import Tongue

MOST_QUESTIONS = 2000
MOST_FINDINGS = 10_000
XML = re.compile(
    r"\s*(?:<(?:!--.*?--|\?.*?\?)>\s*)*<(?:!DOCTYPE\b|[\w:]+[\s/>])", re.DOTALL
)
AIKEN = re.compile(r"^ANSWER:\s*[A-Z]\s*$", re.MULTILINE)


def read_file(data: bytes, tongue: Tongue) -> QuestionFile:
    """All questions of a file, or the one reason why it cannot be read.

    ``tongue`` says in which language a text is that does not say so itself.
    """
    form = ""
    try:
        text, is_guess = decoded(data)
        form = _recognised(text)
        own = language_of(text[:200])
        if own and own in tongue.known:
            tongue = replace(tongue, language=own, is_ours=True)
        read = read_moodle if form == "moodle" else read_gift
        drafts, findings = _sorted_out(read(text, tongue))
        findings += [_guessed()] * is_guess
        if not drafts and not findings:
            raise NotTakenError(
                _("There is no question in the file."),
                _("Choose a GIFT file or a Moodle XML file."),
            )
    except NotTakenError as refusal:
        finding = Finding(refusal.line, "", refusal.what, refusal.remedy)
        return QuestionFile(form, (), (finding,))
    keyed = list(_keyed(drafts))
    taken = [one for one in keyed if isinstance(one, Draft)]
    findings.extend(one for one in keyed if isinstance(one, Finding))
    return QuestionFile(form, taken, sorted(findings, key=lambda one: one.line))


def _guessed() -> Finding:
    return Finding(
        line=0,
        name="",
        what=_("The file does not say its encoding; it was read as Windows text."),
        remedy=_("See whether letters such as é are right, or save it as UTF-8."),
        is_taken=True,
    )


def _recognised(text: str) -> str:
    begin = text[:20_000]
    if XML.match(begin) and (
        "<quiz" in begin or "<!DOCTYPE" in begin or "{" not in text
    ):
        return "moodle"
    if AIKEN.search(text) and "{" not in text:
        raise NotTakenError(
            _("The file is in Aiken format."),
            _("Bring it into the other system, and export it as GIFT or Moodle XML."),
        )
    return "gift"


def _sorted_out(
    read: Iterable[Draft | Finding],
) -> tuple[list[Draft], list[Finding]]:
    drafts: list[Draft] = []
    findings: list[Finding] = []
    for one in read:
        if isinstance(one, Draft):
            drafts.append(one)
        else:
            findings.append(one)
        if len(drafts) > MOST_QUESTIONS or len(findings) > MOST_FINDINGS:
            raise NotTakenError(
                _("The file holds more than %(most)d questions.")
                % {"most": MOST_QUESTIONS},
                _("Export fewer categories at a time."),
            )
    return drafts, findings


def _keyed(drafts: list[Draft]) -> Iterator[Draft | Finding]:
    """Each question with a key of its own; the second of the same is not taken."""
    often = Counter(draft.key for draft in drafts)
    seen: set[str] = set()
    for draft in drafts:
        key = draft.key
        if often[key] > 1 and not draft.has_own_key:
            key = distinct(draft)
        if key in seen:
            yield Finding(
                draft.line,
                draft.key,
                _(
                    "Another question in the file has the same key, or says just the same."
                ),
                _("Give each question a key (idnumber) of its own."),
            )
            continue
        seen.add(key)
        yield replace(draft, key=key)
