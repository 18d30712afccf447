"""Random pairs of the full lists against tables that are written down here once more.

Nothing of the product's tables or of its reckoning is used on the other side: what may
lie together on a vehicle, among explosives, on a ship and in an aircraft stands here as
the regulations print it.
"""

import random
from collections.abc import Sequence
from functools import cache
from itertools import product

import pytest

from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import air_segregation, air_table
from hazmat.transport.goods import Goods
from hazmat.transport.mixed_loading import loading_tables, mixed_loading
from hazmat.transport.sea_segregation import sea_segregation, sea_tables
from tests.hazmat.test_full_edition import draws, goods, own_note, rows, sea_goods

pytestmark = pytest.mark.full_edition
MANY = 500
Row = dict[str, str]


@cache
def carried() -> tuple[Goods, ...]:
    """What may go by road, with labels that are known."""
    found = map(goods, rows("un_numbers"))
    return tuple(one for one in found if one.labels and not one.carriage_prohibited)


# --- on a vehicle: ADR 7.5.2.1, every label of both packages ------------------------
def sensitive(labels: Sequence[str]) -> str:
    """The organic peroxides and self-reactive substances that also bear label 1."""
    if "1" not in labels:
        return ""
    return next((main for main in ("4.1", "5.2") if main in labels), "")


def own_vehicle(one: Goods, other: Goods) -> bool:
    """Whether they may lie together; of at most one explosive."""
    if sensitive(one.labels) or sensitive(other.labels):
        return set(one.labels) == set(other.labels)
    if not (one.is_explosive or other.is_explosive):
        return True
    explosive, rest = (one, other) if one.is_explosive else (other, one)
    return own_note(explosive, rest)


def test_every_label_of_both_packages_counts_on_a_vehicle():
    tables = loading_tables(rows("adr_mixed_loading"), rows("class1_mixed_loading"))
    compared = 0
    for chance in draws("every label", 2 * MANY):
        one, other = chance.sample(carried(), 2)
        if one.is_explosive and other.is_explosive:
            continue
        if any(len(g.labels) > 1 and own_plain(g) for g in (one, other)):
            continue
        found = mixed_loading(one, other, tables).verdict
        assert (found is Verdict.YES) is own_vehicle(one, other), (one, other)
        compared += 1
    assert compared > MANY


def own_plain(of: Goods) -> bool:
    """Several labels where the notes speak of one: judged in the test of the notes."""
    return of.un_number in {"2990", "3072", "3268"}


# --- explosives among each other: ADR 7.5.2.2 and IMDG 7.2.7.1.4 --------------------
ON_A_VEHICLE = {
    "A": "A",
    "B": "BS d",
    "C": "CDEGS n",
    "D": "CDEGS bn",
    "E": "CDEGS n",
    "F": "FS",
    "G": "CDEGS",
    "H": "HS",
    "J": "JS",
    "L": " l",
    "N": "S cden",
    "S": "BCDEFGHJNS",
}
"""By group the groups that may lie beside it; small letters only under a note."""

ON_A_SHIP = {
    "A": "AS",
    "B": "BS",
    "C": "CDEGNS",
    "D": "CDEGNS",
    "E": "CDEGNS",
    "F": "FS",
    "G": "CDEGS",
    "H": "HS",
    "J": "JS",
    "K": "KS",
    "L": "L",
    "N": "CDENS",
    "S": "ABCDEFGHJKNS",
}


@cache
def explosives() -> tuple[Goods, ...]:
    return tuple(one for one in carried() if one.is_explosive)


def test_explosives_lie_together_as_their_groups_allow():
    tables = loading_tables(rows("adr_mixed_loading"), rows("class1_mixed_loading"))
    for chance in draws("class 1"):
        one, other = chance.choice(explosives()), chance.choice(explosives())
        pair = one.compatibility_group, other.compatibility_group
        beside = ON_A_VEHICLE[pair[0]]
        if pair[1] in beside:
            expected = Verdict.YES
        elif pair[1].lower() in beside:
            expected = Verdict.CONDITIONAL
        else:
            expected = Verdict.NO
        assert mixed_loading(one, other, tables).verdict is expected, (one, other)


