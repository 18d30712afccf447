"""What is written to a file and read again says the same."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from courses.question_files.drafts import (
    Choice,
    Chosen,
    Draft,
    Gaps,
    Matched,
    Number,
    Ordered,
    TrueOrFalse,
)
from courses.question_files.gift_writing import unsaid, write_gift
from courses.question_files.moodle_writing import unsaid as unsaid_in_moodle
from courses.question_files.moodle_writing import write_moodle
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue

TONGUE = Tongue("nl", ["nl", "en"])
AWKWARD = ["~", "=", "#", "{", "}", ":", "\\", "\\n", "[html]", "->", "//", "%50%", "*"]
AWKWARD += [
    "<b>",
    "a<b",
    "&amp;",
    "&",
    "::",
    "####",
    "é",
    "漢",
    "_____",
    "\n",
    "  ",
    "$",
]
PIECES = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=6),
)


def _plain(pieces: list[str]) -> str:
    lines = "".join(pieces).split("\n")
    said = "\n".join(line.strip() for line in lines).strip()
    return said.replace("\xa0", " ")


def saying(*, lines: bool = True):
    texts = st.lists(PIECES, min_size=1, max_size=6).map(_plain)
    if not lines:
        texts = texts.map(lambda text: " ".join(text.split()))
    return texts.filter(bool)


WORDS = st.dictionaries(st.sampled_from(["nl", "en"]), saying(), min_size=1)
DISTINCT = {"unique_by": lambda words: tuple(sorted(words.items()))}
NUMBERS = st.decimals(-999, 999, allow_nan=False, places=2)


@st.composite
def chosen(draw):
    texts = draw(st.lists(WORDS, min_size=2, max_size=5, **DISTINCT))
    if draw(st.booleans()):
        right = {draw(st.integers(0, len(texts) - 1))}
        return Chosen(tuple(Choice(t, n in right) for n, t in enumerate(texts)), True)
    right = draw(st.sets(st.integers(0, len(texts) - 1), min_size=1))
    return Chosen(tuple(Choice(t, n in right) for n, t in enumerate(texts)), False)


@st.composite
def matched(draw):
    targets = draw(st.lists(WORDS, min_size=2, max_size=5, **DISTINCT))
    count = draw(st.integers(2, len(targets)))
    things = draw(st.lists(WORDS, min_size=count, max_size=count, **DISTINCT))
    pairs = tuple(zip(things, targets, strict=False))
    return Matched(pairs, tuple(targets[count:]))


CONTENTS = st.one_of(
    chosen(),
    matched(),
    st.builds(TrueOrFalse, st.booleans()),
    st.builds(Number, NUMBERS, NUMBERS.map(abs), st.sampled_from(["", "kg", "m/s"])),
    st.builds(Ordered, st.lists(WORDS, min_size=2, max_size=5).map(tuple)),
    st.lists(saying(lines=False), min_size=1, max_size=3, unique=True).map(
        lambda words: Gaps(({}, {}), (tuple(words),))
    ),
)
DRAFTS = st.builds(
    Draft,
    key=st.from_regex(r"[A-Za-z0-9._:\-]{1,20}", fullmatch=True),
    text=WORDS.filter(lambda said: "_____" not in "".join(said.values())),
    content=CONTENTS,
    explanation=WORDS | st.just({}),
    topic=st.sampled_from(["", "Knopen", "Aan boord / Touw/werk"]),
    objective=st.sampled_from(["", "Kan [dit] doen"]),
    difficulty=st.sampled_from([None, 1, 2, 3]),
    source=st.sampled_from(["", "Arbowet art. 8: lid 1"]),
)


def the_same(one: Draft) -> tuple[object, ...]:
    return (
        *(one.key, dict(one.text), one.content, dict(one.explanation)),
        *(one.topic, one.objective, one.difficulty, one.source),
    )


@pytest.mark.parametrize("write", [write_gift, write_moodle])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(drafts=st.lists(DRAFTS, min_size=1, max_size=4, unique_by=lambda one: one.key))
def test_what_is_written_is_read_as_the_same(write, drafts):
    if write is write_gift:
        drafts = [draft for draft in drafts if not unsaid(draft)]
        assume(drafts)
    found = read_file(write(drafts, "nl").encode(), TONGUE)
    assert {one.what for one in found.findings if "TeX" not in one.what} == set()
    read = {draft.key: draft for draft in found.drafts}
    assert {key: the_same(one) for key, one in read.items()} == {
        one.key: the_same(one) for one in drafts
    }


@pytest.mark.parametrize("write", [write_gift, write_moodle])
def test_a_gap_inside_a_line_stays_where_it_is(write):
    parts = ({"nl": "De ", "en": "The "}, {"nl": " is rond.", "en": " is round."})
    text = {"nl": "Vul in.", "en": "Fill in."}
    draft = Draft("gat", text, Gaps(parts, (("bal", "*"),)))
    (found,) = read_file(write([draft], "nl").encode(), TONGUE).drafts
    assert the_same(found) == the_same(draft)


@st.composite
def gapped(draw):
    """A question with gaps, of which every language has as many."""
    languages = draw(st.sampled_from([["nl"], ["en"], ["en", "nl"]]))
    count = draw(st.integers(2, 4))
    words = st.lists(saying(lines=False), min_size=1, max_size=3, unique=True)
    around = st.fixed_dictionaries(dict.fromkeys(languages, saying(lines=False)))
    parts = draw(st.lists(around, min_size=count + 1, max_size=count + 1))
    accepted = draw(st.lists(words.map(tuple), min_size=count, max_size=count))
    text = {language: draw(saying()) for language in languages}
    return Draft("gaten", text, Gaps(tuple(parts), tuple(accepted)))


@settings(max_examples=150, deadline=None)
@given(draft=gapped())
def test_several_gaps_go_to_moodle_and_come_back(draft):
    assume(not unsaid_in_moodle(draft))
    (found,) = read_file(write_moodle([draft], "nl").encode(), TONGUE).drafts
    assert the_same(found) == the_same(draft)


@pytest.mark.parametrize("languages", [["nl"], ["en", "nl"]])
def test_ordinary_gaps_can_be_said(languages):
    parts = tuple(dict.fromkeys(languages, said) for said in ("De ", " is ", "."))
    text = dict.fromkeys(languages, "Vul in.")
    draft = Draft("gaten", text, Gaps(parts, (("bal", "*", "a~b"), ("rond", "50%"))))
    assert not unsaid_in_moodle(draft)
    found = read_file(write_moodle([draft], "nl").encode(), TONGUE)
    assert not found.findings
    assert the_same(found.drafts[0]) == the_same(draft)


def test_gaps_that_would_be_mixed_up_are_not_written():
    parts = ({"nl": "Eerst\ndan "}, {"nl": " en "}, {"nl": ""})
    draft = Draft("gaten", {"nl": "Vul in."}, Gaps(parts, (("a",), ("b",))))
    assert unsaid_in_moodle(draft)


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reading(data):
    read_file(data, TONGUE)


@given(st.lists(st.sampled_from([*AWKWARD, "{T}", "{=a ~b}", "\n\n", "::q::", "x"])))
def test_no_signs_break_the_reading_of_gift(pieces):
    for draft in read_file("".join(pieces).encode(), TONGUE).drafts:
        assert draft.text


def test_a_number_keeps_its_decimals():
    draft = Draft("n", {"nl": "Hoeveel?"}, Number(Decimal("0.050"), Decimal("0.005")))
    (found,) = read_file(write_gift([draft], "nl").encode(), TONGUE).drafts
    assert found.content == draft.content
