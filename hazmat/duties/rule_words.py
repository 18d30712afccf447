"""What training rules say, in the language of the reader.

The reference data says in English what a rule asks and where it stands, now and then in a
shorthand. ``rule_words.csv`` says it in plain words, English and Dutch, for the rules that
ship. What is not there is shown as it was written.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from hazmat.reference.reading import Row

WORDS = Path(__file__).with_name("rule_words.csv")
BY_AIR = re.compile(r"CBTA training for function (7\.\d+)")
LOOKED_UP = re.compile(r"^(verified|remembered)\b[:;]?\s*")
"""How the data begins to say how it was verified: the state of the rule says that."""

REPEATED = frozenset({"same", "as above"})
"""What a row says that repeats the one before it."""

DUTCH = (
    (re.compile(r"\bAnnex\b"), "bijlage"),
    (re.compile(r"\bentry (\d+)"), r"vermelding \1,"),
    (re.compile(r"\bpar\. "), "lid "),
    (re.compile(r"\bunder ([a-z])\b"), r"onder \1"),
    (re.compile(r"\bch\. "), "hoofdstuk "),
    (re.compile(r"\(levels "), "(waarden "),
    (re.compile(r"; since (\d{4}) "), r"; sinds \1 "),
    (re.compile(r"; former "), "; voormalige "),
    (re.compile(r" and (\d)"), r" en \1"),
)
"""How a place in the law is written in Dutch."""


@cache
def _words() -> Mapping[str, Row]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["written"]: row for row in csv.DictReader(file)}


def rule_in_words(written: str) -> str:
    """What a rule says of who, how, how long or on whose word."""
    row = _words().get(written, {})
    return row.get("nl" if get_language() == "nl" else "en") or written


def training_in_words(training: str) -> str:
    """What a rule asks people to have learnt."""
    if by_air := BY_AIR.fullmatch(training):
        return _("CBTA training for function %(function)s") % {"function": by_air[1]}
    return rule_in_words(training)


def verified_in_words(verification: str) -> str:
    """What was looked up of a rule and what was not, beside its state."""
    return rule_in_words(LOOKED_UP.sub("", verification))


def provision_in_words(provision: str) -> str:
    """Where a rule stands: "Annex XVII entry 74" is "bijlage XVII, vermelding 74"."""
    if get_language() != "nl":
        return provision
    for english, dutch in DUTCH:
        provision = english.sub(dutch, provision)
    return provision


def spelled_out(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows of the rules, where "as above" is what stands above."""
    above: Row = {}
    for row in rows:
        above = {
            column: above.get(column, value) if value in REPEATED else value
            for column, value in row.items()
        }
        yield above