# --- on a ship: IMDG 7.2.4 and column 16b --------------------------------------------
SHIP = """
1.1 1.2 1.5|* * * 4 2 2 4 4 4 4 4 4 2 4 2 4 X
1.3 1.6    |* * * 4 2 2 4 3 3 4 4 4 2 4 2 2 X
1.4        |* * * 2 1 1 2 2 2 2 2 2 X 4 2 2 X
2.1        |4 4 2 X X X 2 1 2 2 2 2 X 4 2 1 X
2.2        |2 2 1 X X X 1 X 1 X X 1 X 2 1 X X
2.3        |2 2 1 X X X 2 X 2 X X 2 X 2 1 X X
3          |4 4 2 2 1 2 X X 2 2 2 2 X 3 2 X X
4.1        |4 3 2 1 X X X X 1 X 1 2 X 3 2 1 X
4.2        |4 3 2 2 1 2 2 1 X 1 2 2 1 3 2 1 X
4.3        |4 4 2 2 X X 2 X 1 X 2 2 X 2 2 1 X
5.1        |4 4 2 2 X X 2 1 2 2 X 2 1 3 1 2 X
5.2        |4 4 2 2 1 2 2 2 2 2 2 X 1 3 2 2 X
6.1        |2 2 X X X X X X 1 X 1 1 X 1 X X X
6.2        |4 4 4 4 2 2 3 3 3 2 3 3 1 X 3 3 X
7          |2 2 2 2 1 1 2 2 2 2 1 2 X 3 X 2 X
8          |4 2 2 1 X X X 1 1 1 2 2 X 3 2 X X
9          |X X X X X X X X X X X X X X X X X
"""
LINES = [line.split("|") for line in SHIP.strip().splitlines()]
PLACE = {name: at for at, (names, _cells) in enumerate(LINES) for name in names.split()}
CELLS = [cells.split() for _names, cells in LINES]

AS_IF = dict(
    line.split()
    for line in (
        *("SG1 1.3", "SG2 1.2", "SG3 1.3", "SG74 1.4", "SG4 2.1"),
        *("SG5 3", "SG6 5.1", "SG76 7", "SG77 8"),
    )
)
FROM_CLASS = {
    code: (int(level), classes)
    for code, level, *classes in map(
        str.split,
        (
            *("SG7 1 3", "SG8 1 4.1", "SG9 1 4.3", "SG10 1 5.1", "SG11 1 6.2"),
            *("SG12 1 7", "SG13 1 8", "SG15 2 3", "SG16 2 4.1", "SG17 2 5.1"),
            *("SG18 2 6.2", "SG19 2 7", "SG25 2 2.1 3", "SG77 0 7"),
        ),
    )
}
FROM_GROUP = {
    code: (int(level), f"SGG{group}")
    for code, level, group in map(
        str.split,
        (
            *("SG20 1 1", "SG21 1 18", "SG22 1 2", "SG24 1 17", "SG28 2 2"),
            *("SG30 1 7", "SG31 1 9", "SG32 1 10", "SG33 1 15", "SG35 2 1"),
            *("SG36 2 18", "SG38 2 2", "SG42 2 3", "SG45 2 4", "SG47 2 5"),
            *("SG49 2 6", "SG51 2 8", "SG54 2 11", "SG56 2 12", "SG58 2 13"),
            *("SG59 2 14", "SG60 2 16", "SG61 2 15"),
        ),
    )
}
FROM_GOODS = {
    "SG37": "1005 2073 2672 3318",
    "SG43": "1744",
    "SG44": "1846",
    "SG46": "1017",
    "SG62": "1350 2448",
}
FROM_EXPLOSIVES = {"SG14", "SG39", "SG40", "SG63", "SG65", "SG67", "SG78"}
"""With exceptions of their own: tested by hand, left out here."""


def own_hazards(row: Row, codes: Sequence[str]) -> list[str]:
    main = [AS_IF[code] for code in codes if code in AS_IF] or [row["imdg_class"]]
    named = [*main, *row["subsidiary_hazards"].split(";")]
    return [n[:3] if n.startswith("1.") else n for n in named if n[:1].isdigit()]


def asked(row: Row, of: Row) -> tuple[list[int], set[str]]:
    """What the codes of a row ask of other goods, and of which of their hazards."""
    said, overruled = [], set()
    hazards = set(own_hazards(of, of["segregation_codes"].split(";")))
    for code in row["segregation_codes"].split(";"):
        level, classes = FROM_CLASS.get(code, (0, []))
        met = hazards & set(classes)
        said += [level] if met else []
        overruled |= met
        level, group = FROM_GROUP.get(code, (0, "none"))
        said += [level] if group in of["segregation_groups"].split(";") else []
        said += [2] if of["un_number"] in FROM_GOODS.get(code, "") else []
    return said, overruled


