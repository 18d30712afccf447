"""GIFT as people write it: what is taken, and what is said about the rest."""

from decimal import Decimal

import pytest

from courses.question_files.drafts import (
    Chosen,
    Draft,
    Gaps,
    Matched,
    Number,
    Ordered,
    Pointed,
    TrueOrFalse,
)
from courses.question_files.gift_writing import unsaid, write_gift
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue
from courses.questions.drawn_pictures import Picture

TONGUE = Tongue("nl", ["nl", "en"])


def read(text: str | bytes):
    return read_file(text if isinstance(text, bytes) else text.encode(), TONGUE)


def only(text: str | bytes) -> Draft:
    found = read(text)
    (draft,) = found.drafts
    return draft


def options(draft: Draft) -> dict[str, bool]:
    assert isinstance(draft.content, Chosen)
    return {choice.text["nl"]: choice.is_right for choice in draft.content.choices}


def reasons(text: str | bytes) -> list[str]:
    return [finding.what for finding in read(text).findings]


def test_one_right_answer_among_several():
    draft = only("::Knoop 1:: Welke knoop? {=mastworp ~paalsteek ~platte knoop}")
    assert (draft.kind, draft.key, draft.text) == (
        "single",
        "Knoop-1",
        {"nl": "Welke knoop?"},
    )
    assert options(draft) == {
        "mastworp": True,
        "paalsteek": False,
        "platte knoop": False,
    }


def test_weights_without_an_equals_sign_let_several_be_chosen():
    draft = only("Welke? {~%50%a ~%-100%b ~%50%c}")
    assert draft.kind == "multiple"
    assert options(draft) == {"a": True, "b": False, "c": True}


def test_half_marks_are_named_because_they_are_not_given_here():
    (reason,) = reasons("Welke? {=a ~%50%b ~c}")
    assert "partly right" in reason


@pytest.mark.parametrize(
    ("written", "is_true"),
    [("{T}", True), ("{FALSE}", False), ("{true}", True), ("{F#nee#ja}", False)],
)
def test_true_and_false(written, is_true):
    assert only(f"De aarde is rond. {written}").content == TrueOrFalse(is_true)


@pytest.mark.parametrize(
    ("written", "value", "tolerance"),
    [
        ("{#3.14}", "3.14", "0"),
        ("{#3,14:0,05}", "3.14", "0.05"),
        ("{#1..5}", "3", "2"),
        ("{#=12:1}", "12", "1"),
        ("{#-2:0}", "-2", "0"),
        ("{#1e3}", "1000", "0"),
        ("{# =1822:0 # goed }", "1822", "0"),
    ],
)
def test_numbers_with_tolerances_and_ranges(written, value, tolerance):
    found = only(f"Hoeveel? {written}").content
    assert found == Number(Decimal(value), Decimal(tolerance))


@pytest.mark.parametrize("written", ["{#drie}", "{#}", "{#1=2}", "{#1e99}", "{#1:x}"])
def test_what_is_no_number_is_not_taken(written):
    assert not read(f"Hoeveel? {written}").drafts


def test_short_answers_and_a_missing_word():
    assert only("Wie? {=Jan =jan}").content == Gaps(({}, {}), (("Jan", "jan"),))
    draft = only("De {=hoofdstad =stad} van Nederland.")
    assert draft.text == {"nl": "De _____ van Nederland."}


def test_a_wildcard_is_not_taken_for_a_word():
    assert not read("Wie? {=*}").drafts
    assert only("Wie? {=Jan =%0%*#fout}").content == Gaps(({}, {}), (("Jan",),))


def test_matching_with_an_answer_too_many():
    draft = only("Wat hoort bij wat? {=hond -> blaft =kat -> miauwt = -> loeit}")
    assert isinstance(draft.content, Matched)
    assert len(draft.content.pairs) == 2
    assert draft.content.extra == ({"nl": "loeit"},)


def test_ordering_as_the_plugin_writes_it():
    draft = only("Volgorde? {>3 ALL VERTICAL ABSOLUTE_POSITION\neerst\ndan\nlaatst\n}")
    assert isinstance(draft.content, Ordered)
    assert [item["nl"] for item in draft.content.items] == ["eerst", "dan", "laatst"]


def test_escaped_signs_are_the_signs_themselves():
    draft = only(r"Wat is \{x\} \= 1\: a \~ b \# c, C\:\\map\nnieuw? {=2\=2 ~\~}")
    assert draft.text == {"nl": "Wat is {x} = 1: a ~ b # c, C:\\map\nnieuw?"}
    assert options(draft) == {"2=2": True, "~": False}


def test_comments_categories_and_empty_lines_between_braces():
    found = read(
        "// een opmerking\n\n$CATEGORY: $course$/top/Standaard voor X/Knopen/Aan boord\n"
        "::een:: Eén? {\n// tussendoor\n  =ja\n\n  ~nee\n}\n"
        "::twee:: Twee? {T}\r\n\r\n::drie::Drie? {F}"
    )
    assert [draft.key for draft in found.drafts] == ["een", "twee", "drie"]
    assert {draft.topic for draft in found.drafts} == {"Knopen / Aan boord"}
    assert [draft.line for draft in found.drafts] == [4, 10, 12]
    assert not found.findings


