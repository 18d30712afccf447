"""Anything is found by its number, its name, a part of it, or nearly its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.reference.dutch import likely_dutch
from hazmat.reference.finding import Entry, Index, Kind, sound, words
from hazmat.reference.slips import near, slips, spelled
from hazmat.reference.synonyms import SYNONYMS, goods_called

PETROL = Entry(
    Kind.UN, "1203", "MOTOR SPIRIT or GASOLINE or PETROL", ["1203"], "BENZINE"
)
ACETONE_UN = Entry(Kind.UN, "1090", "ACETONE", ["1090"], "ACETON")
LYE = Entry(
    Kind.UN,
    "1824",
    "SODIUM HYDROXIDE SOLUTION",
    ["1824"],
    "NATRIUMHYDROXIDE, OPLOSSING",
)
HYDRIDE = Entry(Kind.UN, "1427", "SODIUM HYDRIDE", ["1427"], "NATRIUMHYDRIDE")
ACETONE = Entry(
    Kind.SUBSTANCE,
    "606-001-00-8",
    "acetone; propan-2-one; propanone",
    ["606-001-00-8", "67-64-1", "200-662-2"],
    aliases=["acetone", "propan-2-one", "propanone"],
)
BENZENE = Entry(Kind.SUBSTANCE, "601-020-00-8", "benzene", ["71-43-2", "200-753-7"])
INDEX = Index([PETROL, ACETONE_UN, LYE, HYDRIDE, ACETONE, BENZENE])


def first(asked: str) -> str:
    return INDEX.find(asked)[0].entry.key


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("1203", "1203"),
        ("UN 1203", "1203"),
        ("un1203", "1203"),
        ("67-64-1", "606-001-00-8"),
        ("UN-1203", "1203"),
        ("UN nr. 1203", "1203"),
        ("CAS 67-64-1", "606-001-00-8"),
        ("67641", "606-001-00-8"),
        ("67 64 1", "606-001-00-8"),
        ("CAS-nummer 67-64-1", "606-001-00-8"),
        ("200-662-2", "606-001-00-8"),
        ("606-001-00-8", "606-001-00-8"),
        ("benzine", "1203"),
        ("Petrol", "1203"),
        ("benizne", "1203"),
        ("benzne", "1203"),
        ("sodium hydrxoide sol", "1824"),
        ("aceton", "1090"),
        ("propanon", "606-001-00-8"),
        ("propan-2-one", "606-001-00-8"),
        ("benzeen", "601-020-00-8"),
        ("bensene", "601-020-00-8"),
        ("natriumhydroksyde", "1824"),
        ("sodium hydroxide", "1824"),
        ("hydroxide", "1824"),
        ("gasol", "1203"),
        ("hydrxodie", "1824"),
        ("natrium hydride", "1427"),
        ("nartium hydirde", "1427"),
        ("sodium hydroxide szzlution", "1824"),
    ],
)
def test_what_is_meant_stands_first(asked: str, key: str):
    assert first(asked) == key


def test_one_word_of_three_may_be_unreadable():
    assert first("sodium hydroxide xxxxxxx") == "1824"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("accu", "accu", 0),
        ("accu", "acu", 1),
        ("accu", "acuc", 1),
        ("methanol", "meihankl", 2),
        ("methanol", "ethanol", 1),
        ("", "ab", 2),
        ("lood", "zink", 3),
    ],
)
def test_slips_are_counted_up_to_one_too_many(one: str, other: str, apart: int):
    assert slips(one, other, 2) == apart
    assert slips(other, one, 2) == apart


letters = st.text("abc", max_size=6)


@given(letters, letters)
def test_what_is_left_out_beforehand_was_too_far_away(one: str, other: str):
    found = dict(near(one, [spelled(other)], 2))
    assert (other in found) == (slips(one, other, 2) <= 2)


def test_a_name_of_many_mixtures_stands_with_no_single_substance():
    assert not {"thinner", "primer"} & {
        name for names in SYNONYMS.values() for name in names.split("; ")
    }
    assert "thinner" in goods_called("1263")


def test_a_number_that_nobody_knows_finds_nothing():
    assert not INDEX.find("9999")
    assert not INDEX.find("50-00-0")


@pytest.mark.parametrize("asked", ["", "   ", "?!", "qqqqq"])
def test_nonsense_finds_nothing(asked: str):
    assert not INDEX.find(asked)


def test_a_substance_and_its_un_number_are_both_found():
    assert {hit.entry.key for hit in INDEX.find("acetone")} == {"1090", "606-001-00-8"}


@pytest.mark.parametrize(
    ("english", "dutch"),
    [
        ("sodium hydroxide", "natriumhydroxide"),
        ("potassium nitrate", "kaliumnitraat"),
        ("lead(II) chromate", "loodchromaat"),
        ("Mercury", "kwik"),
        ("nitric acid ... %", "salpeterzuur"),
        ("acetone", ""),
        ("in cloride", ""),
    ],
)
def test_simple_chemicals_have_a_likely_dutch_name(english: str, dutch: str):
    assert likely_dutch(english) == dutch


@pytest.mark.parametrize(
    ("dutch", "english"),
    [("benzeen", "benzene"), ("tolueen", "toluene"), ("fenol", "phenol")],
)
def test_dutch_and_english_sound_the_same(dutch: str, english: str):
    assert sound(dutch) == sound(english)


@given(st.sampled_from(INDEX.entries), st.data())
def test_every_word_of_a_name_finds_it(entry: Entry, data: st.DataObject):
    name = data.draw(st.sampled_from(entry.names))
    word = data.draw(st.sampled_from([w for w in words(name) if len(w) > 3]))
    assert entry.key in {hit.entry.key for hit in INDEX.find(word)}


@given(st.text(max_size=60))
def test_no_question_is_too_strange(asked: str):
    INDEX.find(asked)