def own_distance(one: Row, other: Row) -> int | None:
    """The greatest distance; the list of goods goes before the table of classes."""
    (there, over_other), (back, over_one) = asked(one, other), asked(other, one)
    said = [*there, *back]
    left, right = (
        own_hazards(r, r["segregation_codes"].split(";")) for r in (one, other)
    )
    if not {*left, *right} <= PLACE.keys():
        return None
    for a, b in product(left, right):
        cell = CELLS[PLACE[a]][PLACE[b]]
        if cell == "*":
            return None
        if cell != "X" and a not in over_one and b not in over_other:
            said.append(int(cell))
    return max(said, default=0)


def test_goods_with_codes_of_column_16b_stand_as_far_apart_as_the_code_asks():
    tables = sea_tables(rows("imdg_segregation"), rows("class1_mixed_loading"))
    told = [
        row
        for row in rows("imdg_list")
        if not FROM_EXPLOSIVES & set(row["segregation_codes"].split(";"))
    ]
    coded = [row for row in told if "SG" in row["segregation_codes"]]
    compared = 0
    for chance in draws("column 16b", 2 * MANY):
        one, other = chance.choice(coded), chance.choice(told)
        if one["imdg_class"][:1] == "1" and other["imdg_class"][:1] == "1":
            continue
        expected = own_distance(one, other)
        found = sea_segregation(
            sea_goods(one).sea_goods, sea_goods(other).sea_goods, tables
        )
        assert found.level == expected, (one["un_number"], other["un_number"])
        compared += expected is not None
    assert compared > MANY


def test_explosives_are_stowed_together_as_their_groups_allow():
    tables = sea_tables(rows("imdg_segregation"), rows("class1_mixed_loading"))
    known = [row for row in rows("imdg_list") if len(row["imdg_class"]) == 4]
    known = [row for row in known if row["imdg_class"].startswith("1.")]
    for chance in draws("stowed together"):
        one, other = chance.choice(known), chance.choice(known)
        beside = ON_A_SHIP[one["imdg_class"][3]]
        found = sea_segregation(
            sea_goods(one).sea_goods, sea_goods(other).sea_goods, tables
        )
        may = found.explained.verdict is not Verdict.NO
        assert may is (other["imdg_class"][3] in beside), (one, other)


# --- in an aircraft -------------------------------------------------------------------
APART = [
    ("1", "2.1 2.2 2.3 3 4.1 4.2 4.3 5.1 5.2 8 li"),
    ("2.1", "li"),
    ("3", "5.1 li"),
    ("4.1", "li"),
    ("4.2", "5.1"),
    ("4.3", "8"),
    ("5.1", "li"),
]
"""Of each class those from which it stands apart; explosives of 1.4S from none."""


def own_air(one: Goods, other: Goods) -> Verdict | None:
    """Apart, or not; none where both are explosives, which go by their groups."""

    def side(of: Goods) -> set[str]:
        if of.hazard_division + of.compatibility_group == "1.4S":
            return {label for label in of.labels if label[:1] != "1"}
        if of.un_number in {"3090", "3480"}:
            return {"li"}
        return {"1" if label[:2] in {"1", "1."} else label for label in of.labels}

    a, b = side(one), side(other)
    if "1" in a and "1" in b:
        return None
    pairs = {(x, y) for x, row in APART for y in row.split()}
    met = any((x, y) in pairs or (y, x) in pairs for x in a for y in b)
    return Verdict.CONDITIONAL if met else Verdict.YES


def test_packages_stand_apart_in_an_aircraft_as_the_table_prints_it():
    table = air_table(rows("air_segregation"))
    compared = 0
    for chance in draws("aircraft", 3 * MANY):
        one, other = picked(chance)
        expected = own_air(one, other)
        if expected is None:
            continue
        assert air_segregation(one, other, table).verdict is expected, (one, other)
        compared += 1
    assert compared > MANY


def picked(chance: random.Random) -> tuple[Goods, Goods]:
    """Two goods, by label rather than by row, so that rare labels have their turn."""
    by_label: dict[str, list[Goods]] = {}
    for one in carried():
        by_label.setdefault(one.labels[0], []).append(one)
    first, second = chance.choice(sorted(by_label)), chance.choice(sorted(by_label))
    return chance.choice(by_label[first]), chance.choice(by_label[second])
