"""Ranks of the Dutch armed forces from high to low, for putting people in order.

A level holds what stands beside each other in the services and arms; the names are as
personnel systems write them, in full or short.
"""

import re
from collections.abc import Sequence

from people.names import folded

LEVELS: Sequence[str] = (
    "generaal, luitenant-admiraal, gen",
    "luitenant-generaal, vice-admiraal, lgen",
    "generaal-majoor, schout-bij-nacht, genm",
    "brigadegeneraal, commandeur, commodore, bgen",
    "kolonel, kapitein ter zee, kol, ktz",
    "luitenant-kolonel, kapitein-luitenant ter zee, overste, lkol, kltz",
    "majoor, luitenant ter zee 1, maj, ltz1",
    "kapitein, ritmeester, luitenant ter zee 2 oudste categorie, kap, ritm, ltz2oc",
    "eerste luitenant, 1e luitenant, luitenant, luitenant ter zee 2, elnt, ltz2",
    "tweede luitenant, 2e luitenant, luitenant ter zee 3, tlnt, ltz3",
    "vaandrig, kornet, adelborst, cadet, vdg, knt",
    "adjudant-onderofficier, adjudant, adjudant-onderofficier-instructeur, aoo, aooi",
    "sergeant-majoor, opperwachtmeester, sergeant-majoor-instructeur, sm, smi, owmr",
    "sergeant 1, wachtmeester 1, sgt1, wmr1",
    "sergeant, wachtmeester, bootsman, sgt, wmr",
    "korporaal 1, marechaussee 1, kwartiermeester, kpl1",
    "korporaal, marechaussee 2, kpl",
    "soldaat 1, matroos 1, marinier 1, huzaar 1, kanonnier 1, marechaussee 3, sld1, matr1",
    "soldaat 2, matroos 2, marinier 2, huzaar 2, kanonnier 2, sld2, matr2",
    (
        "soldaat, soldaat 3, sld, sld3, matroos, matroos 3, matr, matr3, marinier, "
        "huzaar, kanonnier, marechaussee, marechaussee 4"
    ),
)

_CLASS = re.compile(
    r"\s*(?:der|van de)?\s*\b(eerste|tweede|derde|vierde|[1-4]e?)\s+klasse"
)
_NUMBERS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4"}


def _plain(rank: str) -> str:
    """A rank without capitals, and with its class as a number."""
    words = " ".join(folded(rank).replace(".", "").split())
    return _CLASS.sub(
        lambda found: f" {_NUMBERS.get(found[1], found[1].rstrip('e'))}", words
    ).strip()


_LEVEL = {
    _plain(name): level
    for level, names in enumerate(LEVELS)
    for name in names.split(", ")
}


def rank_key(rank: str) -> tuple[int, str]:
    """The highest first; whoever has no rank, or one that is not known, at the end."""
    plain = _plain(rank)
    return _LEVEL.get(plain, len(LEVELS) + (not plain)), plain
