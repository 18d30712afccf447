"""Words that Moodle drags, chooses or embeds in a text are written in its gaps here."""

import pytest

from courses.question_files.drafts import Draft, Gaps
from courses.question_files.findings import Finding
from tests.courses.question_files.test_moodle import asked, read

BOXES = {
    "ddwtos": "<dragbox><text>{}</text><group>1</group></dragbox>",
    "gapselect": "<selectoption><text>{}</text><group>1</group></selectoption>",
}


def boxed(kind: str, *words: str) -> str:
    return "".join(BOXES[kind].format(word) for word in words)


def drafts(found) -> list[Draft]:
    return list(found.drafts)


def gaps_of(found) -> tuple[Draft, Gaps]:
    (draft,) = drafts(found)
    assert isinstance(draft.content, Gaps)
    return draft, draft.content


@pytest.mark.parametrize("kind", BOXES)
def test_words_that_are_dragged_or_chosen_are_written(kind) -> None:
    text = "<![CDATA[<p>Vul aan.</p><p>Een [[2]] boven een [[1]].</p>]]>"
    found = read(asked(kind, boxed(kind, "hond", "kat", "vis"), text=text))
    draft, gaps = gaps_of(found)
    assert draft.text == {"nl": "Vul aan."}
    assert gaps.accepted == (("kat",), ("hond",))
    assert [part["nl"] for part in gaps.parts] == ["Een ", " boven een ", "."]
    assert any("choose from" in finding.what for finding in found.findings)


def test_a_text_of_gaps_alone_is_asked_plainly() -> None:
    found = read(asked("ddwtos", boxed("ddwtos", "kat"), text="Een [[1]]."))
    draft, _gaps = gaps_of(found)
    assert draft.text == {"nl": "Vul de gaten in."} or draft.text["nl"]


def test_a_gap_that_says_what_is_right_accepts_all_of_it() -> None:
    text = (
        r"De {1:SHORTANSWER:=aarde#goed~%100%wereld~%50%bol~maan} is {2:SA:=rond\\~ig}."
    )
    found = read(asked("cloze", "", text=text))
    _draft, gaps = gaps_of(found)
    assert gaps.accepted[0] == ("aarde", "wereld")
    assert len(gaps.parts) == 3


def test_what_a_gap_says_beside_its_words_is_named() -> None:
    text = "De {1:SA:=aarde#goed~%50%bol~=ma*~*#fout} draait {1:SA:=rond}."
    found = read(asked("cloze", "", text=text))
    _draft, gaps = gaps_of(found)
    assert gaps.accepted == (("aarde",), ("rond",))
    said = " ".join(finding.what for finding in found.findings)
    for part in ("feedback", "partly right", "stands for anything"):
        assert part in said


def test_a_gap_of_which_every_word_has_a_wildcard_is_refused() -> None:
    found = read(asked("cloze", "", text="Een {1:SA:=hond*}."))
    assert not drafts(found)
    assert "no right answer" in found.findings[0].what


def test_a_star_in_a_choice_is_a_star() -> None:
    found = read(asked("cloze", "", text="Het is {1:MC:=5*3~5+3}."))
    assert gaps_of(found)[1].accepted == (("5*3",),)


def test_signs_written_as_numbers_are_those_signs() -> None:
    text = "<![CDATA[Een {1:SA:=a&#126;b~=c&#125;} en {1:SA:=&lt;d&gt;}.]]>"
    found = read(asked("cloze", "", text=text))
    assert gaps_of(found)[1].accepted == (("a~b", "c}"), ("<d>",))


def test_a_choice_within_a_text_is_written_and_that_is_said() -> None:
    found = read(asked("cloze", "", text="Het is {1:MULTICHOICE:=nat~droog}."))
    _draft, gaps = gaps_of(found)
    assert gaps.accepted == (("nat",),)
    assert any("choose from" in finding.what for finding in found.findings)


@pytest.mark.parametrize(
    ("kind", "inside", "text"),
    [
        ("cloze", "", "Hoeveel? {1:NUMERICAL:=3:0.1}"),
        ("cloze", "", "Niets om in te vullen."),
        ("ddwtos", boxed("ddwtos", "kat"), "Een [[3]]."),
        ("gapselect", "", "Een gat zonder woord."),
    ],
)
def test_what_cannot_be_written_in_a_gap_is_refused_with_a_reason(
    kind, inside, text
) -> None:
    found = read(asked(kind, inside, text=text))
    assert not drafts(found)
    (refused,) = found.findings
    assert isinstance(refused, Finding)
    assert refused.what
    assert refused.remedy


def test_a_text_with_more_gaps_in_one_language_is_not_taken() -> None:
    text = (
        '<![CDATA[<span class="multilang" lang="nl">Een {1:SA:=a}.</span>'
        '<span class="multilang" lang="en">One {1:SA:=a} and {1:SA:=b}.</span>]]>'
    )
    found = read(asked("cloze", "", text=text))
    assert not drafts(found)
    assert "more gaps in one language" in found.findings[0].what
