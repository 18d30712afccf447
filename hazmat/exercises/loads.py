"""A load of packages: how many points by ADR 1.1.3.6, and is it exempt."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, goods_key, key_of
from hazmat.exercises.goods import told_goods

LIMIT = 1000
NOTE_A = {"0081", "0082", "0084", "0241", "0331", "0332", "0482", "1005", "1017"}
"""Goods of category 1 that count twenty instead of fifty (note a to 1.1.3.6.3)."""

QUANTITIES = {
    "0": (1, 5, 20),
    "1": (1, 2, 4, 5, 8, 10, 12),
    "1a": (5, 10, 20, 25, 30, 40),
    "2": (20, 50, 60, 100, 120, 180, 200),
    "3": (50, 100, 200, 300, 400, 600),
    "4": (20, 50, 100, 500),
}


@dataclass(frozen=True, slots=True)
class Part:
    """So much of these goods."""

    row: Row
    category: str
    quantity: int

    def told(self) -> str:
        """The line as a driver reads it."""
        return f"{self.quantity} {measure(self.row)} {told_goods(self.row)}"


def measure(row: Row) -> str:
    """In what these goods are counted; both where it hangs on liquid or solid."""
    if row["adr_class"] == "1":
        return _("kg net")
    if row["classification_code"] in {"M4", "M11"}:
        return "kg"
    if row["adr_class"] == "2":
        return "l" if row["classification_code"][:1] in {"1", "8", "9"} else "kg"
    return _("kg or l")


class PointsOfLoad(Generator):
    """Three packages; the sum of their points, and what follows from it."""

    kind = "hazmat_points"
    label = gettext_lazy("Points of a load")
    teaches = gettext_lazy(
        "Add up the points of a load and say whether it is within the exemption."
    )
    article = "ADR 1.1.3.6.3, 1.1.3.6.4"
    tables = ("un_numbers", "adr_transport_categories")

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if row["transport_category"] and facts.is_plain(row, "transport_category")
            if row["transport_category"] != "0" or chance.random() < SELDOM
        ]
        picked = chosen(chance, fit, count=3)
        used = {category_of(row) for row in map(facts.row, picked) if row}
        return [
            *picked,
            *(key_of("adr_transport_categories", one) for one in sorted(used)),
        ]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        goods = [
            row for key in rows if key.startswith("un_") and (row := facts.row(key))
        ]
        if any(category_of(row) not in QUANTITIES for row in goods):
            raise LackingError
        load = [
            Part(row, category_of(row), chance.choice(QUANTITIES[category_of(row)]))
            for row in goods
        ]
        total = points(load, facts)
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _asked(load)),
            options=with_others(
                chance, _option(total), [_option(one) for one in _mistakes(load, facts)]
            ),
            right=_option(total).key,
            explanation=in_both(lambda: _sum(load, facts)),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


SELDOM = 0.15
"""Of goods that are never exempt, so many are among those to pick from."""


def category_of(row: Row) -> str:
    """The category that counts, with the note for some goods of category 1."""
    category = row["transport_category"]
    return "1a" if category == "1" and row["un_number"] in NOTE_A else category


def factor(category: str, facts: Facts) -> int:
    """What a kilogram or litre of this category counts."""
    return int(facts.rows("adr_transport_categories")[category]["factor"])


def points(load: Sequence[Part], facts: Facts) -> int | None:
    """The sum; none at all where something is of category 0, which is never exempt."""
    if any(part.category == "0" for part in load):
        return None
    return sum(part.quantity * factor(part.category, facts) for part in load)


def _option(total: int | None, turned: bool = False) -> Option:
    if total is None:
        return Option(
            "never", in_both(lambda: _("Not exempt: something is of category 0"))
        )
    exempt = (total <= LIMIT) != turned
    said = gettext_lazy("%(points)s points: exempt") if exempt else _NOT
    key = f"{total}{'' if exempt else '!'}"
    return Option(key, in_both(lambda: str(said) % {"points": total}))


_NOT = gettext_lazy("%(points)s points: not exempt")


def _mistakes(load: Sequence[Part], facts: Facts) -> list[int | None]:
    """The sums of who forgets something, the most instructive first."""
    known = [part for part in load if part.category != "0"]
    counted = {part.category: factor(part.category, facts) for part in known}
    raw = sum(part.quantity for part in known)
    without_note = sum(
        p.quantity * (50 if p.category == "1a" else counted[p.category]) for p in known
    )
    all_three = sum(part.quantity * 3 for part in known)
    right = points(load, facts)
    least = sum(p.quantity * counted[p.category] for p in known)
    found = [without_note, raw, all_three, least + known[0].quantity if known else 0]
    if right is None:
        return [least, *found]
    return [*found, None]


def _asked(load: Sequence[Part]) -> str:
    lines = "; ".join(part.told() for part in load)
    return _("In packages on one vehicle: %(load)s. How many points is that?") % {
        "load": lines
    }


def _sum(load: Sequence[Part], facts: Facts) -> str:
    lines = []
    for part in load:
        number = f"UN {part.row['un_number']}"
        if part.category == "0":
            lines.append(_("%(number)s: category 0, never exempt") % {"number": number})
        else:
            times = factor(part.category, facts)
            lines.append(
                f"{number}: {part.quantity} × {times} = {part.quantity * times}"
            )
    total = points(load, facts)
    end = "" if total is None else _("; together %(points)s") % {"points": total}
    return "; ".join(lines) + end + "."
