"""What a substance is classified as, and since when: by law, from its CAS number."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from django.db.models import QuerySet

from hazmat.models import Classification, SubstanceNumber
from hazmat.reference.members import GROUP_OF
from hazmat.reference.reading import table_now
from people.calendar import OPEN_END, Day

STATEMENT = re.compile(r"EUH\d{3}[A-Z]?|H\d{3}[A-Za-z]{0,2}")
OWN_LIMIT = re.compile(r"\b(H3[456]0[A-Za-z]{0,2}): C ≥ (\d+(?:\.\d+)?(?:E-?\d+)?)%")
"""From which share a mixture is carcinogenic, mutagenic or reprotoxic because of it."""


ESCAPES = frozenset("JKLMNPQR")
"""Petroleum, coal and fibres: with too little of what makes them so (CLP Annex VI 1.1.3.1).

What a supplier showed is not recorded, so the duty stays; the page says what to ask.
"""


SAID = "hazard_statements", "specific_limits", "notes"


class Classified(NamedTuple):
    """The hazard statements of a substance from a day until a day.

    For some the entry sets a limit of its own, which goes before the general one (CLP
    article 10): 0.01 % of cobalt sulfate makes a mixture carcinogenic, and less than 1 %
    of phenolphthalein does not.
    """

    first: Day
    last: Day
    statements: frozenset[str]
    limits: Mapping[str, Decimal] = {}
    notes: str = ""

    @property
    def escapes(self) -> list[str]:
        """The notes by which it is no carcinogen or mutagen if the supplier shows so."""
        return [note for note in self.notes.split(";") if note in ESCAPES]


def statements_in(text: str) -> frozenset[str]:
    """The codes of hazard statements; stars and routes in brackets stay out."""
    return frozenset(STATEMENT.findall(text))


def limits_in(text: str) -> Mapping[str, Decimal]:
    """The limits that an entry sets itself for CMR statements, in per cent."""
    return {code: Decimal(share) for code, share in OWN_LIMIT.findall(text)}


Said = tuple[frozenset[str], Mapping[str, Decimal], str]
"""What an entry says on a day: statements, limits of its own, and notes."""


def classified(
    cas_numbers: Collection[str],
) -> Mapping[str, Mapping[int, Sequence[Classified]]]:
    """For each CAS number, and each entry of Annex VI that has it, through time."""
    known: dict[str, dict[int, dict[Day, Said]]]
    known = defaultdict(lambda: defaultdict(dict))
    for cas, substance, applies_from, statements, limits, notes in _rows(cas_numbers):
        said = statements_in(statements), limits_in(limits), notes
        known[cas][substance][applies_from.toordinal()] = said
    return {
        cas: {substance: _spans(by_day) for substance, by_day in entries.items()}
        for cas, entries in known.items()
    }


def _rows(cas_numbers: Collection[str]) -> Iterator[tuple[Any, ...]]:
    """What Annex VI says of each number, also as one of a group without numbers."""
    there = Classification.objects.through_time()
    numbered = there.filter(
        substance__numbers__kind="cas", substance__numbers__number__in=cas_numbers
    )
    yield from numbered.values_list(
        "substance__numbers__number", "substance", "in_application_from", *SAID
    )
    yield from _of_groups(there, cas_numbers)


def _of_groups(
    there: QuerySet[Classification], cas_numbers: Collection[str]
) -> Iterator[tuple[Any, ...]]:
    by_group: dict[str, list[str]] = defaultdict(list)
    for cas in cas_numbers:
        if cas in GROUP_OF:
            by_group[GROUP_OF[cas]].append(cas)
    if not by_group:
        return
    grouped = there.filter(substance__index_no__in=by_group)
    for index, *row in grouped.values_list(
        "substance__index_no", "substance", "in_application_from", *SAID
    ):
        for cas in by_group[index]:
            yield cas, *row


def names_in_law(cas_numbers: Collection[str]) -> Mapping[str, str]:
    """What the law calls each of these: a supplier may name it otherwise.

    The names of Annex VI, and those that REACH entry 74 lists as diisocyanates.
    """
    found: dict[str, str] = defaultdict(str)
    numbers = SubstanceNumber.objects.filter(kind="cas", number__in=cas_numbers)
    for cas, name in numbers.values_list("number", "substance__name"):
        found[cas] += f" {name.casefold()}"
    for row in table_now("diisocyanates_entry74"):
        if row["cas_no"] in cas_numbers:
            found[row["cas_no"]] += " diisocyanate"
    return found


def _spans(by_day: Mapping[Day, Said]) -> list[Classified]:
    """Each classification until the day before the next applies."""
    days = [*sorted(by_day), OPEN_END + 1]
    return [
        Classified(first, following - 1, *by_day[first])
        for first, following in pairwise(days)
    ]
