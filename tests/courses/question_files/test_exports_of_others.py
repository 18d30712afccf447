"""Files as Moodle writes them: each question is taken faithfully, or named with the remedy."""

import textwrap

import pytest

from courses.question_files.drafts import Chosen, Gaps, Number
from courses.question_files.findings import QuestionFile
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue

TONGUE = Tongue("nl", ["nl", "en"])


def asked(kind: str, name: str, text: str, inside: str = "") -> str:
    return f"""
      <question type="{kind}">
        <name><text>{name}</text></name>
        <questiontext format="html"><text><![CDATA[{text}]]></text></questiontext>
        <generalfeedback format="html"><text></text></generalfeedback>
        <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty>
        <hidden>0</hidden><idnumber></idnumber>{inside}
      </question>"""


def answer(text: str, fraction: str, more: str = "") -> str:
    said = f"<text><![CDATA[{text}]]></text><feedback format='html'><text></text>"
    return (
        f"<answer fraction='{fraction}' format='html'>{said}</feedback>{more}</answer>"
    )


CATEGORY = """
      <question type="category"><category>
        <text>$module$/top/Default for Quiz 1/Stoffen/Zuren//basen</text>
      </category><info format="html"><text></text></info></question>"""
FILE = '<file name="vlam.png" path="/" encoding="base64">iVBORw0KGgo=</file>'
PICTURE = '<img src="@@PLUGINFILE@@/vlam.png" alt="">'
TWO = answer("Ja", "100") + answer("Nee", "0")
MOODLE = [
    CATEGORY,
    asked(
        "multichoice",
        "drie goed",
        "<p dir='ltr'>Welke <sub>zijn</sub> het?<br></p>",
        "<single>false</single><answernumbering>abc</answernumbering>"
        + "".join(answer(one, "33.33333") for one in ("H&#8322;O", "b", "c"))
        + answer("d", "-100"),
    ),
    asked("multichoice", "plaatje", f"Brandbaar? {PICTURE}{FILE}", TWO),
    asked("multichoice", "plaatjes", "Welke?", answer(PICTURE, "100", FILE) + TWO),
    asked(
        "numerical",
        "eenheid",
        "Hoe zwaar?",
        answer("23,5", "100", "<tolerance>0.5</tolerance>")
        + answer("*", "0")
        + "<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units>",
    ),
    asked("cloze", "gaten", "Het {1:SA:=zuur~%50%zuren} is {:SHORTANSWER_C:=sterk}."),
    asked("essay", "opstel", "Schrijf."),
    asked("description", "inleiding", "Lees dit."),
    asked("calculated", "sommen", "{a} + {b}?", answer("{a}+{b}", "100")),
    asked("random", "Willekeurig (Stoffen)", "1"),
    asked("stack", "formule", "x?"),
    asked("", "zonder soort", "x?"),
]
REFUSED = {
    "plaatje": "picture",
    "plaatjes": "picture",
    "opstel": "essay",
    "inleiding": "description",
    "sommen": "formula",
    "Willekeurig (Stoffen)": "at random",
    "formule": "stack",
    "zonder soort": "what kind",
}


def export(*questions: str, declared: str = "UTF-8") -> str:
    head = f'<?xml version="1.0" encoding="{declared}"?>'
    numbered = [f"<!-- question: {n} -->{q}" for n, q in enumerate(questions)]
    return f"{head}\n<quiz>{''.join(numbered)}\n</quiz>"


def encoded(name: str) -> bytes:
    if name == "a mark and lines as Windows ends them":
        return b"\xef\xbb\xbf" + export(*MOODLE).replace("\n", "\r\n").encode()
    declared = {"as it says": "windows-1252", "in UTF-16": "UTF-16"}.get(name, "UTF-8")
    text = export(*MOODLE, declared=declared)
    return text.encode("utf-16" if name == "in UTF-16" else "cp1252")


@pytest.fixture(
    params=["a mark and lines as Windows ends them", "as it says", "in UTF-16"]
)
def found(request) -> QuestionFile:
    return read_file(encoded(request.param), TONGUE)


def test_what_is_taken_says_what_it_said(found) -> None:
    several, number, gaps = found.drafts
    assert several.topic == "Stoffen / Zuren/basen"
    assert isinstance(several.content, Chosen)
    assert [one.is_right for one in several.content.choices] == [True] * 3 + [False]
    assert several.content.choices[0].text == {"nl": "H₂O"}
    assert isinstance(number.content, Number)
    assert (str(number.content.value), number.content.unit) == ("23.5", "kg")
    assert isinstance(gaps.content, Gaps)
    assert gaps.content.accepted == (("zuur",), ("sterk",))


