"""What training rules say is told in the language of the reader."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation

from hazmat.duties.rule_words import (
    provision_in_words,
    rule_in_words,
    spelled_out,
    training_in_words,
    verified_in_words,
)
from hazmat.reference.loading import STARTER
from hazmat.reference.reading import Row
from tests.conftest import FULL_EDITION


@pytest.mark.parametrize(
    ("written", "dutch"),
    [
        ("Annex XVII entry 74 par. 4-5", "bijlage XVII vermelding 74, lid 4-5"),
        ("art. 4.19 under a", "art. 4.19 onder a"),
        ("art. 6.11 (levels 6.8, 6.10)", "art. 6.11 (waarden 6.8, 6.10)"),
        ("Bbs ch. 5 and 7", "Bbs hoofdstuk 5 en 7"),
        ("8.2.1.1, 8.2.2.8", "8.2.1.1, 8.2.2.8"),
    ],
)
def test_a_place_in_the_law_is_dutch_on_a_dutch_page(written: str, dutch: str) -> None:
    with translation.override("nl"):
        assert provision_in_words(written) == dutch
    with translation.override("en"):
        assert provision_in_words(written) == written


SHOWN = ("who", "assessment", "evidence", "record_retention_months", "defence_note")
ENGLISH = re.compile(
    r"\b(the|and|with|by|for|record|verified|remembered|policy|leaflet|guide"
    r"|pages|sheet|rows?|entry|months?|check|interval|exposed|year)\b"
)
"""Words that give English away."""


def shipped() -> list[Row]:
    """The rules that ship, and those of the full data where that is."""
    paths = (STARTER / "training_rules.csv", FULL_EDITION / "training_rules.csv")
    found: list[Row] = []
    for path in filter(Path.exists, paths):
        with path.open(encoding="utf-8", newline="") as file:
            found += spelled_out(csv.DictReader(file))
    return found


def told_of(row: Row) -> Iterator[str]:
    """All that a page tells of a rule."""
    yield from (rule_in_words(row[column]) for column in SHOWN)
    yield rule_in_words(row["regime"])
    yield rule_in_words(row["valid_months"] or row["expiry_rounding"])
    yield rule_in_words(row["source"])
    yield training_in_words(row["training"])
    yield verified_in_words(row["verification"])
    yield provision_in_words(row["provision"])


def test_all_that_shipped_rules_say_is_dutch_on_a_dutch_page() -> None:
    with translation.override("nl"):
        told = {said for row in shipped() for said in told_of(row)}
    assert [said for said in told if ENGLISH.search(said)] == []


def test_whatever_a_rule_says_in_letters_has_words_in_both_languages() -> None:
    with translation.override("nl"):
        unknown = {
            row[column]
            for row in shipped()
            for column in SHOWN
            if re.search(r"[a-z]{3}", row[column])
            and rule_in_words(row[column]) == row[column]
        }
    assert unknown <= {"duikploegleider", "duikerarts"}


def test_no_rule_repeats_what_stands_above_it() -> None:
    said = {value for row in shipped() for value in row.values()}
    assert not said & {"as above", "same"}
    rows = [{"who": "driver"}, {"who": "same"}, {"who": "same"}]
    assert [row["who"] for row in spelled_out(rows)] == ["driver"] * 3


def test_how_a_rule_was_verified_does_not_repeat_its_state() -> None:
    with translation.override("en"):
        assert verified_in_words("verified") == verified_in_words("remembered") == ""
        assert verified_in_words("verified (2017 text)") == "the text of 2017"


def test_what_no_rule_that_ships_asks_is_told_as_it_was_written() -> None:
    with translation.override("nl"):
        assert training_in_words("something of our own") == "something of our own"
