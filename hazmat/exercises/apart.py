"""Two goods in one aircraft: must they stand apart?"""

import random
from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
)
from hazmat.exercises.facts import Facts, Row, goods_key, key_of
from hazmat.exercises.goods import told_goods
from hazmat.explaining import Verdict
from hazmat.transport.air_segregation import (
    ARTICLE,
    AirTable,
    air_keys,
    air_segregation,
    air_table,
    in_words,
)
from hazmat.transport.goods import Goods

TABLE = "air_segregation"
APART, BESIDE = "apart", "beside"
SAID = {Verdict.CONDITIONAL: APART, Verdict.YES: BESIDE}
TURNS = 40


class ApartInAircraft(Generator):
    """Two goods that both may fly; must they stand apart."""

    kind = "hazmat_air"
    label = gettext_lazy("Apart in an aircraft")
    teaches = gettext_lazy("Decide which packages stand apart in an aircraft.")
    article = ARTICLE
    tables = ("un_numbers", TABLE)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        """Goods of two classes, as often of a pair that stands apart as not."""
        table = _table(facts)
        by_class = _by_class(facts, table)
        wanted = chance.choice((APART, BESIDE))
        cells = [
            pair
            for pair, cell in sorted(table.cells.items())
            if (cell == "X") is (wanted == APART) and {*pair} <= by_class.keys()
        ]
        if not cells:
            raise LackingError
        for _turn in range(TURNS):
            pair = chance.choice(cells)
            one, other = (chosen(chance, by_class[name])[0] for name in pair)
            if self.right((one, other), facts) == wanted:
                break
        else:
            raise LackingError
        return one, other, *_deciding(one, other, facts, table)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        one, other = facts.row(rows[0]), facts.row(rows[1])
        if one is None or other is None or rows[0] == rows[1]:
            return ""
        answer = air_segregation(_goods(one), _goods(other), _table(facts))
        return SAID.get(answer.verdict, "")

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        one, other = facts.row(rows[0]), facts.row(rows[1])
        right = self.right(rows, facts)
        if one is None or other is None or not right:
            raise LackingError
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(
                lambda: (
                    _(
                        "Both may go by air. Must they stand apart in the aircraft? "
                        "%(one)s – and %(other)s."
                    )
                    % {"one": told_goods(one), "other": told_goods(other)}
                )
            ),
            options=[
                Option(APART, in_both(lambda: _("Yes, they stand apart"))),
                Option(BESIDE, in_both(lambda: _("No, they may stand side by side"))),
            ],
            right=right,
            explanation=in_both(lambda: _why(one, other, right, _table(facts))),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _table(facts: Facts) -> AirTable:
    return air_table(facts.rows(TABLE).values())


def _by_class(facts: Facts, table: AirTable) -> Mapping[str, Sequence[str]]:
    """The goods that may be asked about, by every class of the table they bear."""
    found: dict[str, list[str]] = {}
    for _key, row in sorted(facts.goods.items()):
        if row["labels"] and facts.is_plain(row, "labels"):
            for name in air_keys(_goods(row)):
                if name in table.named:
                    found.setdefault(name, []).append(goods_key(row))
    return found


def _deciding(one: str, other: str, facts: Facts, table: AirTable) -> Sequence[str]:
    """The cells of the table that decide: when one is corrected, answers are found."""
    rows = [row for row in (facts.row(one), facts.row(other)) if row is not None]
    first, second = (air_keys(_goods(row)) for row in rows)
    pairs = [(a, b) for a in first for b in second if (a, b) in table.cells]
    return [key_of(TABLE, a, b) for a, b in pairs]


def _goods(row: Row) -> Goods:
    return Goods(
        row["un_number"],
        row["name_en"],
        row["adr_class"],
        row["hazard_division"],
        row["classification_code"],
        row["compatibility_group"],
        labels=tuple(filter(None, row["labels"].split(";"))),
    )


def _why(one: Row, other: Row, right: str, table: AirTable) -> str:
    """The pair of classes that stands apart, or that none does."""
    pairs = [(a, b) for a in air_keys(_goods(one)) for b in air_keys(_goods(other))]
    apart = next((pair for pair in pairs if table.cells.get(pair) == "X"), pairs[0])
    if right == APART:
        text = _("%(one)s stands apart from %(other)s; every label counts.")
        return text % {"one": in_words(apart[0]), "other": in_words(apart[1])}
    text = _("The table sets none of the labels %(one)s apart from %(other)s.")
    labels = (row["labels"].replace(";", " + ") for row in (one, other))
    return text % dict(zip(("one", "other"), labels, strict=True))
