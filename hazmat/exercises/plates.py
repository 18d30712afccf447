"""The orange plate: what its upper number says, and what is in the tank."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
    named,
    short_name,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, Rows, goods_key, key_of


def distance(one: str, other: str) -> tuple[int, int]:
    """How far two hazard numbers lie apart: figures they do not share, then places."""
    shared = sum(min(one.count(figure), other.count(figure)) for figure in set(one))
    apart = max(len(one), len(other)) - shared
    moved = sum(a != b for a, b in zip(one, other, strict=False))
    return apart, moved


class HazardNumber(Generator):
    """A hazard identification number; what does it mean. Or the other way round."""

    kind = "hazmat_hin"
    label = gettext_lazy("Hazard number")
    teaches = gettext_lazy(
        "Read the upper number of the orange plate, figure by figure."
    )
    article = "ADR 5.3.2.3"
    tables = ("hazard_identification_numbers",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        table = facts.rows(self.tables[0])
        used = [
            key_of(self.tables[0], number)
            for number in sorted(table)
            if table[number]["table_rows_using_it"] not in {"", "0"}
        ]
        return chosen(chance, used)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        return rows[0].partition(":")[2]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        number, table = self.right(rows, facts), facts.rows(self.tables[0])
        backwards = bool(seed % 2)
        offer = _number_option if backwards else _meaning_option
        others = sorted(
            (one for one in table if one != number and not _same(table, one, number)),
            key=lambda one: (*distance(number, one), one),
        )[:6]
        chance.shuffle(others)
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _asked(table[number], number, backwards=backwards)),
            options=with_others(
                chance,
                offer(table[number], number),
                [offer(table[one], one) for one in others],
            ),
            right=number,
            explanation=in_both(
                lambda: f"{number}: {named(table[number], 'meaning')}."
            ),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _same(table: Rows, one: str, other: str) -> bool:
    """Whether two numbers read the same in any language, so that both would be right."""
    return any(
        table[one][column] == table[other][column]
        for column in ("meaning_en", "meaning_nl")
    )


def _asked(row: Row, number: str, *, backwards: bool) -> str:
    if backwards:
        meaning = named(row, "meaning")
        return _("Which hazard number says: %(meaning)s?") % {"meaning": meaning}
    return _("What does hazard number %(number)s say?") % {"number": number}


def _meaning_option(row: Row, number: str) -> Option:
    return Option(number, in_both(lambda: named(row, "meaning")))


def _number_option(row: Row, number: str) -> Option:
    return Option(number, in_both(lambda: number))


class Plate(Generator):
    """An orange plate; which goods are in the tank."""

    kind = "hazmat_plate"
    label = gettext_lazy("Plate trainer")
    teaches = gettext_lazy("Tell from the orange plate what a tank vehicle carries.")
    article = "ADR 5.3.2.1"
    tables = ("un_numbers",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if row["hazard_identification_number"] and row["tank_code"]
        ]
        return chosen(chance, fit)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        return facts.rows("un_numbers")[rows[0].partition(":")[2]]["un_number"]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        row = facts.rows("un_numbers")[rows[0].partition(":")[2]]
        hin = row["hazard_identification_number"]
        if not hin:
            raise LackingError
        others = _neighbours(row, facts)
        chance.shuffle(others)
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _("What does the vehicle with this plate carry?")),
            options=with_others(
                chance, _goods_option(row), [_goods_option(one) for one in others]
            ),
            right=row["un_number"],
            explanation=in_both(
                lambda: (
                    _("UN %(number)s is %(name)s; above it stands %(hin)s.")
                    % {
                        "number": row["un_number"],
                        "name": short_name(row),
                        "hin": hin,
                    }
                )
            ),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
            drawings=(f"plate:{hin}:{row['un_number']}",),
        )


def _neighbours(row: Row, facts: Facts) -> list[Row]:
    """Other goods whose plate is easily taken for this one, one row of each number."""
    hin = row["hazard_identification_number"]
    firsts = {
        other["un_number"]: other
        for _key, other in sorted(facts.goods.items(), reverse=True)
        if other["hazard_identification_number"]
        and other["un_number"] != row["un_number"]
    }
    return sorted(
        firsts.values(),
        key=lambda one: (
            distance(hin, one["hazard_identification_number"]),
            abs(int(one["un_number"]) - int(row["un_number"])),
        ),
    )[:8]


def _goods_option(row: Row) -> Option:
    return Option(row["un_number"], in_both(lambda: short_name(row)))
