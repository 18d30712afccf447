"""What training rules say is told in the language of the reader."""

import pytest
from django.utils import translation

from hazmat.duties.rule_words import provision_in_words, training_in_words
from tests.hazmat.starter import starter_rows


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


def test_all_that_shipped_rules_ask_has_words_in_dutch() -> None:
    same = {"STANAG", "MP"}
    for row in starter_rows("training_rules"):
        with translation.override("nl"):
            told = training_in_words(row["training"])
        assert told != row["training"] or row["training"].split()[0] in same, told


def test_what_no_rule_that_ships_asks_is_told_as_it_was_written() -> None:
    with translation.override("nl"):
        assert training_in_words("something of our own") == "something of our own"
