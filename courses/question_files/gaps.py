"""Where in a text the gap is."""

from __future__ import annotations

from courses.question_files.drafts import Content, Gaps, Words

BLANK = "_____"


def around_the_gap(text: Words, content: Content) -> tuple[Words, Content]:
    """A last line with the blank in it goes around the gap; what stands above it asks.

    A question of one line keeps its blank and is answered below it.
    """
    if not isinstance(content, Gaps) or len(content.accepted) != 1:
        return text, content
    above, before, after = {}, {}, {}
    for language, said in text.items():
        head, _sign, last = said.rpartition("\n")
        if not head.strip() or last.count(BLANK) != 1:
            return text, content
        above[language] = head.strip()
        before[language], _blank, after[language] = last.partition(BLANK)
    return above, Gaps((before, after), content.accepted)


def with_the_gap(text: Words, content: Gaps) -> Words:
    """The other way round: one text with a blank where the gap is."""
    before, after = content.parts
    if not any(before.values()) and not any(after.values()):
        return text
    return {
        language: f"{said}\n{before.get(language, '')}{BLANK}{after.get(language, '')}"
        for language, said in text.items()
    }
