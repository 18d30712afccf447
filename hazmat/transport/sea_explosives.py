"""What the notes under the table of explosives on a ship add (IMDG 7.2.7.1.4). Pure.

The table of the reference data says which groups may lie together; the notes, in our own
words, say under what condition. 49 CFR 176.144 has the same notes, and is where they were
read.
"""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

ARTICLES_ONLY = gettext_noop(
    "Only articles of group G, no fireworks, and no explosive substances in the same "
    "compartment or transport unit."
)
IDENTICAL = gettext_noop("Only identical explosives of group L.")
NO_SYMPATHY = gettext_noop(
    "Different articles of 1.6N only if it is proven that they do not set each other "
    "off; otherwise they count as 1.1."
)
AS_D = gettext_noop("The articles of group N count as group D.")
AS_N = gettext_noop("The whole load counts as group N.")
DOUBTED = gettext_noop(
    "The reference data allows it, 49 CFR 176.144 does not: a specialist must confirm it."
)
PLAIN = frozenset({AS_D, AS_N})
"""These say how it is counted, not whether it may be."""

NOTES: Mapping[frozenset[str], str] = {
    **{frozenset({"G", other}): ARTICLES_ONLY for other in "CDE"},
    **{frozenset({"N", other}): AS_D for other in "CDE"},
    frozenset({"L"}): IDENTICAL,
    frozenset({"N"}): NO_SYMPATHY,
    frozenset({"N", "S"}): AS_N,
    frozenset({"A", "S"}): DOUBTED,
}


def note_on(one: str, other: str) -> str:
    """What a note says of two groups that may lie together; empty where none does."""
    note = NOTES.get(frozenset({one, other}), "")
    return _(note) if note else ""


def is_condition(one: str, other: str) -> bool:
    """Whether the groups may lie together only if what the note asks is so."""
    note = NOTES.get(frozenset({one, other}), "")
    return bool(note) and note not in PLAIN
