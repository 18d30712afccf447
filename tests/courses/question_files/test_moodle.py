"""Moodle XML as other systems write it: what is taken, and what is said about the rest."""

import base64
from decimal import Decimal

import pytest

from courses.question_files.drafts import (
    Chosen,
    Gaps,
    Matched,
    Number,
    Ordered,
    TrueOrFalse,
)
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue

TONGUE = Tongue("nl", ["nl", "en"])
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def read(*questions: str, head: str = HEAD):
    return read_file(f"{head}<quiz>\n{''.join(questions)}</quiz>".encode(), TONGUE)


def asked(kind: str, inside: str, name: str = "Vraag", text: str = "Wat?") -> str:
    return (
        f'<question type="{kind}"><name><text>{name}</text></name>'
        f'<questiontext format="html"><text>{text}</text></questiontext>{inside}</question>\n'
    )


def answer(fraction: str, text: str, more: str = "") -> str:
    return f'<answer fraction="{fraction}"><text>{text}</text>{more}</answer>'


CHOICE = answer("100", "ja") + answer("0", "nee")


def test_choices_with_cdata_entities_and_a_category():
    found = read(
        '<question type="category"><category><text>$course$/top/Knopen/Touw//werk'
        "</text></category></question>",
        asked(
            "multichoice",
            "<single>true</single><idnumber>K-1</idnumber>"
            "<generalfeedback><text>Omdat.</text></generalfeedback>" + CHOICE,
            text="<![CDATA[<p>A &amp; B &lt; C&nbsp;<b>?</b></p>]]>",
        ),
    )
    (draft,) = found.drafts
    assert (draft.key, draft.kind, draft.topic) == (
        "K-1",
        "single",
        "Knopen / Touw/werk",
    )
    assert draft.text == {"nl": "A & B < C ?"}
    assert draft.explanation == {"nl": "Omdat."}
    assert [finding.what for finding in found.findings] == ["Layout: b."]


def test_several_right_answers_are_those_that_count():
    weighed = answer("33.33333", "a") + answer("66.66667", "b") + answer("-50", "c")
    (draft,) = read(asked("multichoice", "<single>false</single>" + weighed)).drafts
    assert isinstance(draft.content, Chosen)
    assert [choice.is_right for choice in draft.content.choices] == [True, True, False]


def test_the_other_kinds_that_are_asked_here():
    pair = "<subquestion><text>{}</text><answer><text>{}</text></answer></subquestion>"
    pairs = pair.format("hond", "blaft") + pair.format("kat", "miauwt")
    number = answer("100", "3,5", "<tolerance>0.1</tolerance>")
    unit = "<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units>"
    found = read(
        asked("truefalse", answer("0", "true") + answer("100", "false"), "tf"),
        asked("shortanswer", answer("100", "Jan") + answer("0", "*"), "sa"),
        asked("numerical", number + unit, "nu"),
        asked("matching", pairs + pair.format("", "loeit"), "ma"),
        asked("ordering", answer("2", "dan") + answer("1", "eerst"), "or"),
    )
    content = {draft.key: draft.content for draft in found.drafts}
    assert content["tf"] == TrueOrFalse(False)
    assert content["sa"] == Gaps(({}, {}), (("Jan",),))
    assert content["nu"] == Number(Decimal("3.5"), Decimal("0.1"), "kg")
    assert content["or"] == Ordered(({"nl": "eerst"}, {"nl": "dan"}))
    assert isinstance(content["ma"], Matched)
    assert content["ma"].extra == ({"nl": "loeit"},)


def test_all_or_nothing_sets_are_several_right_answers():
    weighed = answer("100", "a") + answer("100", "b") + answer("0", "c")
    (draft,) = read(asked("multichoiceset", weighed)).drafts
    assert draft.kind == "multiple"


@pytest.mark.parametrize(
    "kind",
    ["calculated", "essay", "description", "ddmarker", "stack", ""],
)
def test_other_kinds_are_named_and_not_taken(kind):
    found = read(asked(kind, CHOICE, "Anders"), asked("multichoice", CHOICE, "Gewoon"))
    assert [draft.key for draft in found.drafts] == ["Gewoon"]
    (finding,) = found.findings
    assert (finding.name, finding.line, finding.is_taken) == ("Anders", 3, False)


def test_pictures_keep_a_question_out_wherever_they_are():
    picture = base64.b64encode(b"x" * 3_000_000).decode()
    inline = f'<![CDATA[Wat? <img src="data:image/png;base64,{picture}">]]>'
    linked = '<![CDATA[Wat? <img src="@@PLUGINFILE@@/a.png">]]>'
    file = f'<file name="a.png" encoding="base64">{picture}</file>'
    found = read(
        asked("multichoice", CHOICE, "een", inline),
        asked("multichoice", CHOICE + file, "twee", linked),
        asked("multichoice", CHOICE + "<image_base64>eA==</image_base64>", "drie"),
    )
    assert not found.drafts
    assert ["picture" in finding.what for finding in found.findings] == [True] * 3