def test_feedback_on_answers_is_named_and_general_feedback_is_the_reason():
    draft = only("V? {=a#goed zo ~b#jammer####Omdat het zo is.}")
    assert draft.explanation == {"nl": "Omdat het zo is."}
    (reason,) = reasons("V? {=a#goed zo ~b#jammer####Omdat het zo is.}")
    assert "feedback" in reason


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Zomaar tekst.", "description"),
        ("Vertel eens. {}", "essay"),
        ("V? {=a", "brace"),
        ("V? {=a ~b W? {=c ~d}", "missing"),
        ("V? a}", "brace"),
        ("A {T} en B {F}", "more than one part"),
        ("Is $\\frac{1}{2}$ de helft? {T}", "more than one part"),
        ("V? {~a ~b}", "No answer is wholly right"),
        ("V? {=a =b ~c}", "more than one is right"),
        ("V? {=a -> b}", "fewer than two pairs"),
        ("V? {~a}", "fewer than two answers"),
        ("{T}", "no words"),
        ("[html]<img src='a.png'>V? {T}", "picture"),
    ],
)
def test_what_is_not_taken_says_why(written, expected):
    found = read(f"::goed:: Mag dit? {{T}}\n\n{written}")
    assert [draft.key for draft in found.drafts] == ["goed"]
    (finding,) = found.findings
    assert expected in finding.what
    assert finding.line == 3
    assert finding.remedy
    assert not finding.is_taken


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings_that_say_what_they_are(encoding):
    found = read("::é::Eén café? {=ja ~nee}".encode(encoding))
    assert found.drafts[0].text == {"nl": "Eén café?"}
    assert not found.findings


def test_windows_text_is_read_and_named():
    found = read("::q::Eén café – of twee? {=ja ~nee}".encode("cp1252"))
    assert found.drafts[0].text == {"nl": "Eén café – of twee?"}
    assert "encoding" in found.findings[0].what


def test_html_becomes_plain_words():
    draft = only(
        "[html]<p>H<sub>2</sub>O &amp; 10<sup>-3</sup></p><ul><li>een</li></ul>"
        "a < b <script>alert(1)</script> {T}"
    )
    assert draft.text == {"nl": "H₂O & 10⁻³\n- een\na < b"}


def test_text_that_only_looks_a_little_like_html_is_kept():
    assert only("Is x<y en y>3? {T}").text == {"nl": "Is x<y en y>3?"}
    assert only("[plain]Wat is <b>? {T}").text == {"nl": "Wat is <b>?"}
    assert only("[html]als a<b en <b>c</b>>d {T}").text == {"nl": "als a<b en c>d"}


def test_a_text_in_two_languages_is_one_question():
    draft = only(
        '[html]<span lang\\="nl" class\\="multilang">Ja?</span>'
        '<span lang\\="en" class\\="multilang">Yes?</span> {T}'
    )
    assert draft.text == {"nl": "Ja?", "en": "Yes?"}


def test_keys_come_from_the_file_the_name_or_the_words():
    found = read(
        "// [id:K.1] [tag:difficulty:3] [tag:examen]\n::Eén::A? {T}\n\n"
        "::Naam::B? {T}\n\n::Naam::C? {T}\n\nD? {T}\n\nD? {T}"
    )
    keys = [draft.key for draft in found.drafts]
    assert keys[0] == "K.1"
    assert all(key.startswith("Naam-") for key in keys[1:3])
    assert keys[3].startswith("q-")
    assert len(set(keys)) == len(keys) == 4
    assert found.drafts[0].difficulty == 3
    assert "Tags: examen." in [finding.what for finding in found.findings]
    assert "just the same" in found.findings[-1].what


def test_the_same_words_asked_in_two_ways_are_two_questions():
    found = read("Wie? {~Jan =Piet}\n\nWie? {=Piet}\n\nWie? {~Jan =Piet}")
    assert [draft.kind for draft in found.drafts] == ["single", "blanks"]
    assert "just the same" in found.findings[0].what


def test_a_comment_behind_true_or_false_is_no_answer():
    draft = only("Dit is onwaar.\n{\n// dan\nF // klopt\n}")
    assert draft.content == TrueOrFalse(False)


def test_a_formula_in_tex_is_kept_and_named():
    draft = only(r"Hoeveel is \\(1 \\times 2\\)? {#2}")
    assert draft.text == {"nl": r"Hoeveel is \(1 \times 2\)?"}
    assert "TeX" in reasons(r"Hoeveel is $$x$$? {#2}")[0]


@pytest.mark.parametrize(
    "data", [b"", b"  \n", b"PK\x03\x04x", b"%PDF-1.7", b"\x00" * 9]
)
def test_what_is_no_question_file_says_so(data):
    found = read(data)
    assert not found.drafts
    assert found.findings[0].line == 0


def test_aiken_is_recognised():
    assert "Aiken" in reasons("Wat?\nA. x\nB. y\nANSWER: B\n")[0]


@pytest.mark.parametrize(
    "written",
    [
        "{\n\n" * 200_000,
        "::" * 500_000,
        "\\" * 900_000,
        "x {" + "~=a" * 300_000 + "}",
        "<b " * 300_000 + "{T}",
        "x {#" + "9" * 900_000 + "}",
        "// [id:" * 100_000 + "\nq {T}",
        "[html]" + "<p>" * 50_000 + "{T}",
    ],
)
def test_malice_is_answered_and_not_obeyed(written):
    assert len(read(written).drafts) <= 1


def test_what_gift_cannot_say_is_not_written_by_halves():
    about = Pointed(Picture(b"", 100, 100), ((10, 20), (30, 40)), 0)
    draft = Draft("q", {"nl": "Waar?"}, about)
    assert unsaid(draft)
    with pytest.raises(ValueError, match="hotspot"):
        write_gift([draft], "nl")