def test_what_is_not_taken_is_named_with_its_line_and_remedy(found) -> None:
    refused = {one.name: one for one in found.findings if not one.is_taken}
    assert refused.keys() == REFUSED.keys()
    for name, reason in REFUSED.items():
        assert reason in refused[name].what
        assert refused[name].remedy
        assert refused[name].line


GIFT = textwrap.dedent(
    r"""
    // question: 0  name: Switch category to $course$/top/Stoffen
    $CATEGORY: $course$/top/Stoffen

    // question: 812  name: Handschoen
    // [id:HS-1] [tag:difficulty:3]
    ::Handschoen::[html]<p>Welke bij <b>aceton</b>\: 2\=2?</p>{
        =<p>Butyl</p>#<p>Ja</p>
        ~%-33.33333%<p>Geen</p>
        ####<p>Zie VIB.</p>
    }

    ::Bereik::Welke pH heeft een zuur?{#0..6.9}

    ::Open::Hoi {=a ~b

    ::Twee::De {=kat} zit op {=mat}.

    ::Na::Goed {T}
    """
).replace("\\\\", "\\")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_gift_of_others_loses_nothing_in_silence(ending) -> None:
    found = read_file(GIFT.replace("\n", ending).encode("cp1252"), TONGUE)
    assert [one.key for one in found.drafts] == ["HS-1", "Bereik", "Na"]
    assert found.drafts[0].text == {"nl": "Welke bij aceton: 2=2?"}
    assert found.drafts[0].explanation == {"nl": "Zie VIB."}
    assert [one.name for one in found.findings if not one.is_taken] == ["Open", "Twee"]
    said = " ".join(one.what for one in found.findings)
    for part in ("feedback", "Layout: b"):
        assert part in said


def test_a_question_of_which_two_answers_say_the_same_is_refused() -> None:
    same = answer("x", "100") + answer("x", "0")
    found = read_file(export(asked("multichoice", "a", "Wat?", same)).encode(), TONGUE)
    assert not found.drafts
    assert "say the same" in found.findings[0].what


HOSTILE = [
    '<?xml version="1.0"?><!DOCTYPE q [<!ENTITY a "a">]><quiz>&a;</quiz>',
    '<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>',
    '<!DOCTYPE quiz SYSTEM "http://example.org/x.dtd"><quiz/>',
    "<quiz>" + "<question>" * 500 + "</question>" * 500 + "</quiz>",
    export(*MOODLE)[:900],
    "<!DOCTYPE html><html><body>Sign in</body></html>",
    "<manifest/>",
    "x\n" * 500_000,
    "",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_no_question_file_is_said_once(text) -> None:
    found = read_file(text.encode(), TONGUE)
    assert not found.drafts
    (reason,) = found.findings
    assert reason.what
    assert reason.remedy


def test_an_answer_without_a_language_is_in_each_of_its_question() -> None:
    def both(nl: str, en: str) -> str:
        said = {"nl": nl, "en": en}.items()
        spans = [f'<span lang="{c}" class="multilang">{t}</span>' for c, t in said]
        return "".join(spans)

    answers = answer(both("Ja", "Yes"), "100") + answer("112", "0") + answer("SOS", "0")
    text = export(asked("multichoice", "a", both("Wat?", "What?"), answers))
    found = read_file(text.encode(), TONGUE)
    (draft,) = found.drafts
    assert isinstance(draft.content, Chosen)
    assert [dict(one.text) for one in draft.content.choices] == [
        {"en": "Yes", "nl": "Ja"},
        {"en": "112", "nl": "112"},
        {"en": "SOS", "nl": "SOS"},
    ]
    (noted,) = found.findings
    assert "Which language an answer is in" in noted.what


def test_what_stands_above_the_questions_changes_nothing() -> None:
    text = export(asked("shortanswer", "b", "Wat?", answer("dit", "100")))
    head, rest = text.split("\n", 1)
    styled = f'{head}\n<?xml-stylesheet href="x.css"?>\n<!-- Moodle -->{rest}'
    assert [one.key for one in read_file(styled.encode(), TONGUE).drafts] == ["b"]


@pytest.mark.parametrize(
    "text",
    [
        f"::a::{'x' * 3_000_000}{{T}}\n\n::b::Goed{{T}}",
        f"::a::x{{{'~a' * 200_000}}}\n\n::b::Goed{{T}}",
        f"::a::{'{' * 200_000}\n\n::b::Goed{{T}}",
        export(
            asked("multichoice", "a", "x" * 3_000_000, TWO),
            asked("shortanswer", "b", "Wat?", answer("dit", "100")),
        ),
    ],
)
def test_one_endless_question_does_not_take_the_others_along(text) -> None:
    found = read_file(text.encode(), TONGUE)
    assert [one.key for one in found.drafts] == ["b"]
    assert [one.name for one in found.findings] == ["a"]