def test_a_picture_in_the_explanation_is_left_out():
    feedback = (
        "<generalfeedback><text><![CDATA[Zo.<img src='a'>]]></text></generalfeedback>"
    )
    found = read(asked("multichoice", CHOICE + feedback))
    assert found.drafts[0].explanation == {"nl": "Zo."}
    assert found.findings[0].is_taken


def test_what_a_teacher_wrote_is_named_and_what_moodle_wrote_is_not():
    own = "<correctfeedback><text><![CDATA[<p>Your answer is correct.</p>]]></text></correctfeedback>"
    assert not read(asked("multichoice", CHOICE + own)).findings
    said = (
        "<incorrectfeedback><text>Jammer.</text></incorrectfeedback>"
        "<hint><text>Denk na.</text></hint><defaultgrade>2.0</defaultgrade>"
        "<tags><tag><text>oud</text></tag></tags>"
    )
    assert len(read(asked("multichoice", CHOICE + said)).findings) == 4


def test_scripts_links_and_handlers_leave_only_words():
    text = (
        "<![CDATA[<p onclick=alert(1)>Kies <a href='javascript:alert(1)'>dit</a>"
        "<script>alert(1)</script><style>p{}</style><!-- geheim --></p>]]>"
    )
    (draft,) = read(asked("multichoice", CHOICE, text=text)).drafts
    assert draft.text == {"nl": "Kies dit"}


def test_html_that_somebody_forgot_to_put_away_is_read():
    (draft,) = read(asked("multichoice", CHOICE, text="<p>Wat <b>nu</b>?</p>")).drafts
    assert draft.text == {"nl": "Wat nu?"}


def test_both_ways_to_write_two_languages():
    spans = (
        '<![CDATA[<span class="multilang" lang="nl">Ja</span> '
        '<span class="multilang" lang="en_us">Yes</span>?]]>'
    )
    braces = "{mlang nl}Ja{mlang}{mlang en}Yes{mlang}{mlang de}Ja{mlang}?"
    found = read(
        asked("multichoice", CHOICE, "een", spans),
        asked("multichoice", CHOICE, "twee", braces),
    )
    assert [draft.text for draft in found.drafts] == [
        {"nl": "Ja ?", "en": "Yes?"},
        {"nl": "Ja?", "en": "Yes?"},
    ]
    said = [finding.what for finding in found.findings]
    assert said.count("What it says in de.") == 1


@pytest.mark.parametrize(
    "encoding", ["utf-8", "iso-8859-1", "windows-1252", "utf-16", "us-ascii"]
)
def test_the_encoding_is_what_the_file_says(encoding):
    text = "Wat is een café?".encode("ascii", "xmlcharrefreplace").decode()
    if encoding != "us-ascii":
        text = "Wat is een café?"
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    question = asked("multichoice", CHOICE, text=text)
    data = f"{head}<quiz>{question}</quiz>".encode(encoding)
    (draft,) = read_file(data, TONGUE).drafts
    assert draft.text == {"nl": "Wat is een café?"}


def test_a_file_that_lies_about_its_encoding_is_read_all_the_same():
    question = asked("multichoice", CHOICE, text="Wat is een café?")
    data = f"{HEAD}<quiz>{question}</quiz>".encode("cp1252")
    assert read_file(data, TONGUE).drafts[0].text == {"nl": "Wat is een café?"}


LOL = '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HEAD}{LOL}<quiz>&b;</quiz>", "document type"),
        (f'{HEAD}<!DOCTYPE q SYSTEM "file:///etc/passwd"><quiz/>', "document type"),
        ("<quiz><question>&nbsp;</question></quiz>", "&nbsp;"),
        ("<quiz>\n<question>\n</quiz>", "well-formed"),
        ("<questestinterop><item/></questestinterop>", "<quiz>"),
        (f"{HEAD}<quiz/>", "no question"),
        ("<quiz>" + "<a>" * 100_000, "nests deeper"),
    ],
)
def test_a_file_that_cannot_be_read_says_where_and_what_to_do(text, expected):
    found = read_file(text.encode(), TONGUE)
    assert not found.drafts
    (finding,) = found.findings
    assert expected in finding.what
    assert finding.remedy


def test_a_file_is_not_too_large():
    (finding,) = read_file(b"x" * 10_000_001, TONGUE).findings
    assert "larger" in finding.what


def test_two_questions_of_the_same_key_are_not_both_taken():
    same = "<idnumber>K</idnumber>" + CHOICE
    found = read(asked("multichoice", same), asked("multichoice", same, text="Anders?"))
    assert len(found.drafts) == 1
    assert "just the same" in found.findings[0].what


def test_what_leans_on_the_order_of_answers_is_named():
    fixed = "<shuffleanswers>{}</shuffleanswers>" + CHOICE
    for said, expected in (("false", 1), ("0", 1), ("true", 0)):
        found = read(asked("multichoice", fixed.format(said)))
        assert len(found.drafts) == 1
        assert len(found.findings) == expected


def test_what_is_said_about_a_category_is_named_once():
    found = read(
        '<question type="category"><category><text>top/Gas</text></category>'
        "<info><text>About gas</text></info></question>",
        asked("multichoice", CHOICE),
        asked("multichoice", CHOICE, "Andere"),
    )
    (finding,) = found.findings
    assert (finding.name, finding.is_taken) == ("Gas", True)
